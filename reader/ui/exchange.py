"""Another pane in the place of the list: wider as a rule, and gone again as if it had not been."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.main_window import MainWindow

_PLACE = 1
"""Where the list stands in the splitter; the page follows it."""


class Exchange(QObject):
    """Knows which pane stands where the list has its place, and how wide each of them was."""

    exchanged = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._splitter = window.splitter
        self._home = window.articles
        self._shown: QWidget = window.articles
        self._widths: dict[QWidget, int] = {}

    @property
    def shown(self) -> QWidget:
        """The pane that has the place."""
        return self._shown

    def show(self, pane: QWidget) -> None:
        """Give the place to a pane, with the width that it had last or would like to have.

        What it takes more than the one before comes from the page.
        """
        if pane is self._shown:
            return
        before = self._splitter.sizes()
        self._widths[self._shown] = before[_PLACE]
        wide = self._widths.get(pane, pane.sizeHint().width())
        self._splitter.replaceWidget(_PLACE, pane)
        self._shown.setParent(self._window)
        self._shown.hide()
        pane.show()
        self._shown = pane
        self._splitter.setStretchFactor(_PLACE, 0)
        self._splitter.setCollapsible(_PLACE, False)
        self._splitter.setSizes(_with(before, wide))
        self._window.reckon_with(pane, self.sizes)
        self.exchanged.emit()

    def sizes(self) -> list[int]:
        """Return the widths of all panes as they are, or would be with the list in its place."""
        sizes = self._splitter.sizes()
        return sizes if self._shown is self._home else _with(sizes, self._widths[self._home])


def _with(sizes: list[int], wide: int) -> list[int]:
    """Return widths in which the place is so wide, and the page has the rest."""
    left, place, page, right = sizes
    return [left, wide, max(0, page + place - wide), right]
