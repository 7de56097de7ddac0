from collections.abc import Iterator

import pytest

from reader.domain.words import phrase, say, say_many, speak_through

GERMAN = {
    "“{name}” is empty.": "„{name}“ ist leer.",
    "%n articles in {place}": ("%n Artikel in {place}", "%n Artikel (mehrere) in {place}"),
}


def german(sentence: str, n: int | None = None, /) -> str:
    found = GERMAN.get(sentence, sentence)
    if n is None:
        return str(found)
    return found[n != 1].replace("%n", str(n))


@pytest.fixture
def in_german() -> Iterator[None]:
    speak_through(german)
    yield
    speak_through(None)


def test_a_sentence_is_said_in_english_unless_another_language_was_chosen() -> None:
    assert say("“{name}” is empty.", name="a {b}.txt") == "“a {b}.txt” is empty."


def test_a_sentence_without_fields_may_hold_braces() -> None:
    assert say("Write {} here") == "Write {} here"


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 articles in Trash"),
        (1, "1 article in Trash"),
        (2, "2 articles in Trash"),
    ],
)
def test_english_tells_one_from_many(n: int, said: str) -> None:
    assert say_many("%n article in {place}", "%n articles in {place}", n, place="Trash") == said


def test_a_field_is_never_taken_for_the_number() -> None:
    assert say_many("%n in {place}", "%n in {place}", 3, place="%n") == "3 in %n"


@pytest.mark.usefixtures("in_german")
def test_a_translator_is_asked_for_every_sentence() -> None:
    assert say("“{name}” is empty.", name="x") == "„x“ ist leer."


@pytest.mark.usefixtures("in_german")
def test_a_translator_is_asked_under_the_form_for_many() -> None:
    said = [
        say_many("%n article in {place}", "%n articles in {place}", n, place="P") for n in (1, 2)
    ]
    assert said == ["1 Artikel in P", "2 Artikel (mehrere) in P"]


def test_a_phrase_is_translated_when_it_is_said() -> None:
    kept = phrase("“{name}” is empty.")
    before = say(kept, name="x")
    speak_through(german)
    try:
        assert (before, say(kept, name="x")) == ("“x” is empty.", "„x“ ist leer.")
    finally:
        speak_through(None)
