"""Ancestors of records: what they were while others may have had them so, read when files meet."""

import json
from collections.abc import Callable, Sequence
from time import time
from typing import Any, TypeVar

from reader.domain.ancestor import Ancestor
from reader.store.connection import Connection, Row, Value
from reader.store.failures import believed
from reader.store.records import Records

_R = TypeVar("_R")

_MOMENTS = 60.0
"""Seconds within which nobody takes a copy of what is being worked on."""

EXTRA = "extra_{number}"
"""What a value is called that is read with a row but no column of its table."""


class Ancestors(Records[Ancestor]):
    """The former states of records that were changed since somebody may have had a copy."""

    table = "ancestors"
    key = "key"
    columns = ("key", "kind", "record", "content")

    def to_row(self, record: Ancestor) -> tuple[Value, ...]:
        """Return the values of a former state."""
        return record

    def from_row(self, row: Row) -> Ancestor:
        """Return the former state of a row."""
        return Ancestor(*row)

    def of(self, records: Sequence[str]) -> dict[str, list[Ancestor]]:
        """Return all former states of the records with these ids, by id, as they were remembered.

        That is the order in which they came, whatever the clocks said.
        """
        found: dict[str, list[Ancestor]] = {}
        sql = f"{self.selection()} WHERE record IN (?) ORDER BY rowid"
        for ancestor in self.read(self._connection.rows_in(sql, records)):
            found.setdefault(ancestor.record, []).append(ancestor)
        return found


class Remembering:
    """Keeps what records are before they are changed, where somebody may have them so.

    A state that was there before the sitting may be in somebody's copy, and so may
    one that has stood for a while: programs that share folders take copies at any
    time. What came and went within moments is nobody's. `shared` says that a copy
    has been taken now. `clock` counts seconds, and need not go forward.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time) -> None:
        self._connection = connection
        self._clock = clock
        self._changed: dict[str, float] = {}

    def keep(self, table: Records[Any], ids: Sequence[str]) -> None:
        """Keep these records as they are, unless they have been so for moments only."""
        at, before = self._clock(), self._changed
        stood = [i for i in ids if i not in before or abs(at - before[i]) > _MOMENTS]
        self._connection.write_all(_keeping(table), ((id_,) for id_ in stood))
        before.update(dict.fromkeys(ids, at))

    def shared(self) -> None:
        """Take every record as one that somebody else may have from now on."""
        self._changed.clear()


def restored(table: Records[_R], ancestor: Ancestor) -> _R:
    """Return the record that an ancestor was, read as rows of its table are.

    Columns that are younger than the ancestor are as in a row that lacks them.
    Raises `LibraryError` where its content makes no sense.
    """
    with believed(table.path):
        content = json.loads(ancestor.content)
        names = (*table.columns, *(EXTRA.format(number=n) for n in range(len(table.extra))))
        return table.from_row(tuple(content.get(name) for name in names))


def _keeping(table: Records[Any]) -> str:
    """Return the statement that keeps the row of an id, with all of its columns by name."""
    parts = [f"'{column}', {table.table}.{column}" for column in table.columns]
    parts += [
        f"'{EXTRA.format(number=number)}', {expression} || ''"
        for number, expression in enumerate(table.extra)
    ]
    trashed = "trashed" if "trashed" in table.columns else "NULL"
    return (
        "INSERT OR IGNORE INTO ancestors (key, kind, record, content) "
        f"SELECT {table.key} || '@' || modified || '~' || coalesce({trashed}, ''), "
        f"'{table.table}', {table.key}, json_object({', '.join(parts)}) "
        f"FROM {table.table} WHERE {table.key} = ?"
    )
