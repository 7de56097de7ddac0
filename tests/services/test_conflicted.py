"""Copies that cloud services leave beside a library are found, and nothing else is."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from reader.services import conflicted
from reader.services.received import is_library, sort
from reader.store.library import Library
from tests.samples import filled

SAID = [
    "news (Ada's conflicted copy 2026-11-20).postil",
    "news (conflicted copy 2026-11-20 101500).postil",
    "news (In Konflikt stehende Kopie von Ada 2026-11-20).postil",
    "news (Ada 的冲突副本 2026-11-20).postil",
    "news (salinan konflik Ada 2026-11-20).postil",
    "news (Copie en conflit de Ada 2026-11-20).postil",
    "news.sync-conflict-20261120-101500-ABCDEFG.postil",
    "news_conflict-20261120-101500.postil",
    "NEWS (conflicted copy).POSTIL",
]
MAYBE = ["news (1).postil", "news(2).postil", "news 2.postil", "news-LAPTOP-7.postil"]
OTHERS = [
    "newspaper.postil",
    "news about a conflict.txt",
    "old news (conflicted copy).postil",
    "news-backup.postil",
    "news copy.postil",
    "news 2026.postil",
    "news-2026-11-20.postil",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library, alone in its folder."""
    folder = tmp_path / "cloud"
    folder.mkdir()
    made = filled(folder / "news.postil")
    made.library.close()
    return folder / "news.postil"


def copy(path: Path, name: str) -> Path:
    return Path(shutil.copy2(path, path.with_name(name)))


def names(path: Path) -> list[str]:
    return [found.path.name for found in conflicted.find(path)]


@pytest.mark.parametrize("name", SAID + MAYBE)
def test_a_copy_that_a_service_has_named_is_found(path: Path, name: str) -> None:
    copy(path, name)
    assert names(path) == [name]


@pytest.mark.parametrize("name", OTHERS)
def test_a_file_with_another_name_is_left_alone(path: Path, name: str) -> None:
    copy(path, name)
    assert names(path) == []


@pytest.mark.parametrize("name", MAYBE)
def test_a_number_or_a_machine_in_the_name_of_another_library_says_nothing(
    path: Path, name: str
) -> None:
    Library.create(path.with_name(name)).close()
    assert names(path) == []


@pytest.mark.parametrize("name", [SAID[0], MAYBE[0]])
def test_a_file_of_another_program_is_ignored(path: Path, name: str) -> None:
    other = sqlite3.connect(path.with_name(name))
    other.execute("CREATE TABLE recipes (title)")
    other.close()
    assert names(path) == []


def test_a_copy_that_is_only_half_there_is_ignored(path: Path) -> None:
    part = path.read_bytes()[:50]
    path.with_name(SAID[0]).write_bytes(part)
    path.with_name(MAYBE[0]).write_bytes(part)
    assert names(path) == []


def test_the_latest_copy_comes_first(path: Path) -> None:
    for moment, name in enumerate(SAID[:3]):
        os.utime(copy(path, name), (moment, moment))
    assert names(path) == SAID[:3][::-1]


def test_a_copy_that_was_set_aside_comes_back_when_it_has_changed(path: Path) -> None:
    other = copy(path, SAID[0])
    [found] = conflicted.find(path)
    set_aside = {str(other): found.state}
    assert conflicted.find(path, set_aside) == []
    with other.open("ab") as file:
        file.write(b"more")
    assert [again.path for again in conflicted.find(path, set_aside)] == [other]


def test_looking_writes_nothing(path: Path) -> None:
    copies = [copy(path, name) for name in (*SAID, *MAYBE)]
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    assert len(conflicted.find(path)) == len(copies)
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_folder_that_cannot_be_read_holds_nothing(tmp_path: Path) -> None:
    assert conflicted.find(tmp_path / "missing" / "news.postil") == []


def test_a_library_is_known_by_its_first_bytes_whatever_it_is_called(
    path: Path, tmp_path: Path
) -> None:
    renamed = copy(path, "news.backup")
    article, broken, folder = tmp_path / "a.txt", tmp_path / "b.postil", tmp_path / "c.postil"
    article.write_text("A plain article.")
    broken.write_text("Not a library.")
    folder.mkdir()
    told = sort([article, renamed, broken, folder])
    assert told.libraries == (renamed, broken)
    assert told.others == (article, folder)
    assert is_library(path)
    assert not is_library(tmp_path / "missing.postil")
