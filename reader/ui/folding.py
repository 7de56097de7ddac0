"""Folding: side panes make room for the page where the window is narrow, and come back."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class SidePane:
    """A pane beside the page, the action that shows it, and whether it had to give way."""

    def __init__(self, pane: QWidget, show: QAction) -> None:
        self.pane = pane
        self.show = show
        self.folded = False

    @property
    def wanted(self) -> bool:
        """Whether the person wants to see it, be there room or not."""
        return self.folded or self.show.isChecked()


class Folding:
    """Keeps the panes within the width there is; the first side pane gives way first.

    What a person hides stays hidden; what had to give way comes back with the room.
    """

    def __init__(self, middle: tuple[QWidget, ...], sides: tuple[SidePane, ...]) -> None:
        self.middle = middle
        self._sides = sides
        self._width = 0
        for side in sides:
            side.show.toggled.connect(partial(self._settle, side))

    def fit(self, width: int) -> None:
        """Fold and unfold side panes for a window of this width in pixels."""
        self._width = width
        for side in self._sides:
            if side.show.isChecked() and self._needed() > width:
                side.show.setChecked(False)
                side.folded = True
        for side in reversed(self._sides):
            if side.folded and self._needed() + side.pane.minimumWidth() <= width:
                side.show.setChecked(True)

    def _settle(self, changed: SidePane, shown: bool) -> None:
        """Show or hide a pane; one that is shown by hand makes the others give way."""
        changed.pane.setVisible(shown)
        changed.folded = False
        for side in self._sides:
            if side is not changed and side.show.isChecked() and self._needed() > self._width > 0:
                side.show.setChecked(False)
                side.folded = True

    def _needed(self) -> int:
        shown = (side.pane for side in self._sides if side.show.isChecked())
        return sum(pane.minimumWidth() for pane in (*self.middle, *shown))
