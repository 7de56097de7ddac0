"""Annotations as numbered notes."""

from reader.domain.annotation import Color
from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.services.annotating import annotate
from reader.services.endnotes import endnotes
from tests.samples import HARBOUR, LATER, STAMP, article_of, text_of

TEXT = text_of(HARBOUR)
ARTICLE = article_of(TEXT)


def test_marks_are_numbered_where_they_end_and_notes_on_the_article_come_first() -> None:
    outer = annotate(ARTICLE, TEXT, Span(0, 20), STAMP, note="outer")
    inner = annotate(ARTICLE, TEXT, Span(4, 8), STAMP, tags=["t"])
    whole = annotate(ARTICLE, TEXT, None, STAMP, note="whole")
    notes = endnotes([outer, inner, whole], [outer, inner])
    assert [(note.number, note.mark) for note in notes] == [(0, whole), (1, inner), (2, outer)]


def test_what_is_only_colored_has_no_note_unless_somebody_replied() -> None:
    mark = annotate(ARTICLE, TEXT, Span(0, 5), STAMP, color=Color.RED)
    assert endnotes([mark], [mark]) == []
    late = annotate(ARTICLE, TEXT, None, STAMP, note="late")
    late = late._replace(parent=mark.id, created=LATER)
    early = late._replace(id=AnnotationId("early"), created=STAMP.at)
    [note] = endnotes([late, mark, early], [mark])
    assert note.replies == (early, late)


def test_a_mark_that_lost_its_place_keeps_its_note_without_a_number() -> None:
    mark = annotate(ARTICLE, TEXT, Span(0, 5), STAMP, note="n")
    assert [note.number for note in endnotes([mark], [])] == [0]
