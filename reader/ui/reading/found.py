"""What was searched for, as it shows on the page and in the strip beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from reader.services.matching import Matches
from reader.ui.qt import fill
from reader.ui.reading.heights import heights
from reader.ui.reading.overlay import Boxes, Sought
from reader.ui.reading.page import Page

_MEASURED = 2000
"""Matches up to which the strip shows exactly where they stand."""

_TINT = 30
"""How much of the accent lies behind words that were found, of 255."""


class FoundWords:
    """Paints a frame around everything that was found, and a strong one around the current one.

    Marks are fills without a frame, so neither is taken for the other.
    """

    def __init__(
        self,
        page: Page,
        boxes: Boxes,
        *,
        matches: Matches,
        current: int | None,
    ) -> None:
        self._page = page
        self._boxes = boxes
        self._matches = matches
        self._current = current

    def paint(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint what was found in some laid out blocks."""
        theme = self._page.setting.theme
        accent = theme.color("accent")
        tint = theme.color("accent")
        tint.setAlpha(_TINT)
        strong: list[QRect] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            source = self._page.block(block.blockNumber())
            if source is None:
                continue
            for n, span in self._matches.within(source.span):
                boxes = self._boxes(block, span)
                if n == self._current:
                    strong += boxes
                    continue
                painter.setPen(QPen(accent, 1))
                painter.setBrush(tint)
                for box in boxes:
                    painter.drawRoundedRect(QRectF(box).adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2)
        for box in strong:
            fill(painter, box, theme.color("picked"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -1, 2, 1), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def sought(self, exact: bool) -> Sought:
        """Return where in the document the matches stand."""
        exact = exact and len(self._matches) <= _MEASURED
        places = heights(self._page, self._matches.starts, exact=exact)
        return Sought(places, None if self._current is None else places[self._current])
