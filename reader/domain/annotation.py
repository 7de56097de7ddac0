"""Annotations: what people put on a passage or on a whole article."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.ids import AnnotationId, ArticleId, Digest, EntityId
from reader.domain.placement import Placement, Verdict
from reader.domain.text import Span
from reader.domain.value import Value


class Color(StrEnum):
    """The colours of highlights; the order is that of the keys 1 to 8."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"
    PURPLE = "purple"
    ORANGE = "orange"
    TEAL = "teal"
    GRAY = "gray"


class AnnotationKind(StrEnum):
    """What an annotation mainly is: an answer, else its entity counts before its color."""

    HIGHLIGHT = "highlight"
    MENTION = "mention"
    NOTE = "note"
    REPLY = "reply"


class Annotation(NamedTuple):
    """An anchor and what a person put there, or a note on a whole article.

    `anchor` is `None` for a note on the whole article and for a reply; otherwise
    it counts in the version of the text that `text` names. A reply answers
    `parent`, which is no reply itself. A mention has an entity or a `value`; `source` and
    `score` say which machine suggested it, and how sure that was (0 to 1). `note`
    is Markdown. `tags` are sorted and distinct. Moments are UTC; `trashed` says
    since when it lies in the trash. `placement` says where it stands in a later
    version of the text; `anchor` stays what it was until a person confirms that.
    """

    id: AnnotationId
    article: ArticleId
    text: Digest
    anchor: Anchor | None
    annotator: str
    created: datetime
    modified: datetime
    color: Color | None = None
    entity: EntityId | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    trashed: datetime | None = None
    parent: AnnotationId | None = None
    source: str = ""
    score: float | None = None
    value: Value | None = None
    placement: Placement | None = None

    @property
    def kind(self) -> AnnotationKind:
        """Reply if it answers, mention if it has an entity or value, highlight if a color."""
        if self.parent is not None:
            return AnnotationKind.REPLY
        if self.entity is not None or self.value is not None:
            return AnnotationKind.MENTION
        return AnnotationKind.HIGHLIGHT if self.color is not None else AnnotationKind.NOTE

    def span_in(self, text: Digest) -> Span | None:
        """Return where this stands in a version of its article's text, or `None`."""
        if self.anchor is not None and self.text == text:
            return self.anchor.span
        placed = self.placement
        return placed.span if placed is not None and placed.text == text else None

    def verdict_in(self, text: Digest) -> Verdict | None:
        """Return what is known of its place in a version that it was not made in.

        `None` where it was made in that one, or belongs to the whole article. What
        nobody has looked for there is lost.
        """
        if self.anchor is None or self.text == text:
            return None
        placed = self.placement
        return placed.verdict if placed is not None and placed.text == text else Verdict.LOST

    def standing_in(self, text: Digest, plain: str) -> "Annotation | None":
        """Return this with the anchor that it has in a version of the text, to be shown there.

        `plain` are the words of that version. `None` where it has no place in
        them. What is returned is for the eye: edits are planned with the record itself.
        """
        span = self.span_in(text)
        if span is None or span.stop > len(plain):
            return None
        return self if self.text == text else self._replace(anchor=Anchor.on(plain, span))
