"""Edits are before and after: an inverse takes back, and two become one step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.ancestor import Ancestor
from reader.domain.annotation import Color
from reader.domain.article import Flags
from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.domain.naming import ColorName
from reader.domain.suggestion import NeverSuggested
from tests.samples import MOMENT, entity_of

Shelf = dict[tuple[type[Record], str], Record]

ENTITIES = [entity_of(f"Entity {number}") for number in range(3)]
FLAGS = [Flags(article=ArticleId(f"a{number}")) for number in range(2)]
RECORDS: list[Record] = [*ENTITIES, *FLAGS]


def carried_out(shelf: Shelf, edit: Edit) -> Shelf:
    """Return what a shelf of records holds after an edit."""
    after = dict(shelf)
    for change in edit.changes:
        place = type(change.record), change.record.id
        assert after.get(place) == change.before
        if change.after is None:
            del after[place]
        else:
            after[place] = change.after
    return after


@st.composite
def edits_from(draw: st.DrawFn, shelf: Shelf) -> Edit:
    """Return an edit that fits a shelf, each record changed at most once."""
    changes: list[Change] = []
    for record in draw(st.lists(st.sampled_from(RECORDS), unique_by=lambda record: record.id)):
        before = shelf.get((type(record), record.id))
        if before is None:
            changes.append(Change(None, record))
        elif draw(st.booleans()):
            changes.append(Change(before, None))
        elif isinstance(before, Entity):
            changes.append(Change(before, before._replace(name=draw(st.text(max_size=3)))))
        elif isinstance(before, Flags):
            changes.append(Change(before, before._replace(starred=draw(st.booleans()))))
    return Edit("Try", tuple(changes))


@st.composite
def stories(draw: st.DrawFn, length: int = 3) -> tuple[Shelf, list[Edit]]:
    """Return a shelf, and edits that fit it one after the other."""
    start = carried_out({}, draw(edits_from({})))
    shelf, edits = start, []
    for _ in range(length):
        edits.append(draw(edits_from(shelf)))
        shelf = carried_out(shelf, edits[-1])
    return start, edits


@given(stories())
def test_the_inverse_takes_an_edit_back(story: tuple[Shelf, list[Edit]]) -> None:
    shelf, edits = story
    for edit in edits:
        after = carried_out(shelf, edit)
        assert carried_out(after, edit.inverse()) == shelf
        assert edit.inverse().inverse() == edit
        shelf = after


@given(stories())
def test_one_edit_then_another_is_one_step_that_does_both(
    story: tuple[Shelf, list[Edit]],
) -> None:
    shelf, (first, second, third) = story
    both = first.then(second)
    after = carried_out(carried_out(shelf, first), second)
    assert carried_out(shelf, both) == after
    assert carried_out(after, both.inverse()) == shelf
    assert carried_out(shelf, both.then(third)) == carried_out(after, third)


@given(stories())
def test_a_joined_edit_changes_each_record_once(story: tuple[Shelf, list[Edit]]) -> None:
    _, (first, second, _) = story
    names = [change.record.id for change in first.then(second).changes]
    assert len(names) == len(set(names))


def test_what_is_made_and_removed_in_one_step_is_no_change() -> None:
    made = Edit("Make", (Change(None, ENTITIES[0]),), "Made")
    gone = Edit("Remove", (Change(ENTITIES[0], None),), "Removed")
    assert made.then(gone).changes == ()
    assert made.then(gone).label == "Make"
    assert made.then(gone).summary == "Removed"


def test_what_is_changed_and_changed_back_in_one_step_is_no_change() -> None:
    [first, other, _] = ENTITIES
    renamed = first._replace(name="Other")
    there = Edit("Rename", (Change(first, renamed), Change(None, other)))
    back = Edit("Rename", (Change(renamed, renamed._replace(name=first.name)),))
    assert there.then(back).changes == (Change(None, other),)


def test_records_without_an_id_of_their_own_are_named_by_what_they_are_about() -> None:
    assert FLAGS[0].id == FLAGS[0].article
    assert (name := ColorName(Color.RED, "disputed", "Ada", MOMENT, MOMENT)).id == name.color
    assert (words := NeverSuggested("May", "Ada", MOMENT)).id == words.key
    assert (former := Ancestor("e1@1~", "entities", "e1", "{}")).id == former.key


def test_a_change_of_nothing_into_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nothing into nothing"):
        _ = Change(None, None).record
