"""Trouble beside an open window: other writers, full hands, and going in the middle of things."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.ids import AnnotationId
from reader.domain.moments import now
from reader.domain.text import Span
from reader.services import annotating, preferences
from reader.services.session import Session, Stamp
from reader.services.starter import create_starter
from reader.store import connection
from reader.store.library import Library
from reader.ui.application import Application
from reader.ui.jobs import Jobs
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import drop, import_by_drop, press, type_words
from tests.journeys.test_notes import notes


@pytest.fixture
def place(
    desktop: Desktop,
    qtbot: QtBot,
    tmp_path: Path,
    sample_feed: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Workplace:
    """Return a window on a library with the sample feed, which does not wait long for others."""
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0.05)
    workplace = desktop.open(tmp_path / "trouble.postil")
    import_by_drop(workplace, qtbot, [sample_feed])
    workplace.window.reading.setFocus()
    return workplace


@contextmanager
def held(path: Path, how: str = "IMMEDIATE") -> Iterator[None]:
    """Hold the library as another program does that is writing."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute(f"BEGIN {how}")
    yield
    raw.execute("ROLLBACK")
    raw.close()


def test_a_note_whose_saving_fails_stays_and_is_saved_later(place: Workplace) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    with held(place.desk.library.path):
        type_words("precious")
        assert not around(place).sides.annotations.finish_editing()
        assert "another program" in place.window.messages.text()
        place.window.articles.go(1)
        assert around(place).sides.annotations.editing()
    assert around(place).sides.annotations.finish_editing()
    assert notes(place) == ["precious"]


def test_a_window_with_a_note_that_cannot_be_saved_closes_at_the_second_try(
    place: Workplace,
) -> None:
    press(place.window, "N")
    with held(place.desk.library.path):
        type_words("precious")
        assert not place.window.close()
        assert "could not be saved" in place.window.messages.text()
        assert place.window.close()


@pytest.mark.parametrize("key", ["J", "K", "S", "M", "T", "N", "Space", "Ctrl+Z", "Ctrl+Backspace"])
def test_keys_in_a_library_that_nobody_can_read_now_say_so(
    place: Workplace, key: str, qtbot: QtBot
) -> None:
    before = place.desk.open
    with held(place.desk.library.path, "EXCLUSIVE"):
        press(place.window, key)
        qtbot.wait(50)
    assert place.desk.open == before


def test_what_another_program_changes_does_not_stand_in_the_way_of_undo(
    place: Workplace,
) -> None:
    for start in (0, 10):
        place.window.reading.select(Span(start, start + 5))
        press(place.window, "H")
    opened = place.desk.open
    assert opened is not None
    other = Library.open(place.desk.library.path)
    last = opened.marks[-1]
    other.apply(_removal(last))
    other.close()
    press(place.window, "Ctrl+Z")
    assert "another program" in place.window.messages.text()
    assert [mark.id for mark in place.desk.open.marks] == [opened.marks[0].id]  # type: ignore[union-attr]
    press(place.window, "Ctrl+Z")
    assert place.desk.open is not None
    assert place.desk.open.marks == ()


def test_what_another_program_changes_is_seen_when_the_window_is_gone_back_to(
    place: Workplace, qtbot: QtBot
) -> None:
    opened = place.desk.open
    assert opened is not None
    other = Library.open(place.desk.library.path)

    session = Session(other, "somebody")
    session.perform(
        annotating.highlight(opened.article, opened.text, Span(0, 4), Color.RED, session.stamp())
    )
    session.close()
    qtbot.waitUntil(lambda: not place.desk.jobs.writing)
    place.look_again()
    assert place.desk.open is not None
    assert len(place.desk.open.marks) == 1


def test_closing_in_the_middle_of_an_import_waits_for_it(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, sample_feed: Path
) -> None:
    place = desktop.open(tmp_path / "closing.postil")
    drop(place.window, [sample_feed])
    importing = around(place).importing
    qtbot.waitUntil(lambda: bool(importing._looked_at), timeout=10_000)
    assert importing._dialog is not None
    importing._dialog.accept()
    assert not place.window.close()
    with qtbot.waitSignal(place.closed, timeout=10_000):
        pass
    desktop.forget(place)
    again = Library.open(tmp_path / "closing.postil")
    assert len(again.articles.select("")) >= 5
    again.close()


def test_a_look_at_files_that_nobody_waits_for_is_dropped(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, sample_feed: Path
) -> None:
    place = desktop.open(tmp_path / "dropped.postil")
    drop(place.window, [sample_feed])
    dialog = around(place).importing._dialog
    assert dialog is not None
    dialog.reject()
    desktop.close(place)


