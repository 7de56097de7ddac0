"""Replies, names for colours and kept searches are records like all others."""

import pytest

from reader.domain.annotation import AnnotationKind, Color
from reader.domain.edit import Change, Edit
from reader.domain.errors import ConflictError
from reader.domain.ids import SearchId, new_id
from reader.domain.naming import ColorName, SavedSearch
from tests.samples import MOMENT, Filled, making, mark_on


def test_a_reply_names_what_it_answers_and_stands_there_in_exports(full: Filled) -> None:
    reply = mark_on(full.article, full.text.plain, None, parent=full.highlight.id, note="Why?")
    full.library.apply(making(reply))

    assert full.library.annotations.get(reply.id) == reply
    assert reply.kind is AnnotationKind.REPLY
    row = next(row for row in full.library.flat_rows() if row[0] == reply.id)
    anchor = full.highlight.anchor
    assert anchor is not None
    assert row[7:13] == ("reply", anchor.quote, anchor.prefix, anchor.suffix, *anchor.span)


def test_a_reply_may_come_before_what_it_answers_in_one_edit(full: Filled) -> None:
    first = mark_on(full.article, full.text.plain, "harbour")
    reply = mark_on(full.article, full.text.plain, None, parent=first.id, note="Why?")
    full.library.apply(making(reply, first))
    assert full.library.annotations.get(reply.id) == reply


def test_what_is_answered_is_not_removed_without_its_replies(full: Filled) -> None:
    reply = mark_on(full.article, full.text.plain, None, parent=full.highlight.id, note="Why?")
    full.library.apply(making(reply))
    with pytest.raises(ConflictError):
        full.library.apply(Edit("Remove", (Change(full.highlight, None),)))
    assert full.library.annotations.get(full.highlight.id) == full.highlight


def test_names_of_colors_and_saved_searches_are_records(full: Filled) -> None:
    library = full.library
    claim = ColorName(Color.YELLOW, "claim", "Ada", MOMENT, MOMENT)
    search = SavedSearch(SearchId(new_id()), "Ships", "harbour -dawn", "Ada", MOMENT, MOMENT)
    library.apply(making(claim, search))
    assert library.color_names.all() == {Color.YELLOW: claim}
    assert library.saved_searches.all() == [search]

    renamed = Edit("Rename", (Change(claim, claim._replace(name="evidence")),))
    library.apply(renamed)
    assert library.color_names.all()[Color.YELLOW].name == "evidence"
    with pytest.raises(ConflictError):
        library.apply(renamed)
    library.apply(renamed.inverse())
    library.apply(making(claim, search).inverse())
    assert (library.color_names.all(), library.saved_searches.all()) == ({}, [])


def test_exports_call_a_color_by_the_name_it_was_given(full: Filled) -> None:
    color = full.highlight.color
    assert color is not None
    full.library.apply(making(ColorName(color, "claim", "Ada", MOMENT, MOMENT)))
    colors = {row[0]: row[13] for row in full.library.flat_rows()}
    assert colors[full.highlight.id] == "claim"
