"""What stands in the list when there is nothing in it: one sentence, and a way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_MARGIN = 24
_GAP = 8


class EmptyNote(QWidget):
    """Says why there is nothing to see; with an action it also offers to change that."""

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("tone", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._button.setProperty("flat", True)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addStretch(2)
        layout.addWidget(self._words)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, message: str, action: str = "") -> None:
        """Show a sentence and, unless it is empty, a button with `action` on it."""
        self._words.setText(message)
        self._button.setText(action)
        self._button.setVisible(bool(action))