def test_a_last_library_that_is_damaged_gives_way_to_the_starter(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:

    bad = tmp_path / "bad.postil"
    bad.write_text("no library at all")
    preferences.save(preferences.Preferences(last_library=str(bad)))
    application = Application(qapp)
    assert application.start(None)
    place = application.workplace
    assert place is not None
    assert "not a Postil library" in place.window.messages.text()
    with qtbot.waitSignal(place.completed):
        pass
    _put_away(application, place, qtbot)


def test_going_over_to_another_library_and_back_finds_the_open_article_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:

    for name in ("one", "two"):
        create_starter(tmp_path / f"{name}.postil", "me").close()
    application = Application(qapp)
    application.start(tmp_path / "one.postil")
    first = application.workplace
    assert first is not None
    with qtbot.waitSignal(first.completed):
        pass
    first.window.articles.go(2)
    wanted = first.desk.open.article.id if first.desk.open else None
    application.open_library(tmp_path / "two.postil")
    application.open_library(tmp_path / "one.postil")
    place = application.workplace
    assert place is not None
    assert place is not first
    assert place.desk.open is not None
    assert place.desk.open.article.id == wanted
    with qtbot.waitSignal(place.completed):
        pass
    _put_away(application, place, qtbot)


def test_what_was_done_can_be_taken_back_after_the_language_was_changed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    create_starter(tmp_path / "one.postil", "me").close()
    application = Application(qapp)
    application.start(tmp_path / "one.postil")
    place = application.workplace
    assert place is not None
    with qtbot.waitSignal(place.completed):
        pass
    place.window.reading.select(Span(0, 5))
    with qtbot.waitActive(place.window):
        place.window.activateWindow()
    press(place.window, "H")
    done = place.session.next_undo
    assert done is not None

    application.reopen()
    anew = application.workplace
    assert anew is not None
    assert anew is not place
    with qtbot.waitSignal(anew.completed):
        pass
    assert anew.session.next_undo == done
    anew.desk.undo()
    record = done.changes[0].record
    assert isinstance(record, Annotation)
    assert anew.desk.library.annotations.get(record.id) is None
    _put_away(application, anew, qtbot)


def test_nobody_goes_over_while_something_is_written_that_would_be_missed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        create_starter(tmp_path / f"{name}.postil", "me").close()
    application = Application(qapp)
    application.start(tmp_path / "one.postil")
    place = application.workplace
    assert place is not None
    with qtbot.waitSignal(place.completed):
        pass
    written = Event()
    job = place.desk.jobs.start(lambda _: written.wait(10), must_finish=True)
    application.open_library(tmp_path / "two.postil")
    application.reopen()
    assert "try again when it is done" in place.window.messages.text()
    with qtbot.waitSignal(job.ended):
        written.set()
    assert application.workplace is place
    assert place.window.isVisible()
    application.open_library(tmp_path / "two.postil")
    assert application.workplace is not place
    with qtbot.waitSignal(application.workplace.completed):
        pass
    _put_away(application, application.workplace, qtbot)


def test_a_job_that_fails_in_a_way_nobody_expected_is_not_kept_quiet(qtbot: QtBot) -> None:

    owner = QObject()

    def stumble(_: object) -> None:
        raise RuntimeError("a bug")

    with qtbot.capture_exceptions() as caught:
        job = Jobs(owner).start(stumble)
        with qtbot.waitSignal(job.ended):
            pass
        qtbot.wait(10)
    assert [str(error) for _, error, _ in caught] == ["a bug"]


def _removal(mark: Annotation) -> Edit:

    return annotating.remove([mark], Stamp("somebody", now(), changes_others=True))


def _put_away(application: Application, place: Workplace, qtbot: QtBot) -> None:

    qtbot.waitUntil(place.window.close)
    QThreadPool.globalInstance().waitForDone()
    place.window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_two_windows_that_write_one_note_lose_the_words_of_neither(
    place: Workplace, desktop: Desktop, qtbot: QtBot
) -> None:
    place.window.reading.select(Span(0, 5))
    press(place.window, "H")
    around(place).holding.release()  # as where a disk knows no locks
    other = desktop.open(place.desk.library.path)
    for window, words in ((other, "theirs"), (place, "mine")):
        mark = window.desk.open.marks[0].id if window.desk.open else ""
        around(window).sides.annotations.edit_note(AnnotationId(mark))
        with qtbot.waitActive(window.window):
            window.window.activateWindow()
        type_words(words)
        around(window).sides.annotations.commit()
    around(place).sides.annotations.finish_editing()
    [note] = notes(place)
    assert "theirs" in note
    assert "mine" in note


def test_a_theme_is_worn_by_every_pane_at_once(place: Workplace) -> None:
    sides = around(place).sides
    panes = (sides.library, sides.annotations, place.window.articles, place.window.reading)

    def grounds() -> list[int]:
        images = [pane.grab().toImage() for pane in panes]
        return [
            image.pixelColor(image.width() // 2, image.height() - 60).lightness()
            for image in images
        ]

    assert min(grounds()) > 150
    press(place.window, "Ctrl+Shift+D")  # from light to sepia
    assert 150 < min(grounds()) < 250
    press(place.window, "Ctrl+Shift+D")
    assert max(grounds()) < 100


def test_undo_goes_to_the_article_it_is_about(place: Workplace) -> None:
    marked = place.desk.open
    assert marked is not None
    place.window.reading.select(Span(0, 5))
    press(place.window, "H")
    place.window.articles.go(1)
    press(place.window, "Ctrl+Z")
    assert place.desk.open is not None
    assert place.desk.open.article.id == marked.article.id
    assert place.window.articles.current() == marked.article.id
