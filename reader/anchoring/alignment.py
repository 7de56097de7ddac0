"""Two versions of a text laid side by side: where the words of the old one are in the new one.

Paragraphs are paired first, then the words of those that were changed; both no sooner than
a place in them is asked for.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from reader.anchoring.normal import normal
from reader.anchoring.paragraphs import Pair, paired
from reader.anchoring.sequences import common
from reader.anchoring.words import WORD
from reader.domain.text import BLOCK_BREAK, Span


class Trail(NamedTuple):
    """Where a passage of the old version is in the new one.

    `span` is `None` where all of its words are gone. `kept` is the part of its words
    that is there, `likeness` how like the paragraphs are, both from 0 to 1; `moved`
    tells whether they stand elsewhere among the others.
    """

    span: Span | None
    kept: float
    likeness: float
    moved: bool


class Alignment:
    """What became of every paragraph of an old version, and of the words in it."""

    def __init__(self, old: str, new: str) -> None:
        """Lay two versions side by side."""
        self._old, self._new = _Version(old), _Version(new)
        self._lines: dict[int, _Line] = {}

    @cached_property
    def _pairs(self) -> dict[int, Pair]:
        return paired(self._old.paragraphs, self._new.paragraphs)

    @cached_property
    def _back(self) -> dict[int, int]:
        return {pair.other: i for i, pair in self._pairs.items()}

    def went(self, span: Span) -> Trail | None:
        """Return where a passage went; `None` if a paragraph that it touches has no counterpart."""
        first, last = self._old.at(span.start), self._old.at(max(span.start, span.stop - 1))
        begin, end = self._pairs.get(first), self._pairs.get(last)
        if begin is None or end is None or not begin.other <= end.other:
            return None
        head, tail = self._line(first), self._line(last)
        start, stop = head.start_of(span.start), tail.stop_of(span.stop)
        lines = [head] if head is tail else [head, tail]
        kept, words = map(sum, zip(*(line.kept(span) for line in lines), strict=True))
        return Trail(
            Span(start, stop) if start < stop else None,
            kept / words if words else 0.0,
            min(begin.likeness, end.likeness),
            begin.moved or end.moved,
        )

    def beside(self, span: Span) -> tuple[str, str]:
        """Return what stands before and after a passage in its paragraphs of the old version."""
        first, last = self._old.at(span.start), self._old.at(max(span.start, span.stop - 1))
        start, head = self._old.paragraph(first)
        end, tail = self._old.paragraph(last)
        return head[: span.start - start], tail[max(0, span.stop - end) :]

    def is_taken(self, place: Span, by: Span) -> bool:
        """Tell whether most words of a place in the new version came from elsewhere than `by`."""
        paragraph = self._new.at(place.start)
        origin = self._back.get(paragraph)
        if origin is None:
            return False
        line = self._line(origin)
        return line.taken(place, by) > _MOSTLY

    def _line(self, first: int) -> "_Line":
        line = self._lines.get(first)
        if line is None:
            other = self._pairs[first].other
            line = _Line(*self._old.paragraph(first), *self._new.paragraph(other))
            self._lines[first] = line
        return line


_MOSTLY = 0.5


class _Version:
    """A text by its paragraphs."""

    def __init__(self, plain: str) -> None:
        self.paragraphs = plain.split(BLOCK_BREAK)
        self.starts: list[int] = []
        start = 0
        for paragraph in self.paragraphs:
            self.starts.append(start)
            start += len(paragraph) + 1

    def at(self, place: int) -> int:
        """Return which paragraph holds a place."""
        return bisect_right(self.starts, place) - 1

    def paragraph(self, number: int) -> tuple[int, str]:
        return self.starts[number], self.paragraphs[number]


class _Line:
    """A paragraph beside what became of it, word by word."""

    def __init__(self, old_start: int, old: str, new_start: int, new: str) -> None:
        self._old, self._new = old, new
        self._old_start = old_start
        self._new_start, self._new_stop = new_start, new_start + len(new)
        self._shift = new_start - old_start if old == new else None
        if self._shift is None:
            self._before, self._after = _words(old, old_start), _words(new, new_start)
            self._to: dict[int, int] = {}
            for i, j, length in common([w.said for w in self._before],
                                       [w.said for w in self._after]):  # fmt: skip
                self._to |= {i + n: j + n for n in range(length)}
            self._from = {j: i for i, j in self._to.items()}
            self._starts = [word.start for word in self._before]
            self._stops = [word.stop for word in self._before]
            self._new_starts = [word.start for word in self._after]
            self._new_stops = [word.stop for word in self._after]

    def start_of(self, place: int) -> int:
        """Return where in the new version a place is at which something begins."""
        if self._shift is not None:
            return place + self._shift
        at = bisect_right(self._stops, place)
        if at in self._to:
            word, other = self._before[at], self._after[self._to[at]]
            return min(other.start + max(0, place - word.start), other.stop - 1)
        head = self._part(self._before[at].start, place) if at < len(self._before) else ""
        while at >= 0 and at not in self._to:
            at -= 1
        following = self._to[at] + 1 if at >= 0 else 0
        if following == len(self._after):
            return self._new_stop
        start = self._after[following].start
        return start + len(head) * self._new.startswith(head, start - self._new_start)

    def stop_of(self, place: int) -> int:
        """Return where in the new version a place is at which something ends."""
        if self._shift is not None:
            return place + self._shift
        at = bisect_left(self._starts, place) - 1
        if at in self._to:
            word, other = self._before[at], self._after[self._to[at]]
            return max(other.stop - max(0, word.stop - place), other.start + 1)
        tail = self._part(place, self._before[at].stop) if at >= 0 else ""
        while at < len(self._before) and at not in self._to:
            at += 1
        before = self._to[at] - 1 if at < len(self._before) else len(self._after) - 1
        if before < 0:
            return self._new_start
        stop = self._after[before].stop
        return stop - len(tail) * self._new.endswith(tail, 0, stop - self._new_start)

    def _part(self, start: int, stop: int) -> str:
        """Return what stands between a place within a word and an end of it."""
        return self._old[max(0, start - self._old_start) : max(0, stop - self._old_start)]

    def kept(self, span: Span) -> tuple[int, int]:
        """Return how many words of a passage in this paragraph are there still, and of how many."""
        if self._shift is not None:
            return 1, 1
        first, last = bisect_right(self._stops, span.start), bisect_left(self._starts, span.stop)
        return sum(n in self._to for n in range(first, last)), max(0, last - first)

    def taken(self, place: Span, by: Span) -> float:
        """Return which part of the words of a place in the new version others have become."""
        if self._shift is not None:
            start, stop = place.start - self._shift, place.stop - self._shift
            return float(by.stop <= start or stop <= by.start)
        first = bisect_right(self._new_stops, place.start)
        last = bisect_left(self._new_starts, place.stop)
        origins = [self._from[n] for n in range(first, last) if n in self._from]
        others = sum(self._stops[n] <= by.start or self._starts[n] >= by.stop for n in origins)
        return others / (last - first) if last > first else 0.0


class _Word(NamedTuple):
    start: int
    stop: int
    said: str


def _words(paragraph: str, start: int) -> list[_Word]:
    return [
        _Word(start + match.start(), start + match.end(), normal(match[0]))
        for match in WORD.finditer(paragraph)
        if not match[0].isspace()
    ]
