"""Tables on the page: one document table for the cells that follow each other."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.domain.tables import Grid, begins_table, grids
from reader.domain.text import BLANK, CELLS, BlockKind, Text
from reader.ui.reading.columns import Columns, measure
from reader.ui.reading.typesetting import Setting, Style, Widths

_NUMBER = re.compile(
    r"[-+−–~≈<>≤≥(]{0,2}\s?(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{2,3})?\s?\d[\d.,\s’']*\s?"
    r"(?:%|‰|°[CF]?|x|×|[kKmMbB]n?|tn|€|\w{1,3})?\)?|[-–—]|n/?a",
    re.IGNORECASE,
)
"""What reads as a number in a column of numbers, or stands for one that is missing."""

_SIZES = ((5, 0.84), (8, 0.76))
"""Up to so many columns the type is set in that part of its size."""
_SMALLEST = 0.7


class _Look(NamedTuple):
    """What a cell is like; `apart` says that its row begins a table right below another.

    `span` counts the columns that it goes over.
    """

    header: bool
    numeric: bool
    first: bool
    apart: bool
    span: int


_MOVE = QTextCursor.MoveOperation.NextBlock


def insert_table(
    cursor: QTextCursor, text: Text, words: str, first: int, setting: Setting
) -> tuple[int, Widths]:
    """Set the cells from block `first` on; return the number of the block behind them.

    With it come the widths of the columns, for `set_widths`.

    The cursor stands in the block above, and then in the one below. Rows that
    are shorter than others end in a cell that goes on to the edge.
    """
    grid = next(each for each in grids(text.blocks[first:]))
    grid = Grid(first, grid.rows)
    table = cursor.insertTable(len(grid.rows), grid.columns, _shape(setting))
    for row, cells in enumerate(grid.rows):
        if cells < grid.columns:
            table.mergeCells(row, cells - 1, 1, grid.columns - cells + 1)
    columns = _fill(table, text, words, grid, setting)
    cursor.setPosition(table.lastPosition() + 1)
    return grid.stop, columns.widths


def set_widths(table: QTextTable, widths: Sequence[float]) -> None:
    """Give the columns of a table their widths."""
    fixed = QTextLength.Type.FixedLength
    shape = table.format()
    shape.setColumnWidthConstraints([QTextLength(fixed, width) for width in widths])
    table.setFormat(shape)


def _fill(table: QTextTable, text: Text, words: str, grid: Grid, setting: Setting) -> Columns:
    cursor = table.firstCursorPosition()
    factor = next((size for most, size in _SIZES if grid.columns <= most), _SMALLEST)
    numeric = _numeric_columns(text, grid)
    styles: dict[_Look, Style] = {}
    row_before, apart = -1, False
    for number, row, column in grid.cells():
        block = text.blocks[number]
        if row != row_before:
            row_before, apart = row, row > 0 and begins_table(text.blocks, grid, row)
        span = grid.columns - column if column + 1 == grid.rows[row] else 1
        header = block.kind is BlockKind.HEADER_CELL
        look = _Look(header, column in numeric, column == 0, apart, span)
        style = styles.get(look)
        if style is None:
            style = styles[look] = _style(setting, factor, look)
        cursor.setBlockFormat(style[0])
        cursor.setBlockCharFormat(style[1])
        cursor.insertText(words[block.start : block.stop], style[1])
        cursor.movePosition(_MOVE)
    fonts = {
        kind: setting.cell(factor, header=kind is BlockKind.HEADER_CELL)[1].font() for kind in CELLS
    }
    fonts[BlockKind.CODE] = _in_code(fonts[BlockKind.CELL], setting)
    paddings = [setting.size * (1 if column else 0.5) + 2 for column in range(grid.columns)]
    return measure(text, grid, fonts, paddings, ease=setting.size * 5)


def _shape(setting: Setting) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(round(0.5 * setting.pitch))
    shape.setBottomMargin(round(setting.pitch))
    return shape


def _style(setting: Setting, factor: float, look: _Look) -> Style:
    block, inked = setting.cell(factor, header=look.header)
    if look.numeric:
        block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    cell = QTextTableCellFormat()
    cell.merge(inked)
    cell.setTableCellColumnSpan(look.span)  # or Qt forgets that cells were merged
    pad = setting.size
    cell.setTopPadding(pad * (2.2 if look.apart else 0.36))
    cell.setBottomPadding(pad * 0.36)
    cell.setLeftPadding(0 if look.first else pad * 0.5)
    cell.setRightPadding(pad * 0.5)
    cell.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    cell.setBottomBorder(1)
    cell.setBottomBorderBrush(setting.theme.color("handle" if look.header else "line"))
    cell.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
    return block, cell


def _in_code(font: QFont, setting: Setting) -> QFont:
    """Return the font of code among the words of a cell."""
    face = QFont(font)
    face.setFamilies(setting.fixed.families())
    face.setFixedPitch(True)
    return face


def _numeric_columns(text: Text, grid: Grid) -> set[int]:
    """Return the columns, after the first one, that hold numbers and nothing else."""
    found: dict[int, bool] = {}
    for number, _, column in grid.cells():
        block = text.blocks[number]
        said = block.span.of(text.plain).strip()
        counts = column and block.kind is BlockKind.CELL and said and said != BLANK
        if counts and found.get(column, True):
            found[column] = bool(_NUMBER.fullmatch(said))
    return {column for column, holds in found.items() if holds}
