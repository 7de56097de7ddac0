"""One line to choose from, and how it is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.ui import icons
from reader.ui.theme import Theme

CHOICE = Qt.ItemDataRole.UserRole
"""The role under which a model gives the whole `Choice`."""

PAD = 8
TICK = 16
"""The side of a box to tick in pixels."""

_DOT = 8
_SLOT = 16
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: words, something less important after them, a count at the end.

    Before them a dot in the colour of a type of entity or of a highlight, or an
    icon; and before that a box to tick where `ticked` is not `None`, or a tick
    without a box where only `one_of` the lines can be chosen.
    """

    words: str
    detail: str = ""
    count: str = ""
    dot: EntityType | Color | None = None
    icon: str = ""
    spoken: str = ""
    ticked: bool | None = None
    one_of: bool = False


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a line: dot or icon, words, detail, and the count at the far end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any line: all are as high."""
        return QSize(0, line_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line, mirrored where the language runs from right to left."""
        line = index.data(CHOICE)
        if not isinstance(line, Choice):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen)
        area = option.rect.adjusted(PAD, 0, -PAD, 0)
        whole = QRect(area)
        if line.ticked is not None:
            slot = QRect(area.left(), area.top(), _SLOT, area.height())
            self._paint_tick(painter, self._mirror(option, slot, whole), line)
            area.setLeft(area.left() + _SLOT + 4)
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
            if isinstance(line.dot, Color):
                painter.setBrush(self.theme.tick(line.dot))
            else:
                painter.setBrush(self.theme.entity(line.dot))
            painter.drawEllipse(dot)
            return
        self._paint_icon(painter, slot, line.icon)

    def _paint_tick(self, painter: QPainter, slot: QRect, line: Choice) -> None:
        if not line.one_of:
            box = QRectF(0, 0, TICK, TICK)
            box.moveCenter(QRectF(slot).center())
            state = Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
            paint_box(painter, self.theme, box, state)
        elif line.ticked:
            self._paint_icon(painter, slot, "check")

    def _paint_icon(self, painter: QPainter, slot: QRect, name: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(name, self.theme.color("muted"), _SLOT, ratio)
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


def line_height(metrics: QFontMetrics) -> int:
    """Return the height of a line in pixels, for a font of these metrics."""
    return metrics.height() + 12


def paint_box(painter: QPainter, theme: Theme, box: QRectF, state: Qt.CheckState) -> None:
    """Paint a box that is empty, ticked, or dashed where only some of a thing is ticked."""
    box = box.adjusted(0.75, 0.75, -0.75, -0.75)
    empty = state == Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.color("faint" if empty else "accent"), 1.5))
    painter.setBrush(theme.color("field" if empty else "accent"))
    painter.drawRoundedRect(box, 4, 4)
    pen = QPen(theme.color("on_accent"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    middle = box.center()
    if state == Qt.CheckState.Checked:
        bends = ((-3.5, 0.2), (-1.0, 2.8), (3.7, -2.6))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in bends])
    elif state == Qt.CheckState.PartiallyChecked:
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0))
