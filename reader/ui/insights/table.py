"""The table of the figures that a chart shows, for the keyboard and for screen readers."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.domain.entity import EntityType
from reader.ui.colors import dot
from reader.ui.insights.wording import amount_words
from reader.ui.qt import tip
from reader.ui.theme import Theme

Cell = str | int | Decimal | float | None
"""Of these a float is a figure between 0 and 1, written with two decimals."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDEST = 200
_LEAST = 180
"""What the column is never narrower than that takes the room that is left."""


class Figures(NamedTuple):
    """A table: what its columns are called, its rows, and the type of entity that a row is about.

    `names` are the columns as a file names them, in English whatever the language is.
    """

    names: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    types: tuple[EntityType | None, ...] = ()


class FiguresModel(QAbstractTableModel):
    """Holds figures; numbers are written as the locale has them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.figures = Figures()

    def show(self, figures: Figures) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.figures = figures
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.figures.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.figures.headers)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called; rows have no names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.figures.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, and a dot in the colour of a type beside the first one."""
        cell = self.figures.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _words(cell)
            case Qt.ItemDataRole.ToolTipRole if isinstance(cell, str) and cell:
                return tip(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case Qt.ItemDataRole.DecorationRole if not index.column() and self.figures.types:
                type_ = self.figures.types[index.row()]
                return dot(self.theme.entity(type_)) if type_ is not None else None
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        cells = (row[column] for row in self.figures.rows)
        number = isinstance(next((c for c in cells if c is not None), None), int | Decimal | float)
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QTableView):
    """Figures in rows; the arrows move in it, and `settled` says where to."""

    settled = Signal(int, int)
    """A row and a column were gone to."""

    entered = Signal()
    """Enter: what the row leads to is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = FiguresModel(theme, self)
        self._wide = 0
        self.setModel(self._figures)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("figures")
        self.setShowGrid(False)
        self.setProperty("surface", "list")
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentChanged.connect(self._settle)

    @property
    def figures(self) -> Figures:
        """What the table shows."""
        return self._figures.figures

    def set_theme(self, theme: Theme) -> None:
        """Draw the dots in the colours of a theme."""
        self._figures.theme = theme
        self.viewport().update()

    def show_figures(self, figures: Figures, wide: int = 0) -> None:
        """Show other figures; the column `wide` takes the room that is left."""
        self._figures.show(figures)
        self._wide = wide
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(len(figures.headers)):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, _WIDEST))
        self._fit()

    def go_to(self, row: int, column: int = 0) -> None:
        """Choose a row, as if it had been gone to."""
        index = self._figures.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_nowhere(self) -> None:
        """Choose no row any more."""
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or go on to the sentences."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the widest column take what is left."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = range(self._figures.columnCount())
        others = sum(self.columnWidth(column) for column in columns if column != self._wide)
        if columns:
            self.setColumnWidth(self._wide, max(_LEAST, self.viewport().width() - others))

    def _settle(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.settled.emit(current.row(), current.column())


def _words(cell: Cell) -> str:
    if isinstance(cell, int):
        return QLocale().toString(cell)
    if isinstance(cell, Decimal):
        return amount_words(cell)
    if isinstance(cell, float):
        return QLocale().toString(cell, "f", 2)
    return cell or ""
