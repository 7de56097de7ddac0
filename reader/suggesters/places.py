"""Looking for a costly pattern only at the few places where a cheap search finds a sign of it.

Text is run through at gigabytes a second for a word, and at megabytes for a
pattern that begins with a choice or with what stands before.
"""

import re
from collections.abc import Iterable, Iterator

_DIGITS = re.compile("[0-9]+")


def digits(plain: str) -> list[int]:
    """Return where runs of digits begin."""
    return [match.start() for match in _DIGITS.finditer(plain)]


def starts(signs: Iterable[str], plain: str, back: int = 0) -> Iterator[int]:
    """Go through the places that lie so many code points before one of the words, word by word."""
    for sign in signs:
        place = plain.find(sign, back)
        while place >= 0:
            yield place - back
            place = plain.find(sign, place + 1)


def at(pattern: re.Pattern[str], places: Iterable[int], plain: str) -> Iterator[re.Match[str]]:
    """Go through what matches at one of the places."""
    for place in places:
        match = pattern.match(plain, place)
        if match:
            yield match


def before(pattern: re.Pattern[str], stop: int, plain: str, most: int) -> re.Match[str] | None:
    r"""Return what matches up to `stop`, `most` code points long; the pattern ends in `\Z`."""
    return pattern.search(plain, max(0, stop - most), stop)


def around(
    pattern: re.Pattern[str], signs: Iterable[str], plain: str, back: int, on: int
) -> Iterator[re.Match[str]]:
    """Go through what matches over a word, from `back` code points before to `on` after."""
    for place in starts(signs, plain):
        for match in pattern.finditer(plain, max(0, place - back), place + on):
            if match.start() <= place < match.end():
                yield match
