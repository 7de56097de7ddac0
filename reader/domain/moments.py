"""Moments: always UTC, to the millisecond, in one written form."""

from datetime import UTC, datetime
from functools import lru_cache

_KEPT = 1024
"""Moments that are remembered: what is written or read at once is often of one moment."""


def now() -> datetime:
    """Return this moment in UTC, cut to the millisecond that is stored."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@lru_cache(_KEPT)
def to_iso(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC, such as `2025-03-06T09:30:00.000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@lru_cache(_KEPT)
def from_iso(written: str) -> datetime:
    """Read a moment from ISO 8601; one without a zone is taken as UTC.

    Raises `ValueError` for anything else.
    """
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is UTC:
        return moment
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as error:  # the first or the last day of all, in another zone
        raise ValueError(f"no moment in UTC: {written}") from error
