"""Sentences: where each ends, and where the one that holds some words begins and ends."""

import re
from collections.abc import Iterator

from reader.domain.text import BLOCK_BREAK, LINE_BREAK, Span

REACH = 400
"""Code points on each side of some words that are looked through for the ends of a sentence."""

# What ends a sentence, and what still belongs to it; the signs of Chinese need no space after them.
_END = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\s\W_a-zà-öø-ÿ]|\s*$|\s*[\n\u2028])|[。！？]+[”’」』）]*"
)
_BREAK = re.compile(f"[{BLOCK_BREAK}{LINE_BREAK}]")
# Words whose full stop ends no sentence, and single capitals.
_SHORTENED = re.compile(
    r"(?:^|[\s(\[“\"'‘.-])(?:[A-Z]|Mrs?|Ms|Mx|Drs?|Profs?|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Hon|Rev|"
    r"Jr|Sr|Messrs|No|Nos|vs|Mt|Ft|Fig|approx|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$"
)
_LONGEST_SHORTENED = 10


def sentence_ends(plain: str) -> Iterator[int]:
    """Go through the places after the last sign of each sentence, in order.

    A line ends a sentence whether it has such a sign or not.
    """
    start = 0
    for line in _BREAK.finditer(plain):
        yield from _ends(plain, start, line.start())
        yield line.start()
        start = line.end()
    yield from _ends(plain, start, len(plain))


def sentence_around(plain: str, span: Span) -> Span:
    """Return the sentence that holds a span, or all those that it touches.

    It stays within the block and the line. Of a very long one the words within
    `REACH` are returned. White space at its ends is left out unless the span
    itself begins or ends there.
    """
    first, last = _line(plain, span)
    start, stop = max(first, span.start - REACH), min(last, span.stop + REACH)
    begin, end = start, stop
    for place in _ends(plain, start, stop):
        if place <= span.start:
            begin = place
        elif place >= span.stop:
            end = place
            break
    if begin == start > first:
        begin = _next_word(plain, start, span.start)
    if end == stop < last:
        end = _last_word(plain, stop, span.stop)
    while begin < span.start and plain[begin].isspace():
        begin += 1
    while end > span.stop and plain[end - 1].isspace():
        end -= 1
    return Span(begin, end)


def _ends(plain: str, start: int, stop: int) -> Iterator[int]:
    """Go through the ends of sentences in a stretch of text."""
    for found in _END.finditer(plain, start, stop):
        if not (found[0] == "." and _is_shortened(plain, found.start(), start)):
            yield found.end()


def _line(plain: str, span: Span) -> tuple[int, int]:
    """Return where the line, or the lines, begin and end in which a span stands."""
    first = max(plain.rfind(sign, 0, span.start) + 1 for sign in (BLOCK_BREAK, LINE_BREAK))
    ends = [plain.find(sign, span.stop) for sign in (BLOCK_BREAK, LINE_BREAK)]
    return first, min([end for end in ends if end >= 0], default=len(plain))


def _is_shortened(plain: str, stop: int, first: int) -> bool:
    return _SHORTENED.search(plain[max(first, stop - _LONGEST_SHORTENED) : stop]) is not None


def _next_word(plain: str, start: int, most: int) -> int:
    """Return where the first whole word begins from `start` on, or `start` if it is all one."""
    space = next((at for at in range(start, most) if plain[at].isspace()), None)
    return start if space is None else space + 1


def _last_word(plain: str, stop: int, least: int) -> int:
    """Return where the last whole word ends up to `stop`, or `stop` if it is all one."""
    return next((at for at in range(stop - 1, least, -1) if plain[at].isspace()), stop)
