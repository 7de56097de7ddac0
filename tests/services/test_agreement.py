"""Agreement is what its definitions say, and what has been published of an example."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import Span
from reader.services.agreement import Overlaps, alpha, by_category, disagreement, matched, overlaps

LENGTH = 100
spans = st.builds(
    lambda start, more: Span(start, min(LENGTH, start + more)),
    st.integers(0, LENGTH - 1),
    st.integers(1, 30),
)
units = st.lists(spans, max_size=8)


def units_of(*places: tuple[int, int]) -> list[Span]:
    """Return units of a beginning on the continuum from 150 to 450 and a length."""
    return [Span(begin - 150, begin - 150 + length) for begin, length in places]


ONE = {"c": units_of((225, 70), (370, 30)), "k": units_of((180, 60), (300, 50))}
OTHER = {
    "c": units_of((220, 80), (355, 20), (400, 20)),
    "k": units_of((180, 60), (300, 50)),
}


def test_alpha_is_as_published_for_the_example_of_krippendorff_2004_page_254() -> None:
    found = by_category(ONE, OTHER, 300)
    assert found["c"].observed == pytest.approx(0.0144, abs=0.0001)
    assert found["c"].expected == pytest.approx(0.0532, abs=0.0001)
    assert found["k"].observed == 0
    assert found["k"].expected == pytest.approx(0.0490, abs=0.0001)
    assert alpha([found["c"]]) == pytest.approx(0.7286, abs=0.0001)
    assert alpha([found["k"]]) == 1
    assert alpha(found.values()) == pytest.approx(0.8591, abs=0.0005)


def test_there_is_no_alpha_without_units() -> None:
    assert alpha([disagreement(([], []), 100)]) is None


@given(units)
def test_whoever_marks_the_same_agrees(some: list[Span]) -> None:
    assert overlaps(some, some).f1 == 1
    if some:
        assert alpha([disagreement((some, some), 2 * LENGTH)]) == 1


@given(units, units)
def test_it_does_not_matter_who_is_named_first(one: list[Span], other: list[Span]) -> None:
    first, second = (disagreement(pair, LENGTH) for pair in ((one, other), (other, one)))
    assert first == pytest.approx(second)
    assert overlaps(one, other).f1 == overlaps(other, one).f1


@given(units, units)
def test_each_mark_is_in_one_pair_at_most_and_pairs_overlap(
    one: list[Span], other: list[Span]
) -> None:
    pairs = matched(one, other)
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    for a, b in pairs:
        assert one[a].start < other[b].stop
        assert other[b].start < one[a].stop


def test_the_largest_overlap_goes_first() -> None:
    assert matched([Span(0, 10)], [Span(9, 20), Span(2, 12)]) == [(0, 1)]


def test_f1_is_twice_the_pairs_by_all_marks() -> None:
    counted = overlaps([Span(0, 5), Span(10, 15)], [Span(3, 8)])
    assert counted == Overlaps(1, 2, 1)
    assert counted.f1 == pytest.approx(2 / 3)
    assert Overlaps(0, 0, 0).f1 == 1
    assert counted + counted == Overlaps(2, 4, 2)
