"""A list to choose from under a field: the arrows move in it while one types."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QWidget,
)

from reader.ui.announcing import announce
from reader.ui.choice import CHOICE, Choice, ChoiceDelegate, line_height
from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class ChoiceField(QLineEdit):
    """A field that leaves to the frame around it the keys by which one chooses.

    These are Up and Down, a digit with Alt, and Backspace when there is nothing
    left to delete.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, or pass on."""
        digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        spent = event.key() == Qt.Key.Key_Backspace and not self.text()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) or spent or (digit and with_alt):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _ChoicesModel(QAbstractListModel):
    """The lines of a `Choices`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Choice, ...] = ()

    def set_lines(self, lines: Sequence[Choice]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line as it is, its words, or what a screen reader says of it."""
        line = self.lines[index.row()]
        if role == CHOICE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if line.ticked is not None:
                checked = self.tr("chosen") if line.ticked else self.tr("not chosen")
                return ", ".join(filter(None, (line.words, line.detail, line.count, checked)))
            return line.spoken or ", ".join(filter(None, (line.words, line.detail, line.count)))
        return None


class Choices(QListView):
    """The list itself: as high as its lines need, up to a limit.

    The focus is elsewhere as a rule, so it has said aloud which line is chosen.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _ChoicesModel(self)
        self._delegate = ChoiceDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("surface", "card")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_lines(self, lines: Sequence[Choice], chosen: int | None, height: int) -> None:
        """Show these lines with one of them chosen, as many as fit whole into `height` pixels."""
        self._model.set_lines(lines)
        seen = min(len(lines), height // self.line_height())
        self.setFixedHeight(seen * self.line_height())
        self.setVisible(bool(lines))
        if chosen is not None:
            self.setCurrentIndex(self._model.index(chosen))
        self._tell()

    def line_height(self) -> int:
        """Return the height of one line in pixels."""
        return line_height(self.fontMetrics())

    def row(self) -> int | None:
        """Return the chosen line, or `None`."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose another line, going round at the ends."""
        count = self._model.rowCount()
        if count:
            row = self.row()
            start = (-1 if by > 0 else 0) if row is None else row
            self.setCurrentIndex(self._model.index((start + by) % count))
            self._tell()

    def replace(self, row: int, line: Choice) -> None:
        """Show another line in place of one."""
        lines = list(self._model.lines)
        lines[row] = line
        self._model.lines = tuple(lines)
        index = self._model.index(row)
        self._model.dataChanged.emit(index, index)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list; leave letters and digits to the frame around it."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        """Have the chosen line said; where the list has the focus, Qt itself does that."""
        if self.currentIndex().isValid() and not self.hasFocus():
            announce(self, str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
