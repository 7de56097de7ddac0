"""Annotations as flat rows, for exports: what the view `annotations_flat` shows."""

from collections.abc import Iterator, Sequence

from reader.domain.ids import ArticleId
from reader.store.connection import Connection, Row

_ROWS = "SELECT * FROM annotations_flat WHERE article_id IN (?)"
_ANNOTATED = "SELECT DISTINCT article FROM annotations ORDER BY article"


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
    return connection.rows_in(_ROWS, sorted(set(articles)))
