"""Whoever kills the program in the middle of a note loses no more than its last second."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.text import Span
from reader.services import annotating
from reader.store.library import Library
from tests.journeys.type_until_killed import TYPED
from tests.samples import HARBOUR, STAMP, put, text_of

KINDS = ("mark", "article", "reply")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library with one article and one mark on it."""
    where = tmp_path / "killed" / "news.postil"
    where.parent.mkdir()
    text = text_of(HARBOUR)
    with closing(Library.create(where)) as library:
        article = put(library, text)
        library.apply(annotating.highlight(article, text, Span(0, 11), Color.BLUE, STAMP))
    return where


def typed_and_killed(path: Path, root: Path, what: str, seconds: float) -> tuple[int, int]:
    """Let somebody type for some time and kill the program.

    Returns how many letters there were a second before, and how many in the end.
    """
    program = Path(__file__).with_name("type_until_killed.py")
    environment = os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(program), str(path), what],
        cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as writer:  # fmt: skip
        assert writer.stdout is not None
        lines = [writer.stdout.readline()]
        time.sleep(seconds)
        killed = time.time()
        writer.kill()
        lines += writer.stdout.readlines()
    told = [line.split() for line in lines if line.endswith("\n")]
    keys = [(int(count), float(at)) for count, at in told]
    return max((n for n, at in keys if at < killed - 1), default=0), keys[-1][0]


def note_in(path: Path, what: str) -> str:
    """Return what was kept of the note."""
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        found = library.annotations.select("")
        if what == "mark":
            return next(mark.note for mark in found if mark.anchor)
        newest = [mark.note for mark in found if (mark.parent is not None) is (what == "reply")]
        return next((note for note in newest if note), "")


def kill_and_compare(path: Path, root: Path, what: str, seconds: float) -> None:
    before, last = typed_and_killed(path, root, what, seconds)
    kept = note_in(path, what)
    assert kept == (TYPED * (last // len(TYPED) + 1))[: len(kept)]
    assert before <= len(kept) <= last + 1


@pytest.mark.parametrize("what", KINDS)
def test_a_kill_in_the_middle_of_a_note_loses_at_most_a_second(
    path: Path, root: Path, what: str
) -> None:
    chance = random.Random(what)  # noqa: S311 - only when to kill
    kill_and_compare(path, root, what, chance.uniform(1.2, 2.6))


@pytest.mark.long
@pytest.mark.parametrize("number", range(20))
@pytest.mark.parametrize("what", KINDS)
def test_sixty_kills_lose_at_most_a_second_each(
    path: Path, root: Path, what: str, number: int
) -> None:
    chance = random.Random(number)  # noqa: S311 - only when to kill
    kill_and_compare(path, root, what, chance.uniform(0, 4))
