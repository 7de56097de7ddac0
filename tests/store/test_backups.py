"""Backups that the program makes by itself: when, how many, sound, and what going back does."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.domain.backup import Backup, Changes, Difference, Reason
from reader.domain.edit import Change, Edit
from reader.domain.errors import LibraryError
from reader.domain.moments import now
from reader.services.session import Session
from reader.store import backups, restoring
from reader.store.connection import Connection
from reader.store.library import Library
from tests.samples import Filled, changing, making, mark_on, put, rows_of, text_of

Clock = dict[str, timedelta]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Return how far the clock of backups is set forward; tests set it."""
    shift = {"by": timedelta()}
    monkeypatch.setattr(backups, "now", lambda: now() + shift["by"])
    return shift


def later(clock: Clock, **by: float) -> None:
    clock["by"] += timedelta(**by)


@pytest.fixture
def again(full: Filled, path: Path) -> Iterator[Library]:
    """Give the filled library as it is opened in a later sitting."""
    full.library.close()
    with closing(Library.open(path)) as library:
        yield library


def write(library: Library, full: Filled, words: str) -> None:
    [note] = library.annotations.find([full.note.id]).values()
    library.apply(changing(note, note=words))


def note_in(path: Path, full: Filled) -> str:
    with closing(sqlite3.connect(path)) as raw:
        [(note,)] = raw.execute("SELECT note FROM annotations WHERE id = ?", (full.note.id,))
    return str(note)


def test_the_first_change_of_a_day_makes_a_backup_of_what_was_before(
    again: Library, full: Filled, path: Path
) -> None:
    before = path.read_bytes()
    write(again, full, "first")
    [backup] = backups.of(path)
    assert backup.path.read_bytes() == before
    assert (backup.reason, backup.bytes, backup.sound) == (Reason.DAY, len(before), True)
    assert abs(backup.moment - datetime.now(UTC)) < timedelta(minutes=1)
    assert list(path.parent.iterdir()) == [path]
    assert [each.name for each in backup.path.parent.iterdir()] == [backup.path.name]


def test_there_is_one_backup_a_day_however_often_a_library_is_opened(
    again: Library, full: Filled, path: Path
) -> None:
    write(again, full, "first")
    for words in "ab":
        with closing(Library.open(path)) as library:
            write(library, full, words)
    assert backups.ensure_today(path) is None
    assert len(backups.of(path)) == 1


def test_what_has_not_changed_is_not_copied_again(
    again: Library, full: Filled, path: Path, clock: Clock
) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    later(clock, days=1)
    assert backups.ensure_today(path) is None
    write(again, full, "changed")
    assert len(backups.of(path)) == 1
    later(clock, days=1)
    assert backups.ensure_today(path) is not None
    assert len(backups.of(path)) == 2


def test_a_new_library_needs_none(full: Filled, path: Path) -> None:
    write(full.library, full, "new")
    assert backups.of(path) == []


def test_reading_makes_none(again: Library, path: Path) -> None:
    again.annotations.select("")
    assert backups.of(path) == []


def test_whatever_is_written_first_is_written_after_the_backup(
    again: Library, full: Filled, path: Path
) -> None:
    before = path.read_bytes()
    again.texts.add([text_of("Words that nobody points to yet.")])
    [backup] = backups.of(path)
    assert backup.path.read_bytes() == before


def test_five_are_kept_of_each_library(
    again: Library, full: Filled, path: Path, clock: Clock, tmp_path: Path
) -> None:
    other = tmp_path / "news.postil"
    Library.create(other).close()
    backups.before(other, Reason.MERGE)
    for number in range(8):
        write(again, full, str(number))
        later(clock, days=1)
        backups.ensure_today(path)
    assert [note_in(backup.path, full) for backup in backups.of(path)] == list("76543")
    assert len(backups.of(other)) == 1


def test_a_library_keeps_its_backups_apart_from_its_namesake_elsewhere(
    path: Path, tmp_path: Path
) -> None:
    assert backups.folder_of(path) == backups.folder_of(path.parent / "." / path.name)
    assert backups.folder_of(path) != backups.folder_of(tmp_path / path.name)
    assert backups.folder_of(path).name.startswith("news ")


