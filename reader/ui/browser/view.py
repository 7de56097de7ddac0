"""The browser's list: as long as a library makes it, measured only where it is looked at."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.ui.browser import picking
from reader.ui.browser.model import BrowserModel
from reader.ui.browser.sheets import Sheet, Sheets
from reader.ui.browser.sight import Sight
from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_NOTCH = 60
"""How far a notch of the wheel goes, in device-independent pixels."""

_TOLD = 1000
"""Rows of which screen readers are told that they are chosen; Qt makes an index for each."""

_Cursor = QAbstractItemView.CursorAction


class BrowserView(QListView):
    """Shows headings and cards by painting them.

    Qt's own list asks for the height of every row before it shows the first,
    so all that concerns where rows are is answered here.
    """

    selection_settled = Signal()
    """Other rows are chosen, or another row is current."""

    def __init__(
        self, model: BrowserModel, theme: Theme, clock: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.sheets = Sheets(theme, self.font(), clock)
        self._theme = theme
        self._sight = Sight(self._measure)
        self._hovered = -1
        self._moving_bar = False
        self._bar_stood = 0
        self.setModel(model)
        model.modelReset.connect(self._follow)
        model.rowsInserted.connect(self._follow)
        model.rowsRemoved.connect(self._follow)
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Annotations of the whole library"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.sheets.dress(theme, self.font())
        self.look_again()

    def place(self) -> tuple[int, int]:
        """Return the row at the upper edge, and how much of it is above that edge."""
        return self._sight.first, self._sight.offset

    def go_to(self, row: int, offset: int = 0) -> None:
        """Bring a row to the upper edge, with so much of it above."""
        self._sight.go_to(row, -offset)
        self.look_again()

    def seen(self) -> list[int]:
        """Return the rows in sight."""
        return [each.row for each in self._sight.rows()]

    def hover(self, row: int) -> None:
        """Show that the pointer is over a row, or over none if that is negative."""
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def top(self, row: int) -> int:
        """Return where the upper edge of a row lies in what is seen."""
        return self._sight.top(row)

    def under(self, point: QPoint) -> tuple[Sheet, QPointF, int] | None:
        """Return the row under a point of the viewport: laid out, the point in it, its number."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        entry = self.rows.at(index.row())
        inside = QPointF(point - QPoint(0, self._sight.top(index.row())))
        return None if entry is None else (self.sheets.of(entry), inside, index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row under a point of the viewport."""
        if not self._sight.count or not 0 <= point.y() < self._sight.room:
            return QModelIndex()
        row = self._sight.row_at(point.y())
        inside = point.y() < self._sight.top(row) + self._measure(row)
        return self._index(row) if inside else QModelIndex()

    def visualRect(self, index: Index) -> QRect:
        """Return where a row lies in the viewport, guessed where it is out of sight."""
        if not index.isValid() or index.row() >= self._sight.count:
            return QRect()
        row = index.row()
        seen = {each.row: each.height for each in self._sight.rows()}
        return QRect(0, self._sight.top(row), self.viewport().width(), seen.get(row, 96))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            self._sight.go_to(index.row())
        else:
            self._sight.reveal(index.row())
        self.look_again()

    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Return the row that a key goes to."""
        last = self._sight.count - 1
        row = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self._index(0)
        match action:
            case _Cursor.MoveHome:
                row = 0
            case _Cursor.MoveEnd:
                row = last
            case _Cursor.MovePageUp | _Cursor.MovePageDown:
                row = self._sight.a_page_from(row, down=action == _Cursor.MovePageDown)
            case _Cursor.MoveUp | _Cursor.MovePrevious:
                row -= 1
            case _Cursor.MoveDown | _Cursor.MoveNext:
                row += 1
        return self._index(max(0, min(row, last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows that a rectangle of the viewport touches, also out of sight."""
        if not self._sight.count:
            return
        ends = sorted((rect.top(), rect.top() + rect.height() - 1))
        first, last = (self._sight.row_at(end) for end in ends)
        self.selectionModel().select(QItemSelection(self._index(first), self._index(last)), command)

    def selectAll(self) -> None:
        """Choose every row, in one piece."""
        if self._sight.count:
            every = QItemSelection(self._index(0), self._index(self._sight.count - 1))
            clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(every, clear)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where chosen rows are in sight."""
        region = QRegion()
        for each in self._sight.rows():
            if selection.contains(self._index(each.row)):
                region += QRect(0, each.top, self.viewport().width(), each.height)
        return region

    def horizontalOffset(self) -> int:
        """Return that nothing is ever scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return that places are counted from the upper edge of what is seen."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002
        """Tell that no row is hidden: those of closed groups are not there."""
        return False

    def doItemsLayout(self) -> None:
        """Measure what is in sight, and no more."""
        self.look_again()

    def updateGeometries(self) -> None:
        """Take over the size of what is seen."""
        self.look_again()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bar: by a page from where it stood, else to where it stands."""
        if self._moving_bar:
            return
        bar = self.verticalScrollBar()
        gone = bar.value() - self._bar_stood
        if abs(gone) == bar.pageStep() and not bar.isSliderDown():
            self._sight.move(gone)
        else:
            self._sight.take(bar.value())
        self.look_again(bar_too=not bar.isSliderDown())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go by the pixels that were turned, whatever rows were guessed to be tall."""
        pixels = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * _NOTCH)
        self._sight.move(-pixels)
        self.look_again()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        current = self.currentIndex().row() if self.hasFocus() else -1
        chosen = self.selectionModel()
        for each in self._sight.rows():
            if each.top > event.rect().bottom() or each.top + each.height < event.rect().top():
                continue
            entry = self.rows.at(each.row)
            if entry is not None:
                self.sheets.of(entry).paint(
                    painter,
                    QPointF(0, each.top),
                    chosen=chosen.isSelected(self._index(each.row)),
                    focused=each.row == current,
                    hovered=each.row == self._hovered,
                )

    def changeEvent(self, event: QEvent) -> None:
        """Lay everything out anew in another type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self._theme)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the window."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say that other rows are chosen; screen readers are not told of thousands, one by one."""
        if max(picking.size(selected), picking.size(deselected)) <= _TOLD:
            super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selection_settled.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another row is current."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.selection_settled.emit()

    def _measure(self, row: int) -> int:
        entry = self.rows.at(row)
        return 0 if entry is None else self.sheets.of(entry).height

    def _index(self, row: int) -> QModelIndex:
        return self.rows.index(row)

    def _follow(self, *_: object) -> None:
        """Take over rows and sizes, and let the scroll bar stand where the list is."""
        self.look_again()

    def look_again(self, *, bar_too: bool = True) -> None:
        """Take over rows and sizes, and let the scroll bar stand where the list is."""
        self.sheets.set_width(self.viewport().width())
        self._sight.fit(self.rows.rowCount(), self.viewport().height())
        bar = self.verticalScrollBar()
        if bar_too:
            self._moving_bar = True
            bar.setRange(0, self._sight.most)
            bar.setPageStep(max(1, self._sight.room))
            bar.setSingleStep(20)
            bar.setValue(self._sight.value)
            self._moving_bar = False
        self._bar_stood = bar.value()
        self.viewport().update()
