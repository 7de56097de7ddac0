"""A damaged library is made a new one from the menu, and what became of it is told."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reader.store.library import Library
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import filled


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return a library in which a page of an index was overwritten."""
    path = tmp_path / "news.postil"
    full = filled(path)
    [(page,)] = full.library._connection.rows(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'annotations_by_time'"
    )
    [(size,)] = full.library._connection.rows("PRAGMA page_size")
    full.library.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return path


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    return desktop.open(tmp_path / "other.postil")


def test_what_can_be_read_becomes_a_new_library(
    place: Workplace,
    damaged: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = damaged.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(damaged), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "whole"), ""))
    place.window.actions_by_name["repair"].trigger()
    qtbot.waitUntil(lambda: around(place).repairing.told is not None, timeout=20_000)
    box = around(place).repairing.told
    assert box is not None
    assert box.text() == "“whole.postil” holds what could be read."
    assert "3 articles" in box.informativeText()
    assert "3 annotations" in box.informativeText()
    with closing(Library.open(tmp_path / "whole.postil")) as whole:
        assert list(whole.findings()) == []
    assert damaged.read_bytes() == before

    opening = next(b for b in box.buttons() if box.buttonRole(b) is box.ButtonRole.AcceptRole)
    with qtbot.waitSignal(place.desk.library_requested) as wanted:
        QTest.mouseClick(opening, Qt.MouseButton.LeftButton)
    assert wanted.args == [tmp_path / "whole.postil"]


def test_a_file_of_which_nothing_can_be_read_is_told_of(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    stranger = tmp_path / "letter.txt"
    stranger.write_text("Dear reader")
    with qtbot.waitSignal(place.desk.failed) as failure:
        around(place).repairing.repair(stranger, tmp_path / "whole.postil")
    assert failure.args is not None
    assert "letter.txt" in failure.args[0]
    assert not (tmp_path / "whole.postil").exists()


def test_nothing_happens_where_no_file_is_chosen(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    place.window.actions_by_name["repair"].trigger()
    assert not place.desk.jobs.must_finish
    assert place.window.findChildren(QMessageBox) == []
