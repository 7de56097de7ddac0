"""Paints what lies behind and over the words: highlights, underlines, grounds, signs of notes."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from reader.domain.annotation import Annotation
from reader.domain.ids import AnnotationId
from reader.domain.text import Block, RunStyle, Span
from reader.ui.colors import mention_color
from reader.ui.qt import fill
from reader.ui.reading.geometry import bands, end_of, origin, turns, unit_at, visible_blocks
from reader.ui.reading.marks import Layer, Line, Marks
from reader.ui.reading.ornaments import (
    paint_doubt,
    paint_frame,
    paint_ornament,
    paint_sign,
    whole,
)
from reader.ui.reading.page import Page
from reader.ui.theme import Theme

_STEP = 3
"""How far a highlight stands in from the edges of a different one beneath it."""


class _Drawn:
    """What one block shows, in pixels of the document, while its lines are broken as in `place`."""

    def __init__(self, place: tuple[float, float, float, int]) -> None:
        self.place = place
        self.fills: list[tuple[QRect, QColor]] = []
        self.frames: list[tuple[QRect, QColor]] = []
        self.lines: list[tuple[QRect, QColor]] = []
        self.dashes: list[tuple[QRect, QColor]] = []
        self.doubts: list[list[QRect]] = []
        self.signs: list[tuple[QRectF, QColor, AnnotationId]] = []


class Ink:
    """Everything that is painted on a page besides its words.

    What a block shows is worked out when the block is first seen, and kept
    until its lines are broken differently: scrolling only fills rectangles.
    From the ink that was on the page `before` is kept what shows the same marks.
    """

    def __init__(self, page: Page, marks: Marks, before: "Ink | None" = None) -> None:
        self._page = page
        self._theme = page.setting.theme
        self._marks = marks
        self._code = [Span(r.start, r.stop) for r in page.text.runs if r.style is RunStyle.CODE]
        self._kept: dict[int, _Drawn] = {}
        if before is not None and before._page is page:
            self._kept = before._agreeing(marks)

    def paint_behind(
        self, painter: QPainter, blocks: Iterable[QTextBlock], cells: Span | None = None
    ) -> None:
        """Paint what lies behind the words of some laid out blocks, and selected `cells`."""
        for block in blocks:
            shown = self._drawn(block)
            paint_ornament(painter, self._page, block)
            for box, color in shown.fills:
                fill(painter, box, color)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box, color in shown.frames:
                painter.setPen(color)
                painter.drawRect(box.adjusted(0, 0, -1, -1))
            for boxes in shown.doubts:
                paint_doubt(painter, boxes, self._theme.color("ink"))
            for box in self.boxes(block, cells) if cells is not None else ():
                fill(painter, box, self._theme.color("picked"))

    def paint_over(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """Paint what lies over the words of some laid out blocks."""
        for block in blocks:
            shown = self._drawn(block)
            for box, color in shown.lines:
                fill(painter, box, color)
            for box, color in shown.dashes:
                pen = QPen(color, box.height(), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([2, 1.5])
                painter.setPen(pen)
                middle = box.top() + box.height() // 2
                painter.drawLine(box.left(), middle, box.right(), middle)
            for sign, color, _ in shown.signs:
                paint_sign(painter, sign, color, self._theme.color("page"))

    def paint_outline(self, painter: QPainter, blocks: Iterable[QTextBlock], span: Span) -> None:
        """Paint a line around the words of `span` in some laid out blocks."""
        boxes = (box for block in blocks for box in self.boxes(block, span))
        paint_frame(painter, boxes, self._theme.color("accent"))

    def at(self, point: QPointF) -> list[AnnotationId]:
        """Return the marks under a point of the document, the one that is meant first.

        That is the mark whose sign of a note was hit, else the innermost.
        """
        sign = self.sign_at(point)
        if sign is not None:
            return [sign]
        place = self.code_point_at(point)
        return [] if place is None else [mark.id for mark in self._marks.at(place)]

    def code_point_at(self, point: QPointF) -> int | None:
        """Return the code point of the text whose character lies under a point of the document."""
        unit = unit_at(self._page.document, point)
        if unit is None or unit < self._page.offset:
            return None
        return self._page.code_point(unit)

    def sign_at(self, point: QPointF) -> AnnotationId | None:
        """Return the mark whose sign of a note lies under a point of the document."""
        for block in visible_blocks(self._page.document, point.y(), point.y()):
            for box, _, id_ in self._drawn(block).signs:
                if box.adjusted(-2, -2, 2, 2).contains(point):
                    return id_
        return None

    def darker(self) -> list[QTextEdit.ExtraSelection]:
        """Return full ink for what is marked of the paler words: only that reads on marks."""
        ink = QTextCharFormat()
        ink.setForeground(self._theme.color("ink"))
        found = []
        for span in self._page.pale():
            for layer in self._marks.layers(span):
                if layer.depth == 0:
                    words = QTextEdit.ExtraSelection()
                    words.cursor = self._page.cursor(layer.span)
                    words.format = ink
                    found.append(words)
        return found

    def boxes(self, block: QTextBlock, span: Span) -> list[QRect]:
        """Return the boxes of the words of `span` in a laid out block."""
        source = self._page.block(block.blockNumber())
        if source is None or not span.overlaps(source.span):
            return []
        start, stop = self._units(block, source, span)
        return [whole(band.box) for band in bands(block, start, stop, turning=turns(block.text()))]

    def _agreeing(self, marks: Marks) -> dict[int, _Drawn]:
        """Return what is drawn of the blocks on which those marks look as these do."""
        spans = marks.differing(self._marks)

        def same(number: int) -> bool:
            block = self._page.block(number)
            # A mark may take in the break after the block.
            return block is None or not any(
                span.start <= block.stop and span.stop > block.start for span in spans
            )

        return {number: drawn for number, drawn in self._kept.items() if same(number)}

    def _drawn(self, block: QTextBlock) -> _Drawn:
        layout, corner = block.layout(), origin(block)
        place = corner.x(), corner.y(), layout.boundingRect().width(), layout.lineCount()
        number = block.blockNumber()
        kept = self._kept.get(number)
        if kept is None or kept.place != place:
            kept = self._kept[number] = _Drawn(place)
            source = self._page.block(number)
            if source is not None:
                self._draw(kept, block, source)
        return kept

    def _draw(self, drawn: _Drawn, block: QTextBlock, source: Block) -> None:
        for span in self._code:
            drawn.fills += [(box, self._theme.color("side")) for box in self.boxes(block, span)]
        for layer in self._marks.layers(source.span):
            self._draw_layer(drawn, layer, self.boxes(block, layer.span))
        drawn.doubts = [self.boxes(block, span) for span in self._marks.doubtful(source.span)]
        turning = turns(block.text())
        for line in self._marks.lines(source.span):
            start, stop = self._units(block, source, line.span)
            for band in bands(block, start, stop, turning=turning):
                self._draw_line(drawn, line, band.box, band.baseline)
        # A mark may take in the break after the block.
        ending = self._marks.ending(Span(source.start, source.stop + 1))
        for n, (stop, mark) in enumerate(ending):
            self._draw_sign(drawn, mark, self._end(block, source, stop), n)

    def _draw_layer(self, drawn: _Drawn, layer: Layer, boxes: list[QRect]) -> None:
        color = self._theme.mark(layer.color, layer.depth)
        inset = layer.inset * _STEP
        for box in boxes:
            inner = box.adjusted(0, inset, 0, -inset)
            drawn.fills.append((inner, color))
            if layer.depth > 1:
                drawn.frames.append((inner, self._theme.tick(layer.color)))

    def _draw_line(self, drawn: _Drawn, line: Line, box: QRectF, baseline: float) -> None:
        thick = max(2, round(self._page.setting.size / 9))
        top = round(baseline + self._page.setting.size * 0.17) + line.row * (thick + 1)
        words = whole(box)
        stroke = QRect(words.left(), top, words.width(), thick)
        if line.type is None:
            drawn.dashes.append((stroke, self._theme.color("muted")))
        else:
            drawn.lines.append((stroke, mention_color(self._theme, line.type)))

    def _draw_sign(self, drawn: _Drawn, mark: Annotation, end: QPointF, n: int) -> None:
        size = self._page.setting.size
        side = round(size * 0.62)
        taken = sum(1 for box, _, _ in drawn.signs if abs(box.left() - end.x()) < side + n)
        corner = QPointF(round(end.x()) - 1 + taken * (side + 2), round(end.y() - size * 1.36))
        color = mark_color(mark, self._marks, self._theme)
        drawn.signs.append((QRectF(corner.x(), corner.y(), side, side), color, mark.id))

    def _units(self, block: QTextBlock, source: Block, span: Span) -> tuple[int, int]:
        """Return the units within `block` of the part of `span` that lies in it."""
        begin = block.position()
        start = self._page.position(max(span.start, source.start))
        return start - begin, self._page.position(min(span.stop, source.stop)) - begin

    def _end(self, block: QTextBlock, source: Block, stop: int) -> QPointF:
        last = self._page.position(min(stop, source.stop)) - block.position() - 1
        return end_of(block, last)


def mark_color(mark: Annotation, marks: Marks, theme: Theme) -> QColor:
    """Return the strong colour that stands for a mark."""
    if mark.color is not None:
        return theme.tick(mark.color)
    type_ = marks.mention_type(mark)
    return theme.color("muted") if type_ is None else mention_color(theme, type_)
