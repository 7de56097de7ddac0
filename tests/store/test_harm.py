"""Harm that comes to a library for real: full disks, lost rights, flipped bits, other writers."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError, ReaderError
from reader.services import importing
from reader.services.exporting import export_csv
from reader.store import backups, repair, restoring
from reader.store.copies import copy_into
from reader.store.library import Library
from tests.samples import STAMP, Filled, changing, filled, making, mark_on, rows_of, text_of
from tests.store.everything import walk
from tests.store.harming import (
    DISK_BYTES,
    left_with_a_journal,
    little_room,
    locked_by_another_program,
    names_beside,
    without_rights,
)

SAMPLES = Path(__file__).with_name("samples")
ROOMS = (0, 3_000, 30_000, 90_000, 200_000, 400_000)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made of what POSIX systems offer")


Work = Callable[[Path], object]


def bring_in(path: Path) -> None:
    words = "\n\n".join(f"Paragraph {n} of a long article about harbours." for n in range(2_000))
    with closing(Library.open(path)) as library:
        seen = importing.look_at_words(words, "long", "")
        library.apply(importing.plan(library, seen, STAMP).edit)


def write_out(path: Path) -> None:
    with closing(Library.open(path)) as library:
        export_csv(library, path.with_name("marks.csv"))


def copy_out(path: Path) -> None:
    with closing(Library.open(path)) as library:
        copy_into(library._connection, path.with_name("copy.postil"))


def upgrade(path: Path) -> None:
    Library.open(path).close()


def recover(path: Path) -> None:
    repair.repair(path, path.with_name("repaired.postil"))


@pytest.mark.parametrize("work", [bring_in, write_out, copy_out, upgrade, recover])
def test_a_full_disk_loses_nothing(disk: Path, tmp_path: Path, work: Work) -> None:
    failed = done = 0
    for number, room in enumerate((*ROOMS, DISK_BYTES // 2)):
        path = disk / str(number) / "news.postil"
        path.parent.mkdir()
        if work is upgrade:
            shutil.copy(SAMPLES / "version 1.postil", path)
        else:
            filled(path).library.close()
        before = path.read_bytes()
        try:
            with little_room(disk, room):
                work(path)
        except ReaderError:
            failed += 1
            with closing(sqlite3.connect(path)) as raw:
                assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                kept = raw.execute("SELECT count(*) FROM annotations").fetchone()
            assert kept == (3,)
            assert names_beside(path) == {"news.postil"}
            if work is not bring_in:
                assert path.read_bytes() == before
        else:
            done += 1
        with closing(Library.open(path)) as library:
            assert list(library.findings()) == []
            assert len(library.annotations.select("")) == 3
        shutil.rmtree(path.parent)
    assert failed
    assert done


def test_a_full_disk_under_the_backups_keeps_nobody_from_working(
    full: Filled, path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.library.close()
    monkeypatch.setenv("XDG_DATA_HOME", str(disk / "data"))
    monkeypatch.setattr("reader.store.backups.data_folder", lambda: disk / "data")
    told: list[LibraryError] = []
    with little_room(disk, 30_000), closing(Library.open(path)) as library:
        library.on_trouble = told.append
        if os.path.ismount(disk):
            library.apply(changing(full.note, note="written"))
    if os.path.ismount(disk):
        assert "make room there" in str(told[0])
        with closing(Library.open(path)) as library:
            assert library.annotations.find([full.note.id])[full.note.id].note == "written"
    assert backups.of(path) == []
    assert backups.ensure_today(path) is not None


def test_a_full_disk_keeps_what_is_there_when_one_goes_back(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.backups.data_folder", lambda: disk / "data")
    path = disk / "library" / "news.postil"
    path.parent.mkdir()
    full = filled(path)
    full.library.close()
    made = backups.ensure_today(path)
    assert made is not None
    with closing(Library.open(path)) as library:
        library.apply(changing(full.note, note="later"))
    before = rows_of(path)
    for room in ROOMS[:3]:
        with little_room(disk, room), pytest.raises(LibraryError):
            restoring.restore(path, made.path)
        assert rows_of(path) == before
        assert names_beside(path) == {"news.postil"}
    restoring.restore(path, made.path)
    assert rows_of(path) != before


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o644, 0o555), (0o444, 0o555)])
def test_what_may_not_be_written_is_read(guarded: Filled, file: int, folder: int) -> None:
    path = guarded.library.path
    with without_rights():
        path.chmod(file)
        path.parent.chmod(folder)
        try:
            with closing(Library.open(path)) as library:
                assert not library.writable
                assert len(library.annotations.select("")) == 3
                assert list(library.findings()) == []
                with pytest.raises(LibraryError, match="for reading only; nothing was changed"):
                    library.apply(changing(guarded.note, note="never"))
        finally:
            path.parent.chmod(0o777)
    assert list(path.parent.iterdir()) == [path]


def test_rights_that_are_lost_meanwhile_cost_nothing(guarded: Filled) -> None:
    path = guarded.library.path
    before = rows_of(path)
    with without_rights(), closing(Library.open(path)) as library:
        library._connection.before_writing = None
        path.parent.chmod(0o555)
        with pytest.raises(LibraryError, match=r"news\.postil"):
            library.apply(changing(guarded.note, note="never"))
        assert library.annotations.get(guarded.note.id) == guarded.note
        path.parent.chmod(0o777)
        assert rows_of(path) == before
        library.apply(changing(guarded.note, note="again"))
        assert list(library.findings()) == []
    assert list(path.parent.iterdir()) == [path]


def test_a_change_that_broke_off_is_taken_back(full: Filled, path: Path) -> None:
    full.library.close()
    before = rows_of(path)
    left_with_a_journal(path)
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
    assert rows_of(path) == before
    assert list(path.parent.iterdir()) == [path]


def test_a_change_that_broke_off_where_nobody_may_write_is_told(guarded: Filled) -> None:
    path = guarded.library.path
    left_with_a_journal(path)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for each in path.parent.iterdir():
        each.chmod(0o444)
    with without_rights():
        path.parent.chmod(0o555)
        try:
            with pytest.raises(LibraryError, match="left in the middle of a change"):
                Library.open(path)
        finally:
            path.parent.chmod(0o777)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


def flip(path: Path, chance: random.Random) -> None:
    """Turn one bit of a file over, where there is something."""
    content = path.read_bytes()
    place = chance.choice([n for n, byte in enumerate(content) if byte])
    with path.open("r+b") as file:
        file.seek(place)
        file.write(bytes([content[place] ^ 1 << chance.randrange(8)]))


def counted(library: Library) -> tuple[int, ...]:
    tables = (library.articles, library.annotations, library.entities)
    return tuple(len(table.select("")) for table in tables)


def flip_at_rest_and_while_open(path: Path, flips: int) -> None:
    """Read and write a library of which a bit is flipped: told in words, or nothing is lost."""
    full = filled(path)
    whole = counted(full.library)
    full.library.close()
    content = path.read_bytes()
    chance = random.Random(flips)  # noqa: S311 - only where to flip
    honest = right = 0
    for number in range(flips):
        path.write_bytes(content)
        with suppress(FileNotFoundError):
            path.with_name("news.postil-journal").unlink()
        library = None
        try:
            if number % 2:
                library = Library.open(path)
                flip(path, chance)
            else:
                flip(path, chance)
                library = Library.open(path)
            walk(Filled(**{n: getattr(full, n) for n in Filled.__slots__ if n != "library"},
                        library=library))  # fmt: skip
            library.apply(making(mark_on(full.article, full.text.plain, "dawn")))
            found = counted(library)
            if found != (whole[0], whole[1] + 1, whole[2]):
                assert list(library.findings()), number
                honest += 1
            else:
                right += 1
        except ReaderError:
            honest += 1
        finally:
            if library is not None:
                library.close()
    assert honest + right == flips
    assert right


def test_a_flipped_bit_is_told_or_does_no_harm(path: Path) -> None:
    flip_at_rest_and_while_open(path, 20)


def test_a_search_index_of_no_known_form_is_told(full: Filled, path: Path) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE text_index_config SET v = 0 WHERE k = 'version'")
        raw.commit()
    with (
        closing(Library.open(path)) as library,
        pytest.raises(LibraryError, match="is damaged; nothing was changed"),
    ):
        library.texts.add([text_of("Words that nobody had before.")])


@pytest.mark.long
def test_200_flipped_bits_are_told_or_do_no_harm(path: Path) -> None:
    flip_at_rest_and_while_open(path, 200)


def test_a_library_that_is_cut_off_while_open_is_told_of(full: Filled, path: Path) -> None:
    size = path.stat().st_size
    for length in (size // 2, 4_096, 100, 0):
        os.truncate(path, length)
        with pytest.raises(LibraryError):
            walk(full)
        with pytest.raises(LibraryError):
            full.library.apply(making(mark_on(full.article, full.text.plain, "dawn")))
        with pytest.raises(LibraryError):
            Library.open(path)


def test_a_short_lock_is_waited_for(full: Filled, path: Path) -> None:
    with locked_by_another_program(path, 0.4):
        full.library.apply(changing(full.note, note="after it"))
    assert full.library.annotations.find([full.note.id])[full.note.id].note == "after it"


def lock_for_long(full: Filled, path: Path, seconds: float) -> None:
    """Write while another program does not let go, and see that nothing is lost by that."""
    with locked_by_another_program(path, seconds):
        began = time.monotonic()
        with pytest.raises(LibraryError, match="is being written by another program"):
            full.library.apply(changing(full.note, note="too late"))
        assert time.monotonic() - began < seconds
    assert full.library.annotations.get(full.note.id) == full.note
    full.library.apply(changing(full.note, note="free again"))
    assert list(path.parent.iterdir()) == [path]


def test_a_long_lock_is_told_and_nothing_is_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.1)
    full = filled(path)
    lock_for_long(full, path, 5)
    full.library.close()


@pytest.mark.long
def test_a_lock_of_a_minute_is_told_and_nothing_is_lost(full: Filled, path: Path) -> None:
    lock_for_long(full, path, 60)


WRITE = """
import sys
from contextlib import closing
from pathlib import Path
from reader.store.library import Library
from tests.samples import making, mark_on
with closing(Library.open(Path(sys.argv[1]))) as library:
    [article] = library.articles.select("WHERE source = 'Asia Times'")
    plain = library.texts.get(article.text).plain
    for number in range(int(sys.argv[3])):
        tag = f"{sys.argv[2]}-{number}"
        library.apply(making(mark_on(article, plain, "dawn", tags=(tag,))))
        print(tag, flush=True)
"""


def test_two_programs_write_one_library_and_everything_is_there(
    full: Filled, path: Path, root: Path
) -> None:
    full.library.close()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, str(path), name, "15"],
            env=os.environ | {"PYTHONPATH": str(root)},
            cwd=root,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    told = [tag for program in programs for tag in program.communicate()[0].split()]
    assert [program.returncode for program in programs] == [0, 0]
    assert len(told) == 30
    with closing(Library.open(path)) as library:
        tags = {tag for mark in library.annotations.select("") for tag in mark.tags}
        assert set(told) <= tags
        assert list(library.findings()) == []
    assert list(path.parent.iterdir()) == [path]
