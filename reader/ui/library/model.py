"""The model of the library pane: its lines, and which of them is chosen."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.library.sections import Kind, Line
from reader.ui.qt import tip

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1
    CHOSEN = Qt.ItemDataRole.UserRole + 2


class LibraryModel(QAbstractListModel):
    """Holds the lines that are shown; headings can neither be chosen nor reached."""

    _lines: Sequence[Line] = ()
    _chosen = ""

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines; where only counts differ, nothing else is touched."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            changed = [n for n, line in enumerate(lines) if line != self._lines[n]]
            self._lines = lines
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def choose(self, key: str) -> None:
        """Mark the line with this key as chosen, and no other."""
        before, self._chosen = self._chosen, key
        for changed in {before, key}:
            index = self.index_of(changed)
            if index.isValid():
                self.dataChanged.emit(index, index, [Role.CHOSEN])

    def index_of(self, key: str) -> QModelIndex:
        """Return where a line is, or an invalid index."""
        for row, line in enumerate(self._lines):
            if line.key == key:
                return self.index(row)
        return QModelIndex()

    def line_at(self, row: int) -> Line:
        """Return the line at a row; raises `IndexError` where there is none."""
        return self._lines[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say whether keys reach a line, and whether it can be chosen."""
        if not index.isValid() or self._lines[index.row()].kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        if self._lines[index.row()].kind is Kind.FOLD:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a line is to a view."""
        return self._answer(self._lines[index.row()], role) if index.isValid() else None

    def _answer(self, line: Line, role: int) -> Line | bool | str | None:
        match role:
            case Role.LINE:
                return line
            case Role.CHOSEN:
                return line.key == self._chosen
            case Qt.ItemDataRole.DisplayRole:
                return line.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken or line.label
            case Qt.ItemDataRole.ToolTipRole if line.kind is Kind.ENTRY:
                return tip(line.label)
            case _:
                return None
