"""Back and forward through articles."""

from reader.domain.ids import ArticleId
from reader.services.trail import LONGEST, Step, Trail


def trail(*names: str, gone: tuple[str, ...] = ()) -> Trail:
    """Return a trail through articles of these names."""
    made = Trail(lambda article: article not in gone)
    for name in names:
        made.visit(ArticleId(name))
    return made


def went(there: Trail, *steps: int) -> list[str]:
    """Take steps and return where each leads; nothing where there is nowhere to go."""
    found = [there.go(step) for step in steps]
    return [step.article if step else "" for step in found]


def test_one_goes_back_and_forward_again() -> None:
    assert went(trail("a", "b", "c"), -1, -1, -1, 1, 1, 1) == ["b", "a", "", "b", "c", ""]


def test_what_is_opened_after_going_back_takes_the_place_of_what_lay_ahead() -> None:
    there = trail("a", "b", "c")
    went(there, -1, -1)
    there.visit(ArticleId("d"))
    assert went(there, 1, -1, 1) == ["", "a", "d"]


def test_the_open_article_makes_no_second_step() -> None:
    assert went(trail("a", "b", "b"), -1, -1) == ["a", ""]


def test_every_step_has_its_own_place() -> None:
    there = trail("a")
    there.leave(ArticleId("a"), 10)
    there.visit(ArticleId("b"))
    there.visit(ArticleId("a"))
    there.leave(ArticleId("a"), 90)
    there.visit(ArticleId("c"))
    assert there.go(-1) == Step(ArticleId("a"), 90)
    assert there.go(-1) == Step(ArticleId("b"))
    assert there.go(-1) == Step(ArticleId("a"), 10)


def test_what_is_gone_is_passed_over() -> None:
    there = trail("a", "gone", "b", gone=("gone",))
    assert there.ahead(-1) == Step(ArticleId("a"))
    assert went(there, -1, 1) == ["a", "b"]


def test_two_visits_that_what_is_gone_lay_between_are_one_stop() -> None:
    assert went(trail("a", "gone", "a", gone=("gone",)), -1) == [""]


def test_a_long_way_is_remembered_for_its_last_part() -> None:
    there = trail(*map(str, range(LONGEST + 20)))
    assert len([1 for _ in range(2 * LONGEST) if there.go(-1)]) == LONGEST - 1


def test_an_empty_trail_leads_nowhere() -> None:
    there = trail()
    assert there.here is None
    assert went(there, -1, 1) == ["", ""]
