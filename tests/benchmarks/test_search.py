"""Searching: from a key in the field to the results on screen."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate, cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.edit import Change, Edit, Record
from reader.domain.moments import now
from reader.domain.text import BlockKind, Text
from reader.services.session import Stamp
from reader.store.library import Library
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace
from tests.benchmarks.big import make_article, make_entity, random_mark
from tests.benchmarks.conftest import Judge

_ARTICLES, _ANNOTATIONS, _WORDS, _VOCABULARY = 10_000, 10_000, 300, 20_000
_SYLLABLES = [a + b for a in ("b", "ch", "d", "f", "g", "k", "l", "m", "p", "st", "tr", "w")
              for b in ("a", "ai", "e", "en", "i", "o", "or", "u")]  # fmt: skip


def vocabulary(chance: random.Random) -> list[str]:
    """Return words of one to five syllables, the common ones short."""
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        longest = 2 + len(words) * 4 // _VOCABULARY
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(1, longest)))] = None
    return list(words)


@pytest.fixture(scope="session")
def searched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Return a library of 10,000 articles whose words are as common as real ones, and the words."""
    path = tmp_path_factory.mktemp("searched") / "searched.postil"
    chance = random.Random(11)  # noqa: S311 - the same library every time
    words = vocabulary(chance)
    weights = list(accumulate(1 / (n + 1) for n in range(len(words))))

    def text() -> Text:
        said = chance.choices(words, cum_weights=weights, k=_WORDS)
        return Text.of(
            (BlockKind.PARAGRAPH, 0, " ".join(said[n : n + 60])) for n in range(0, _WORDS, 60)
        )

    stamp = Stamp("bench", now())
    texts = [text() for _ in range(_ARTICLES)]
    made = [make_article(text, number, stamp) for number, text in enumerate(texts)]
    entities = [make_entity(number, stamp) for number in range(200)]
    marks = [random_mark(chance, made[n % _ARTICLES], texts[n % _ARTICLES], stamp, entities)
             for n in range(_ANNOTATIONS)]  # fmt: skip
    records: tuple[Record, ...] = (*made, *entities, *marks)
    with closing(Library.create(path)) as library:
        library.texts.add(texts)
        library.texts.add_originals(text.plain for text in texts)
        library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
    return path, words


@pytest.fixture
def place(
    qapp: QApplication, qtbot: QtBot, searched: tuple[Path, list[str]]
) -> Iterator[Workplace]:
    """Return a window on that library."""
    themes = Themes(qapp, "light")
    workplace = Workplace(Library.open(searched[0]), themes)
    workplace.window.resize(1440, 900)
    with qtbot.waitSignal(workplace.completed):
        workplace.show()
    yield workplace
    workplace.window.close()
    workplace.window.deleteLater()
    workplace.deleteLater()
    themes.deleteLater()


def typed(words: list[str]) -> Iterator[str]:
    """Return what is in the field, key after key: common words, rare ones, phrases and fields."""
    common = next(word for word in words[:100] if len(word) > 4)
    usual, rare = words[300], words[15_000]
    for query in (
        f"{common} {usual}", f"{rare} OR {usual} -{common}", f'"{common} {words[3]}"',
        f"title:{usual} tag:a", f"in:notes note {common}", "color:blue is:unread ",
    ):  # fmt: skip
        for length in range(1, len(query) + 1):
            if query[:length].count('"') != 1 and not query[:length].endswith((":", "OR")):
                yield query[:length]


def test_a_key_in_the_search_field_to_painted_results(
    judge: Judge, place: Workplace, qapp: QApplication, searched: tuple[Path, list[str]]
) -> None:
    keys = list(typed(searched[1]))
    ours_typed, floor_typed = cycle(keys), cycle(keys)
    window = place.window

    def ours() -> None:
        window.search.setText(next(ours_typed))
        waiting = place.lists.waiting
        while place.lists.waiting:
            qapp.processEvents()
        assert waiting
        window.articles.repaint()

    with closing(sqlite3.connect(searched[0])) as raw:

        def floor() -> None:
            """Look one word up in the index of texts, and paint the list."""
            word = next(floor_typed).split()[-1].strip('":')
            found = "SELECT rowid FROM text_index WHERE text_index MATCH ?"
            raw.execute(found, (f'"{word}" *',)).fetchall()
            window.articles.repaint()

        judge(ours, floor, milliseconds=50, rounds=2 * len(keys))
