"""The browser's rows laid out at a width: headings of groups, and cards with their captions."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import datetime
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from reader.domain.annotation import Color
from reader.domain.browsing import Grouping
from reader.ui.annotations.card import CardSheet
from reader.ui.annotations.style import LEFT, RIGHT, CardStyle
from reader.ui.annotations.wording import today
from reader.ui.badges import paint_badge
from reader.ui.browser.model import Entry, Title
from reader.ui.icons import pixmap
from reader.ui.theme import Theme, sized

_KEPT = 200
_ARROW = 14
_DOT = 8
_BADGE = 18
_PAD = 4
_CAPTION_GAP = 4
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class TitleSheet:
    """The heading of a group: an arrow, a sign, the name, and how many there are."""

    def __init__(self, title: Title, style: CardStyle, width: int) -> None:
        self._title = title
        self._style = style
        self._font = sized(style.plain, 1.0, QFont.Weight.DemiBold)
        self._width = width
        self.height = ceil(style.plain_metrics.height()) + 16

    def paint(
        self, painter: QPainter, place: QPointF, *, chosen: bool, focused: bool, hovered: bool
    ) -> None:
        """Paint the heading with the upper left corner of its row at `place`."""
        theme, style, title = self._style.theme, self._style, self._title
        painter.save()
        painter.translate(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(LEFT - 8, 2, self._width - LEFT + 4, self.height - 4)
        if chosen or hovered or focused:
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            outline = QPen(theme.color("accent"), 2) if focused else QPen(Qt.PenStyle.NoPen)
            painter.setPen(outline)
            painter.drawRoundedRect(self._turned(box.adjusted(1, 1, -1, -1)), 6, 6)
        left, middle = box.left() + _PAD + 2, box.center().y()
        arrow = QRectF(left, middle - _ARROW / 2, _ARROW, _ARROW)
        self._paint_icon(painter, "chevron-down" if title.is_open else "chevron-right", arrow)
        left = self._paint_sign(painter, arrow.right() + 6, middle)
        count = QLocale().toString(title.size)
        wide = style.small_metrics.horizontalAdvance(count) + 12
        pill = QRectF(
            box.right() - _PAD - 4 - wide, middle - style.pill_height / 2, wide, style.pill_height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chip"))
        painter.drawRoundedRect(self._turned(pill), pill.height() / 2, pill.height() / 2)
        painter.setFont(style.small)
        painter.setPen(theme.color("muted"))
        painter.drawText(self._turned(pill), Qt.AlignmentFlag.AlignCenter, count)
        self._paint_words(painter, QRectF(left, box.top(), pill.left() - 8 - left, box.height()))
        painter.restore()

    def _turned(self, box: QRectF) -> QRectF:
        return self._style.turned(box, self._width)

    def _paint_icon(self, painter: QPainter, name: str, box: QRectF) -> None:
        ratio = painter.device().devicePixelRatio()
        drawing = pixmap(name, self._style.theme.color("muted"), _ARROW, ratio)
        painter.drawPixmap(self._turned(box).topLeft(), drawing)

    def _paint_sign(self, painter: QPainter, left: float, middle: float) -> float:
        """Paint a badge, a dot in the colour of the group, or the trash; return what is left."""
        theme, title = self._style.theme, self._title
        if title.heading.trashed:
            self._paint_icon(painter, "trash", QRectF(left, middle - _ARROW / 2, _ARROW, _ARROW))
            return left + _ARROW + 6
        if title.grouping is Grouping.ANNOTATOR and title.heading.words == title.key:
            box = self._turned(QRectF(left, middle - _BADGE / 2, _BADGE, _BADGE))
            paint_badge(painter, box, title.key, theme, self._style.small)
            return left + _BADGE + 8
        color = None
        if title.grouping is Grouping.COLOR and title.key:
            color = theme.tick(Color(title.key))
        elif title.heading.type is not None:
            color = theme.entity(title.heading.type)
        if color is None:
            return left
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(self._turned(QRectF(left, middle - _DOT / 2, _DOT, _DOT)))
        return left + _DOT + 8

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """Write the name of the group, and beside it what is less important if there is room."""
        theme, heading = self._style.theme, self._title.heading
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(self._font)
        painter.setPen(theme.color("ink"))
        metrics = painter.fontMetrics()
        room = int(box.width())
        detail = heading.detail
        wide = self._style.small_metrics.horizontalAdvance(detail) if detail else 0.0
        names = metrics.elidedText(
            heading.words, elide, room if wide > room / 3 else int(room - wide - 8)
        )
        painter.drawText(self._turned(box), _LINE, names)
        left = metrics.horizontalAdvance(names) + 8
        if detail and left + 24 < room:
            painter.setFont(self._style.small)
            painter.setPen(theme.color("faint"))
            shown = self._style.small_metrics.elidedText(detail, elide, room - left)
            painter.drawText(self._turned(box.adjusted(left, 0, 0, 0)), _LINE, shown)


class EntrySheet:
    """A card, and above it where it stands if that is not said by what is around it."""

    def __init__(
        self, entry: Entry, style: CardStyle, width: int, now: datetime, *, unfolded: bool
    ) -> None:
        self.card = CardSheet(entry.card, style, width, now, unfolded=unfolded)
        self._style = style
        self._captions = entry.captions
        self._width = width
        self._room = width - LEFT - RIGHT - 8
        line = ceil(style.small_metrics.height()) + _CAPTION_GAP
        self._line = line
        self.top = len(entry.captions) * line + (4 if entry.captions else 0)
        self.height = self.top + self.card.height

    def paint(
        self, painter: QPainter, place: QPointF, *, chosen: bool, focused: bool, hovered: bool
    ) -> None:
        """Paint the row with its upper left corner at `place`."""
        painter.setFont(self._style.small)
        painter.setPen(self._style.theme.color("muted"))
        for number, caption in enumerate(self._captions):
            words = self._style.small_metrics.elidedText(
                caption, Qt.TextElideMode.ElideRight, self._room
            )
            box = QRectF(LEFT + 4, 2 + number * self._line, self._room, self._line)
            there = self._style.turned(box, self._width).translated(place)
            painter.drawText(there, _LINE, words)
        self.card.paint(
            painter, place + QPointF(0, self.top), chosen=chosen, focused=focused, hovered=hovered
        )


Sheet = TitleSheet | EntrySheet


class Sheets:
    """Lays out rows when they are first looked at, and keeps some of them."""

    def __init__(self, theme: Theme, font: QFont, clock: Callable[[], datetime]) -> None:
        self._style = CardStyle(theme, font)
        self._clock = clock
        self._day = today(clock())
        self._width = 0
        self._kept: OrderedDict[Title | Entry, Sheet] = OrderedDict()
        self._unfolded: set[int] = set()

    def dress(self, theme: Theme, font: QFont) -> None:
        """Lay everything out anew in these colours and this type."""
        self._style = CardStyle(theme, font)
        self._kept.clear()

    def set_width(self, width: int) -> None:
        """Lay rows out at this width from now on."""
        if width != self._width:
            self._width = width
            self._kept.clear()

    def is_unfolded(self, number: int) -> bool:
        """Tell whether a card shows all of its quote."""
        return number in self._unfolded

    def unfold(self, number: int, unfolded: bool) -> None:
        """Show all of a quote, or its first lines."""
        (self._unfolded.add if unfolded else self._unfolded.discard)(number)
        self._drop(entry for entry in self._kept if _number(entry) == number)

    def of(self, entry: Title | Entry) -> Sheet:
        """Return a row laid out."""
        if (day := today(self._clock())) != self._day:  # yesterday's cards say "today"
            self._day = day
            self._kept.clear()
        found = self._kept.get(entry)
        if found is None:
            found = self._lay_out(entry)
            self._kept[entry] = found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found

    def _lay_out(self, entry: Title | Entry) -> Sheet:
        if isinstance(entry, Title):
            return TitleSheet(entry, self._style, self._width)
        unfolded = entry.number in self._unfolded
        return EntrySheet(entry, self._style, self._width, self._clock(), unfolded=unfolded)

    def _drop(self, entries: Iterable[Title | Entry]) -> None:
        for entry in list(entries):
            del self._kept[entry]


def _number(entry: Title | Entry) -> int | None:
    return entry.number if isinstance(entry, Entry) else None
