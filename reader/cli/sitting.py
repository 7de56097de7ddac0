"""A sitting with the library that a command names, and mistakes in the call of a command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.cli.output import say_trouble
from reader.domain.errors import ReaderError
from reader.services.preferences import load
from reader.services.session import Session
from reader.store.holder import refuse_if_held_elsewhere
from reader.store.library import Library


class UsageError(ReaderError):
    """The call itself is mistaken."""


@contextmanager
def sitting(path: Path, annotator: str | None = None, *, writes: bool = False) -> Iterator[Session]:
    """Open a library, for a person or the one whom the preferences name, and close it again.

    A command that `writes` is refused where a window on another machine holds the library.
    """
    if writes:
        refuse_if_held_elsewhere(path)
    chosen = load()
    session = Session(Library.open(path), annotator or chosen.name)
    if annotator is None:
        session.former = frozenset(chosen.former)
        session.changes_others = chosen.changes_others
    session.library.on_trouble = _tell
    try:
        yield session
    finally:
        session.close()


def _tell(error: ReaderError) -> None:
    say_trouble(error)
