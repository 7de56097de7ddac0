"""Marks know what they cover, in what order, and how deep they lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId, Digest, EntityId
from reader.domain.placement import Placement, Verdict
from reader.domain.text import BlockKind, Span, Text
from reader.ui.reading.marks import DEEPEST, Layer, Line, Marks
from tests.ui.reading.marking import Marker

TEXT = Text.of([(BlockKind.PARAGRAPH, 0, "abcdefghijklmnopqrstuvwxyz")])
WHOLE = Span(0, 26)
Y, G, B = Color.YELLOW, Color.GREEN, Color.BLUE
SPANS = st.tuples(st.integers(0, 24), st.integers(1, 8)).map(
    lambda pair: Span(pair[0], min(sum(pair), 26))
)


def ids(marks: list[Annotation]) -> list[str]:
    return [mark.id for mark in marks]


def test_a_highlight_alone_lies_at_the_bottom(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(2, 5), Y)])
    assert marks.layers(WHOLE) == [Layer(Span(2, 5), Y, 0, 0)]


def test_a_highlight_inside_a_highlight_is_one_step_deeper(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(4, 6), Y), mark(TEXT, Span(2, 9), Y)])
    assert marks.layers(WHOLE) == [Layer(Span(2, 9), Y, 0, 0), Layer(Span(4, 6), Y, 1, 0)]


def test_another_colour_inside_stands_in_so_that_the_outer_shows_around_it(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(2, 9), Y), mark(TEXT, Span(4, 6), G)])
    assert marks.layers(WHOLE)[1] == Layer(Span(4, 6), G, 1, 1)


def test_of_two_that_overlap_the_later_is_deeper_only_where_they_do(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(2, 9), Y), mark(TEXT, Span(6, 12), G)])
    assert marks.layers(WHOLE) == [
        Layer(Span(2, 9), Y, 0, 0),
        Layer(Span(9, 12), G, 0, 0),
        Layer(Span(6, 9), G, 1, 1),
    ]


def test_of_two_at_the_same_place_the_older_lies_beneath(mark: Marker) -> None:
    older, newer = mark(TEXT, Span(2, 5), Y), mark(TEXT, Span(2, 5), G)
    assert [layer.color for layer in Marks([newer, older]).layers(WHOLE)] == [Y, G]


def test_of_a_deep_stack_the_lowest_and_the_uppermost_are_drawn(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(n, 20), color) for n, color in enumerate([Y, G, B, G, B])])
    deepest = marks.layers(Span(10, 11))
    assert [(layer.color, layer.depth) for layer in deepest] == [(Y, 0), (G, 3), (B, 4)]


def test_layers_end_where_the_stretch_ends(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(2, 9), Y)])
    assert marks.layers(Span(4, 6)) == [Layer(Span(4, 6), Y, 0, 0)]


@given(st.lists(SPANS, max_size=12))
def test_layers_cover_what_highlights_cover_and_nothing_else(spans: list[Span]) -> None:
    mark = Marker()
    marks = Marks([mark(TEXT, span, list(Color)[n % 8]) for n, span in enumerate(spans)])
    layers = marks.layers(WHOLE)
    for place in range(26):
        covering = sum(1 for span in spans if span.start <= place < span.stop)
        depths = [layer.depth for layer in layers if layer.span.start <= place < layer.span.stop]
        assert len(depths) == min(covering, DEEPEST)
        assert sorted(depths) == depths
        assert not depths or (depths[0] == 0 and depths[-1] == covering - 1)


@given(st.lists(SPANS, max_size=12), st.integers(0, 25))
def test_every_mark_on_a_character_is_found_there(spans: list[Span], place: int) -> None:
    mark = Marker()
    made = [mark(TEXT, span, Y) for span in spans]
    here = Span(place, place + 1)
    expected = {m.id for m, span in zip(made, spans, strict=True) if span.overlaps(here)}
    assert set(ids(Marks(made).at(place))) == expected


def test_the_innermost_mark_at_a_place_comes_first(mark: Marker) -> None:
    outer, inner, beside = (mark(TEXT, Span(*ends), Y) for ends in [(0, 20), (5, 8), (9, 12)])
    marks = Marks([inner, beside, outer])
    assert ids(marks.at(6)) == [inner.id, outer.id]
    assert ids(marks.at(8)) == [outer.id]
    assert ids(marks.at(20)) == []


def test_mentions_are_underlined_in_rows_where_they_overlap(mark: Marker) -> None:
    marks = Marks(
        [
            mark(TEXT, Span(0, 9), entity="one"),
            mark(TEXT, Span(3, 5), entity="two"),
            mark(TEXT, Span(9, 12), entity="one"),
        ],
        {EntityId("one"): EntityType.PERSON},
    )
    assert marks.lines(WHOLE) == [
        Line(Span(0, 9), EntityType.PERSON, 0),
        Line(Span(3, 5), EntityType.OTHER, 1),
        Line(Span(9, 12), EntityType.PERSON, 0),
    ]


def test_a_note_without_a_colour_has_a_line_of_no_type(mark: Marker) -> None:
    marks = Marks([mark(TEXT, Span(0, 3), note="why?"), mark(TEXT, Span(5, 7), Y, note="so")])
    assert marks.lines(WHOLE) == [Line(Span(0, 3), None, 0)]


def test_notes_are_signed_where_their_passage_ends(mark: Marker) -> None:
    noted, plain = mark(TEXT, Span(0, 9), Y, note="so"), mark(TEXT, Span(2, 5), Y)
    marks = Marks([noted, plain])
    assert marks.ending(Span(0, 26)) == [(9, noted)]
    assert marks.ending(Span(0, 8)) == []


def test_notes_on_the_whole_article_are_passed_over(mark: Marker) -> None:
    assert len(Marks([mark(TEXT, Span(0, 9), note="all")._replace(anchor=None)])) == 0


def test_one_goes_from_mark_to_mark_in_the_order_of_the_text(mark: Marker) -> None:
    third, first, second = (mark(TEXT, Span(n, n + 2), Y) for n in (9, 0, 4))
    marks = Marks([third, first, second])
    assert marks.beside(first.id, 1) == second.id
    assert marks.beside(third.id, 1) is None
    assert marks.beside(first.id, -1) is None
    assert marks.beside(AnnotationId("gone"), 1) is None


@pytest.mark.parametrize(
    ("position", "step", "found"), [(0, 1, 0), (1, 1, 1), (5, 1, None), (5, -1, 1), (0, -1, None)]
)
def test_from_the_screen_one_goes_to_the_nearest_mark(
    mark: Marker, position: int, step: int, found: int | None
) -> None:
    made = [mark(TEXT, Span(n, n + 2), Y) for n in (0, 4)]
    expected = None if found is None else made[found].id
    assert Marks(made).near(position, step) == expected


def test_marks_that_a_person_should_check_are_told_from_others(mark: Marker) -> None:
    sure = mark(TEXT, Span(2, 9), Y)
    placed = Placement(Digest("newer"), Span(12, 16), 0.7, Verdict.CHECK)
    unsure = mark(TEXT, Span(12, 16), G)._replace(placement=placed)
    marks = Marks([sure, unsure])
    assert marks.doubtful(Span(0, 14)) == [Span(12, 14)]
    assert marks.doubtful(Span(0, 10)) == []
