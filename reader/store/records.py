"""What every table of records has in common."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import NoneType
from typing import ClassVar, Generic, TypeVar

from reader.store.connection import Connection, Row, Value
from reader.store.failures import believed

R = TypeVar("R")


class Records(ABC, Generic[R]):
    """A table, or some columns of one, whose rows are records of one kind.

    A subclass names the table and its columns, `key` first, and says how a
    record becomes a row and a row a record.
    """

    table: ClassVar[str]
    columns: ClassVar[tuple[str, ...]]
    key: ClassVar[str] = "id"
    extra: ClassVar[tuple[str, ...]] = ()
    """Expressions that are read with every record but not columns of the table."""
    remembered: ClassVar[bool] = False
    """Whether files that meet compare these records, so that former states matter."""
    shown: ClassVar[tuple[str, ...]] = ()
    """The columns that `selection` asks for, if they are not `columns`."""
    pointing: ClassVar[frozenset[str]] = frozenset()
    """Columns with the numbers of other records, in whose place their names are read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._usual: set[tuple[type, ...]] = set()

    @property
    def path(self) -> Path:
        """The library that these records are in."""
        return self._connection.path

    @abstractmethod
    def to_row(self, record: R) -> tuple[Value, ...]:
        """Return a record's values in the order of `columns`."""

    @abstractmethod
    def from_row(self, row: Row) -> R:
        """Return the record that `columns` and then `extra` spell."""

    def allows(self, before: R | None, after: R | None, found: R | None) -> bool:  # noqa: ARG002
        """Tell whether an edit may be made where `found` is what there is.

        Records are people's work: it may not where they are no longer what it expects.
        """
        return found == before

    def find(self, ids: Sequence[str]) -> dict[str, R]:
        """Return the records with these ids, by id; unknown ones are left out."""
        sql = f"{self.selection()} WHERE {self.table}.{self.key} IN (?)"
        with believed(self._connection.path):
            rows = map(self.sound, self._connection.rows_in(sql, ids))
            return {row[0]: self.from_row(row) for row in rows}

    def select(self, rest: str, values: Sequence[Value] = ()) -> list[R]:
        """Return the records that the rest of a query chooses."""
        return self.read(self._connection.rows(f"{self.selection()} {rest}", values))

    def read(self, rows: Iterable[Row]) -> list[R]:
        """Return the records of rows; raises `LibraryError` where they make no sense."""
        with believed(self._connection.path):
            return [self.from_row(row) for row in map(self.sound, rows)]

    def selection(self) -> str:
        """Return the beginning of a query that reads whole records."""
        own = (f"{self.table}.{column}" for column in self.columns)
        return f"SELECT {', '.join((*own, *self.extra))} FROM {self.table}"

    def insert(self, records: Sequence[R]) -> None:
        """Add records that are not there yet."""
        names = ", ".join(self.columns)
        marks = ", ".join("?" * len(self.columns))
        sql = f"INSERT INTO {self.table} ({names}) VALUES ({marks})"
        self._connection.write_all(sql, map(self.to_row, records))

    def update(self, pairs: Sequence[tuple[R, R]]) -> None:
        """Put the second record of each pair in place of the first.

        Only what differs is written: what stays costs no index anything.
        """
        alike: dict[tuple[int, ...], list[tuple[Value, ...]]] = {}
        for old, new in ((self.to_row(before), self.to_row(after)) for before, after in pairs):
            changed = tuple(n for n, value in enumerate(new) if value != old[n])
            alike.setdefault(changed, []).append((*(new[n] for n in changed), new[0]))
        for changed, rows in alike.items():
            if changed:
                names = ", ".join(f"{self.columns[n]} = ?" for n in changed)
                sql = f"UPDATE {self.table} SET {names} WHERE {self.key} = ?"
                self._connection.write_all(sql, rows)

    def delete(self, records: Sequence[R]) -> None:
        """Remove records that nothing depends on."""
        sql = f"DELETE FROM {self.table} WHERE {self.key} = ?"
        self._connection.write_all(sql, ((self.to_row(record)[0],) for record in records))

    def sound(self, row: Row) -> Row:
        """Return a row that was read; raises `TypeError` where a value is not of its column's type.

        SQLite sees to it that none is, but not in a file that was made to deceive.
        """
        kinds = tuple(map(type, row))
        if kinds not in self._usual:
            self._require(kinds)
            self._usual.add(kinds)
        return row

    def _require(self, kinds: tuple[type, ...]) -> None:
        rows = self._connection.rows(f"PRAGMA table_info({self.table})")
        taken = {name: (kind, required or key) for _, name, kind, required, _, key in rows}
        for name, kind in zip(self.shown or self.columns, kinds, strict=False):
            type_, required = taken[name]
            if kind is NoneType:
                fits = not required
            else:
                fits = kind in (_TYPES["TEXT"] if name in self.pointing else _TYPES[type_])
            if not fits:
                raise TypeError(f"{self.table}.{name} holds {kind.__name__}")
        if bytes in kinds[len(kinds) - len(self.extra) :]:
            raise TypeError(f"what is read with {self.table} holds bytes")


_TYPES = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,)}
"""What Python is given for what a column of a strict table holds."""
