"""How long work says how far it is, and learns that nobody wants it any more."""

from typing import Protocol


class CancelledError(Exception):
    """The person has cancelled; what was planned so far is dropped."""


class Progress(Protocol):
    """What long work reports to."""

    def report(self, done: int, total: int, what: str) -> None:
        """Say that `done` of `total` steps are done, and what comes now.

        Raises `CancelledError` where the work is no longer wanted.
        """


class Unwatched:
    """Progress that nobody looks at."""

    def report(self, done: int, total: int, what: str) -> None:
        """Say it to nobody."""
