"""What an entity's page reads: mentions by article and over time, and what stands beside them."""

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.domain.ids import ArticleId, Digest, EntityId
from reader.store.connection import Connection, Row

# Few articles lie in the trash, so those are looked up, and not each of the others.
_KEPT = "article NOT IN (SELECT number FROM articles WHERE trashed > '')"
_NUMBER = "(SELECT number FROM entities WHERE id = ?)"
_OF_ONE = f"FROM article_entities AS here WHERE entity = {_NUMBER} AND {_KEPT}"
_DATED = f"""
FROM article_entities AS here JOIN articles ON articles.number = here.article
WHERE here.entity = {_NUMBER} AND articles.trashed IS NULL
"""
_THERE = f"""EXISTS (
    SELECT 1 FROM article_entities AS there
    WHERE there.entity = {_NUMBER} AND there.article = here.article
)"""
_TOGETHER = f"""
WITH together(entity, both) AS (
    SELECT other.entity, count(*)
    FROM (SELECT article {_OF_ONE}) AS here
    CROSS JOIN article_entities AS other ON other.article = here.article
    GROUP BY other.entity
)
SELECT entities.id, name, type, both, (
    SELECT count(*) FROM article_entities WHERE entity = entities.number AND {_KEPT}
)
FROM together JOIN entities ON entities.number = together.entity
WHERE entities.trashed IS NULL AND entities.id <> ? ORDER BY both DESC, name LIMIT ?
"""
_MENTIONS = """
SELECT annotations.number FROM annotations
JOIN articles ON articles.id = annotations.article
WHERE annotations.entity = ? AND annotations.trashed IS NULL AND articles.trashed IS NULL
ORDER BY articles.dated DESC, articles.number, start, annotations.number
"""


class Place(NamedTuple):
    """Where a text mentions an entity: the number of the annotation, and its first code point."""

    article: ArticleId
    text: Digest
    entity: EntityId
    number: int
    start: int


class Knowing:
    """Answers what an entity's page asks; what lies in the trash counts for nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def totals(self, entity: EntityId) -> tuple[int, int, str | None, str | None]:
        """Return mentions, articles, and the first and the last date of those (ISO 8601)."""
        row = self._connection.one(
            f"SELECT coalesce(sum(mentions), 0), count(*), min(dated), max(dated) {_DATED}",
            (entity,),
        )
        return (row[0], row[1], row[2], row[3]) if row else (0, 0, None, None)

    def tallies(self) -> dict[EntityId, tuple[int, int]]:
        """Return the mentions and the articles of all entities that are mentioned at all."""
        rows = self._connection.rows(
            "SELECT id, sum(mentions), count(*) FROM article_entities "
            f"JOIN entities ON entities.number = entity WHERE {_KEPT} GROUP BY entity"
        )
        return {id_: (mentions, articles) for id_, mentions, articles in rows}

    def articles(self, entity: EntityId) -> list[Row]:
        """Return the articles that mention an entity, newest first.

        A row is id, title, source, date (ISO 8601) and the number of mentions.
        """
        return self._connection.rows(
            f"SELECT articles.id, title, source, dated, mentions {_DATED} "
            "ORDER BY dated DESC, articles.number",
            (entity,),
        )

    def over_time(self, entity: EntityId) -> list[tuple[str, int, int]]:
        """Return the months in which there are mentions, each with mentions and articles.

        A month is written `2025-03`.
        """
        return [
            (month, mentions, articles)
            for month, mentions, articles in self._connection.rows(
                "SELECT substr(dated, 1, 7), sum(mentions), count(*) "
                f"{_DATED} GROUP BY 1 ORDER BY 1",
                (entity,),
            )
        ]

    def mentions(self, entity: EntityId, limit: int = -1) -> "array[int]":
        """Return the numbers of mentions: newest article first, then in the order of the text."""
        return array("q", self._connection.column(f"{_MENTIONS} LIMIT ?", (entity, limit)))

    def holders(self, numbers: Sequence[int]) -> dict[int, ArticleId]:
        """Return the article of each of these annotations, by number."""
        sql = "SELECT number, article FROM annotations WHERE number IN (?)"
        return dict(self._connection.rows_in(sql, numbers))

    def quotes(self, entity: EntityId) -> list[tuple[str, int]]:
        """Return what texts say where they mention an entity, and how often, most first."""
        rows = self._connection.rows(
            "SELECT quote, count(*) FROM annotations "
            "JOIN articles ON articles.id = annotations.article "
            "WHERE entity = ? AND annotations.trashed IS NULL AND articles.trashed IS NULL "
            "GROUP BY quote ORDER BY 2 DESC, 1",
            (entity,),
        )
        return [(quote, count) for quote, count in rows]

    def mentioning(self) -> int:
        """Return how many articles mention anything."""
        row = self._connection.one(
            "SELECT count(*) FROM articles WHERE trashed IS NULL "
            "AND EXISTS (SELECT 1 FROM article_entities WHERE article = articles.number)"
        )
        return int(row[0]) if row else 0

    def together(self, entity: EntityId, limit: int) -> list[Row]:
        """Return the entities that stand in articles with one, those of most articles first.

        A row is id, name, type, the number of articles with both, and with the other.
        """
        return self._connection.rows(_TOGETHER, (entity, entity, limit))

    def shared(self, one: EntityId, other: EntityId) -> list[ArticleId]:
        """Return the articles that mention both, newest first."""
        return self._connection.column(
            f"SELECT articles.id {_DATED} AND {_THERE} ORDER BY dated DESC, articles.number",
            (one, other),
        )

    def count_shared(self, pairs: Sequence[tuple[EntityId, EntityId]]) -> list[int]:
        """Return how many articles mention both of each pair; the first is the rarer one."""
        with self._connection.steady():
            return [
                self._connection.column(f"SELECT count(*) {_OF_ONE} AND {_THERE}", pair)[0]
                for pair in pairs
            ]

    def places(self, articles: Sequence[ArticleId]) -> Iterator[Place]:
        """Go through where texts of these articles mention any entity, text by text."""
        rows = self._connection.rows_in(
            "SELECT article, text, entity, number, start FROM annotations "
            "WHERE article IN (?) AND entity IS NOT NULL AND trashed IS NULL "
            "AND start IS NOT NULL ORDER BY article, text, start, number",
            articles,
        )
        return (Place(*row) for row in rows)

    def spellings(self) -> list[tuple[EntityId, str]]:
        """Return the keys of all names and of all aliases that hold everywhere."""
        rows = self._connection.rows(
            "SELECT id, key FROM entities WHERE trashed IS NULL UNION ALL "
            "SELECT entity, key FROM aliases WHERE article IS NULL"
        )
        return [(id_, key) for id_, key in rows]

    def named(self, ids: Sequence[EntityId]) -> dict[EntityId, tuple[str, str]]:
        """Return the names and types of entities outside the trash."""
        sql = "SELECT id, name, type FROM entities WHERE id IN (?) AND trashed IS NULL"
        return {id_: (name, type_) for id_, name, type_ in self._connection.rows_in(sql, ids)}
