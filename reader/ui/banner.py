"""A banner above the panes: something that holds for the whole library, and what can be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.announcing import announce


class Banner(QFrame):
    """Says one thing until it no longer holds; `answered` brings the name of what was chosen."""

    answered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.offers: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str, offers: Sequence[tuple[str, str]] = ()) -> None:
        """Show a sentence, and a button for each offer: its name, and what is written on it."""
        for button in self.offers:
            self._row.removeWidget(button)
            button.deleteLater()
        self.offers = []
        self.words.setText(words)
        for name, label in offers:
            button = QPushButton(label, self)
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(self.answered.emit, name))
            self._row.addWidget(button)
            self.offers.append(button)
        self.show()
        announce(self, words)
