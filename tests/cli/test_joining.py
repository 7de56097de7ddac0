"""Libraries are merged, and annotators compared, from the command line."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.domain.annotation import Color
from reader.services import backups
from reader.store.library import Library
from tests.samples import LATER, Filled, changing, filled, making, mark_on

Call = Callable[..., Any]


@pytest.fixture
def full(tmp_path: Path) -> Filled:
    """Make a library of Ada's, and a copy of it in which Ben has changed and added a note."""
    made = filled(tmp_path / "ada.postil")
    made.library.close()
    with closing(
        Library.open(Path(shutil.copy(made.library.path, tmp_path / "ben.postil")))
    ) as ben:
        mark = mark_on(made.article, made.text.plain, "coffee", color=Color.BLUE)
        ben.apply(making(mark._replace(annotator="Ben")))
        ben.apply(changing(made.note, note="Theirs", modified=LATER))
    return made


def paths(full: Filled) -> tuple[Path, Path]:
    return full.library.path, full.library.path.with_name("ben.postil")


def test_a_merge_says_what_it_has_done_and_makes_a_backup(postil: Call, full: Filled) -> None:
    one, other = paths(full)
    outcome = postil("merge", one, other)
    assert outcome.code == 0
    assert outcome.out == "Merged “ben.postil”: 1 added, 1 changed\n"
    assert [str(made.reason) for made in backups.of(one)][:1] == ["merge"]
    assert "holds nothing that is not here" in postil("merge", one, other).out


def test_a_dry_run_writes_nothing(postil: Call, full: Filled) -> None:
    one, other = paths(full)
    before = one.read_bytes()
    told = postil("merge", one, other, "--dry-run", "--json").json
    assert told["counts"]["added"] == told["counts"]["changed"] == 1
    assert one.read_bytes() == before


@pytest.mark.parametrize(("choice", "kept"), [("--ours", ["Mine"]), ("--theirs", ["Theirs"])])
def test_a_side_can_be_chosen_for_conflicts(
    postil: Call, full: Filled, choice: str, kept: list[str]
) -> None:
    one, other = paths(full)
    with closing(Library.open(one)) as library:
        library.apply(changing(full.note, note="Mine", modified=LATER))
    told = postil("merge", one, other, choice, "--json").json
    [conflict] = [item for item in told["items"] if item["outcome"] == "conflict"]
    assert conflict["ours"] == {"note": "Mine"}
    assert conflict["theirs"] == {"note": "Theirs"}
    with closing(Library.open(one)) as library:
        notes = [m.note for m in library.annotations.of_article(full.article.id) if m.note]
    assert notes == kept


def test_conflicts_are_listed_and_go_into_a_report(
    postil: Call, full: Filled, tmp_path: Path
) -> None:
    one, other = paths(full)
    with closing(Library.open(one)) as library:
        library.apply(changing(full.note, note="Mine", modified=LATER))
    outcome = postil("merge", one, other, "--report", tmp_path / "report.md")
    assert f"conflict: annotation {full.note.id}" in outcome.out
    assert "(note)" in outcome.out
    assert "Mine" in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_a_merge_is_told_even_where_its_report_cannot_be_written(
    postil: Call, full: Filled, tmp_path: Path
) -> None:
    one, other = paths(full)
    outcome = postil("merge", one, other, "--report", tmp_path / "nowhere" / "report.md")
    assert outcome.code == 1
    assert "1 added" in outcome.out
    assert "the library is not affected" in outcome.err
    assert postil("merge", one, other, "--json").json["items"] == []


def test_a_file_that_is_no_library_is_refused_in_words(
    postil: Call, full: Filled, tmp_path: Path
) -> None:
    stranger = tmp_path / "letter.txt"
    stranger.write_text("Dear all, " * 20, encoding="utf-8")
    outcome = postil("merge", paths(full)[0], stranger)
    assert outcome.code == 1
    assert "is not a Postil library" in outcome.err


def test_agreement_is_printed_as_a_table_and_as_json(postil: Call, full: Filled) -> None:
    one, other = paths(full)
    postil("merge", one, other)
    lines = postil("compare", one).out.splitlines()
    assert lines[0].split("\t")[:4] == ["left", "right", "by", "category"]
    assert "Ada\tBen\tcolor\tblue\t1\t1\t1.0" in "\n".join(lines)
    told = postil("compare", one, "--json").json
    assert {each["kind"] for each in told["differences"]} == {"category", "only one"}
    assert told["agreements"][0]["left"] == "Ada"
