"""Full-text search: which rows say what, kept beside the rows that say it."""

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from reader.domain.text import is_ideograph
from reader.store.connection import Connection, Row
from reader.store.failures import believed, told

_SEGMENTED = (
    "CASE WHEN length({column}) = length(CAST({column} AS BLOB)) "
    "THEN {column} ELSE segment({column}) END AS {column}"
)
"""The words of a column as they are indexed; Python is asked only for what is not ASCII."""


def segment(words: str) -> str:
    """Set each character of a script without spaces apart, so that any of them is found."""
    if words.isascii():
        return words
    return "".join(f" {c} " if is_ideograph(c) else c for c in words)


_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT)
"""What is said of an index that is damaged, that holds words that are none, or a row twice."""


class Index:
    """One FTS5 table without content: it knows words and the numbers of rows.

    What is removed must be what was added, since the index cannot look it up.
    `source` reads the number and the indexed columns of every row.
    """

    def __init__(
        self, connection: Connection, name: str, columns: tuple[str, ...], source: str
    ) -> None:
        self.name = name
        self._connection = connection
        self._columns = columns
        self.source = source

    def add(self, rows: Iterable[Row]) -> None:
        """Index rows of a number and the values of the columns."""
        self._write(self._statement(self.name), rows)

    def remove(self, rows: Iterable[Row]) -> None:
        """Take out rows of a number and the values they were indexed with."""
        names = ", ".join((self.name, "rowid", *self._columns))
        marks = ", ".join("?" * (len(self._columns) + 1))
        self._write(f"INSERT INTO {self.name} ({names}) VALUES ('delete', {marks})", rows)

    def rebuild(self) -> None:
        """Make the index anew from the rows it stands for."""
        with self._connection.atomic():
            self._connection.write(f"INSERT INTO {self.name} ({self.name}) VALUES ('delete-all')")
            self.add(self._connection.each(self.source))

    def agrees(self) -> bool:
        """Tell whether the index holds just what a new one would.

        What the index keeps is put into one that knows its rows, so that FTS5 itself compares
        (https://www.sqlite.org/fts5.html#the_integrity_check_command).
        """
        raw = self._connection.raw
        shown = ", ".join(_SEGMENTED.format(column=column) for column in self._columns)
        names = ", ".join(self._columns)
        with told(self._connection.path), _writable_by_hand(raw):
            raw.create_function("segment", 1, segment, deterministic=True)
            raw.execute("SAVEPOINT comparing")
            try:
                raw.execute(f"CREATE TEMP VIEW said AS SELECT number, {shown} FROM ({self.source})")
                raw.execute(
                    f"CREATE VIRTUAL TABLE temp.kept USING fts5({names}, content='said', "
                    "content_rowid='number', tokenize='unicode61 remove_diacritics 2')"
                )
                for part in ("data", "idx", "docsize"):
                    raw.execute(f"DELETE FROM temp.kept_{part}")
                    raw.execute(
                        f"INSERT INTO temp.kept_{part} SELECT * FROM main.{self.name}_{part}"
                    )
                raw.execute("INSERT INTO temp.kept (kept, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF in _DAMAGED:
                    return False
                raise
            finally:
                raw.execute("ROLLBACK TO comparing")
                raw.execute("RELEASE comparing")
        return True

    def _write(self, sql: str, rows: Iterable[Row]) -> None:
        with believed(self._connection.path):
            self._connection.write_all(sql, map(_segmented, rows))

    def _statement(self, table: str) -> str:
        marks = ", ".join("?" * (len(self._columns) + 1))
        return f"INSERT INTO {table} (rowid, {', '.join(self._columns)}) VALUES ({marks})"


def text_index(connection: Connection) -> Index:
    """Return the index of all texts, by the number of the text."""
    return Index(connection, "text_index", ("plain",), "SELECT number, plain FROM texts")


def article_index(connection: Connection) -> Index:
    """Return the index of what is known of articles, by the number of the article."""
    columns = ("title", "source", "author")
    return Index(
        connection, "article_index", columns, "SELECT number, title, source, author FROM articles"
    )


def annotation_index(connection: Connection) -> Index:
    """Return the index of quotes and notes, by the number of the annotation."""
    return Index(
        connection,
        "annotation_index",
        ("quote", "note"),
        "SELECT number, quote, note FROM annotations",
    )


@contextmanager
def _writable_by_hand(raw: sqlite3.Connection) -> Iterator[None]:
    """Let the tables of a temporary index be written, which is forbidden elsewhere."""
    if sys.version_info >= (3, 12):
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, False)
    try:
        yield
    finally:
        if sys.version_info >= (3, 12):
            raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)


def _segmented(row: Row) -> Row:
    number, *values = row
    return (number, *map(segment, values))
