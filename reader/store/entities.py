"""Entities: who and what mentions mean, with their other names."""

import json
from collections.abc import Iterable, Sequence

from reader.domain.entity import (
    Alias,
    AliasKind,
    Entity,
    EntityType,
    Identifier,
    name_key,
    tidy_aliases,
)
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.domain.moments import from_iso, to_iso
from reader.store.connection import Row, Value
from reader.store.failures import believed, words_of
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
WHERE entities.trashed IS NULL
"""
_HOLDING = """(
    instr(key, ?) > 0 OR id IN (SELECT entity FROM aliases WHERE instr(aliases.key, ?) > 0)
)"""
_ORDER = "ORDER BY 4 DESC, name LIMIT ?"
_MENTIONED = f"{_COUNTED} {_ORDER}"
_MENTIONED_SO = f"{_COUNTED} AND {_HOLDING} {_ORDER}"
IN_TRASH = """entities.trashed IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM entities AS winner
    WHERE winner.id = entities.merged_into AND winner.trashed IS NULL
)"""
"""Asks whether an entity lies in the trash: one that was merged is the address of its winner."""

# What anything that stays points to stays as well: a mention, or an entity that was merged.
FORGETTABLE = f"""
WITH RECURSIVE needed(id) AS (
    SELECT id FROM entities WHERE NOT ({IN_TRASH})
    UNION
    SELECT entity FROM annotations WHERE entity IS NOT NULL
    UNION
    SELECT merged_into FROM entities JOIN needed USING (id) WHERE merged_into IS NOT NULL
)
SELECT id FROM entities WHERE id NOT IN (SELECT id FROM needed)
"""
"""Asks for the entities in the trash that nothing points to which stays."""


class Entities(Records[Entity]):
    """The entities of a library."""

    table = "entities"
    remembered = True
    columns = (
        "id", "name", "key", "type", "annotator", "created", "modified",
        "description", "note", "accepts", "merged_into", "trashed",
    )  # fmt: skip
    extra = (
        "(SELECT json_group_array(json_array(text, kind, case_sensitive, article)) "
        "FROM aliases WHERE entity = entities.id)",
        "(SELECT json_group_array(json_array(scheme, value)) "
        "FROM entity_identifiers WHERE entity = entities.id)",
    )

    def to_row(self, record: Entity) -> tuple[Value, ...]:
        """Return the values of an entity, and the key by which spellings meet."""
        return (
            record.id, record.name, record.key, str(record.type), record.annotator,
            to_iso(record.created), to_iso(record.modified),
            record.description, record.note, int(record.accepts), record.merged_into,
            to_iso(record.trashed) if record.trashed else None,
        )  # fmt: skip

    def from_row(self, row: Row) -> Entity:
        """Return the entity of a row."""
        return Entity(
            id=row[0], name=row[1], type=EntityType(row[3]), annotator=row[4],
            created=from_iso(row[5]), modified=from_iso(row[6]),
            description=row[7], note=row[8], accepts=bool(row[9]), merged_into=row[10],
            trashed=from_iso(row[11]) if row[11] else None,
            aliases=_aliases(row[12]), identifiers=_identifiers(row[13]),
        )  # fmt: skip

    def insert(self, records: Sequence[Entity]) -> None:
        """Add entities, their aliases and their identifiers."""
        super().insert(records)
        self._put_names(records)

    def update(self, pairs: Sequence[tuple[Entity, Entity]]) -> None:
        """Change entities, and the aliases and identifiers that went with them."""
        super().update(pairs)
        renamed = [
            after
            for before, after in pairs
            if (before.aliases, before.identifiers) != (after.aliases, after.identifiers)
        ]
        self._clear_names(renamed)
        self._put_names(renamed)

    def delete(self, records: Sequence[Entity]) -> None:
        """Remove entities that no annotation means, and what was only suggested for them."""
        self._clear_names(records)
        self._connection.write_all(
            "DELETE FROM suggestions WHERE status = 'pending' "
            "AND entity = (SELECT number FROM entities WHERE id = ?)",
            ((record.id,) for record in records),
        )
        super().delete(records)

    def get(self, entity: EntityId) -> Entity | None:
        """Return one entity, or `None`."""
        return self.find([entity]).get(entity)

    def named(self, name: str) -> list[Entity]:
        """Return the entities of that name in any spelling, oldest first."""
        return self.select("WHERE key = ? AND trashed IS NULL ORDER BY number", (name_key(name),))

    def names(self) -> list[tuple[EntityId, tuple[str, ...], EntityType]]:
        """Return every entity with its name, its aliases after it, and its type, sorted by name."""
        rows = self._connection.rows(
            "SELECT id, name, type FROM entities WHERE trashed IS NULL ORDER BY name, number"
        )
        aliases: dict[EntityId, list[str]] = {}
        for id_, text in self._connection.rows("SELECT entity, text FROM aliases ORDER BY number"):
            aliases.setdefault(id_, []).append(text)
        with believed(self._connection.path):
            return [
                (
                    row[0],
                    tuple(map(words_of, (row[1], *aliases.get(row[0], ())))),
                    EntityType(row[2]),
                )
                for row in rows
            ]

    def mentioned(self, containing: str = "", limit: int = -1) -> list[EntityRow]:
        """Return entities with their mentions, most mentioned first.

        `containing` narrows them to those of which a name or an alias holds it in
        any spelling; a negative `limit` means all of them.
        """
        key = name_key(containing)
        if not key:
            return self._rows(self._connection.rows(_MENTIONED, (limit,)))
        return self._rows(self._connection.rows(_MENTIONED_SO, (key, key, limit)))

    def counted(self, ids: Sequence[EntityId]) -> list[EntityRow]:
        """Return these entities with their mentions, in any order; unknown ids are left out."""
        return self._rows(self._connection.rows_in(f"{_COUNTED} AND id IN (?)", ids))

    def all(self) -> list[Entity]:
        """Return every entity outside the trash, sorted by name."""
        return self.select("WHERE trashed IS NULL ORDER BY name, number")

    def accepting(self) -> list[Entity]:
        """Return those outside the trash for which a machine's suggestions need no consent."""
        return self.select("WHERE accepts = 1 AND trashed IS NULL ORDER BY name, number")

    def trashed(self) -> list[Entity]:
        """Return the entities in the trash; one that was merged lies there if its winner does."""
        return self.select(f"WHERE {IN_TRASH}")

    def forgettable(self) -> list[Entity]:
        """Return the entities in the trash that no annotation and no other entity needs."""
        return list(self.find(self._connection.column(FORGETTABLE)).values())

    def merged(self, entity: EntityId) -> list[Entity]:
        """Return the entities that were merged into another one, the last merged first."""
        return self.select("WHERE merged_into = ? ORDER BY trashed DESC, number", (entity,))

    def beginning(self, prefix: str) -> list[Entity]:
        """Return the entities outside the trash whose ids begin so."""
        return self.select(
            "WHERE substr(id, 1, ?) = ? AND trashed IS NULL ORDER BY id", (len(prefix), prefix)
        )

    def called(self, words: str) -> list[Entity]:
        """Return the entities outside the trash with that name or alias in any spelling."""
        key = name_key(words)
        return self.select(
            "WHERE trashed IS NULL AND (key = ? "
            "OR id IN (SELECT entity FROM aliases WHERE aliases.key = ?)) ORDER BY number",
            (key, key),
        )

    def _put_names(self, records: Sequence[Entity]) -> None:
        self._connection.write_all(
            "INSERT INTO aliases (entity, text, key, kind, case_sensitive, article) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                (entity.id, alias.text, name_key(alias.text), str(alias.kind),
                 int(alias.case_sensitive), alias.article)
                for entity in records
                for alias in entity.aliases
            ),
        )  # fmt: skip
        self._connection.write_all(
            "INSERT INTO entity_identifiers (entity, scheme, value) VALUES (?, ?, ?)",
            ((entity.id, *identifier) for entity in records for identifier in entity.identifiers),
        )

    def _clear_names(self, records: Sequence[Entity]) -> None:
        for table in ("aliases", "entity_identifiers"):
            self._connection.write_all(
                f"DELETE FROM {table} WHERE entity = ?", ((record.id,) for record in records)
            )

    def _rows(self, rows: Iterable[Row]) -> list[EntityRow]:
        with believed(self._connection.path):
            return [
                EntityRow(
                    id=row[0], name=words_of(row[1]), type=EntityType(row[2]), mentions=row[3]
                )
                for row in rows
            ]


def _aliases(kept: str) -> tuple[Alias, ...]:
    if kept == "[]":
        return ()
    return tidy_aliases(
        Alias(words_of(text), AliasKind(kind), bool(case_sensitive), article)
        for text, kind, case_sensitive, article in json.loads(kept)
    )


def _identifiers(kept: str) -> tuple[Identifier, ...]:
    if kept == "[]":
        return ()
    return tuple(sorted(Identifier(*map(words_of, pair)) for pair in json.loads(kept)))
