"""Going through what waits for a decision in one article, one after the other."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from reader.domain.suggestion import Suggestion
from reader.services import deciding
from reader.store.library import Library


class Reach(Enum):
    """How far a decision goes: for these words here, in the article, or in every article."""

    ONE = auto()
    HERE = auto()
    EVERYWHERE = auto()


class Round(NamedTuple):
    """What there was to decide in an article since somebody began, in the order of the text.

    `waiting` are the ids of what nobody has decided yet.
    """

    seen: tuple[Suggestion, ...] = ()
    waiting: frozenset[str] = frozenset()

    def renewed(self, pending: Sequence[Suggestion]) -> "Round":
        """Return the round with what waits by now; what was seen before still counts."""
        known = {one.id: one for one in (*self.seen, *pending)}
        return Round(
            tuple(sorted(known.values(), key=_place)), frozenset(one.id for one in pending)
        )

    def pending(self) -> list[Suggestion]:
        """Return what waits, in the order of the text."""
        return [one for one in self.seen if one.id in self.waiting]

    def get(self, id_: str) -> Suggestion | None:
        """Return what waits at that place, if it does."""
        return next((one for one in self.pending() if one.id == id_), None)

    def number(self, suggestion: Suggestion) -> int:
        """Return which one it is of all that were seen, counted from 1."""
        return 1 + sum(_place(one) < _place(suggestion) for one in self.seen)

    def beyond(self, suggestion: Suggestion, step: int) -> Suggestion | None:
        """Return what waits next (1) or before (-1), round the ends; `None` if nothing does."""
        pending, here = self.pending(), _place(suggestion)
        if step > 0:
            return _first([one for one in pending if _place(one) > here] or pending)
        return _first(([one for one in pending if _place(one) < here] or pending)[::-1])

    def near(self, position: int) -> Suggestion | None:
        """Return what waits first from a code point on, else from the beginning."""
        pending = self.pending()
        return _first([one for one in pending if one.span.start >= position] or pending)

    def at(self, position: int) -> Suggestion | None:
        """Return what waits on a code point, the shortest of several."""
        here = [one for one in self.pending() if one.span.start <= position < one.span.stop]
        return min(here, key=lambda one: one.span.stop - one.span.start, default=None)


class Alike(NamedTuple):
    """What waits on the same words: how many in the article, how many in how many articles."""

    here: int
    everywhere: int
    articles: int


def alike(library: Library, suggestion: Suggestion) -> Alike:
    """Count what waits on the same words as a suggestion, which counts itself."""
    found = library.suggestions.alike(suggestion)
    return Alike(found.get(suggestion.article, 0), sum(found.values()), len(found))


def meant(library: Library, suggestion: Suggestion, reach: Reach) -> list[Suggestion]:
    """Return what a decision is about that goes so far."""
    if reach is Reach.ONE:
        return [suggestion]
    article = suggestion.article if reach is Reach.HERE else None
    return deciding.group(library, suggestion, article)


def _place(suggestion: Suggestion) -> tuple[int, int]:
    return suggestion.span.start, -suggestion.span.stop


def _first(some: Sequence[Suggestion]) -> Suggestion | None:
    return some[0] if some else None
