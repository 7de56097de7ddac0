"""How far down the whole page words stand, as parts of its height."""

from collections.abc import Iterable

from reader.ui.reading.page import Page
from reader.ui.reading.typesetting import BELOW

LONG = 20_000
"""Code points from which on a page is not broken into lines all at once."""

Tall = float | None
"""How tall a page will be as far as Qt can tell in pixels, or `None` where all of it is known."""


def heights(page: Page, positions: Iterable[int], tall: Tall) -> list[float]:
    """Return where code points stand, given in order, from 0 at the top to 1.

    Where the end of a long page may not be broken into lines yet, they are told
    from the text alone: to measure them would take until it is.
    """
    layout = page.document.documentLayout()
    if tall is not None:
        first = layout.blockBoundingRect(page.document.findBlock(page.offset)).top() / tall
        each = (1 - first - BELOW / tall) / (len(page.text.plain) or 1)
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
