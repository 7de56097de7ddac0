"""The last line of a card: entity or tags where lines begin, who and when where they end."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from reader.ui.annotations.cards import Card
from reader.ui.annotations.style import CardStyle
from reader.ui.annotations.wording import (
    annotator_words,
    entity_words,
    mention_words,
    moment_words,
    value_words,
)
from reader.ui.badges import paint_badge

_BETWEEN = 4
_INSIDE_PILL = 6


@dataclass(frozen=True, slots=True)
class _Piece:
    """A few words of the footer where they stand."""

    words: str
    box: QRectF
    color: QColor
    strong: bool = False
    pill: bool = False


class Footer:
    """The footer of a card laid out at a width, from its own upper left corner.

    What does not fit beside each other stands in rows.
    """

    def __init__(self, card: Card, style: CardStyle, width: float, now: datetime) -> None:
        self._style = style
        self._width = width
        self._row = style.pill_height
        self._left, self._top = 0.0, 0.0
        self._pieces: list[_Piece] = []
        self._add_entity(card)
        self._add_tags(card)
        if not self._pieces and card.color_name:
            self._add(card.color_name, style.theme.color("faint"))
        self._badge: tuple[str, QRectF] | None = None
        self.byline = QRectF() if card.answers else self._add_byline(card, now)
        self.height = self._top + self._row if self._pieces else 0.0

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the footer with its upper left corner at `place`."""
        chip = self._style.theme.color("chip")
        for piece in self._pieces:
            box = self._style.turned(piece.box, self._width).translated(place)
            if piece.pill:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(chip)
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(piece.color)
            painter.setFont(self._style.strong if piece.strong else self._style.small)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, flags, piece.words)
        if self._badge is not None:
            name, box = self._badge
            there = self._style.turned(box, self._width).translated(place)
            paint_badge(painter, there, name, self._style.theme, self._style.small)

    def _add_entity(self, card: Card) -> None:
        theme = self._style.theme
        if card.entity is None:
            value = card.annotation.value if card.annotation else None
            if value is not None:
                self._add(value_words(value), theme.color("muted"), strong=True)
            return
        self._add(entity_words(card), theme.entity(card.entity.type), strong=True)
        if card.mentions:  # where they are counted: in the article
            self._add(mention_words(card.mentions), theme.color("faint"), dotted=True)

    def _add_tags(self, card: Card) -> None:
        for tag in card.annotation.tags if card.annotation else ():
            self._add(tag, self._style.theme.color("muted"), pill=True)

    def _add(
        self,
        words: str,
        color: QColor,
        *,
        strong: bool = False,
        pill: bool = False,
        dotted: bool = False,
    ) -> None:
        """Put a piece beside the last one, after a dot if so asked; where it has no room, below."""
        inside = 2 * _INSIDE_PILL if pill else 0
        metrics = self._style.strong_metrics if strong else self._style.small_metrics
        if dotted and self._left + _width(f"· {words}", metrics) <= self._width:
            words = f"· {words}"
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._width - inside)
        wide = _width(words, metrics) + inside
        if self._left and self._left + wide > self._width:
            self._left, self._top = 0.0, self._top + self._row + _BETWEEN
        box = QRectF(self._left, self._top, wide, self._row)
        self._pieces.append(_Piece(words, box, color, strong, pill))
        self._left += wide + _BETWEEN

    def _add_byline(self, card: Card, now: datetime) -> QRectF:
        """Put who and when at the right end; returns where."""
        if card.annotation is None:
            return QRectF()
        metrics = self._style.small_metrics
        when = " · " + moment_words(card.annotation.created, now)
        sign = 0.0 if card.mine else self._row + _BETWEEN
        room = self._width - _width(when, metrics) - sign
        who = metrics.elidedText(annotator_words(card), Qt.TextElideMode.ElideRight, room)
        wide = _width(who + when, metrics) + sign
        if self._left and self._left + _BETWEEN + wide > self._width:
            self._top += self._row + _BETWEEN
        box = QRectF(self._width - wide, self._top, wide, self._row)
        words = box.adjusted(sign, 0, 0, 0)
        self._pieces.append(_Piece(who + when, words, self._style.theme.color("faint")))
        if sign:
            self._badge = (
                card.annotation.annotator,
                QRectF(box.left(), box.top(), self._row, self._row),
            )
        return self._style.turned(box, self._width)


def _width(words: str, metrics: QFontMetricsF) -> float:
    """Return how wide words are, and a little more, so that nothing is cut off."""
    return metrics.horizontalAdvance(words) + 1
