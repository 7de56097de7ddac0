"""What is asked about a suggestion: its words, what they mean, who says so, how often they wait."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.entity import name_key
from reader.domain.suggestion import Suggestion
from reader.services import reviewing
from reader.services.reviewing import Alike, Round
from reader.ui.annotations.wording import kind_name, source_words, worth
from reader.ui.desk import Desk
from reader.ui.entities.review_bar import Question

translate = QCoreApplication.translate


def question(desk: Desk, among: Round, one: Suggestion) -> Question:
    """Return what is asked about one suggestion of a round."""
    locale = QLocale()
    place = translate("reviewing", "{number} of {count}").format(
        number=locale.toString(among.number(one)), count=locale.toString(len(among.seen))
    )
    return Question(
        words=" ".join(one.quote.split()),
        meaning=_meaning(desk, one),
        kind=one.type,
        told=f"{kind_name(one.type)}, {source_words(one.source)}",
        place=place,
        alike=desk.read(lambda: reviewing.alike(desk.library, one), Alike(1, 1, 1)),
    )


def _meaning(desk: Desk, one: Suggestion) -> str:
    """Return what words are worth, or the name of what they stand for if it is another."""
    if one.value is not None:
        words = worth(one.value)
        return f"= {words}" if words else ""
    name = one.full
    if one.entity is not None:
        id_ = one.entity
        entity = desk.read(lambda: desk.library.entities.get(id_), None)
        name = entity.name if entity is not None else ""
    if not name or name_key(name) == one.key:
        return ""
    return translate("reviewing", "stands for {name}").format(name=name)
