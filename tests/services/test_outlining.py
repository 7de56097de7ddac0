"""The headings of an article."""

from reader.domain.text import BlockKind, Text
from reader.services.outlining import Heading, current, has_headings, headings, matching

TEXT = Text.of(
    [
        (BlockKind.PARAGRAPH, 0, "Before it all."),
        (BlockKind.HEADING, 2, "Chips"),
        (BlockKind.PARAGRAPH, 0, "Some words."),
        (BlockKind.HEADING, 4, "Über  Märkte"),
        (BlockKind.PARAGRAPH, 0, "More words."),
        (BlockKind.HEADING, 2, "The end"),
    ]
)


def test_headings_are_as_deep_as_their_rank_among_the_others() -> None:
    assert headings(TEXT) == [
        Heading("Chips", 0, 15),
        Heading("Über Märkte", 1, 33),
        Heading("The end", 0, 58),
    ]


def test_a_place_stands_under_the_last_heading_before_it() -> None:
    there = headings(TEXT)
    assert [current(there, position) for position in (0, 15, 32, 33, 100)] == [None, 0, 0, 1, 2]


def test_headings_are_found_by_any_of_their_words_without_case_and_accents() -> None:
    there = headings(TEXT)
    assert matching(there, "MARKTE uber") == [1]
    assert matching(there, "") == [0, 1, 2]
    assert matching(there, "nothing") == []


def test_a_text_without_headings_has_none() -> None:
    plain = Text.of([(BlockKind.PARAGRAPH, 0, "Words.")])
    assert headings(plain) == []
    assert not has_headings(plain)
    assert has_headings(TEXT)
