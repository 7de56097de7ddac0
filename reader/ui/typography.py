"""The type of the page: its face, its size, the distance of its lines, the width of its column."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.theme import serif

POINTS = 13
"""The size of the type where the window is set in 10 points and nobody has chosen one."""

LEAST_USUAL = 12
"""The smallest size of the type that nobody has to choose, in points."""

PITCH = 1.55
"""From one line to the next, in units of the size of the type, where nobody has chosen it."""

MEASURE = 68
"""Characters of ordinary English in one line of the column, where nobody has chosen it."""

_SAMPLE = (
    "The page is as wide as some seventy letters of an ordinary sentence, spaces and commas "
    "among them, because longer lines tire the eye on its way back."
)

_ADVANCES: dict[str, float] = {}
"""What a character takes on average of a line, by the keys of faces; for as long as we run."""


def usual_points(window_font: QFont) -> int:
    """Return the size of the type where nobody has chosen one: larger with the system's."""
    system = window_font.pointSizeF()
    return max(LEAST_USUAL, round(POINTS / 10 * system)) if system > 0 else POINTS


class Typography(NamedTuple):
    """How the words of a page are set.

    `family` is the name of a face, "" for the best serif there is; `points` the
    size of the type; `pitch` goes from line to line, in units of that size;
    `measure` counts the characters that a line of the column holds.
    """

    family: str = ""
    points: float = POINTS
    pitch: float = PITCH
    measure: int = MEASURE

    def face(self, window_font: QFont) -> QFont:
        """Return the face of the page; what it lacks comes from the best serifs."""
        font = serif(window_font)
        if self.family:
            font.setFamilies([self.family, *font.families()])
        font.setPointSizeF(self.points)
        return font

    def column(self, face: QFont) -> float:
        """Return the width of the column in device-independent pixels."""
        key = face.key()
        if key not in _ADVANCES:  # every page asks, and shaping the sample takes long
            _ADVANCES[key] = QFontMetricsF(face).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return _ADVANCES[key] * self.measure
