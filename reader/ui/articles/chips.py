"""The chips over the list: what narrows it, each with a cross to take it away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui import icons
from reader.ui.qt import tip
from reader.ui.theme import Theme

_GAP = 4
_ICON = 12


class ChipRow(QWidget):
    """Shows chips side by side, in as many lines as they need; without any it is not there."""

    closed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Tint the crosses for this theme."""
        self._theme = theme
        for button in self._buttons:
            button.setIcon(icons.icon("close", theme, _ICON))

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these chips: a key, which `closed` says, and what is written on it."""
        if chips and not self._buttons:
            self._ask_for_lines()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._chip(key, label) for key, label in chips]
        self.setVisible(bool(chips))
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that chips which find no room begin a new line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the chips need, in device-independent pixels."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """Ask for room for one line, however narrow."""
        return QSize(0, self._arrange(max(1, self.width()), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the chips for the new width."""
        super().resizeEvent(event)
        self._arrange(event.size().width(), move=True)

    def _ask_for_lines(self) -> None:
        """Have the layout around the chips ask how high they are at a width."""
        from PySide6.QtWidgets import QSizePolicy  # noqa: PLC0415 - not for the first frame

        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _chip(self, key: str, label: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("chip", True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The cross stands behind the words, where Qt would put the icon before them.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chip.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        chip.setIcon(icons.icon("close", self._theme, _ICON))
        chip.setIconSize(QSize(_ICON, _ICON))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setText(label)
        name = self.tr("Remove the filter {name}").format(name=label)
        chip.setAccessibleName(name)
        chip.setToolTip(tip(name))
        chip.clicked.connect(partial(self.closed.emit, key))
        chip.show()
        return chip

    def _arrange(self, width: int, *, move: bool) -> int:
        """Place the chips if they shall `move`; return the height they take."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = height = 0
        for button in self._buttons:
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y = 0, y + height + _GAP
            taken = min(hint.width(), width)
            if move:
                left = width - x - taken if mirrored else x
                button.setGeometry(left, y, taken, hint.height())
            x += hint.width() + _GAP
            height = hint.height()
        return y + height
