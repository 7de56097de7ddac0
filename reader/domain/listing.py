"""What lists show: light rows, and the questions that choose and order them."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.text import Span


class Shelf(StrEnum):
    """The fixed parts of a library that a list can be narrowed to."""

    EVERYTHING = "everything"
    UNREAD = "unread"
    STARRED = "starred"
    ANNOTATED = "annotated"
    CHECK = "check"
    TRASH = "trash"


class Order(StrEnum):
    """How a list is sorted: dates newest first, words from A to Z, numbers from the highest."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    SOURCE = "source"
    LENGTH = "length"
    ANNOTATED = "annotated"
    ANNOTATIONS = "annotations"
    PROGRESS = "progress"


class Filter(NamedTuple):
    """Which articles a list shows: all conditions hold at once.

    `query` is in the search language (see `reader.services.searching`).
    """

    shelf: Shelf = Shelf.EVERYTHING
    source: str | None = None
    tag: str | None = None
    entity: EntityId | None = None
    query: str = ""


class Snippet(NamedTuple):
    """Some words of a text, with the spans in them (code points) that were searched for."""

    words: str
    hits: tuple[Span, ...] = ()


class ArticleRow(NamedTuple):
    """One line of the article list.

    `lede` is the beginning of the text. `annotations` counts those outside the
    trash; `entities` holds up to three most mentioned names with their types.
    """

    id: ArticleId
    title: str
    source: str
    author: str
    published: str
    created: datetime
    words: int
    lede: str
    read: bool
    starred: bool
    progress: float
    annotations: int
    entities: tuple[tuple[str, EntityType], ...] = ()


class EntityRow(NamedTuple):
    """An entity with the number of its mentions outside the trash.

    `alias` are the words by which it was found, where its name does not hold them.
    """

    id: EntityId
    name: str
    type: EntityType
    mentions: int
    alias: str = ""
