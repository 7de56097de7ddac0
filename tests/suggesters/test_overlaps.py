"""What remains where suggestions overlap each other, or what a person decided."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.suggesters.overlaps import Decided, chosen

PLUG_IN = "tickers"


def found(start: int, stop: int, source: str = Source.RULE) -> Found:
    """Return a suggestion."""
    return Found(Span(start, stop), EntityType.OTHER, source, 0.5)


def test_who_is_believed_more_stays_whatever_the_length() -> None:
    dictionary, value = found(0, 4, Source.DICTIONARY), found(2, 9, Source.VALUE)
    rule, plug_in = found(20, 24), found(22, 40, PLUG_IN)
    assert chosen([plug_in, rule, value, dictionary]) == [dictionary, rule]


def test_of_one_source_the_longest_stays_and_then_the_first() -> None:
    assert chosen([found(0, 4), found(2, 9), found(10, 14), found(12, 16)]) == [
        found(2, 9), found(10, 14),
    ]  # fmt: skip


def test_a_name_of_the_library_gives_way_to_a_longer_one_that_a_rule_sees_around_it() -> None:
    inside, around = found(0, 9, Source.DICTIONARY), found(0, 36)
    assert chosen([inside, around]) == [around]
    assert chosen([inside, found(0, 9)]) == [inside]
    assert chosen([inside, found(4, 12)]) == [inside]
    assert chosen([inside, found(0, 36, PLUG_IN)]) == [inside]
    crossing = found(30, 40, Source.DICTIONARY)
    assert chosen([inside, around, crossing]) == [inside, crossing]
    assert chosen([inside, around], [Decided(around.span, accepted=False)]) == [inside]


def test_a_value_does_not_give_way_to_a_longer_name() -> None:
    value = found(7, 11, Source.VALUE)
    assert chosen([value, found(0, 11)]) == [value]
    name = found(0, 4, Source.DICTIONARY)
    assert chosen([value, found(0, 11), name]) == [name, value]


def test_what_was_decided_is_not_asked_again() -> None:
    for accepted in (True, False):
        decided = [Decided(Span(0, 4), accepted)]
        for source in (*Source, PLUG_IN):
            assert chosen([found(0, 4, source)], decided) == []


def test_nothing_shares_a_part_of_an_accepted_mention_but_a_longer_name_around_it() -> None:
    decided = [Decided(Span(5, 10), accepted=True)]
    assert chosen([found(0, 6), found(6, 8), found(9, 12), found(10, 12)], decided) == [
        found(10, 12)
    ]
    around = found(0, 10, Source.DICTIONARY)
    assert chosen([around], decided) == [around]
    assert chosen([found(0, 10)], decided) == []
    assert chosen([found(6, 8, Source.DICTIONARY)], decided) == []


def test_what_was_rejected_makes_room_for_other_extents() -> None:
    assert chosen([found(0, 6)], [Decided(Span(0, 9), accepted=False)]) == [found(0, 6)]


FOUND = st.builds(
    lambda start, length, source: found(start, start + length, source),
    st.integers(0, 40),
    st.integers(1, 12),
    st.sampled_from([*Source, PLUG_IN]),
)


@given(st.lists(FOUND, max_size=20), st.lists(st.tuples(FOUND, st.booleans()), max_size=5))
def test_what_stays_is_in_order_and_apart_and_what_goes_had_to(
    ones: list[Found], answers: list[tuple[Found, bool]]
) -> None:
    decided = [Decided(one.span, accepted) for one, accepted in answers]
    kept = chosen(ones, decided)
    assert all(one.span.stop <= other.span.start for one, other in pairwise(kept))
    for one in ones:
        others = (*(each.span for each in kept), *(each.span for each in decided))
        assert one in kept or any(one.span.overlaps(span) for span in others)
