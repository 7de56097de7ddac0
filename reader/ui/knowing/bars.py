"""Mentions over time as small bars, each a way to narrow the sentences to it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.knowing import Stretch
from reader.ui.knowing.wording import stretch_name, stretch_words
from reader.ui.qt import tip
from reader.ui.theme import Theme, enlarged

_HIGH = 44
_WIDEST = 20
_NARROWEST = 5
_THICK = 0.72
_LEAST = 2
_STRETCH = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class StretchesModel(QAbstractListModel):
    """Holds months or years with their mentions."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stretches: Sequence[Stretch] = ()
        self.by_year = False

    def show(self, stretches: Sequence[Stretch]) -> None:
        """Show other stretches of time, all of them months or all of them years."""
        self.beginResetModel()
        self.stretches = stretches
        # No two months that follow each other are January.
        self.by_year = len(stretches) > 1 and all(s.first.month == 1 for s in stretches)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self.stretches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a stretch as it is, its name, or what is said of it."""
        stretch = self.stretches[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return stretch_name(stretch, by_year=self.by_year)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(stretch_words(stretch, by_year=self.by_year))
            case Qt.ItemDataRole.AccessibleTextRole:
                return stretch_words(stretch, by_year=self.by_year)
            case _ if role == _STRETCH:
                return stretch
        return None


class _BarDelegate(QStyledItemDelegate):
    """Paints a bar as high as its part of the highest one."""

    def __init__(self, parent: "TimeBars") -> None:
        super().__init__(parent)
        self._bars = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any bar's place."""
        return self._bars.place()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one bar on the line on which all stand."""
        stretch: Stretch = index.data(_STRETCH)
        bars, theme, state = self._bars, self._bars.theme, option.state
        row = QRectF(option.rect)
        chosen = index.row() == bars.chosen
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or over:
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(row.adjusted(0.5, 0, -0.5, 0), 3, 3)
        ground = row.bottom() - 3
        painter.setBrush(theme.color("line"))
        painter.drawRect(QRectF(row.left(), ground, row.width(), 1))
        if stretch.mentions:
            room = ground - row.top() - 4
            high = max(_LEAST, room * stretch.mentions / bars.most)
            thick = max(2.0, row.width() * _THICK)
            bar = QRectF(row.center().x() - thick / 2, ground - high, thick, high)
            painter.setBrush(self._color(chosen=chosen))
            painter.drawRoundedRect(bar, min(2.0, thick / 3), 2.0)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def _color(self, *, chosen: bool) -> QColor:
        color = QColor(self._bars.color)
        if self._bars.chosen >= 0 and not chosen:
            color.setAlphaF(0.45)
        return color


class TimeBars(QListView):
    """A bar for each month or year; a click, Enter or Space chooses one, and again lets it go.

    `narrowed` brings the `Stretch`, or `None`.
    """

    narrowed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.color = theme.color("accent")
        self.chosen = -1
        self.most = 1
        self._stretches = StretchesModel(self)
        self.setModel(self._stretches)
        self.setItemDelegate(_BarDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Mentions over time"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(round(_HIGH * enlarged(self.font())))

    @property
    def by_year(self) -> bool:
        """Whether a bar is a year and not a month."""
        return self._stretches.by_year

    def set_theme(self, theme: Theme, color: QColor) -> None:
        """Paint in the colours of a theme; `color` is that of the bars."""
        self.theme, self.color = theme, color
        self.viewport().update()

    def show_stretches(self, stretches: Sequence[Stretch], chosen: Stretch | None) -> None:
        """Show other stretches of time; `chosen` is the one that is narrowed to."""
        self._stretches.show(stretches)
        self.most = max((stretch.mentions for stretch in stretches), default=1) or 1
        firsts = [stretch.first for stretch in stretches]
        self.chosen = firsts.index(chosen.first) if chosen and chosen.first in firsts else -1
        self.doItemsLayout()

    def choose(self, chosen: Stretch | None) -> None:
        """Show which stretch is narrowed to, without news."""
        self.chosen = -1 if chosen is None else list(self._stretches.stretches).index(chosen)
        self.viewport().update()

    def place(self) -> QSize:
        """Return the size of a bar's place."""
        count = max(1, self._stretches.rowCount())
        widest = round(_WIDEST * enlarged(self.font()))
        wide = min(widest, max(_NARROWEST, self.viewport().width() // count))
        return QSize(wide, self.viewport().height())

    def extent(self) -> int:
        """Return how wide all bars together are."""
        return self._stretches.rowCount() * self.place().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the bars as wide as there is room for."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or narrow with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Narrow to the bar that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        again = index.row() == self.chosen
        self.chosen = -1 if again else index.row()
        self.viewport().update()
        self.narrowed.emit(None if again else self._stretches.stretches[index.row()])
