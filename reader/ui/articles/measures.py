"""Sizes of a row in the article list, all of them from the font of the system."""

from math import ceil
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.theme import enlarged, sized

MARGIN: Final = 12
GUTTER: Final = 8
GAP: Final = 8
DOT: Final = 8
STAR: Final = 13
PROGRESS: Final = 2

_TITLE = 14 / 13
_FOOT = 12 / 13
_LINES = 3


class Measures:
    """Fonts and heights of a row for one font of the window.

    With letters 13 pixels high a row comes to 106 pixels. All figures are
    device-independent pixels from the row's upper edge.
    """

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        larger = enlarged(font)
        self.dot = round(DOT * larger)
        self.star = round(STAR * larger)
        self._gutter = round(GUTTER * larger)
        self.words = QFont(font)
        self.title = sized(font, _TITLE, QFont.Weight.DemiBold)
        self.foot = sized(font, _FOOT)
        self.source = sized(font, _FOOT, QFont.Weight.Medium)
        self.title_pitch = QFontMetricsF(self.title).height()
        self.words_pitch = QFontMetricsF(self.words).height()
        self.foot_metrics = QFontMetricsF(self.foot)
        self.source_metrics = QFontMetricsF(self.source)
        self.foot_top = MARGIN + _LINES * self.title_pitch + GAP
        self.foot_height = self.foot_metrics.height()
        self.height = ceil(self.foot_top + self.foot_height + MARGIN)

    @property
    def text_left(self) -> int:
        """Where titles begin, from the side on which lines begin."""
        return MARGIN + self._gutter + GAP
