"""Dates that count from the day of the article: *last year*, *Thursday*, *two weeks ago*."""

import re
from collections.abc import Iterator
from datetime import date

from reader.suggesters.amounts import NUMBER_WORDS, worth
from reader.suggesters.calendar_words import MONTH, MONTHS, SEASONS, WEEKDAY, WEEKDAYS, Dated
from reader.suggesters.periods import Days, month, shifted, week, year
from reader.suggesters.places import around, at, starts

_UNIT = "year|month|week|weekend|quarter|decade|century"
_NEAR = re.compile(
    rf"(?<!\w)(?<!the )(?P<which>(?i:last|this|next))[ -]"
    rf"(?P<what>{_UNIT}|{'|'.join(SEASONS)}|{MONTH}|{WEEKDAY})(?!\w)"
)
_NEARNESS = ("ast", "his", "ext")
"""What follows the first letter, which may be a capital."""

_DAY = ("day", "morrow")
_DAYS = re.compile(r"(?<![\w-])(?P<day>(?i:today|yesterday|tomorrow))(?!\w)")
_LONGEST = 9
_SHIFTS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAYS = re.compile(
    rf"(?<!\w)(?<!Black )(?<!Cyber )(?<!Good )(?<!Super )(?<!Easter )(?<!Palm )"
    rf"(?<!Ash )(?<!Bloody )(?<!Holy )(?P<day>{WEEKDAY})(?!\w)"
)
_AGO = (" ago",)
_TIME_AGO = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>\d{{1,3}})|(?P<words>{NUMBER_WORDS}|an?)|a few|several|a couple of"
    r"|many|some)[ -](?P<what>day|week|month|year|decade)s? ago(?!\w)", re.IGNORECASE
)  # fmt: skip
_BACK, _ON = 36, 5
_STEPS = {"last": -1, "this": 0, "next": 1}


def relative_dates(plain: str, published: date | None) -> Iterator[Dated]:
    """Go through what is told from the day of publishing."""
    for match in at(_NEAR, starts(_NEARNESS, plain, 1), plain):
        long = match["what"] not in WEEKDAYS
        step = _STEPS[match["which"].lower()]
        yield Dated(*match.span(), _near(step, match["what"], published), long=long)
    for match in around(_DAYS, _DAY, plain, _LONGEST, _LONGEST):
        days = shifted(published, _SHIFTS[match["day"].lower()]) if published else None
        yield Dated(*match.span(), days, long=False)
    for match in around(_WEEKDAYS, ("day",), plain, _LONGEST, _LONGEST):
        days = _weekday(0, WEEKDAYS[match["day"]], published) if published else None
        yield Dated(*match.span(), days, long=False)
    for match in around(_TIME_AGO, _AGO, plain, _BACK, _ON):
        said = match["digits"] or match["words"]
        days = (
            _ago(int(worth(said)), match["what"].lower(), published) if published and said else None
        )
        yield Dated(*match.span(), days, long=False)


def _near(step: int, what: str, published: date | None) -> Days | None:
    """Return the period of that kind before, around or after the day."""
    if not published:
        return None
    if what in WEEKDAYS:
        return _weekday(step, WEEKDAYS[what], published)
    if what in MONTHS:
        return _named(step, MONTHS[what], published)
    if what in SEASONS:
        return _named(step, SEASONS[what], published, months=3)
    return _periods(step, published)[what]


def _periods(step: int, published: date) -> dict[str, Days | None]:
    """Return the period of every unit, so many of them after that of the day."""
    number, index = published.year, published.month - 1
    week_there = week(published, step)
    saturday = shifted(week_there[0], 5) if week_there else None
    return {
        "week": week_there,
        "weekend": (saturday[0], week_there[1]) if saturday and week_there else None,
        "month": month(number, index + 1 + step),
        "quarter": month(number, index // 3 * 3 + 1 + 3 * step, 3),
        "year": year(number + step),
        "decade": year((number // 10 + step) * 10, 10),
        "century": year(((number - 1) // 100 + step) * 100 + 1, 100),
    }


def _named(step: int, number: int, published: date, months: int = 1) -> Days | None:
    """Return the last, this year's or the next of the months that have a name."""
    if step == 0:
        return month(published.year, number, months)
    years = range(published.year - 1, published.year + 2)
    choices = [days for days in (month(one, number, months) for one in years) if days]
    if step < 0:
        return max((days for days in choices if days[1] < published), default=None)
    return min((days for days in choices if days[0] > published), default=None)


def _weekday(step: int, number: int, published: date) -> Days | None:
    """Return the weekday of the last seven days, or before or after the day itself."""
    back = (published.weekday() - number) % 7
    if step < 0:
        return shifted(published, -(back or 7))
    return shifted(published, 7 - back if step > 0 else -back)


def _ago(count: int, what: str, published: date) -> Days | None:
    if what == "day":
        return shifted(published, -count)
    if what == "week":
        return week(published, -count)
    if what == "month":
        return month(published.year, published.month - count)
    return year(published.year - count * (10 if what == "decade" else 1))
