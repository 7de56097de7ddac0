"""How far down the whole page words stand, as parts of its height."""

from collections.abc import Iterable

from reader.ui.reading.page import Page

LONG = 60_000
"""Code points from which on a page is not broken into lines all at once."""


def heights(page: Page, positions: Iterable[int], *, exact: bool) -> list[float]:
    """Return where code points stand, given in order, from 0 at the top to 1.

    What is not `exact` is told from the text alone: the end of a long page may
    not be broken into lines yet, and that would take until it is.
    """
    if not exact:
        length = len(page.text.plain) or 1
        return [position / length for position in positions]
    layout = page.document.documentLayout()
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
