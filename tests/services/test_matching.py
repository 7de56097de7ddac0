"""Finding words in one text, folded or as they are written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import Span
from reader.services.matching import Matches, Searched, Wanted


def found(plain: str, words: str, *, exactly: bool = False, whole: bool = False) -> list[str]:
    """Return what is found, as the text writes it."""
    matches = Searched(plain).find(Wanted(words, exactly, whole))
    return [matches[n].of(plain) for n in range(len(matches))]


@pytest.mark.parametrize(
    ("plain", "words", "expected"),
    [
        ("Market, market, MARKET", "market", ["Market", "market", "MARKET"]),
        ("Café cafe\u0301 CAFE", "cafe", ["Café", "cafe\u0301", "CAFE"]),
        ("Café cafe\u0301 CAFE", "CAFÉ", ["Café", "cafe\u0301", "CAFE"]),
        ("北京大学和北京", "北京", ["北京", "北京"]),
        ("قال مُحَمَّد", "محمد", ["مُحَمَّد"]),
        ("a 😀 b 😀😀", "😀", ["😀", "😀", "😀"]),
        ("She said “don’t”", '"don\'t"', ["“don’t”"]),
        ("well–known and well-known", "well-known", ["well–known", "well-known"]),
        ("a\u2028b a\u00a0 b", "a b", ["a\u2028b", "a\u00a0 b"]),
        ("one\ntwo one two", "one two", ["one two"]),
        ("1+1 (sic)", "(", ["("]),
        ("nothing", "   ", []),
        ("nothing", "", []),
        ("aaaa", "aa", ["aa", "aa"]),
    ],
)
def test_words_are_found_as_they_are_typed(plain: str, words: str, expected: list[str]) -> None:
    assert found(plain, words) == expected


def test_case_and_accents_count_where_that_is_asked_for() -> None:
    assert found("Café CAFE cafe café", "café", exactly=True) == ["café"]
    assert found("Don’t don't", "Don't", exactly=True) == ["Don’t"]


def test_whole_words_leave_out_what_goes_on() -> None:
    assert found("law laws outlaw law.", "law", whole=True) == ["law", "law"]
    assert found("北京大学", "北京", whole=True) == ["北京"]
    assert found("a(b) (", "(", whole=True) == ["(", "("]
    assert found("cafe\u0301s cafe\u0301", "café", whole=True) == ["cafe\u0301"]


def test_matches_are_found_by_where_they_stand() -> None:
    matches = Matches([(2, 5), (7, 9), (12, 20)])
    assert [matches.after(position) for position in (0, 2, 3, 12, 13)] == [0, 0, 1, 2, None]
    assert [matches.before(position) for position in (0, 2, 3, 30)] == [None, None, 0, 2]
    assert list(matches.within(Span(4, 8))) == [(0, Span(2, 5)), (1, Span(7, 9))]
    assert list(matches.within(Span(5, 7))) == []
    assert [n for n, _ in matches.within(Span(13, 14))] == [2]


@given(st.text("ab c", max_size=60), st.text("abc", min_size=1, max_size=3))
def test_plain_words_are_found_wherever_they_stand(plain: str, words: str) -> None:
    assert len(found(plain, words)) == plain.count(words)


@given(st.text(max_size=80), st.text(max_size=4))
def test_whatever_is_found_lies_in_the_text_and_in_order(plain: str, words: str) -> None:
    matches = Searched(plain).find(Wanted(words))
    spans = [matches[n] for n in range(len(matches))]
    assert all(span.stop <= len(plain) for span in spans)
    assert all(one.stop <= other.start for one, other in pairwise(spans))
