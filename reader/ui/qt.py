"""The border with Qt: code points on our side, UTF-16 units on Qt's."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.domain.text import Span

ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""What Qt counts twice: everything beyond the basic plane, such as emoji."""


class Units:
    """The positions of one text, counted in code points and in UTF-16 units.

    Built once for a text, it converts in the logarithm of the number of
    characters that Qt counts twice; where there are none, both counts agree.
    Positions beyond the text are converted as if plain characters followed.
    """

    __slots__ = ("_astral", "_middles")

    def __init__(self, plain: str) -> None:
        found = () if plain.isascii() else ASTRAL.finditer(plain)
        self._astral = [match.start() for match in found]
        self._middles = [place + n + 1 for n, place in enumerate(self._astral)]

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 unit at which the code point `position` begins."""
        return position + bisect_left(self._astral, position)

    def from_qt(self, position: int) -> int:
        """Return the code point to which the UTF-16 unit `position` belongs.

        The middle of a surrogate pair belongs to the character it divides.
        """
        return position - bisect_right(self._middles, position)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Return start and stop of `span` in UTF-16 units."""
        return self.to_qt(span.start), self.to_qt(span.stop)

    def span_from_qt(self, start: int, stop: int) -> Span | None:
        """Return the span between two UTF-16 units, in either order; `None` if it is empty.

        An end in the middle of a surrogate pair moves outward, so that the
        character it divides is taken in whole.
        """
        if start == stop:
            return None
        first, last = sorted((start, stop))
        return Span(self.from_qt(first), last - bisect_left(self._middles, last))


def utf16_length(plain: str) -> int:
    """Return how many UTF-16 units Qt counts in `plain`."""
    return len(plain) if plain.isascii() else len(plain) + len(ASTRAL.findall(plain))


@cache
def caret_keys() -> "list[QtGui.QKeySequence.StandardKey]":
    """Return the keys with which Qt moves the caret, selects and copies."""
    keys = QtGui.QKeySequence.StandardKey
    return [key for key in keys if key.name.startswith(("MoveTo", "Select", "Copy"))]


def viewport() -> QWidget:
    """Return the viewport of a scroll area, just as Qt would make it.

    The first time that PySide is asked for one of Qt's own, it loads every
    class of widgets that there is in search of its type.
    """
    port = QWidget()
    port.setObjectName("qt_scrollarea_viewport")
    port.setBackgroundRole(QPalette.ColorRole.Base)
    port.setAutoFillBackground(True)
    return port


def fill(painter: QPainter, place: QRect | QRectF, color: QColor) -> None:
    """Fill a rectangle; the painter is left with that brush and without a pen.

    `QPainter.fillRect` can fill with gradients too, and loads their two hundred
    names to see whether it is given one.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(place)


def tip(words: str) -> str:
    """Return what a tool tip is given to show words as they are, whoever wrote them.

    Qt takes what looks like HTML for it, and would show it as such.
    """
    if "<" not in words and "&lt;" not in words:
        return words
    from html import escape  # noqa: PLC0415 - seldom needed

    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"


def clearable(field: QLineEdit) -> None:
    """Put a cross into a field that empties it; Qt's own one has no name."""
    field.setClearButtonEnabled(True)
    cross = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(cross, QAction):
        cross.setText(QCoreApplication.translate("fields", "Clear"))
