"""A new library from what can still be read of a damaged one, which is not touched."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reader.domain.errors import LibraryError
from reader.domain.words import say, say_many
from reader.store import salvage
from reader.store.connection import Connection, Row
from reader.store.failures import told
from reader.store.library import Library
from reader.store.mending import Mending
from reader.store.openings import opened, read_at
from reader.store.salvage import Table, Tell
from reader.store.schema import APPLICATION_ID, journal_of
from reader.whole_file import beside

_PIECE = 1 << 20
_BLOCK = 4_096
_COUNTED = {"articles": "id", "texts": "digest", "annotations": "id", "entities": "id"}
_MADE_ANEW = ("article_entities",)
_NOT_BY_SHAPE = ("library", *_MADE_ANEW)
"""Tables whose rows look like many others, so that only SQLite tells which are theirs."""


class Repaired(NamedTuple):
    """What came of a repair, by table: rows that are there again, and rows known to be lost.

    `remarks` are sentences about what else there is to know.
    """

    recovered: dict[str, int]
    lost: dict[str, int]
    remarks: tuple[str, ...]


def repair(path: Path, output: Path, tell: Tell = lambda *_: None) -> Repaired:
    """Make a library at `output` of every row of the one at `path` that can be read.

    `tell` is told how far it is, and may raise what ends it all. Raises
    `LibraryError` where nothing can be read, or `output` is there already.
    """
    came: list[Repaired] = []

    def fill(library: Library) -> None:
        refill = partial(_refill, path=path, scratch=scratch, unread=unread, tell=tell)
        came.append(library.part(refill))

    with told(path), _copied(path, output) as (scratch, unread):
        Library.create(output, fill).close()
    return came[0]


@contextmanager
def _copied(path: Path, output: Path) -> Iterator[tuple[Path, int]]:
    """Give a copy that may be opened, and how many of its bytes the disk did not give out."""
    if not path.is_file():
        raise FileNotFoundError(2, os.strerror(2))
    output.parent.mkdir(parents=True, exist_ok=True)
    with beside(output.with_name(f"{output.name} of")) as scratch:
        unread = _copy_what_is_readable(path, scratch)
        if journal_of(path).exists():  # what it takes back, SQLite takes back in the copy
            _copy_what_is_readable(journal_of(path), journal_of(scratch))
        _refuse_stranger(path, scratch)
        yield scratch, unread


def _copy_what_is_readable(path: Path, target: Path) -> int:
    """Copy a file block by block, and return how many bytes could not be read."""
    unread = 0
    with opened(path) as source, target.open("wb") as made:
        size, start = os.fstat(source).st_size, 0
        while start < size:
            try:
                piece = read_at(source, start, _PIECE)
            except OSError:
                piece = b""
                for block in range(start, min(start + _PIECE, size), _BLOCK):
                    try:
                        piece += read_at(source, block, _BLOCK)
                    except OSError:
                        unread += _BLOCK
                        piece += bytes(_BLOCK)
            if not piece:
                break
            made.write(piece)
            start += len(piece)
    return unread


def _refuse_stranger(path: Path, scratch: Path) -> None:
    with scratch.open("rb") as file:
        header = file.read(100)
    if header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72]) not in (
        0,
        APPLICATION_ID,
    ):
        raise LibraryError(
            say(
                "“{name}” is a database of another program, not a Postil library; "
                "it was left as it is.",
                name=path.name,
            )
        )


def _refill(
    connection: Connection, *, path: Path, scratch: Path, unread: int, tell: Tell
) -> Repaired:
    tables = [each for each in salvage.tables_of(connection) if each.name not in _MADE_ANEW]
    connection.write("PRAGMA foreign_keys = OFF")  # until everything is there
    whole = True
    with connection.atomic():
        for number, table in enumerate(tables):
            tell(number, len(tables), table.name)
            names, rows, sound = salvage.read_by_sqlite(scratch, table)
            whole = whole and sound
            _insert(connection, table, names, rows)
        if not whole or unread or not _any(connection):
            shaped = [each for each in tables if each.name not in _NOT_BY_SHAPE]
            found = salvage.read_by_pages(scratch, shaped, tell)
            for table in shaped:
                _insert(connection, table, [c.name for c in table.columns], found[table.name])
        tell(len(tables), len(tables), "")
        lacking = {table: _lacking(connection, scratch, table) for table in _COUNTED}
        if not _any(connection):
            raise LibraryError(
                say(
                    "Nothing could be read of “{name}”; it was left as it is; "
                    "go back to a backup or a copy.",
                    name=path.name,
                )
            )
        remarks = Mending(connection).mend()
    connection.write("PRAGMA foreign_keys = ON")
    recovered = {table: _count(connection, table) for table in _COUNTED}
    lost = {table: len(names) for table, names in lacking.items() if names}
    if unread:
        remarks = [
            say_many(
                "%n byte of the file could not be read from the disk.",
                "%n bytes of the file could not be read from the disk.",
                unread,
            ),
            *remarks,
        ]
    return Repaired(recovered, lost, tuple(remarks))


def _insert(connection: Connection, table: Table, names: list[str], rows: list[Row]) -> None:
    """Put in the rows that this program may have written and that are not there yet."""
    columns = [column for column in table.columns if column.name in names]
    needed = {column.name for column in table.columns if column.required and not column.default}
    if not needed <= set(names):
        return
    for count in {len(row) for row in rows}:
        written = ", ".join(names[:count])
        marks = ", ".join("?" * count)
        verb = "INSERT OR REPLACE" if table.name == "library" else "INSERT OR IGNORE"
        connection.write_all(
            f"{verb} INTO {table.name} ({written}) VALUES ({marks})",
            (
                row
                for row in rows
                if len(row) == count
                and all(column.takes(value) for column, value in zip(columns, row, strict=False))
            ),
        )


def _lacking(connection: Connection, scratch: Path, table: str) -> set[str]:
    """Return the names of records that an index of the damaged file knows and nobody else."""
    key = _COUNTED[table]
    there = set(connection.column(f"SELECT {key} FROM {table}"))
    return {
        name for name in salvage.known(scratch, table, key) - there if salvage.is_name(key, name)
    }


def _any(connection: Connection) -> bool:
    return any(_count(connection, table) for table in _COUNTED)


def _count(connection: Connection, table: str) -> int:
    row = connection.one(f"SELECT count(*) FROM {table}")
    return int(row[0]) if row else 0
