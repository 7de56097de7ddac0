"""What a row is painted on: a place, counted from the side on which lines begin, and colours."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.ui import icons
from reader.ui.articles.measures import Measures
from reader.ui.qt import fill

_FOCUS = 2
_CORNER = 6
# Put together once: a sum of flags costs as much as the words it is for.
_LINE = (
    Qt.AlignmentFlag.AlignAbsolute.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
)
_FROM_LEFT = _LINE | Qt.AlignmentFlag.AlignLeft.value
_FROM_RIGHT = _LINE | Qt.AlignmentFlag.AlignRight.value


class Look(NamedTuple):
    """The colours of one row; `quiet` is for what may be overlooked."""

    ink: QColor
    muted: QColor
    quiet: QColor
    accent: QColor
    line: QColor
    pill: QColor
    pill_ink: QColor
    star: QColor


class Canvas(NamedTuple):
    """A row to paint on.

    Places are device-independent pixels from the upper corner on the side on
    which lines begin: the left one, or the right one if `mirrored`. Words end
    at `right`.
    """

    painter: QPainter
    row: QRectF
    right: float
    mirrored: bool
    measures: Measures
    look: Look

    def place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return the rectangle that begins at `x`, `y`."""
        left = self.row.right() - x - width if self.mirrored else self.row.left() + x
        return QRectF(left, self.row.top() + y, width, height)

    def say(self, words: str, place: QRectF, font: QFont, color: QColor) -> None:
        """Write words on one line, from the side on which lines begin."""
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(place, _FROM_RIGHT if self.mirrored else _FROM_LEFT, words)

    def fill(self, place: QRectF, color: QColor, radius: float = 0) -> None:
        """Fill a rectangle with round corners; a large radius makes it a dot."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        self.painter.drawRoundedRect(place, radius, radius)

    def hairline(self, x: float) -> None:
        """Draw the line that ends a row, from `x` to the far end."""
        bottom = self.row.height() - 1
        fill(self.painter, self.place(x, bottom, self.row.width() - x, 1), self.look.line)

    def ring(self) -> None:
        """Draw the ring of the focus around the row."""
        self.painter.setPen(QPen(self.look.accent, _FOCUS))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = self.row.adjusted(_FOCUS, _FOCUS, -_FOCUS, -_FOCUS)
        self.painter.drawRoundedRect(inner, _CORNER, _CORNER)

    def stamp(self, icon: str, x: float, y: float, size: int, color: QColor) -> None:
        """Draw an icon, `size` pixels square."""
        # Not from the device: PySide loads every kind of them to see which one it is.
        ratio = self.painter.deviceTransform().m11()
        place = self.place(x, y, size, size)
        self.painter.drawPixmap(
            QPointF(round(place.left()), round(place.top())),
            icons.pixmap(icon, color, size, ratio),
        )


def shortened(words: str, metrics: QFontMetricsF, width: float) -> tuple[str, float]:
    """Return words cut to `width` with an ellipsis, and how wide they then are."""
    flag = Qt.TextFlag.TextSingleLine
    short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width, flag)
    return short, metrics.horizontalAdvance(short)
