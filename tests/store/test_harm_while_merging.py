"""Harm while libraries meet: no room at any step, and files that change under the reader's eyes."""

import os
import random
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.domain.backup import Reason
from reader.domain.errors import ConflictError, ExportError, LibraryError, ReaderError
from reader.domain.moments import now
from reader.paths import bundled
from reader.services.joining.bringing import bring
from reader.services.joining.performing import carry_out, look, perform, prepare, settle
from reader.services.joining.planning import plan
from reader.services.joining.reading import compare
from reader.services.joining.report import save
from reader.services.joining.values import JoiningPlan
from reader.services.progress import Unwatched
from reader.services.session import Session
from reader.services.sharing import Share, save_copy
from reader.store import backups, repair, restoring, schema
from reader.store.library import Library
from tests.samples import LATER, changing, filled, rows_of
from tests.store.colleagues import fill_for_colleague, looked_at, merged_in_whole
from tests.store.harming import (
    NOBODY,
    left_with_a_journal,
    little_room,
    locked_by_another_program,
    names_beside,
    without_rights,
)

SAMPLES = Path(__file__).with_name("samples")
LONG = 1_500
"""Paragraphs of an article that does not fit where there is little room."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made of what POSIX systems offer")


class Meeting(NamedTuple):
    """A library and the file of a colleague, each alone in a folder."""

    ours: Path
    theirs: Path


def met(folder: Path, paragraphs: int = 40) -> Meeting:
    """Put a library into a folder, and a copy in which a colleague has worked into another one."""
    two = Meeting(folder / "ours" / "news.postil", folder / "theirs" / "ben.postil")
    for path, content in zip(two, contents(paragraphs), strict=True):
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
    return two


@cache
def contents(paragraphs: int) -> tuple[bytes, bytes]:
    """Return the bytes of a library, and those of the copy in which a colleague has worked."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.postil"
        filled(path).library.close()
        ours = path.read_bytes()
        fill_for_colleague(path, 0, paragraphs)
        return ours, path.read_bytes()


@cache
def of_a_stranger() -> bytes:
    """Return the bytes of a library that has nothing in common with the others."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.postil"
        filled(path).library.close()
        return path.read_bytes()


@pytest.fixture
def two(tmp_path: Path) -> Meeting:
    """Give two libraries that are to meet."""
    return met(tmp_path)


def what_shows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows but those that nothing points to yet."""
    rows = rows_of(path)
    pointed = {row[0] for row in in_use(path)}
    for table in ("texts", "originals", "images", "text_images"):
        rows[table] = [row for row in rows[table] if row[0] in pointed]
    return rows


