"""The first line of a card without a quote: what it is, or whose reply and when."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.ui.annotations.cards import Card
from reader.ui.annotations.style import ICON, CardStyle
from reader.ui.annotations.wording import annotator_words, heading_words, moment_words
from reader.ui.badges import paint_badge
from reader.ui.icons import pixmap

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Heading:
    """A heading laid out at a width, from its own upper left corner."""

    def __init__(self, card: Card, style: CardStyle, width: float, now: datetime) -> None:
        self._style = style
        self._box = QRectF(0, 0, width, max(ICON, style.pill_height))
        self.height = self._box.height()
        self.byline = QRectF()
        self._when = ""
        self._drawing = "reply" if card.answers else "note"
        words = heading_words(card)
        if card.answers and card.annotation is not None:
            words = annotator_words(card)
            self._when = moment_words(card.annotation.created, now)
            wide = style.small_metrics.horizontalAdvance(self._when) + 1
            self.byline = style.turned(QRectF(width - wide, 0, wide, self.height), width)
        self._indent = ICON + 6.0
        self._badge = ""
        if card.answers and not card.mine and card.annotation is not None:
            self._badge = card.annotation.annotator
            self._indent += self.height + 5
        room = width - self._indent - self.byline.width() - 8
        self._words = style.strong_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the heading with its upper left corner at `place`."""
        theme, wide = self._style.theme, self._box.width()
        sign = QRectF(0, (self.height - ICON) / 2, ICON, ICON)
        rest = self._box.adjusted(self._indent, 0, 0, 0)
        ratio = painter.device().devicePixelRatio()
        drawing = pixmap(self._drawing, theme.color("muted"), ICON, ratio)
        painter.drawPixmap(self._style.turned(sign, wide).translated(place).topLeft(), drawing)
        if self._badge:
            round_box = QRectF(ICON + 6, 0, self.height, self.height)
            there = self._style.turned(round_box, wide).translated(place)
            paint_badge(painter, there, self._badge, theme, self._style.small)
        painter.setFont(self._style.strong)
        painter.setPen(theme.color("muted"))
        painter.drawText(self._style.turned(rest, wide).translated(place), _LINE, self._words)
        painter.setFont(self._style.small)
        painter.setPen(theme.color("faint"))
        painter.drawText(self.byline.translated(place), _LINE, self._when)
