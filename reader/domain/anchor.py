"""How a mark finds its place: where it stands, what it says, what is around it."""

from typing import NamedTuple

from reader.domain.text import Span

CONTEXT = 32
"""Code points kept before and after a quote (W3C Web Annotation, TextQuoteSelector)."""


class Anchor(NamedTuple):
    """A span with its exact words and the words around it.

    The W3C Web Annotation model calls the parts TextPositionSelector (`span`)
    and TextQuoteSelector (`quote`, `prefix`, `suffix`); both count code points.
    """

    span: Span
    quote: str
    prefix: str
    suffix: str

    @classmethod
    def on(cls, plain: str, span: Span) -> "Anchor":
        """Anchor a span of `plain`; raises `ValueError` where it lies outside."""
        if span.stop > len(plain):
            raise ValueError(f"the text ends at {len(plain)}, before {span.stop}")
        return cls(
            span,
            span.of(plain),
            plain[max(0, span.start - CONTEXT) : span.start],
            plain[span.stop : span.stop + CONTEXT],
        )

    def holds_in(self, plain: str) -> bool:
        """Tell whether the text reads the quote where the anchor says."""
        return self.span.of(plain) == self.quote
