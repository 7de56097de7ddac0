"""What notes can link to, found by how it begins; and the notes that link somewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.domain.ids import AnnotationId, ArticleId
from reader.store.connection import Connection
from reader.store.index import segment

# The index is gone through backwards, so that no more is read of it than is offered.
_NEWEST = (
    "SELECT id, title, source FROM articles WHERE trashed IS NULL ORDER BY number DESC LIMIT ?"
)
_TITLES = """
SELECT id, articles.title, articles.source FROM article_index
CROSS JOIN articles ON number = article_index.rowid
WHERE article_index MATCH ? AND trashed IS NULL ORDER BY article_index.rowid DESC LIMIT ?
"""
_QUOTES = """
SELECT annotations.id, annotations.quote, articles.title FROM annotation_index
CROSS JOIN annotations ON annotations.number = annotation_index.rowid
JOIN articles ON articles.id = article
WHERE annotation_index MATCH ? AND annotations.trashed IS NULL AND articles.trashed IS NULL
AND start IS NOT NULL AND entity IS NULL
ORDER BY annotation_index.rowid DESC LIMIT ?
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
        words = _words(typed)
        if not words:
            return [Linkable(*row) for row in self._connection.rows(_NEWEST, [limit])]
        found: dict[str, Linkable] = {}
        for match in (f'title : ^ "{" ".join(words)}" *', _beginning("title", words)):
            for row in self._connection.rows(_TITLES, [match, 2 * limit]):
                found.setdefault(row[0], Linkable(*row))
        return list(found.values())[:limit]

    def quotes(self, typed: str, limit: int) -> list[Linkable]:
        """Return marks whose quote has words that begin so, newest first.

        Mentions are left out: their entities stand for them.
        """
        words = _words(typed)
        if not words:
            return []
        rows = self._connection.rows(_QUOTES, [_beginning("quote", words), limit])
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


def _words(typed: str) -> list[str]:
    """Return the words that were typed as the index has them."""
    return [segment(word).strip() for word in _tokens(typed).split()]


def _beginning(column: str, words: Sequence[str]) -> str:
    """Return an FTS5 string for words in a column that begin as these do."""
    quoted = " AND ".join(f'"{word}" *' for word in words)
    return f"{column} : ({quoted})"


def _tokens(written: str) -> str:
    """Return letters and digits, with spaces for everything between them."""
    return "".join(c if c.isalnum() else " " for c in written)
