"""The dialog of backups: which there are, and what going back to one would change."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.domain.backup import Backup
from reader.services.backups import told
from reader.services.sharing import size_told
from reader.ui.choice import Choice
from reader.ui.choices import Choices
from reader.ui.theme import Theme, enlarged

_WIDTH = 600
_LINES = 8


class BackupsDialog(QDialog):
    """Lists backups; `looked_at` brings the one that is chosen, `wanted` the one to go back to.

    What going back would change is shown by `say_changes` when it has been counted.
    """

    looked_at = Signal(object)
    wanted = Signal(object)

    def __init__(
        self, backups: Sequence[Backup], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups of this library"))
        self._backups = backups
        about = QLabel(self)
        about.setText(
            self.tr(
                "Postil makes a backup before the first change of a day, before a merge and before "
                "an update, and keeps five. Going back makes one of what is there now."
            )
            if backups
            else self.tr(
                "There is no backup of this library yet. One is made before the first change of a "
                "day, before a merge and before an update."
            )
        )
        about.setProperty("tone", "muted")
        about.setWordWrap(True)
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.changes = QLabel(self)
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setWordWrap(True)
        self.changes.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self.changes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.back = self.buttons.addButton(
            self.tr("&Go back to this"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.back.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (about, self.list, self.changes):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setFixedWidth(round(_WIDTH * min(enlarged(self.font()), 1.4)))
        self.changes.setVisible(bool(backups))
        lines = [_line(backup) for backup in backups]
        self.list.set_lines(lines, 0 if lines else None, _LINES * self.list.line_height())
        self.list.selectionModel().currentChanged.connect(self._look)
        self.list.setFocus()

    def begin(self) -> None:
        """Have the newest backup looked at."""
        if self._backups:
            self._look()

    def say_changes(self, backup: Backup, lines: Sequence[str]) -> None:
        """Show what going back to a backup would change, where that one is still chosen."""
        if backup == self._chosen():
            self.changes.setText(
                "\n".join((self.tr("Going back would change:"), *(f"    {each}" for each in lines)))
                if lines
                else self.tr("Nothing has changed since this backup.")
            )
            self.back.setEnabled(bool(lines))

    def say_trouble(self, words: str) -> None:
        """Show why it cannot be told what would change; going back is not offered then."""
        self.changes.setText(words)
        self.back.setEnabled(False)

    def accept(self) -> None:
        """Say which backup is wanted, and close."""
        chosen = self._chosen()
        if chosen is not None and self.back.isEnabled():
            super().accept()
            self.wanted.emit(chosen)

    def _chosen(self) -> Backup | None:
        row = self.list.row()
        return None if row is None else self._backups[row]

    def _look(self) -> None:
        self.back.setEnabled(False)
        self.changes.setText(self.tr("Comparing…"))
        self.looked_at.emit(self._chosen())


def _line(backup: Backup) -> Choice:
    made = QDateTime.fromMSecsSinceEpoch(int(backup.moment.timestamp() * 1000))
    moment = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    return Choice(moment, told(backup), size_told(backup.bytes))
