"""Amounts of money: `US$ 1 billion`, `RM4.4 billion`, `$3bn`, *1.2 million yuan*."""

import re
from collections.abc import Iterator, Sequence

from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.suggesters.amounts import ALONE, MAGNITUDE, NUMBER, NUMBER_WORDS, SPACE, worth
from reader.suggesters.currencies import (
    CODES,
    LARGE_NAME,
    LETTERS,
    NAME,
    SIGNS,
    settled,
    unit_of,
)
from reader.suggesters.places import around, at, before

_AMOUNT = (
    rf"(?P<first>{NUMBER})(?P<times>{MAGNITUDE})?"
    rf"(?:(?:{SPACE}?[-–—]{SPACE}?| to ){NUMBER}(?P<both>{MAGNITUDE})|[-–—]{NUMBER}(?![\w-]))?"
)
"""A number, or a range of which the second has the magnitude of both."""

_CODES_BEHIND = "|".join(code for code in CODES if len(code) == 3)
_SIGNED = re.compile(
    rf"(?P<sign>[{''.join(SIGNS)}]){SPACE}?{_AMOUNT}(?:{SPACE}(?P<code>{_CODES_BEHIND})(?!\w))?"
)
_LETTERS_BEFORE = re.compile(
    rf"(?<![^\W_])(?P<letters>{'|'.join(map(re.escape, LETTERS))})\Z"
    rf"|(?<![^\W_])(?<![Tt]he )(?P<apart>US|U\.S\.){SPACE}\Z"
)
_LONGEST_LETTERS = 6

_CODED = re.compile(rf"(?P<code>[A-Z](?<![^\W_].)[A-Za-z]{{1,2}})\.?{SPACE}?{_AMOUNT}")
_NAMED = re.compile(
    rf"{ALONE}{_AMOUNT}(?:{SPACE}|-)?(?:(?P<name>{NAME})|(?P<large>{LARGE_NAME}))(?!\w)"
)
_CONFERENCE = re.compile(r"COP\d{1,2}\Z")
"""Looks like Colombian pesos."""

_BEHIND = re.compile(rf"{ALONE}{_AMOUNT}{SPACE}?(?P<sign>[€₽₫])(?!{SPACE}?\d)")
_CENTS = re.compile(rf"{ALONE}(?P<first>{NUMBER}) cents?(?!\w)")
_IN_WORDS = re.compile(
    rf"(?<![^\W_])(?P<first>{NUMBER_WORDS})(?P<times>{MAGNITUDE})?[ -](?P<name>{NAME})(?!\w)"
)
_CURRENCIES = (
    "dollar",
    "yuan",
    "euro",
    "rupee",
    "yen",
    "pound",
    "ringgit",
    "rupiah",
    "baht",
    "franc",
)
_BACK, _ON = 50, 16
"""How far an amount in words goes before and beyond its currency."""

_MILLION = 1_000_000


def money(plain: str, digits: Sequence[int]) -> Iterator[tuple[Span, Value]]:
    """Go through the amounts of money, kind by kind; of a range the first counts.

    `digits` are the places where digits begin. Some may overlap: then the longest is meant.
    """
    for match in _SIGNED.finditer(plain):
        start, unit = match.start(), SIGNS[match["sign"]]
        letters = before(_LETTERS_BEFORE, start, plain, _LONGEST_LETTERS)
        if letters and (letters["letters"] or match["sign"] == "$"):
            start, unit = letters.start(), LETTERS[letters["letters"] or letters["apart"]]
        unit = CODES[match["code"]] if match["code"] else unit
        yield Span(start, match.end()), _value(match, unit, plain)
    for match in _CODED.finditer(plain):
        if match["code"] in CODES and not _CONFERENCE.match(match[0]):
            yield Span(*match.span()), _value(match, CODES[match["code"]], plain)
    for match in at(_BEHIND, digits, plain):
        yield Span(*match.span()), _value(match, SIGNS[match["sign"]], plain)
    for match in at(_NAMED, digits, plain):
        value = _value(match, unit_of(match["name"] or match["large"]), plain)
        if match["name"] or (value.number or 0) >= _MILLION:
            yield Span(*match.span()), value
    for match in at(_CENTS, digits, plain):
        yield Span(*match.span()), Value(ValueKind.MONEY, worth(match["first"]) / 100)
    for match in around(_IN_WORDS, _CURRENCIES, plain, _BACK, _ON):
        yield Span(*match.span()), _value(match, unit_of(match["name"]), plain)


def _value(match: re.Match[str], unit: str, plain: str) -> Value:
    number = worth(match["first"], match["times"] or match.groupdict().get("both"))
    return Value(ValueKind.MONEY, number, settled(unit, plain))
