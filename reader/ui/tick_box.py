"""The box that is ticked in lists whose lines are chosen, as it is painted everywhere."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.ui.theme import Theme

TICK = 16
"""The side of a box in pixels."""


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
