"""Libraries are made and brought up to date by numbered files, whole or not at all."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reader.domain.backup import Reason
from reader.domain.errors import LibraryError
from reader.paths import bundled
from reader.store import backups, schema
from reader.store.connection import Connection
from reader.store.library import Library
from tests.samples import Filled, rows_of

OPENING = '''"""A later story."""

from sqlite_utils import Database, Migrations

migrations = Migrations("reader")
'''
LATER = '''

@migrations()
def add_a_shelf(db: Database) -> None:
    """Add a table."""
    db.table("shelves").create({"number": int, "name": str}, pk="number", strict=True)
    db.table("shelves").insert({"number": 1, "name": "first"})
'''
BROKEN = '''

@migrations()
def break_off(db: Database) -> None:
    """Begin, and fail."""
    db.table("ruins").create({"number": int}, pk="number", strict=True)
    raise ZeroDivisionError
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with this program's migrations, to which more can be added."""
    copied = tmp_path / "migrations"
    shutil.copytree(bundled("migrations"), copied, ignore=shutil.ignore_patterns("__pycache__"))
    return copied


def add(folder: Path, name: str, *stories: str) -> int:
    number = schema.newest_version(folder) + 1
    (folder / f"{number:04}_{name}.py").write_text(OPENING + "".join(stories), encoding="utf-8")
    return number


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as raw:
        return {row[0] for row in raw.execute("SELECT name FROM sqlite_schema")}


def user_version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def bring_up_to_date(path: Path, folder: Path, *, writable: bool = True) -> None:
    with closing(Connection(path, writable=writable)) as connection:
        schema.bring_up_to_date(connection, partial(backups.make, reason=Reason.MIGRATION), folder)


def test_a_later_migration_is_applied_once_after_a_backup(
    full: Filled, path: Path, folder: Path
) -> None:
    full.library.close()
    first, rows = path.read_bytes(), rows_of(path)
    number = add(folder, "shelves", LATER)
    bring_up_to_date(path, folder)

    [made] = backups.of(path)
    backup = made.path
    assert made.reason is Reason.MIGRATION
    assert list(path.parent.iterdir()) == [path]
    assert "shelves" in tables(path)
    assert "shelves" not in tables(backup)
    assert rows_of(path) == rows_of(backup) == rows
    assert user_version(path) == number
    assert backup.read_bytes() == first
    with closing(Library.open(backup)) as library:
        assert list(library.findings()) == []

    backup.unlink()
    upgraded = path.read_bytes()
    bring_up_to_date(path, folder)
    assert path.read_bytes() == upgraded
    assert backups.of(path) == []


def test_without_a_backup_there_is_no_upgrade(
    full: Filled, path: Path, folder: Path, home: Path
) -> None:
    full.library.close()
    before = path.read_bytes()
    add(folder, "shelves", LATER)
    backups.folder_of(path).parent.mkdir(parents=True)
    backups.folder_of(path).touch()  # where a folder ought to be
    with pytest.raises(LibraryError, match=r"No backup of “news\.postil” could be made"):
        bring_up_to_date(path, folder)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_program_that_is_older_than_the_library_refuses_it(
    full: Filled, path: Path, folder: Path
) -> None:
    full.library.close()
    add(folder, "shelves", LATER)
    bring_up_to_date(path, folder)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library.open(path)
    assert path.read_bytes() == before


def test_an_upgrade_that_fails_leaves_the_library_as_it_was(
    full: Filled, path: Path, folder: Path
) -> None:
    full.library.close()
    rows, names, version = rows_of(path), tables(path), user_version(path)
    add(folder, "shelves", LATER)
    add(folder, "ruins", BROKEN)
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(path, folder)
    assert (rows_of(path), tables(path), user_version(path)) == (rows, names, version)
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []


def test_a_protected_library_of_an_older_version_is_refused(
    full: Filled, path: Path, folder: Path
) -> None:
    full.library.close()
    add(folder, "shelves", LATER)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="older version of Postil and may not be written"):
        bring_up_to_date(path, folder, writable=False)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_library_is_made_with_every_migration(path: Path, folder: Path) -> None:
    number = add(folder, "shelves", LATER)
    schema.create(path, folder)
    assert "shelves" in tables(path)
    assert user_version(path) == number


def test_a_library_is_made_whole_or_not_at_all(path: Path, folder: Path) -> None:
    add(folder, "ruins", LATER, BROKEN)
    with pytest.raises(ZeroDivisionError):
        schema.create(path, folder)
    assert list(path.parent.iterdir()) == []


def test_a_library_is_made_in_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deeper" / "news.postil"
    Library.create(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_migrations_are_numbered_without_gaps_and_open_with_what_they_are() -> None:
    files = sorted(bundled("migrations").glob("*.py"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    assert all(file.read_text(encoding="utf-8").startswith('"""') for file in files)
