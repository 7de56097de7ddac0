"""The dialog of entities that may be one, pair by pair, each a way to look at merging them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.services.alike import Alike
from reader.ui.choice import Choice
from reader.ui.choices import Choices
from reader.ui.knowing.wording import mention_count, why_words
from reader.ui.theme import Theme, enlarged

_WIDTH = 560
_LINES = 12


class DoublesDialog(QDialog):
    """Lists pairs; `merge_requested` brings the ids of loser and winner of the chosen one."""

    merge_requested = Signal(str, str)

    def __init__(self, found: Sequence[Alike], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Entities that may be one"))
        self._found = found
        self._said = QLabel(self)
        self._said.setProperty("tone", "muted")
        self._said.setWordWrap(True)
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Entities that may be one"))
        self.list.doubleClicked.connect(self._merge)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.merge = self.buttons.addButton(
            self.tr("&Merge…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.merge.setDefault(True)
        self.merge.clicked.connect(self._merge)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._said)
        column.addWidget(self.list)
        column.addStretch()
        column.addWidget(self.buttons)
        self.resize(round(_WIDTH * min(enlarged(self.font()), 1.4)), 0)
        self.show_doubles(found)
        self.list.setFocus()

    def show_doubles(self, found: Sequence[Alike]) -> None:
        """Show these pairs, with the line chosen that was."""
        row = self.list.row() or 0
        self._found = found
        lines = [_line(pair) for pair in found]
        last = len(lines) - 1
        chosen = min(row, last) if lines else None
        self.list.set_lines(lines, chosen, _LINES * self.list.line_height())
        self.merge.setEnabled(bool(found))
        self._said.setText(
            self.tr("Enter shows both sides before anything is merged.")
            if found
            else self.tr("No two entities share a name, an acronym or a part of a name.")
        )

    def _merge(self, _index: QModelIndex | bool = False) -> None:
        row = self.list.row()
        if row is not None and row < len(self._found):
            pair = self._found[row]
            self.merge_requested.emit(pair.loser.id, pair.winner.id)


def _line(pair: Alike) -> Choice:
    why = why_words(pair)
    words = f"{pair.loser.name} → {pair.winner.name}"
    count = mention_count(pair.loser.mentions)
    return Choice(words, why, count, pair.winner.type)
