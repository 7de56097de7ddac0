"""Notes: what is typed is kept, whatever happens while it is being typed."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.text import Span
from reader.services import annotating, bulk
from reader.services.session import Session, Stamp
from reader.store.library import Library
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import import_by_drop, press, type_words


@pytest.fixture
def place(desktop: Desktop, qtbot: QtBot, tmp_path: Path, sample_feed: Path) -> Workplace:
    """Return a window on a library with the sample feed."""
    workplace = desktop.open(tmp_path / "notes.postil")
    import_by_drop(workplace, qtbot, [sample_feed])
    workplace.window.reading.setFocus()
    return workplace


def notes(place: Workplace) -> list[str]:
    """Return all notes in the library, oldest first."""
    library = place.desk.library
    ids = library.listing.ids(place.lists.filter)
    marks = [mark for id_ in ids for mark in library.annotations.of_article(id_)]
    return [mark.note for mark in sorted(marks, key=lambda mark: mark.id) if mark.note]


def test_a_note_on_the_article_is_one_annotation_however_long_it_is_typed(
    place: Workplace, qtbot: QtBot
) -> None:
    press(place.window, "N")
    type_words("first ")
    qtbot.waitUntil(lambda: notes(place) == ["first "], timeout=3000)
    type_words("second 中文")
    qtbot.waitUntil(lambda: notes(place) == ["first second 中文"], timeout=3000)
    press(place.window, "Esc")
    assert len(place.desk.open.annotations if place.desk.open else ()) == 1


def test_going_to_another_article_in_the_middle_of_a_word_keeps_the_note(
    place: Workplace,
) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    type_words("half a wor")
    place.window.articles.go(1)
    assert notes(place) == ["half a wor"]


def test_closing_the_window_in_the_middle_of_a_word_keeps_the_note(
    place: Workplace, desktop: Desktop
) -> None:
    press(place.window, "N")
    type_words("not yet fin")
    path = place.desk.library.path
    desktop.close(place)
    assert notes(desktop.open(path)) == ["not yet fin"]


def test_undo_from_the_toolbar_takes_back_what_was_just_typed(place: Workplace) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    type_words("a mistake")
    around(place).windowing.undo()
    assert notes(place) == []
    around(place).windowing.redo()
    assert notes(place) == ["a mistake"]


@pytest.mark.parametrize("seen", [False, True], ids=["at the next word", "at once"])
def test_a_note_whose_mark_goes_elsewhere_is_typed_on_as_a_note_on_the_article(
    place: Workplace, qtbot: QtBot, seen: bool
) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    type_words("first ")
    qtbot.waitUntil(lambda: notes(place) == ["first "], timeout=3000)
    type_words("second ")
    elsewhere(place, lambda marks, at: bulk.remove(place.desk.library, marks, at))
    if seen:
        place.look_again()
    qtbot.waitUntil(lambda: notes(place) == ["first second "], timeout=3000)
    type_words("third")
    press(place.window, "Esc")
    assert notes(place) == ["first second third"]
    assert place.desk.unsaved == ""


@pytest.mark.parametrize("kept", [False, True], ids=["not kept yet", "kept"])
def test_a_reply_to_what_goes_elsewhere_is_kept_and_can_be_ended(
    place: Workplace, qtbot: QtBot, kept: bool
) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "H")
    press(place.window, "R")
    type_words("first ")
    if kept:
        qtbot.waitUntil(lambda: notes(place) == ["first "], timeout=3000)
        type_words("second ")
    elsewhere(place, lambda marks, at: bulk.remove(place.desk.library, marks, at))
    place.look_again()
    type_words("third")
    press(place.window, "Esc")
    assert notes(place) == ["first second third" if kept else "first third"]
    assert place.desk.unsaved == ""
    assert not around(place).sides.annotations.editing()


def test_a_note_whose_mark_is_recoloured_elsewhere_is_kept_all_the_same(
    place: Workplace, qtbot: QtBot
) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    type_words("words")
    elsewhere(place, lambda marks, at: annotating.recolor(marks, Color.RED, at))
    qtbot.waitUntil(lambda: notes(place) == ["words"], timeout=3000)
    assert place.desk.unsaved == ""
    assert place.desk.open is not None
    assert [mark.color for mark in place.desk.open.annotations] == ["red"]


def elsewhere(place: Workplace, change: Callable[[Sequence[Annotation], Stamp], Edit]) -> None:
    """Change the marks of the open article as another program does."""
    assert place.desk.open is not None
    session = Session(Library.open(place.desk.library.path), "somebody")
    session.changes_others = True
    marks = session.library.annotations.of_article(place.desk.open.article.id)
    session.perform(change(marks, session.stamp()))
    session.close()


def test_an_empty_note_leaves_nothing_behind(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "N")
    type_words("x")
    qtbot.waitUntil(lambda: notes(place) == ["x"], timeout=3000)
    press(place.window, "Backspace")
    press(place.window, "Esc")
    assert place.desk.open is not None
    assert place.desk.open.annotations == ()
