"""The dialog for what should never happen: a bug."""

from typing import ClassVar

from PySide6.QtCore import QSize
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
    """Says that something went wrong and that nothing written is lost, and shows the report.

    It needs no theme, no library and no icon of ours: any of them may be what
    went wrong. `shown` is the one that is open, so that one bug that repeats
    does not fill the screen.
    """

    shown: ClassVar["CrashDialog | None"] = None

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(420, 300)
        self.resize(640, 440)
        sign = QLabel(self)
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(warning.pixmap(QSize(32, 32)))
        self.sentence = QLabel(self.tr("Postil has met a mistake of its own."), self)
        self.sentence.setProperty("tone", "title")
        self.sentence.setFont(sized(self.font(), 1.15))
        self.comfort = QLabel(
            self.tr(
                "Your library is safe: every step was written when you took it. You can go on,"
                " but it is better to start Postil again. The report below helps to mend it."
            ),
            self,
        )
        self.comfort.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.moveCursor(self.report.textCursor().MoveOperation.End)
        self.copy = QPushButton(self.tr("&Copy report"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.sentence)
        told.addWidget(self.comfort)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign)
        top.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)

    def setVisible(self, visible: bool) -> None:
        """Be the one that is open, as long as it is."""
        CrashDialog.shown = self if visible else None
        super().setVisible(visible)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