def in_use(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(
            "SELECT text FROM articles UNION SELECT original FROM articles UNION SELECT image "
            "FROM text_images JOIN articles ON articles.text = text_images.text"
        ).fetchall()


def nothing_happened(two: Meeting, before: object) -> None:
    """Find our library whole and saying what it said, and no trace in either folder."""
    assert what_shows(two.ours) == before
    with closing(Library.open(two.ours)) as library:
        assert list(library.findings()) == []
        merged_in_whole(library, [])
    assert names_beside(two.ours) == {"news.postil"}


def is_merged(two: Meeting, paragraphs: int = 40) -> None:
    with closing(Library.open(two.ours)) as library:
        assert list(library.findings()) == []
        merged_in_whole(library, [0], paragraphs)
    assert names_beside(two.ours) == {"news.postil"}


def one_sentence(error: BaseException, name: str = "") -> None:
    """See that somebody is told what happened, to which file, and nothing of the machinery."""
    said = str(error)
    assert said.endswith(".")
    assert "“" in said
    assert name in said
    assert "Errno" not in said
    assert "\n" not in said


def test_a_merge_on_a_full_disk_happens_whole_or_not_at_all(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.backups.data_folder", lambda: disk / "data")
    made = met(tmp_path, LONG)
    planned = looked_at(*made)
    steps, done = set(), 0
    size = made.ours.stat().st_size
    for room in (*(0, size // 2), *range(size, size + 1_500_000, 250_000)):
        two = Meeting(disk / "library" / "news.postil", made.theirs)
        two.ours.parent.mkdir()
        shutil.copy(made.ours, two.ours)
        before = what_shows(two.ours)
        try:
            with little_room(disk, room):
                carry_out(two.ours, planned, Unwatched())
        except LibraryError as error:
            one_sentence(error)
            steps.add("backup" if "No backup" in str(error) else "library")
            nothing_happened(two, before)
        else:
            done += 1
            is_merged(two, LONG)
        assert list((disk / "data").rglob(".*")) == []
        shutil.rmtree(two.ours.parent)
        shutil.rmtree(disk / "data", ignore_errors=True)
    assert steps == {"backup", "library"}
    assert done


def test_an_edit_that_finds_no_room_can_be_made_later(disk: Path) -> None:
    two = met(disk, LONG)
    planned = looked_at(*two)
    before = what_shows(two.ours)
    with closing(Library.open(two.ours)) as library:
        session = Session(library, "Ada")
        prepare(two.ours, planned, Unwatched())
        with little_room(disk, 0), pytest.raises(LibraryError, match="the change was not made"):
            perform(session, planned)
        assert session.next_undo is None
        nothing_happened(two, before)
        perform(session, planned)
        assert session.next_undo == planned.edit
    is_merged(two, LONG)


def test_a_report_that_finds_no_room_leaves_the_older_one(disk: Path, two: Meeting) -> None:
    planned = looked_at(*two)
    carry_out(two.ours, planned, Unwatched())
    report = disk / "report.md"
    report.write_text("older", encoding="utf-8")
    with closing(Library.open(two.ours)) as library, little_room(disk, 0):
        with pytest.raises(ExportError, match="the library is not affected") as raised:
            save(planned, library, report, now())
        one_sentence(raised.value)
    assert report.read_text(encoding="utf-8") == "older"
    assert names_beside(report) == {"report.md"}
    is_merged(two)


@pytest.mark.parametrize(
    "share", [Share(), Share(trash=False, reading_state=False)], ids=["whole", "thinned"]
)
def test_a_copy_that_finds_no_room_leaves_the_older_one(
    disk: Path, two: Meeting, share: Share
) -> None:
    copy = disk / "copy.postil"
    copy.write_bytes(b"older")
    before, size = rows_of(two.ours), two.ours.stat().st_size
    failed = done = 0
    with closing(Library.open(two.ours)) as library:
        for room in (0, 3_000, size // 2, size, size + 60_000, 3 * size):
            try:
                with little_room(disk, room):
                    save_copy(library, copy, share)
            except LibraryError as error:
                one_sentence(error)
                assert copy.read_bytes() == b"older"
                failed += 1
            else:
                with closing(Library.open(copy)) as copied:
                    assert list(copied.findings()) == []
                copy.write_bytes(b"older")
                done += 1
            assert names_beside(copy) == {"copy.postil"}
    assert rows_of(two.ours) == before
    assert (failed > 1, done > 0) == (True, True)


def test_going_back_and_repairing_without_room_leave_nothing_half_made(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.backups.data_folder", lambda: disk / "data")
    two = met(disk)
    made = backups.before(two.ours, Reason.MERGE)
    before, size = two.ours.read_bytes(), two.ours.stat().st_size
    beyond = (size, size + 40_000) if os.path.ismount(disk) else ()
    for room in (0, 3_000, size // 2, *beyond):
        with little_room(disk, room):
            with pytest.raises(LibraryError) as raised:
                restoring.restore(two.ours, made.path)
            one_sentence(raised.value)
        if room < size:
            with little_room(disk, room):
                with pytest.raises(LibraryError) as raised:
                    repair.repair(two.ours, two.ours.with_name("repaired.postil"))
                one_sentence(raised.value)
        assert two.ours.read_bytes() == before
        assert names_beside(two.ours) == {"news.postil"}
        assert names_beside(made.path) == {made.path.name}


def test_an_older_file_that_finds_no_room_to_be_read_in_is_told(
    disk: Path, two: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    older = Path(shutil.copy(SAMPLES / "version 1.postil", two.theirs))
    before, size = older.read_bytes(), older.stat().st_size
    for room in (0, size // 2, size, size + 8_000):
        with little_room(disk, room):
            with pytest.raises(LibraryError) as raised:
                look(two.ours, older, Unwatched())
            one_sentence(raised.value)
        assert list(disk.iterdir()) == []
    assert older.read_bytes() == before
    assert looked_at(*two).edit.changes
    assert list(disk.iterdir()) == []


class When:
    """Progress that does something to a file at a step."""

    def __init__(self, step: int, act: Callable[[], object]) -> None:
        self.step = step
        self.act = act

    def report(self, _done: int, _total: int, _what: str) -> None:
        self.step -= 1
        if not self.step:
            self.act()


def vanish(path: Path) -> None:
    path.unlink()


def shrink_to_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def shrink_to_nothing(path: Path) -> None:
    os.truncate(path, 0)


def give_way_to_another(path: Path) -> None:
    other = path.with_name("other.postil")
    other.write_bytes(of_a_stranger())
    other.replace(path)


def be_overwritten(path: Path) -> None:
    path.write_bytes(of_a_stranger())


def become_something_else(path: Path) -> None:
    path.write_bytes(b"Dear Ada, " * 10_000)


HARMS = (
    *(vanish, shrink_to_half, shrink_to_nothing, give_way_to_another, be_overwritten),
    become_something_else,
)


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_changes_while_it_is_compared_is_told_or_does_no_harm(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    two = met(tmp_path)
    before, theirs = two.ours.read_bytes(), two.theirs.read_bytes()
    expected = looked_at(*two).edit
    told = 0
    for step in range(1, 4):
        two.theirs.write_bytes(theirs)
        try:
            found = plan(look(two.ours, two.theirs, When(step, lambda: harm(two.theirs)))).edit
            assert found == expected
        except LibraryError as error:
            one_sentence(error)
            told += 1
        assert two.ours.read_bytes() == before
        assert names_beside(two.ours) == {"news.postil"}
    assert told or harm in (vanish, give_way_to_another)


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_file_that_changes_before_or_while_it_is_copied_from_harms_nobody(
    tmp_path: Path, harm: Callable[[Path], None], step: int
) -> None:
    two = met(tmp_path)
    before = what_shows(two.ours)
    planned = looked_at(*two)
    if not step:
        harm(two.theirs)
    try:
        carry_out(two.ours, planned, When(step, lambda: harm(two.theirs)))
    except LibraryError as error:
        one_sentence(error, two.theirs.name)
        nothing_happened(two, before)
    else:
        assert step
        is_merged(two)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_file_that_another_program_locks_while_it_is_compared_is_told(
    two: Meeting, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.1)
    lock = locked_by_another_program(two.theirs, 60)
    with pytest.raises(LibraryError, match=r"“ben\.postil” is being written by another program"):
        look(two.ours, two.theirs, When(step, lock.__enter__))
    lock.__exit__(None, None, None)
    assert looked_at(*two).edit.changes


def test_a_file_that_another_program_locks_while_it_is_copied_from_is_told(
    two: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.1)
    before = what_shows(two.ours)
    planned = looked_at(*two)
    lock = locked_by_another_program(two.theirs, 60)
    with pytest.raises(LibraryError, match=r"“ben\.postil” is being written by another program"):
        carry_out(two.ours, planned, When(1, lock.__enter__))
    lock.__exit__(None, None, None)
    nothing_happened(two, before)
    carry_out(two.ours, planned, Unwatched())
    is_merged(two)


@pytest.mark.parametrize("mode", [0o755, 0o555])
@pytest.mark.parametrize("version", [1, schema.newest_version(bundled("migrations"))])
def test_a_file_that_was_left_in_the_middle_of_a_change_is_told_and_not_touched(
    ours: Path, mode: int, version: int
) -> None:
    two = met(ours)
    shutil.copy(SAMPLES / f"version {version}.postil", two.theirs)
    left_with_a_journal(two.theirs)
    files = {each: each.read_bytes() for each in two.theirs.parent.iterdir()}
    assert len(files) == 2
    if not os.geteuid():
        for each in (*ours.rglob("*"), ours):
            os.chown(each, NOBODY, NOBODY)
    before = two.ours.read_bytes()
    with without_rights():
        two.theirs.parent.chmod(mode)
        try:
            with pytest.raises(LibraryError, match="left in the middle of a change") as raised:
                look(two.ours, two.theirs, Unwatched())
        finally:
            two.theirs.parent.chmod(0o755)
    one_sentence(raised.value)
    assert {each: each.read_bytes() for each in two.theirs.parent.iterdir()} == files
    assert two.ours.read_bytes() == before
    assert names_beside(two.ours) == {"news.postil"}


def merge_what_was_flipped(two: Meeting, place: int, bit: int) -> bool:
    """Turn one bit of their file over and merge it: whether something came, or why not was told.

    What a flipped letter says is merged as it is; ours is whole in either case.
    """
    ours, theirs = contents(40)
    flipped = bytearray(theirs)
    flipped[place] ^= 1 << bit
    two.ours.write_bytes(ours)
    two.theirs.write_bytes(flipped)
    before = rows_of(two.ours)
    came = True
    try:
        with closing(Library.open(two.ours)) as library:
            planned = plan(compare(library, two.theirs))
            bring(library, two.theirs, planned.bringing)
            perform(Session(library, "Ada"), planned)
    except ReaderError:
        came = False
    assert two.theirs.read_bytes() == flipped
    assert names_beside(two.theirs) == {"ben.postil"}
    with closing(Library.open(two.ours)) as library:
        unseen = [each for each in library.findings() if "shows picture" not in each]
    assert unseen == []  # a picture that is damaged there stays there
    after = rows_of(two.ours)
    for table in ("articles", "annotations", "entities"):
        assert {row[0] for row in before[table]} <= {row[0] for row in after[table]}
    return came


def merge_flipped(two: Meeting, flips: int) -> None:
    theirs = contents(40)[1]
    chance = random.Random(flips)  # noqa: S311 - only where to flip
    places = [number for number, byte in enumerate(theirs) if byte]
    came = [
        merge_what_was_flipped(two, chance.choice(places), chance.randrange(8))
        for _ in range(flips)
    ]
    assert set(came) == {False, True}


def test_a_flipped_bit_in_their_file_is_told_or_does_no_harm_to_ours(two: Meeting) -> None:
    merge_flipped(two, 10)


@pytest.mark.long
def test_200_flipped_bits_in_their_file_are_told_or_do_no_harm_to_ours(two: Meeting) -> None:
    merge_flipped(two, 200)


def test_an_id_that_differs_in_one_place_is_told_or_does_no_harm(two: Meeting) -> None:
    theirs = contents(40)[1]
    with closing(sqlite3.connect(two.theirs)) as raw:
        [(id_,)] = raw.execute("SELECT id FROM entities WHERE name = 'Zürich'")
    places = [found.start() for found in re.finditer(id_.encode(), theirs)]
    assert len(places) > 3
    came = [merge_what_was_flipped(two, place + 30, 0) for place in places]
    assert set(came) == {False, True}


def hard_link(path: Path, folder: Path) -> Path:
    other = folder / "linked.postil"
    os.link(path, other)
    return other


def symbolic_link(path: Path, folder: Path) -> Path:
    other = folder / "linked.postil"
    other.symlink_to(path)
    return other


def link_to_its_folder(path: Path, folder: Path) -> Path:
    (folder / "elsewhere").symlink_to(path.parent)
    return folder / "elsewhere" / path.name


@pytest.mark.parametrize("name", [hard_link, symbolic_link, link_to_its_folder])
def test_the_library_under_another_name_is_known(
    two: Meeting, tmp_path: Path, name: Callable[[Path, Path], Path]
) -> None:
    other = name(two.ours, tmp_path)
    before = two.ours.read_bytes()
    with pytest.raises(LibraryError, match="is the library itself"):
        look(two.ours, other, Unwatched())
    with pytest.raises(LibraryError, match="is the library itself"):
        look(other, two.ours, Unwatched())
    with (
        closing(Library.open(two.ours)) as library,
        pytest.raises(LibraryError, match="is the library itself"),
    ):
        save_copy(library, other, Share())
    assert two.ours.read_bytes() == before


@pytest.mark.parametrize("version", range(1, schema.newest_version(bundled("migrations")) + 1))
def test_an_older_file_on_a_medium_that_cannot_be_written_is_merged_and_not_touched(
    ours: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = met(ours)
    shutil.copy(SAMPLES / f"version {version}.postil", two.theirs)
    scratch = ours / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr("reader.store.backups.data_folder", lambda: ours / "data")
    if not os.geteuid():
        for each in (*ours.rglob("*"), ours):
            os.chown(each, NOBODY, NOBODY)
    before, seen = two.theirs.read_bytes(), two.theirs.stat().st_mtime_ns
    with without_rights():
        two.theirs.chmod(0o444)
        two.theirs.parent.chmod(0o555)
        try:
            carry_out(two.ours, looked_at(*two), Unwatched())
            assert looked_at(*two).edit.changes == ()
        finally:
            two.theirs.parent.chmod(0o755)
    assert (two.theirs.read_bytes(), two.theirs.stat().st_mtime_ns) == (before, seen)
    assert names_beside(two.theirs) == {"ben.postil"}
    assert list(scratch.iterdir()) == []
    with closing(Library.open(two.ours)) as library:
        assert list(library.findings()) == []
        have = {mark.id for mark in library.annotations.select("")}
    with closing(sqlite3.connect(two.theirs)) as raw:
        assert {id_ for (id_,) in raw.execute("SELECT id FROM annotations")} <= have
    assert names_beside(two.ours) == {"news.postil"}


@pytest.mark.parametrize("mode", [0o755, 0o555])
@pytest.mark.parametrize("version", [1, schema.newest_version(bundled("migrations"))])
def test_a_file_that_another_tool_has_set_to_logging_is_read_without_a_trace(
    ours: Path, mode: int, version: int
) -> None:
    two = met(ours)
    shutil.copy(SAMPLES / f"version {version}.postil", two.theirs)
    with closing(sqlite3.connect(two.theirs)) as raw:
        assert raw.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    if not os.geteuid():
        for each in (*ours.rglob("*"), ours):
            os.chown(each, NOBODY, NOBODY)
    before = two.theirs.read_bytes()
    with without_rights():
        two.theirs.parent.chmod(mode)
        try:
            assert looked_at(*two).edit.changes
        finally:
            two.theirs.parent.chmod(0o755)
    assert two.theirs.read_bytes() == before
    assert names_beside(two.theirs) == {"ben.postil"}


def rewrite_the_note(library: Library, _: Meeting) -> None:
    [note] = library.annotations.select("WHERE note LIKE 'Compare%'")
    library.apply(changing(note, note="Compare with today.", modified=LATER))


def remove_the_article(library: Library, _: Meeting) -> None:
    [article] = library.articles.select("WHERE source = 'Asia Times'")
    library.apply(changing(article, trashed=LATER))
    library.empty_trash()


def merge_it_first(library: Library, two: Meeting) -> None:
    carry_out(library.path, looked_at(*two), Unwatched())


def performed(session: Session, planned: JoiningPlan, act: Callable[[], object] | None) -> None:
    prepare(session.library.path, planned, Unwatched())
    if act is not None:
        act()
    perform(session, planned)


def carried_out(session: Session, planned: JoiningPlan, act: Callable[[], object] | None) -> None:
    """Do the same on a worker, which says that it begins to write after two steps of copying."""
    carry_out(session.library.path, planned, When(3, act) if act else Unwatched())


MEANWHILE = (rewrite_the_note, remove_the_article, merge_it_first)


@pytest.mark.parametrize("meanwhile", MEANWHILE)
@pytest.mark.parametrize("prepared", [False, True])
@pytest.mark.parametrize("apart", [False, True], ids=["in the session", "on a worker"])
def test_what_another_program_writes_while_a_merge_is_looked_at_makes_the_plan_stale(
    two: Meeting, meanwhile: Callable[[Library, Meeting], None], prepared: bool, apart: bool
) -> None:
    planned = looked_at(*two)
    written: list[object] = []

    def write() -> None:
        with closing(Library.open(two.ours)) as program:
            meanwhile(program, two)
        written.append(what_shows(two.ours))

    with closing(Library.open(two.ours)) as library:
        session = Session(library, "Ada")
        if not prepared:
            write()
        work = carried_out if apart else performed
        with pytest.raises(ConflictError, match="nothing was done") as raised:
            work(session, planned, write if prepared else None)
        assert str(raised.value).endswith(".")
        assert session.next_undo is None
        assert [what_shows(two.ours)] == written
        assert list(library.findings()) == []
        again = looked_at(*two)
        carry_out(two.ours, again, Unwatched())
        settle(session, again)
        assert list(library.findings()) == []
    assert looked_at(*two).edit.changes == ()
    assert (what_shows(two.ours) == written[0]) is (meanwhile is merge_it_first)
    assert names_beside(two.ours) == {"news.postil"}
