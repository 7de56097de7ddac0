"""Who hears the text hears its marks: what kind each is, in which colour, and its note."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, AnnotationKind, Color
from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.ui.annotations.view import CardList
from reader.ui.workplace import Workplace
from tests.journeys.accessible import description, name, place_of
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on the starter library, with the focus on the page."""
    create_starter(tmp_path / "starter.postil", "me").close()
    workplace = desktop.open(tmp_path / "starter.postil")
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    workplace.window.reading.setFocus()
    return workplace


def marks(place: Workplace) -> list[Annotation]:
    """Return the marks of the open article in their order."""
    return list(place.window.reading.view.marks)


def span(mark: Annotation) -> Span:
    assert mark.anchor is not None
    return mark.anchor.span


def put_caret(place: Workplace, position: int) -> None:
    """Put the caret before a code point of the text, as a click does."""
    view = place.window.reading.view
    caret = view.textCursor()
    caret.setPosition(view.page.position(position))
    view.setTextCursor(caret)


def caret(place: Workplace) -> int:
    """Return before which code point the caret stands."""
    view = place.window.reading.view
    return view.page.code_point(view.textCursor().position())


def test_the_page_says_which_article_it_shows_and_how_much_is_written_on_it(
    place: Workplace,
) -> None:
    page = place_of(place.window.reading.view)
    assert name(page) == "Article"
    assert description(page) == "Welcome to Postil, 25 annotations"
    text = page.textInterface()
    assert "every mark has a card there" in text.text(0, text.characterCount())


def test_every_mark_is_reached_by_its_key_and_said_with_kind_and_note(
    place: Workplace, hearing: list[str]
) -> None:
    assert place.desk.open is not None
    for mark in marks(place):
        hearing.clear()
        press(place.window, "]")
        assert place.window.reading.focused_mark() == mark.id
        assert caret(place) == span(mark).start
        [words] = hearing
        if mark.entity is not None:
            assert f"Mention of {place.desk.open.entities[mark.entity].name}, " in words
        elif mark.color is not None:
            assert f"Highlight, {str(mark.color).capitalize()}." in words
        else:
            assert mark.kind is AnnotationKind.NOTE
        assert ("Note: " in words) == bool(mark.note)
        assert all(tag in words for tag in mark.tags)
    hearing.clear()
    press(place.window, "]")
    assert hearing == ["No further annotation"]


def test_the_sentence_says_words_kind_colour_note_tags_and_who(
    place: Workplace, hearing: list[str]
) -> None:
    assert around(place).naming.rename(Color.YELLOW, "claim") == ""
    place.window.reading.setFocus()
    hearing.clear()
    press(place.window, "]")
    assert hearing[0].startswith(
        "“every mark has a card there”. Highlight, claim (Yellow). "
        "Note: This is the card of those words. Click a mark in the text, and its card is"
    )
    assert hearing[0].endswith("By me.")


def test_the_caret_says_what_it_comes_into_and_what_it_leaves(
    place: Workplace, hearing: list[str]
) -> None:
    mark = marks(place)[0]
    put_caret(place, span(mark).start - 1)
    assert hearing == []
    press(place.window, "Right")
    assert hearing[-1].startswith("Highlight, Yellow. Note: This is the card")
    said = len(hearing)
    press(place.window, "Right")
    press(place.window, "Right")
    assert len(hearing) == said
    put_caret(place, span(mark).stop - 1)
    press(place.window, "Right")
    assert hearing[-1] == "End of the highlight"
    press(place.window, "Left")
    assert hearing[-1].startswith("Highlight, Yellow.")


def test_a_mark_within_another_is_said_by_itself(place: Workplace, hearing: list[str]) -> None:
    outer, inner = next(
        (one, other)
        for one in marks(place)
        for other in marks(place)
        if span(one).start < span(other).start and span(other).stop < span(one).stop
    )
    put_caret(place, span(outer).start)
    hearing.clear()
    put_caret(place, span(inner).start)
    assert len(hearing) == 1
    assert "End of" not in hearing[0]
    put_caret(place, span(inner).stop)
    assert hearing[-1].startswith("End of")


def test_enter_chooses_the_mark_at_the_caret_and_its_card(
    place: Workplace, hearing: list[str]
) -> None:
    mark = marks(place)[0]
    put_caret(place, span(mark).start + 2)
    press(place.window, "Return")
    assert place.window.reading.focused_mark() == mark.id
    assert around(place).sides.annotations.chosen() == [mark.id]
    assert hearing[-1].startswith("“every mark has a card there”. Highlight")
    put_caret(place, span(mark).stop + 5)
    around(place).marking._dismiss()
    press(place.window, "Return")
    assert place.window.reading.focused_mark() is None


def test_tab_goes_through_marks_on_the_same_words_and_then_on(
    place: Workplace, hearing: list[str]
) -> None:
    outer = next(
        one
        for one in marks(place)
        if len(place.window.reading.view.marks.overlapping(span(one))) > 1
    )
    place.window.reading._choose(outer.id)
    stack = place.window.reading.view.marks.overlapping(span(outer))
    hearing.clear()
    for _ in stack:
        press(place.window, "Tab")
    assert 0 < len(hearing) < len(stack)
    assert not place.window.reading.view.hasFocus()


def test_a_new_note_on_a_mark_is_heard_the_next_time(place: Workplace, hearing: list[str]) -> None:
    place.window.reading.select(Span(2, 8))
    press(place.window, "N")
    type_words("Why so?")
    press(place.window, "Ctrl+Return")
    place.window.reading.setFocus()
    put_caret(place, 0)
    hearing.clear()
    put_caret(place, 4)
    assert hearing == ["Highlight, Yellow. Note: Why so?"]


def test_the_page_is_described_anew_after_it_was_written_on(place: Workplace) -> None:
    page = place_of(place.window.reading.view)
    place.window.reading.select(Span(2, 8))
    press(place.window, "H")
    assert description(page) == "Welcome to Postil, 25 annotations"
    place.window.articles.setFocus()
    assert description(page) == "Welcome to Postil, 26 annotations"


def test_tab_leaves_every_control_and_comes_by_all_panes(place: Workplace) -> None:
    window = place.window
    window.articles.setFocus()
    panes: list[QWidget] = [window.left, window.articles, window.reading, window.right]
    seen, places = [], set()
    for _ in range(90):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is not before
        seen.append(focused)
        places |= {n for n, pane in enumerate(panes) if pane.isAncestorOf(focused)}
    assert places == {0, 1, 2, 3}
    assert any(isinstance(widget, CardList) for widget in seen)
    assert seen.count(seen[0]) > 1
