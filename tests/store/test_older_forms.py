"""A library of an older version is built as its version builds it, or refused before anything."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.paths import bundled
from reader.store import backups, schema
from reader.store.library import Library

OLDER = range(1, schema.newest_version(bundled("migrations")))
REFUSED = r"altered by another program|is damaged"
ALTERED = {
    "a trigger": ["CREATE TRIGGER evil AFTER INSERT ON texts BEGIN DELETE FROM texts; END"],
    "a trigger on what migrations keep": [
        "CREATE TRIGGER evil AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM texts; END"
    ],
    "a view": ["CREATE VIEW evil AS SELECT * FROM texts"],
    "a view of a name that is taken later": ["CREATE VIEW ancestors AS SELECT * FROM texts"],
    "a table of a name that is taken later": ["CREATE TABLE ancestors (a)"],
    "a view of ours that says something else": [
        "DROP VIEW annotations_flat",
        "CREATE VIEW annotations_flat AS SELECT 1 AS a",
    ],
    "a view in the place of a table": [
        "DROP TABLE originals",
        "CREATE VIEW originals AS SELECT 1 AS number, '' AS digest, '' AS words",
    ],
    "a virtual table": ["CREATE VIRTUAL TABLE evil USING fts5(a)"],
    "a column of ours that is worked out": [
        "ALTER TABLE texts ADD COLUMN evil TEXT AS (upper(plain))"
    ],
    "a column of theirs that is worked out": ["CREATE TABLE evil (a, b AS (upper(a)))"],
    "an index of ours on an expression": ["CREATE INDEX evil ON texts(upper(plain))"],
    "an index of theirs on an expression": [
        "CREATE TABLE evil (a)",
        "CREATE INDEX worse ON evil(upper(a))",
    ],
    "an index of ours with a condition": ["CREATE INDEX evil ON texts(words) WHERE words > 1"],
    "a check": ["ALTER TABLE texts ADD COLUMN evil TEXT CHECK (upper(evil) <> 'X')"],
    "a default that is worked out": [
        "DROP TABLE annotation_tags",
        "CREATE TABLE annotation_tags (annotation TEXT DEFAULT (upper('x')), tag TEXT)",
    ],
    "a table less": ["DROP TABLE annotation_tags"],
    "an index less": ["DROP INDEX annotations_by_text"],
    "a version that was never reached": ["PRAGMA user_version = 0"],
    "migrations that were never made": ["DELETE FROM _sqlite_migrations"],
    "migrations kept otherwise": [
        "DROP TABLE _sqlite_migrations",
        "CREATE TABLE _sqlite_migrations (other TEXT)",
    ],
}


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int, Path], None]:
    """Return what puts an empty library of a version at a path."""
    folder = tmp_path_factory.mktemp("older")
    for version in OLDER:
        migrations = folder / f"migrations {version}"
        migrations.mkdir()
        for number in range(1, version + 1):
            [story] = bundled("migrations").glob(f"{number:04}_*.py")
            shutil.copy(story, migrations)
        schema.create(folder / f"{version}.postil", migrations)

    def put(version: int, path: Path) -> None:
        shutil.copy(folder / f"{version}.postil", path)

    return put


@pytest.mark.parametrize("version", OLDER)
def test_an_older_library_is_recognised_and_upgraded(
    libraries: Callable[[int, Path], None], path: Path, version: int
) -> None:
    libraries(version, path)
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []


@pytest.mark.parametrize("what", ALTERED)
def test_an_older_library_that_was_altered_is_refused_untouched(
    libraries: Callable[[int, Path], None], path: Path, what: str
) -> None:
    for version in OLDER:
        libraries(version, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            for statement in ALTERED[what]:
                raw.execute(statement)
        before = path.read_bytes()
        with pytest.raises(LibraryError, match=REFUSED):
            Library.open(path)
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]


def test_what_was_altered_is_refused_before_it_is_copied(
    libraries: Callable[[int, Path], None], path: Path
) -> None:
    libraries(OLDER[0], path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE VIEW evil AS SELECT * FROM texts")
    with pytest.raises(LibraryError, match=r"altered by another program \(view “evil”\)"):
        Library.open(path)
    assert backups.of(path) == []


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        ("trigger", "CREATE TRIGGER evil AFTER UPDATE ON annotations BEGIN SELECT 1; END"),
        ("view", "CREATE VIEW evil AS SELECT 1 AS a"),
        ("table", "CREATE VIRTUAL TABLE evil USING fts5(a)"),
    ],
)
@pytest.mark.parametrize("told", ["table", "index", "trigger", "view", "nothing"])
@pytest.mark.parametrize("page", [0, 2])
def test_a_part_that_says_it_is_another_one_is_refused(
    path: Path, kind: str, statement: str, told: str, page: int
) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute(
            "UPDATE sqlite_schema SET type = ?, rootpage = ?, tbl_name = 'evil' "
            "WHERE name = 'evil'",
            (told, page),
        )
        raw.commit()
    with pytest.raises(LibraryError, match=REFUSED):
        Library.open(path)
