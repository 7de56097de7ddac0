"""Checking a library, beside what SQLite takes to check the file alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.backup import Reason
from reader.store import backups
from reader.store.library import Library
from tests.benchmarks.big import make_big_library
from tests.benchmarks.conftest import Judge

ANNOTATIONS = 100_000


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 10,000 articles with ten annotations each."""
    path = tmp_path_factory.mktemp("check") / "annotated.postil"
    make_big_library(path, articles=10_000, annotations=ANNOTATIONS)
    return path


def test_check_of_100_000_annotations(judge: Judge, annotated: Path) -> None:
    """The limit is 1.3 times the floor, which is measured here, and a second beyond it."""

    def floor() -> None:
        with closing(sqlite3.connect(annotated)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    def ours() -> None:
        with closing(Library.open(annotated)) as library:
            assert list(library.findings()) == []

    judge(ours, floor, ratio=1.3, beyond=1000, rounds=5)


def test_backup_of_100_000_annotations(
    judge: Judge, annotated: Path, tmp_path: Path, home: Path
) -> None:
    def floor() -> None:
        with closing(sqlite3.connect(annotated)) as raw:
            (tmp_path / "copy").unlink(missing_ok=True)
            raw.execute("VACUUM INTO ?", (str(tmp_path / "copy"),))

    judge(lambda: backups.before(annotated, Reason.MERGE), floor, ratio=1.0, rounds=5)
