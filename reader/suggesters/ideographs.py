"""Amounts, percentages and dates as Chinese writes them: 10亿元, 2024年3月5日, 去年."""

import re
from collections.abc import Iterator
from datetime import date

from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.suggesters.amounts import NUMBER, scaled, worth
from reader.suggesters.periods import Days, day, day_near, month, month_near, year

_CURRENCIES = {
    "人民币": "CNY", "元人民币": "CNY", "元": "CNY", "块钱": "CNY", "美元": "USD", "美金": "USD",
    "港元": "HKD", "港币": "HKD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "韩元": "KRW",
    "新元": "SGD", "新加坡元": "SGD", "新台币": "TWD", "令吉": "MYR", "林吉特": "MYR",
    "卢比": "INR", "卢布": "RUB", "泰铢": "THB", "澳元": "AUD", "加元": "CAD",
}  # fmt: skip
_TENS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_LONGEST = "|".join(sorted(_CURRENCIES, key=len, reverse=True))
_MONEY = re.compile(
    rf"(?:人民币)?(?P<number>{NUMBER})(?P<tens>[十百千万亿]*)(?:余|多)?(?P<name>{_LONGEST})"
)
_DATE = re.compile(
    r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)年(?:(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>[0-3]?\d)[日号])?)?"
    r"|(?<!\d)(?P<near>1[0-2]|0?[1-9])月(?:(?P<of>[0-3]?\d)[日号])?"
    r"|(?P<relative>今年|去年|明年|前年)"
)
_YEARS = {"今年": 0, "去年": -1, "明年": 1, "前年": -2}


def in_ideographs(plain: str, published: date | None) -> Iterator[tuple[Span, Value]]:
    """Go through the amounts of money and the dates."""
    for match in _MONEY.finditer(plain):
        tens = sum(_TENS[ten] for ten in match["tens"])
        number = scaled(worth(match["number"]), tens)
        yield Span(*match.span()), Value(ValueKind.MONEY, number, _CURRENCIES[match["name"]])
    for match in _DATE.finditer(plain):
        first, last = _days(match, published) or (None, None)
        yield Span(*match.span()), Value(ValueKind.DATE, first=first, last=last)


def _days(match: re.Match[str], published: date | None) -> Days | None:
    if match["year"]:
        number = int(match["year"])
        if match["day"]:
            return day(number, int(match["month"]), int(match["day"]))
        return month(number, int(match["month"])) if match["month"] else year(number)
    if not published:
        return None
    if match["relative"]:
        return year(published.year + _YEARS[match["relative"]])
    near = int(match["near"])
    if match["of"]:
        return day_near(published, near, int(match["of"]))
    return month_near(published, near)
