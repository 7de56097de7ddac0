"""The studio: a window for each state, the gestures that bring it there, and its picture."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, Qt, QThreadPool, QTimer
from PySide6.QtGui import QFont, QInputMethodEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader.domain.text import Span
from reader.paths import settings_folder
from reader.services import preferences
from reader.services.preferences import Preferences
from reader.store.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.translation import Translation
from reader.ui.workplace import Workplace
from tests.gallery import content, known
from tests.gallery.camera import taken
from tests.gallery.table import State

LIBRARIES = content.LIBRARIES | {"known": known.much}
"""What makes each library that states are drawn with."""

_SETTLE_MS = 120
_PATIENCE = 20.0


class Studio:
    """Opens a window for each state and takes its picture; `folder` is for what that needs."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        self.folder = folder
        self._qt = qt
        self._usual = QFont(qt.font())
        self._themes = Themes(qt, "light")
        self._translation = Translation(qt, "en", qt)
        self._libraries: dict[str, Path] = {}
        self.place: Workplace
        qt.setCursorFlashTime(0)

    def picture(self, state: State) -> QPixmap:
        """Bring a window into a state, and return what is on the screen then."""
        with self._opened(state):
            other = state.draw(self)
            if not state.busy:
                self.wait(lambda: not self.place.desk.jobs._running)
            self.settle()
            return other or taken(self.window)

    @property
    def window(self) -> MainWindow:
        """The window that stands in the studio."""
        return self.place.window

    @property
    def around(self) -> Surroundings:
        """What stands around the page."""
        found = self.window.findChild(Surroundings)
        assert found is not None
        return found

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, where the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, key)
            self.settle(20)

    def type(self, words: str) -> None:
        """Type words of any script where the focus is."""
        for word in words:
            target = QApplication.focusWidget() or self.window
            if word.isascii():
                QTest.keyClicks(target, word)
            else:
                event = QInputMethodEvent()
                event.setCommitString(word)
                QApplication.sendEvent(target, event)
        self.settle()

    def do(self, action: str) -> None:
        """Choose an action, as from a menu."""
        self.window.actions_by_name[action].trigger()
        self.settle()

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return dialogs[-1]

    def asked(self, action: str) -> QPixmap:
        """Choose an action that does not return before its dialog is answered; picture that."""
        pictures: list[QPixmap] = []

        def answer() -> None:
            pictures.append(taken(self.window))
            self.dialog().reject()

        QTimer.singleShot(2 * _SETTLE_MS, self.window, answer)
        self.window.actions_by_name[action].trigger()
        return pictures[0]

    def drop_down(self, name: str) -> None:
        """Open a menu of the menu bar, by what it is called there without its letter."""
        action = next(
            each for each in self.window.menuBar().actions()
            if each.text().replace("&", "") == name
        )  # fmt: skip
        menu = self.window.findChildren(QMenu)
        chosen = next(each for each in menu if each.menuAction() is action)
        bar = self.window.menuBar()
        chosen.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))

    def open(self, title: str) -> None:
        """Open the article whose title begins with these words, with the focus on the page."""
        article = content.called(self.place.desk.library, title)
        self.place.desk.open_article(article.id)
        self.window.reading.setFocus()
        self.settle()

    def span(self, words: str) -> Span:
        """Return where words stand in the open article."""
        assert self.place.desk.open is not None
        start = self.place.desk.open.text.plain.index(words)
        return Span(start, start + len(words))

    def select(self, words: str) -> None:
        """Select words of the open article."""
        self.window.reading.reveal(self.span(words))
        self.window.reading.select(self.span(words))
        self.window.reading.setFocus()
        self.settle()

    def focus(self, words: str) -> None:
        """Put the mark whose words begin so in focus."""
        assert self.place.desk.open is not None
        found = next(
            mark for mark in self.place.desk.open.marks
            if mark.anchor is not None and mark.anchor.quote.startswith(words)
        )  # fmt: skip
        self.window.reading.setFocus()
        self.around.passage.focus(found, scroll=True)
        self.settle()

    def settle(self, milliseconds: int = _SETTLE_MS) -> None:
        """Let everything happen that is about to."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = monotonic() + _PATIENCE
        while not until():
            if monotonic() > end:
                raise TimeoutError("the window does not get there")
            self.settle(20)

    @contextmanager
    def _opened(self, state: State) -> Iterator[None]:
        self._dress(state)
        path = self._library(state.library)
        self.place = Workplace(Library.open(path), self._themes)
        self.window.resize(*state.size)
        self.place.show()
        self.window.activateWindow()
        self.wait(lambda: self.place._complete and self.window.isActiveWindow())
        self.settle()
        try:
            yield
        finally:
            self._clear()

    def _dress(self, state: State) -> None:
        shutil.rmtree(settings_folder(), ignore_errors=True)
        preferences.save(
            Preferences(annotator=content.ADA, theme=state.theme, language=state.language)
        )
        font = QFont(self._usual)
        font.setPointSizeF(self._usual.pointSizeF() * state.type)
        self._qt.setFont(font)
        self._translation.speak(state.language)
        if state.language == "en":
            QLocale.setDefault(QLocale("en_GB"))
        if state.mirrored:
            self._qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._themes.choose(state.theme)

    def _library(self, name: str) -> Path:
        """Return a fresh copy of a library, which is made when it is first asked for."""
        if name not in self._libraries:
            made = self.folder / "made" / f"{name}.postil"
            made.parent.mkdir(parents=True, exist_ok=True)
            LIBRARIES[name](made)
            self._libraries[name] = made
        copy = self.folder / "Reading.postil"
        copy.unlink(missing_ok=True)
        shutil.copyfile(self._libraries[name], copy)
        copy.chmod(0o400 if name == "read-only" else 0o600)
        return copy

    def _clear(self) -> None:
        """Close everything, and let go of it."""
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible():
                top.close()
        self.place.desk.jobs.forget_all()
        self.wait(self.window.close)
        QThreadPool.globalInstance().waitForDone()
        self.window.deleteLater()
        self.place.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
