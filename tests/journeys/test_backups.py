"""Backups are made by themselves, and going back to one can itself be taken back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.backup import Reason
from reader.store import backups
from reader.store.library import Library
from reader.ui.application import Application
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import filled, making, mark_on


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library with three annotations, and a backup of when it had two fewer."""
    full = filled(tmp_path / "news.postil")
    full.library.close()
    backups.before(tmp_path / "news.postil", Reason.DAY)
    with closing(Library.open(tmp_path / "news.postil")) as library:
        marks = [
            mark_on(full.article, full.text.plain, word, note=word) for word in ("dawn", "news")
        ]
        library.apply(making(*marks))
    return tmp_path / "news.postil"


def shown(place: Workplace, qtbot: QtBot) -> BackupsDialog:
    """Return the dialog that the menu brings, when it has compared."""
    place.window.actions_by_name["backups"].trigger()
    dialog = around(place).backups.dialog
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: "…" not in dialog.changes.text())
    return dialog


def count(path: Path) -> int:
    with closing(Library.open(path)) as library:
        return len(library.annotations.select(""))


def test_the_dialog_says_what_going_back_would_change(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    dialog = shown(desktop.open(path), qtbot)
    assert dialog.back.isEnabled()
    assert dialog.changes.text().splitlines() == [
        "Going back would change:",
        "    Annotations: 2 go",
        "    Notes among them: 2 go",
    ]
    dialog.reject()


def test_there_is_nothing_to_go_back_to_where_nothing_has_changed(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    backups.before(path, Reason.MERGE)
    dialog = shown(place, qtbot)
    assert dialog.changes.text() == "Nothing has changed since this backup."
    assert not dialog.back.isEnabled()
    dialog.list.step(1)
    qtbot.waitUntil(dialog.back.isEnabled)
    dialog.reject()


def test_a_library_without_backups_says_when_there_will_be_one(
    desktop: Desktop, tmp_path: Path
) -> None:
    place = desktop.open(tmp_path / "empty.postil")
    place.window.actions_by_name["backups"].trigger()
    dialog = around(place).backups.dialog
    assert dialog.list.isHidden()
    assert not dialog.back.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_a_damaged_backup_is_told_of_and_not_offered(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    [backup] = backups.of(path)
    backup.path.write_bytes(b"no library")
    dialog = shown(desktop.open(path), qtbot)
    assert backup.path.name in dialog.changes.text()
    assert not dialog.back.isEnabled()
    dialog.reject()


def test_the_window_makes_the_backup_of_the_day(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    filled(tmp_path / "news.postil").library.close()
    place = desktop.open(tmp_path / "news.postil")
    around(place).backups._timer.start(0)
    qtbot.waitUntil(lambda: len(backups.of(place.desk.library.path)) == 1)
    assert backups.of(place.desk.library.path)[0].reason is Reason.DAY


@pytest.fixture
def application(qapp: QApplication, path: Path, qtbot: QtBot) -> Iterator[Application]:
    """Return the program with a window on the library."""
    application = Application(qapp)
    assert application.start(path)
    complete(application, qtbot)
    yield application
    place = application.workplace
    assert place is not None
    qtbot.waitUntil(place.window.close, timeout=10_000)
    place.window.deleteLater()
    application.deleteLater()


def complete(application: Application, qtbot: QtBot) -> Workplace:
    place = application.workplace
    assert place is not None
    qtbot.waitUntil(lambda: place.window.findChild(type(around(place))) is not None)
    return place


def test_going_back_shows_the_library_as_it_was_and_keeps_what_was_there(
    application: Application, path: Path, qtbot: QtBot
) -> None:
    before = application.workplace
    assert before is not None
    shown(before, qtbot).accept()
    place = complete(application, qtbot)
    assert place is not before
    qtbot.waitUntil(lambda: "Went back" in place.window.messages.text())
    assert count(path) == 3
    assert [backup.reason for backup in backups.of(path)] == [Reason.RESTORE, Reason.DAY]
    dialog = shown(place, qtbot)
    assert "Annotations: 2 come back" in dialog.changes.text()
    dialog.accept()
    complete(application, qtbot)
    assert count(path) == 5


def test_a_backup_that_cannot_be_gone_back_to_leaves_the_library_as_it_is(
    application: Application, path: Path, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    place = application.workplace
    assert place is not None
    place.desk.restore_requested.emit(path.with_name("missing.postil"))
    place = complete(application, qtbot)
    assert "missing.postil" in place.window.messages.text()
    assert path.read_bytes() == before
