"""Days, months and years that are named: *Mar 6*, *6 March 2025*, *November 2020*, *2024-25*."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from reader.suggesters.calendar_words import (
    ANY_MONTH,
    DAY,
    MONTHS,
    SHORT_MONTHS,
    WEEKDAY,
    YEAR,
    Dated,
    day_number,
    month_number,
)
from reader.suggesters.periods import Days, day, day_near, month, month_near, year
from reader.suggesters.places import at, before, starts

_MONTH_FIRST = re.compile(
    rf"(?<![^\W_])(?P<month>{ANY_MONTH})"
    rf"(?: (?P<day>{DAY})(?: ?[-–] ?(?P<to>{DAY}))?(?:,? (?P<of>{YEAR}))?"
    rf"|,? (?:of )?(?P<year>{YEAR}))?"
)
_DAY_FIRST = re.compile(
    rf"(?<![\w.,/$£€-])(?P<day>{DAY})(?: ?[-–] ?(?P<to>{DAY}))?"
    rf"(?: of)?[ -](?P<month>{ANY_MONTH})(?:(?:,? |-)(?P<of>{YEAR}))?"
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?),? (?:the )?\Z"
)
_LONGEST_WEEKDAY = 16

_IN_FIGURES = re.compile(
    r"(?<![\w.,/-])(?:(?P<year>(?:19|20)\d\d)(?P<apart>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=apart)"
    r"(?P<day>3[01]|[12]\d|0?[1-9])|(?P<one>[0-3]?\d)(?P<sign>[-/.])(?P<other>[0-3]?\d)(?P=sign)"
    r"(?P<of>(?:19|20)\d\d))(?![\d/]|-\d)"
)
_YEARS = re.compile(
    rf"(?<![\w$£€¥₹#/])(?<![\dA-Z][-–])(?<!\d[.,:])(?P<first>{YEAR})"
    rf"(?:(?P<to>[-–/](?:{YEAR}|\d\d(?![\w%/-]|[.,]\d)))|(?![/–]\d))"
)
_FISCAL_YEAR = ("FY", "Fiscal ", "fiscal ", "Financial ", "financial ")
_FISCAL = re.compile(
    r"(?<![^\W_])(?:FY[ ’']?|[Ff](?:iscal|inancial)(?: year)? )(?P<first>(?:20|19)?\d\d)"
    r"(?P<to>[-–/](?:20)?\d\d)?(?!\w)"
)
_COUNTED = re.compile(
    r" (?:people|employees|workers|jobs|staff|users|customers|companies|firms|students|members|"
    r"shares|units|vehicles|cars|km|kilometres|miles|metres|feet|tonnes|tons|hours|days|points|"
    r"square|MW|GW|[mb]illion|per ?cent|%)"
)
_TIME_BEFORE = re.compile(
    r"(?<![^\W_])(?:in|since|by|from|until|till|to|of|for|during|after|before|around|circa|year|and|"
    r"early|late|mid|between|through|than) ?\Z|[(,;\n-]\s*\Z|\A\Z", re.IGNORECASE
)  # fmt: skip
_MONTH_EXPECTED = re.compile(
    r"(?<![^\W_])(?:in|since|by|from|until|till|to|of|for|during|after|before|around|and|last|next|"
    r"this|early|late|mid|between|through|through|every|on) ?-?\Z|\(\s*\Z", re.IGNORECASE
)  # fmt: skip
_NAME_AFTER = re.compile(r" [A-Z][a-z]")
_AMBIGUOUS = ("March", "May", "June", "April", "August")
_WINDOW = 9
_NAME_BEFORE = re.compile(
    r"(?<=\w )(?!In|On|By|Of|For|Since|From|Until|To|And|The|After|Before|During|Between"
    r"|Early|Late)[A-Z][\w&’'-]* \Z"
)
_LONGEST_NAME = 20


def full_dates(plain: str, digits: Sequence[int], published: date | None) -> Iterator[Dated]:
    """Go through the days, months and years; a day without a year is the nearest one."""
    for match in at(_MONTH_FIRST, starts(SHORT_MONTHS, plain), plain):
        if match["day"] or match["year"] or _is_month(plain, match):
            yield _of_month(plain, match, match["of"] or match["year"], published)
    for match in at(_DAY_FIRST, digits, plain):
        yield _of_month(plain, match, match["of"], published)
    for match in at(_IN_FIGURES, digits, plain):
        days = _in_figures(match)
        if days:
            yield Dated(*match.span(), days, long=False)
    for match in at(_YEARS, digits, plain):
        if _is_year(plain, match):
            yield Dated(*match.span(), _years(match["first"], match["to"]))
    for match in at(_FISCAL, starts(_FISCAL_YEAR, plain), plain):
        yield Dated(*match.span(), _years(match["first"], match["to"]))


def _of_month(
    plain: str, match: re.Match[str], year_said: str | None, published: date | None
) -> Dated:
    number = month_number(match["month"])
    start, stop = match.span()
    if not match["day"]:
        if year_said:
            return Dated(start, stop, month(int(year_said), number))
        return Dated(start, stop, month_near(published, number) if published else None)
    weekday = before(_WEEKDAY_BEFORE, start, plain, _LONGEST_WEEKDAY)
    if weekday:
        start = weekday.start()
    first = _day(year_said, number, match["day"], published)
    last = _day(year_said, number, match["to"], published) if match["to"] else first
    days = (first[0], last[1]) if first and last and first[0] <= last[1] else first
    return Dated(start, stop, days, long=False)


def _day(year_said: str | None, month_said: int, said: str, published: date | None) -> Days | None:
    number = day_number(said)
    if year_said:
        return day(int(year_said), month_said, number)
    return day_near(published, month_said, number) if published else None


def _is_month(plain: str, match: re.Match[str]) -> bool:
    """Tell whether a month alone is one, and no verb or first name."""
    name = match["month"]
    if name not in MONTHS:
        return False  # a short name without a day or a year
    if name == "May" or (name in _AMBIGUOUS and _NAME_AFTER.match(plain, match.end())):
        return before(_MONTH_EXPECTED, match.start(), plain, _WINDOW) is not None
    return True


def _is_year(plain: str, match: re.Match[str]) -> bool:
    """Tell whether four digits are a year, and no number of things."""
    if match["to"]:
        return True
    if _COUNTED.match(plain, match.end()):
        return False
    if before(_NAME_BEFORE, match.start(), plain, _LONGEST_NAME):
        return False
    round_number = match["first"].endswith("00")
    return not round_number or before(_TIME_BEFORE, match.start(), plain, _WINDOW) is not None


def _years(first_said: str, to: str | None) -> Days | None:
    first = int(first_said) if len(first_said) > 2 else 2000 + int(first_said)
    if not to:
        return year(first)
    last = int(to[1:]) if len(to) > 3 else first // 100 * 100 + int(to[1:])
    return year(first, last - first + 1) if last > first else year(first)


def _in_figures(match: re.Match[str]) -> Days | None:
    """Return the day; where both orders are possible, the day comes first."""
    if match["year"]:
        return day(int(match["year"]), int(match["month"]), int(match["day"]))
    one, other, of = int(match["one"]), int(match["other"]), int(match["of"])
    return day(of, other, one) or day(of, one, other)
