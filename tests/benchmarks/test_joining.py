"""Merging a colleague's library into a big one, and comparing who has annotated it."""

import shutil
from pathlib import Path

import pytest

from reader.services import comparing
from reader.services.joining.performing import carry_out, look
from reader.services.joining.planning import plan
from reader.services.progress import Unwatched
from reader.store.library import Library
from tests.benchmarks.big import make_big_library
from tests.benchmarks.conftest import Judge


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """Return a big library, a colleague's with other texts, and one with the same texts."""
    folder = tmp_path_factory.mktemp("joining")
    big, other, same = (folder / f"{name}.postil" for name in ("big", "other", "same"))
    make_big_library(big, articles=10_000, annotations=100_000)
    make_big_library(other, articles=1_000, annotations=10_000, seed=8)
    make_big_library(same, articles=1_000, annotations=10_000)
    return big, other, same


@pytest.mark.parametrize("alike", [False, True])
def test_merge_of_a_thousand_articles_into_ten_thousand(
    judge: Judge, libraries: tuple[Path, Path, Path], tmp_path: Path, alike: bool
) -> None:
    big, other, same = libraries
    target = tmp_path / "target.postil"

    def ours() -> None:
        planned = plan(look(target, same if alike else other, Unwatched()))
        carry_out(target, planned, Unwatched())

    def floor() -> None:
        shutil.copy(big, target)

    judge(ours, floor, milliseconds=5000, rounds=3)


def test_merge_of_the_same_file_again(
    judge: Judge, libraries: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    big, other, _ = libraries
    target = Path(shutil.copy(big, tmp_path / "target.postil"))
    carry_out(target, plan(look(target, other, Unwatched())), Unwatched())

    def ours() -> None:
        assert plan(look(target, other, Unwatched())).edit.changes == ()

    judge(ours, target.read_bytes, milliseconds=5000, rounds=3)


def test_agreement_of_those_who_have_annotated_a_big_library(
    judge: Judge, libraries: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    target = Path(shutil.copy(libraries[0], tmp_path / "target.postil"))
    library = Library.open(target)
    library._connection.write("UPDATE annotations SET annotator = 'other' WHERE number % 2")

    judge(
        lambda: comparing.agreements(comparing.read(library)),
        lambda: library.annotations.select(""),
        ratio=2.0,
        rounds=3,
    )
    library.close()
