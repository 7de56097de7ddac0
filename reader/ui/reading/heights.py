"""How far down the whole page words stand, as parts of its height."""

from collections.abc import Iterable

from reader.ui.reading.page import Page
from reader.ui.reading.typesetting import BELOW

LONG = 20_000
"""Code points from which on a page is not broken into lines all at once."""

_SAMPLED = 3000
"""Code points whose height tells how tall the rest will be."""


def is_broken(page: Page) -> bool:
    """Tell whether a page is broken into lines to its end: Qt takes its time over long ones."""
    return page.document.lastBlock().layout().lineCount() > 0


def expected_height(page: Page) -> float:
    """Return about how tall a page will be in pixels, told from its beginning."""
    layout = page.document.documentLayout()
    top = _top(page)
    length = len(page.text.plain) or 1
    block = page.document.findBlock(page.position(min(_SAMPLED, length)))
    seen = page.code_point(block.position() + block.length()) or 1
    each = (layout.blockBoundingRect(block).bottom() - top) / seen
    return top + length * each + BELOW


def heights(page: Page, positions: Iterable[int], *, exact: bool) -> list[float]:
    """Return where code points stand, given in order, from 0 at the top to 1.

    What is not `exact` is told from the text alone, as the end of a long page
    may not be broken into lines yet, and measuring it would take until it is.
    """
    layout = page.document.documentLayout()
    if not exact:
        whole = expected_height(page)
        first = _top(page) / whole
        each = (1 - first - BELOW / whole) / (len(page.text.plain) or 1)
        return [first + position * each for position in positions]
    whole = layout.documentSize().height() or 1.0
    found: list[float] = []
    begin = end = 0
    top = height = 0.0
    for position in positions:
        unit = page.position(position)
        if not begin <= unit < end:
            block = page.document.findBlock(unit)
            begin, end = block.position(), block.position() + block.length()
            box = layout.blockBoundingRect(block)
            top, height = box.top(), box.height()
        found.append((top + (unit - begin) / max(end - begin, 1) * height) / whole)
    return found


def _top(page: Page) -> float:
    """Return how far down the text begins."""
    layout = page.document.documentLayout()
    return layout.blockBoundingRect(page.document.findBlock(page.offset)).top()
