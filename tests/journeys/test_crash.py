"""A bug in the middle of work: the work is kept, and the bug can be told."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.store.library import Library
from reader.ui.application import Application
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.journal import Journal
from reader.ui.troubles import Troubles
from reader.ui.workplace import Workplace
from tests.journeys.conftest import around
from tests.journeys.gestures import press, type_words
from tests.journeys.test_trouble import held


class Bug(QObject):
    """A slot that should never have been written."""

    @Slot()
    def happen(self) -> None:
        """Fail over somebody's words."""
        raise KeyError("Taiwan")


@pytest.fixture
def application(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Application]:
    """Return the program, on a starter library, with everything that stands behind it."""
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.05)
    create_starter(tmp_path / "one.postil", "me").close()
    made = Application(qapp)
    made.start(tmp_path / "one.postil")
    troubles = Troubles(made.tell, made, keep=made.keep, record=made.record)
    troubles.renewal_requested.connect(made.reopen)
    monkeypatch.setattr("reader.ui.log.faulthandler", _Still)
    with qtbot.capture_exceptions():
        monkeypatch.setattr(sys, "excepthook", troubles._hear)
        with qtbot.waitSignal(_place(made).completed):
            pass
        yield made
        if CrashDialog.shown is not None:
            CrashDialog.shown.reject()
        for journal in made.findChildren(Journal):
            journal.end()
        qtbot.waitUntil(_place(made).window.close)
    _place(made).window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Still:
    """Leaves the handler of the test run where it is."""

    @staticmethod
    def enable(_: object) -> None:
        """Do nothing."""

    @staticmethod
    def disable() -> None:
        """Do nothing."""


def _place(application: Application) -> Workplace:
    assert application.workplace is not None
    return application.workplace


def notes(path: Path) -> list[str]:
    """Return the notes in a library file, as another program finds them."""
    library = Library.open(path)
    found = [
        mark.note
        for article in library.articles.select("")
        for mark in library.annotations.of_article(article.id)
    ]
    library.close()
    return found


def crash(qtbot: QtBot) -> CrashDialog:
    """Let a slot fail, and return the dialog that comes."""
    bug = Bug()
    QTimer.singleShot(0, bug.happen)
    qtbot.waitUntil(lambda: CrashDialog.shown is not None)
    shown = CrashDialog.shown
    assert shown is not None
    return shown


def test_what_is_being_typed_is_kept_when_a_slot_fails(
    application: Application, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    place = _place(application)
    place.window.reading.setFocus()
    place.window.reading.select(Span(0, 5))
    press(place.window, "N")
    type_words("precious and not yet sav")
    dialog = crash(qtbot)
    assert "precious and not yet sav" in notes(place.desk.library.path)
    assert around(place).sides.annotations.editing()
    assert "is kept" in dialog.comfort.text()
    report = dialog.report.toPlainText()
    assert "KeyError" in report
    assert "library one.postil" in report
    assert "precious" not in report


def test_a_note_that_cannot_be_kept_is_handed_out(
    application: Application,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    place = _place(application)
    press(place.window, "N")
    with held(place.desk.library.path):
        type_words("precious")
        dialog = crash(qtbot)
        assert dialog._unkept == "precious"
        assert "copy it" in dialog.comfort.text()


def test_one_bug_that_repeats_opens_one_dialog(
    application: Application, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    first = crash(qtbot)
    assert crash(qtbot) is first


def test_a_new_window_comes_up_on_the_same_library(
    application: Application, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _place(application)
    path = before.desk.library.path
    crash(qtbot).renew.click()
    after = _place(application)
    assert after is not before
    assert after.desk.library.path == path
    with qtbot.waitSignal(after.completed):
        pass
