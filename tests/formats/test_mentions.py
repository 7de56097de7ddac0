"""Of mentions that overlap, the longest is left; what values are worth is spelled one way."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.formats.mentions import Mention, flat, spelled, trimmed

PLAIN = "one two  three four\nfive six\u2028seven eight"
SPANS = st.tuples(st.integers(0, len(PLAIN) - 1), st.integers(1, len(PLAIN))).filter(
    lambda ends: ends[0] < ends[1]
)


def mention_at(start: int, stop: int, type_: EntityType = EntityType.PLACE) -> Mention:
    span = Span(start, stop)
    return Mention("", span, span.of(PLAIN), "", "", type_)


def test_the_longest_wins_and_the_first_of_equally_long_ones() -> None:
    mentions = [mention_at(0, 3), mention_at(0, 7), mention_at(4, 14), mention_at(9, 19)]

    kept, dropped = flat(PLAIN, mentions)

    assert [span for span, _ in kept] == [Span(0, 3), Span(4, 14)]
    assert dropped == 2


@given(st.lists(SPANS, max_size=12))
def test_no_two_that_are_left_overlap_and_all_are_accounted_for(
    ends: list[tuple[int, int]],
) -> None:
    kept, dropped = flat(PLAIN, [mention_at(*each) for each in ends])

    spans = [span for span, _ in kept]
    assert spans == sorted(spans)
    assert all(a.stop <= b.start for a, b in pairwise(spans))
    assert all(span.of(PLAIN) == span.of(PLAIN).strip() for span in spans)
    assert len(kept) + dropped == len(ends)


def test_white_space_around_a_mention_is_left_out() -> None:
    assert trimmed(PLAIN, Span(3, 9)) == Span(4, 7)
    assert trimmed(PLAIN, Span(7, 9)) is None
    assert flat(PLAIN, [mention_at(7, 9)]) == ([], 1)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Value(ValueKind.MONEY, Decimal("4.4E9"), "USD"), "USD 4400000000"),
        (Value(ValueKind.MONEY, Decimal("-1.50"), ""), "-1.50"),
        (Value(ValueKind.PERCENT, Decimal(20), "%"), "20 %"),
        (Value(ValueKind.DATE, None, "", date(2025, 3, 6), date(2025, 3, 6)), "2025-03-06"),
        (
            Value(ValueKind.DATE, None, "", date(2025, 7, 1), date(2025, 9, 30)),
            "2025-07-01/2025-09-30",
        ),
        (Value(ValueKind.DATE), ""),
    ],
)
def test_a_value_is_spelled_by_number_and_unit_or_by_days(value: Value, words: str) -> None:
    assert spelled(value) == words
