"""Handing on a library, beside the plainest way of copying it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.services.sharing import Share, save_copy
from reader.store.library import Library
from tests.benchmarks.conftest import Judge


def test_saving_a_copy(judge: Judge, library: Library, tmp_path: Path) -> None:
    target, plainest = tmp_path / "ours.postil", tmp_path / "floor.postil"

    def floor() -> None:
        plainest.unlink(missing_ok=True)
        with closing(sqlite3.connect(library.path)) as raw:
            raw.execute("VACUUM INTO ?", (str(plainest),))

    judge(lambda: save_copy(library, target, Share()), floor, ratio=1.5)
    assert target.stat().st_size == plainest.stat().st_size
