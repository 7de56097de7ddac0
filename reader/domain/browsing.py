"""Annotations of the whole library as the browser shows them: which, in which groups and order."""

from array import array
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import ArticleId, EntityId


class Grouping(StrEnum):
    """What annotations that stand together have in common; the order is that of the menu."""

    ARTICLE = "article"
    ENTITY = "entity"
    TAG = "tag"
    COLOR = "color"
    ANNOTATOR = "annotator"
    DAY = "day"
    NONE = "none"


class Sorting(StrEnum):
    """How annotations follow each other within a group."""

    PLACE = "place"
    NEWEST = "newest"


class Held(StrEnum):
    """What an annotation can hold or be; one annotation may hold several."""

    HIGHLIGHT = "highlight"
    MENTION = "mention"
    NOTE = "note"
    REPLY = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationFilter:
    """Which annotations are shown: all conditions hold, any of each that is not empty.

    `query` holds words that have to be said; see `reader.services.browsing`.
    `first` and `last` are days where the person sits, both included. `articles`
    are those whose annotations are shown, or `None` for all. With `trashed` it
    is those in the trash.
    """

    query: str = ""
    held: frozenset[Held] = frozenset()
    colors: frozenset[Color] = frozenset()
    types: frozenset[EntityType] = frozenset()
    entities: frozenset[EntityId] = frozenset()
    tags: frozenset[str] = frozenset()
    annotators: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None
    articles: tuple[ArticleId, ...] | None = None
    trashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the browser is asked to show: which annotations, and how they stand."""

    chosen: AnnotationFilter = AnnotationFilter()
    grouping: Grouping = Grouping.ARTICLE
    sorting: Sorting = Sorting.PLACE


class Group(NamedTuple):
    """Annotations that have something in common: what that is, and how many there are.

    `key` is the id of an article or entity, a tag, a colour, a name or a day
    such as `2025-03-06`; it is empty where annotations have none.
    """

    key: str
    size: int


@dataclass(frozen=True, slots=True, eq=False)
class Contents:
    """What the browser shows, group by group.

    `numbers` names the annotations of all groups one after the other; an
    annotation with two tags is in two groups. It is `None` where the members of
    a group are read when they are seen.
    """

    groups: tuple[Group, ...]
    numbers: "array[int] | None"


class Heading(NamedTuple):
    """What is said of a group: its name, something less important, the type of an entity."""

    words: str
    detail: str = ""
    type: EntityType | None = None
    trashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationRow:
    """An annotation with what stands around it on its card.

    `title` is that of its article; `answered` is what a reply answers.
    """

    number: int
    annotation: Annotation
    entity: Entity | None
    title: str
    answered: Annotation | None = None


class Facet(NamedTuple):
    """One value that annotations can be narrowed to, what it is called, and how many have it."""

    value: str
    words: str
    size: int
    type: EntityType | None = None


class Trash(NamedTuple):
    """How much lies in the trash.

    `held` counts the annotations on the articles there; `annotations` those
    that were put there by themselves, on whatever article, with their replies;
    `entities` do not count those that were merged into one outside the trash.
    """

    articles: int
    held: int
    annotations: int
    entities: int = 0

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return bool(self.articles or self.annotations or self.entities)
