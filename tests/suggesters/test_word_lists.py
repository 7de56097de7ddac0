"""The word lists of the rules for names."""

from collections import Counter

import pytest

from reader.domain.entity import EntityType
from reader.paths import bundled
from reader.suggesters.word_lists import is_english, known, known_type, listed

_MOST_BYTES = 250_000


def test_all_lists_together_stay_small() -> None:
    files = list((bundled("resources") / "entities").iterdir())
    assert sum(file.stat().st_size for file in files) < _MOST_BYTES


def test_every_list_is_named_with_its_licence() -> None:
    folder = bundled("resources") / "entities"
    licences = (folder / "LICENCES.md").read_text(encoding="utf-8")
    for file in folder.glob("*.txt"):
        assert f"`{file.name}`" in licences


@pytest.mark.parametrize("word", ["machines", "Growing", "happily", "bigger", "studied", "stopped"])
def test_inflected_words_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["Zyrtan", "Northwind", "Hangzhou", "Xi"])
def test_names_are_not_english(word: str) -> None:
    assert not is_english(word)


def test_places_are_known_in_capitals_too() -> None:
    assert known_type("MALAYSIA") is EntityType.PLACE
    assert known_type("Zyrtan") is None


@pytest.mark.parametrize("word", ["Of", "March", "Reading", "Mobile", "Male"])
def test_ordinary_words_are_no_places(word: str) -> None:
    assert word not in known()


def test_every_well_known_name_is_listed_as_one_thing() -> None:
    lines = (bundled("resources") / "entities" / "known.txt").read_text(encoding="utf-8")
    listed_once = [name for line in lines.split("\n")[1:] for name in line.split(", ")]
    assert [name for name, count in Counter(listed_once).items() if name and count > 1] == []


def test_no_known_name_is_an_everyday_abbreviation() -> None:
    assert not known().keys() & listed("generic")
