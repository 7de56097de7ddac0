"""A round knows what waits, what comes next and which one of how many it is."""

from contextlib import closing
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, Digest
from reader.domain.suggestion import Suggestion
from reader.domain.text import Span
from reader.services.reviewing import Alike, Reach, Round, alike, meant
from reader.store.library import Library
from tests.samples import put, text_of


def on(start: int, stop: int) -> Suggestion:
    return Suggestion(
        ArticleId("article"), Digest("text"), Span(start, stop), "words", EntityType.PLACE,
        "rule", 0.5,
    )  # fmt: skip


ONE, WIDE, NARROW, LAST = on(0, 5), on(10, 30), on(10, 15), on(40, 45)
ALL = [LAST, NARROW, ONE, WIDE]


def test_a_round_is_in_the_order_of_the_text_the_outer_first() -> None:
    assert Round().renewed(ALL).pending() == [ONE, WIDE, NARROW, LAST]


def test_what_was_decided_still_counts() -> None:
    later = Round().renewed(ALL).renewed([NARROW, LAST])
    assert later.pending() == [NARROW, LAST]
    assert later.number(NARROW) == 3
    assert len(later.seen) == 4
    assert later.get(ONE.id) is None


def test_next_and_previous_go_round_the_ends() -> None:
    made = Round().renewed(ALL)
    assert made.beyond(LAST, 1) == ONE
    assert made.beyond(ONE, -1) == LAST
    assert made.beyond(WIDE, 1) == NARROW


def test_after_the_last_decision_nothing_comes() -> None:
    made = Round().renewed([ONE]).renewed([])
    assert made.beyond(ONE, 1) is None
    assert made.near(0) is None


def test_near_is_the_first_from_a_place_on_else_the_first_of_all() -> None:
    made = Round().renewed(ALL)
    assert made.near(11) == LAST
    assert made.near(99) == ONE


def test_of_several_at_a_place_the_shortest_is_meant() -> None:
    made = Round().renewed(ALL)
    assert made.at(12) == NARROW
    assert made.at(20) == WIDE
    assert made.at(35) is None


@given(st.sets(st.tuples(st.integers(0, 50), st.integers(1, 9)), min_size=1))
def test_going_on_visits_everything_that_waits_once(places: set[tuple[int, int]]) -> None:
    some = [on(start, start + length) for start, length in places]
    made = Round().renewed(some)
    current = made.near(0)
    visited = []
    for _ in some:
        assert current is not None
        visited.append(current)
        current = made.beyond(current, 1)
    assert sorted(one.id for one in visited) == sorted(one.id for one in some)


def test_the_same_words_are_counted_here_and_everywhere(path: Path) -> None:
    text = text_of("Northwind grew. Northwind shrank.")
    with closing(Library.create(path)) as library:
        first, second = (put(library, text, title) for title in ("First", "Second"))
        seen = {
            article.id: [
                on(start, start + 9)._replace(
                    article=article.id, text=article.text, quote="Northwind"
                )
                for start in (0, 16)
            ]
            for article in (first, second)
        }
        library.suggestions.renew((id_, text.digest, some) for id_, some in seen.items())
        [one, _] = library.suggestions.pending(first.id)
        assert alike(library, one) == Alike(here=2, everywhere=4, articles=2)
        assert library.suggestions.next_article(first.id) == second.id
        assert len(meant(library, one, Reach.HERE)) == 2
        assert len(meant(library, one, Reach.EVERYWHERE)) == 4
        assert meant(library, one, Reach.ONE) == [one]
