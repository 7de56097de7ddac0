"""Suggesting mentions: runs the suggesters over articles, and keeps what they see."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import NamedTuple

from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.ids import ArticleId, Digest
from reader.domain.listing import Filter
from reader.domain.suggestion import Found, Suggestion
from reader.services.progress import Progress, Unwatched
from reader.store.library import Library
from reader.suggesters.dictionary import Dictionary, Name
from reader.suggesters.everything import suggest
from reader.suggesters.overlaps import Decided
from reader.suggesters.plug_ins import PlugIns

_SLICE = 100
"""Articles whose suggestions are written at once; nobody else can write meanwhile."""

_EXACT_LETTERS = 4
"""Names of up to so many letters that are all capitals, such as *US*, are found only as such."""


class Suggested(NamedTuple):
    """What a run came to: new suggestions in how many articles, and plug-ins' troubles in words."""

    new: int
    articles: int
    troubles: tuple[str, ...] = ()


class Suggester:
    """Suggests mentions in articles of one library, as it is when this is made."""

    def __init__(self, library: Library, plug_ins: PlugIns | None = None) -> None:
        self._library = library
        self._plug_ins = plug_ins
        self._dictionary = dictionary(library)
        self._never = {never.key for never in library.never_suggested.all()}

    def see(self, article: Article, plain: str) -> list[Suggestion]:
        """Return what an article mentions that nobody has decided on; `plain` is its text."""
        found = suggest(
            plain,
            self._dictionary,
            day_of(article),
            article.id,
            self._plug_ins,
            decided=decided(self._library, article.id, article.text),
        )
        seen = (_suggestion(article, plain, one) for one in found)
        return [one for one in seen if not self._never or one.key not in self._never]


def suggest_in(
    library: Library,
    articles: Sequence[ArticleId] | None = None,
    progress: Progress | None = None,
    *,
    plug_ins: PlugIns | None = None,
) -> Suggested:
    """Suggest mentions in these articles, or in all outside the trash, and keep them as pending.

    What a machine saw earlier and sees no longer goes; what was decided stays.
    When it is stopped half way, what is kept so far is whole.
    """
    progress = progress or Unwatched()
    ids = library.listing.ids(Filter()) if articles is None else list(articles)
    new = touched = 0
    with _short_pauses():
        suggester = Suggester(library, plug_ins)
        gc.freeze()  # the names, too, which are many
        for some in _slices(ids):
            progress.report(touched, len(ids), "")
            found = library.articles.find(some)
            plain = library.texts.plain([article.text for article in found.values()])
            seen = [
                (article.id, article.text, suggester.see(article, plain[article.text]))
                for article in found.values()
                if article.text in plain  # else it has gone since
            ]
            new += library.suggestions.renew(seen)
            touched += len(some)
    troubles = () if plug_ins is None else tuple(plug_ins.troubles)  # also when none is left
    return Suggested(new, len(ids), troubles)


def dictionary(library: Library) -> Dictionary:
    """Return all names by which a library knows its entities, of the most mentioned first."""
    mentions = {row.id: row.mentions for row in library.entities.mentioned()}
    entities = sorted(library.entities.all(), key=lambda entity: -mentions.get(entity.id, 0))
    return Dictionary(name for entity in entities for name in names_of(entity))


def names_of(entity: Entity) -> Iterator[Name]:
    """Go through the words by which an entity is found, its name first."""
    yield Name(entity.name, entity.id, entity.type, _is_exact(entity.name), None)
    for alias in entity.aliases:
        yield Name(alias.text, entity.id, entity.type, alias.case_sensitive, alias.article)


def decided(library: Library, article: ArticleId, text: Digest) -> list[Decided]:
    """Return where in a text people have decided already, whatever they decided."""
    answers = library.suggestions.answered(article, text)
    return [Decided(span, accepted) for span, accepted in answers.items()]


def day_of(article: Article) -> date | None:
    """Return the day from which an article's *last year* counts, if its source says so."""
    try:
        return date.fromisoformat(article.published.strip()[:10])
    except ValueError:
        return None


def _is_exact(name: str) -> bool:
    letters = "".join(letter for letter in name if letter.isalpha())
    return len(letters) < 3 or (len(letters) <= _EXACT_LETTERS and letters.isupper())


def _suggestion(article: Article, plain: str, found: Found) -> Suggestion:
    return Suggestion(
        article=article.id,
        text=article.text,
        span=found.span,
        quote=found.span.of(plain),
        type=found.type,
        source=found.source,
        score=found.score,
        entity=found.entity,
        value=found.value,
        full=found.full,
    )


@contextmanager
def _short_pauses() -> Iterator[None]:
    """Keep what is in memory by now out of the search for garbage.

    With a dictionary of many names that search takes 70 ms, and halts the window's thread, too.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _slices(ids: Sequence[ArticleId]) -> Iterator[list[ArticleId]]:
    rest = iter(ids)
    while some := list(islice(rest, _SLICE)):
        yield some
