"""The CSV of annotations: cell for cell what was given, and no formula in it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.csv import COLUMNS, guard, read_csv, unguard, write_csv

CELLS = st.one_of(
    st.none(),
    st.integers(min_value=0, max_value=10**9),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(alphabet="'=+-@\t\r\n\",;a", max_size=6),
)
ROWS = st.lists(st.lists(CELLS, min_size=len(COLUMNS), max_size=len(COLUMNS)), max_size=4)


def written(rows: list[list[str | int | None]], *, bom: bool = False) -> str:
    stream = io.StringIO(newline="")
    write_csv(rows, stream, bom=bom)
    return stream.getvalue()


def row_of(**cells: str | int | None) -> list[str | int | None]:
    return [cells.get(column, "") for column in COLUMNS]


def test_the_columns_are_the_documented_ones() -> None:
    assert ", ".join(COLUMNS) == (
        "annotation_id, article_id, article_title, source, author, url, published, kind, quote, "
        "prefix, suffix, start, stop, color, entity, entity_type, tags, note, annotator, created, "
        "modified"
    )


def test_lines_end_as_rfc_4180_says() -> None:
    content = written([row_of(quote="a, “b”", note='say "x"\ntwice', start=3)])

    assert content.startswith("annotation_id,article_id,")
    assert content.count("\r\n") == 2
    assert ',"a, “b”",' in content
    assert ',"say ""x""\ntwice",' in content


def test_a_byte_order_mark_is_put_in_front_on_request() -> None:
    assert written([], bom=True).startswith("\ufeffannotation_id")
    assert written([], bom=False).startswith("annotation_id")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1＋1"])
def test_a_cell_that_would_start_a_formula_is_guarded(cell: str) -> None:
    content = written([row_of(note=cell)])
    [_, row] = csv.reader(io.StringIO(content, newline=""))

    assert row[COLUMNS.index("note")] == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "'quoted'", "'tis", "“-”", " =1"])
def test_other_cells_are_written_as_they_are(cell: str) -> None:
    content = written([row_of(note=cell)])
    [_, row] = csv.reader(io.StringIO(content, newline=""))

    assert row[COLUMNS.index("note")] == cell


@given(st.text(alphabet="'=+-@\t\ra", max_size=6) | st.text())
def test_a_guard_always_comes_off_again(cell: str) -> None:
    assert unguard(guard(cell)) == cell
    assert guard(cell)[:1] not in set("=+-@\t\r")


@given(ROWS, st.booleans())
def test_our_reader_gives_back_every_cell(rows: list[list[str | int | None]], bom: bool) -> None:
    read = read_csv(io.StringIO(written(rows, bom=bom), newline=""))

    assert [tuple(row) for row in read] == [COLUMNS] * len(rows)
    assert [list(row.values()) for row in read] == [
        ["" if cell is None else str(cell) for cell in row] for row in rows
    ]


def test_a_cell_may_be_as_long_as_an_article() -> None:
    long = "word " * 100_000
    [row] = read_csv(io.StringIO(written([row_of(quote=long)]), newline=""))

    assert row["quote"] == long


def test_an_empty_file_has_no_rows() -> None:
    assert read_csv(io.StringIO("", newline="")) == []
