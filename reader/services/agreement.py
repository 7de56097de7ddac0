"""How far two people agree who mark the same texts: overlap F1, and Krippendorff's alpha."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple, TypeVar

from reader.domain.text import Span

C = TypeVar("C", bound=Hashable)


class Overlaps(NamedTuple):
    """How many marks each of two has, and how many of them are pairs that overlap."""

    matched: int
    of_one: int
    of_other: int

    @property
    def f1(self) -> float:
        """Twice the pairs by all marks: 1 where every mark has its like, also where there are none.

        It is the harmonic mean of precision and recall, whichever of the two is believed.
        """
        every = self.of_one + self.of_other
        return 2 * self.matched / every if every else 1.0

    def __add__(self, other: object) -> "Overlaps":
        """Return the sums, for several texts."""
        if not isinstance(other, Overlaps):
            return NotImplemented
        return Overlaps(*(a + b for a, b in zip(self, other, strict=True)))


def matched(one: Sequence[Span], other: Sequence[Span]) -> list[tuple[int, int]]:
    """Return which spans of two lists are pairs: one of each, those first that overlap most.

    Of equal overlaps the one goes first whose spans differ least, then the earlier.
    """
    later = sorted(range(len(other)), key=lambda n: other[n].start)
    candidates = []
    for a, span in enumerate(one):
        for b in later:
            if other[b].start >= span.stop:
                break
            shared = min(span.stop, other[b].stop) - max(span.start, other[b].start)
            if shared > 0:
                lengths = span.stop - span.start + other[b].stop - other[b].start
                begins = sorted((span.start, other[b].start))
                candidates.append((-shared, lengths - 2 * shared, *begins, a, b))
    pairs, left, right = [], set(), set()
    for *_, a, b in sorted(candidates):
        if a not in left and b not in right:
            left.add(a)
            right.add(b)
            pairs.append((a, b))
    return sorted(pairs)


def overlaps(one: Sequence[Span], other: Sequence[Span]) -> Overlaps:
    """Count the marks of one category in one text that agree: see `matched`."""
    return Overlaps(len(matched(one, other)), len(one), len(other))


class Disagreement(NamedTuple):
    """Disagreement as it was observed, and as chance would have it, in one category."""

    observed: float
    expected: float


def disagreement(observers: Sequence[Iterable[Span]], length: int) -> Disagreement:
    """Compare how observers have cut units of one category out of a continuum of some length.

    The measure is that of K. Krippendorff, "On the reliability of unitizing
    continuous data", Sociological Methodology 25 (1995), 47-76, as in his "Content
    Analysis" (2nd edition, 2004), 11.6. Units of one observer that overlap or
    touch are one. Positions count from 0 up to `length`.
    """
    sections = [_sections(_joined(units), length) for units in observers]
    count = len(sections)
    seen = sum(
        _distance(*section, *other)
        for here, there in permutations(sections, 2)
        for section, other in _meeting(here, there)
    )
    units = [span.stop - span.start for some in sections for span, is_unit in some if is_unit]
    gaps = [span.stop - span.start for some in sections for span, is_unit in some if not is_unit]
    chance = 0.0
    for unit in units:
        chance += (len(units) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit)
        chance += unit**2 * sum(gap - unit + 1 for gap in gaps if gap >= unit)
    every = count * length
    pairs = every * (every - 1) - sum(unit * (unit - 1) for unit in units)
    return Disagreement(
        seen / (count * (count - 1) * length**2) if length else 0.0,
        2 / length * chance / pairs if pairs > 0 else 0.0,
    )


def alpha(categories: Iterable[Disagreement]) -> float | None:
    """Return Krippendorff's alpha for units over some categories; `None` where there are no units.

    1 is agreement, 0 is chance.
    """
    found = list(categories)
    expected = sum(one.expected for one in found)
    return 1 - sum(one.observed for one in found) / expected if expected else None


def by_category(
    one: Mapping[C, Sequence[Span]], other: Mapping[C, Sequence[Span]], length: int
) -> dict[C, Disagreement]:
    """Return the disagreement of two observers in every category that either has."""
    return {
        category: disagreement((one.get(category, ()), other.get(category, ())), length)
        for category in {**one, **other}
    }


Section = tuple[Span, bool]


def _joined(units: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(units):
        if found and span.start <= found[-1].stop:
            found[-1] = Span(found[-1].start, max(found[-1].stop, span.stop))
        else:
            found.append(span)
    return found


def _sections(units: Sequence[Span], length: int) -> list[Section]:
    """Return units and the gaps between them, in order; `True` stands for a unit."""
    found: list[Section] = []
    position = 0
    for span in units:
        if span.start > position:
            found.append((Span(position, span.start), False))
        found.append((span, True))
        position = span.stop
    if position < length:
        found.append((Span(position, length), False))
    return found


def _meeting(
    here: Sequence[Section], there: Sequence[Section]
) -> Iterable[tuple[Section, Section]]:
    """Go through the sections of two observers that share a place; both are in order."""
    a = b = 0
    while a < len(here) and b < len(there):
        (one, _), (other, _) = here[a], there[b]
        if one.start < other.stop and other.start < one.stop:
            yield here[a], there[b]
        if one.stop <= other.stop:
            a += 1
        if other.stop <= one.stop:
            b += 1


def _distance(one: Span, is_unit: bool, other: Span, is_other_unit: bool) -> int:
    """Return the squared distance of two sections that overlap."""
    if is_unit and is_other_unit:
        return (one.start - other.start) ** 2 + (one.stop - other.stop) ** 2
    if is_unit and other.start <= one.start and one.stop <= other.stop:
        return (one.stop - one.start) ** 2
    if is_other_unit and one.start <= other.start and other.stop <= one.stop:
        return (other.stop - other.start) ** 2
    return 0
