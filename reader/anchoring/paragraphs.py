"""Which paragraph of an old version became which of the new one: the same, moved, or changed.

Paragraphs that stand once in both versions hold the others apart, as in Bram Cohen's patience
diff; equal ones next to a pair follow it, as in the histogram diff of JGit. What is left is
paired by the words that it shares, rare ones first: loosely where its neighbours say that it
stands in the same place, strictly where it would have moved.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from math import log
from typing import NamedTuple

from reader.anchoring.normal import IDEOGRAPHS, normal
from reader.anchoring.sequences import once_in_both, rising

ALIKE = 0.75
"""Part of the words that a paragraph has kept if it is changed and elsewhere."""
_A_LITTLE_ALIKE = 0.2
_CHANGED = 0.99
"""The most that paragraphs are alike whose words are not all the same in the same order."""
_MOST_WORDS = 400
_COMMON = 12
"""Paragraphs beyond which a word does not tell which of them to compare."""
_BEST = 6
_FEW = 6
"""Paragraphs between two pairs up to which all are compared with each other."""
_FEATURE = re.compile(rf"[{IDEOGRAPHS}](?=([{IDEOGRAPHS}]?))|[^\W{IDEOGRAPHS}]+")


class Pair(NamedTuple):
    """The paragraph that another one became; how like they are, from 0 to 1; whether it moved."""

    other: int
    likeness: float
    moved: bool


def paired(old: Sequence[str], new: Sequence[str]) -> dict[int, Pair]:
    """Return for paragraphs of the old version which of the new version they became.

    No paragraph is in two pairs; empty ones are in none.
    """
    return _Pairing(old, new).found


class _Pairing:
    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = _keys(old), _keys(new)
        self.found: dict[int, Pair] = {}
        self._taken: set[int] = set()
        once = [(i, j) for i, j in once_in_both(self.old, self.new) if self.old[i]]
        self._fixed = rising(once)
        staying = set(self._fixed)
        for i, j in once:
            self._pair(i, j, 1.0, moved=(i, j) not in staying)
        for i, j in once:
            self._spread(i, j)
        self._fixed = [(i, p.other) for i, p in sorted(self.found.items()) if not p.moved]
        self._pair_equal_in_gaps()
        self._pair_equal_elsewhere()
        self._pair_alike(old, new)

    def _pair(self, i: int, j: int, likeness: float, *, moved: bool) -> None:
        self.found[i] = Pair(j, likeness, moved)
        self._taken.add(j)

    def _spread(self, i: int, j: int) -> None:
        """Pair equal paragraphs next to a pair."""
        moved = self.found[i].moved
        for step in (-1, 1):
            a, b = i + step, j + step
            while self._is_open(a, b) and self.old[a] == self.new[b]:
                if self.old[a]:
                    self._pair(a, b, 1.0, moved=moved)
                a, b = a + step, b + step

    def _is_open(self, a: int, b: int) -> bool:
        inside = 0 <= a < len(self.old) and 0 <= b < len(self.new)
        return inside and a not in self.found and b not in self._taken

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Go through what is left of both versions between two pairs that stayed in order."""
        ends = [(-1, -1), *self._fixed, (len(self.old), len(self.new))]
        for (i, j), (a, b) in pairwise(ends):
            left = [n for n in range(i + 1, a) if self.old[n] and n not in self.found]
            there = [n for n in range(j + 1, b) if self.new[n] and n not in self._taken]
            if left and there:
                yield left, there

    def _pair_equal_in_gaps(self) -> None:
        for left, there in list(self._gaps()):
            places = defaultdict(list)
            for n in reversed(there):
                places[self.new[n]].append(n)
            pairs = [(n, places[self.old[n]].pop()) for n in left if places[self.old[n]]]
            for i, j in rising(pairs):
                self._pair(i, j, 1.0, moved=False)
        self._fixed = [(i, p.other) for i, p in sorted(self.found.items()) if not p.moved]

    def _pair_equal_elsewhere(self) -> None:
        """Pair what is equal and left the same number of times in both versions."""
        left, there = defaultdict(list), defaultdict(list)
        for i, key in enumerate(self.old):
            if key and i not in self.found:
                left[key].append(i)
        for j, key in enumerate(self.new):
            if key in left and j not in self._taken:
                there[key].append(j)
        for key, places in left.items():
            if len(places) == len(there[key]):
                for i, j in zip(places, there[key], strict=True):
                    self._pair(i, j, 1.0, moved=True)

    def _pair_alike(self, old: Sequence[str], new: Sequence[str]) -> None:
        left = {i: _features(old[i]) for i, key in enumerate(self.old)
                if key and i not in self.found}  # fmt: skip
        there = {j: _features(new[j]) for j, key in enumerate(self.new)
                 if key and j not in self._taken}  # fmt: skip
        weights = _weights([*left.values(), *there.values()])
        near = {(i, j) for some, others in self._gaps() if len(some) * len(others) <= _FEW**2
                for i in some for j in others}  # fmt: skip
        compared = {
            (i, j): _likeness(left[i], there[j], weights)
            for i, j in near | set(_sharing(left, there))
        }
        fixed = list(self._fixed)
        for (i, j), likeness in sorted(compared.items(), key=lambda one: (-one[1], one[0])):
            if likeness < _A_LITTLE_ALIKE or i in self.found or j in self._taken:
                continue
            at = bisect_left(fixed, (i, j))
            below = not at or fixed[at - 1][1] < j
            above = at == len(fixed) or fixed[at][1] > j
            if below and above:
                fixed.insert(at, (i, j))
            elif likeness < ALIKE:
                continue
            self._pair(i, j, min(likeness, _CHANGED), moved=not (below and above))


def _keys(paragraphs: Sequence[str]) -> list[str]:
    """Return the words of paragraphs without what does not tell them apart."""
    return ["".join(normal(one).split()) for one in paragraphs]


def _features(paragraph: str) -> Counter[str]:
    """Count words, and ideographs by twos."""
    found = islice(_FEATURE.finditer(normal(paragraph)), _MOST_WORDS)
    return Counter(match[0] + (match[1] or "") for match in found)


def _weights(all_: Iterable[Counter[str]]) -> dict[str, float]:
    """Return what a word is worth: the more, the fewer paragraphs have it."""
    counted = Counter(word for one in all_ for word in one)
    return {word: 1 / (1 + log(count)) for word, count in counted.items()}


def _sharing(
    left: dict[int, Counter[str]], there: dict[int, Counter[str]]
) -> Iterator[tuple[int, int]]:
    """Go through pairs of paragraphs that share rare words, a few for each."""
    places = defaultdict(list)
    for j, words in there.items():
        for word in words:
            places[word].append(j)
    for i, words in left.items():
        votes: Counter[int] = Counter()
        for word in words:
            if len(places.get(word, ())) <= _COMMON:
                for j in places.get(word, ()):
                    votes[j] += 1
        yield from ((i, j) for j, _ in votes.most_common(_BEST))


def _likeness(one: Counter[str], other: Counter[str], weights: dict[str, float]) -> float:
    """Return which part of the words of both is in both, by their weights (Dice)."""
    common = sum(weights[word] * min(count, other[word]) for word, count in one.items())
    both = sum(weights[word] * count for some in (one, other) for word, count in some.items())
    return 2 * common / both if both else 0.0
