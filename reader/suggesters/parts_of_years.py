"""Quarters, halves and seasons, and what is longer than a year: *Q3 2025*, *the 1990s*."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from reader.suggesters.amounts import worth
from reader.suggesters.calendar_words import SEASONS, YEAR, Dated
from reader.suggesters.periods import Days, month, months_of, year
from reader.suggesters.places import around, at, before

_OF_YEAR = (
    rf"(?:(?:the )?(?:[Ff]iscal |[Ff]inancial )?(?:year |FY ?)?(?P<year>{YEAR})"
    r"|(?P<relative>this|last|next) year|the year)"
)
_QUARTERS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3,
             "4th": 3, "final": 3, "last": 3}  # fmt: skip
_ORDINAL = "|".join(_QUARTERS)
_PART = ("quarter", "half", "months ")
_NAMED = re.compile(
    rf"(?<!\w)(?:[Tt]he )?(?P<which>(?i:{_ORDINAL}))[ -](?:fiscal )?"
    rf"(?:(?P<quarter>quarter)(?: (?:of |in )?{_OF_YEAR})?"
    rf"|(?:half|(?P<months>two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?) months)"
    rf" (?:of|in) {_OF_YEAR.replace('P<', 'P<of_')})(?!\w)"
)
_BACK, _ON = 30, 50
_LETTERED = re.compile(
    r"(?<![\w.,$£€-])(?:(?P<letter>[QH])(?P<number>[1-4])|(?P<before>[1-4])(?P<kind>[QH]))"
    rf"(?:(?: |-|/| of )?(?:FY ?)?(?P<year>{YEAR}|\d\d(?!\w))|[ ]?[’'](?P<short>\d\d))?(?!\w)"
)
_DECADE = re.compile(
    r"(?:(?<![\w$£€¥])(?P<full>(?:1[5-9]|20)\d)|(?<=[’'‘])(?<!\w.)(?P<short>\d))0[’']?s(?!\w)"
)
_CENTURY = re.compile(r"(?<![\w.,])(?P<number>[12]?\d)(?:st|nd|rd|th)[ -][Cc]entury(?!\w)")
_YEAR = re.compile(YEAR)
_SEASON_BEFORE = re.compile(rf"(?<!\w)(?:[Tt]he )?(?P<season>(?i:{'|'.join(SEASONS)})) (?:of )?\Z")
_WINDOW = 15
_THE = re.compile(r"(?<!\w)[Tt]he \Z")
_RELATIVE = {"this": 0, "last": -1, "next": 1}


def parts_of_years(plain: str, digits: Sequence[int], published: date | None) -> Iterator[Dated]:
    """Go through quarters, halves and seasons of years; `digits` are where digits begin."""
    letters = [place - 1 for place in digits if plain[place - 1 : place] in ("Q", "H")]
    for match in at(_LETTERED, chain(letters, digits), plain):
        letter, number = match["letter"] or match["kind"], match["number"] or match["before"]
        said = match["year"] or match["short"]
        parts = 4 if letter == "Q" else 2
        if _is_model(match):
            continue
        if int(number) <= parts and (said or (letter == "Q" and match["letter"])):
            whole = _year(said, None, published)
            yield Dated(*match.span(), months_of(whole, int(number) - 1, parts))
    for match in around(_NAMED, _PART, plain, _BACK, _ON):
        of = match["year"] or match["of_year"], match["relative"] or match["of_relative"]
        if any(of) or match["which"].lower() != "last":
            yield Dated(*match.span(), _part(match, _year(*of, published)))
    for match in at(_YEAR, digits, plain):
        season = before(_SEASON_BEFORE, match.start(), plain, _WINDOW)
        if season:
            days = month(int(match[0]), SEASONS[season["season"].lower()], 3)
            yield Dated(season.start(), match.end(), days)


def long_times(plain: str, digits: Sequence[int]) -> Iterator[Dated]:
    """Go through decades and centuries; `digits` are where digits begin."""
    for match in at(_DECADE, digits, plain):
        full, (start, stop) = match["full"], match.span()
        first = int(full) * 10 if full else 1900 + int(match["short"]) * 10
        yield Dated(start if full else start - 1, stop, year(first, 10))
    for match in at(_CENTURY, digits, plain):
        first = int(match["number"]) * 100 - 99
        yield Dated(_with_the(plain, match.start()), match.end(), year(first, 100))


def _is_model(match: re.Match[str]) -> bool:
    """Return whether something is the name of a product: *H100* is a chip, *Q400* an aeroplane."""
    glued = match["letter"] and match.end("number") == match.start("year")
    return bool(glued) and (match["letter"] == "H" or match["year"] == "00")


def _part(match: re.Match[str], of: Days | None) -> Days | None:
    """Return a quarter, a half, or some months from the beginning or the end of a year."""
    which = match["which"].lower()
    late = which in ("final", "last")
    if match["quarter"]:
        return months_of(of, _QUARTERS[which], 4)
    if not match["months"]:
        return months_of(of, 1 if late else min(_QUARTERS[which], 1), 2)
    count = min(max(int(worth(match["months"])), 1), 12)
    return month(of[0].year, 13 - count if late else 1, count) if of else None


def _year(said: str | None, relative: str | None, published: date | None) -> Days | None:
    """Return the year that is said, in two digits or four, or that counts from the article."""
    if said:
        return year(int(said) + (2000 if len(said) == 2 else 0))
    return year(published.year + _RELATIVE[relative or "this"]) if published else None


def _with_the(plain: str, start: int) -> int:
    the = before(_THE, start, plain, 4)
    return the.start() if the else start
