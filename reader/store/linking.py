"""What notes can link to, found by how it begins; and the notes that link somewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.domain.ids import AnnotationId, ArticleId
from reader.store.connection import Connection, Value
from reader.store.index import segment

_TITLES = """
SELECT id, title, source FROM articles
WHERE trashed IS NULL {that} ORDER BY title NOT LIKE ? ESCAPE '\\', id DESC LIMIT ?
"""
_TITLED = "AND number IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"
_QUOTES = """
SELECT annotations.id, quote, title FROM annotations JOIN articles ON articles.id = article
WHERE annotations.trashed IS NULL AND articles.trashed IS NULL AND start IS NOT NULL
AND entity IS NULL
AND annotations.number IN (SELECT rowid FROM annotation_index WHERE annotation_index MATCH ?)
ORDER BY annotations.id DESC LIMIT ?
"""
# The words of an address stand in the index like any others, so that no other note is read.
_LINKING = """
SELECT annotations.id, note, article, title FROM annotations
JOIN articles ON articles.id = article
WHERE annotations.trashed IS NULL AND articles.trashed IS NULL
AND annotations.number IN (SELECT rowid FROM annotation_index WHERE annotation_index MATCH ?)
ORDER BY annotations.id
"""


class Linkable(NamedTuple):
    """Something to link to: its id, its words, and where it is from."""

    id: str
    words: str
    whence: str


class Linking(NamedTuple):
    """An annotation whose note links somewhere, and the article that it stands on."""

    annotation: AnnotationId
    article: ArticleId
    title: str


class Links:
    """Reads what can be linked to, and what is; nothing in the trash is found."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def titles(self, typed: str, limit: int) -> list[Linkable]:
        """Return articles whose title has words that begin so.

        Those whose title begins so come first, then the newest; with nothing
        typed, the newest.
        """
        match = _beginning("title", typed)
        values: list[Value] = [match] if match else []
        begins = typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        sql = _TITLES.format(that=_TITLED if match else "")
        rows = self._connection.rows(sql, [*values, f"{begins}%", limit])
        return [Linkable(*row) for row in rows]

    def quotes(self, typed: str, limit: int) -> list[Linkable]:
        """Return marks whose quote has words that begin so, newest first.

        Mentions are left out: their entities stand for them.
        """
        match = _beginning("quote", typed)
        rows = self._connection.rows(_QUOTES, [match, limit]) if match else []
        return [Linkable(*row) for row in rows]

    def to(self, addresses: Sequence[str]) -> list[Linking]:
        """Return the annotations whose notes hold one of these addresses, oldest first."""
        match = " OR ".join(f'note : "{_tokens(address)}"' for address in addresses)
        rows = self._connection.rows(_LINKING, [match]) if match else []
        return [
            Linking(row[0], row[2], row[3])
            for row in rows
            if any(address in row[1] for address in addresses)
        ]


def _beginning(column: str, typed: str) -> str:
    """Return an FTS5 string for words in a column that begin as the typed ones do."""
    words = "".join(c if c.isalnum() else " " for c in typed).split()
    quoted = " AND ".join(f'"{segment(word).strip()}" *' for word in words)
    return f"{column} : ({quoted})" if quoted else ""


def _tokens(address: str) -> str:
    """Return the words of an address as the index has them."""
    return "".join(c if c.isalnum() else " " for c in address)
