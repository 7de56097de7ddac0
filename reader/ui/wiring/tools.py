"""The tools of reading: brought when they are first asked for."""

from PySide6.QtCore import QObject, Slot

from reader.services.outlining import has_headings
from reader.services.reading import OpenArticle
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.finding import Finding
from reader.ui.wiring.outlining import Outlining
from reader.ui.wiring.printing import Prints


class ReadingTools(QObject):
    """Makes each tool at its first use, and dresses those that there are."""

    def __init__(self, desk: Desk, window: MainWindow, themes: Themes) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._finding: Finding | None = None
        self._outlining: Outlining | None = None
        self._prints: Prints | None = None
        actions = window.actions_by_name
        actions["find"].triggered.connect(self._find)
        actions["find_next"].triggered.connect(self._find_next)
        actions["find_previous"].triggered.connect(self._find_previous)
        actions["outline"].triggered.connect(self._outline)
        actions["print"].triggered.connect(self._print)
        actions["save_pdf"].triggered.connect(self._save_pdf)
        themes.changed.connect(self._dress)
        desk.article_opened.connect(self._say_headings)
        self._say_headings(desk.open)

    @property
    def finding(self) -> Finding:
        """What finds words in the article."""
        if self._finding is None:
            self._finding = Finding(self._desk, self._window)
        return self._finding

    @property
    def outlining(self) -> Outlining:
        """What goes to headings."""
        if self._outlining is None:
            self._outlining = Outlining(self._desk, self._window)
        return self._outlining

    @property
    def prints(self) -> Prints:
        """What prints."""
        if self._prints is None:
            self._prints = Prints(self._desk, self._window)
        return self._prints

    @Slot()
    def _print(self) -> None:
        self.prints.print()

    @Slot()
    def _save_pdf(self) -> None:
        self.prints.save_pdf()

    @Slot(object)
    def _say_headings(self, opened: OpenArticle | None) -> None:
        there = opened is not None and has_headings(opened.text)
        self._window.set_standing(Needs.HEADINGS, there=there)

    @Slot()
    def _outline(self) -> None:
        self.outlining.ask()

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
        if self._outlining is not None:
            self._outlining.outline.set_theme(theme)
