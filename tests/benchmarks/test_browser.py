"""The annotation browser: how soon it is there, and how soon many annotations are changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.services import annotating, browsing
from reader.services.session import Session
from reader.store.library import Library
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.wiring.browsing import Browsing
from reader.ui.workplace import Workplace
from tests.benchmarks.big import make_big_library
from tests.benchmarks.conftest import Judge

_MARKS = 100_000
_CHOSEN = 20_000


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 10,000 articles with ten annotations each."""
    path = tmp_path_factory.mktemp("marked") / "marked.postil"
    make_big_library(path, articles=10_000, annotations=_MARKS)
    return path


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot, marked: Path) -> Iterator[Workplace]:
    """Return a window on that library."""
    themes = Themes(qapp, "light")
    workplace = Workplace(Library.open(marked), themes)
    workplace.window.resize(1440, 900)
    with qtbot.waitSignal(workplace.completed):
        workplace.show()
    yield workplace
    workplace.window.close()
    workplace.window.deleteLater()
    workplace.deleteLater()
    themes.deleteLater()


def test_opening_the_browser_on_100_000_marks(
    judge: Judge, place: Workplace, qapp: QApplication
) -> None:
    around = place.window.findChild(Surroundings)
    assert around is not None
    browser: Browsing = around.browser
    browser.open()
    pane = browser.pane
    assert pane is not None
    gathered: list[bool] = []
    pane.gathered.connect(lambda: gathered.append(True))

    def close() -> None:
        browser.close()
        place.window.repaint()
        qapp.processEvents()
        gathered.clear()

    def ours() -> None:
        browser.open()
        while not gathered:
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        place.window.repaint()

    judge(ours, place.window.repaint, milliseconds=150, before=close)
    assert pane.shown().size == _MARKS


def test_planning_a_color_for_20_000_marks(judge: Judge, marked: Path) -> None:
    session = Session(Library.open(marked), "Ada")
    library = session.library
    numbers = range(1, _CHOSEN + 1)

    def ours() -> None:
        marks = browsing.browser(library).chosen(numbers)
        edit = annotating.recolor(marks, Color.RED, session.stamp())
        assert edit.changes

    def floor() -> None:
        library._connection.rows("SELECT * FROM annotations WHERE number <= ?", (_CHOSEN,))

    judge(ours, floor, ratio=20.0, rounds=5)
    session.close()
