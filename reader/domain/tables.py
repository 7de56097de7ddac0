"""Tables: which cells follow each other, and how they make rows."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.domain.text import CELLS, Block, BlockKind, Span, Text


class Grid(NamedTuple):
    """Cells that follow each other: one table, or several with nothing between them.

    `first` is the number of the first block, `rows` how many cells each row has.
    """

    first: int
    rows: tuple[int, ...]

    @property
    def columns(self) -> int:
        """The number of cells in the longest row."""
        return max(self.rows)

    @property
    def stop(self) -> int:
        """The number of the block behind the last cell."""
        return self.first + sum(self.rows)

    def cells(self) -> Iterator[tuple[int, int, int]]:
        """Go through the cells: number of the block, row, column; both from 0."""
        block = self.first
        for row, cells in enumerate(self.rows):
            for column in range(cells):
                yield block, row, column
                block += 1


def grids(blocks: Sequence[Block]) -> Iterator[Grid]:
    """Go through the grids of a text; a row begins where the columns do not go on rising."""
    first, before = 0, 0
    rows: list[int] = []
    for number, block in enumerate(blocks):
        if block.kind not in CELLS:
            if rows:
                yield Grid(first, tuple(rows))
            first, rows, before = number + 1, [], 0
            continue
        if rows and block.level > before:
            rows[-1] += 1
        else:
            rows.append(1)
        before = block.level
    if rows:
        yield Grid(first, tuple(rows))


def begins_table(blocks: Sequence[Block], grid: Grid, row: int) -> bool:
    """Tell whether a row is the first of its table: a header does not follow what it is over."""
    if row == 0:
        return True
    first = grid.first + sum(grid.rows[:row])
    above = blocks[first - grid.rows[row - 1] : first]
    here = blocks[first : first + grid.rows[row]]
    return _is_header(here) and not _is_header(above)


def rows_of(text: Text, span: Span) -> str:
    """Return a passage with a tab between two cells of one row, a line break between rows.

    Around tables, and between other blocks, is a blank line.
    """
    parts: list[str] = []
    before: Block | None = None
    for block in text.blocks:
        start, stop = max(block.start, span.start), min(block.stop, span.stop)
        if start >= stop:
            continue
        if before is not None:
            in_table = before.kind in CELLS and block.kind in CELLS
            next_cell = in_table and block.level > before.level
            parts.append("\t" if next_cell else "\n" if in_table else "\n\n")
        parts.append(text.plain[start:stop])
        before = block
    return "".join(parts)


def _is_header(row: Sequence[Block]) -> bool:
    """Tell whether all cells of a row are headers."""
    return all(block.kind is BlockKind.HEADER_CELL for block in row)
