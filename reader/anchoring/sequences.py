"""What two sequences have in common, in the same order, at a cost that is bounded.

What stands once in both holds the rest apart, as in Bram Cohen's patience diff; where nothing
does, short stretches are compared by Ratcliff and Obershelp's method (Python's `difflib`).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_SMALL = 40_000
"""Equal pairs of items up to which two stretches are compared item by item."""
_DEEPEST = 40


class Run(NamedTuple):
    """So many items that are the same from two places on."""

    old: int
    new: int
    length: int


def common(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return runs of items that both sequences have, in order."""
    return list(_joined(_runs(old, new, 0, 0, _DEEPEST)))


def rising(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return as many pairs as can be of which no two cross; their first numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    back: list[int] = []
    for at, (_, new) in enumerate(places):
        pile = bisect_left(ends, new)
        back.append(last[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [new]
        last[pile : pile + 1] = [at]
    found: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        found.append(places[at])
        at = back[at]
    return found[::-1]


def once_in_both(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in both sequences stands what stands only once in each."""
    olds, news = Counter(old), Counter(new)
    places = {item: at for at, item in enumerate(new) if news[item] == 1}
    return [(at, places[item]) for at, item in enumerate(old)
            if olds[item] == 1 and item in places]  # fmt: skip


def _runs(old: Sequence[str], new: Sequence[str], a: int, b: int, depth: int) -> Iterator[Run]:
    """Go through what two stretches have in common that begin at `a` and `b`."""
    shorter = min(len(old), len(new))
    first = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    rest = shorter - first
    last = next((n for n in range(rest) if old[-n - 1] != new[-n - 1]), rest)
    old_end, new_end = len(old) - last, len(new) - last
    yield Run(a, b, first)
    yield from _between(old[first:old_end], new[first:new_end], a + first, b + first, depth)
    yield Run(a + old_end, b + new_end, last)


def _between(old: Sequence[str], new: Sequence[str], a: int, b: int, depth: int) -> Iterator[Run]:
    news = Counter(new)
    if not depth or not old or not new:
        return
    if sum(news[item] for item in old) <= _SMALL:
        for i, j, length in SequenceMatcher(None, old, new, False).get_matching_blocks():
            yield Run(a + i, b + j, length)
        return
    before = (0, 0)
    apart = rising(once_in_both(old, new))
    for i, j in [*apart, (len(old), len(new))] if apart else ():
        yield from _runs(old[before[0] : i], new[before[1] : j], *_plus(before, a, b), depth - 1)
        yield Run(a + i, b + j, i < len(old))
        before = (i + 1, j + 1)


def _plus(place: tuple[int, int], a: int, b: int) -> tuple[int, int]:
    return place[0] + a, place[1] + b


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Make one run of those that go on from each other."""
    last = Run(0, 0, 0)
    for run in runs:
        if run.length and (run.old, run.new) == (last.old + last.length, last.new + last.length):
            last = last._replace(length=last.length + run.length)
        elif run.length:
            if last.length:
                yield last
            last = run
    if last.length:
        yield last
