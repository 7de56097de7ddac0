"""The quote on a card, set in the reading face: three lines, or all of them when unfolded."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from reader.ui.annotations.style import CardStyle
from reader.ui.icons import pixmap
from reader.ui.qt import Units

FOLDED_LINES = 3

_MOST = 900
"""Code points that a folded quote is looked at for; three lines never hold more."""

_ARROW = 14
_GUTTER = 18
"""Room beside a long quote for the arrow that unfolds it."""


class Quote:
    """A quote laid out at a width, from its own upper left corner."""

    def __init__(self, words: str, style: CardStyle, width: float, unfolded: bool) -> None:
        self._rtl = is_right_to_left(words)
        self._width = width
        self._line = style.quote_line
        self._style = style
        seen = _tidied(words[:_MOST])
        self._layout = self._laid_out(seen, width)
        self.foldable = self._layout.lineCount() > FOLDED_LINES or len(words) > _MOST
        self._unfolded = unfolded
        if self.foldable:
            self._width -= _GUTTER
            self._layout = self._laid_out(
                _tidied(words, "\u2028") if unfolded else self._folded(seen), self._width
            )
        self.height = self._layout.lineCount() * self._line

    @property
    def arrow(self) -> QRectF:
        """Where the arrow stands that unfolds or folds the quote."""
        if not self.foldable:
            return QRectF()
        top = self.height - self._line + (self._line - _ARROW) / 2
        return QRectF(0 if self._rtl else self._width + _GUTTER - _ARROW, top, _ARROW, _ARROW)

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the quote with its upper left corner at `place`."""
        shift = QPointF(_GUTTER if self._rtl and self.foldable else 0, 0)
        painter.setPen(self._style.theme.color("ink"))
        self._layout.draw(painter, place + shift)
        if self.foldable:
            self._paint_arrow(
                painter, self.arrow.translated(place), self._style.theme.color("faint")
            )

    def _paint_arrow(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        painter.save()
        painter.translate(box.center())
        if self._unfolded:
            painter.rotate(180)
        ratio = painter.device().devicePixelRatio()
        half = QPointF(_ARROW / 2, _ARROW / 2)
        painter.drawPixmap(-half, pixmap("chevron-down", color, _ARROW, ratio))
        painter.restore()

    def _folded(self, seen: str) -> str:
        """Return the words of the first lines, the last of them cut with an ellipsis."""
        layout = self._laid_out(seen, self._width)
        if layout.lineCount() <= FOLDED_LINES:
            return seen
        start = Units(seen).from_qt(layout.lineAt(FOLDED_LINES - 1).textStart())
        last = self._style.quote_metrics.elidedText(
            seen[start : start + 300], Qt.TextElideMode.ElideRight, self._width
        )
        return seen[:start] + last

    def _laid_out(self, words: str, width: float) -> QTextLayout:
        layout = QTextLayout(words, self._style.quote)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._line - line.height()) / 2))
            top += self._line
        layout.endLayout()
        return layout


def is_right_to_left(words: str) -> bool:
    """Tell whether a text begins, for the eye, at the right: its first letter decides."""
    for character in words:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def _tidied(words: str, between_blocks: str = " ") -> str:
    """Return the words in one run, with `between_blocks` where lines and blocks end."""
    return words.replace("\t", " ").replace("\n", between_blocks).replace("\u2028", between_blocks)
