"""Paints a line of what was found: tick, title, and below it the rest."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui import icons
from reader.ui.choice import TICK, paint_box
from reader.ui.dialogs.found import article_line, articles_count, isolated
from reader.ui.dialogs.found_list import FoundModel
from reader.ui.theme import Theme, sized

PAD = 8
_SMALL = 0.92
_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Select)
_Index = QModelIndex | QPersistentModelIndex


class FoundDelegate(QStyledItemDelegate):
    """Two lines for an article or a file: its name, and what there is to know of it."""

    def __init__(self, model: FoundModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any line: all are as high."""
        small = QFontMetrics(sized(option.font, _SMALL))
        return QSize(0, option.fontMetrics.height() + small.height() + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line, mirrored where the language runs from right to left."""
        file, article = self._model.at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen)
        self._paint_sign(painter, option, index, failed=bool(file.failure) and article is None)
        name = isolated(str(index.data(Qt.ItemDataRole.DisplayRole)))
        if article is None:
            below = file.failure or articles_count(len(file.articles))
        else:
            below = article_line(article)
        quiet = self.theme.color("muted" if chosen else "faint")
        fresh = article is None or not article.already
        upper, lower = self._slots(option, index)
        painter.setPen(self.theme.color("ink") if fresh else quiet)
        weight = QFont.Weight.DemiBold if fresh else QFont.Weight.Normal
        self._write(painter, option, upper, name, sized(option.font, 1.0, weight))
        failed = article is None and bool(file.failure)
        painter.setPen(self.theme.color("danger") if failed else quiet)
        self._write(painter, option, lower, below, sized(option.font, _SMALL))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Turn the tick round with a click on it, or with the space bar."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hit = event.key() in _TOGGLES
        elif isinstance(event, QMouseEvent):
            on_tick = self._tick(option, index).adjusted(-PAD, -PAD, PAD, PAD)
            hit = on_tick.contains(event.position().toPoint())
            if hit and event.type() != QEvent.Type.MouseButtonRelease:
                return True
        else:
            hit = False
        return hit and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, *, failed: bool
    ) -> None:
        slot = self._tick(option, index)
        if failed:
            ratio = painter.device().devicePixelRatioF()
            danger = self.theme.color("danger")
            painter.drawPixmap(slot.topLeft(), icons.pixmap("warning", danger, TICK, ratio))
            return
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            painter.setOpacity(0.4)
        paint_box(painter, self.theme, QRectF(slot), Qt.CheckState(state))
        painter.setOpacity(1.0)

    def _tick(self, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Return where the tick lies, beside the upper of the two lines."""
        upper = option.rect.top() + PAD + option.fontMetrics.height() // 2
        left = option.rect.left() + PAD + self._indent(index)
        slot = QRect(left, upper - TICK // 2, TICK, TICK)
        return QStyle.visualRect(option.direction, option.rect, slot)

    def _slots(self, option: QStyleOptionViewItem, index: _Index) -> tuple[QRect, QRect]:
        high = option.fontMetrics.height()
        left = PAD + self._indent(index) + TICK + PAD + 2
        area = option.rect.adjusted(left, PAD - 1, -PAD, -PAD + 1)
        upper = QRect(area.left(), area.top(), area.width(), high)
        lower = QRect(area.left(), area.top() + high + 2, area.width(), area.height() - high - 2)
        return (
            QStyle.visualRect(option.direction, option.rect, upper),
            QStyle.visualRect(option.direction, option.rect, lower),
        )

    def _indent(self, index: _Index) -> int:
        return TICK + PAD if self._model.is_indented(index) else 0

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        slot: QRect,
        words: str,
        font: QFont,
    ) -> None:
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font)
        one_line = " ".join(words.split())
        shown = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, slot.width())
        painter.drawText(slot, int(flags) | Qt.TextFlag.TextSingleLine.value, shown)
