"""One window writes a library at a time; the others are told who does, and can go on by a copy."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.store.holder import lock_of
from reader.store.library import Library
from reader.ui.banner import Banner
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press
from tests.samples import filled

_HOLD = """
import sys
from pathlib import Path
from reader.store.holder import hold
holder = hold(Path(sys.argv[1]), "Ben")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library with three articles, alone in its folder."""
    folder = tmp_path / "shared"
    folder.mkdir()
    filled(folder / "news.postil").library.close()
    return folder / "news.postil"


@contextmanager
def held_by_ben(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold a library, as another window would."""
    call = [sys.executable, "-c", _HOLD, str(path)]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        yield other
        if not other.stdin.closed:
            other.stdin.close()
        other.wait()


def banner(place: Workplace) -> Banner:
    found = around(place).holding.banner
    assert found is not None
    return found


def count(place: Workplace) -> int:
    return len(place.desk.library.annotations.select(""))


def highlight(place: Workplace) -> None:
    place.window.reading.select(Span(0, 11))
    press(place.window, "H")


def test_a_window_holds_its_library_and_leaves_nothing_behind(desktop: Desktop, path: Path) -> None:
    place = desktop.open(path)
    assert lock_of(path).exists()
    assert around(place).holding.banner is None
    desktop.close(place)
    assert list(path.parent.iterdir()) == [path]


def test_who_comes_second_reads_and_is_told_who_writes(desktop: Desktop, path: Path) -> None:
    before = path.read_bytes()
    with held_by_ben(path):
        place = desktop.open(path)
        assert banner(place).isVisible()
        assert (
            banner(place)
            .words.text()
            .startswith("Ben has this library open in another window since ")
        )
        assert place.window.reading.isVisible()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert place.window.articles.isAncestorOf(focus)
        highlight(place)
        assert "is open for reading only" in place.window.messages.text()
        desktop.close(place)
    assert path.read_bytes() == before


def test_a_library_that_is_let_go_of_can_be_written(desktop: Desktop, path: Path) -> None:
    with held_by_ben(path):
        place = desktop.open(path)
        assert banner(place).isVisible()
    around(place).holding.look()
    assert not banner(place).isVisible()
    assert "The library is free" in place.window.messages.text()
    highlight(place)
    assert count(place) == 4


def test_a_holder_that_was_killed_blocks_nobody(desktop: Desktop, path: Path) -> None:
    with held_by_ben(path) as other:
        other.kill()
        other.wait()
        place = desktop.open(path)
    assert around(place).holding.banner is None
    highlight(place)
    assert count(place) == 4


def test_work_goes_on_in_a_copy(
    desktop: Desktop, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with held_by_ben(path):
        place = desktop.open(path)
        with qtbot.waitSignal(place.desk.library_requested) as wanted:
            QTest.mouseClick(banner(place).offers[0], Qt.MouseButton.LeftButton)
    assert wanted.args == [tmp_path / "mine.postil"]
    with closing(Library.open(tmp_path / "mine.postil")) as copy:
        assert len(copy.annotations.select("")) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_a_file_that_went_away_is_told_of_and_can_be_saved(
    desktop: Desktop, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = desktop.open(path)
    path.unlink()
    around(place).holding.look()
    assert "was moved, removed or replaced" in banner(place).words.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(place.desk.library_requested):
        QTest.mouseClick(banner(place).offers[1], Qt.MouseButton.LeftButton)
    with closing(Library.open(tmp_path / "mine.postil")) as copy:
        assert len(copy.annotations.select("")) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_a_file_that_was_replaced_can_be_opened_anew(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    other = filled(path.with_name("other.postil"))
    other.library.close()
    (path.parent / "other.postil").replace(path)
    around(place).holding.look()
    with qtbot.waitSignal(place.desk.reopen_requested):
        QTest.mouseClick(banner(place).offers[0], Qt.MouseButton.LeftButton)