def test_a_clock_that_goes_backwards_costs_no_new_backup(
    again: Library, full: Filled, path: Path, clock: Clock
) -> None:
    later(clock, days=1000)
    for number in range(5):
        write(again, full, f"future {number}")
        backups.before(path, Reason.MERGE)
        later(clock, seconds=1)
    later(clock, days=-1000)
    write(again, full, "present")
    backups.before(path, Reason.MERGE)
    newest = backups.of(path)[0]
    assert note_in(newest.path, full) == "present"
    assert len(backups.of(path)) == 5
    later(clock, seconds=1)
    write(again, full, "later")
    backups.before(path, Reason.MERGE)
    assert [note_in(each.path, full) for each in backups.of(path)][:2] == ["later", "present"]


def test_files_that_are_no_backups_are_left_alone(again: Library, path: Path) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    stranger = made.path.with_name("2025-99-99 10.00.00.000 UTC day.postil")
    stranger.write_text("no date", encoding="utf-8")
    (made.path.parent / "notes.txt").write_text("mine", encoding="utf-8")
    assert backups.of(path) == [made]


def test_what_a_killed_program_left_of_a_backup_is_swept_away_a_day_later(
    again: Library, path: Path
) -> None:
    folder = backups.folder_of(path)
    old, fresh = folder / ".old.new", folder / ".fresh.new"
    for left in (old, fresh):
        left.mkdir(parents=True)
        (left / "half").write_bytes(b"a part")
    os.utime(old, (1, 1))
    made = backups.ensure_today(path)
    assert made is not None
    assert set(folder.iterdir()) == {made.path, fresh}


def test_a_backup_that_cannot_be_made_is_told_once_and_work_goes_on(
    again: Library, full: Filled, path: Path
) -> None:
    told: list[LibraryError] = []
    again.on_trouble = told.append
    backups.folder_of(path).parent.mkdir(parents=True)
    backups.folder_of(path).touch()  # where a folder ought to be
    session = Session(again, "Ada")
    session.perform(changing(full.note, note="kept"))
    session.undo()
    [said] = told
    assert "No backup of “news.postil” could be made" in str(said)
    assert "make room there" in str(said)
    assert again.annotations.get(full.note.id) == full.note
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_library_takes_the_place_of_no_good_backup(
    again: Library, full: Filled, path: Path, clock: Clock
) -> None:
    good = backups.ensure_today(path)
    again.close()
    damaged = bytearray(path.read_bytes())
    damaged[5 * 4096 : 6 * 4096] = b"\x5a" * 4096
    path.write_bytes(damaged)
    os.utime(path, (1, 1))
    later(clock, days=1)
    with pytest.raises(LibraryError, match="does not hold together"):
        backups.ensure_today(path)
    assert backups.of(path) == [good]


def test_a_backup_waits_for_no_reader(again: Library, path: Path) -> None:
    reading = again._connection.each("SELECT id FROM annotations")
    next(reading)
    assert backups.ensure_today(path) is not None
    assert len(list(reading)) == 2


def changed_since(full: Filled, library: Library) -> None:
    """Make, remove and change something of every kind."""
    article = put(library, text_of("Something new."), "New")
    library.apply(making(mark_on(article, "Something new.", "new", note="A new note.")))
    library.apply(Edit("Remove", (Change(full.mention, None), Change(full.entity, None))))
    write(library, full, "Other words")
    with closing(sqlite3.connect(library.path)) as raw:
        raw.execute("UPDATE annotations SET modified = '2025-03-07T00:00:00.000Z' WHERE note <> ''")
        raw.commit()


def test_what_going_back_would_change_is_counted(again: Library, full: Filled, path: Path) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    assert restoring.would_change(path, made.path) == Changes(*[Difference()] * 4)
    changed_since(full, again)
    assert restoring.would_change(path, made.path) == Changes(
        articles=Difference(removed=1),
        annotations=Difference(added=1, removed=1, changed=1),
        entities=Difference(added=1),
        notes=Difference(removed=1, changed=1),
    )


def restored(path: Path, backup: Backup) -> Backup:
    kept = restoring.restore(path, backup.path)
    assert kept is not None
    return kept


def test_going_back_puts_everything_back_and_keeps_what_was_there(
    again: Library, full: Filled, path: Path
) -> None:
    before = rows_of(path)
    made = backups.ensure_today(path)
    assert made is not None
    changed_since(full, again)
    after = rows_of(path)
    again.close()
    kept = restored(path, made)
    assert rows_of(path) == before
    assert kept.reason is Reason.RESTORE
    assert rows_of(kept.path) == after
    assert list(path.parent.iterdir()) == [path]
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []

    restored(path, kept)
    assert rows_of(path) == after


