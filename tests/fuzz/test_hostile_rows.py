"""Whatever stands in the rows of a stranger's library, it is answered or told of in words."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.errors import ReaderError
from reader.services.joining.planning import plan
from reader.services.joining.reading import compare
from reader.store.library import Library
from tests.fuzz.hostile import Cell, Place, complaints, everything, places, write

WHOLE = 5

CELLS: tuple[tuple[Cell, bool], ...] = (
    *((cell, False) for cell in (None, "", "x", -1, 0, 3, 2**31, 2**63 - 1, -(2**63), 0.5)),
    *((cell, False) for cell in (float("inf"), 1e308, b"", b"\xff\xfe\x00")),
    *((cell, True) for cell in (b"\xff\xfe", b"\xed\xa0\x80", b"[\xff]")),
    *((cell, False) for cell in ("a\0b", "a" * 100_000, "[" * 100_000, "{}", "null", "[[],[]]")),
    ('[[["paragraph",0,9e99]],[]]', False),
    ('[[["paragraph",-1,82],["cell",83,99,-3,1e9]],[["link",-5,9999999999,"file:///x"]]]', False),
    *((cell, False) for cell in ("0000-00-00", "9999-12-31T23:59:59.999Z", "0001-01-01")),
    *((cell, False) for cell in ("1e999999999", "NaN", "-Infinity", "٣", "\u202e\u2028\x1b[31m")),
)
"""Cells, and whether they are bytes that say they are words."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library that holds something in every table."""
    path = tmp_path_factory.mktemp("hostile") / "news.postil"
    everything(path)
    return path


def look(library: Path, changes: list[tuple[Place, tuple[Cell, bool], int | None]]) -> list[str]:
    """Write cells into a copy; return what is said when all is asked of it and it is merged."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "news.postil")
        shutil.copy(library, path)
        for place, (cell, as_text), row in changes:
            write(path, place, cell, row, as_text=as_text)
        said = complaints(path, Path(folder))
        with closing(Library.create(Path(folder, "own.postil"))) as own:
            try:
                plan(compare(own, path))
            except ReaderError as error:
                said.append(str(error))
        return said


def test_a_library_that_means_no_harm_is_answered(library: Path) -> None:
    assert look(library, []) == []


def test_there_is_something_in_every_table(library: Path) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "news.postil")
        shutil.copy(library, path)
        written = {place.table for place in places(path) if write(path, place, "x", 0)}
        assert written == {place.table for place in places(path)}


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [
        ("suggestions", "amount", "1e999999999"),
        ("annotations", "amount", "1e999999999"),
        ("texts", "markup", "[" * 100_000),
        ("texts", "plain", 5),
        ("annotations", "stop", 2**63 - 1),
        ("annotations", "stop", float("inf")),
        ("annotations", "note", b"\xff"),
        ("saved_searches", "query", -1),
        ("images", "content", 2**40),
        ("images", "width", 2**62),
        ("entity_identifiers", "scheme", 5),
        ("articles", "source", None),
        ("articles", "id", None),
    ],
)
def test_what_would_have_broken_the_program_is_told_in_words(
    library: Path, table: str, column: str, cell: Cell
) -> None:
    assert any(
        "is damaged" in said
        for said in look(library, [(Place(table, column), (cell, False), None)])
    )


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_cell_may_hold_anything(library: Path, data: st.DataObject) -> None:
    _try(library, data)


@pytest.mark.long
@settings(max_examples=1_500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_cells_may_hold_anything(library: Path, data: st.DataObject) -> None:
    _try(library, data)


def _try(library: Path, data: st.DataObject) -> None:
    cells = (
        st.sampled_from(CELLS)
        | st.tuples(st.text(max_size=20) | st.integers(-(2**63), 2**63 - 1), st.just(False))
        | st.tuples(st.binary(max_size=20), st.booleans())
    )
    change = st.tuples(st.sampled_from(places(library)), cells, st.sampled_from((None, 0, 1)))
    look(library, data.draw(st.lists(change, min_size=1, max_size=WHOLE)))


def _id(library: Path, table: str, row: int) -> str:
    with closing(sqlite3.connect(library)) as raw:
        found = raw.execute(f"SELECT id FROM {table} LIMIT 1 OFFSET ?", (row,))
        return str(found.fetchone()[0])


def test_references_may_go_in_circles(library: Path) -> None:
    for table, column in (("annotations", "parent"), ("entities", "merged_into")):
        one, other = _id(library, table, 0), _id(library, table, 1)
        place = Place(table, column)
        look(library, [(place, (other, False), 0), (place, (one, False), 1)])
        look(library, [(place, (one, False), None)])
