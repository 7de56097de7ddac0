"""All suggesters in their order: what one text may mention."""

from collections.abc import Iterable
from datetime import date

from reader.domain.ids import ArticleId
from reader.domain.suggestion import Found
from reader.suggesters.dictionary import Dictionary
from reader.suggesters.names import names
from reader.suggesters.overlaps import Decided, chosen
from reader.suggesters.plug_ins import PlugIns
from reader.suggesters.values import values


def suggest(
    plain: str,
    dictionary: Dictionary,
    published: date | None = None,
    article: ArticleId | None = None,
    plug_ins: PlugIns | None = None,
    *,
    decided: Iterable[Decided] = (),
) -> list[Found]:
    """Return what the text may mention, in its order.

    `published` is the day from which *last year* counts, `article` the one whose
    own aliases are looked for, and `decided` what a person has answered already.
    """
    found = dictionary.find(plain, article)
    found += values(plain, published)
    found += names(plain)
    if plug_ins:
        found += plug_ins.find(plain)
    return chosen(found, decided)
