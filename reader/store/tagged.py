"""Records that carry tags and are found by their words."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar, Protocol, TypeVar

from reader.domain.tags import require_tidy
from reader.store.connection import Connection, Row, Value
from reader.store.index import Index
from reader.store.records import Records


class Tagged(Protocol):
    """What has an id and tidy tags."""

    @property
    def id(self) -> str:
        """The id of the record."""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the record."""


T = TypeVar("T", bound=Tagged)


class TaggedRecords(Records[T]):
    """A table whose records have their tags in a table beside it, and their words in an index.

    `owner` is the column of the table of tags that names the record, `indexed`
    are the columns with the words.
    """

    indexed: ClassVar[tuple[str, ...]]
    owner: ClassVar[str]
    tag_table: ClassVar[str]

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.index = self._make_index(connection)
        self._tags = TagColumn(connection, self.tag_table, self.owner)

    @abstractmethod
    def _make_index(self, connection: Connection) -> Index:
        """Return the index of the words of these records."""

    def insert(self, records: Sequence[T]) -> None:
        """Add records, their tags and their words."""
        super().insert(records)
        self._tags.put((record.id, record.tags) for record in records)
        self.index.add(self._indexed(records))

    def update(self, pairs: Sequence[tuple[T, T]]) -> None:
        """Change records, and the tags and words that went with them."""
        reworded = [pair for pair in pairs if self._words(pair[0]) != self._words(pair[1])]
        self.index.remove(self._indexed([before for before, _ in reworded]))
        super().update(pairs)
        self.index.add(self._indexed([after for _, after in reworded]))
        retagged = [after for before, after in pairs if before.tags != after.tags]
        self._tags.clear(record.id for record in retagged)
        self._tags.put((record.id, record.tags) for record in retagged)

    def delete(self, records: Sequence[T]) -> None:
        """Remove records that nothing depends on, with their tags and words."""
        self.index.remove(self._indexed(records))
        self._tags.clear(record.id for record in records)
        super().delete(records)

    def _words(self, record: T) -> tuple[Value, ...]:
        """Return what of a record is indexed."""
        values = dict(zip(self.columns, self.to_row(record), strict=True))
        return tuple(values[column] for column in self.indexed)

    def _indexed(self, records: Sequence[T]) -> list[Row]:
        ids = [record.id for record in records]
        return list(self._connection.rows_in(f"{self.index.source} WHERE id IN (?)", ids))


class TagColumn:
    """Tags of records, kept one a row beside their table.

    No tag holds a semicolon (see `tidy_tags`), so it can join them for reading.
    """

    def __init__(self, connection: Connection, table: str, owner: str) -> None:
        self._connection = connection
        self._table = table
        self._owner = owner

    @staticmethod
    def expression(table: str, owner: str, of: str) -> str:
        """Return SQL for the tags of the row `of`, joined by semicolons."""
        return f"(SELECT group_concat(tag, ';') FROM {table} WHERE {owner} = {of})"

    @staticmethod
    def split(joined: str | None) -> tuple[str, ...]:
        """Return the sorted tags that `expression` joined."""
        return tuple(sorted(joined.split(";"))) if joined else ()

    def put(self, tags: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Add the tags of owners that have none yet; raises `ValueError` if they are not tidy."""
        self._connection.write_all(
            f"INSERT INTO {self._table} ({self._owner}, tag) VALUES (?, ?)",
            ((owner, tag) for owner, some in tags for tag in require_tidy(some)),
        )

    def clear(self, owners: Iterable[str]) -> None:
        """Remove all tags of these owners."""
        self._connection.write_all(
            f"DELETE FROM {self._table} WHERE {self._owner} = ?",
            ((owner,) for owner in owners),
        )
