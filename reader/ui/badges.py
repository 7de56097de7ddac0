"""Badges: who wrote something, as a round sign with initials in a colour that is always theirs."""

import unicodedata
from functools import cache
from itertools import pairwise
from zlib import crc32

from PySide6.QtCore import QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPainter, QPixmap

from reader.ui.theme import Theme

_BETWEEN_WORDS = str.maketrans(dict.fromkeys("._-@/\\", " "))
_FILLS = 0.56
"""How much of a badge initials may fill, of its diameter."""


@cache
def initials(name: str) -> str:
    """Return what stands for a name: two letters, or one character where a script has no case.

    *Ada Lovelace* is AL, *ben* Be; of Chinese names, and of those that begin
    with an emoji, the first character is enough.
    """
    words = name.translate(_BETWEEN_WORDS).split() or [name]
    first = _characters(words[0])
    if not first:
        return "?"
    if not _is_cased(first[0]):
        return first[0]
    last = _characters(words[-1]) if len(words) > 1 else []
    if last and _is_cased(last[0]):
        return first[0].upper() + last[0].upper()
    return first[0].upper() + "".join(c for c in first[1:2] if _is_cased(c))


@cache
def hue(name: str) -> float:
    """Return the hue of a name in degrees: the same on every machine, however it is spelt."""
    key = unicodedata.normalize("NFKC", " ".join(name.split())).casefold()
    return crc32(key.encode("utf-8", "surrogatepass")) % 360


def paint_badge(painter: QPainter, box: QRectF, name: str, theme: Theme, font: QFont) -> None:
    """Paint the badge of a name into a square box."""
    ground, ink = theme.badge(hue(name))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(box)
    words = initials(name)
    painter.setFont(_fitting(words, box.width(), font))
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(box, flags, words)
    painter.restore()


def badge(name: str, theme: Theme, font: QFont, size: int, ratio: float) -> QIcon:
    """Return the badge of a name as an icon, `size` device-independent pixels square."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_badge(painter, QRectF(0, 0, size, size), name, theme, font)
    painter.end()
    return QIcon(drawn)


def _fitting(words: str, size: float, font: QFont) -> QFont:
    """Return the font in which initials fill a badge and do not reach its edge."""
    fitting = QFont(font)
    fitting.setWeight(QFont.Weight.DemiBold)
    fitting.setPixelSize(max(6, round(size * _FILLS)))
    wide, most = QFontMetricsF(fitting).horizontalAdvance(words), size * 0.8
    if wide > most:
        fitting.setPixelSize(max(5, int(fitting.pixelSize() * most / wide)))
    return fitting


def _is_cased(character: str) -> bool:
    """Tell whether a character is a digit, or a letter of a script that has capitals."""
    return character.lower() != character.upper() or character.isdecimal()


def _characters(word: str) -> list[str]:
    """Return the characters of a word as people count them: signs stay with what they stand on."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units, places = word.encode("utf-16-le", "surrogatepass"), [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    return [
        units[2 * start : 2 * stop].decode("utf-16-le", "replace")
        for start, stop in pairwise(places)
    ]
