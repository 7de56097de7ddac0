"""What remains of suggestions that overlap: the one that is believed most, then the longest."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.domain.suggestion import Found, Source
from reader.domain.text import Span

_RANKS = {str(source): rank for rank, source in enumerate(Source)}


class Decided(NamedTuple):
    """A place about which a person has decided: there is a mention, or there is none."""

    span: Span
    accepted: bool


def chosen(found: Iterable[Found], decided: Iterable[Decided] = ()) -> list[Found]:
    """Return those of the suggestions that are worth a person's look, in the order of the text.

    What was decided is not asked again: no suggestion for that very place, and
    none that shares a part of an accepted mention, but for a longer name of the
    library around it. Nor do suggestions share anything with each other, but for
    names of the library inside the longer name that a rule or a plug-in sees.
    """
    asked, mentions = set[Span](), _Places()
    for span, accepted in decided:
        asked.add(span)
        if accepted:
            mentions.add(span)
    kept: dict[Span, Found] = {}
    taken = _Places()
    for one in sorted(found, key=_order):
        span, rank = one.span, _rank(one)
        if span in asked:
            continue
        around = mentions.sharing(span)
        if not all(rank == 0 and span.contains(mention) for mention in around):
            continue
        if all(_nests(kept[other], one) for other in taken.sharing(span)):
            kept[span] = one
            taken.add(span)
    return sorted(kept.values(), key=lambda one: (one.span.start, -one.span.stop))


def _nests(inner: Found, outer: Found) -> bool:
    """Tell whether a name of the library may stay inside what a rule or a plug-in sees."""
    if inner.source != Source.DICTIONARY or outer.source in (Source.DICTIONARY, Source.VALUE):
        return False
    return outer.span.contains(inner.span) and outer.span != inner.span


def _order(found: Found) -> tuple[int, int, int]:
    """Sort by who says it, then the longest, then the first."""
    return _rank(found), found.span.start - found.span.stop, found.span.start


def _rank(found: Found) -> int:
    return _RANKS.get(found.source, len(_RANKS))


class _Places:
    """Spans in order, so that those near a place are found without looking at the others."""

    def __init__(self) -> None:
        self._spans: list[Span] = []
        self._longest = 0

    def add(self, span: Span) -> None:
        """Add a span."""
        insort(self._spans, span)
        self._longest = max(self._longest, span.stop - span.start)

    def sharing(self, span: Span) -> Iterator[Span]:
        """Go through the spans that share a code point with this one."""
        near = bisect_left(self._spans, span.start - self._longest, key=lambda one: one.start)
        while near < len(self._spans) and self._spans[near].start < span.stop:
            if self._spans[near].stop > span.start:
                yield self._spans[near]
            near += 1
