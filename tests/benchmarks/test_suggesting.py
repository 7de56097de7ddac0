"""Suggesting: from a text to what it may mention."""

import random
import re
from datetime import date
from itertools import accumulate

import pytest

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.suggesters.dictionary import Dictionary, Name
from reader.suggesters.everything import suggest
from tests.benchmarks.conftest import Judge

_LETTERS, _NAMES, _WORDS = 32_000, 10_000, 4_000
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
    chance = random.Random(6)  # noqa: S311 - the same article every time
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))) for _ in range(_WORDS)]
    weights = list(accumulate(1 / (n + 1) for n in range(_WORDS)))
    said: list[str] = []
    length = 0
    while length < _LETTERS:
        kind = chance.random()
        [word] = chance.choices(words, cum_weights=weights)
        if kind < 0.1:
            word = chance.choice(names)
        elif kind < 0.13:
            word = chance.choice(_VALUES)
        elif kind < 0.17:
            word += ".\n" if kind < 0.14 else "."
        elif kind < 0.25:
            word = "the"
        said.append(word)
        length += len(word) + 1
    sentences = " ".join(said)[:_LETTERS]
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
