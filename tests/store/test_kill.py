"""A program that is killed while it writes leaves a whole library."""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import Place
from reader.store.library import Library
from tests.samples import Filled

KILLS = 5


def written_and_killed(path: Path, root: Path, seconds: float) -> int:
    """Let a program write for some time, kill it, and return the last edit it told of."""
    program = Path(__file__).with_name("write_until_killed.py")
    command = [sys.executable, str(program), str(path)]
    environment = os.environ | {"PYTHONPATH": str(root)}
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.kill()
        told += writer.stdout.readlines()
    return max(int(line) for line in told if line.endswith("\n"))


def check(path: Path, told: int) -> None:
    """Compare what is in the library with what was told to be in it."""
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        marks = library.annotations.select("")
        counts = Counter(int(tag) for mark in marks for tag in mark.tags if tag.isdecimal())
        assert set(counts.values()) == {3}
        last = max(counts)
        assert sorted(counts) == list(range(last + 1))
        assert told <= last <= told + 1
        [article] = library.articles.select("WHERE source = 'Asia Times'")
        assert article.title == str(last)
        # A journal in which nothing had been written yet stays until something is.
        library.articles.keep_place(Place(article=article.id, position=last))
    assert list(path.parent.iterdir()) == [path]


def kill_again_and_again(path: Path, root: Path, kills: int) -> None:
    chance = random.Random(kills)  # noqa: S311 - only when to kill
    for _ in range(kills):
        check(path, written_and_killed(path, root, chance.uniform(0, 0.05)))


def test_a_killed_program_leaves_a_whole_library(full: Filled, path: Path, root: Path) -> None:
    full.library.close()
    kill_again_and_again(path, root, KILLS)


@pytest.mark.long
def test_a_program_killed_300_times_leaves_a_whole_library(
    full: Filled, path: Path, root: Path
) -> None:
    full.library.close()
    kill_again_and_again(path, root, 300)
