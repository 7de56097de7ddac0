"""Annotations as flat rows, for exports: what the view `annotations_flat` shows."""

from collections.abc import Iterator, Sequence

from reader.domain.ids import ArticleId
from reader.store.connection import Connection, Row
from reader.store.suggestions import CURRENT

_ROWS = "SELECT * FROM annotations_flat WHERE article_id IN (?)"
_CHOSEN = "SELECT * FROM annotations_flat WHERE annotation_id IN (?)"
# Of what is pending the view does not know whether anybody is still asked about it.
_WITH_SUGGESTIONS = f"""
WITH wanted(id) AS (SELECT id FROM articles WHERE id IN (?)), waiting AS (
    SELECT articles.id, start, stop FROM suggestions
    JOIN articles ON articles.number = suggestions.article
    JOIN texts ON texts.number = suggestions.text
    WHERE articles.id IN wanted AND {CURRENT}
)
SELECT annotations_flat.*, iif(kind = 'mention', 'accepted', NULL), marks.source, marks.score,
marks.amount, marks.unit, marks.first_day, marks.last_day
FROM annotations_flat JOIN annotations AS marks ON marks.id = annotation_id
WHERE article_id IN wanted
UNION ALL
SELECT * FROM suggestions_flat WHERE article_id IN wanted
AND (status <> 'pending' OR (article_id, start, stop) IN waiting)
ORDER BY article_id, start, stop, annotation_id
"""
_PLACES = """
SELECT m.article, coalesce(p.start, m.start), coalesce(p.stop, m.stop), m.id
FROM annotations AS m LEFT JOIN annotations AS p ON p.id = m.parent WHERE m.number IN (?)
"""
_ANNOTATED = "SELECT DISTINCT article FROM annotations ORDER BY article"
_SUGGESTED_IN = "SELECT id FROM articles WHERE number IN (SELECT article FROM suggestions)"


def annotation_rows(
    connection: Connection, articles: Sequence[ArticleId] | None = None
) -> Iterator[Row]:
    """Go through the rows of all annotations, or of those on some articles.

    They are sorted by article and place; what lies in the trash is left out.
    They are read for some articles at a time, so that few of them are held at
    once, and so that others can write in between.
    """
    if articles is None:
        articles = [article for (article,) in connection.rows(_ANNOTATED)]
    return connection.rows_in(_ROWS, sorted(set(articles), key=str))


def rows_with_suggestions(
    connection: Connection, articles: Sequence[ArticleId] | None = None
) -> Iterator[Row]:
    """Go through the same rows with what is pending and what was rejected among them.

    Each has seven values more: status, who suggested it, score, and the value.
    """
    if articles is None:
        articles = [*connection.column(_ANNOTATED), *connection.column(_SUGGESTED_IN)]
    return connection.rows_in(_WITH_SUGGESTIONS, sorted(set(articles), key=str))


def chosen_rows(connection: Connection, numbers: Sequence[int]) -> Iterator[Row]:
    """Go through the rows of the annotations with these numbers, sorted as all are.

    Those in the trash are left out.
    """
    places = sorted(set(connection.rows_in(_PLACES, numbers)), key=_place)
    return connection.rows_in(_CHOSEN, [place[-1] for place in places])


def _place(row: Row) -> tuple[bool | int | str, ...]:
    """Sort as the view does: by article, what has no place first, then by place."""
    article, start, stop, id_ = row
    return article, start is not None, start or 0, stop or 0, id_
