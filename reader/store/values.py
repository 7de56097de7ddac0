"""Values as columns: exact numbers as text, units, and days as ISO 8601."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from reader.domain.value import Value, ValueKind

COLUMNS = ("amount", "unit", "first_day", "last_day")
"""What is kept of a value beside its kind."""


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
        None if amount is None else Decimal(amount),
        unit or "",
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
    )
