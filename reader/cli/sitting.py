"""A sitting with the library that a command names, and mistakes in the call of a command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.domain.errors import ReaderError
from reader.services.preferences import load
from reader.services.session import Session
from reader.store.library import Library


class UsageError(ReaderError):
    """The call itself is mistaken."""


@contextmanager
def sitting(path: Path, annotator: str | None = None) -> Iterator[Session]:
    """Open a library, for a person or the one whom the preferences name, and close it again."""
    session = Session(Library.open(path), annotator or load().name)
    try:
        yield session
    finally:
        session.close()
