"""Numbers as articles write them, in digits or words, and what they are worth.

Scraping draws numbers apart (`2, 000`, `20 %`): both forms are understood.
"""

import re
from decimal import Decimal

SPACE = r"[ \u00a0\u2009\u202f]"

NUMBER = (
    r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d{1,3}(?:, 000)+(?!\d)"
    r"|\d{1,3}, \d{3}(?= ?[()\]]| [mb]illion)|\d+)(?:\.\d+)?"
)
"""Digits, perhaps in groups: of thousands, of lakhs, or drawn apart."""

ALONE = r"(?<![\w.,])(?<!\d[-–/])"
"""Stands before a number that is no part of another, nor of a word."""

_POWERS = {
    3: ("thousand", "k"),
    5: ("lakh", "lakhs"),
    6: ("million", "millions", "mn", "mln", "mil", "m"),
    7: ("crore", "crores", "cr"),
    9: ("billion", "billions", "bn", "bln", "b"),
    12: ("trillion", "trillions", "lakh crore", "lakh crores", "tn", "trn", "t"),
    15: ("quadrillion",),
}
_POWER = {word: power for power, words in _POWERS.items() for word in words}
_LONG = "|".join(sorted((word for word in _POWER if len(word) > 1), key=len, reverse=True))
MAGNITUDE = rf"(?:(?:{SPACE}|-)?(?i:{_LONG})|[kKmMbBtT])(?![^\W_])"
"""What a number is to be multiplied with; a single letter only right behind it."""

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
          "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORTH = {word: number for number, word in enumerate(_UNITS + _TEENS, 1)}
_WORTH |= {word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)}
_COUNT = "|".join(sorted(_UNITS + _TEENS, key=len, reverse=True))
NUMBER_WORDS = (
    rf"(?:(?i:half an?|(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?"
    rf"|(?:{_COUNT})(?: hundred)?|an? hundred)|(?i:an?)(?=[ -](?:{_LONG})(?![^\W_])))"
)
"""Numbers in words: *half a*, *a hundred*, *twenty-five*, and *a* before *million*."""

_APART = re.compile(r"[\s-]+")


def worth(number: str, magnitude: str | None = None) -> Decimal:
    """Return what a number in digits or in words is worth, with its magnitude."""
    if number[0].isdigit():
        value = Decimal(number.replace(",", "").replace(" ", ""))
    else:
        value = _in_words(_APART.split(number.lower()))
    if magnitude:
        value = scaled(value, _POWER[" ".join(_APART.split(magnitude.lower())).strip()])
    return value


def scaled(number: Decimal, power: int) -> Decimal:
    """Return a number times a power of ten, without zeros behind the point."""
    value = number * Decimal(10) ** power
    whole = value.to_integral_value()
    return whole if whole == value else value


def _in_words(words: list[str]) -> Decimal:
    if words[0] == "half":
        return Decimal("0.5")
    value = sum(_WORTH.get(word, 0) for word in words) or 1
    return Decimal(value * 100 if words[-1] == "hundred" else value)
