"""What lists and the library pane read: ids in order, light rows, and counts."""

from collections.abc import Sequence

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId
from reader.domain.listing import ArticleRow, Filter, Order, Shelf
from reader.domain.moments import from_iso
from reader.store.connection import Connection, Value
from reader.store.failures import believed
from reader.store.index import Term

_SHELVES = {
    Shelf.EVERYTHING: "trashed IS NULL",
    Shelf.UNREAD: "trashed IS NULL AND read = 0",
    Shelf.STARRED: "trashed IS NULL AND starred = 1",
    Shelf.ANNOTATED: "trashed IS NULL AND annotations > 0",
    Shelf.TRASH: "trashed IS NOT NULL",
}
_ORDERS = {
    Order.NEWEST: "dated DESC, number",
    Order.OLDEST: "dated, number",
    Order.TITLE: "title COLLATE NOCASE, number",
    Order.SOURCE: "source = '', source COLLATE NOCASE, dated DESC, number",
    Order.ANNOTATED: "last_annotated IS NULL, last_annotated DESC, dated DESC, number",
}
_SAID = """(
    articles.number IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)
    OR articles.text IN (
        SELECT digest FROM texts
        WHERE number IN (SELECT rowid FROM text_index WHERE text_index MATCH ?)
    )
    OR articles.id IN (
        SELECT article FROM annotations WHERE trashed IS NULL
        AND number IN (SELECT rowid FROM annotation_index WHERE annotation_index MATCH ?)
    )
)"""
_NAMES_IN_A_ROW = 3


class Listing:
    """Answers what the lists ask, without ever loading a text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(
        self,
        chosen: Filter,
        order: Order = Order.NEWEST,
        terms: Sequence[Term] = (),
        *,
        unread_only: bool = False,
    ) -> list[ArticleId]:
        """Return the articles that a filter chooses, in order.

        Each term has to be said somewhere: in title, source, author, text, or
        in a quote or note. `terms` is what `chosen.query` asks for. With
        `unread_only` those that have been read are left out of any shelf.
        """
        conditions = [_SHELVES[chosen.shelf]]
        values: list[Value] = []
        if unread_only:
            conditions.append("read = 0")
        if chosen.source is not None:
            conditions.append("source = ?")
            values.append(chosen.source)
        if chosen.tag is not None:
            conditions.append(
                "id IN (SELECT article FROM article_tags WHERE tag = ? UNION "
                "SELECT article FROM annotations WHERE trashed IS NULL AND id IN "
                "(SELECT annotation FROM annotation_tags WHERE tag = ?))"
            )
            values += [chosen.tag, chosen.tag]
        if chosen.entity is not None:
            conditions.append(
                "id IN (SELECT article FROM annotations WHERE entity = ? AND trashed IS NULL)"
            )
            values.append(chosen.entity)
        for term in terms:
            conditions.append(_SAID)
            values += [term.match] * 3
        rows = self._connection.rows(
            f"SELECT id FROM articles WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[order]}",
            values,
        )
        return [row[0] for row in rows]

    def best(self, terms: Sequence[Term], limit: int) -> list[ArticleId]:
        """Return up to `limit` articles that say all terms, the best first.

        Words in a title weigh more than words in a text (BM25, as FTS5 has it),
        and words that are only in notes and quotes come last.
        """
        match = " AND ".join(term.match for term in terms)
        conditions = " AND ".join(["trashed IS NULL", *[_SAID] * len(terms)])
        rows = self._connection.rows(
            "WITH said(place, score) AS ("
            "  SELECT rowid, 4 * bm25(article_index) FROM article_index"
            "  WHERE article_index MATCH ? "
            "  UNION ALL "
            "  SELECT articles.number, score FROM articles JOIN texts ON texts.digest = text"
            "  JOIN (SELECT rowid AS place, bm25(text_index) AS score FROM text_index"
            "        WHERE text_index MATCH ?) ON place = texts.number"
            ") "
            "SELECT id FROM articles LEFT JOIN said ON place = articles.number "
            f"WHERE {conditions} "
            "GROUP BY id ORDER BY coalesce(sum(score), 0), dated DESC, articles.number LIMIT ?",
            (match, match, *(term.match for term in terms for _ in range(3)), limit),
        )
        return [row[0] for row in rows]

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
                    id=row[0], title=row[1], source=row[2], author=row[3], published=row[4],
                    created=from_iso(row[5]), words=row[6], lede=row[7], read=bool(row[8]),
                    starred=bool(row[9]), progress=row[10], annotations=row[11],
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
        return [(name, count) for name, count in self._connection.rows(sql)]

    def _names(
        self, ids: Sequence[ArticleId]
    ) -> dict[ArticleId, tuple[tuple[str, EntityType], ...]]:
        sql = (
            "SELECT article, name, type FROM annotations "
            "JOIN entities ON entities.id = annotations.entity "
            "WHERE article IN (?) AND trashed IS NULL "
            "GROUP BY article, annotations.entity ORDER BY count(*) DESC, min(start)"
        )
        names: dict[ArticleId, tuple[tuple[str, EntityType], ...]] = {}
        with believed(self._connection.path):
            for article, name, type_ in self._connection.rows_in(sql, ids):
                so_far = names.get(article, ())
                if len(so_far) < _NAMES_IN_A_ROW:
                    names[article] = (*so_far, (name, EntityType(type_)))
        return names
