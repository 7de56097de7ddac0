"""Values as columns: exact numbers as text, units, and days as ISO 8601."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from reader.domain.value import Value, ValueKind

COLUMNS = ("amount", "unit", "first_day", "last_day")
"""What is kept of a value beside its kind."""

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def to_columns(value: Value | None) -> tuple[str | None, ...]:
    """Return what `COLUMNS` hold of a value; nothing where there is none."""
    if value is None:
        return None, None, None, None
    return (
        None if value.number is None else format(value.number, "f"),
        value.unit,
        value.first.isoformat() if value.first else None,
        value.last.isoformat() if value.last else None,
    )


def from_columns(kind: str, kept: Sequence[str | None]) -> Value:
    """Return the value of a kind that `to_columns` spelled; raises `ValueError` for nonsense."""
    amount, unit, first, last = kept
    return Value(
        ValueKind(kind),
        number(amount),
        unit or "",
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
    )


def number(amount: str | None) -> Decimal | None:
    """Return the number that a column holds; raises `ValueError` for nonsense.

    It is written with all its digits: what says `1e999999999` would fill the memory
    with them.
    """
    if amount is None:
        return None
    if not _NUMBER.fullmatch(amount):
        raise ValueError(f"not a number: {amount[:40]}")
    return Decimal(amount)
