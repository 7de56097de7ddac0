"""What may be painted on a page for a while besides its marks, such as what was found."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextBlock

from reader.domain.text import Span
from reader.ui.reading.page import Page


class Sought(NamedTuple):
    """Where something that was searched for stands, as parts of the document; one is current."""

    heights: Sequence[float]
    current: float | None


class Overlay(Protocol):
    """Something that is painted on one page."""

    def paint(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint behind the words of some laid out blocks, over the marks."""

    def sought(self, exact: bool) -> Sought:
        """Return what the strip shows of it, measured or as it can be told at once."""


Boxes = Callable[[QTextBlock, Span], list[QRect]]
"""Returns the boxes of the words of a span in a laid out block."""

MakeOverlay = Callable[[Page, Boxes], Overlay]
