"""What stands in place of the cards when there are none: one sentence, and a way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Empty(QWidget):
    """Says why there is no card, and offers to clear the filter if that is why."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("tone", "muted")
        self._clear = QPushButton(self.tr("Clear the filter"))
        self._clear.setProperty("flat", True)
        self._clear.clicked.connect(self.cleared)
        words = QVBoxLayout(self)
        words.setContentsMargins(24, 24, 24, 24)
        words.addStretch(2)
        words.addWidget(self._said)
        words.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addStretch(3)

    def say(self, query: str, *, article: bool, cards: bool) -> None:
        """Say why nothing is shown: no open article, no card at all, or none that fits."""
        if not article:
            words = self.tr("Open an article to see its annotations")
        elif not cards:
            words = self.tr("Select some text and press H")
        elif query.strip():
            words = self.tr("No annotation matches “{query}”").format(query=query.strip())
        else:
            words = self.tr("No annotation matches these filters")
        self._said.setText(words)
        self._clear.setVisible(cards)
