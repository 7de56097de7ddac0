"""The details of a message: all that there is to say, to be read, copied and saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

_SIZE = (640, 460)


class TellingDialog(QDialog):
    """Shows lines of plain text, however many; `save_requested` asks for a file of them."""

    save_requested = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details"))
        self.resize(*_SIZE)
        self.words = QPlainTextEdit(words, self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Details"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.saving = self.buttons.addButton(
            self.tr("&Save report…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.saving.clicked.connect(self.save_requested)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.words, 1)
        column.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
