"""Makes the annotations that the tests of the reading pane paint."""

from datetime import UTC, datetime, timedelta

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.ids import AnnotationId, ArticleId, Digest, EntityId
from reader.domain.text import Span, Text

BEGINNING = datetime(2025, 3, 1, tzinfo=UTC)


class Marker:
    """Makes annotations of a text, one second after the other."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(
        self,
        text: Text,
        where: str | Span,
        color: Color | None = None,
        *,
        entity: str | None = None,
        note: str = "",
    ) -> Annotation:
        span = where
        if isinstance(span, str):
            start = text.plain.index(span)
            span = Span(start, start + len(span))
        self._made += 1
        moment = BEGINNING + timedelta(seconds=self._made)
        return Annotation(
            id=AnnotationId(f"mark-{self._made}"),
            article=ArticleId("article"),
            text=Digest("text"),
            anchor=Anchor.on(text.plain, span),
            color=color,
            entity=EntityId(entity) if entity is not None else None,
            note=note,
            annotator="me",
            created=moment,
            modified=moment,
        )
