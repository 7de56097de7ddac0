"""Tombstones: which records were removed for good, so that merging does not bring them back."""

from collections.abc import Iterable, Sequence

from reader.domain.ancestor import state_key
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
    """The ids of what was removed for good, and the names of its states; nothing that it said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bury(self, records: Iterable[Mortal]) -> None:
        """Keep the ids of records that are being removed, and forget what they ever said.

        Their states stay as names, so that merging can tell what was changed since.
        """
        gone = [(record, _KINDS[type(record)]) for record in records]
        at = to_iso(now())
        write = self._connection.write_all
        write(
            "INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?)",
            ((record.id, kind, at) for record, kind in gone),
        )
        write(
            "UPDATE ancestors SET content = '' WHERE record = ?",
            ((record.id,) for record, _ in gone),
        )
        write(
            "INSERT OR IGNORE INTO ancestors (key, kind, record, content) VALUES (?, ?, ?, '')",
            (
                (state_key(record.id, record.modified, record.trashed), kind, record.id)
                for record, kind in gone
            ),
        )

    def of(self, ids: Sequence[str]) -> set[str]:
        """Return those of these ids whose records were removed for good."""
        sql = "SELECT id FROM tombstones WHERE id IN (?)"
        return {id_ for (id_,) in self._connection.rows_in(sql, ids)}
