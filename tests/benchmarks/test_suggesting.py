"""Suggesting: from a text to what it may mention."""

import random
import re
import shutil
import time
from contextlib import closing
from datetime import date
from functools import partial
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.listing import Filter
from reader.domain.moments import now
from reader.domain.text import BlockKind, Text
from reader.services import background
from reader.services.session import Stamp
from reader.services.suggesting import suggest_in
from reader.store.library import Library
from reader.suggesters.dictionary import Dictionary, Name
from reader.suggesters.everything import suggest
from reader.ui.jobs import Job
from tests.benchmarks.big import make_article, make_entity
from tests.benchmarks.conftest import Judge

_LETTERS, _NAMES, _WORDS = 32_000, 10_000, 4_000
_SHORT_LETTERS, _ARTICLES, _SOME, _RECURRING = 5_000, 1_000, 500, 28
_SYLLABLES = [a + b for a in ("b", "ch", "d", "f", "g", "k", "l", "m", "p", "st", "tr", "w")
              for b in ("a", "ai", "e", "en", "i", "o", "or", "u")]  # fmt: skip
_VALUES = ("US$ 1 billion", "20 %", "March 6, 2025", "in 2024", "last year", "on Thursday", "RM5m")
_PUBLISHED = date(2025, 3, 6)


@pytest.fixture(scope="module")
def names() -> list[str]:
    """Return names of one to three words, of which every tenth begins with *The*."""
    chance = random.Random(5)  # noqa: S311 - the same names every time
    made: dict[str, None] = {}
    while len(made) < _NAMES:
        words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()
                 for _ in range(chance.randint(1, 3))]  # fmt: skip
        made[" ".join(words if chance.random() > 0.1 else ["The", *words])] = None
    return list(made)


@pytest.fixture(scope="module")
def plain(names: list[str]) -> str:
    """Return an article of 32 kB in which one word in eight is a name, and some are values."""
    return _article(random.Random(6), names, _LETTERS)  # noqa: S311 - the same article every time


@pytest.fixture(scope="module")
def big_pile(names: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 1,000 articles of 5 kB, and 10,000 entities.

    As in news of that length, there are some 55 names, of which many recur, and 9 values.
    """
    path = tmp_path_factory.mktemp("pile") / "pile.postil"
    chance = random.Random(8)  # noqa: S311 - the same articles every time
    stamp = Stamp("bench", now())
    texts = [_short_text(chance, names) for _ in range(_ARTICLES)]
    articles = [make_article(text, number, stamp) for number, text in enumerate(texts)]
    entities = [make_entity(number, stamp)._replace(name=name) for number, name in enumerate(names)]
    with closing(Library.create(path)) as library:
        library.texts.add(texts)
        library.texts.add_originals(text.plain for text in texts)
        records: tuple[Record, ...] = (*articles, *entities)
        library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
    return path


def _short_text(chance: random.Random, names: list[str]) -> Text:
    plain = _article(
        chance, chance.sample(names, _RECURRING), _SHORT_LETTERS, often=0.083, values=0.013
    )
    plain = re.sub(
        r"(?<=[.\n] )[A-Z](?=[a-z]+ [a-z])", lambda match: f"The {match[0].lower()}", plain
    )
    lines = (line for line in plain.split("\n") if line.strip())
    return Text.of((BlockKind.PARAGRAPH, 0, line) for line in lines)


def _article(
    chance: random.Random,
    names: list[str],
    letters: int,
    often: float = 0.1,
    values: float = 0.03,
) -> str:
    """Return made-up words; `often` and `values` say which parts of them are names and values."""
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))) for _ in range(_WORDS)]
    weights = list(accumulate(1 / (n + 1) for n in range(_WORDS)))
    said: list[str] = []
    length = 0
    while length < letters:
        kind = chance.random()
        [word] = chance.choices(words, cum_weights=weights)
        if kind < often:
            word = chance.choice(names)
        elif (kind := kind - often) < values:
            word = chance.choice(_VALUES)
        elif (kind := kind - values) < 0.04:
            word += ".\n" if kind < 0.01 else "."
        elif kind < 0.12:
            word = "the"
        said.append(word)
        length += len(word) + 1
    sentences = " ".join(said)[:letters]
    return re.sub(r"(?:\A|[.\n]\s*)[a-z]", lambda match: match[0].upper(), sentences)


def _dictionary(names: list[str]) -> Dictionary:
    organisation = EntityType.ORGANISATION
    return Dictionary(Name(name, EntityId(name), organisation, False, None) for name in names)


def test_suggestions_for_a_long_article_with_ten_thousand_names(
    judge: Judge, names: list[str], plain: str
) -> None:
    dictionary = _dictionary(names)

    def ours() -> None:
        assert len(suggest(plain, dictionary, _PUBLISHED)) > 300

    judge(ours, lambda: re.findall(r"\w+", plain), milliseconds=60)


def test_a_dictionary_of_ten_thousand_names(judge: Judge, names: list[str]) -> None:
    judge(lambda: _dictionary(names), lambda: [name.lower() for name in names], milliseconds=60)


def test_1_000_articles_of_5_kb_in_a_tenth_of_what_10_000_may_take_reading_and_storing(
    judge: Judge, big_pile: Path, tmp_path: Path
) -> None:
    path = tmp_path / "pile.postil"

    def ours() -> None:
        with closing(Library.open(path)) as library:
            assert suggest_in(library).new > 10 * _ARTICLES

    def floor() -> None:
        with closing(Library.open(path)) as library:
            ids = library.listing.ids(Filter())
            texts = [article.text for article in library.articles.find(ids).values()]
            assert len(library.texts.plain(texts)) == _ARTICLES

    judge(ours, floor, milliseconds=6_000, rounds=3, before=lambda: shutil.copyfile(big_pile, path))


def test_longest_wait_of_a_window_for_a_5_ms_timer_while_500_articles_are_gone_through(
    judge: Judge, qtbot: QtBot, big_pile: Path, tmp_path: Path
) -> None:
    path = tmp_path / "pile.postil"
    with closing(Library.open(big_pile)) as library:
        some = library.listing.ids(Filter())[:_SOME]
    stamp = Stamp("bench", now())
    waited = 0.0

    def longest(job: Job) -> None:
        nonlocal waited
        ticks = [time.perf_counter()]
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        timer.start()
        with qtbot.waitSignal(job.done, timeout=60_000):
            job.start()
        timer.stop()
        waited += max(after - before for before, after in pairwise(ticks))

    judge(
        lambda: longest(Job(partial(background.suggest, path, some, stamp))),
        lambda: longest(Job(lambda _: time.sleep(0.5))),
        milliseconds=50,
        rounds=3,
        clock=lambda: waited,
        before=lambda: shutil.copyfile(big_pile, path),
    )
