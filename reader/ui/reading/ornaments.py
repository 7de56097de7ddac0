"""What belongs to a page besides words and marks: bullets, bars, grounds, signs of notes."""

from collections.abc import Iterable

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from reader.domain.text import BlockKind
from reader.ui.qt import fill
from reader.ui.reading.page import Page


def paint_ornament(painter: QPainter, page: Page, block: QTextBlock) -> None:
    """Paint what a laid out block of the text has besides its words, if its kind has anything."""
    source = page.block(block.blockNumber())
    if source is None:
        return
    match source.kind:
        case BlockKind.BULLET:
            _paint_bullet(painter, page, block, source.level)
        case BlockKind.QUOTE:
            box = _joined(page, block)
            for outer in range(max(source.level, 1)):
                left = box.left() - page.setting.size * (1 + 1.25 * outer)
                bar = QRectF(left, box.top(), 3, box.height())
                fill(painter, whole(bar), page.setting.theme.color("handle"))
        case BlockKind.CODE:
            pad = page.setting.size * 0.75
            ground = _joined(page, block).adjusted(-pad, -pad, pad, pad)
            fill(painter, whole(ground), page.setting.theme.color("side"))
        case BlockKind.RULE:
            _paint_rule(painter, page, block)
        case BlockKind.IMAGE:
            # Most articles have none.
            from reader.ui.reading.pictures import paint_picture  # noqa: PLC0415

            paint_picture(painter, page, block)
        case _:
            pass


def paint_sign(painter: QPainter, box: QRectF, color: QColor, page: QColor) -> None:
    """Paint a small bubble of speech, set off from what lies beneath by a line of page."""
    foot = box.height() * 0.26
    bubble = QtGui.QPainterPath()
    bubble.addRoundedRect(box.adjusted(0, 0, 0, -foot), 2.5, 2.5)
    tail = QtGui.QPainterPath()
    x, y = box.left() + box.width() * 0.22, box.bottom() - foot
    tail.addPolygon(
        QtGui.QPolygonF([QPointF(x, y), QPointF(x, box.bottom()), QPointF(x + foot * 1.5, y)])
    )
    tail.closeSubpath()
    shape = bubble.united(tail)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(shape, QPen(page, 2.5))
    painter.fillPath(shape, color)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_frame(painter: QPainter, boxes: Iterable[QRect], color: QColor) -> None:
    """Paint one line around some words, of which each stretch has a box."""
    _paint_around(painter, boxes, QPen(color, 2))


def paint_doubt(painter: QPainter, boxes: Iterable[QRect], color: QColor) -> None:
    """Paint a line of dashes around some words: a person should look whether they are right."""
    pen = QPen(color, 1.25)
    pen.setDashPattern([4, 3])
    _paint_around(painter, boxes, pen)


def _paint_around(painter: QPainter, boxes: Iterable[QRect], pen: QPen) -> None:
    path = QtGui.QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRect(QRectF(box).adjusted(-2, -2, 2, 2))  # so that lines meet
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path.simplified(), pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def whole(box: QRectF) -> QRect:
    """Return a box whose edges lie on whole pixels, so that neighbours meet."""
    left, top = round(box.left()), round(box.top())
    return QRect(left, top, round(box.right()) - left, round(box.bottom()) - top)


def _paint_bullet(painter: QPainter, page: Page, block: QTextBlock, level: int) -> None:
    """Paint a dot before an item; a ring in a list within a list, a square within that."""
    size = page.setting.size
    line = block.layout().lineAt(0)
    natural = line.naturalTextRect()
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        x = natural.right() + size * 0.75
    else:
        x = natural.left() - size * 0.75
    middle = block.layout().position() + QPointF(x, line.y() + line.ascent() - size * 0.29)
    ink, half = page.setting.theme.color("ink"), size * 0.14
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    if level == 2:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(ink)
    if level > 2:
        painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))
    else:
        painter.drawEllipse(middle, half, half)
    painter.restore()


def _paint_rule(painter: QPainter, page: Page, block: QTextBlock) -> None:
    """Paint a short line in the middle of the column."""
    line = block.layout().lineAt(0)
    middle = block.layout().position() + QPointF(line.width() / 2, line.y() + line.height() / 2)
    half = page.setting.size * 3
    stroke = QRectF(middle.x() - half, middle.y(), 2 * half, 1)
    fill(painter, whole(stroke), page.setting.theme.color("handle"))


def _joined(page: Page, block: QTextBlock) -> QRectF:
    """Return the box of a block, down to the next one if that is of the same kind."""
    layout = block.layout()
    box = layout.boundingRect().translated(layout.position())
    box.setWidth(layout.lineAt(0).width())
    source, following = (page.block(block.blockNumber() + n) for n in (0, 1))
    if source is not None and following is not None and following.kind is source.kind:
        lower = block.next().layout()
        box.setBottom(lower.position().y() + lower.boundingRect().top())
    return box
