"""Marks are put on other words, by keys and by dragging their ends, and told apart by Tab."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation
from reader.domain.text import Span
from reader.store.library import Library
from reader.ui.reading.grips import Grip, edge_of
from reader.ui.reading.steps import End
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop
from tests.journeys.gestures import LEFT, click_mark, drag_over, press
from tests.samples import CHINESE, HARBOUR, put, text_of


@pytest.fixture
def workplace(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on a library with one article."""
    path = tmp_path / "news.postil"
    library = Library.create(path)
    put(library, text_of(HARBOUR, CHINESE, "Nobody sleeps there."))
    library.close()
    return desktop.open(path)


def highlight(workplace: Workplace, qtbot: QtBot, words: str) -> Annotation:
    drag_over(workplace, qtbot, words)
    press(workplace.window, "H")
    return next(mark for mark in marks(workplace) if quote(mark) == words)


def marks(workplace: Workplace) -> tuple[Annotation, ...]:
    opened = workplace.desk.open
    assert opened is not None
    return tuple(opened.annotations)


def quote(mark: Annotation) -> str:
    assert mark.anchor is not None
    return mark.anchor.quote


def kept(workplace: Workplace, mark: Annotation) -> str:
    found = workplace.desk.library.annotations.get(mark.id)
    assert found is not None
    assert found.anchor is not None
    plain = workplace.desk.library.texts.plain([found.text])[found.text]
    assert found.anchor.span.of(plain) == found.anchor.quote
    return found.anchor.quote


def grip(workplace: Workplace, end: End) -> Grip:
    found = workplace.window.reading.view.viewport().findChildren(Grip)
    return next(grip for grip in found if grip.end is end)


def drag_grip(workplace: Workplace, qtbot: QtBot, end: End, span: Span) -> None:
    """Drag an end of the mark in focus to that end of a span."""
    handle, view = grip(workplace, end), workplace.window.reading.view
    qtbot.waitUntil(handle.isVisible)
    edge = edge_of(view, span, end)
    assert edge is not None
    target = handle.mapFrom(view.viewport(), edge.center() + QPoint(1, 0))
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, handle.rect().center())
    QTest.mouseMove(handle, target)
    QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, target)


def test_the_keys_move_one_end_and_then_the_other(workplace: Workplace, qtbot: QtBot) -> None:
    mark = highlight(workplace, qtbot, "opens")
    press(workplace.window, "B")
    press(workplace.window, "Ctrl+Right")
    press(workplace.window, "Tab")
    press(workplace.window, "Ctrl+Left")
    assert kept(workplace, mark) == "opens"
    press(workplace.window, "Return")

    assert kept(workplace, mark) == "Zürich opens at"
    press(workplace.window, "Ctrl+Z")
    assert kept(workplace, mark) == "opens"


def test_escape_leaves_the_mark_where_it_was(workplace: Workplace, qtbot: QtBot) -> None:
    mark = highlight(workplace, qtbot, "opens")
    press(workplace.window, "B")
    press(workplace.window, "Down")
    span = workplace.window.reading.view.marks.span(mark.id)
    assert span is not None
    assert span.of(HARBOUR) == "opens at dawn."
    press(workplace.window, "Escape")

    assert kept(workplace, mark) == "opens"
    shown = workplace.window.reading.view.marks.span(mark.id)
    assert shown is not None
    assert shown.of(HARBOUR) == "opens"


def test_another_key_keeps_the_ends_and_does_its_own(workplace: Workplace, qtbot: QtBot) -> None:
    mark = highlight(workplace, qtbot, "opens")
    press(workplace.window, "B")
    press(workplace.window, "Ctrl+Right")
    press(workplace.window, "3")
    assert kept(workplace, mark) == "opens at"
    assert [m.color for m in marks(workplace)] == ["blue"]


