"""The reading pane says what the hand does, and keeps the place."""

from collections.abc import Callable, Sequence
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeySequence,
    QShortcut,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.text import BlockKind, Run, RunStyle, Span, Text
from reader.ui import theme
from reader.ui.reading.news import PLACING
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.typography import Typography
from tests.samples import text_of
from tests.ui.reading.marking import Marker

HEADER = Header(title="A title", source="A source", author="Somebody", minutes=2)
TEXT = Text.of([(BlockKind.PARAGRAPH, 0, "Reading 🙂 aloud in 中文 and قراءة too.")])
LONG = Text.of(
    [(BlockKind.PARAGRAPH, 0, "Words 🙂 that go on. " * 12 + f"({n})") for n in range(60)]
)
LEFT = Qt.MouseButton.LeftButton


def box(pane: ReadingPane, text: Text, words: str) -> QRect:
    start = text.plain.index(words)
    found = pane.anchor_rect(Span(start, start + len(words)))
    return QRect(pane.view.viewport().mapFromGlobal(found.topLeft()), found.size())


def click(pane: ReadingPane, text: Text, words: str) -> None:
    where = box(pane, text, words).center()
    QTest.mouseClick(pane.view.viewport(), LEFT, pos=where)
    # Two quick clicks at one place would be a double click.
    QTest.qWait(QApplication.doubleClickInterval() // 100)
    pane.view.clearFocus()


def drag(pane: ReadingPane, start: QPoint, stop: QPoint) -> None:
    port = pane.view.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, (start + stop) / 2)
    QTest.mouseMove(port, stop)
    QTest.mouseRelease(port, LEFT, pos=stop)


def test_an_empty_pane_says_what_to_do(pane: ReadingPane) -> None:
    assert not pane.view.isVisible()
    assert "Choose an article from the list" in [
        label.text() for label in pane.findChildren(QLabel)
    ]
    pane.show_article(HEADER, TEXT)
    assert pane.view.isVisible()
    pane.clear()
    assert not pane.view.isVisible()
    assert pane.selection() is None


def test_a_cleared_pane_has_no_place_and_no_marks(pane: ReadingPane, mark: Marker) -> None:
    made = mark(LONG, "(5)", Color.YELLOW)
    pane.show_article(HEADER, LONG, [made])
    pane.focus_mark(made.id)
    pane.clear()
    pane.show_annotations([made])
    assert pane.place() == (0, 0.0)
    assert pane.focused_mark() is None
    assert pane.go_to_mark(1) is None
    assert not pane.page_down()


@pytest.mark.parametrize("words", ["Reading", "🙂", "aloud in 中文", "قراءة", "文 and قر"])
def test_a_selection_is_counted_in_code_points(pane: ReadingPane, words: str) -> None:
    pane.show_article(HEADER, TEXT)
    start = TEXT.plain.index(words)
    pane.select(Span(start, start + len(words)))
    selected = pane.selection()
    assert selected == Span(start, start + len(words))
    assert selected.of(TEXT.plain) == words


