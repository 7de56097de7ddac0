"""A card laid out at a width: how tall it is, how it is painted, what lies under a point."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.annotations.caption import Caption, caption_height
from reader.ui.annotations.cards import Card
from reader.ui.annotations.footer import Footer
from reader.ui.annotations.heading import Heading
from reader.ui.annotations.note_words import FOLDED_LINES as NOTE_LINES
from reader.ui.annotations.note_words import NoteWords
from reader.ui.annotations.quote import FOLDED_LINES, Quote
from reader.ui.annotations.style import (
    BAR,
    GAP,
    ICON,
    INDENT,
    LEFT,
    PAD_X,
    PAD_Y,
    RADIUS,
    RIGHT,
    CardStyle,
)


class CardSheet:
    """Everything on one card in its place, from the upper left corner of its row.

    `editor` is the height of the note's editor where one is open; room is left
    for it in place of the note.
    """

    def __init__(
        self,
        card: Card,
        style: CardStyle,
        width: int,
        now: datetime,
        *,
        unfolded: bool = False,
        editor: int | None = None,
    ) -> None:
        self.card = card
        self.editing = editor is not None
        self._style = style
        edge = LEFT + (INDENT if card.answers else 0)
        inside = max(40, width - edge - RIGHT - 2 * PAD_X)
        self._caption = Caption(card, style, width) if card.heads else None
        self._top = self._caption.height if self._caption is not None else 0
        self.box = style.turned(QRectF(edge, self._top, width - edge - RIGHT, 0), width)
        self._width = width
        self._left = self.box.left() + PAD_X
        self._heading: Heading | None = None
        self._hairline: float | None = None
        self._quote: Quote | None = None
        self._note: NoteWords | None = None
        y = float(self._top + PAD_Y)
        if card.quote:
            self._quote = Quote(card.quote, style, inside, unfolded)
            self._quote_top = y
            y += self._quote.height
        else:
            self._heading = Heading(card, style, inside, now)
            y += self._heading.height
        if editor is not None or card.note:
            y = self._ruled(y) if card.quote else y + 6
            if editor is None:
                self._note = NoteWords(card.note, style, inside, unfolded)
            tall = self._note.height if self._note is not None else editor or 0
            self.note_box = QRectF(self._left, y, inside, tall)
            y += tall
        else:
            self.note_box = QRectF()
        self._footer_top = y + 8
        self._footer = Footer(card, style, inside, now)
        if self._footer.height:
            y = self._footer_top + self._footer.height
        self.box.setHeight(ceil(y + PAD_Y) - self._top)
        self.height = ceil(y + PAD_Y) + GAP

    @property
    def byline(self) -> QRectF:
        """Where it says who and when."""
        if self.card.answers and self._heading is not None:
            return self._heading.byline.translated(self._left, self._top + PAD_Y)
        return self._footer.byline.translated(self._left, self._footer_top)

    @property
    def bar(self) -> QRectF:
        """Where the colour is, with some room beside it for the hand."""
        inside = self._style.turned(QRectF(0, 0, 12, self.box.height()), self.box.width())
        return inside.translated(self.box.topLeft())

    @property
    def caption(self) -> QRectF:
        """Where the caption of its section stands, if there is one."""
        return self._caption.box if self._caption is not None else QRectF()

    @property
    def foldable(self) -> bool:
        """Tell whether the quote is longer than what a folded card shows."""
        return self._quote is not None and self._quote.foldable

    @property
    def arrow(self) -> QRectF:
        """Where the arrow stands that unfolds the quote."""
        return (
            self._quote.arrow.translated(self._left, self._quote_top) if self._quote else QRectF()
        )

    @property
    def more(self) -> QRectF:
        """Where the arrow stands that shows the rest of a long note."""
        return self._note.more.translated(self.note_box.topLeft()) if self._note else QRectF()

    @property
    def quote_box(self) -> QRectF:
        """Where the quote stands."""
        if self._quote is None:
            return QRectF()
        wide = self.box.width() - 2 * PAD_X
        return QRectF(self._left, self._quote_top, wide, self._quote.height)

    def link_at(self, point: QPointF) -> str:
        """Return the address under a point of the note, or nothing."""
        if self._note is None or not self.note_box.contains(point):
            return ""
        return self._note.link_at(point - self.note_box.topLeft())

    def paint(
        self,
        painter: QPainter,
        place: QPointF,
        *,
        chosen: bool = False,
        focused: bool = False,
        hovered: bool = False,
    ) -> None:
        """Paint the card with the upper left corner of its row at `place`."""
        painter.save()
        painter.translate(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._caption is not None:
            self._caption.paint(painter)
        outline = self._color("accent" if chosen else "handle" if hovered else "line")
        self._paint_frame(painter, QPen(outline, 2.0 if focused else 1.5 if chosen else 1.0))
        if self._quote is not None:
            self._quote.paint(painter, QPointF(self._left, self._quote_top))
        elif self._heading is not None:
            self._heading.paint(painter, QPointF(self._left, self._top + PAD_Y))
        if self._hairline is not None:
            painter.fillRect(
                QRectF(self._left, self._hairline, self.note_box.width(), 1), self._color("line")
            )
        if self._note is not None:
            self._note.paint(painter, self.note_box.topLeft())
        self._footer.paint(painter, QPointF(self._left, self._footer_top))
        self._paint_thread(painter)
        painter.restore()

    def _paint_frame(self, painter: QPainter, outline: QPen) -> None:
        painter.setPen(outline)
        painter.setBrush(self._color("card"))
        inset = outline.widthF() / 2
        painter.drawRoundedRect(self.box.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        bar = self._bar_color()
        if bar is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(bar)
            stripe = QRectF(0, self.box.top() + 8, BAR, self.box.height() - 16)
            stripe = self._style.turned(stripe, self.box.width()).translated(self.box.left(), 0)
            painter.drawRoundedRect(stripe, BAR / 2, BAR / 2)

    def _paint_thread(self, painter: QPainter) -> None:
        """Draw the line that joins replies to what they answer."""
        painter.setPen(QPen(self._color("handle"), 1.5))
        bend = PAD_Y + ICON / 2
        trunk = self._style.turned(QRectF(LEFT + INDENT / 2, 0, 0, 0), self._width)
        branch = self._style.turned(QRectF(LEFT + INDENT - 1, 0, 0, 0), self._width)
        middle = trunk.left()
        if self.card.replies and not self.card.answers:
            painter.drawLine(QPointF(middle, self.box.bottom() + 1), QPointF(middle, self.height))
        if self.card.answers:
            low = bend if self.card.last else self.height
            painter.drawLine(QPointF(middle, 0), QPointF(middle, low))
            painter.drawLine(QPointF(middle, bend), QPointF(branch.left(), bend))

    def _bar_color(self) -> QColor | None:
        """Return the colour of the bar: the highlight's, else the entity's."""
        mark = self.card.annotation
        if mark is None or mark.anchor is None:
            return None
        if mark.color is not None:
            return self._style.theme.tick(mark.color)
        if self.card.entity is not None:
            return self._style.theme.entity(self.card.entity.type)
        return self._color("handle")

    def _ruled(self, y: float) -> float:
        """Draw the line between the quote and what follows; returns where that begins."""
        self._hairline = round(y + 7)
        return y + 15

    def _color(self, token: str) -> QColor:
        return self._style.theme.color(token)


def guessed_height(card: Card, style: CardStyle, width: int) -> int:
    """Return about how tall the row of a card is, without laying anything out."""
    indent = INDENT if card.answers else 0
    inside = max(40, width - LEFT - indent - RIGHT - 2 * PAD_X)
    tall = 2 * PAD_Y + GAP + 8 + style.pill_height
    tall += caption_height(style) if card.heads else 0
    if card.quote:
        lines = _guessed_lines(card.quote, style.quote_metrics.averageCharWidth(), inside)
        tall += min(FOLDED_LINES, lines) * style.quote_line
    else:
        tall += max(ICON, style.pill_height)
    if card.note:
        average = style.plain_metrics.averageCharWidth()
        lines = sum(_guessed_lines(line, average, inside) for line in card.note.splitlines())
        tall += 15 + min(lines, NOTE_LINES) * style.plain_metrics.height()
    return ceil(tall)


def _guessed_lines(words: str, character: float, width: float) -> int:
    """Return about how many lines words take; what is not Latin is taken to be wide."""
    wide = character if words.isascii() else character * (2 if words[0] >= "\u2e80" else 1.05)
    return ceil(len(words) * wide / width) if words else 0
