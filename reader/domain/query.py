"""What a search asks for: conditions, each with its place in the query."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.text import Span


class Part(StrEnum):
    """Where words are looked for."""

    ANYWHERE = "anywhere"
    TITLE = "title"
    SOURCE = "source"
    AUTHOR = "author"
    NOTES = "notes"
    QUOTES = "quotes"


class State(StrEnum):
    """What an article can be."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    ANNOTATED = "annotated"


@dataclass(frozen=True, slots=True)
class Said:
    """Words that follow each other are said in a part.

    The last word may go on if it is a `prefix`. `exact` words stood between
    quotes or had a star: no other forms of them will do. All spans count code
    points of the query.
    """

    words: str
    span: Span
    part: Part = Part.ANYWHERE
    prefix: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Tagged:
    """The article, or a mark on it, has a tag; one that begins so if it is a `prefix`."""

    tag: str
    span: Span
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An entity is mentioned whose name holds these letters, or is just this if `exact`."""

    name: str
    span: Span
    exact: bool = False


@dataclass(frozen=True, slots=True)
class OfType:
    """An entity of one of these types is mentioned."""

    types: tuple[EntityType, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Colored:
    """Something is highlighted in one of these colours."""

    colors: tuple[Color, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Written:
    """Somebody has annotated; anybody whose name begins so if it is a `prefix`."""

    by: str
    span: Span
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Ticked:
    """The article is in one of these states."""

    states: tuple[State, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Dated:
    """The article is from these days: from `first` on, and earlier than `end`.

    Days are those of the person's own time zone; `None` is no limit.
    """

    first: date | None
    end: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Holding:
    """The article has notes, or highlighted or quoted words, whatever they say."""

    part: Part
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be so."""

    node: "Node"
    span: Span


@dataclass(frozen=True, slots=True)
class And:
    """All of this; at least two."""

    nodes: tuple["Node", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Or:
    """Any of this; at least two."""

    nodes: tuple["Node", ...]
    span: Span


Leaf = Said | Tagged | Mentioned | OfType | Colored | Written | Ticked | Dated | Holding
Node = Leaf | Not | And | Or


def leaves(node: Node | None, *, wanted: bool = True) -> Iterator[Leaf]:
    """Go through the conditions from left to right; only those that shall hold if `wanted`.

    What is refused twice is wanted.
    """
    return _leaves(node, refused=False, wanted=wanted) if node is not None else iter(())


def _leaves(node: Node, *, refused: bool, wanted: bool) -> Iterator[Leaf]:
    match node:
        case And() | Or():
            for part in node.nodes:
                yield from _leaves(part, refused=refused, wanted=wanted)
        case Not():
            yield from _leaves(node.node, refused=not refused, wanted=wanted)
        case _:
            if not (wanted and refused):
                yield node
