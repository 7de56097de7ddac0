"""The words of an article as they came, beside what was repaired in them."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import sized


class OriginalDialog(QDialog):
    """Shows the kept words, which nobody can change, and counts the repairs by rule."""

    def __init__(
        self,
        title: str,
        original: str,
        repairs: Sequence[tuple[str, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Original words"))
        self.setMinimumSize(420, 320)
        self.resize(760, 600)
        self.title = self._label(title, "title")
        self.title.setFont(sized(self.font(), 1.15))
        self.repairs = self._label(self._told(repairs), "muted")
        self.words = QPlainTextEdit(self)
        self.words.setAccessibleName(self.tr("The words as they came"))
        self.words.setReadOnly(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setTabChangesFocus(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setPlainText(original)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self.title, self.repairs, self.words, buttons):
            column.addWidget(widget)
        self.words.setFocus()

    def _told(self, repairs: Sequence[tuple[str, int]]) -> str:
        number = QLocale()
        lines = [f"{what} × {number.toString(times)}" for what, times in repairs if times]
        if not lines:
            return self.tr("Nothing had to be repaired in the text that is read.")
        return self.tr("Repaired in the text that is read: {what}.").format(what=", ".join(lines))

    def _label(self, text: str, tone: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label
