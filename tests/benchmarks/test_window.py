"""The window: how soon it is there, how soon an article is, how soon a mark is kept."""

import os
import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.edit import Change, Edit, Record
from reader.domain.moments import now
from reader.domain.text import Span
from reader.services.session import Stamp
from reader.store.library import Library
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace
from tests.benchmarks import big, first_frame
from tests.benchmarks.conftest import Judge

_LONG_WORDS = 5300
"""Words of the benchmark's vocabulary that make about 32 kB."""


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Workplace]:
    """Return a window on a library with two articles of 32 kB and 200 marks each."""
    path = tmp_path / "long.postil"
    chance = random.Random(3)  # noqa: S311 - the same articles every time
    library = Library.create(path)
    stamp = Stamp("bench", now())
    texts = [big.make_text(chance, _LONG_WORDS) for _ in range(2)]
    articles = [big.make_article(text, number, stamp) for number, text in enumerate(texts)]
    entities = [big.make_entity(number, stamp) for number in range(20)]
    marks = [
        big.random_mark(chance, article, text, stamp, entities)
        for article, text in zip(articles, texts, strict=True)
        for _ in range(200)
    ]
    library.texts.add(texts)
    library.texts.add_originals(text.plain for text in texts)
    records: tuple[Record, ...] = (*articles, *entities, *marks)
    library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
    themes = Themes(qapp, "light")
    workplace = Workplace(library, themes)
    workplace.window.resize(1440, 900)
    with qtbot.waitSignal(workplace.completed):
        workplace.show()
    yield workplace
    workplace.window.close()
    workplace.window.deleteLater()
    workplace.deleteLater()
    themes.deleteLater()


@pytest.mark.parametrize("clock", ["wall", "cpu"])
def test_start_to_the_first_frame(judge: Judge, big_library: Path, clock: str) -> None:
    script = str(Path(first_frame.__file__))

    def run(*arguments: str) -> None:
        root = Path(first_frame.__file__).parents[2]
        call = [sys.executable, script, *arguments]
        subprocess.run(
            call,
            check=True,
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": ""},
        )

    judge(
        lambda: run(str(big_library)),
        run,
        ratio=2.0,
        clock=_cpu_of_children if clock == "cpu" else time.perf_counter,
    )


def test_opening_a_long_article_with_200_marks(judge: Judge, place: Workplace) -> None:
    ids = place.lists.shown()
    turn = iter(range(1_000_000))

    def ours() -> None:
        id_ = ids[next(turn) % 2]
        place.window.articles.select(id_)
        place.desk.open_article(id_)
        place.window.repaint()

    assert len(place.desk.open.text.plain) > 31_000 if place.desk.open else False
    judge(ours, place.window.repaint, milliseconds=40)


def test_one_highlight_from_key_to_disk(judge: Judge, place: Workplace, tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / "floor.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE marks (quote TEXT)")
    starts = iter(range(0, 30_000, 37))

    def select() -> None:
        start = next(starts)
        place.window.reading.select(Span(start, start + 20))

    def ours() -> None:
        place.window.actions_by_name["highlight"].trigger()
        place.window.repaint()

    def floor() -> None:
        raw.execute("INSERT INTO marks VALUES ('a quote of some words')")

    judge(ours, floor, beyond=30, before=select)
    raw.close()


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
