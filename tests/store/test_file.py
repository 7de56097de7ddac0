"""The library is one SQLite file that is complete after every action."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.domain.errors import LibraryError
from reader.paths import bundled
from reader.store import schema
from reader.store.copies import copy_into
from reader.store.library import Library
from tests.samples import Filled, filled, rows_of
from tests.store.everything import COPYING, READING, WRITING, edits_of_every_kind


def pragma(library: Library, name: str) -> object:
    row = library._connection.one(f"PRAGMA {name}")
    return row and row[0]


def test_the_file_names_its_type_and_its_version(path: Path) -> None:
    Library.create(path).close()
    last = max(bundled("migrations").glob("*.py"))
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (0x504F5354,)
        assert raw.execute("PRAGMA user_version").fetchone() == (int(last.name[:4]),)
    assert path.read_bytes()[68:72] == b"POST"


def test_an_open_library_syncs_fully_and_keeps_its_references(full: Filled) -> None:
    assert pragma(full.library, "journal_mode") == "delete"
    assert pragma(full.library, "synchronous") == 2
    assert pragma(full.library, "foreign_keys") == 1
    assert pragma(full.library, "trusted_schema") == 0


def test_no_edit_leaves_a_file_beside_the_library(full: Filled, path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]
    for edit in edits_of_every_kind(full).values():
        full.library.apply(edit)
        assert list(path.parent.iterdir()) == [path]
        full.library.apply(edit.inverse())
        assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", [*READING, *WRITING])
def test_no_call_leaves_a_file_beside_the_library(name: str, path: Path) -> None:
    full = filled(path)
    if name in ("articles.delete", "entities.delete"):
        full.library.annotations.delete([full.mention])
    (READING | WRITING)[name](full)
    assert list(path.parent.iterdir()) == [path]
    full.library.close()


def test_a_copy_taken_between_two_actions_is_a_complete_library(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.postil"
    for name, edit in edits_of_every_kind(full).items():
        full.library.apply(edit)
        copy.write_bytes(path.read_bytes())
        with closing(Library.open(copy)) as library:
            assert list(library.findings()) == [], name
        assert rows_of(copy) == rows_of(path)
        full.library.apply(edit.inverse())


def test_a_library_that_was_set_to_write_ahead_is_one_file_again(full: Filled, path: Path) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        raw.execute("UPDATE articles SET starred = 1")
        raw.commit()
    with closing(Library.open(path)) as library:
        assert pragma(library, "journal_mode") == "delete"
        assert library.flags.find([full.article.id])[full.article.id].starred
        assert list(path.parent.iterdir()) == [path]


def test_the_file_opens_with_other_tools(full: Filled, path: Path) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        titles = {row[0] for row in raw.execute("SELECT title FROM articles")}
        assert titles == {"The harbour", "半导体", "الهامش"}
        assert raw.execute("SELECT count(*) FROM annotations_flat").fetchone() == (3,)
    with closing(Database(path)) as db:
        assert db.table("annotations").count == 3
        found = db.query("SELECT article_title FROM annotations_flat WHERE kind = 'mention'")
        assert [row["article_title"] for row in found] == ["The harbour"]


def test_a_copy_is_complete_compact_and_leaves_no_trace(full: Filled, path: Path) -> None:
    COPYING["copies.copy_into"](full)
    copy = path.with_name("copy.postil")
    assert set(path.parent.iterdir()) == {path, copy}
    assert rows_of(copy) == rows_of(path)
    with closing(Library.open(copy)) as library:
        assert list(library.findings()) == []
    assert schema.version_of(copy) == schema.version_of(path)


def test_a_copy_agrees_with_its_indexes_after_rows_were_removed(full: Filled, path: Path) -> None:
    full.library.apply(edits_of_every_kind(full)["remove a mark"])
    full.library.apply(edits_of_every_kind(full)["remove an article"])
    full.library.texts.drop_unused()
    copy = path.with_name("copy.postil")
    copy_into(full.library._connection, copy)
    with closing(Library.open(copy)) as library:
        assert list(library.findings()) == []


def test_a_copy_replaces_an_older_copy_but_never_the_library(full: Filled, path: Path) -> None:
    copy = path.with_name("copy.postil")
    copy.write_bytes(b"older")
    copy_into(full.library._connection, copy)
    assert rows_of(copy) == rows_of(path)

    inode = path.stat().st_ino
    with pytest.raises(LibraryError, match="the library itself"):
        copy_into(full.library._connection, path.parent / "." / path.name)
    assert path.stat().st_ino == inode


def test_a_library_may_have_any_name_that_a_file_may_have(tmp_path: Path) -> None:
    for name in ("a b?c#d%20&e.postil", "新闻 🐙.postil", "mode=ro.postil", "-x.postil"):
        Library.create(tmp_path / name).close()
        with closing(Library.open(tmp_path / name)) as library:
            assert library.writable
        assert (tmp_path / name).is_file()
    assert len(list(tmp_path.iterdir())) == 4
