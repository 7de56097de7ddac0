"""Two annotators are chosen and shown beside each other, with the sentences they see apart."""

from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.services.contrasting import Comparison, Question, compare, on_worker
from reader.services.progress import Unwatched
from reader.services.session import Person
from tests.samples import Filled, making, mark_on

ADA = Person("Ada")


@pytest.fixture
def shared(full: Filled) -> Filled:
    """Return a library in which Ben and Bo have marked words of Ada's article too."""
    marks = (
        mark_on(full.article, full.text.plain, "Ulan Bator", color=Color.RED, annotator="Ben"),
        mark_on(full.article, full.text.plain, "coffee", color=Color.BLUE, annotator="Bo"),
    )
    full.library.apply(making(*marks))
    return full


def asked(full: Filled, question: Question, me: Person = ADA) -> Comparison:
    return compare(full.library, question, me, Unwatched())


def test_oneself_stands_to_the_left_whatever_the_name_was(shared: Filled) -> None:
    found = asked(shared, Question())
    assert (found.left, found.right) == ("Ada", "Ben")
    assert found.annotators == ("Ada", "Ben", "Bo")
    found = asked(shared, Question(), Person("Countess", frozenset({"Ada"})))
    assert found.left == "Ada"
    assert asked(shared, Question(), Person("nobody")).left == "Ada"


def test_whoever_is_asked_for_is_compared(shared: Filled) -> None:
    found = asked(shared, Question("Bo", "Ben"))
    assert (found.left, found.right, found.articles) == ("Bo", "Ben", 1)
    assert {(one.left, one.right) for one in found.agreements} == {("Bo", "Ben")}
    found = asked(shared, Question("gone", "Ben"))
    assert (found.left, found.right) == ("Ada", "Ben")
    assert asked(shared, Question("Ben", "Ben")).right != "Ben"


def test_every_difference_stands_in_its_sentence(shared: Filled) -> None:
    found = asked(shared, Question("Ada", "Ben"))
    for contrast in found.contrasts:
        assert contrast.mark is not None
        assert contrast.mark.anchor is not None
        [hit] = contrast.sentence.hits
        assert hit.of(contrast.sentence.words) == contrast.mark.anchor.quote
    assert not found.more
    meant = [contrast.left.name for contrast in found.contrasts if contrast.left]
    assert meant == ["Zürich"]


def test_articles_can_be_left_out_and_alone_nobody_is_compared(shared: Filled) -> None:
    assert asked(shared, Question(articles=frozenset())) == Comparison()
    found = asked(shared, Question(articles=frozenset({shared.article.id})))
    assert found.right == "Ben"


def test_a_worker_finds_the_same(shared: Filled, path: Path) -> None:
    assert on_worker(path, Question(), ADA, Unwatched()) == asked(shared, Question())
