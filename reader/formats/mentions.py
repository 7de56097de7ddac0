"""Mentions as other programs are told of them, whoever saw them: a person or a machine."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.mention import MentionType
from reader.domain.suggestion import Status
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind


class Mention(NamedTuple):
    """Some words of an article and what they mean: an entity, a value, or no more than a type.

    `id` is the annotation's, or empty for what is merely suggested or was
    rejected, which `status` tells. Moments are UTC. `prefix` and `suffix` are
    the words around `quote`.
    """

    id: str
    span: Span
    quote: str
    prefix: str
    suffix: str
    type: MentionType
    entity: Entity | None = None
    value: Value | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    annotator: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    status: Status = Status.ACCEPTED
    source: str = ""
    score: float | None = None


class MentionedIn(NamedTuple):
    """An article, its words, and its mentions in their order."""

    article: Article
    plain: str
    mentions: Sequence[Mention]


class Tally(NamedTuple):
    """How many mentions were written, and how many dropped since longer ones overlap them."""

    written: int
    dropped: int = 0


class Flat(NamedTuple):
    """Mentions of which no two share a letter, in their order, and how many had to go."""

    kept: list[tuple[Span, MentionType]]
    dropped: int


def flat(plain: str, mentions: Iterable[Mention]) -> Flat:
    """Leave of mentions that overlap the longest one, of equally long ones the first.

    White space at their ends is left out.
    """
    kept: list[tuple[Span, MentionType]] = []
    taken = bytearray(len(plain))
    dropped = 0
    for mention in sorted(mentions, key=_longest_first):
        span = trimmed(plain, mention.span)
        if span is None or any(taken[span.start : span.stop]):
            dropped += 1
            continue
        taken[span.start : span.stop] = b"\1" * (span.stop - span.start)
        kept.append((span, mention.type))
    return Flat(sorted(kept, key=lambda one: one[0]), dropped)


def trimmed(plain: str, span: Span) -> Span | None:
    """Return a span without the white space at its ends, or `None` if nothing is left."""
    words = span.of(plain)
    start = span.start + len(words) - len(words.lstrip())
    stop = start + len(words.strip())
    return Span(start, stop) if start < stop else None


def spelled(value: Value) -> str:
    """Return what a value is worth: `USD 4400000000`, `20 %`, or days as ISO 8601 has them.

    Days are one date, or the first and the last with a slash between them.
    Where nothing is known it is empty.
    """
    if value.kind is ValueKind.DATE:
        days = (day.isoformat() for day in (value.first, value.last) if day)
        return "/".join(dict.fromkeys(days))
    number = "" if value.number is None else format(value.number, "f")
    parts = (number, value.unit) if value.kind is ValueKind.PERCENT else (value.unit, number)
    return " ".join(part for part in parts if part)


def _longest_first(mention: Mention) -> tuple[int, int]:
    return mention.span.start - mention.span.stop, mention.span.start
