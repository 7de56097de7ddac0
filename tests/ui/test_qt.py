"""Code points and UTF-16 units meet without loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.ui.qt import Units, tip, utf16_length

SAMPLES = "aé ’\u00a0\u2028\n中文𠮷العربيةשलि🙂👩\u200d🔬🇨🇳𝒜\ufe0f"
PLAIN = st.text(st.sampled_from(SAMPLES) | st.characters(codec="utf-8", categories=["L", "N", "P"]))


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    plain = draw(PLAIN.filter(bool))
    start = draw(st.integers(0, len(plain) - 1))
    return plain, Span(start, draw(st.integers(start + 1, len(plain))))


def selected_in_document(plain: str, start: int, stop: int) -> str:
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.insertText(plain)
    cursor.setPosition(start)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


@given(PLAIN)
def test_every_position_comes_back_from_qt_as_it_went(plain: str) -> None:
    units = Units(plain)
    assert [units.from_qt(units.to_qt(n)) for n in range(len(plain) + 1)] == list(
        range(len(plain) + 1)
    )


@given(PLAIN)
def test_a_position_in_units_is_the_length_of_what_stands_before(plain: str) -> None:
    units = Units(plain)
    for position in range(len(plain) + 1):
        assert units.to_qt(position) == utf16_length(plain[:position])


@given(texts_with_spans())
def test_a_span_comes_back_from_qt_as_it_went(case: tuple[str, Span]) -> None:
    plain, span = case
    units = Units(plain)
    assert units.span_from_qt(*units.span_to_qt(span)) == span


@given(texts_with_spans())
def test_any_two_units_give_the_least_span_of_whole_characters(case: tuple[str, Span]) -> None:
    plain, taken = case
    units = Units(plain)
    found = units.span_from_qt(taken.start, taken.stop)
    assert found is not None
    first, last = units.span_to_qt(found)
    assert first <= taken.start < units.to_qt(found.start + 1)
    assert units.to_qt(found.stop - 1) < taken.stop <= last


@pytest.mark.parametrize(
    "plain",
    ["Reading 🙂 aloud", "👩\u200d🔬 in 中文 and 𠮷", "قراءة 🙂 بصوت", "one\ntwo 🇨🇳\nthree"],
)
def test_a_document_selects_the_very_words_of_a_span(qtbot: QtBot, plain: str) -> None:
    units = Units(plain)
    for start in range(len(plain)):
        for stop in range(start + 1, len(plain) + 1):
            span = Span(start, stop)
            assert selected_in_document(plain, *units.span_to_qt(span)) == span.of(plain)


@given(case=texts_with_spans())
def test_a_document_selects_the_very_words_of_any_span(case: tuple[str, Span]) -> None:
    plain, span = case
    start, stop = Units(plain).span_to_qt(span)
    assert selected_in_document(plain, start, stop) == span.of(plain)


@given(PLAIN)
def test_the_length_in_units_is_what_a_document_counts(plain: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(plain)
    assert document.characterCount() - 1 == utf16_length(plain)


def test_an_empty_selection_is_no_span() -> None:
    assert Units("🙂").span_from_qt(1, 1) is None


def test_a_selection_made_backwards_is_the_same_span() -> None:
    assert Units("🙂ab").span_from_qt(4, 2) == Span(1, 3)


def test_half_an_emoji_takes_in_the_whole_of_it() -> None:
    units = Units("a🙂b")
    assert units.span_from_qt(1, 2) == Span(1, 2)
    assert units.span_from_qt(2, 3) == Span(1, 2)
    assert units.from_qt(2) == 1


def test_counts_agree_where_nothing_is_counted_twice() -> None:
    units = Units("中文 قراءة")
    assert [units.to_qt(n) for n in range(9)] == list(range(9))
    assert [units.from_qt(n) for n in range(9)] == list(range(9))


@pytest.mark.parametrize("words", ["<b>loud</b>\n<img src='a.png'>", "a &lt; b", "if a<b: c>d"])
def test_a_tool_tip_shows_words_as_they_are(words: str) -> None:
    shown = QTextDocument()
    if Qt.mightBeRichText(tip(words)):
        shown.setHtml(tip(words))
    else:
        shown.setPlainText(tip(words))
    assert shown.toPlainText().replace("\u2028", "\n") == words


def test_a_tool_tip_of_plain_words_is_those_words() -> None:
    assert tip("Dun & Bradstreet") == "Dun & Bradstreet"
