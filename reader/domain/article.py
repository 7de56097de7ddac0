"""Articles: what there is to read, and how far somebody has come with it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from reader.domain.ids import ArticleId, Digest
from reader.domain.tags import require_tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Something to read: light metadata that points at a text by its digest.

    `author` is the byline and `published` the date as the source writes it,
    which may be relative ("19 hours before") or empty: it is never made up.
    `original` points at the words as they came, before any repair.
    `annotator` is who imported it; moments are UTC.
    """

    id: ArticleId
    title: str
    text: Digest
    original: Digest
    source: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    tags: tuple[str, ...] = ()
    annotator: str
    created: datetime
    modified: datetime
    trashed: datetime | None = None

    def __post_init__(self) -> None:
        require_tidy(self.tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """What a person has ticked on an article. It exists as long as the article."""

    article: ArticleId
    read: bool = False
    starred: bool = False


class Place(NamedTuple):
    """How far an article has been read: state, written quietly and never undone.

    `position` is the code point at the top of the page, `progress` the part of
    the text that has been on screen, 0 to 1.
    """

    article: ArticleId
    position: int = 0
    progress: float = 0.0
