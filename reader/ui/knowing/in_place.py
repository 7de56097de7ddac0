"""Words that look like any others until somebody writes them anew where they stand."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.qt import tip


class InPlaceField(QLineEdit):
    """One line of words; `written` brings others when Enter is pressed or the field is left.

    Esc takes back what was typed. `left` says that the keys are wanted elsewhere.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inplace")
        self.setAccessibleName(name)
        self._shown = ""

    def show_words(self, words: str) -> None:
        """Show words, unless others are being typed."""
        typing = self.hasFocus() and self.text() != self._shown
        self._shown = words
        self.setToolTip(tip(words))
        if not typing and self.text() != words:
            self.setText(words)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Show again what was shown before somebody typed."""
        self.setText(self._shown)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Take Esc before a shortcut of the window does."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, keep with Enter, or take back with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written; what opened a menu has not left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()
            self.setCursorPosition(0)

    def _keep(self) -> None:
        if self.text().split() != self._shown.split():
            self.written.emit(self.text())
