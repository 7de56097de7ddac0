"""A connection to a library file: settings, transactions, and errors in words."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from reader.domain.errors import LibraryError
from reader.domain.words import say
from reader.store.failures import told
from reader.store.openings import connected, disconnected, place_of

Value = str | int | float | bytes | None
Row = tuple[Any, ...]


class Condition(NamedTuple):
    """An SQL expression, and the values that are bound in it, in order."""

    sql: str
    values: tuple[Value, ...] = ()


_BUSY_SECONDS = 5.0
_CACHE_KB = 16_000
"""Kilobytes of the file that are kept at hand: the lists and indexes of 10,000 articles."""

_SLICE = 64
"""Rows that are held at once where all of them might be more than fit into memory."""

_VARIABLES = 500
"""How many ids are asked for at once; SQLite allows at least 999 variables."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 500_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 1_000,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 250_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 100,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 32_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""The most that a file or a question may ask of SQLite, far above what this program needs.

A row holds the words of a text and how they are set, so twice the largest file
that is imported fits; what removes with an article what is kept of it counts as
a trigger; `VACUUM` attaches what it writes (https://www.sqlite.org/limits.html).
"""


class Connection:
    """One open file, used by the thread that opened it.

    The rollback journal and full syncs make the one file complete after every
    transaction; foreign keys are enforced; the schema of a stranger's file may
    not call anything that reaches outside of it, no extension is loaded, and
    what it may cost is limited. Where Python can ask for it, from 3.12, what
    SQLite keeps for itself is guarded against SQL as well.
    """

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self.path = path
        self.writable = writable
        self.before_writing: Callable[[], None] | None = None
        """Called once, before the first transaction writes and while nobody else can."""

        mode = "rw" if writable else "ro"
        with told(path):
            self._place = place_of(path)
            connected(self._place)
            self._counted = True
            try:
                raw = sqlite3.connect(
                    f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}",
                    uri=True,
                    timeout=_BUSY_SECONDS,
                    isolation_level=None,
                )
            except BaseException:
                disconnected(self._place)
                raise
            try:
                if sys.version_info >= (3, 12):
                    raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
                for limit, most in _LIMITS.items():
                    raw.setlimit(limit, most)
                raw.execute("PRAGMA trusted_schema = OFF")
                raw.execute("PRAGMA foreign_keys = ON")
                raw.execute("PRAGMA cell_size_check = ON")
                raw.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
                raw.create_function("fits", 3, _fits, deterministic=True)
                if writable:
                    raw.execute("PRAGMA journal_mode = DELETE")
                    raw.execute("PRAGMA synchronous = FULL")
            except BaseException:
                raw.close()
                disconnected(self._place)
                raise
        self.raw = raw

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return all rows of a query."""
        with told(self.path):
            return self.raw.execute(sql, values).fetchall()

    def column(self, sql: str, values: Sequence[Value] = ()) -> list[Any]:
        """Return the only column of a query; of long lists this is quicker than `rows`."""
        with told(self.path), closing(self.raw.execute(sql, values)) as cursor:
            return [value for (value,) in cursor]

    def each(self, sql: str, values: Sequence[Value] = ()) -> Iterator[Row]:
        """Go through the rows of a query, few of which are held at once.

        Until the last one is read, or a row that cannot be read, nobody else can write.
        """
        with told(self.path):
            cursor = self.raw.execute(sql, values)
        try:
            while True:
                with told(self.path):
                    some = cursor.fetchmany(_SLICE)
                if not some:
                    return
                yield from some
        finally:  # what failed may be kept for long, and the cursor with it
            with suppress(sqlite3.ProgrammingError):  # the file was closed before
                cursor.close()

    def rows_in(self, sql: str, ids: Sequence[Value]) -> Iterator[Row]:
        """Go through the rows of a query that holds `IN (?)` once, for any number of ids."""
        for first in range(0, len(ids), _VARIABLES):
            some = ids[first : first + _VARIABLES]
            marks = ",".join("?" * len(some))
            yield from self.rows(sql.replace("IN (?)", f"IN ({marks})"), some)

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Return the first row of a query, or `None`."""
        with told(self.path):
            row: Row | None = self.raw.execute(sql, values).fetchone()
            return row

    def write(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Carry out one statement."""
        with told(self.path):
            self.raw.execute(sql, values)

    def write_all(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Carry out one statement for each row of values."""
        with told(self.path):
            self.raw.executemany(sql, rows)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Let everything inside read one state of the file; inside another, be part of it."""
        if self.raw.in_transaction:
            yield
            return
        with told(self.path):
            self.raw.execute("BEGIN")
        yield from self._until_the_end()

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make everything inside happen or nothing; inside another, be part of it.

        The right to write is taken at the start, so that nothing read inside
        can change before it is written.

        Raises `LibraryError` where the file may not be written or is busy.
        """
        if not self.writable:
            raise LibraryError(
                say(
                    "“{name}” is open for reading only; nothing was changed; "
                    "copy it to a folder of your own and open the copy to work on it.",
                    name=self.path.name,
                )
            )
        if self.raw.in_transaction:
            yield
            return
        with told(self.path):
            self.raw.execute("BEGIN IMMEDIATE")
        yield from self._until_the_end(self.before_writing)

    def in_place(self) -> bool:
        """Tell whether the open file is still the one at its path, or was moved or replaced."""
        try:
            return place_of(self.path) == self._place
        except OSError:
            return False

    def close(self) -> None:
        """Let go of the file; closing twice does no harm."""
        self.raw.close()
        if self._counted:
            self._counted = False
            disconnected(self._place)

    def _until_the_end(self, first: Callable[[], None] | None = None) -> Iterator[None]:
        with told(self.path):
            try:
                if first is not None:
                    self.before_writing = None
                    first()
                yield
                self.raw.execute("COMMIT")
            except BaseException:
                if self.raw.in_transaction:
                    self.raw.execute("ROLLBACK")
                raise


def _fits(name: str, wanted: str, how: int) -> bool:
    from reader.store.names import fits  # noqa: PLC0415 - only searches for names need it

    return fits(name, wanted, how)
