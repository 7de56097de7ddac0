"""Going to a heading of the open article."""

from PySide6.QtCore import QObject, QRect, Slot

from reader.services.outlining import current, headings
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.reading.outline import Outline

_NEAR = 2
"""Code points of the line at the top that still belong to the heading right under it."""


class Outlining(QObject):
    """Shows the outline over the page. It is made when somebody first asks for it."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = window.reading
        self.outline = Outline(window.theme, window.reading)
        self.outline.heading_chosen.connect(self._go)
        desk.leaving.connect(self.outline.dismiss)

    @Slot()
    def ask(self) -> None:
        """Open the outline at the top of the page."""
        opened = self._desk.open
        there = headings(opened.text) if opened is not None else []
        if there:
            here = current(there, self._page.place()[0] + _NEAR)
            top = QRect(self._page.width() // 2, 0, 1, 1)
            self.outline.open_for(top, there, here)

    @Slot(int)
    def _go(self, position: int) -> None:
        self._page.go_to(position)
        self._page.setFocus()
