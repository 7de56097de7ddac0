"""Exporting annotations, beside the plainest way of doing it."""

import csv
import sqlite3
from pathlib import Path

from reader.services.exporting import export_csv
from reader.store.library import Library
from tests.benchmarks.conftest import Judge


def test_csv_of_10_000_annotations(judge: Judge, library: Library, tmp_path: Path) -> None:
    target, plainest = tmp_path / "ours.csv", tmp_path / "floor.csv"

    def floor() -> None:
        raw = sqlite3.connect(library.path)
        with plainest.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(raw.execute("SELECT * FROM annotations_flat"))
        raw.close()

    judge(lambda: export_csv(library, target), floor, ratio=3.0)
    assert target.stat().st_size >= plainest.stat().st_size
