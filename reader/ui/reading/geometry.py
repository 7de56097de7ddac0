"""Where on the page words lie: lines and stretches of lines, in pixels of the document."""

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine

_BEYOND = 32
"""How far what is painted around a block may reach over its edges, in pixels."""

_INSIDE = 2
"""How far from the edge of the column Qt surely finds a table, in pixels."""

# Scripts written from right to left, and the marks that change the direction.
_TURNING = "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]"
_TURNING_ASTRAL = "[\U00010800-\U00010fff\U0001e800-\U0001efff]"


class Band:
    """A stretch of one line: its box, the line's baseline, and where its words begin and end."""

    __slots__ = ("baseline", "box")

    def __init__(self, box: QRectF, baseline: float) -> None:
        self.box = box
        self.baseline = baseline


def turns(words: str) -> bool:
    """Tell whether words may run from right to left, if only in part."""
    if words.isascii():
        return False
    return any(pattern.search(words) for pattern in _turning())


@cache
def _turning() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of what turns; they take a millisecond, and few pages need them."""
    return re.compile(_TURNING), re.compile(_TURNING_ASTRAL)


def origin(block: QTextBlock) -> QPointF:
    """Return the corner of the document from which the lines of a laid out block count."""
    if in_table(block):  # Qt counts from the corner of the cell
        return block.document().documentLayout().blockBoundingRect(block).topLeft()
    return block.layout().position()


def in_table(block: QTextBlock) -> bool:
    """Tell whether a block is a cell of a table."""
    return block.charFormat().isTableCellFormat()


def bands(block: QTextBlock, start: int, stop: int, *, turning: bool) -> list[Band]:
    """Return the stretches of lines that show the units `start` to `stop` of a laid out block.

    Words that change direction can make several stretches on one line; say
    with `turning` whether there can be any.
    """
    layout, corner = block.layout(), origin(block)
    metrics = QFontMetricsF(block.charFormat().font())
    found = []
    first = layout.lineForTextPosition(start)
    for number in range(first.lineNumber() if first.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        begin = line.textStart()
        if begin >= stop:
            break
        left, right = max(start, begin), min(stop, begin + line.textLength())
        if left >= right:
            continue
        pieces = _runs(line, left, right) if turning else [_piece(line, left, right)]
        baseline = corner.y() + line.y() + line.ascent()
        # By the face of the block: that of a single foreign character may be taller.
        top, height = baseline - metrics.ascent(), metrics.height()
        for from_x, to_x in _on_the_line(line, pieces):
            box = QRectF(corner.x() + from_x, top, to_x - from_x, height)
            found.append(Band(box, baseline))
    return found


def end_of(block: QTextBlock, unit: int) -> QPointF:
    """Return the far end of a unit of a laid out block as its script runs, on the baseline."""
    layout = block.layout()
    line = layout.lineForTextPosition(unit)
    if not line.isValid():
        return origin(block)
    runs = line.glyphRuns(unit, 1)
    if runs:
        box = runs[-1].boundingRect()
        x = box.left() if runs[-1].isRightToLeft() else box.right()
    else:
        x = _x(line, unit)
    natural = line.naturalTextRect()
    x = min(max(x, natural.left()), natural.right())
    return origin(block) + QPointF(x, line.y() + line.ascent())


def line_at(
    document: QTextDocument, y: float, x: float | None = None
) -> tuple[QTextBlock, QTextLine]:
    """Return the block at a height of the document and, if it has any, the line there.

    Of a row of a table that is the first cell, unless `x` says which.
    """
    layout = document.documentLayout()
    if x is None:
        x = document.rootFrame().frameFormat().leftMargin() + _INSIDE
    # In the margin over the first block Qt would find the end of the document.
    first = layout.blockBoundingRect(document.firstBlock()).top() + 1
    place = layout.hitTest(QPointF(x, max(y, first)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(place, 0))
    lines = block.layout()
    inside = y - origin(block).y()
    line = lines.lineAt(0)
    for number in range(1, lines.lineCount()):
        following = lines.lineAt(number)
        if following.y() > inside:
            break
        line = following
    return block, line


def unit_at(document: QTextDocument, point: QPointF) -> int | None:
    """Return the unit of the document whose character lies under a point; `None` if none does."""
    block, line = line_at(document, point.y(), point.x())
    if not line.isValid():
        return None
    inside = point - origin(block)
    if not line.naturalTextRect().adjusted(0, -2, 0, 2).contains(inside):
        return None
    x = inside.x()
    if turns(block.text()):
        begin = line.textStart()
        for unit in range(begin, begin + line.textLength()):
            if any(left <= x < right for left, right in _runs(line, unit, unit + 1)):
                return block.position() + unit
    return block.position() + line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)


def visible_blocks(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    """Go through the blocks that may paint something between two heights of the document."""
    block, _ = line_at(document, top - _BEYOND)
    layout = document.documentLayout()
    while block.isValid():
        # What stands over the words, such as a picture, has its room in the margin.
        above = layout.blockBoundingRect(block).top() - block.blockFormat().topMargin()
        if above >= bottom + _BEYOND:
            break
        yield block
        block = block.next()


def _piece(line: QTextLine, start: int, stop: int) -> tuple[float, float]:
    left, right = _x(line, start), _x(line, stop)
    return (left, right) if left <= right else (right, left)


def _runs(line: QTextLine, start: int, stop: int) -> list[tuple[float, float]]:
    """Return the stretches that the glyphs of some units cover, joined where they touch.

    `QTextLine.cursorToX` cannot say it where the direction changes.
    """
    boxes = [run.boundingRect() for run in line.glyphRuns(start, stop - start)]
    joined: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined


def _on_the_line(
    line: QTextLine, pieces: list[tuple[float, float]]
) -> Iterator[tuple[float, float]]:
    """Cut off the white space that hangs over the end of a line."""
    natural = line.naturalTextRect()
    for left, right in pieces:
        kept = max(left, natural.left()), min(right, natural.right())
        if kept[0] < kept[1]:
            yield kept


def _x(line: QTextLine, unit: int) -> float:
    # The stubs of PySide name no type for the pair of place and unit.
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x
