"""Looking for a costly pattern at a few places only, which a cheap one finds.

The engine runs through a text quickly where a pattern begins with a letter or
two, and slowly where it begins with a choice or with what stands before.
"""

import re
from collections.abc import Iterable, Iterator

_DIGITS = re.compile("[0-9]+")


def digits(plain: str) -> list[int]:
    """Return where runs of digits begin."""
    return [match.start() for match in _DIGITS.finditer(plain)]


def starts(sign: re.Pattern[str], plain: str, back: int = 0) -> Iterator[int]:
    """Go through the places that lie so many code points before a sign."""
    for match in sign.finditer(plain):
        if match.start() >= back:
            yield match.start() - back


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
    pattern: re.Pattern[str], sign: re.Pattern[str], plain: str, back: int, on: int
) -> Iterator[re.Match[str]]:
    """Go through what matches over a sign, from `back` code points before to `on` after."""
    for found in sign.finditer(plain):
        place = found.start()
        for match in pattern.finditer(plain, max(0, place - back), place + on):
            if match.start() <= place < match.end():
                yield match
