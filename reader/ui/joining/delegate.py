"""Paints lines of what a merge would do: a sign, the words, below them what they are of."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.services.joining.values import Outcome
from reader.ui import icons
from reader.ui.joining.model import LINE, Line
from reader.ui.joining.wording import outcome_icon
from reader.ui.theme import Theme, sized

_PAD = 8
_SIGN = 16
_SMALL = 0.92
_DANGEROUS = (Outcome.CONFLICT, Outcome.LOST)
_Index = QModelIndex | QPersistentModelIndex


class ItemsDelegate(QStyledItemDelegate):
    """Two lines for an item or a heading, mirrored where the language runs from right to left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any line: all are as high."""
        small = QFontMetrics(sized(option.font, _SMALL))
        return QSize(0, option.fontMetrics.height() + small.height() + 2 * _PAD - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen)
        heads = line.item is None
        high = option.fontMetrics.height()
        left = _PAD if heads else _PAD + _SIGN + _PAD
        upper = QRect(option.rect.adjusted(left, _PAD - 1, -_PAD, 0))
        upper.setHeight(high)
        quiet = self.theme.color("muted" if chosen else "faint")
        if heads:
            self._paint_sign(painter, option, upper, line.outcome)
            upper.setLeft(upper.left() + _SIGN + _PAD)
        lower = upper.translated(0, high)
        if line.aside:
            font = sized(option.font, _SMALL)
            wide = QFontMetrics(font).horizontalAdvance(line.aside) + 2
            slot = QRect(upper.right() - wide, upper.top(), wide + 1, high)
            painter.setPen(quiet)
            self._write(painter, option, slot, line.aside, font)
            upper.setRight(slot.left() - _PAD)
        painter.setPen(self.theme.color("ink"))
        weight = QFont.Weight.DemiBold if heads else QFont.Weight.Normal
        self._write(painter, option, upper, line.title, sized(option.font, 1.0, weight))
        painter.setPen(quiet)
        self._write(painter, option, lower, line.about, sized(option.font, _SMALL))
        painter.restore()

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
        self, painter: QPainter, option: QStyleOptionViewItem, upper: QRect, outcome: Outcome
    ) -> None:
        slot = QRect(upper.left(), upper.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
        slot = QStyle.visualRect(option.direction, option.rect, slot)
        color = self.theme.color("danger" if outcome in _DANGEROUS else "muted")
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(outcome_icon(outcome), color, _SIGN, ratio)
        painter.drawPixmap(slot.topLeft(), drawn)

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
        slot = QStyle.visualRect(option.direction, option.rect, slot)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, slot.width())
        painter.drawText(slot, int(flags) | Qt.TextFlag.TextSingleLine.value, shown)
