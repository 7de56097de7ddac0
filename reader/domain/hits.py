"""What a search finds besides articles: notes, quotes and entities, as lists show them."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId, ArticleId, EntityId
from reader.domain.listing import Snippet


class Group(StrEnum):
    """What a search finds; the order is that of the switch over the list."""

    ARTICLES = "articles"
    NOTES = "notes"
    QUOTES = "quotes"
    ENTITIES = "entities"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkHit:
    """A note or a quote that says what was searched for, and where it is from.

    `snippet` is of the note or of the quote, `beside` the beginning of the
    other one, if there is any. `type` is that of the entity a mention means.
    """

    id: AnnotationId
    article: ArticleId
    title: str
    source: str
    snippet: Snippet
    beside: str
    annotator: str
    color: Color | None
    type: EntityType | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityHit:
    """An entity whose name says what was searched for; `name` shows where."""

    id: EntityId
    name: Snippet
    type: EntityType
    mentions: int


Hit = MarkHit | EntityHit
