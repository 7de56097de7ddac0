"""A library is built as the migrations build it, or refused; other tools' tables are let be."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.domain.errors import LibraryError
from reader.paths import bundled
from reader.store import schema
from reader.store.connection import Connection
from reader.store.library import Library
from tests.samples import Filled, changing, rows_of

EVIL = "AFTER INSERT ON annotations BEGIN UPDATE annotations SET note = 'evil'; END"


def test_the_form_is_what_the_migrations_make(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        made = [
            sql.strip()
            for name, table, sql in raw.execute("SELECT name, tbl_name, sql FROM sqlite_schema")
            if sql and table != "_sqlite_migrations" and not re.match(r"\w+_index_", name)
        ]
    assert made == schema.form_of(bundled("migrations"))  # else it is only found word by word


def altered(path: Path, *statements: str) -> None:
    """Change how a library is built, as another program might."""
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


@pytest.mark.parametrize(
    ("statements", "part"),
    [
        ([f"CREATE TRIGGER evil {EVIL}"], "trigger “evil”"),
        (["CREATE VIEW mine AS SELECT * FROM articles"], "view “mine”"),
        (["CREATE VIRTUAL TABLE mine USING fts5(a)"], "table “mine”"),
        (["CREATE INDEX mine ON annotations(note)"], "index “mine”"),
        (["CREATE UNIQUE INDEX mine ON annotations(note, id)"], "index “mine”"),
        (
            ["DROP VIEW annotations_flat", "CREATE VIEW annotations_flat AS SELECT 1 AS a"],
            "view “annotations_flat”",
        ),
        (
            ["DROP TABLE text_index", "CREATE VIRTUAL TABLE text_index USING fts5(plain)"],
            "table “text_index”",
        ),
        (
            [
                "DROP INDEX annotations_by_text",
                "CREATE UNIQUE INDEX annotations_by_text ON annotations(text, id)",
            ],
            "index “annotations_by_text”",
        ),
    ],
)
def test_what_we_did_not_make_and_that_could_act_is_refused(
    full: Filled, path: Path, statements: list[str], part: str
) -> None:
    full.library.close()
    altered(path, *statements)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="altered by another program") as refused:
        Library.open(path)
    assert part in str(refused.value)
    assert "news.postil" in str(refused.value)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE annotations ADD COLUMN mine TEXT",
        "ALTER TABLE annotations RENAME TO theirs",
        "DROP INDEX annotations_by_text",
    ],
)
def test_our_own_parts_in_other_words_are_refused(full: Filled, path: Path, statement: str) -> None:
    full.library.close()
    altered(path, statement)
    with pytest.raises(LibraryError, match=r"altered|damaged"):
        Library.open(path)


def test_our_own_parts_in_other_lines_are_ours(full: Filled, path: Path) -> None:
    full.library.close()
    altered(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, char(10), '  ') WHERE type = 'table'",
    )
    Library.open(path).close()


def test_a_table_that_another_tool_keeps_for_itself_is_let_be(full: Filled, path: Path) -> None:
    full.library.close()
    with closing(Database(path)) as db:
        db.table("ratings").insert({"id": 1, "article": full.article.id, "stars": 5}, pk="id")
        db.table("ratings").create_index(["article"])
        db.execute("ANALYZE")
        db.vacuum()
    with closing(Library.open(path)) as library:
        library.apply(changing(full.note, note="Seen with another tool."))
        assert list(library.findings()) == []
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT stars FROM ratings").fetchall() == [(5,)]


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """Return a folder of migrations of which the last writes on annotations."""
    folder = tmp_path / "migrations"
    shutil.copytree(bundled("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__"))
    number = schema.newest_version(folder) + 1
    (folder / f"{number:04}_copied.py").write_text(
        '"""A later story."""\n'
        "from sqlite_utils import Database, Migrations\n"
        'migrations = Migrations("reader")\n'
        "@migrations()\n"
        "def write(db: Database) -> None:\n"
        "    db.execute(\"UPDATE annotations SET color = 'teal'\")\n",
        encoding="utf-8",
    )
    return folder


def test_a_trigger_is_refused_before_an_older_library_is_upgraded(
    full: Filled, path: Path, later: Path
) -> None:
    full.library.close()
    altered(path, f"CREATE TRIGGER evil {EVIL.replace('INSERT', 'UPDATE')}")
    before = rows_of(path)
    with closing(Connection(path)) as connection, pytest.raises(LibraryError, match="trigger"):
        schema.bring_up_to_date(connection, lambda _: None, later)
    assert rows_of(path) == before
    assert list(path.parent.iterdir()) == [path]


def test_opening_a_library_loads_nothing_that_migrations_need(
    full: Filled, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.library.close()
    monkeypatch.setattr(schema, "_migrate", None)
    Library.open(path).close()
