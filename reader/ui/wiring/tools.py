"""The tools of reading: brought when they are first asked for."""

from PySide6.QtCore import QObject, Slot

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.finding import Finding


class ReadingTools(QObject):
    """Makes each tool at its first use, and dresses those that there are."""

    def __init__(self, desk: Desk, window: MainWindow, themes: Themes) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._finding: Finding | None = None
        actions = window.actions_by_name
        actions["find"].triggered.connect(self._find)
        actions["find_next"].triggered.connect(self._find_next)
        actions["find_previous"].triggered.connect(self._find_previous)
        themes.changed.connect(self._dress)

    @property
    def finding(self) -> Finding:
        """What finds words in the article."""
        if self._finding is None:
            self._finding = Finding(self._desk, self._window)
        return self._finding

    @Slot()
    def _find(self) -> None:
        self.finding.ask()

    @Slot()
    def _find_next(self) -> None:
        self.finding.step(1)

    @Slot()
    def _find_previous(self) -> None:
        self.finding.step(-1)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        if self._finding is not None:
            self._finding.bar.set_theme(theme)
