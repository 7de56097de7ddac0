"""Sentences end where people would say that they do, and hold the words that were asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.sentences import REACH, sentence_around, sentence_ends
from reader.domain.text import BLOCK_BREAK, LINE_BREAK, Span

words = st.text(st.sampled_from("Ab .!?”。\n\u2028 (U"), min_size=1, max_size=120)


def around(plain: str, quote: str) -> str:
    start = plain.index(quote)
    return sentence_around(plain, Span(start, start + len(quote))).of(plain)


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("Lee", "Mr. Lee met J. Smith in the U.S. Senate."),
        ("way", "He said “No way.”"),
        ("3.5", "It rose by 3.5 percent!"),
        ("Senate. He", "Mr. Lee met J. Smith in the U.S. Senate. He said “No way.”"),
    ],
)
def test_a_sentence_is_found_around_words(quote: str, sentence: str) -> None:
    plain = "Mr. Lee met J. Smith in the U.S. Senate. He said “No way.” It rose by 3.5 percent!"
    assert around(plain, quote) == sentence


def test_signs_of_chinese_and_japanese_end_sentences_too() -> None:
    assert around("新加坡在建立。東京タワー！", "東京") == "東京タワー！"


def test_a_sentence_stays_in_its_block_and_line() -> None:
    plain = f"A heading{BLOCK_BREAK}The harbour opens{LINE_BREAK}at dawn{BLOCK_BREAK}Ships"
    assert around(plain, "harbour") == "The harbour opens"
    assert around(plain, "dawn") == "at dawn"


def test_of_a_sentence_without_end_whole_words_are_shown() -> None:
    plain = "word " * 300 + "TARGET" + " word" * 300
    found = around(plain, "TARGET")
    assert found.startswith("word ")
    assert found.endswith(" word")
    assert len(found) <= 2 * REACH + len("TARGET")


def test_every_line_ends_a_sentence() -> None:
    plain = f"One. Two{BLOCK_BREAK}Three!"
    assert [plain[:end] for end in sentence_ends(plain)] == ["One.", "One. Two", plain]


@given(words, st.data())
def test_a_sentence_holds_its_words_and_no_break_that_they_do_not(
    plain: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(plain) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(plain))))
    found = sentence_around(plain, span)
    assert found.contains(span)
    for outside in (
        Span(found.start, span.start) if found.start < span.start else None,
        Span(span.stop, found.stop) if span.stop < found.stop else None,
    ):
        assert outside is None or not {BLOCK_BREAK, LINE_BREAK} & set(outside.of(plain))


@given(words)
def test_ends_follow_each_other(plain: str) -> None:
    ends = list(sentence_ends(plain))
    assert ends == sorted(ends)
    assert all(0 <= end <= len(plain) for end in ends)
