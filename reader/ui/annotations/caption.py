"""The caption over the first card of a section of the panel: what has to be done with its cards."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.ui.annotations.cards import Card, Section
from reader.ui.annotations.style import ICON, LEFT, RIGHT, CardStyle
from reader.ui.annotations.wording import section_words
from reader.ui.icons import pixmap

_ABOVE = 6
_BELOW = 8
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_DRAWINGS = {Section.CHECK: "needs-checking", Section.LOST: "warning"}


class Caption:
    """A caption laid out at the width of the list, from the upper left corner of its row."""

    def __init__(self, card: Card, style: CardStyle, width: int) -> None:
        self._style = style
        self._drawing = _DRAWINGS.get(card.section, "")
        self._width = width
        line = max(ICON, style.pill_height)
        self.height = caption_height(style)
        self.box = style.turned(QRectF(LEFT + 2, _ABOVE, width - LEFT - RIGHT - 2, line), width)
        room = self.box.width() - (ICON + 6 if self._drawing else 0)
        words = section_words(card.section, card.heads)
        self._words = style.strong_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter) -> None:
        """Paint the caption."""
        theme, wide = self._style.theme, self.box.width()
        rest = QRectF(0, 0, wide, self.box.height())
        if self._drawing:
            sign = QRectF(0, (self.box.height() - ICON) / 2, ICON, ICON)
            ratio = painter.device().devicePixelRatio()
            drawing = pixmap(self._drawing, theme.color("ink"), ICON, ratio)
            place = self._style.turned(sign, wide).translated(self.box.topLeft())
            painter.drawPixmap(place.topLeft(), drawing)
            rest.adjust(ICON + 6, 0, 0, 0)
        painter.setFont(self._style.strong)
        painter.setPen(theme.color("ink" if self._drawing else "muted"))
        place = self._style.turned(rest, wide).translated(QPointF(self.box.topLeft()))
        painter.drawText(place, _LINE, self._words)


def caption_height(style: CardStyle) -> int:
    """Return how much room a caption takes above its card."""
    return round(_ABOVE + max(ICON, style.pill_height) + _BELOW)
