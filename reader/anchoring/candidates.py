"""Where a passage may stand: wherever its words do, and wherever enough pieces of it agree."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from reader.anchoring.sought import Sought, starts_apart

MOST_CHANGED = 0.35
"""Edits by character of the quote beyond which nothing is the same passage."""

_MOST_EXACT = 400
_BEST_EXACT = 12
_PIECE = 8
_PIECES = 48
"""Pieces that are looked up at the most; of longer passages fewer by their length."""
_NEAR = 16
"""Code points next to the quote that tell where it begins or ends."""
_COMMON = 24
"""Places beyond which a piece says nothing of where it belongs."""
_BEST_WINDOWS = 6
_WEIGHTY = 0.3
"""Part of the pieces of the best window that another one has to hold."""
_WIDEST = 4
_REACH = 48
"""Code points around a place that are looked through for the words before and after."""


class Candidate(NamedTuple):
    """A stretch of normal text, and how many edits its words are from the quote."""

    start: int
    stop: int
    edits: int


def exact(sought: Sought, words: str) -> list[Candidate]:
    """Return where the very words of the quote stand, of many those in the likest company."""
    length = len(sought.quote)
    starts = list(islice(_places(sought.quote, words), _MOST_EXACT))
    if len(starts) > _BEST_EXACT:
        pieces = _company(sought)
        nearest = sorted(starts, key=lambda at: abs(at - sought.anchor.span.start))[:2]
        starts.sort(key=lambda at: -_met(pieces, words[max(0, at - _REACH) : at + length + _REACH]))
        starts = list(dict.fromkeys([*starts[:_BEST_EXACT], *nearest]))
    return [Candidate(at, at + length, torn(sought, words, at, at + length)) for at in starts]


def approximate(sought: Sought, words: str) -> Iterator[Candidate]:
    """Go through the places where something like the quote stands, or its surroundings do.

    Pieces of the passage that stand in the text tell where to look; there the
    local minima of edit distance are candidates, and what lies between the
    words that were before and after it.
    """
    seen: set[tuple[int, int]] = set()
    for first, last in _windows(sought, words):
        for start, stop in _in_window(sought, words, first, last):
            whole = _whole_words(sought, words, start, stop)
            if whole[0] < whole[1] and whole not in seen:
                seen.add(whole)
                yield _measured(sought, words, *whole)


def at(sought: Sought, words: str, start: int, stop: int) -> Candidate | None:
    """Return a stretch without white space at its ends, if there is anything else in it."""
    start, stop = _bare(words, start, stop)
    return _measured(sought, words, start, stop) if start < stop else None


def torn(sought: Sought, words: str, start: int, stop: int) -> int:
    """Count the ends of a stretch that lie inside a word, where those of the quote do not."""
    begins_inside = start > 0 and not starts_apart(words[start - 1], words[start])
    ends_inside = not starts_apart(words[stop - 1], words[stop : stop + 1])
    return (sought.begins_word and begins_inside) + (sought.ends_word and ends_inside)


def _measured(sought: Sought, words: str, start: int, stop: int) -> Candidate:
    edits = sought.pattern.beginning(words[start:stop])[-1]
    return Candidate(start, stop, edits + torn(sought, words, start, stop))


def _company(sought: Sought) -> list[str]:
    around = (sought.prefix, sought.suffix)
    return [some[at : at + 4] for some in around for at in range(0, len(some) - 3, 4)]


def _met(pieces: list[str], window: str) -> int:
    return sum(piece in window for piece in pieces)


def _places(piece: str, words: str) -> Iterator[int]:
    at = words.find(piece)
    while at >= 0:
        yield at
        at = words.find(piece, at + 1)


def _windows(sought: Sought, words: str) -> list[tuple[int, int]]:
    """Return the stretches in which most pieces of the passage say that it begins."""
    length = len(sought.quote)
    whole = sought.prefix + sought.quote + sought.suffix
    width = min(_PIECE, max(3, length // 3)) if not sought.has_context else _PIECE
    step = max(width // 2, len(whole) // _PIECES)
    votes: list[tuple[int, int]] = []
    for at in range(0, max(1, len(whole) - width + 1), step):
        places = list(islice(_places(whole[at : at + width], words), _COMMON + 1))
        if len(places) <= _COMMON:
            votes += ((place - at + len(sought.prefix), at) for place in places)
    votes.sort()
    slack = 8 + int(length * MOST_CHANGED)
    groups: list[list[tuple[int, int]]] = []
    for vote in votes:
        near = groups and vote[0] - groups[-1][-1][0] <= slack
        if near and vote[0] - groups[-1][0][0] <= _WIDEST * slack:
            groups[-1].append(vote)
        else:
            groups.append([vote])
    weighed = sorted(((len({at for _, at in group}), group) for group in groups), reverse=True)
    return [
        (max(0, group[0][0] - slack), min(len(words), group[-1][0] + length + slack))
        for weight, group in weighed[:_BEST_WINDOWS]
        if weight >= _WEIGHTY * weighed[0][0]
    ]


def _in_window(sought: Sought, words: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    length = len(sought.quote)
    begin = _after_prefix(sought, words, first, last)
    end = _before_suffix(sought, words, first, last)
    if begin is not None and end is not None and begin < end <= begin + 2 * length + 8:
        yield begin, end
    window = words[first:last]
    edits = sought.pattern.ending_in(window)
    for stop in _minima(edits, int(length * MOST_CHANGED), length):
        start = _start(sought, window, stop, edits[stop])
        yield first + start, first + stop
        if begin is not None and begin < first + stop:
            yield begin, first + stop
        if end is not None and first + start < end:
            yield first + start, end


def _minima(edits: list[int], most: int, length: int) -> list[int]:
    """Return up to three positions with the fewest edits, none close to a better one."""
    good = sorted((number, at) for at, number in enumerate(edits) if number <= most and at)
    chosen: list[int] = []
    for _, at in good:
        if all(abs(at - other) > length // 2 for other in chosen):
            chosen.append(at)
            if len(chosen) == 3:
                break
    return chosen


def _start(sought: Sought, window: str, stop: int, edits: int) -> int:
    """Return where the likest stretch that ends at `stop` begins."""
    length = len(sought.quote)
    behind = window[max(0, stop - length - edits) : stop][::-1]
    distances = sought.backwards.beginning(behind)
    back = min(range(1, len(distances)), key=lambda n: (distances[n], abs(n - length)))
    return stop - back


def _after_prefix(sought: Sought, words: str, first: int, last: int) -> int | None:
    """Return where the words before the quote end, if they or the last of them are there."""
    if len(sought.prefix) < _PIECE:
        begins = first == 0 and words.startswith(sought.prefix)
        return len(sought.prefix) if begins else None
    for known in (sought.prefix, sought.prefix[-_NEAR:]):
        at = words.rfind(known, max(0, first - len(known)), last)
        if at >= 0:
            return at + len(known)
    return None


def _before_suffix(sought: Sought, words: str, first: int, last: int) -> int | None:
    """Return where the words after the quote begin, if they or the first of them are there."""
    if len(sought.suffix) < _PIECE:
        ends = last == len(words) and words.endswith(sought.suffix)
        return last - len(sought.suffix) if ends else None
    for known in (sought.suffix, sought.suffix[:_NEAR]):
        at = words.find(known, first, last + len(known))
        if at >= 0:
            return at
    return None


def _whole_words(sought: Sought, words: str, start: int, stop: int) -> tuple[int, int]:
    """Draw the ends of a stretch to those of words, where those of the quote lie there."""
    start, stop = _bare(words, start, stop)
    if sought.begins_word:
        while start and not starts_apart(words[start - 1], words[start]):
            start -= 1
    if sought.ends_word:
        while stop < len(words) and not starts_apart(words[stop - 1], words[stop]):
            stop += 1
    return start, stop


def _bare(words: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and words[start].isspace():
        start += 1
    while stop > start and words[stop - 1].isspace():
        stop -= 1
    return start, stop
