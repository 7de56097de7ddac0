"""A gazetteer says what it is given, and what it cannot say is told with its line."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import LONGEST_NAME, EntityType
from reader.formats.gazetteer import Gazetteer, Named, read_gazetteer, write_gazetteer

PLACE = EntityType.PLACE

LETTERS = st.characters(exclude_categories=["Cs"])
ODD = st.text(st.sampled_from("\\|#\t\n\r \u2028\ufeff\ufffd\x07aé新tnu0"), max_size=12)
WORDS = st.one_of(ODD, st.text(LETTERS, max_size=20)).filter(
    lambda words: any(map(str.isalnum, words))
)
NAMES = st.builds(Named, WORDS, st.sampled_from(EntityType), st.lists(WORDS, max_size=3).map(tuple))


def written(*names: Named) -> str:
    stream = io.StringIO(newline="")
    assert write_gazetteer(names, stream) == len(names)
    return stream.getvalue()


def reasons(content: str) -> list[tuple[int, str]]:
    return [(line.number, line.reason) for line in read_gazetteer(content).broken]


@given(st.lists(NAMES, max_size=5))
def test_what_is_written_is_read_back(names: list[Named]) -> None:
    assert read_gazetteer(written(*names)) == Gazetteer(tuple(names), ())


def test_a_line_is_a_name_a_type_and_aliases_with_bars_between_them() -> None:
    line = written(Named("Zürich", PLACE, ("Zurich", "Turicum")), Named("Bern", PLACE))

    assert line == "Zürich\tplace\tZurich|Turicum\nBern\tplace\n"


def test_what_would_be_taken_for_something_else_has_a_backslash_in_front() -> None:
    odd = Named("#1 A\\B", EntityType.WORK, ("a|b", "tab\there", "two\nlines", "bell\x07"))

    assert written(odd) == "\\#1 A\\\\B\twork\ta\\|b|tab\\there|two\\nlines|bell\\u0007\n"


def test_a_line_with_letters_that_could_not_be_read_is_told() -> None:
    content = "Malm\ufffd\tplace\nBern\tplace\tB\ufffdrn\nOslo\tplace\n"

    assert reasons(content) == [
        (1, "it holds letters that could not be read"),
        (2, "it holds letters that could not be read"),
    ]
    assert read_gazetteer(content).names == (Named("Oslo", PLACE),)


def test_a_backslash_before_anything_else_stands_for_itself() -> None:
    [named] = read_gazetteer("AC\\DC\twork\tx\\").names

    assert named == Named("AC\\DC", EntityType.WORK, ("x\\",))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ends_of_lines_marks_comments_and_blank_lines_say_nothing(end: str) -> None:
    lines = ["\ufeff# places", "", " \t ", "Bern\tplace", "Zürich\tPlace\t\t", ""]

    assert read_gazetteer(end.join(lines)) == Gazetteer(
        (Named("Bern", PLACE), Named("Zürich", PLACE)), ()
    )


def test_empty_aliases_are_none_and_the_american_spelling_is_understood() -> None:
    [named] = read_gazetteer("Northwind\tOrganization\t|NW||").names

    assert named == Named("Northwind", EntityType.ORGANISATION, ("NW",))


def test_each_broken_line_is_told_with_its_number_and_its_reason() -> None:
    content = (
        "Bern\tplace\n"
        "only a name\n"
        "Ship\tvessel\n"
        "a\tplace\tb\tc\td\n"
        "be\x07ll\tplace\n"
        "\tplace\n"
        "—\tplace\n"
        f"{'x' * (LONGEST_NAME + 1)}\tplace\n"
        "Zürich\tplace"
    )
    assert [named.name for named in read_gazetteer(content).names] == ["Bern", "Zürich"]
    assert reasons(content) == [
        (2, "it has no type: a tab and a type have to follow the name"),
        (
            3,
            "“vessel” is no type; the types are person, organisation, place, product, event, "
            "work, other",
        ),
        (4, "it has 5 columns instead of three"),
        (5, "it holds control characters"),
        (6, "its name holds neither a letter nor a digit"),
        (7, "its name holds neither a letter nor a digit"),
        (8, "a name in it has more than 300 characters"),
    ]


def test_a_broken_line_is_shown_by_its_beginning_without_what_cannot_be_seen() -> None:
    [line] = read_gazetteer("be\x07ll " + "x" * 100).broken

    assert line.words == "be ll " + "x" * 54


@given(st.text(LETTERS | st.sampled_from("\t\n|\\#")))
def test_any_text_can_be_read(content: str) -> None:
    names, broken = read_gazetteer(content)

    assert all(any(map(str.isalnum, named.name)) for named in names)
    assert all(line.reason for line in broken)
