"""What lists and the library pane read: ids in order, light rows, and counts."""

from collections.abc import Sequence

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId
from reader.domain.listing import ArticleRow, Filter, Order, Shelf
from reader.domain.moments import from_iso
from reader.store.connection import Condition, Connection, Value
from reader.store.failures import believed, count_of, words_of
from reader.store.placed import HOLDS_DOUBTS

_SHELVES = {
    Shelf.EVERYTHING: "articles.trashed IS NULL",
    Shelf.UNREAD: "articles.trashed IS NULL AND articles.read = 0",
    Shelf.STARRED: "articles.trashed IS NULL AND articles.starred = 1",
    Shelf.ANNOTATED: "articles.trashed IS NULL AND articles.annotations > 0",
    Shelf.CHECK: f"articles.trashed IS NULL AND {HOLDS_DOUBTS}",
    Shelf.TRASH: "articles.trashed IS NOT NULL",
}
_ORDERS = {
    Order.NEWEST: "dated DESC, number",
    Order.OLDEST: "dated, number",
    Order.TITLE: "title COLLATE NOCASE, number",
    Order.SOURCE: "source = '', source COLLATE NOCASE, dated DESC, number",
    Order.LENGTH: "(SELECT words FROM texts WHERE digest = text) DESC, dated DESC, number",
    Order.ANNOTATIONS: "annotations DESC, dated DESC, number",
    Order.PROGRESS: "progress DESC, dated DESC, number",
    Order.ANNOTATED: "last_annotated IS NULL, last_annotated DESC, dated DESC, number",
}
_NO_WORDS = '""'
"""An FTS5 string that nothing says."""

_NAMES_IN_A_ROW = 3


