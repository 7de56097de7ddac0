"""Quotation marks find the side they lost, or stay where there are two ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.quotes import right_sides


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("said:” Singapore welcomes it”.", "said: “Singapore welcomes it”."),
        ("he was “20″", "he was “20”"),
        ("” We are ready”, said he.", "“We are ready”, said he."),
        ("” We go on without an end.", "“We go on without an end."),
        ("fill in. ” We had a list”. It was", "fill in. “We had a list”. It was"),
        ("described it as” a pain” to find", "described it as “a pain” to find"),
        ("is “locum” which means” to hold”.", "is “locum” which means “to hold”."),
        ("to her,” but they read”, she said.", "to her, “but they read”, she said."),
        ("stated,” Nokia is delighted to.", "stated, “Nokia is delighted to."),
        ("Analytics,” A bad run.” So be it.", "Analytics, “A bad run.” So be it."),
        ("she says,” could shift”.", "she says, “could shift”."),
        (
            "The months, though”, has given rise,” Mark says.",
            "The months, though, “has given rise,” Mark says.",
        ),
        ("Mark adds”, will be growth. ”", "Mark adds, “will be growth.”"),
        (
            "Companies, Williamson says”, report a “gloom”.",
            "Companies, Williamson says, “report a “gloom”.",
        ),
        (
            "the” Seven” is dear, Jen adds,” They ought.” So",
            "the “Seven” is dear, Jen adds, “They ought.” So",
        ),
        (
            "” Xi’s speech”, a man called” Fengye”, or Leaf",
            "“Xi’s speech”, a man called “Fengye”, or Leaf",
        ),
        ("” I saw it changed by 2020″.", "“I saw it changed by 2020”."),
        ("AI is” a chance once,” as Wu put it", "AI is “a chance once,” as Wu put it"),
        ("” It cost$5 million,” the source said.", "“It cost$5 million,” the source said."),
        ("“We are ” said he", "“We are” said he"),
        ("(” Here we are”)", "(“Here we are”)"),
        ("great”, he said, and added” so” too", "great”, he said, and added “so” too"),
    ],
)
def test_a_mark_is_turned_to_its_side(before: str, after: str) -> None:
    assert right_sides(before)[0] == after


@pytest.mark.parametrize(
    "words",
    [
        "“It is,” she said, “what it is.” And so on.",
        "It is good,” he said. It is bad,” she said.",
        "great”, of course, and” something” more",
        "a word” alone",
        "“A. ” B” c",
        "the end. ” The seven are here.",
        "a screen of 12″ and one of 14″.",
        "no marks at all",
    ],
)
def test_where_it_cannot_be_told_nothing_is_turned(words: str) -> None:
    assert right_sides(words) == (words, 0)


def test_turned_marks_are_counted_one_by_one() -> None:
    assert right_sides("the” one” and the” other”\nsaid:” Yes”.")[1] == 3


def test_a_mark_left_open_does_not_reach_into_the_next_paragraph() -> None:
    assert right_sides("“It goes on.\nthe” State” report")[0] == "“It goes on.\nthe “State” report"


@given(st.text(alphabet="ab” “,.:1″'s\n"))
def test_nothing_is_lost_but_spaces(words: str) -> None:
    turned, _ = right_sides(words)

    assert sorted(turned.replace(" ", "").translate({ord("“"): "”", ord("″"): "”"})) == sorted(
        words.replace(" ", "").translate({ord("“"): "”", ord("″"): "”"})
    )
