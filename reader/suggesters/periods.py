"""Stretches of the calendar: years, months, quarters, and parts of them, as first and last day."""

from collections.abc import Iterable
from datetime import date, timedelta

Days = tuple[date, date]
"""The first and the last day, both included."""

_LAST_YEAR = 9998
"""The calendar of `datetime` ends soon after."""


def day(year_number: int, month_number: int, number: int) -> Days | None:
    """Return a day, or nothing if the calendar has none."""
    try:
        there = date(year_number, month_number, number)
    except ValueError:
        return None
    return there, there


def month(year_number: int, number: int, months: int = 1) -> Days | None:
    """Return as many months from one on; it may be counted beyond its year, either way."""
    years, index = divmod(number - 1, 12)
    year_number += years
    if not 1 <= year_number <= _LAST_YEAR - months // 12:
        return None
    years, following = divmod(index + months, 12)
    last = date(year_number + years, following + 1, 1) - timedelta(days=1)
    return date(year_number, index + 1, 1), last


def year(number: int, years: int = 1) -> Days | None:
    """Return as many years from one on."""
    return month(number, 1, 12 * years)


def week(of: date, weeks: int = 0) -> Days | None:
    """Return the week from Monday to Sunday in which a day is, or one so many weeks from it."""
    try:
        monday = of - timedelta(days=of.weekday()) + timedelta(weeks=weeks)
        return monday, monday + timedelta(days=6)
    except OverflowError:
        return None


def shifted(of: date, days: int) -> Days | None:
    """Return the day that is so many days later."""
    try:
        there = of + timedelta(days=days)
    except OverflowError:
        return None
    return there, there


def part(whole: Days | None, number: int, parts: int) -> Days | None:
    """Return one of the equal parts of a period, in months if they come out even.

    The first is number 0.
    """
    if whole is None:
        return None
    first, last = whole
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months % parts == 0 and whole == month(first.year, first.month, months):
        each = months // parts
        return month(first.year, first.month + number * each, each)
    count = (last - first).days + 1
    begins, ends = count * number // parts, count * (number + 1) // parts
    return first + timedelta(days=begins), first + timedelta(days=max(begins, ends - 1))


def months_of(whole: Days | None, number: int, parts: int) -> Days | None:
    """Return a quarter or a half of a year."""
    if whole is None:
        return None
    months = 12 // parts
    return month(whole[0].year, whole[0].month + number * months, months)


def month_near(published: date, number: int) -> Days | None:
    """Return that month of the year in which it is nearest to a day."""
    years = (published.year - 1, published.year, published.year + 1)
    return _nearest(published, (month(one, number) for one in years))


def day_near(published: date, month_number: int, number: int) -> Days | None:
    """Return that day of the year in which it is nearest to a day."""
    years = (published.year - 1, published.year, published.year + 1)
    return _nearest(published, (day(one, month_number, number) for one in years))


def _nearest(published: date, choices: Iterable[Days | None]) -> Days | None:
    def distance(days: Days) -> int:
        return max((days[0] - published).days, (published - days[1]).days)

    return min(filter(None, choices), key=distance, default=None)
