"""A clock that stands still, so that pictures of one state are the same whenever they are drawn."""

from datetime import UTC, datetime, timedelta

from reader.domain import moments

NOW = datetime(2025, 3, 6, 9, 30, tzinfo=UTC)
"""When every picture is drawn."""

_shown = NOW


def stop() -> None:
    """Let the program take the time from here; to be called before the rest of it is loaded."""
    moments.now = read


def read() -> datetime:
    """Return the moment that the clock shows, in UTC."""
    return _shown


def set_back(by: timedelta = timedelta()) -> None:
    """Show a moment that lies so long before the pictures are drawn."""
    global _shown  # noqa: PLW0603 - there is one clock
    _shown = NOW - by
