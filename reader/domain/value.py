"""Values: amounts of money, percentages and dates, as numbers and days instead of words."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class ValueKind(StrEnum):
    """What a value measures."""

    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"


class Value(NamedTuple):
    """What some words of a text are worth.

    Money has its `number` in whole units of a currency, `unit` being its ISO
    4217 code, or empty where the text does not say whose dollars are meant. A
    percentage has the unit `%`. A date has the `first` and the `last` of its
    days, both included; they are `None` where only the article's own date could
    tell and it is not known.
    """

    kind: ValueKind
    number: Decimal | None = None
    unit: str = ""
    first: date | None = None
    last: date | None = None
