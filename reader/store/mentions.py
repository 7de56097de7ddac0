"""How often each article mentions each entity, counted beside the mentions themselves."""

from collections.abc import Iterable

from reader.domain.ids import ArticleId, EntityId
from reader.store.connection import Connection

_COUNTED = """
SELECT entities.number, articles.number, count(*)
FROM annotations
JOIN entities ON entities.id = annotations.entity
JOIN articles ON articles.id = annotations.article
WHERE annotations.trashed IS NULL{}
GROUP BY entities.number, articles.number
"""
_OF_ONE = _COUNTED.format(" AND annotations.entity = ? AND annotations.article = ?")
_OF_ENTITY = _COUNTED.format(" AND annotations.entity = ?")
_ALL = _COUNTED.format("")
_FEW = 100
"""Articles of an entity that are counted one by one, whatever there are besides."""

_NUMBERS = "(SELECT number FROM entities WHERE id = ?), (SELECT number FROM articles WHERE id = ?)"


class MentionCounts:
    """Keeps `article_entities`, where trashed mentions count for nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, pairs: Iterable[tuple[EntityId, ArticleId]]) -> None:
        """Count anew how often these articles mention these entities."""
        articles: dict[EntityId, set[ArticleId]] = {}
        for entity, article in pairs:
            articles.setdefault(entity, set()).add(article)
        most = [entity for entity, some in articles.items() if self._are_most(entity, len(some))]
        for entity in most:
            del articles[entity]
            self._connection.write(
                "DELETE FROM article_entities "
                "WHERE entity = (SELECT number FROM entities WHERE id = ?)",
                (entity,),
            )
            self._connection.write(f"INSERT INTO article_entities {_OF_ENTITY}", (entity,))
        touched = sorted((entity, article) for entity, some in articles.items() for article in some)
        self._connection.write_all(
            f"DELETE FROM article_entities WHERE (entity, article) = ({_NUMBERS})", touched
        )
        self._connection.write_all(f"INSERT INTO article_entities {_OF_ONE}", touched)

    def wrong(self) -> int:
        """Return how many counts are wrong, missing or too many."""
        kept = "LEFT JOIN article_entities AS kept ON (kept.entity, kept.article) = (e, a)"
        made = f"WITH made(e, a, n) AS ({_ALL})"
        missing = self._connection.one(
            f"{made} SELECT count(*), (SELECT count(*) FROM article_entities) "
            f"- count(kept.mentions), count(*) FILTER (WHERE kept.mentions IS NOT n) "
            f"FROM made {kept}"
        )
        return missing[1] + missing[2] if missing else 0

    def count_all_anew(self) -> None:
        """Count everything anew."""
        with self._connection.atomic():
            self._connection.write("DELETE FROM article_entities")
            self._connection.write(f"INSERT INTO article_entities {_ALL}")

    def _are_most(self, entity: EntityId, count: int) -> bool:
        """Tell whether so many articles are most of those that mention an entity, or may be."""
        if count <= _FEW:
            return False
        row = self._connection.one(
            "SELECT count(*) FROM article_entities "
            "WHERE entity = (SELECT number FROM entities WHERE id = ?)",
            (entity,),
        )
        return row is None or row[0] <= 2 * count