class Listing:
    """Answers what the lists ask, without ever loading a text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(
        self,
        chosen: Filter,
        order: Order = Order.NEWEST,
        asked: Condition | None = None,
        *,
        unread_only: bool = False,
        limit: int = -1,
    ) -> list[ArticleId]:
        """Return the articles that a filter chooses, in order, or the first `limit` of them.

        `asked` is the condition that `chosen.query` makes. With `unread_only` those that
        have been read are left out of any shelf.
        """
        where = chosen_by(chosen, asked)
        conditions = [where.sql, "read = 0"] if unread_only else [where.sql]
        return self._connection.column(
            f"SELECT id FROM articles WHERE {' AND '.join(conditions)} "
            f"ORDER BY {_ORDERS[order]} LIMIT ?",
            (*where.values, limit),
        )

    def count(self, chosen: Filter, asked: Condition | None = None) -> int:
        """Return how many articles a filter chooses."""
        where = chosen_by(chosen, asked)
        row = self._connection.one(f"SELECT count(*) FROM articles WHERE {where.sql}", where.values)
        return int(row[0]) if row else 0

    def total(self) -> int:
        """Return how many articles there are outside the trash.

        SQLite counts all rows of a table, and the few in the trash, much sooner
        than it goes through all the others.
        """
        row = self._connection.one(
            "SELECT (SELECT count(*) FROM articles) - "
            "(SELECT count(*) FROM articles WHERE trashed IS NOT NULL)"
        )
        return int(row[0]) if row else 0

    def best(self, asked: Condition, match: str, limit: int) -> list[ArticleId]:
        """Return up to `limit` articles that a search finds, the best first.

        `match` is an FTS5 string for the words that count, empty for none. In a
        title they weigh more than in a text (BM25, as FTS5 has it); articles that
        say them only in notes and quotes, or in other forms, come last.
        """
        where = chosen_by(Filter(), asked)
        return self._connection.column(
            "WITH said(place, score) AS ("
            "  SELECT rowid, 4 * bm25(article_index) FROM article_index"
            "  WHERE article_index MATCH ? "
            "  UNION ALL "
            "  SELECT articles.number, score FROM articles JOIN texts ON texts.digest = text"
            "  JOIN (SELECT rowid AS place, bm25(text_index) AS score FROM text_index"
            "        WHERE text_index MATCH ?) ON place = texts.number"
            ") "
            "SELECT id FROM articles LEFT JOIN said ON place = articles.number "
            f"WHERE {where.sql} "
            "GROUP BY id ORDER BY coalesce(sum(score), 0), dated DESC, articles.number LIMIT ?",
            (match or _NO_WORDS, match or _NO_WORDS, *where.values, limit),
        )

    def rows(self, ids: Sequence[ArticleId]) -> list[ArticleRow]:
        """Return the rows of these articles in the same order; unknown ids are left out."""
        names = self._names(ids)
        sql = (
            "SELECT id, title, source, author, published, created, words, lede, read, "
            "starred, progress, annotations FROM articles JOIN texts ON texts.digest = text "
            "WHERE id IN (?)"
        )
        with believed(self._connection.path):
            found = {
                row[0]: ArticleRow(
                    id=row[0], title=words_of(row[1]), source=words_of(row[2]),
                    author=words_of(row[3]), published=words_of(row[4]),
                    created=from_iso(row[5]), words=count_of(row[6]), lede=words_of(row[7]),
                    read=bool(row[8]), starred=bool(row[9]), progress=float(row[10]),
                    annotations=count_of(row[11]),
                    entities=names.get(row[0], ()),
                )
                for row in self._connection.rows_in(sql, ids)
            }  # fmt: skip
        return [found[i] for i in ids if i in found]

    def shelves(self) -> dict[Shelf, int]:
        """Return how many articles each shelf holds."""
        sums = ", ".join(f"coalesce(sum({condition}), 0)" for condition in _SHELVES.values())
        row = self._connection.one(f"SELECT {sums} FROM articles")
        return dict(zip(_SHELVES, row or (), strict=True))

    def sources(self) -> list[tuple[str, int]]:
        """Return each source with the number of its articles, most first."""
        return self._counted(
            "SELECT source, count(*) FROM articles WHERE trashed IS NULL AND source <> '' "
            "GROUP BY source ORDER BY 2 DESC, 1"
        )

    def tags(self) -> list[tuple[str, int]]:
        """Return each tag with the number of articles that bear it or hold it in a mark."""
        # Goes by the index of ids, in whose order the marks lie, and not by that of tags.
        return self._counted(
            "SELECT tag, count(DISTINCT article) FROM ("
            "  SELECT tag, article FROM article_tags UNION ALL "
            "  SELECT tag, annotations.article"
            "  FROM annotation_tags INDEXED BY sqlite_autoindex_annotation_tags_1"
            "  CROSS JOIN annotations ON annotations.id = annotation WHERE trashed IS NULL"
            ") WHERE article NOT IN (SELECT id FROM articles WHERE trashed > '') "
            "GROUP BY tag ORDER BY 2 DESC, 1"
        )

    def _counted(self, sql: str) -> list[tuple[str, int]]:
        with believed(self._connection.path):
            return [(words_of(name), count) for name, count in self._connection.rows(sql)]

    def _names(
        self, ids: Sequence[ArticleId]
    ) -> dict[ArticleId, tuple[tuple[str, EntityType], ...]]:
        sql = (
            "SELECT article, name, type FROM annotations "
            "JOIN entities ON entities.id = annotations.entity "
            "WHERE article IN (?) AND annotations.trashed IS NULL "
            "GROUP BY article, annotations.entity ORDER BY count(*) DESC, min(start)"
        )
        names: dict[ArticleId, tuple[tuple[str, EntityType], ...]] = {}
        with believed(self._connection.path):
            for article, name, type_ in self._connection.rows_in(sql, ids):
                so_far = names.get(article, ())
                if len(so_far) < _NAMES_IN_A_ROW:
                    names[article] = (*so_far, (words_of(name), EntityType(type_)))
        return names


def chosen_by(chosen: Filter, asked: Condition | None) -> Condition:
    """Return the condition on articles that a filter makes, and what its query asks beside it."""
    conditions = [_SHELVES[chosen.shelf]]
    values: list[Value] = []
    if chosen.source is not None:
        conditions.append("articles.source = ?")
        values.append(chosen.source)
    if chosen.tag is not None:
        conditions.append(
            "articles.id IN (SELECT article FROM article_tags WHERE tag = ? UNION "
            "SELECT article FROM annotations WHERE trashed IS NULL AND id IN "
            "(SELECT annotation FROM annotation_tags WHERE tag = ?))"
        )
        values += [chosen.tag, chosen.tag]
    if chosen.entity is not None:
        conditions.append(
            "articles.id IN (SELECT article FROM annotations WHERE entity = ? AND trashed IS NULL)"
        )
        values.append(chosen.entity)
    if asked is not None:
        conditions.append(asked.sql)
        values += asked.values
    return Condition(" AND ".join(conditions), tuple(values))
