"""SQLite's errors into sentences for people, in one place."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.domain.errors import LibraryError
from reader.domain.words import phrase, say

_SENTENCES = {
    sqlite3.SQLITE_BUSY: phrase(
        "“{name}” is being written by another program; nothing was changed; "
        "try again when it has finished."
    ),
    sqlite3.SQLITE_LOCKED: phrase(
        "“{name}” is being written by another program; nothing was changed; "
        "try again when it has finished."
    ),
    sqlite3.SQLITE_FULL: phrase(
        "The disk that holds “{name}” is full; the change was not made and the library is whole; "
        "make room and try again."
    ),
    sqlite3.SQLITE_READONLY: phrase(
        "“{name}” cannot be written here; nothing was changed; "
        "copy it to a folder of your own and open the copy."
    ),
    sqlite3.SQLITE_IOERR: phrase(
        "The disk failed while “{name}” was in use; the change was not made; "
        "check that the disk is connected and has room, then open the library again."
    ),
    sqlite3.SQLITE_CANTOPEN: phrase(
        "“{name}” cannot be opened; check that it is there and that you may read it."
    ),
    sqlite3.SQLITE_CORRUPT: phrase(
        "“{name}” is damaged; nothing was changed; keep the file and go back to a copy of it."
    ),
    sqlite3.SQLITE_NOTADB: phrase(
        "“{name}” is not a Postil library, or it is damaged; nothing was changed."
    ),
    sqlite3.SQLITE_TOOBIG: phrase(
        "Something is larger than “{name}” can hold; nothing was changed; "
        "divide it into smaller parts."
    ),
    sqlite3.SQLITE_READONLY_DBMOVED: phrase(
        "“{name}” was moved, replaced or removed while it was open; the change was not made; "
        "open it again from where it is now."
    ),
    sqlite3.SQLITE_READONLY_ROLLBACK: phrase(
        "“{name}” was left in the middle of a change and may not be written here; nothing was "
        "changed; copy it with the file “{name}-journal” to a folder of your own and open the copy."
    ),
}
_PRIMARY_CODE = 0xFF
_MOST = 2**31 - 1

_SAID_OF_DAMAGE = (
    "Could not decode",
    "SQL logic error",
    "unsupported file format",
    "foreign key mismatch",
    "no such module",
    "no such table",
    "vtable constructor failed",
    "invalid fts5 file format",
    "JSON cannot hold BLOB",
    "user-defined function raised exception",
)
"""How messages begin that have no code of their own, and that no faulty SQL brings about."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system raise about `path` into a `LibraryError`.

    Broken constraints and faulty SQL are bugs and pass through as they are.
    Result codes: https://www.sqlite.org/rescode.html (the low byte is the
    primary code).
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if str(error).startswith(_SAID_OF_DAMAGE):
            code = sqlite3.SQLITE_CORRUPT
        sentence = None if code is None else _sentence(code)
        if sentence is None:
            raise
        raise LibraryError(say(sentence, name=path.name)) from error
    except (UnicodeDecodeError, OverflowError) as error:  # what is no text; a place far out
        raise damage(path) from error
    except OSError as error:
        raise LibraryError(
            say(
                "“{name}” cannot be used: {reason}; "
                "check that its folder is there and that you may write in it.",
                name=path.name,
                reason=error.strerror or error,
            )
        ) from error


def _sentence(code: int) -> str | None:
    return _SENTENCES.get(code) or _SENTENCES.get(code & _PRIMARY_CODE)


@contextmanager
def believed(path: Path) -> Iterator[None]:
    """Turn values that this program never writes into a `LibraryError`: the file is damaged."""
    try:
        yield
    except (
        *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError),
        RecursionError,  # lists in lists in lists
    ) as error:
        raise damage(path) from error


def words_of(value: object) -> str:
    """Return words that were read; raises `TypeError` where they are none."""
    if not isinstance(value, str):
        raise TypeError(f"no words but {type(value).__name__}")
    return value


def count_of(value: object) -> int:
    """Return a count that was read; raises `ValueError` where nothing can be so many."""
    if not isinstance(value, int) or not 0 <= value <= _MOST:
        raise ValueError(f"no count but {value!r}")
    return value


def damage(path: Path) -> LibraryError:
    """Return the error that says that a library is damaged."""
    return LibraryError(say(_SENTENCES[sqlite3.SQLITE_CORRUPT], name=path.name))
