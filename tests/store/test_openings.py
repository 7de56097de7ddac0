"""Reading the bytes of a library lets go of no lock that SQLite holds on it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.store import openings, schema
from reader.store.library import Library
from tests.samples import Filled, changing

WRITE = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], timeout=0)
try:
    raw.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
"""


def said_by_another_program(path: Path) -> str:
    """Return what another program is told that wants to write."""
    command = [sys.executable, "-c", WRITE, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_library_that_is_opened_meanwhile_leaves_a_transaction_its_locks(
    full: Filled, path: Path
) -> None:
    with full.library._connection.atomic():
        schema.version_of(path)
        Library.open(path).close()
        assert said_by_another_program(path) == "database is locked"
    assert said_by_another_program(path) == ""


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts what Linux tells of")
def test_what_is_kept_open_is_one_file_and_only_while_the_library_is(
    full: Filled, path: Path
) -> None:
    def held() -> int:
        return sum(
            os.path.realpath(each) == str(path.resolve())
            for each in Path("/proc/self/fd").iterdir()
        )

    for _ in range(10):
        Library.open(path).close()
    assert held() == 2
    full.library.close()
    assert held() == 0


def test_a_copy_of_the_bytes_is_the_same_file(full: Filled, path: Path, tmp_path: Path) -> None:
    with openings.opened(path) as file:
        openings.copy(file, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no file that is open")
@pytest.mark.parametrize("what", ["removed", "renamed", "replaced"])
def test_a_library_that_is_no_longer_in_its_place_is_not_written(
    full: Filled, path: Path, what: str
) -> None:
    assert full.library.in_place
    other = path.with_name("other.postil")
    if what == "removed":
        path.unlink()
    elif what == "renamed":
        path.rename(other)
    else:
        other.write_bytes(path.read_bytes())
        other.replace(path)
    assert not full.library.in_place
    with pytest.raises(LibraryError, match="was moved, replaced or removed while it was open"):
        full.library.apply(changing(full.note, note="written nowhere"))
    assert full.library.annotations.get(full.note.id) == full.note  # what was read stays readable


def test_nothing_is_kept_when_everything_is_closed(full: Filled, path: Path) -> None:
    full.library.close()
    full.library.close()  # which does no harm
    Library.open(path).close()
    assert not openings._connections
    assert not openings._kept
