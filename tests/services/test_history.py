"""What was done is taken back one step at a time; typing in one note is one step."""

from datetime import timedelta

import pytest

from reader.domain.edit import Change, Edit
from reader.services.history import JOIN_WITHIN, History
from tests.samples import HARBOUR, MOMENT, article_of, mark_on, text_of

MARK = mark_on(article_of(text_of(HARBOUR)), HARBOUR, "dawn")


def writing(before: str, after: str, joins: str = "note 1") -> Edit:
    change = Change(MARK._replace(note=before), MARK._replace(note=after))
    return Edit("Write note", (change,), joins=joins)


def recorded(*edits: tuple[Edit, float]) -> History:
    """Return a history of edits, each with the seconds since the one before."""
    history, at = History(), MOMENT
    for edit, seconds in edits:
        at += timedelta(seconds=seconds)
        history.record(edit, at)
    return history


def steps(history: History) -> list[Edit]:
    """Take everything back and return what each step was, the last first."""
    found = []
    while history.next_undo:
        found.append(history.next_undo)
        history.undone()
    return found


@pytest.mark.parametrize("seconds", [0, 1, 2.0])
def test_notes_that_follow_within_two_seconds_are_one_step(seconds: float) -> None:
    history = recorded(
        (writing("", "a"), 0), (writing("a", "ab"), seconds), (writing("ab", "abc"), seconds)
    )
    [step] = steps(history)
    assert step.changes == (Change(MARK, MARK._replace(note="abc")),)


def test_notes_that_come_back_to_what_they_were_are_no_step() -> None:
    before = writing("", "before", "note 2")
    history = recorded((before, 0), (writing("", "a"), 3), (writing("a", ""), 1))
    assert steps(history) == [before]
    history = recorded((writing("", "a"), 0), (writing("a", ""), 1), (writing("", "b"), 1))
    [step] = steps(history)
    assert step.changes == (Change(MARK, MARK._replace(note="b")),)


@pytest.mark.parametrize("seconds", [2.001, 60])
def test_notes_that_follow_later_are_steps_of_their_own(seconds: float) -> None:
    assert len(steps(recorded((writing("", "a"), 0), (writing("a", "ab"), seconds)))) == 2


def test_two_seconds_count_from_the_last_of_a_series() -> None:
    edits = [(writing("a" * n, "a" * (n + 1)), 1.5) for n in range(10)]
    assert len(steps(recorded(*edits))) == 1
    assert timedelta(seconds=2) == JOIN_WITHIN


def test_only_edits_of_the_same_note_are_joined() -> None:
    assert len(steps(recorded((writing("", "a"), 0), (writing("", "b", "note 2"), 0)))) == 2
    assert len(steps(recorded((writing("", "a", ""), 0), (writing("a", "b", ""), 0)))) == 2


def test_another_edit_in_between_separates() -> None:
    other = Edit("Star", ())
    story = recorded((writing("", "a"), 0), (other, 0.1), (writing("a", "ab"), 0.1))
    assert [edit.label for edit in steps(story)] == ["Write note", "Star", "Write note"]


def test_nothing_joins_a_step_that_was_taken_back_and_done_again() -> None:
    history = recorded((writing("", "a"), 0))
    history.undone()
    history.redone()
    history.record(writing("a", "ab"), MOMENT)
    assert len(steps(history)) == 2


def test_what_was_taken_back_can_be_done_again_until_something_else_is_done() -> None:
    first, second = writing("", "a", "note 1"), writing("", "b", "note 2")
    history = recorded((first, 0), (second, 0))
    history.undone()
    assert (history.next_undo, history.next_redo) == (first, second)
    history.undone()
    assert (history.next_undo, history.next_redo) == (None, first)
    history.redone()
    assert (history.next_undo, history.next_redo) == (first, second)
    history.record(writing("a", "c", "note 3"), MOMENT)
    assert history.next_redo is None


def test_a_cleared_history_knows_nothing() -> None:
    history = recorded((writing("", "a"), 0), (writing("", "b", "note 2"), 0))
    history.undone()
    history.clear()
    assert (history.next_undo, history.next_redo) == (None, None)
