"""What SQLite is kept from doing with a file from a stranger."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.store.connection import Connection
from reader.store.copies import copy_into
from tests.samples import Filled


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize(
    ("pragma", "value"), [("trusted_schema", 0), ("cell_size_check", 1), ("foreign_keys", 1)]
)
def test_every_connection_is_guarded(
    full: Filled, path: Path, pragma: str, value: int, *, writable: bool
) -> None:
    with closing(Connection(path, writable=writable)) as connection:
        assert connection.rows(f"PRAGMA {pragma}") == [(value,)]


def test_no_extension_is_loaded(full: Filled) -> None:
    with pytest.raises(sqlite3.OperationalError, match="not authorized"):
        full.library._connection.raw.execute("SELECT load_extension('nothing')")


def test_only_what_writes_copies_is_attached(full: Filled, path: Path) -> None:
    connection = full.library._connection
    copy_into(connection, path.with_name("copy.postil"))
    connection.write("ATTACH ':memory:' AS one")
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        connection.write("ATTACH ':memory:' AS another")


def test_what_is_absurdly_long_is_told_in_words(full: Filled) -> None:
    with pytest.raises(LibraryError, match=r"larger than “news\.postil” can hold"):
        full.library._connection.rows("SELECT zeroblob(500000001)")


@pytest.mark.parametrize(
    "question",
    [
        f"SELECT {'(' * 2_000}1{')' * 2_000}",
        f"SELECT {'+'.join('1' * 2_000)}",
        " UNION ALL ".join(["SELECT 1"] * 51),
        f"SELECT '{'x' * 1_000_000}'",
        f"SELECT {', '.join('1' * 201)}",
        f"SELECT 'x' LIKE '{'x' * 1_001}'",
    ],
    ids=["parentheses", "depth", "compound", "length", "columns", "pattern"],
)
def test_questions_are_limited(full: Filled, question: str) -> None:
    with pytest.raises((sqlite3.OperationalError, sqlite3.DataError, LibraryError)):
        full.library._connection.rows(question)


def test_what_acts_on_itself_ends(full: Filled) -> None:
    connection = full.library._connection
    connection.write("CREATE TEMP TABLE chain (number INTEGER)")
    connection.write(
        "CREATE TEMP TRIGGER on_and_on AFTER INSERT ON chain "
        "BEGIN INSERT INTO chain VALUES (new.number + 1); END"
    )
    connection.write("PRAGMA recursive_triggers = ON")
    with pytest.raises(sqlite3.OperationalError, match="too many levels of trigger recursion"):
        connection.write("INSERT INTO chain VALUES (1)")
