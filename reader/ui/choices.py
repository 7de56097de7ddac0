"""A list to choose from under a field: the arrows move in it while one types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.entity import EntityType
from reader.ui import icons
from reader.ui.theme import Theme

PAD = 8
_DOT = 8
_SLOT = 16
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: words, something less important after them, a count at the end.

    Before them a dot in the colour of a type of entity, or an icon.
    """

    words: str
    detail: str = ""
    count: str = ""
    dot: EntityType | None = None
    icon: str = ""
    spoken: str = ""


class ChoiceField(QLineEdit):
    """A field that leaves to the frame around it the keys by which one chooses.

    These are Up, Down, the pages, anything with Alt, and Backspace when there is
    nothing left to delete.
    """

    _CHOOSING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, or pass on."""
        digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        spent = event.key() == Qt.Key.Key_Backspace and not self.text()
        if event.key() in self._CHOOSING or spent or (digit and with_alt):
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
        """Return the words of a line, or what a screen reader says of it."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken or ", ".join(filter(None, (line.words, line.detail, line.count)))
        return None


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a line: dot or icon, words, detail, and the count at the far end."""

    def __init__(self, model: _ChoicesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any line: all are as high."""
        return QSize(0, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line, mirrored where the language runs from right to left."""
        line = self._model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen)
        area = option.rect.adjusted(PAD, 0, -PAD, 0)
        whole = QRect(area)
        if line.dot is not None or line.icon:
            slot = QRect(area.left(), area.top(), _SLOT, area.height())
            self._paint_sign(painter, self._mirror(option, slot, whole), line)
            area.setLeft(area.left() + _SLOT + 4)
        metrics = option.fontMetrics
        painter.setPen(self.theme.color("muted" if chosen else "faint"))
        if line.count:
            wide = metrics.horizontalAdvance(line.count)
            slot = QRect(area.right() - wide, area.top(), wide + 1, area.height())
            self._write(painter, option, self._mirror(option, slot, whole), line.count, metrics)
            area.setRight(slot.left() - PAD)
        self._paint_words(painter, option, area, whole, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        state = option.state
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_sign(self, painter: QPainter, slot: QRect, line: Choice) -> None:
        if line.dot is not None:
            dot = QRectF(0, 0, _DOT, _DOT)
            dot.moveCenter(QRectF(slot).center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.entity(line.dot))
            painter.drawEllipse(dot)
            return
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(line.icon, self.theme.color("muted"), _SLOT, ratio)
        painter.drawPixmap(slot.left(), slot.center().y() - _SLOT // 2 + 1, drawn)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        whole: QRect,
        line: Choice,
    ) -> None:
        metrics: QFontMetrics = option.fontMetrics
        wide = metrics.horizontalAdvance(line.detail)
        spare = area.width() - wide - PAD if line.detail else area.width()
        taken = min(metrics.horizontalAdvance(line.words) + 1, max(spare, area.width() // 2))
        if line.detail:
            slot = QRect(area)
            slot.setLeft(area.left() + taken + PAD)
            self._write(painter, option, self._mirror(option, slot, whole), line.detail, metrics)
        painter.setPen(self.theme.color("ink"))
        slot = QRect(area.left(), area.top(), taken, area.height())
        self._write(painter, option, self._mirror(option, slot, whole), line.words, metrics)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        slot: QRect,
        words: str,
        metrics: QFontMetrics,
    ) -> None:
        leading = QStyle.visualAlignment(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        flags = leading.value | Qt.AlignmentFlag.AlignAbsolute.value
        flags |= Qt.TextFlag.TextSingleLine.value
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, slot.width() + 1)
        painter.drawText(slot, flags, shown)

    def _mirror(self, option: QStyleOptionViewItem, slot: QRect, whole: QRect) -> QRect:
        return QStyle.visualRect(option.direction, whole, slot)


class Choices(QListView):
    """The list itself: as high as its lines need, up to a limit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _ChoicesModel(self)
        self._delegate = _ChoiceDelegate(self._model, theme, self)
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
        """Show these lines with one of them chosen, in at most `height` pixels."""
        self._model.set_lines(lines)
        needed = self.line_height() * len(lines)
        self.setFixedHeight(max(0, min(needed, height)))
        self.setVisible(bool(lines))
        if chosen is not None:
            self.setCurrentIndex(self._model.index(chosen))

    def line_height(self) -> int:
        """Return the height of one line in pixels."""
        return self.fontMetrics().height() + 12

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

    def replace(self, row: int, line: Choice) -> None:
        """Show another line in place of one."""
        lines = list(self._model.lines)
        lines[row] = line
        self._model.lines = tuple(lines)
        index = self._model.index(row)
        self._model.dataChanged.emit(index, index)
