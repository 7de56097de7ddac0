"""Words of the calendar: months, weekdays and seasons, and what stands around them."""

from typing import NamedTuple

from reader.suggesters.periods import Days

_FULL = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
MONTHS = {name: number for number, name in enumerate(_FULL, 1)}
SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
_SHORT = {name[:3]: number for name, number in MONTHS.items()} | {"Sept": 9}
NUMBERS = MONTHS | _SHORT
"""Months by their names, full or short."""

MONTH = "|".join(MONTHS)
ANY_MONTH = rf"(?:{MONTH}|(?:Sept|{'|'.join(name[:3] for name in _FULL)})\.?)(?![^\W_])"

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS = {name: number for number, name in enumerate(_DAYS)}
WEEKDAY = "|".join(WEEKDAYS)

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The months in which they begin in the north."""

YEAR = r"(?:1[89]|20)\d\d(?![\w%]|[.,:]\d)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"


class Dated(NamedTuple):
    """Words that name a time: where they are, which days are meant, whether *late* may precede."""

    start: int
    stop: int
    days: Days | None
    long: bool = True


def month_number(name: str) -> int:
    """Return the number of a month, given its name in full or short."""
    return NUMBERS[name.rstrip(".")]


def day_number(said: str) -> int:
    """Return the number in *6*, *6th* or *06*."""
    return int("".join(filter(str.isdigit, said)))
