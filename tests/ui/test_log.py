"""The log: what the program did, in files of limited size, and silence where it cannot be."""

import faulthandler
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui import log as log_module
from reader.ui.journal import Journal
from reader.ui.log import Log
from tests.journeys.conftest import Desktop, desktop  # noqa: F401 - a fixture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder for logs that is not there yet."""
    return tmp_path / "log"


@pytest.fixture
def log(folder: Path) -> Iterator[Log]:
    """Return a log that has begun."""
    watched = faulthandler.is_enabled()
    made = Log(folder)
    made.begin()
    yield made
    made.end()
    if watched:
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def test_lines_are_written_with_their_time(log: Log, folder: Path) -> None:
    log.note("library one.postil")
    [line] = (folder / "postil.log").read_text(encoding="utf-8").splitlines()
    assert line.endswith(" INFO library one.postil")
    assert line[:2] == "20"


def test_the_last_lines_can_be_read_back(log: Log) -> None:
    for number in range(9):
        log.note(f"line {number} 标")
    assert [line[-1] for line in log.last_lines(3)] == ["标"] * 3
    assert log.last_lines(3)[-1].endswith("line 8 标")


def test_a_log_that_has_grown_begins_a_new_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_module, "LARGEST", 2000)
    made = Log(folder)
    made.begin()
    for number in range(200):
        made.note(f"line {number}")
    made.end()
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["postil.log", "postil.log.1", "postil.log.2"]
    assert all(path.stat().st_size <= 2100 for path in folder.iterdir())


def test_where_no_log_can_be_written_nothing_happens(tmp_path: Path) -> None:
    blocked = tmp_path / "log"
    blocked.write_text("a file, no folder")
    made = Log(blocked)
    assert made.begin() == ""
    made.note("unheard")
    assert made.last_lines(5) == []
    made.end()


def test_a_log_that_becomes_impossible_disturbs_nobody(log: Log, folder: Path) -> None:
    log.note("heard")
    assert log._handler is not None
    log._handler.close()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    log.note("unheard")


def test_a_fall_is_found_at_the_next_start_and_told_once(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder.mkdir()
    (folder / "fall-1.txt").write_text(
        'Fatal Python error: Segmentation fault\n  File "/home/anna/reader/ui/x.py", line 1 in f\n'
    )
    first = Log(folder)
    told = first.begin()
    first.end()
    assert 'File "reader/ui/x.py"' in told
    assert "anna" not in (folder / "postil.log").read_text(encoding="utf-8")
    second = Log(folder)
    assert second.begin() == ""
    second.end()
    assert not list(folder.glob("fall-*"))


def test_the_file_for_a_fall_goes_when_all_ends_well(log: Log, folder: Path) -> None:
    assert (folder / f"fall-{os.getpid()}.txt").exists()
    log.end()
    assert not list(folder.glob("fall-*"))


def test_the_journal_tells_of_libraries_and_failures_without_what_they_quote(
    desktop: Desktop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    folder: Path,
) -> None:
    watched = faulthandler.is_enabled()
    owner = QObject()
    journal = Journal(owner, folder)
    workplace = desktop.open(tmp_path / "mine.postil")
    journal.follow(workplace)
    workplace.desk.failed.emit("“my secret.txt” is empty.")
    job = workplace.desk.jobs.start(lambda _: None, "Checking")
    with qtbot.waitSignal(job.ended):
        pass
    desktop.close(workplace)
    journal.end()
    if watched:
        faulthandler.enable(sys.__stderr__ or sys.stderr)
    written = (folder / "postil.log").read_text(encoding="utf-8")
    told = [line.partition(" INFO ")[2] for line in written.splitlines()]
    assert told[0].startswith("started: Postil ")
    assert told[1:] == [
        "library mine.postil, 0 articles",
        "told: “…” is empty.",
        "job begun: Checking",
        "job ended: Checking",
        "library closed",
        "ended",
    ]


def test_the_journal_says_that_the_program_fell_the_last_time(
    desktop: Desktop,  # noqa: F811 - the fixture
    tmp_path: Path,
    folder: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder.mkdir()
    (folder / "fall-1.txt").write_text("Fatal Python error: Aborted\n")
    watched = faulthandler.is_enabled()
    owner = QObject()
    journal = Journal(owner, folder)
    workplace = desktop.open(tmp_path / "mine.postil")
    journal.follow(workplace)
    assert "ended unexpectedly" in workplace.window.messages.text()
    journal.end()
    if watched:
        faulthandler.enable(sys.__stderr__ or sys.stderr)
