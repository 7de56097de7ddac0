"""Entities: who and what mentions mean."""

from collections.abc import Iterable, Sequence

from reader.domain.entity import Entity, EntityType, name_key
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.domain.moments import from_iso, to_iso
from reader.store.connection import Row, Value
from reader.store.failures import believed
from reader.store.records import Records

# Only names that fit are counted, from the index alone; then the few mentions are taken off that
# stand in trashed articles, which are found by their moment: no index answers IS NOT NULL.
_COUNTED = """
SELECT id, name, type, (
    SELECT count(*) FROM annotations WHERE entity = entities.id AND trashed IS NULL
) - coalesce(gone, 0)
FROM entities LEFT JOIN (
    SELECT entity, count(*) AS gone
    FROM articles CROSS JOIN annotations ON annotations.article = articles.id
    WHERE articles.trashed > '' AND annotations.trashed IS NULL AND entity IS NOT NULL
    GROUP BY entity
) ON entity = id
"""
_MENTIONED = f"{_COUNTED} WHERE instr(key, ?) > 0 ORDER BY 4 DESC, name LIMIT ?"


class Entities(Records[Entity]):
    """The entities of a library."""

    table = "entities"
    columns = ("id", "name", "key", "type", "annotator", "created", "modified")

    def to_row(self, record: Entity) -> tuple[Value, ...]:
        """Return the values of an entity, and the key by which spellings meet."""
        return (
            record.id, record.name, record.key, str(record.type), record.annotator,
            to_iso(record.created), to_iso(record.modified),
        )  # fmt: skip

    def from_row(self, row: Row) -> Entity:
        """Return the entity of a row."""
        return Entity(
            id=row[0], name=row[1], type=EntityType(row[3]), annotator=row[4],
            created=from_iso(row[5]), modified=from_iso(row[6]),
        )  # fmt: skip

    def get(self, entity: EntityId) -> Entity | None:
        """Return one entity, or `None`."""
        return self.find([entity]).get(entity)

    def named(self, name: str) -> list[Entity]:
        """Return the entities of that name in any spelling, oldest first."""
        return self.select("WHERE key = ? ORDER BY number", (name_key(name),))

    def names(self) -> list[tuple[EntityId, str, EntityType]]:
        """Return every entity with its name and type, sorted by name."""
        rows = self._connection.rows("SELECT id, name, type FROM entities ORDER BY name, number")
        with believed(self._connection.path):
            return [(row[0], row[1], EntityType(row[2])) for row in rows]

    def mentioned(self, containing: str = "", limit: int = -1) -> list[EntityRow]:
        """Return entities with their mentions, most mentioned first.

        `containing` narrows them to names that hold it in any spelling; a
        negative `limit` means all of them.
        """
        return self._rows(self._connection.rows(_MENTIONED, (name_key(containing), limit)))

    def counted(self, ids: Sequence[EntityId]) -> list[EntityRow]:
        """Return these entities with their mentions, in any order; unknown ids are left out."""
        return self._rows(self._connection.rows_in(f"{_COUNTED} WHERE id IN (?)", ids))

    def _rows(self, rows: Iterable[Row]) -> list[EntityRow]:
        with believed(self._connection.path):
            return [
                EntityRow(id=row[0], name=row[1], type=EntityType(row[2]), mentions=row[3])
                for row in rows
            ]
