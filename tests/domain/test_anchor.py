"""An anchor keeps where a mark stands, what it says and what is around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.anchor import CONTEXT, Anchor
from reader.domain.text import Span


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, Span]:
    """Return a text and a span of it."""
    plain = draw(st.text(min_size=1, max_size=200))
    start = draw(st.integers(0, len(plain) - 1))
    return plain, Span(start, draw(st.integers(start + 1, len(plain))))


@given(passages())
def test_an_anchor_holds_in_its_text(passage: tuple[str, Span]) -> None:
    plain, span = passage
    anchor = Anchor.on(plain, span)
    assert anchor.holds_in(plain)
    assert anchor.quote == span.of(plain)


@given(passages())
def test_prefix_quote_and_suffix_are_one_stretch_of_the_text(passage: tuple[str, Span]) -> None:
    plain, span = passage
    anchor = Anchor.on(plain, span)
    around = anchor.prefix + anchor.quote + anchor.suffix
    assert plain[span.start - len(anchor.prefix) :].startswith(around)
    assert len(anchor.prefix) == min(CONTEXT, span.start)
    assert len(anchor.suffix) == min(CONTEXT, len(plain) - span.stop)


@given(passages(), st.text(min_size=1, max_size=5))
def test_an_anchor_does_not_hold_where_the_text_reads_otherwise(
    passage: tuple[str, Span], other: str
) -> None:
    plain, span = passage
    changed = plain[: span.start] + other + plain[span.start :]
    assert Anchor.on(plain, span).holds_in(changed) == (span.of(changed) == span.of(plain))


def test_an_anchor_outside_the_text_is_refused() -> None:
    assert Anchor.on("short", Span(0, 5)).suffix == ""
    with pytest.raises(ValueError, match="ends at 5"):
        Anchor.on("short", Span(0, 6))
