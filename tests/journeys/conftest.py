"""A window on a library of its own, as the program makes it, for whole walks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.store.library import Library
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace


class Desktop:
    """Opens and closes windows on libraries, as often as a walk wants."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self._themes = Themes(qapp, "light")
        self._qtbot = qtbot
        self.workplaces: list[Workplace] = []

    def open(self, path: Path) -> Workplace:
        """Open a window on a library, which is made where there is none."""
        library = Library.open(path) if path.exists() else Library.create(path)
        workplace = Workplace(library, self._themes)
        self.workplaces.append(workplace)
        workplace.window.resize(1400, 900)
        with self._qtbot.waitSignal(workplace.completed):
            workplace.show()
        return workplace

    def close(self, workplace: Workplace) -> None:
        """Close a window and let go of everything it held."""
        self._qtbot.waitUntil(workplace.window.close, timeout=10_000)
        self.forget(workplace)

    def forget(self, workplace: Workplace) -> None:
        """Let go of a window that has closed."""
        self.workplaces.remove(workplace)
        QThreadPool.globalInstance().waitForDone()
        workplace.window.deleteLater()
        workplace.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def around(workplace: Workplace) -> Surroundings:
    """Return what stands around the page of a workplace."""
    found = workplace.window.findChild(Surroundings)
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def _ada(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Ada at the keyboard, who wrote what the samples hold."""
    monkeypatch.setenv("LOGNAME", "Ada")


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    """Return a desktop; what is open at the end is closed."""
    desktop = Desktop(qapp, qtbot)
    yield desktop
    for workplace in list(desktop.workplaces):
        desktop.close(workplace)
    desktop._themes.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