def test_white_space_around_a_selection_is_left_out(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    pane.select(Span(7, 16))
    assert pane.selection() == Span(8, 15)
    pane.select(Span(7, 8))
    assert pane.selection() is None


def test_the_header_is_no_part_of_a_selection(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    pane.view.selectAll()
    assert pane.selection() == Span(0, len(TEXT.plain))


def test_a_selection_by_mouse_is_news_when_the_button_is_released(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.show_article(HEADER, TEXT)
    words = box(pane, TEXT, "aloud")
    middle = words.center().y()
    with qtbot.waitSignal(pane.selection_changed) as news:
        drag(pane, QPoint(words.left() + 1, middle), QPoint(words.right() + 1, middle))
    assert news.args == [Span(10, 15)]


@pytest.mark.parametrize("words", ["aloud", "aloud’s", "aloud's"])
def test_a_double_click_selects_a_name_and_is_news_at_once(
    pane: ReadingPane, qtbot: QtBot, words: str
) -> None:
    text = text_of(f"He said {words} loud.")
    pane.show_article(HEADER, text)
    middle = box(pane, text, "aloud").center()
    port = pane.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(pane.selection_changed) as news:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle)
    assert news.args == [Span(8, 13)]


def test_a_selection_by_keys_is_news_when_the_keys_rest(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(HEADER, TEXT)
    pane.view.setFocus()
    told: list[Span | None] = []
    pane.selection_changed.connect(told.append)
    for _ in range(3):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert told == []
    qtbot.waitUntil(lambda: told == [Span(0, 3)])


def test_a_click_that_selects_nothing_is_news_too(
    pane: ReadingPane, qtbot: QtBot, mark: Marker
) -> None:
    made = mark(TEXT, "aloud", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    pane.focus_mark(made.id)
    with qtbot.waitSignal(pane.selection_changed) as news:
        click(pane, TEXT, "Reading")
    assert news.args == [None]
    assert pane.focused_mark() is None


def test_repeated_clicks_go_through_the_marks_at_a_place(pane: ReadingPane, mark: Marker) -> None:
    outer = mark(TEXT, "Reading 🙂 aloud in", Color.YELLOW)
    inner = mark(TEXT, "🙂 aloud", Color.GREEN)
    pane.show_article(HEADER, TEXT, [outer, inner])
    told: list[str] = []
    pane.mark_activated.connect(told.append)
    for _ in range(3):
        click(pane, TEXT, "aloud")
        QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert told == [inner.id, outer.id, inner.id]
    assert pane.focused_mark() == inner.id


def test_a_click_on_arabic_finds_its_mark(pane: ReadingPane, mark: Marker) -> None:
    made = mark(TEXT, "قراءة", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    told: list[str] = []
    pane.mark_activated.connect(told.append)
    for letter in "قة":
        click(pane, TEXT, letter)
        QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert told == [made.id, made.id]


def test_a_click_on_a_link_asks_for_it(pane: ReadingPane, qtbot: QtBot, mark: Marker) -> None:
    runs = (Run(RunStyle.LINK, 2, 6, "https://example.org/"),)
    text = Text.of([(BlockKind.PARAGRAPH, 0, "a link here")], runs)
    pane.show_article(HEADER, text, [mark(text, "link here", Color.RED)])
    with (
        qtbot.waitSignal(pane.link_activated) as asked,
        qtbot.assertNotEmitted(pane.mark_activated),
    ):
        click(pane, text, "link")
    assert asked.args == ["https://example.org/"]


def test_enter_on_a_link_asks_for_it(pane: ReadingPane, qtbot: QtBot) -> None:
    runs = (Run(RunStyle.LINK, 0, 4, "https://example.org/"),)
    text = Text.of([(BlockKind.PARAGRAPH, 0, "link here")], runs)
    pane.show_article(HEADER, text)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(pane.link_activated) as asked:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert asked.args == ["https://example.org/"]


@pytest.mark.parametrize("keys", ["Space", "Shift+Space", "H", "1", "Delete", "]", "?", "Ctrl+Z"])
def test_keys_that_are_not_for_reading_are_left_to_the_window(
    pane: ReadingPane, qtbot: QtBot, keys: str
) -> None:
    pane.show_article(HEADER, LONG)
    pane.view.setFocus()
    shortcut = QShortcut(QKeySequence(keys), pane)
    key = cast("Sequence[QKeyCombination]", QKeySequence(keys))[0]
    with qtbot.waitSignal(shortcut.activated, timeout=1000):
        QTest.keyClick(pane.view, key.key(), key.keyboardModifiers())
    assert pane.view.verticalScrollBar().value() == 0


def test_the_caret_comes_along_where_the_page_was_scrolled(pane: ReadingPane) -> None:
    pane.show_article(HEADER, LONG)
    pane.page_down()
    pane.page_down()
    top, _ = pane.place()
    QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    selected = pane.selection()
    assert selected == Span(top, top + 1)


@pytest.mark.parametrize("position", [0, 700, 4321, 9000])
def test_a_place_is_found_again(pane: ReadingPane, position: int) -> None:
    pane.show_article(HEADER, LONG)
    pane.restore(position)
    first, _ = pane.place()
    assert first <= position < first + 120
    pane.restore(0)
    pane.restore(first)
    assert pane.place()[0] == first


def test_a_place_stays_at_the_top_while_the_pane_is_resized(pane: ReadingPane) -> None:
    pane.show_article(HEADER, LONG)
    pane.restore(4321)
    for width in (500, 620, 800):
        pane.resize(width, 600)
        top, _ = pane.place()
        assert top <= 4321 < top + 120


def test_a_place_stays_with_another_size_of_type(pane: ReadingPane) -> None:
    pane.show_article(HEADER, LONG)
    pane.restore(4321)
    pane.set_typography(Typography(points=20))
    top, _ = pane.place()
    assert top <= 4321 < top + 120


def test_another_theme_keeps_place_selection_and_focus(pane: ReadingPane, mark: Marker) -> None:
    made = mark(LONG, "(20)", Color.YELLOW)
    pane.show_article(HEADER, LONG, [made])
    pane.focus_mark(made.id)
    selected = Span(made.anchor.span.start, made.anchor.span.stop) if made.anchor else None
    assert selected is not None
    pane.select(selected)
    before = pane.place()[0]
    pane.set_theme(theme.load("dark"))
    assert (pane.place()[0], pane.selection(), pane.focused_mark()) == (before, selected, made.id)


def test_progress_goes_from_what_is_seen_at_first_to_all(pane: ReadingPane) -> None:
    pane.show_article(HEADER, LONG)
    _, first = pane.place()
    assert 0 < first < 0.2
    assert not pane.page_up()
    pages = 1
    while pane.page_down():
        _, later = pane.place()
        assert later >= first
        first = later
        pages += 1
    assert first == 1.0
    assert pages > 5
    assert pane.page_up()


def test_an_article_that_fits_is_read_to_the_end(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    assert pane.place() == (0, 1.0)
    assert not pane.page_down()


def test_the_place_is_news_once_in_a_while(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(HEADER, LONG)
    qtbot.wait(PLACING + 100)
    told: list[tuple[int, float]] = []
    pane.place_changed.connect(lambda *place: told.append(place))
    pane.page_down()
    pane.page_down()
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=2 * PLACING)
    assert told == [pane.place()]


def test_one_goes_from_mark_to_mark(pane: ReadingPane, mark: Marker) -> None:
    made = [mark(LONG, f"({n})", Color.YELLOW) for n in (5, 20, 40)]
    pane.show_article(HEADER, LONG, made)
    assert [pane.go_to_mark(1) for _ in range(4)] == [made[0].id, made[1].id, made[2].id, None]
    assert pane.focused_mark() == made[2].id
    assert pane.go_to_mark(-1) == made[1].id
    pane.focus_mark(None)
    pane.restore(0)
    assert pane.go_to_mark(1) == made[0].id


def test_focus_scrolls_a_mark_into_the_upper_third(pane: ReadingPane, mark: Marker) -> None:
    made = mark(LONG, "(40)", Color.YELLOW)
    pane.show_article(HEADER, LONG, [made])
    pane.focus_mark(made.id, scroll=False)
    assert pane.anchor_rect(Span(0, 5)).isValid()
    pane.focus_mark(made.id)
    assert 0 < box(pane, LONG, "(40)").top() < pane.view.viewport().height() / 3
    before = pane.place()
    pane.focus_mark(None)
    pane.focus_mark(made.id)
    assert pane.place() == before


def test_a_click_on_a_tick_goes_to_its_mark(pane: ReadingPane, qtbot: QtBot, mark: Marker) -> None:
    made = mark(LONG, "(40)", Color.YELLOW)
    pane.show_article(HEADER, LONG, [made])
    strip = pane.view.strip
    y = next(y for y in range(strip.height()) if made.id in strip.ticks_at(y))
    with qtbot.waitSignal(pane.mark_activated) as news:
        QTest.mouseClick(strip, LEFT, pos=QPoint(6, y + 2))
    assert news.args == [made.id]
    assert box(pane, LONG, "(40)").isValid()


def test_a_mark_that_is_gone_loses_the_focus(pane: ReadingPane, mark: Marker) -> None:
    made = mark(TEXT, "aloud", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    pane.focus_mark(made.id)
    pane.show_annotations([])
    assert pane.focused_mark() is None


def test_the_box_of_a_passage_off_screen_is_empty(pane: ReadingPane) -> None:
    pane.show_article(HEADER, LONG)
    assert pane.anchor_rect(Span(0, 5)).isValid()
    pane.restore(9000)
    assert pane.anchor_rect(Span(0, 5)).isEmpty()


def test_what_is_copied_are_the_words_alone(pane: ReadingPane) -> None:
    text = Text.of([(BlockKind.HEADING, 1, "5\u00a0%"), (BlockKind.PARAGRAPH, 0, "a\u2028b 🙂")])
    pane.show_article(Header(title=""), text)
    pane.view.selectAll()
    copied = pane.view.createMimeDataFromSelection()
    assert copied.text() == "5\u00a0%\n\na\nb 🙂"
    assert not copied.hasHtml()


def test_nothing_is_ever_loaded(pane: ReadingPane) -> None:
    address = QUrl("https://example.org/picture.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert pane.view.loadResource(kind, address) is None
    assert pane.view.document().resource(kind, address) is None


def test_the_text_is_never_edited(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(HEADER, TEXT)
    before = pane.view.document().toRawText()
    pane.view.selectAll()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_Backspace):
        QTest.keyClick(pane.view, key)
    assert pane.view.document().toRawText() == before
    assert not pane.view.acceptDrops()


def test_the_column_is_in_the_middle_at_any_width(
    make_pane: Callable[[theme.Theme], ReadingPane],
) -> None:
    pane = make_pane(theme.load("light"))
    pane.show_article(HEADER, LONG)
    for width in (400, 800, 1600):
        pane.resize(width, 600)
        column = box(pane, LONG, LONG.plain[:200])
        port = pane.view.viewport()
        assert column.left() >= 20
        assert abs(column.left() - (port.width() - column.right())) < 60
        assert column.width() < 700


def test_ctrl_and_the_wheel_ask_for_another_size(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(HEADER, LONG)
    middle = QPointF(pane.view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(pane.view.viewport().mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(pane.zoom_requested) as asked:
        QApplication.sendEvent(pane.view.viewport(), event)
    assert asked.args == [-1]
    assert pane.place()[0] == 0


def test_the_tool_tip_tells_of_every_mark_under_the_pointer(
    pane: ReadingPane, qtbot: QtBot, mark: Marker
) -> None:
    made = mark(TEXT, "aloud", Color.YELLOW), mark(TEXT, "aloud in", Color.RED)
    pane.show_article(HEADER, TEXT, made)
    where = box(pane, TEXT, "aloud").center()
    port = pane.view.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, where, port.mapToGlobal(where)))
    assert "MARK-1<br>MARK-2" in QToolTip.text()
    QToolTip.hideText()


def test_a_menu_is_asked_for_where_the_pointer_is(pane: ReadingPane, mark: Marker) -> None:
    made = mark(TEXT, "aloud", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    where = box(pane, TEXT, "aloud").center()
    port = pane.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, port.mapToGlobal(where))
    told: list[object] = []
    pane.mark_activated.connect(told.append)
    pane.context_menu_requested.connect(told.append)
    QApplication.sendEvent(port, event)
    assert told == [made.id, port.mapToGlobal(where)]
