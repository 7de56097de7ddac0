"""Articles: what there is to read, and how far somebody has come with it."""

from datetime import datetime
from typing import NamedTuple

from reader.domain.ids import ArticleId, Digest


class Article(NamedTuple):
    """Something to read: light metadata that points at a text by its digest.

    `author` is the byline and `published` the date as the source writes it,
    which may be relative ("19 hours before") or empty: it is never made up.
    `original` points at the words as they came, before any repair. `tags` are
    sorted and distinct. `annotator` is who imported it; moments are UTC.
    """

    id: ArticleId
    title: str
    text: Digest
    original: Digest
    annotator: str
    created: datetime
    modified: datetime
    source: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    tags: tuple[str, ...] = ()
    trashed: datetime | None = None


class Flags(NamedTuple):
    """What a person has ticked on an article. It exists as long as the article."""

    article: ArticleId
    read: bool = False
    starred: bool = False

    @property
    def id(self) -> str:
        """What names them among others: the id of the article."""
        return self.article


class Place(NamedTuple):
    """How far an article has been read: state, written quietly and never undone.

    `position` is the code point at the top of the page, `progress` the part of
    the text that has been on screen, 0 to 1.
    """

    article: ArticleId
    position: int = 0
    progress: float = 0.0
