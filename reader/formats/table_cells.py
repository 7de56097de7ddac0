"""Tables of HTML into cells: rows of one length, or blocks where a table only arranges them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.domain.text import BLANK, LINE_BREAK, BlockKind, Run
from reader.formats.pieces import Piece, shifted

_MOST_COLUMNS = 100
"""Columns that are kept apart; a cell that spans more spans so many."""

_MOST_CELLS = 20_000
"""Cells beyond which a table is read as blocks, one below the other."""

_BODY = 400
"""Code points from which on a cell of several paragraphs is a part of a page."""

_ARRANGED = frozenset((BlockKind.HEADING, BlockKind.CODE, BlockKind.QUOTE, BlockKind.RULE))
_APART = (BlockKind.IMAGE,)
"""What cannot stand in a cell, and follows the table."""


@dataclass(slots=True)
class Cell:
    """A cell as it stands in the source, with the blocks inside it."""

    header: bool
    columns: int = 1
    rows: int = 1
    pieces: list[Piece] = field(default_factory=list)
    holds_table: bool = False

    @property
    def says_something(self) -> bool:
        """Whether there is more in the cell than blanks."""
        return any(piece.words.replace(BLANK, " ").strip() for piece in self.pieces)


@dataclass(slots=True)
class Table:
    """A table while it is read: `arranges` says that it holds no data, only a layout."""

    arranges: bool = False
    rows: list[list[Cell]] = field(default_factory=list)
    captions: list[Piece] = field(default_factory=list)
    in_head: bool = False

    def begin_row(self) -> None:
        """Begin a row."""
        self.rows.append([])

    def begin_cell(self, cell: Cell) -> None:
        """Begin a cell, in a row of its own if none has begun."""
        if not self.rows:
            self.begin_row()
        self.rows[-1].append(cell)

    def cell(self) -> Cell | None:
        """Return the cell that was begun last in this row."""
        return self.rows[-1][-1] if self.rows and self.rows[-1] else None

    def pieces(self) -> list[Piece]:
        """Return what the table comes to: its captions, its cells, and the pictures in them."""
        rows = [row for row in self.rows if any(cell.says_something for cell in row)]
        cells = [cell for row in rows for cell in row]
        grid = [] if self._only_arranges(rows) else _grid(rows)
        if not grid:
            return [*self.captions, *(piece for cell in cells for piece in cell.pieces)]
        pictures = [p for cell in cells for p in cell.pieces if p.kind in _APART]
        return [*self.captions, *_set(grid), *pictures]

    def _only_arranges(self, rows: list[list[Cell]]) -> bool:
        """Tell whether the cells are parts of a page, or a list, rather than rows of data."""
        cells = [cell for row in rows for cell in row]
        if self.arranges or len(cells) > _MOST_CELLS or any(cell.holds_table for cell in cells):
            return True
        if max((sum(cell.columns for cell in row) for row in rows), default=0) < 2:
            return True
        if any(cell.header for cell in cells):
            return False
        return len(rows) < 2 or any(map(_is_part_of_a_page, cells))


def _is_part_of_a_page(cell: Cell) -> bool:
    if any(piece.kind in _ARRANGED for piece in cell.pieces):
        return True
    return len(cell.pieces) > 2 and sum(len(piece.words) for piece in cell.pieces) > _BODY


def _grid(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return rows of one length: an empty cell stands wherever one is spanned or missing."""
    grid: list[list[Cell]] = []
    hanging: dict[int, tuple[int, bool]] = {}
    for number, row in enumerate(rows):
        made: list[Cell] = []
        waiting = iter(row)
        following = next(waiting, None)
        while following is not None or len(made) in hanging:
            if len(made) >= _MOST_COLUMNS:
                return []
            if len(made) in hanging:
                left, header = hanging.pop(len(made))
                if left > 1:
                    hanging[len(made)] = left - 1, header
                made.append(Cell(header))
            elif following is not None:
                rows_left = min(following.rows or len(rows), len(rows) - number) - 1
                for offset in range(min(following.columns, _MOST_COLUMNS)):
                    if rows_left > 0:
                        hanging[len(made)] = rows_left, following.header
                    made.append(following if not offset else Cell(following.header))
                following = next(waiting, None)
        grid.append(made)
    columns = max(map(len, grid))
    if columns * len(grid) > _MOST_CELLS:
        return []
    for made in grid:
        made += [Cell(header=False) for _ in range(columns - len(made))]
    used = [n for n in range(columns) if any(row[n].says_something for row in grid)]
    return [[row[n] for n in used] for row in grid] if len(used) > 1 else []


def _set(grid: Iterable[list[Cell]]) -> list[Piece]:
    pieces = []
    for row in grid:
        for column, cell in enumerate(row, start=1):
            words, runs = _joined(cell.pieces)
            kind = BlockKind.HEADER_CELL if cell.header else BlockKind.CELL
            pieces.append(Piece(kind, column, words or BLANK, runs))
    return pieces


def _joined(pieces: Iterable[Piece]) -> tuple[str, tuple[Run, ...]]:
    """Return blocks as the lines of one cell; items have their marks, which nothing else shows."""
    words, count = "", 0
    runs: list[Run] = []
    for piece in pieces:
        if piece.kind in _APART:
            continue
        count = piece.number or count + 1 if piece.kind is BlockKind.NUMBER else 0
        mark = "• " if piece.kind is BlockKind.BULLET else f"{count}. " if count else ""
        before = f"{LINE_BREAK}{mark}" if words else mark
        runs += shifted(piece.runs, len(words) + len(before))
        words += before + piece.words
    return words, tuple(runs)
