"""The dialog for words from the clipboard, before they are looked at as articles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class PasteDialog(QDialog):
    """Shows the words that would be imported, to be completed or cut.

    A title that is given becomes the first line, unless the words begin with
    it. `pasted` brings the words; the preview of the import comes after.
    """

    pasted = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import from the clipboard"))
        self.setMinimumSize(420, 320)
        self.resize(640, 480)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("Title (the first line, if left empty)"))
        self.title.setAccessibleName(self.tr("Title"))
        self.field = QPlainTextEdit(self)
        self.field.setPlaceholderText(self.tr("Paste one or more articles here"))
        self.field.setAccessibleName(self.tr("Words to import"))
        self.field.setTabChangesFocus(True)
        self.field.setPlainText(words)
        self.field.textChanged.connect(self._follow)
        told = QLabel(self.tr("What is found in these words is shown before anything is written."))
        told.setProperty("tone", "muted")
        told.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.next = self.buttons.addButton(
            self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.next.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.title, self.field, told, self.buttons):
            column.addWidget(widget)
        self.field.setFocus()
        self._follow()

    def words(self) -> str:
        """Return the words with the title, if one was given, as their first line."""
        words = self.field.toPlainText()
        title = " ".join(self.title.text().split())
        if not title or words.lstrip().startswith(title):
            return words
        return f"{title}\n\n{words.lstrip()}"

    def accept(self) -> None:
        """Hand on the words and close; without any, stay."""
        if self.next.isEnabled():
            words = self.words()
            super().accept()
            self.pasted.emit(words)

    def _follow(self) -> None:
        self.next.setEnabled(bool(self.field.toPlainText().strip()))
