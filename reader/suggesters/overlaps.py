"""What remains of suggestions that overlap: the one that is believed most, then the longest."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter
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
        rank = _RANKS.get(one.source, len(_RANKS))
        if one.source == Source.RULE:
            inside = names.sharing(one.span)
            if inside and all(_within(name, one.span) for name in inside):
                rank = rank if values.sharing(one.span) else 0
        return rank, one.span.start - one.span.stop, one.span.start

    taken = bytearray(max((one.span.stop for one in left), default=0))
    kept = []
    for one in sorted(left, key=order):
        start, stop = one.span.start, one.span.stop
        if taken.find(1, start, stop) < 0:
            taken[start:stop] = b"\1" * (stop - start)
            kept.append(one)
    return sorted(kept, key=attrgetter("span"))


def _not_decided(found: Iterable[Found], decided: Iterable[Decided]) -> list[Found]:
    answers = list(decided)
    if not answers:
        return list(found)
    asked = {span for span, _ in answers}
    mentions = _Places(span for span, accepted in answers if accepted)
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


class _Places:
    """Spans in order, so that those near a place are found without looking at the others."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.stop - span.start for span in self._spans), default=0)

    def sharing(self, span: Span) -> list[Span]:
        """Return the spans that share a code point with this one."""
        first = bisect_left(self._starts, span.start - self._longest)
        beyond = bisect_left(self._starts, span.stop, first)
        return [one for one in self._spans[first:beyond] if one.stop > span.start]
