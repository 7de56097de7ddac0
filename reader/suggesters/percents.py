"""Percentages: `20 %`, `3.5 per cent`, *three percent*, `10-15%`."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.suggesters.amounts import ALONE, NUMBER, NUMBER_WORDS, SPACE, worth
from reader.suggesters.places import at, before

_UNIT = rf"(?:{SPACE}?[%％]|(?:{SPACE}|-)?per[ -]?cent(?:age points?)?(?![^\W_])|pc(?![^\W_]))"
_IN_DIGITS = re.compile(
    rf"{ALONE}(?P<first>{NUMBER})(?:{SPACE}?[-–—]{SPACE}?{NUMBER}| (?:to|or) {NUMBER})?{_UNIT}"
)
_IN_WORDS = re.compile(r"per[ -]?cent(?:age points?)?(?![^\W_])")
_WORDS_BEFORE = re.compile(rf"(?<![^\W_])(?P<first>{NUMBER_WORDS})[ -]\Z")
_WINDOW = 24
_SIGN = re.compile(r"(?<![\w)\]%])[-−]\Z")


def percents(plain: str, digits: Sequence[int]) -> Iterator[tuple[Span, Value]]:
    """Go through the percentages; of a range the first number counts.

    `digits` are the places where digits begin. Some may overlap: then the longest is meant.
    """
    for match in at(_IN_DIGITS, digits, plain):
        start, number = match.start(), worth(match["first"])
        if before(_SIGN, start, plain, 1):
            start, number = start - 1, -number
        yield Span(start, match.end()), _value(number)
    for unit in _IN_WORDS.finditer(plain):
        words = before(_WORDS_BEFORE, unit.start(), plain, _WINDOW)
        if words:
            yield Span(words.start(), unit.end()), _value(worth(words["first"]))


def _value(number: Decimal) -> Value:
    return Value(ValueKind.PERCENT, number, "%")
