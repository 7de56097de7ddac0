"""Articles for the lists that the tests look at."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from reader.domain.ids import ArticleId
from reader.domain.listing import ArticleRow

NOW = datetime(2025, 3, 6, 12, 0, tzinfo=UTC)

PLAIN = ArticleRow(
    id=ArticleId("plain"),
    title="A title",
    source="The Source",
    author="",
    published="",
    created=NOW,
    words=100,
    lede="How it begins.",
    read=True,
    starred=False,
    progress=0.0,
    annotations=0,
)


def article(id: str = "plain", **changes: Any) -> ArticleRow:  # noqa: A002 - the word of the domain
    """Return an article as the list shows it, plain but for what is said otherwise."""
    return PLAIN._replace(id=ArticleId(id), **changes)


def names(count: int) -> list[ArticleId]:
    """Return as many ids."""
    return [ArticleId(f"a{number}") for number in range(count)]


class Shelf:
    """Stands in for a library: gives the rows it is asked for, and remembers what it was asked."""

    def __init__(self, **changes: Any) -> None:
        self.changes = changes
        self.gone: set[str] = set()
        self.unread: set[str] = set()
        self.asked: list[list[ArticleId]] = []

    def fetch(self, ids: Sequence[ArticleId]) -> list[ArticleRow]:
        """Return the rows of these ids but for those that are gone."""
        self.asked.append(list(ids))
        return [
            article(id, **{"title": f"Title {id}", "read": id not in self.unread} | self.changes)
            for id in ids  # noqa: A001
            if id not in self.gone
        ]

    @property
    def fetched(self) -> int:
        """How many rows were asked for."""
        return sum(map(len, self.asked))
