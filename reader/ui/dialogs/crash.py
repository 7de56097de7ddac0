"""The dialog for what should never happen: a bug."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import sized


class CrashDialog(QDialog):
    """Says that something went wrong and what of the work is kept, and shows the report.

    It needs no theme, no library and no icon of ours: any of them may be what
    went wrong. `unkept` are words that were being written and could not be
    kept; here they can be copied. `shown` is the dialog that is open, so that
    one bug that repeats does not fill the screen.
    """

    renewal_requested = Signal()
    """A new window on the same library is wanted."""

    shown: ClassVar["CrashDialog | None"] = None

    def __init__(self, report: str, parent: QWidget | None = None, *, unkept: str = "") -> None:
        super().__init__(parent)
        self._unkept = unkept
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(420, 300)
        self.resize(660, 480)
        self.sentence = QLabel(self.tr("Postil has met a mistake of its own."), self)
        self.sentence.setProperty("tone", "title")
        self.sentence.setFont(sized(self.font(), 1.15))
        self.comfort = QLabel(self._comfort(), self)
        self.comfort.setWordWrap(True)
        self.told = QLabel(
            self.tr(
                "The report below helps to mend it. It holds nothing that you read or wrote, and "
                "is sent nowhere unless you send it."
            ),
            self,
        )
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "muted")
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = QPushButton(self.tr("&Copy report"), self)
        self.copy.clicked.connect(self._copy)
        self.copy_note = QPushButton(self.tr("Copy &note"), self)
        self.copy_note.clicked.connect(self._copy_note)
        self.copy_note.setVisible(bool(unkept))
        self.renew = QPushButton(self.tr("&Open the window anew"), self)
        self.renew.clicked.connect(self._renew)
        self._lay_out()

    def setVisible(self, visible: bool) -> None:
        """Be the one that is open, as long as it is."""
        CrashDialog.shown = self if visible else None
        super().setVisible(visible)

    def _comfort(self) -> str:
        if self._unkept:
            return self.tr(
                "Your library is safe, but the note that you are writing could not be kept: copy "
                "it before you go on."
            )
        return self.tr(
            "Your library is safe: every step was written when you took it, and the note that "
            "you were writing is kept. You can go on; if anything looks wrong, open the window "
            "anew."
        )

    def _lay_out(self) -> None:
        sign = QLabel(self)
        sign.setAccessibleName(self.tr("Warning"))
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(warning.pixmap(QSize(32, 32)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        offered = (self.copy, *([self.copy_note] if self._unkept else []), self.renew)
        for button in offered:
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.sentence, self.comfort, self.told):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _copy_note(self) -> None:
        QGuiApplication.clipboard().setText(self._unkept)
        self.copy_note.setText(self.tr("Note copied"))

    def _renew(self) -> None:
        self.accept()
        self.renewal_requested.emit()
