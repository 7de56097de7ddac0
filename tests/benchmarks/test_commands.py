"""Commands as whole processes."""

import shutil
import subprocess
import sys
from pathlib import Path

from reader.store.library import Library
from tests.benchmarks.conftest import Judge


def test_import_of_the_corpus_file(judge: Judge, corpus: Path, tmp_path: Path) -> None:
    [feed] = corpus.glob("000_*.txt")
    empty, target = tmp_path / "empty.postil", tmp_path / "library.postil"
    Library.create(empty).close()

    def ours() -> None:
        shutil.copy(empty, target)
        call = [sys.executable, "-m", "reader", "import", str(target), str(feed)]
        subprocess.run(call, check=True, capture_output=True)

    def floor() -> None:
        subprocess.run([sys.executable, "-c", "import sqlite_utils"], check=True)

    judge(ours, floor, milliseconds=2000, rounds=7)