def test_closing_the_window_keeps_the_ends(
    workplace: Workplace, desktop: Desktop, qtbot: QtBot
) -> None:
    mark = highlight(workplace, qtbot, "opens")
    press(workplace.window, "B")
    press(workplace.window, "Right")
    path = workplace.desk.library.path
    desktop.close(workplace)
    assert kept(desktop.open(path), mark) == "opens a"


@pytest.mark.parametrize(
    ("end", "words", "expected"),
    [
        (End.STOP, "stories.", "coffee, news and 🐙 stories."),
        (End.START, "Ships", "Ships bring coffee"),
        (End.STOP, "新加坡", "coffee, news and 🐙 stories.\n新加坡"),
    ],
)
def test_an_end_is_dragged(
    workplace: Workplace, qtbot: QtBot, end: End, words: str, expected: str
) -> None:
    mark = highlight(workplace, qtbot, "coffee")
    plain = workplace.window.reading.view.page.text.plain
    start = plain.index(words)
    drag_grip(workplace, qtbot, end, Span(start, start + len(words)))
    assert kept(workplace, mark) == expected
    press(workplace.window, "Ctrl+Z")
    assert kept(workplace, mark) == "coffee"


def test_a_grip_that_is_only_clicked_changes_nothing(workplace: Workplace, qtbot: QtBot) -> None:
    mark = highlight(workplace, qtbot, "coffee")
    handle = grip(workplace, End.STOP)
    qtbot.waitUntil(handle.isVisible)
    QTest.mouseClick(handle, LEFT)
    assert kept(workplace, mark) == "coffee"
    assert workplace.desk.session.next_undo is not None
    assert workplace.desk.session.next_undo.label == "Highlight"


def test_a_click_on_a_grip_means_the_words_under_it(workplace: Workplace, qtbot: QtBot) -> None:
    outer = highlight(workplace, qtbot, "bring coffee")
    inner = highlight(workplace, qtbot, "coffee")
    handle, page = grip(workplace, End.START), workplace.window.reading
    qtbot.waitUntil(handle.isVisible)
    on_the_words = handle.rect().center() + QPoint(3, 0)
    for expected in (inner, outer):
        QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, on_the_words)
        assert page.focused_mark() == expected.id


def test_a_hand_that_trembles_on_a_grip_changes_nothing(workplace: Workplace, qtbot: QtBot) -> None:
    mark = highlight(workplace, qtbot, "coffee")
    handle = grip(workplace, End.STOP)
    qtbot.waitUntil(handle.isVisible)
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle + QPoint(6, 0))
    QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, middle + QPoint(6, 0))
    assert kept(workplace, mark) == "coffee"


def test_grips_show_only_on_a_mark_in_focus(workplace: Workplace, qtbot: QtBot) -> None:
    highlight(workplace, qtbot, "coffee")
    qtbot.waitUntil(grip(workplace, End.START).isVisible)
    workplace.window.reading.focus_mark(None)
    qtbot.waitUntil(lambda: not grip(workplace, End.START).isVisible())


def test_tab_goes_through_marks_on_the_same_words(workplace: Workplace, qtbot: QtBot) -> None:
    outer = highlight(workplace, qtbot, "Ships bring coffee, news")
    middle = highlight(workplace, qtbot, "bring coffee")
    inner = highlight(workplace, qtbot, "coffee")
    assert inner.anchor is not None
    click_mark(workplace, inner.anchor.span)
    page = workplace.window.reading
    page.setFocus()
    assert page.focused_mark() == inner.id
    QTest.keyClick(page.view, Qt.Key.Key_Backtab)
    assert page.focused_mark() == middle.id
    QTest.keyClick(page.view, Qt.Key.Key_Backtab)
    assert page.focused_mark() == outer.id
    press(workplace.window, "Tab")
    press(workplace.window, "Tab")
    assert page.focused_mark() == inner.id
    press(workplace.window, "Tab")
    assert not page.view.hasFocus()
