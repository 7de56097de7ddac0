"""Two annotators of one library are compared, and a side is taken."""

import pytest

from reader.domain.annotation import Annotation, Color
from reader.services import comparing, differing
from reader.services.agreement import Overlaps
from reader.services.comparing import Dimension
from reader.services.differing import Difference, Side
from reader.services.session import Session, Stamp
from tests.samples import LATER, Filled, entity_of, making, mark_on


@pytest.fixture
def ben(full: Filled) -> dict[str, Annotation]:
    """Give Ben's marks on the article that Ada has marked."""
    other = entity_of("Zürich canton")
    marks = {
        "extent": mark_on(
            full.article, full.text.plain, "coffee", color=Color.BLUE, tags=("trade",)
        ),
        "entity": mark_on(full.article, full.text.plain, "Zürich", entity=other.id),
        "alone": mark_on(full.article, full.text.plain, "Ulan Bator", color=Color.RED),
    }
    marks = {name: mark._replace(annotator="Ben") for name, mark in marks.items()}
    full.library.apply(making(other, *marks.values()))
    return marks


def test_agreement_is_counted_by_dimension_and_category(
    full: Filled, ben: dict[str, Annotation]
) -> None:
    found = {
        (one.dimension, one.category): one
        for one in comparing.agreements(comparing.read(full.library))
    }
    assert {(one.left, one.right, one.articles) for one in found.values()} == {("Ada", "Ben", 1)}
    assert found[Dimension.TYPE, "place"].overlaps == Overlaps(1, 1, 1)
    assert found[Dimension.TYPE, "place"].alpha == 1
    assert found[Dimension.COLOR, "blue"].overlaps == Overlaps(1, 1, 1)
    blue = found[Dimension.COLOR, "blue"].alpha
    assert blue is not None
    assert 0 < blue < 1
    assert found[Dimension.COLOR, "red"].overlaps == Overlaps(0, 1, 1)
    assert found[Dimension.COLOR, ""].overlaps == Overlaps(1, 2, 2)
    assert found[Dimension.TAG, "trade"].overlaps == Overlaps(1, 1, 1)


def test_what_two_see_differently_is_listed_in_the_order_of_the_text(
    full: Filled, ben: dict[str, Annotation]
) -> None:
    found = differing.differences(comparing.read(full.library), "Ada", "Ben")
    assert [(one.kind, one.left and one.left.id, one.right and one.right.id) for one in found] == [
        (Difference.CATEGORY, full.mention.id, ben["entity"].id),
        (Difference.EXTENT, full.highlight.id, ben["extent"].id),
        (Difference.ONLY_ONE, None, ben["alone"].id),
    ]


def test_articles_that_only_one_has_marked_count_for_nothing(full: Filled) -> None:
    assert comparing.agreements(comparing.read(full.library)) == []


def test_taking_a_side_puts_the_other_mark_into_the_trash(
    session: Session, full: Filled, ben: dict[str, Annotation]
) -> None:
    different = next(differing.differences(comparing.read(full.library), "Ada", "Ben"))
    session.perform(differing.accept(full.library, different, Side.RIGHT, session.stamp()))
    assert [mark.id for mark in full.library.annotations.trashed()] == [full.mention.id]


def test_taking_the_side_of_the_only_mark_makes_one_like_it(
    session: Session, full: Filled, ben: dict[str, Annotation]
) -> None:
    [*_, different] = differing.differences(comparing.read(full.library), "Ada", "Ben")
    session.perform(differing.accept(full.library, different, Side.RIGHT, Stamp("Ada", LATER)))
    [*_, last] = differing.differences(comparing.read(full.library), "Ada", "Ben")
    assert last.kind is Difference.EXTENT
