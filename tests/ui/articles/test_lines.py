"""Lines are broken, shortened and marked to the code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QApplication

from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.ui.articles.lines import Lines, from_first_hit, set_lines


def lines(words: str, *, most: int = 2, hits: tuple[Span, ...] = ()) -> Lines:
    look = QTextCharFormat()
    look.setFontItalic(True)
    return set_lines(words, QFont(), width=200, pitch=20, most=most, hits=hits, look=look)


def test_short_words_take_one_line(qapp: QApplication) -> None:
    assert lines("Short").count == 1
    assert lines("Short").layout.text() == "Short"


@pytest.mark.parametrize("words", ["word " * 80, "字" * 300, "كلمة " * 80, "x" * 300, "🚀" * 100])
def test_what_is_too_long_ends_in_an_ellipsis(qapp: QApplication, words: str) -> None:
    set_ = lines(words)
    assert set_.count == 2
    assert set_.layout.text().endswith("…")
    assert words.startswith(set_.layout.text()[:-1].rstrip(" \u200d"))


def test_lines_stand_at_even_distances_in_every_script(qapp: QApplication) -> None:
    layout = lines("Latin words and 中文字 and كلمات عربية in several lines " * 3, most=3).layout
    feet = [layout.lineAt(n).position().y() + layout.lineAt(n).ascent() for n in range(3)]
    assert feet[1] - feet[0] == pytest.approx(20)
    assert feet[2] - feet[1] == pytest.approx(20)


def test_no_words_are_no_trouble(qapp: QApplication) -> None:
    assert lines("").layout.text() == ""


def test_breaks_in_the_words_become_spaces(qapp: QApplication) -> None:
    assert lines("one\ntwo\u2028three").layout.text() == "one two three"


def test_a_hit_behind_an_emoji_is_marked_in_the_units_of_qt(qapp: QApplication) -> None:
    [found] = lines("🚀 hit", hits=(Span(2, 5),)).layout.formats()
    assert (found.start, found.length) == (3, 3)


def test_a_hit_that_was_cut_off_is_not_marked(qapp: QApplication) -> None:
    words = "word " * 60 + "hit"
    assert lines(words, hits=(Span(300, 303),)).layout.formats() == []


def test_an_early_hit_leaves_a_snippet_as_it_is() -> None:
    snippet = Snippet("an early hit", (Span(9, 12),))
    assert from_first_hit(snippet) == snippet


def test_a_late_hit_is_brought_forward_from_the_beginning_of_a_word() -> None:
    words = "some words that stand a long way before the hit"
    cut = from_first_hit(Snippet(words, (Span(44, 47),)))
    assert cut.words == "… a long way before the hit"
    assert cut.hits[0].of(cut.words) == "hit"


@given(st.text(max_size=80), st.text(min_size=1, max_size=5), st.text(max_size=20))
def test_a_hit_stays_the_same_words_wherever_a_snippet_is_cut(
    before: str, hit: str, after: str
) -> None:
    span = Span(len(before), len(before) + len(hit))
    cut = from_first_hit(Snippet(before + hit + after, (span,)))
    assert cut.hits[0].of(cut.words) == hit
    assert cut.hits[0].start <= 26
