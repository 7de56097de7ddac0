"""Who is compared: a box to choose from for each side, in which everybody has their badge."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from reader.ui.badges import badge
from reader.ui.theme import Theme

_BADGE = 18


class People(QWidget):
    """Asks for two people, of whom nobody stands on both sides."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[str], str, str] = ((), "", "")
        self.left = self._box(self.tr("To the left"))
        self.right = self._box(self.tr("To the right"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.left, QLabel(self.tr("and"), self), self.right):
            row.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Draw the badges in the colours of a theme."""
        self._theme = theme
        self.show_people(*self._shown)

    def show_people(self, annotators: Sequence[str], left: str, right: str) -> None:
        """Offer these people, with two of them chosen."""
        self._shown = annotators, left, right
        ratio = self.devicePixelRatioF()
        for box, chosen in ((self.left, left), (self.right, right)):
            box.clear()
            for name in annotators:
                drawn = badge(name, self._theme, self.font(), _BADGE, ratio)
                box.addItem(drawn, name, name)
            box.setCurrentIndex(box.findData(chosen))
            box.setEnabled(len(annotators) > 1)

    def names(self) -> tuple[str, str]:
        """Return who is chosen to the left and to the right; empty where nobody is."""
        return self.left.currentData() or "", self.right.currentData() or ""

    def _box(self, called: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(called)
        box.setToolTip(called)
        box.setIconSize(QSize(_BADGE, _BADGE))
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(partial(self._choose, box))
        return box

    def _choose(self, changed: QComboBox, _row: int = 0) -> None:
        """Ask for somebody else; who was chosen on the other side changes places."""
        other = self.right if changed is self.left else self.left
        if changed.currentData() == other.currentData():
            _, left, right = self._shown
            other.setCurrentIndex(other.findData(left if changed is self.left else right))
        self.chosen.emit()
