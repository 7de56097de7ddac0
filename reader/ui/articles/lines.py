"""Lines of a row: words broken, shortened and ready to be drawn again and again."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.ui.qt import Units, utf16_length

_LONGEST = 400
_BEFORE_A_HIT = 24
_ELLIPSIS = "… "
# What would break a line or be drawn as a box, one for one, so that positions stay.
_PLAIN = dict.fromkeys([*range(32), 0x7F, 0x85, 0x2028, 0x2029], " ")


class Lines:
    """Words set in `count` lines."""

    __slots__ = ("count", "layout")

    def __init__(self, layout: QTextLayout, count: int) -> None:
        self.layout = layout
        self.count = count

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the painter's pen, the upper left corner at `x`, `y`."""
        self.layout.draw(painter, QPointF(x, y))


def set_lines(
    words: str,
    font: QFont,
    *,
    width: float,
    pitch: float,
    most: int,
    mirrored: bool = False,
    hits: Sequence[Span] = (),
    look: QTextCharFormat | None = None,
) -> Lines:
    """Set words in at most `most` lines `width` wide; what is too much ends in an ellipsis.

    Lines stand at even distances whatever script they are in, to the right if
    `mirrored`. `hits` (code points) are drawn as `look` says.
    """
    plain = words[:_LONGEST].translate(_PLAIN)
    layout = _layout(plain, font, mirrored)
    starts = _break(layout, width, pitch, most + 1, font)
    if len(starts) > most:
        kept = Units(plain).from_qt(starts[most - 1])
        rest = QFontMetricsF(font).elidedText(
            plain[kept:], Qt.TextElideMode.ElideRight, width, Qt.TextFlag.TextSingleLine
        )
        units = Units(plain)
        plain = plain[:kept] + rest
        layout = _layout(plain, font, mirrored)
        layout.setFormats(_formats(units, hits, utf16_length(plain) - 1, look))
        starts = _break(layout, width, pitch, most, font)
    elif hits and look is not None:
        layout.setFormats(_formats(Units(plain), hits, utf16_length(plain), look))
        starts = _break(layout, width, pitch, most, font)
    return Lines(layout, len(starts))


def from_first_hit(snippet: Snippet, before: int = _BEFORE_A_HIT) -> Snippet:
    """Cut what stands more than `before` code points before the first hit.

    Unless that is said, a single line shows the hit.
    """
    if not snippet.hits or snippet.hits[0].start <= before:
        return snippet
    first = snippet.hits[0].start
    space = snippet.words.find(" ", first - before, first)
    cut = space + 1 if space >= 0 else first - before
    shift = len(_ELLIPSIS) - cut
    return Snippet(
        _ELLIPSIS + snippet.words[cut:],
        tuple(Span(hit.start + shift, hit.stop + shift) for hit in snippet.hits),
    )


def _layout(plain: str, font: QFont, mirrored: bool) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(plain, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _break(layout: QTextLayout, width: float, pitch: float, most: int, font: QFont) -> list[int]:
    """Break into at most `most` lines; return where each begins, in UTF-16 units."""
    ascent = QFontMetricsF(font).ascent()
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(starts) * pitch + ascent - line.ascent()))
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _formats(
    units: Units, hits: Sequence[Span], stop: int, look: QTextCharFormat | None
) -> list[QTextLayout.FormatRange]:
    formats = []
    for hit in hits:
        first, last = units.span_to_qt(hit)
        if look is not None and first < stop:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = first, min(last, stop) - first, look
            formats.append(found)
    return formats
