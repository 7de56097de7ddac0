"""Currencies: their signs, codes and names, each with its code in ISO 4217."""

import re

DOLLARS = "dollars"
"""Stands for a unit that only the rest of the text may tell: somebody's dollars."""

YEN_OR_YUAN = "¥"
"""Stands for a unit that has the same sign in two countries."""

SIGNS = {
    "$": DOLLARS, "＄": DOLLARS, "¥": YEN_OR_YUAN, "￥": YEN_OR_YUAN, "£": "GBP", "￡": "GBP",
    "€": "EUR", "₹": "INR", "₩": "KRW", "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "₦": "NGN",
    "₺": "TRY", "₽": "RUB", "₴": "UAH", "₸": "KZT", "₵": "GHS",
}  # fmt: skip

LETTERS = {
    "US": "USD", "U.S.": "USD", "HK": "HKD", "NT": "TWD", "NZ": "NZD", "AU": "AUD", "A": "AUD",
    "CA": "CAD", "C": "CAD", "SG": "SGD", "S": "SGD", "R": "BRL", "B": "BND", "J": "JMD",
    "MX": "MXN", "TT": "TTD", "EC": "XCD", "CN": "CNY", "JP": "JPY",
}  # fmt: skip
"""What letters before a sign make of it."""

_ISO = (
    "AED ARS AUD BDT BHD BND BRL CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GHS HKD HUF IDR ILS "
    "INR IQD IRR JOD JPY KES KHR KRW KWD KZT LAK LKR MAD MMK MXN MYR NGN NOK NPR NZD OMR PEN PHP "
    "PKR PLN QAR RON RUB SAR SEK SGD THB TWD TZS UAH UGX USD VND ZAR"
)
CODES = {code: code for code in _ISO.split()} | {
    "CNH": "CNY", "RMB": "CNY", "NTD": "TWD", "RM": "MYR", "Rs": "INR", "Rp": "IDR", "Tk": "BDT",
}  # fmt: skip
"""Letters that stand before a number, or behind it, without a sign."""

_NAMES = {
    "AED": "dirham", "AUD": "Australian dollar,Aussie dollar", "BDT": "taka", "BRL": "reais",
    "CAD": "Canadian dollar", "CHF": "Swiss franc,franc", "CZK": "koruna",
    "CNY": "yuan,Chinese yuan,renminbi", "EUR": "euro",
    "GBP": "pound sterling,pounds sterling,British pound,sterling pound",
    "HKD": "Hong Kong dollar", "HUF": "forint", "IDR": "rupiah", "ILS": "shekel",
    "INR": "rupee,Indian rupee", "JPY": "yen,Japanese yen", "KRW": "South Korean won,"
    "Korean won", "MXN": "Mexican peso", "MYR": "ringgit,Malaysian ringgit",
    "NGN": "naira", "NZD": "New Zealand dollar", "PHP": "Philippine peso", "PLN": "zloty",
    "PKR": "Pakistani rupee", "RUB": "rouble,ruble,Russian rouble,Russian ruble",
    "SAR": "riyal,Saudi riyal", "SEK": "kronor", "SGD": "Singapore dollar",
    "THB": "baht,Thai baht", "TRY": "lira", "UAH": "hryvnia", "VND": "dong", "ZAR": "rand",
    "TWD": "Taiwan dollar,New Taiwan dollar,Taiwanese dollar",
    "USD": "US dollar,U.S. dollar,American dollar,US$", DOLLARS: "dollar", "": "peso",
}  # fmt: skip
_LARGE = {"GBP": "pound", "KRW": "won"}
"""Names that mean something else, too, and so are believed behind millions only."""

_UNITS = {name: unit for unit, names in _NAMES.items() for name in names.split(",")}
_UNITS |= {code: unit for code, unit in CODES.items() if len(code) == 3}
_LARGE_UNITS = {name: unit for unit, name in _LARGE.items()}


def _either(names: dict[str, str]) -> str:
    longest = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name) + ("s?" if name[-1:].islower() else "") for name in longest)


NAME = _either(_UNITS)
LARGE_NAME = _either(_LARGE_UNITS)


def unit_of(name: str) -> str:
    """Return the code for what `NAME` or `LARGE_NAME` matched, or what stands for one."""
    known = _UNITS | _LARGE_UNITS
    return known[name if name in known else name.removesuffix("s")]


def settled(unit: str, plain: str) -> str:
    """Return whose money a sign stands for in this text, or nothing where it is not clear.

    Dollars of nobody are those of the United States, unless the text writes `US$`
    for them. Yen and yuan are told by which of the two is named.
    """
    if unit == DOLLARS:
        return "" if "US$" in plain else "USD"
    if unit == YEN_OR_YUAN:
        yuan = any(word in plain for word in ("yuan", "RMB", "renminbi", "CNY", "元"))
        yen = any(word in plain for word in (" yen", "JPY", "日元"))
        return "" if yuan == yen else "CNY" if yuan else "JPY"
    return unit
