"""The main job, end to end, through the real window and a real file."""

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, AnnotationKind, Color
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import click_mark, drag_over, drop, import_by_drop, press, type_words


@pytest.fixture
def feed(sample_feed: Path) -> Path:
    """Return the feed that is walked through."""
    return sample_feed


def test_a_feed_is_imported_read_marked_taken_back_reopened_and_exported(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, feed: Path
) -> None:
    path = tmp_path / "walk.postil"
    place = desktop.open(path)
    window, library = place.window, place.desk.library

    # Drop a feed on the empty window.
    import_by_drop(place, qtbot, [feed])
    assert window.articles.isVisible()
    assert len(place.lists.shown()) >= 5
    assert "imported" in window.messages.text()
    first = place.desk.open
    assert first is not None

    # Read: the article is ticked after a second, and J goes to the next one.
    qtbot.waitUntil(lambda: library.listing.rows([first.article.id])[0].read, timeout=3000)
    window.articles.setFocus()
    press(window, "J")
    opened = place.desk.open
    assert opened is not None
    assert opened.article.id != first.article.id

    # Highlight a passage with the mouse and a key.
    words = max(opened.text.plain.split("\n"), key=len).split()
    phrase, name = " ".join(words[:4]), max(words[4:], key=len).strip(".,”“")
    span = drag_over(place, qtbot, phrase)
    assert around(place).sides.selection_bar.isVisible()
    press(window, "3")
    opened = place.desk.open
    assert opened is not None
    [mark] = opened.marks
    assert mark.color is Color.BLUE
    assert mark.anchor is not None
    assert mark.anchor.quote == phrase

    # Write a note on it.
    click_mark(place, span)
    press(window, "N")
    assert around(place).sides.annotations.editing()
    type_words("Compare *this*")
    qtbot.waitUntil(lambda: _note(place) == "Compare *this*", timeout=3000)
    press(window, "Esc")

    # Tag an entity.
    window.reading.setFocus()
    drag_over(place, qtbot, name)
    press(window, "E")
    assert around(place).sides.entity_picker.isVisible()
    press(window, "Return")
    mentions = [m for m in _marks(place) if m.kind is AnnotationKind.MENTION]
    assert len(mentions) == 1
    before = _marks(place)

    # A step back takes the mention and its entity, a step forward brings both.
    press(window, "Ctrl+Z")
    assert len(_marks(place)) == 1
    assert library.entities.named(name) == []
    press(window, "Ctrl+Shift+Z")
    assert _marks(place) == before

    # Close, reopen, and find everything as it was.
    article = place.desk.open.article if place.desk.open else None
    desktop.close(place)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["walk.postil"]
    again = desktop.open(path)
    assert again.desk.open is not None
    assert again.desk.open.article == article
    assert list(again.desk.open.annotations) == before
    assert list(again.desk.library.findings()) == []

    # Export.
    target = tmp_path / "marks.csv"
    with qtbot.waitSignal(again.desk.said, timeout=5000):
        around(again).files.export_to(target, None)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["kind"] for row in rows] == [str(m.kind) for m in before]
    assert (phrase, "Compare *this*") in [(row["quote"], row["note"]) for row in rows]
    assert sorted(row["entity"] for row in rows) == ["", name]


def test_undoing_everything_leaves_an_empty_library(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, feed: Path
) -> None:
    place = desktop.open(tmp_path / "walk.postil")
    import_by_drop(place, qtbot, [feed])
    place.window.reading.setFocus()
    opened = place.desk.open
    assert opened is not None
    drag_over(place, qtbot, " ".join(opened.text.plain.split("\n")[-1].split()[:2]))
    press(place.window, "H")
    assert place.lists.shown()
    press(place.window, "Ctrl+Z")
    press(place.window, "Ctrl+Z")
    assert place.lists.shown() == []
    assert place.desk.open is None
    assert place.desk.session.next_undo is None


def test_a_second_import_of_the_same_feed_adds_nothing_and_says_so(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, feed: Path
) -> None:
    place = desktop.open(tmp_path / "walk.postil")
    import_by_drop(place, qtbot, [feed])
    shown = place.lists.shown()
    drop(place.window, [feed])
    dialog = around(place).importing._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "already" in dialog.summary.text().lower(), timeout=5000)
    dialog.reject()
    assert place.lists.shown() == shown


def _marks(place: Workplace) -> list[Annotation]:
    return list(place.desk.open.annotations) if place.desk.open else []


def _note(place: Workplace) -> str:
    return next((mark.note for mark in _marks(place) if mark.note), "")
