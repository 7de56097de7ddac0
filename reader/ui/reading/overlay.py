"""What may be painted on a page for a while besides its marks, such as what was found."""

from collections.abc import Callable, Sequence
from enum import IntEnum
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

    def sought(self, exact: bool) -> Sought | None:
        """Return what the strip shows of it, if anything, measured or as it can be told at once."""


Boxes = Callable[[QTextBlock, Span], list[QRect]]
"""Returns the boxes of the words of a span in a laid out block."""

MakeOverlay = Callable[[Page, Boxes], Overlay]


class Layer(IntEnum):
    """What may lie over a page at once, the lowest first."""

    SUGGESTED = 0
    FOUND = 1


class Overlays:
    """What lies over the pages of one article, made anew for each page that shows it."""

    def __init__(self) -> None:
        self._makers: dict[Layer, MakeOverlay] = {}

    def put(self, layer: Layer, make: MakeOverlay | None) -> None:
        """Have something else in a layer, or nothing."""
        self._makers.pop(layer, None)
        if make is not None:
            self._makers[layer] = make

    def clear(self) -> None:
        """Have nothing any more."""
        self._makers.clear()

    def made(self, page: Page, boxes: Boxes) -> Overlay | None:
        """Return everything for one page."""
        layers = sorted(self._makers.items())
        return _Pile([make(page, boxes) for _, make in layers]) if layers else None


class _Pile:
    """Several overlays on one page, the lowest first."""

    def __init__(self, overlays: Sequence[Overlay]) -> None:
        self._overlays = overlays

    def paint(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint all of them."""
        for overlay in self._overlays:
            overlay.paint(painter, blocks)

    def sought(self, exact: bool) -> Sought | None:
        """Return what the strip shows: that of the uppermost one that has something."""
        shown = (overlay.sought(exact) for overlay in reversed(self._overlays))
        return next((found for found in shown if found is not None), None)
