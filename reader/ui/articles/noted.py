"""A list, or in its place a note that says why there is nothing in it."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from reader.ui.articles.empty import EmptyNote


class Noted(QWidget):
    """Shows `rows` until `say` puts the note in their place."""

    def __init__(self, rows: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.note = EmptyNote(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(rows)
        self._pages.addWidget(self.note)

    def show_rows(self) -> None:
        """Show the list."""
        self._pages.setCurrentWidget(self._rows)

    def say(self, message: str, action: str = "") -> None:
        """Show a sentence and, unless it is empty, a button with `action` on it."""
        self.note.say(message, action)
        self._pages.setCurrentWidget(self.note)
