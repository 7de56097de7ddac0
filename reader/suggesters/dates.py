"""Dates: points on the calendar, be it a day or a century, with what narrows them down.

Durations and times of day are none.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.suggesters.calendar_words import Dated
from reader.suggesters.full_dates import full_dates
from reader.suggesters.parts_of_years import long_times, parts_of_years
from reader.suggesters.periods import Days, part
from reader.suggesters.places import before
from reader.suggesters.relative_dates import relative_dates

_PARTS = {
    "early": 0, "earlier": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2,
    "later": 2, "end": 2, "close": 2, "first": 0, "soon": 0, "initial": 0,
}  # fmt: skip
"""Which third of a time is meant; scraped text says *first 2023* and *soon 2023* for the first."""

_BEFORE = re.compile(
    r"(?<![\w-])(?:(?P<part>early|earlier|mid|late|later|(?<!the )(?:first|soon|initial))[ -]"
    r"|(?:the )?(?P<of>beginning|start|middle|end|close) of (?:the )?)\Z", re.IGNORECASE
)  # fmt: skip
_THE = re.compile(r"(?<!\w)[Tt]he \Z")
_WINDOW = 24


def dates(
    plain: str, digits: Sequence[int], published: date | None
) -> Iterator[tuple[Span, Value]]:
    """Go through the dates, kind by kind; some may overlap: then the longest is meant.

    `digits` are the places where digits begin. By *early*, *mid* and *late* a third
    of the time is meant.
    """
    kinds = (
        full_dates(plain, digits, published),
        parts_of_years(plain, digits, published),
        relative_dates(plain, published),
    )
    for dated in chain(*kinds):
        start, days = _narrowed(plain, dated, published)
        yield _date(start, dated.stop, days)
    for dated in long_times(plain, digits):
        start, days = _narrowed(plain, dated, published)
        the = before(_THE, start, plain, 4)
        yield _date(the.start() if the else start, dated.stop, days)


def _narrowed(plain: str, dated: Dated, published: date | None) -> tuple[int, Days | None]:
    """Return where the date begins with what is said before it, and which days that leaves."""
    start = dated.start
    narrow = before(_BEFORE, start, plain, _WINDOW) if dated.long else None
    if not narrow:
        return start, dated.days
    said = (narrow["part"] or narrow["of"]).lower()
    if dated.days and published and said in ("earlier", "later"):
        first, last = dated.days
        if first <= published <= last:
            return narrow.start(), (first, published) if said == "earlier" else (published, last)
    return narrow.start(), part(dated.days, _PARTS[said], 3)


def _date(start: int, stop: int, days: Days | None) -> tuple[Span, Value]:
    first, last = days or (None, None)
    return Span(start, stop), Value(ValueKind.DATE, first=first, last=last)