def test_the_oldest_backup_can_be_gone_back_to_although_it_is_let_go_of(
    again: Library, full: Filled, path: Path, clock: Clock
) -> None:
    for number in range(5):
        write(again, full, str(number))
        backups.before(path, Reason.MERGE)
        later(clock, days=1)
    write(again, full, "newest")
    oldest = backups.of(path)[-1]
    restored(path, oldest)
    assert note_in(path, full) == "0"
    assert not oldest.path.exists()
    assert note_in(backups.of(path)[0].path, full) == "newest"


def test_a_library_that_was_open_meanwhile_is_not_written_any_more(
    again: Library, full: Filled, path: Path
) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    write(again, full, "kept in a backup")
    if os.name == "nt":
        again.close()
    kept = restored(path, made)
    assert note_in(kept.path, full) == "kept in a backup"
    with pytest.raises(LibraryError):
        write(again, full, "lost")
    assert note_in(path, full) == full.note.note


def test_nothing_is_put_in_the_place_of_a_library_that_is_being_written(
    again: Library, full: Filled, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.01)
    made = backups.ensure_today(path)
    assert made is not None
    with again._connection.atomic(), pytest.raises(LibraryError, match="another program"):
        restoring.restore(path, made.path)
    assert list(path.parent.iterdir()) == [path]
    assert backups.of(path) == [made]


def test_a_damaged_library_is_kept_as_it_is_when_one_goes_back(
    again: Library, full: Filled, path: Path
) -> None:
    before = rows_of(path)
    made = backups.ensure_today(path)
    assert made is not None
    again.close()
    for ruin in (b"no library at all", made.path.read_bytes()[:20_000]):
        path.write_bytes(ruin)
        kept = restored(path, made)
        assert not kept.sound
        assert kept.path.read_bytes() == ruin
        assert rows_of(path) == before
    assert [backup.sound for backup in backups.of(path)].count(False) == 1
    assert made in backups.of(path)


def test_a_library_that_is_gone_comes_back(again: Library, path: Path) -> None:
    before = rows_of(path)
    made = backups.ensure_today(path)
    assert made is not None
    again.close()
    path.unlink()
    assert restoring.restore(path, made.path) is None
    assert rows_of(path) == before


def test_a_damaged_backup_is_refused(again: Library, full: Filled, path: Path) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    write(again, full, "stays")
    made.path.write_bytes(made.path.read_bytes()[:-4096])
    with pytest.raises(LibraryError, match="is damaged"):
        restoring.restore(path, made.path)
    assert note_in(path, full) == "stays"
    assert list(path.parent.iterdir()) == [path]


def test_a_journal_that_outlived_its_library_is_not_left_to_the_restored_one(
    again: Library, path: Path
) -> None:
    made = backups.ensure_today(path)
    assert made is not None
    again.close()
    path.unlink()
    journal = path.with_name("news.postil-journal")
    journal.write_bytes(b"of a change")
    with pytest.raises(LibraryError, match="belongs to a change that broke off"):
        restoring.restore(path, made.path)
    assert list(path.parent.iterdir()) == [journal]
    journal.unlink()
    restoring.restore(path, made.path)
    Library.open(path).close()


@pytest.mark.parametrize("ruins", [b"", b"ruins" * 2_000])
def test_a_journal_beside_ruins_does_no_harm_to_the_restored_library(
    again: Library, path: Path, ruins: bytes
) -> None:
    before = rows_of(path)
    made = backups.ensure_today(path)
    assert made is not None
    again.close()
    path.write_bytes(ruins)
    path.with_name("news.postil-journal").write_bytes(b"of a change")
    restored(path, made)
    assert rows_of(path) == before
    assert list(path.parent.iterdir()) == [path]


def test_a_backup_costs_later_changes_nothing(again: Library, full: Filled, path: Path) -> None:
    write(again, full, "first")
    statements: list[str] = []
    again._connection.raw.set_trace_callback(statements.append)
    assert again._connection.before_writing is None
    again.apply(making(mark_on(full.article, full.text.plain, "dawn")))
    assert not [each for each in statements if "sqlite_schema" in each or "quick_check" in each]


def test_a_backup_of_a_library_for_reading_only_is_made_as_well(path: Path, full: Filled) -> None:
    with closing(Connection(path, writable=False)) as connection:
        made = backups.make(connection, Reason.REPAIR)
    assert made.path.read_bytes() == path.read_bytes()
