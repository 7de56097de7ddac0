"""Annotations as flat rows, for exports: what the view `annotations_flat` shows."""

from collections.abc import Sequence

from reader.domain.ids import ArticleId
from reader.store.connection import Connection, Row

_VIEW = "SELECT * FROM annotations_flat"


def annotation_rows(
    connection: Connection, articles: Sequence[ArticleId] | None = None
) -> list[Row]:
    """Return the rows of all annotations, or of those on some articles.

    They are sorted by article and place; what lies in the trash is left out.
    """
    if articles is None:
        return connection.rows(_VIEW)
    return list(connection.rows_in(f"{_VIEW} WHERE article_id IN (?)", sorted(set(articles))))
