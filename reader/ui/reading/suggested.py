"""What waits for a decision, as it shows on the page: dotted lines under the words."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from reader.domain.suggestion import Suggestion
from reader.domain.text import Span
from reader.ui.colors import mention_color
from reader.ui.reading.geometry import bands, turns
from reader.ui.reading.ornaments import paint_frame
from reader.ui.reading.overlay import Boxes
from reader.ui.reading.page import Page

_APART = 2.0
"""From the middle of a dot to that of the next, in diameters."""


class SuggestedWords:
    """Underlines suggestions with dots, and frames the current one.

    `suggestions` are in the order of the text. Mentions have a line without
    gaps, so a suggestion is told from them by more than its colour.
    """

    def __init__(
        self, page: Page, boxes: Boxes, *, suggestions: Sequence[Suggestion], current: Span | None
    ) -> None:
        self._page = page
        self._boxes = boxes
        self._suggestions = suggestions
        self._current = current

    def paint(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint what is suggested in some laid out blocks."""
        framed: list[QRect] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            source = self._page.block(block.blockNumber())
            if source is None:
                continue
            for one in self._suggestions:
                if one.span.start >= source.stop:
                    break
                if one.span.stop > source.start:
                    self._underline(painter, block, source.span, one)
            if self._current is not None:
                framed += self._boxes(block, self._current)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if framed:
            paint_frame(painter, framed, self._page.setting.theme.color("accent"))

    def sought(self, _exact: bool) -> None:
        """Show nothing in the strip: that is for what is there already."""

    def _underline(
        self, painter: QPainter, block: QTextBlock, within: Span, suggestion: Suggestion
    ) -> None:
        size = self._page.setting.size
        thick = max(2.0, size / 8)
        pen = QPen(mention_color(self._page.setting.theme, suggestion.type), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _APART])
        painter.setPen(pen)
        begin = block.position()
        start, stop = (
            self._page.position(place) - begin
            for place in (
                max(suggestion.span.start, within.start),
                min(suggestion.span.stop, within.stop),
            )
        )
        for band in bands(block, start, stop, turning=turns(block.text())):
            y = band.baseline + size * 0.17 + thick / 2
            half = thick / 2
            painter.drawLine(QLineF(band.box.left() + half, y, band.box.right() - half, y))
