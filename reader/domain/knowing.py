"""What texts say of an entity, beside what people wrote of it: where, when and with what."""

from datetime import date
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.listing import Snippet


class Tally(NamedTuple):
    """How often an entity is mentioned, and in how many articles, both outside the trash."""

    mentions: int
    articles: int


class Totals(NamedTuple):
    """All mentions of an entity at a glance, with the days of its first and its last article."""

    mentions: int
    articles: int
    first: date | None = None
    last: date | None = None


class ArticleMentions(NamedTuple):
    """An article that mentions an entity, the day it is sorted by, and how often it does."""

    id: ArticleId
    title: str
    source: str
    dated: date
    mentions: int


class Stretch(NamedTuple):
    """Mentions in a month or a year, which is named by its first day."""

    first: date
    mentions: int
    articles: int


class MentionRow(NamedTuple):
    """A mention in its sentence; `number` is that of the annotation in its library."""

    number: int
    annotation: Annotation
    title: str
    source: str
    dated: date
    sentence: Snippet


class Companion(NamedTuple):
    """An entity that is mentioned with another one, and in how many articles or paragraphs.

    `lift` is P(a, b) / (P(a) P(b)): how much more often they stand together than
    they would by chance. For articles, chance is counted over all articles that
    mention anything; for paragraphs, over those of the articles that mention the
    one in question.
    """

    id: EntityId
    name: str
    type: EntityType
    times: int
    lift: float


class Wording(NamedTuple):
    """What texts say when they mention an entity, in one spelling for all of a key."""

    key: str
    words: str
    mentions: int
