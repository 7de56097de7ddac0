"""The note on a card, rendered: all of it, or as much of a long one as leaves room for others."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QLinearGradient,
    QPainter,
    QPalette,
)

from reader.formats.note_html import note_html
from reader.ui.annotations.style import CardStyle
from reader.ui.icons import pixmap

FOLDED_LINES = 14
"""Lines of a long note that a folded card shows; one that is little longer is shown whole."""

_LITTLE = 6
_ARROW = 14


class NoteWords:
    """A note laid out at a width, from its own upper left corner."""

    def __init__(self, markdown: str, style: CardStyle, width: float, unfolded: bool) -> None:
        self._style = style
        self._width = width
        self._unfolded = unfolded
        self._note = style.document(note_html(markdown))
        self._note.setTextWidth(width)
        line = style.plain_metrics.lineSpacing()
        whole = ceil(self._note.size().height())
        self.foldable = whole > (FOLDED_LINES + _LITTLE) * line
        self._shown = whole if unfolded or not self.foldable else ceil(FOLDED_LINES * line)
        self.height = self._shown + (_ARROW + 4 if self.foldable else 0)

    @property
    def more(self) -> QRectF:
        """Where an arrow stands that shows the rest of a long note, or hides it."""
        if not self.foldable:
            return QRectF()
        return QRectF((self._width - _ARROW) / 2, self._shown + 4, _ARROW, _ARROW)

    def link_at(self, point: QPointF) -> str:
        """Return the address under a point, or nothing."""
        return self._note.documentLayout().anchorAt(point) if point.y() < self._shown else ""

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the note with its upper left corner at `place`."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._style.theme.color("ink"))
        context.palette = palette
        painter.save()
        painter.translate(place)
        painter.setClipRect(QRectF(0, 0, self._width, self._shown))
        context.clip = QRectF(0, 0, self._width, self._shown)
        self._note.documentLayout().draw(painter, context)
        if self.foldable and not self._unfolded:
            self._fade(painter)
        painter.restore()
        if self.foldable:
            self._paint_arrow(painter, self.more.translated(place))

    def _fade(self, painter: QPainter) -> None:
        """Let the last lines fade into the card."""
        card = self._style.theme.color("card")
        clear = QColor(card)
        clear.setAlpha(0)
        top = self._shown - 2 * self._style.plain_metrics.lineSpacing()
        shade = QLinearGradient(0, top, 0, self._shown)
        shade.setColorAt(0, clear)
        shade.setColorAt(1, card)
        painter.fillRect(QRectF(0, top, self._width, self._shown - top), shade)

    def _paint_arrow(self, painter: QPainter, box: QRectF) -> None:
        ratio = painter.device().devicePixelRatio()
        name = "chevron-up" if self._unfolded else "chevron-down"
        color = self._style.theme.color("muted")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPixmap(box.topLeft(), pixmap(name, color, _ARROW, ratio))
