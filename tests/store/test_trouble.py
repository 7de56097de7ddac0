"""A busy, full, failing or protected disk: a sentence for the person, and a whole library."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.domain.edit import Edit
from reader.domain.errors import LibraryError
from reader.store import connection as connections
from reader.store.connection import Connection
from reader.store.copies import copy_into
from reader.store.library import Library
from tests.samples import HARBOUR, Filled, filled, making, mark_on, rows_of, text_of
from tests.store.everything import (
    COPYING,
    NOT_ASKED_OF_THE_FILE,
    READING,
    WRITING,
    edits_of_every_kind,
    every_public_method,
)

CALLS = READING | WRITING | COPYING


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a library as another program does that is writing it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for others no longer than a test can."""
    monkeypatch.setattr(connections, "_BUSY_SECONDS", 0.01)


def test_every_public_method_is_tried_here(full: Filled) -> None:
    assert set(READING | WRITING) | set(NOT_ASKED_OF_THE_FILE) == every_public_method(full.library)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.usefixtures("impatient")
def test_a_locked_library_is_told_of_by_every_method(path: Path, name: str) -> None:
    full = filled(path)
    before = rows_of(path)
    with locked(path), pytest.raises(LibraryError, match="another program") as told:
        CALLS[name](full)
    assert path.name in str(told.value)
    assert "try again" in str(told.value)
    assert rows_of(path) == before
    assert list(path.parent.iterdir()) == [path]
    full.library.close()


@pytest.mark.usefixtures("impatient")
def test_a_locked_library_is_not_opened(full: Filled, path: Path) -> None:
    with locked(path), pytest.raises(LibraryError, match="another program"):
        Library.open(path)


@pytest.mark.usefixtures("impatient")
def test_an_edit_waits_for_nobody_who_only_reads(full: Filled, path: Path) -> None:
    with closing(Library.open(path)) as reader:
        assert len(reader.annotations.select("")) == 3
        full.library.apply(making(mark_on(full.article, full.text.plain, "dawn")))
        assert len(reader.annotations.select("")) == 4


def big_edit(full: Filled) -> Edit:
    """Return an edit that needs many pages."""
    marks = [mark_on(full.article, full.text.plain, "dawn", note="x" * 5_000) for _ in range(40)]
    return making(*marks)


def test_a_full_disk_leaves_the_library_whole(full: Filled, path: Path) -> None:
    before = rows_of(path)
    full.library._connection.write("PRAGMA max_page_count = 1")  # never less than there are
    with pytest.raises(LibraryError, match=r"is full; .* the library is whole") as told:
        full.library.apply(big_edit(full))
    assert path.name in str(told.value)
    assert rows_of(path) == before
    assert list(full.library.findings()) == []
    assert list(path.parent.iterdir()) == [path]

    full.library._connection.write("PRAGMA max_page_count = 100000")
    full.library.apply(big_edit(full))
    assert list(full.library.findings()) == []


def test_texts_that_do_not_fit_leave_no_part_of_them(full: Filled, path: Path) -> None:
    before = rows_of(path)
    full.library._connection.write("PRAGMA max_page_count = 1")
    with pytest.raises(LibraryError, match="is full"):
        full.library.texts.add(text_of(f"{number} {HARBOUR * 100}") for number in range(40))
    assert rows_of(path) == before
    assert list(full.library.findings()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no sizes of files")
@pytest.mark.parametrize("room", [0, 600, 5_000, 170_000])
def test_a_disk_that_fails_while_writing_leaves_the_library_whole(
    full: Filled, path: Path, room: int
) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    before = rows_of(path)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, usual[1]))
    try:
        with pytest.raises(LibraryError, match="change was not made"):
            full.library.apply(big_edit(full))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert rows_of(path) == before
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        library.apply(big_edit(full))
    assert list(path.parent.iterdir()) == [path]


@pytest.fixture
def protected(full: Filled, path: Path) -> Iterator[Filled]:
    """Give the library as it is opened where it may not be written."""
    full.library.close()
    library = Library(Connection(path, writable=False))
    yield Filled(
        **{name: getattr(full, name) for name in Filled.__dataclass_fields__ if name != "library"},
        library=library,
    )
    library.close()


@pytest.mark.parametrize("name", READING)
def test_a_protected_library_can_be_read(protected: Filled, name: str) -> None:
    READING[name](protected)
    assert not protected.library.writable


@pytest.mark.parametrize("name", WRITING)
def test_a_protected_library_refuses_to_be_written(
    protected: Filled, path: Path, name: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=r"[Cc]opy it to a folder of your own"):
        WRITING[name](protected)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_protected_library_can_be_copied_and_the_copy_written(
    protected: Filled, path: Path
) -> None:
    copy = path.with_name("copy.postil")
    copy_into(protected.library._connection, copy)
    with closing(Library.open(copy)) as library:
        for edit in edits_of_every_kind(protected).values():
            library.apply(edit)
            library.apply(edit.inverse())
        assert list(library.findings()) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="the system lets its administrator write everywhere, and Windows asks otherwise",
)
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_without_the_right_to_write_is_opened_for_reading(
    full: Filled, path: Path, what: str
) -> None:
    full.library.close()
    guarded, mode = (path, 0o444) if what == "file" else (path.parent, 0o555)
    usual = guarded.stat().st_mode
    guarded.chmod(mode)
    try:
        with closing(Library.open(path)) as library:
            assert not library.writable
            assert len(library.annotations.select("")) == 3
            with pytest.raises(LibraryError, match="for reading only"):
                library.apply(making(mark_on(full.article, full.text.plain, "dawn")))
    finally:
        guarded.chmod(usual)
