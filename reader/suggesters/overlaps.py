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

    None of them overlap. A name of the library gives way to a longer name around it
    that a rule sees, since *Salesforce* is not meant in *Salesforce AI Research*.

    What was decided is not asked again: no suggestion for that very place, and
    none that shares a part of an accepted mention, but for a longer name of the
    library around it.
    """
    left = _not_decided(found, decided)
    names = _Places(one.span for one in left if one.source == Source.DICTIONARY)
    values = _Places(one.span for one in left if one.source == Source.VALUE)

    def order(one: Found) -> tuple[int, int, int]:
        """Sort by who is believed, then the longest, then the first."""
        rank = _rank(one)
        if one.source == Source.RULE and not any(values.sharing(one.span)):
            inside = list(names.sharing(one.span))
            if inside and all(_within(name, one.span) for name in inside):
                rank = 0
        return rank, one.span.start - one.span.stop, one.span.start

    taken, kept = _Places(), []
    for one in sorted(left, key=order):
        if not any(taken.sharing(one.span)):
            taken.add(one.span)
            kept.append(one)
    return sorted(kept, key=lambda one: one.span.start)


def _not_decided(found: Iterable[Found], decided: Iterable[Decided]) -> list[Found]:
    asked, mentions = set[Span](), _Places()
    for span, accepted in decided:
        asked.add(span)
        if accepted:
            mentions.add(span)
    return [
        one
        for one in found
        if one.span not in asked
        and all(
            one.source == Source.DICTIONARY and one.span.contains(mention)
            for mention in mentions.sharing(one.span)
        )
    ]


def _within(inner: Span, outer: Span) -> bool:
    return outer.contains(inner) and inner != outer


def _rank(found: Found) -> int:
    return _RANKS.get(found.source, len(_RANKS))


class _Places:
    """Spans in order, so that those near a place are found without looking at the others."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)
        self._longest = max((span.stop - span.start for span in self._spans), default=0)

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
