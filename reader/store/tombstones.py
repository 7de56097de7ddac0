"""Tombstones: which records were removed for good, so that merging does not bring them back."""

from collections.abc import Iterable, Sequence

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.moments import now, to_iso
from reader.store.connection import Connection

Mortal = Article | Annotation | Entity

_KINDS: dict[type[Mortal], str] = {
    Article: "articles",
    Annotation: "annotations",
    Entity: "entities",
}


class Tombstones:
    """The ids of what was removed for good, and nothing else of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bury(self, records: Iterable[Mortal]) -> None:
        """Keep the ids of records that are being removed, and forget what they ever were."""
        at = to_iso(now())
        gone = [(record.id, _KINDS[type(record)], at) for record in records]
        self._connection.write_all("INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?)", gone)
        self._connection.write_all(
            "DELETE FROM ancestors WHERE record = ?", ((id_,) for id_, _, _ in gone)
        )

    def of(self, ids: Sequence[str]) -> set[str]:
        """Return those of these ids whose records were removed for good."""
        sql = "SELECT id FROM tombstones WHERE id IN (?)"
        return {id_ for (id_,) in self._connection.rows_in(sql, ids)}
