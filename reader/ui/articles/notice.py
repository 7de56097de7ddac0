"""A line over the list that says what is to be found elsewhere, with a button that goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class Notice(QWidget):
    """Says one thing, and offers one thing to do about it."""

    answered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("tone", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setProperty("flat", True)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)

    def say(self, words: str, action: str) -> None:
        """Say these words, with `action` on the button."""
        self._words.setText(words)
        self._button.setText(action)
        self._button.setAccessibleDescription(words)
