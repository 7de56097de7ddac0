"""Insights: what articles are about, in figures, and the sentences that every figure stands for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.listing import Snippet
from reader.domain.text import Span


class Step(StrEnum):
    """How long the periods of a timeline are; weeks begin on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Within(StrEnum):
    """What has to hold two entities for them to count as mentioned together."""

    ARTICLE = "article"
    PARAGRAPH = "paragraph"


class Counted(NamedTuple):
    """An entity with its mentions, and the number of articles that hold them."""

    id: EntityId
    name: str
    type: EntityType
    mentions: int
    articles: int


class MostMentioned(NamedTuple):
    """The entities that are mentioned most, and how many there are with those left out."""

    entities: tuple[Counted, ...]
    total: int


class OnDay(NamedTuple):
    """Articles of a day that mention an entity, or of `None` all, and the mentions in them."""

    entity: EntityId | None
    day: date
    articles: int
    mentions: int


class Undated(NamedTuple):
    """Articles whose source does not say of what day they are, and the mentions in them."""

    articles: int
    mentions: int


class Period(NamedTuple):
    """A stretch of days: articles and mentions, a number for each line of the timeline."""

    first: date
    last: date
    articles: tuple[int, ...]
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Articles and mentions over time, without gaps, in one line or one for each entity.

    `entities` names the lines; without any there is one line for everything.
    `offered` are the most mentioned entities, of which there can be lines.
    """

    step: Step
    entities: tuple[Counted, ...]
    periods: tuple[Period, ...]
    undated: Undated
    offered: tuple[Counted, ...] = ()


class Pair(NamedTuple):
    """Two entities by their places in `Together.entities`, and how often they meet."""

    one: int
    other: int
    meetings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Which of the most mentioned entities are mentioned together.

    `pairs` come the most frequent first. `places` holds for each entity where a
    graph shows it; both coordinates lie between -1 and 1.
    """

    within: Within
    entities: tuple[Counted, ...]
    pairs: tuple[Pair, ...]
    places: tuple[tuple[float, float], ...]


class Passage(NamedTuple):
    """A sentence with the words in it that a figure counts, and where it stands.

    An article that counts without any of its words has no `span`; its `snippet`
    is how it begins. `pending` words were only suggested.
    """

    article: ArticleId
    title: str
    published: str
    snippet: Snippet
    span: Span | None = None
    pending: bool = False


class Passages(NamedTuple):
    """Sentences, newest articles first, and how many mentions there are with those left out."""

    shown: tuple[Passage, ...]
    total: int


class Amount(NamedTuple):
    """An amount of money that an article names; `number` is `None` where it is not known."""

    number: Decimal | None
    unit: str
    passage: Passage


class Money(NamedTuple):
    """Amounts, the largest of each currency first; `total` counts those left out as well.

    `pending` counts the amounts that were only suggested, whether they are shown or not.
    """

    amounts: tuple[Amount, ...]
    total: int
    pending: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which sentences are wanted: those that mention any of some entities, or any entity at all.

    With `together` all of them have to be mentioned in one article or paragraph.
    `first` and `last` are days, both included, of dated articles; `undated` asks
    for the others instead.
    """

    entities: tuple[EntityId, ...] = ()
    together: Within | None = None
    first: date | None = None
    last: date | None = None
    undated: bool = False
