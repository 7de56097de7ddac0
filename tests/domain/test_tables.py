"""Cells that follow each other make rows, and rows make tables."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.tables import Grid, begins_table, grids
from reader.domain.text import CELLS, Block, BlockKind, Text

HEAD, CELL, PLAIN = BlockKind.HEADER_CELL, BlockKind.CELL, BlockKind.PARAGRAPH


def blocks(*kinds: tuple[BlockKind, int]) -> tuple[Block, ...]:
    return Text.of([(kind, level, "x") for kind, level in kinds]).blocks


def test_a_row_begins_where_the_columns_begin_again() -> None:
    some = blocks((PLAIN, 0), (HEAD, 1), (HEAD, 2), (CELL, 1), (CELL, 2), (PLAIN, 0))

    assert list(grids(some)) == [Grid(1, (2, 2))]


def test_rows_may_be_of_different_length() -> None:
    [grid] = grids(blocks((CELL, 1), (CELL, 1), (CELL, 2), (CELL, 3)))

    assert (grid.rows, grid.columns, grid.stop) == ((1, 3), 3, 4)
    assert list(grid.cells()) == [(0, 0, 0), (1, 1, 0), (2, 1, 1), (3, 1, 2)]


def test_any_other_block_ends_a_grid() -> None:
    some = blocks((CELL, 1), (PLAIN, 0), (CELL, 1), (CELL, 2))

    assert list(grids(some)) == [Grid(0, (1,)), Grid(2, (2,))]


def test_a_header_below_a_body_begins_another_table() -> None:
    some = blocks((HEAD, 1), (HEAD, 1), (CELL, 1), (HEAD, 1), (CELL, 1))
    [grid] = grids(some)

    assert [begins_table(some, grid, row) for row in range(5)] == [True, False, False, True, False]


@given(st.lists(st.tuples(st.sampled_from(BlockKind), st.integers(0, 4)), min_size=1))
def test_every_cell_is_in_one_grid(some: list[tuple[BlockKind, int]]) -> None:
    made = blocks(*some)
    found = [number for grid in grids(made) for number, _, _ in grid.cells()]

    assert found == [number for number, block in enumerate(made) if block.kind in CELLS]
