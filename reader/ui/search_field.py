"""The field for searching the library."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.icons import icon
from reader.ui.qt import clearable
from reader.ui.theme import Theme

_NARROWEST, _WIDEST = 120, 360
_AROUND = 64
"""What the glass and the cross beside the words take."""


class SearchField(QLineEdit):
    """Words to search for; Esc clears them and then leaves, Down leaves for the list."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured = ("", ""), 0
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search articles, notes, quotes"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(self.tr("Search the library (/)"))
        clearable(self)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self._glass = QAction(self.tr("Search"), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    def sizeHint(self) -> QSize:
        """Return the room that its own words need."""
        usual = super().sizeHint()
        said = self.placeholderText(), self.font().key()
        if self._measured[0] != said:  # whoever lays out the toolbar asks many times
            self._measured = said, self.fontMetrics().horizontalAdvance(said[0])
        return QSize(max(usual.width(), self._measured[1] + _AROUND), usual.height())

    def set_theme(self, theme: Theme) -> None:
        """Draw the magnifying glass anew."""
        self._glass.setIcon(icon("search", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc, and leave for the list with a second Esc or with Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
