"""`postil copy` hands on what was asked for, and says what that is."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from reader.store.library import Library
from tests.cli.conftest import Call
from tests.samples import filled, making, mark_on


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "news.postil"
    full = filled(path)
    theirs = mark_on(full.article, full.text.plain, "dawn", note="Theirs", annotator="Ben")
    full.library.apply(making(theirs))
    full.library.close()
    return path


def test_a_copy_is_told_of(postil: Call, library: Path, tmp_path: Path) -> None:
    outcome = postil("copy", library, tmp_path / "copy.postil")
    assert outcome.code == 0
    assert outcome.out.startswith("Saved “copy.postil”: 3 articles, 4 annotations, 1 entity;")


def test_a_filter_is_a_search(postil: Call, library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.postil"
    outcome = postil("copy", library, copy, "--filter", "source:联合早报", "--json")
    assert outcome.json == {
        "file": str(copy), "articles": 1, "annotations": 0, "entities": 0,
        "bytes": copy.stat().st_size,
    }  # fmt: skip


@pytest.mark.parametrize("query", ["source:", "before:nonsense", "   "])
def test_a_filter_that_asks_for_nothing_copies_nothing(
    postil: Call, library: Path, tmp_path: Path, query: str
) -> None:
    outcome = postil("copy", library, tmp_path / "copy.postil", "--filter", query)
    assert outcome.code == 2
    assert outcome.err
    assert not (tmp_path / "copy.postil").exists()


def test_only_mine_is_what_the_preferences_call_me(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.postil"
    assert postil("copy", library, copy, "--only-mine", "--without-trash").code == 0
    with closing(Library.open(copy)) as mine:
        assert mine.annotations.select("WHERE annotator IN ('Ada', 'Ben')") == []
        assert len(mine.articles.select("")) == 3


def test_a_file_that_is_there_stays_unless_forced(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.postil"
    copy.write_text("mine")
    outcome = postil("copy", library, copy)
    assert (outcome.code, copy.read_text()) == (1, "mine")
    assert "is there already" in outcome.err
    assert postil("copy", library, copy, "--force").code == 0
    Library.open(copy).close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_may_not_be_written_is_told_of(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    outcome = postil("copy", library, folder / "copy.postil")
    assert outcome.code == 1
    assert "copy.postil" in outcome.err
