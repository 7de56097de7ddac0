"""What exports of mentions read: which articles hold any, which marks they are, how many."""

from collections.abc import Sequence

from reader.domain.annotation import Annotation
from reader.domain.ids import ArticleId, EntityId
from reader.domain.suggestion import Status
from reader.store import placed
from reader.store.annotations import Annotations
from reader.store.connection import Connection

_NOW = "(SELECT text FROM articles WHERE id = annotations.article)"
_SAYING = (
    "annotations.trashed IS NULL AND start IS NOT NULL AND parent IS NULL "
    "AND (entity IS NOT NULL OR value IS NOT NULL)"
)
_START = placed.start("annotations", _NOW)
_MENTIONS = f"{_SAYING} AND {_START} IS NOT NULL"
_PLACELESS = f"""
SELECT article, count(*) FROM annotations WHERE placed_in IS NOT NULL
AND {_SAYING} AND {_START} IS NULL
AND article IN (SELECT id FROM articles WHERE trashed IS NULL) GROUP BY article
"""
_HOLDING = f"""
SELECT id FROM articles WHERE trashed IS NULL
AND EXISTS (SELECT 1 FROM annotations WHERE article = articles.id AND {_MENTIONS})
"""
_SUGGESTED = """
UNION SELECT articles.id FROM articles JOIN texts ON texts.digest = articles.text
WHERE articles.trashed IS NULL AND EXISTS (
    SELECT 1 FROM suggestions
    WHERE article = articles.number AND text = texts.number AND status {}
)
"""
_COUNTS = """
SELECT entities.id, sum(article_entities.mentions), count(*) FROM entities
JOIN article_entities ON article_entities.entity = entities.number
JOIN articles ON articles.number = article_entities.article AND articles.trashed IS NULL
WHERE entities.id IN (?) GROUP BY entities.id
"""


class Mentioned:
    """Mentions of entities and values in the texts that articles have now, the trash left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._annotations = Annotations(connection)

    def articles(self, suggested: Sequence[Status] = ()) -> list[ArticleId]:
        """Return which articles hold mentions, or suggestions of which this has become, sorted."""
        sql = _HOLDING
        if suggested:
            sql += _SUGGESTED.format(f"IN ({','.join('?' * len(suggested))})")
        return self._connection.column(f"{sql} ORDER BY 1", [str(status) for status in suggested])

    def marks(self, articles: Sequence[ArticleId]) -> dict[ArticleId, list[Annotation]]:
        """Return the mentions in these articles, in the order of the text.

        Those that have no place in the text of now are among them.
        """
        sql = (
            f"{self._annotations.selection()} WHERE article IN (?) AND {_SAYING} "
            "ORDER BY start, stop DESC, number"
        )
        found: dict[ArticleId, list[Annotation]] = {}
        for mark in self._annotations.read(self._connection.rows_in(sql, articles)):
            found.setdefault(mark.article, []).append(mark)
        return found

    def placeless(self) -> dict[ArticleId, int]:
        """Return how many mentions have no place in the text that their article has now."""
        return dict(self._connection.rows(_PLACELESS))

    def entities(self) -> list[EntityId]:
        """Return every entity outside the trash, sorted by name."""
        return self._connection.column(
            "SELECT id FROM entities WHERE trashed IS NULL ORDER BY key, number"
        )

    def counts(self, entities: Sequence[EntityId]) -> dict[EntityId, tuple[int, int]]:
        """Return how often these are mentioned and in how many articles; never is left out."""
        rows = self._connection.rows_in(_COUNTS, entities)
        return {entity: (mentions, articles) for entity, mentions, articles in rows}
