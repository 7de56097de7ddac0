"""Suggestions: mentions as a machine sees them, until somebody decides, and what was decided."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.domain.entity import name_key
from reader.domain.ids import ArticleId, Digest, EntityId
from reader.domain.mention import MentionType
from reader.domain.text import Span
from reader.domain.value import Value


class Source(StrEnum):
    """Who sees mentions, in the order in which they are believed; plug-ins have their own names."""

    DICTIONARY = "dictionary"
    VALUE = "value"
    RULE = "rule"


class Found(NamedTuple):
    """What a suggester found in a text: a span (code points), what it is, and how sure that is.

    `source` is one of `Source` or the name of a plug-in, `score` lies between 0
    and 1. `entity` is known where the library's own entities were looked for.
    `full` is the fuller name for which the words stand, where that was seen
    earlier in the text, such as *Long Form* for *LF*.
    """

    span: Span
    type: MentionType
    source: str
    score: float
    entity: EntityId | None = None
    value: Value | None = None
    full: str = ""


class Status(StrEnum):
    """What has become of a suggestion."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Suggestion(NamedTuple):
    """A mention that was seen in one version of an article's text, and what became of it.

    There is one at most for a span. `quote` is what the text says there.
    `annotator` decided at `decided` (UTC); both are empty while it is pending.
    """

    article: ArticleId
    text: Digest
    span: Span
    quote: str
    type: MentionType
    source: str
    score: float
    entity: EntityId | None = None
    value: Value | None = None
    full: str = ""
    status: Status = Status.PENDING
    annotator: str = ""
    decided: datetime | None = None

    @property
    def id(self) -> str:
        """The place, which is the only name that a suggestion has."""
        return f"{self.article} {self.text} {self.span.start} {self.span.stop}"

    @property
    def key(self) -> str:
        """What makes it one group with others: the same words in any spelling."""
        return name_key(self.quote)


class NeverSuggested(NamedTuple):
    """Words that shall not be suggested any more, in any spelling. Moments are UTC."""

    words: str
    annotator: str
    created: datetime

    @property
    def key(self) -> str:
        """The words in the spelling that all others are reduced to."""
        return name_key(self.words)

    @property
    def id(self) -> str:
        """What names them among others: their key."""
        return self.key
