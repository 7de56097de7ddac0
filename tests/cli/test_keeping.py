"""Backups, going back to one, and repair, from the command line."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.moments import now, to_iso
from reader.store import backups
from reader.store.holder import lock_of
from tests.cli.conftest import Call
from tests.samples import rows_of


@pytest.fixture
def article(postil: Call, library: Path) -> str:
    """Return the id of an article."""
    return str(postil("list", library, "--json").json[0]["id"])


def annotate(postil: Call, library: Path, article: str, note: str) -> None:
    quote = postil("show", library, article, "--json").json["text"][:5]
    done = postil("annotate", library, article, "--quote", quote, "--note", note)
    assert done.code == 0, done.err


def test_a_library_without_backups_says_so(postil: Call, library: Path) -> None:
    assert postil("backups", library).out == "There is no backup of this library.\n"
    assert postil("backups", library, "--json").json == []


def test_backups_are_listed_and_gone_back_to(postil: Call, library: Path, article: str) -> None:
    before = rows_of(library)
    annotate(postil, library, article, "first")
    listed = postil("backups", library).out
    assert listed.startswith("1\t")
    assert listed.endswith(" MB\tbefore the first change of the day\n")
    assert len(postil("backups", library, "--json").json) == 1

    dry = postil("restore", library, "1", "--dry-run")
    assert dry.out == "Annotations: 1 goes\nNotes among them: 1 goes\n"
    assert rows_of(library) != before

    done = postil("restore", library, "1")
    assert (done.code, done.err) == (0, "")
    assert rows_of(library) == before
    [kept, _] = postil("backups", library, "--json").json
    assert kept["reason"] == "restore"
    assert kept["path"] in done.out
    assert postil("restore", library, "2", "--dry-run").out == "Nothing would change.\n"


def test_a_backup_that_is_not_there_is_a_mistake(postil: Call, library: Path) -> None:
    for named in ("1", "0", "none.postil"):
        done = postil("restore", library, named)
        assert done.code == 2
        assert "There is no" in done.err


def test_a_backup_that_cannot_be_made_is_told_and_the_command_done(
    postil: Call, library: Path, article: str
) -> None:
    backups.folder_of(library).parent.mkdir(parents=True)
    backups.folder_of(library).touch()  # where a folder ought to be
    quote = postil("show", library, article, "--json").json["text"][:5]
    done = postil("annotate", library, article, "--quote", quote)
    assert done.code == 0
    assert "No backup of “news.postil” could be made" in done.err
    assert len(postil("show", library, article, "--json").json["annotations"]) == 1


def test_repair_makes_a_library_of_what_can_be_read(
    postil: Call, library: Path, article: str, tmp_path: Path
) -> None:
    annotate(postil, library, article, "kept")
    content = bytearray(library.read_bytes())
    content[:4_096] = b"\x5a" * 4_096
    library.write_bytes(content)
    assert postil("list", library).code == 1
    output = tmp_path / "repaired.postil"
    done = postil("repair", library, output)
    assert done.code == 0, done.err
    assert done.out.startswith("Recovered: ")
    assert "1 annotation" in done.out
    assert postil("check", output).out == "ok\n"
    assert library.read_bytes() == content
    again = postil("repair", library, output)
    assert again.code == 1
    assert "there already" in again.err
    told = postil("repair", library, tmp_path / "more.postil", "--json").json
    assert told["recovered"]["annotations"] == 1


def hold_elsewhere(library: Path) -> None:
    told = {"who": "Ben", "host": "desk-7", "since": to_iso(now()), "beat": to_iso(now())}
    lock_of(library).write_text(json.dumps(told), encoding="utf-8")


def test_what_writes_is_refused_while_another_machine_holds_the_library(
    postil: Call, library: Path, article: str, sample_feed: Path
) -> None:
    before = library.read_bytes()
    hold_elsewhere(library)
    writing: list[tuple[object, ...]] = [
        ("import", library, sample_feed),
        ("annotate", library, article, "--quote", "a"),
        ("remove", library, "0"),
        ("suggest", library),
        ("accept", library, "--quote", "a"),
        ("reject", library, "--quote", "a"),
        ("merge-entities", library, "a", "b"),
        ("merge", library, sample_feed),
        ("import-gazetteer", library, sample_feed),
        ("check", library, "--rebuild"),
    ]
    for call in writing:
        done = postil(*call)
        assert done.code == 1, call
        assert "is open for writing by Ben on “desk-7”" in done.err, call
    assert library.read_bytes() == before
    assert postil("list", library).code == 0
    assert postil("check", library).code == 0


def test_what_another_machine_left_long_ago_refuses_nothing(
    postil: Call, library: Path, article: str
) -> None:
    told = {"who": "Ben", "host": "desk-7", "beat": to_iso(now() - timedelta(hours=1))}
    lock_of(library).write_text(json.dumps(told), encoding="utf-8")
    annotate(postil, library, article, "written")
