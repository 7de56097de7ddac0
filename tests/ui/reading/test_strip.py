"""The strip beside the page: ticks of marks near each other, and of what was found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.text import BlockKind, Span, Text
from reader.services.matching import Searched, Wanted
from reader.ui.reading.found import FoundWords
from reader.ui.reading.heights import LONG
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.strip import WIDTH, TickStrip
from reader.ui.theme import Theme
from tests.ui.reading.marking import Marker

HEADER = Header(title="A title")
TEXT = Text.of([(BlockKind.PARAGRAPH, 0, "Words that go on. " * 12 + f"({n})") for n in range(60)])
LEFT = Qt.MouseButton.LeftButton


def colors_in(strip: TickStrip, y: int) -> list[str]:
    """Return the colours of a row of the strip, each once, from left to right."""
    shown = strip.grab().toImage()
    names = [shown.pixelColor(x, y).name() for x in range(shown.width())]
    return list(dict.fromkeys(names))


def row_of(strip: TickStrip, id_: str) -> int:
    """Return the height of the tick of a mark."""
    return next(y for y, _, mark in strip._placed() if mark == id_)


def test_marks_at_one_height_have_their_colours_beside_each_other(
    pane: ReadingPane, mark: Marker
) -> None:
    start = TEXT.plain.index("(30)")
    made = [
        mark(TEXT, Span(start - 20, start + 4), Color.RED),
        mark(TEXT, Span(start - 10, start), Color.BLUE),
        mark(TEXT, Span(start - 8, start - 2), Color.RED),
    ]
    pane.show_article(HEADER, TEXT, made)
    strip, look = pane.view.strip, pane._theme
    shown = colors_in(strip, row_of(strip, made[0].id))
    assert look.tick(Color.RED).name() in shown
    assert look.tick(Color.BLUE).name() in shown


def test_clicking_on_goes_through_the_marks_at_one_height(pane: ReadingPane, mark: Marker) -> None:
    start = TEXT.plain.index("(30)")
    made = [mark(TEXT, Span(start - n, start), Color.RED) for n in (9, 6, 3)]
    pane.show_article(HEADER, TEXT, made)
    strip = pane.view.strip
    seen = []
    for _ in range(4):
        QTest.mouseClick(strip, LEFT, pos=QPoint(6, row_of(strip, made[0].id)))
        seen.append(pane.focused_mark())
    assert set(seen[:3]) == {each.id for each in made}
    assert seen[3] == seen[0]


def test_the_tip_begins_with_the_words_of_the_marks(pane: ReadingPane, mark: Marker) -> None:
    start = TEXT.plain.index("(30)")
    made = [mark(TEXT, Span(start - n, start), Color.RED) for n in range(3, 9)]
    pane.show_article(HEADER, TEXT, made)
    strip = pane.view.strip
    place = QPoint(6, row_of(strip, made[0].id))
    QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, place, place))
    assert "go on." in QToolTip.text()
    assert QToolTip.text().count("“") == 4
    assert "2" in QToolTip.text().split("<br>")[-1]
    QToolTip.hideText()


def test_the_mark_in_focus_and_what_is_on_screen_show(
    make_pane: Callable[[Theme], ReadingPane], look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    made = mark(TEXT, "(30)", Color.RED)
    pane.show_article(HEADER, TEXT, [made])
    strip = pane.view.strip
    assert strip.grab().toImage().pixelColor(1, 5) == look.color("side")
    y = row_of(strip, made.id)
    pane.focus_mark(made.id)
    shown = strip.grab().toImage()
    assert shown.pixelColor(0, y) == look.color("accent")
    assert shown.pixelColor(1, 5) == look.color("page")


def find(pane: ReadingPane, text: Text, words: str, current: int | None) -> int:
    """Show what is found of some words, and return how often they stand there."""
    matches = Searched(text.plain).find(Wanted(words))
    pane.lay_over(partial(FoundWords, matches=matches, current=current))
    return len(matches)


def test_what_was_found_shows_on_the_page_and_in_the_strip(
    make_pane: Callable[[Theme], ReadingPane], look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    pane.show_article(HEADER, TEXT, [mark(TEXT, Span(0, 5), Color.GREEN)])
    assert find(pane, TEXT, "(1", 0) == 11
    strip = pane.view.strip
    shown = strip.grab().toImage()
    accent = [y for y in range(shown.height()) if shown.pixelColor(0, y) == look.color("accent")]
    assert len(accent) >= 11
    pane.reveal(Span(TEXT.plain.index("(1)"), TEXT.plain.index("(1)") + 2))
    port = pane.view.viewport()
    box = pane.anchor_rect(Span(TEXT.plain.index("(1)"), TEXT.plain.index("(1)") + 2))
    inside = port.mapFromGlobal(box.center())
    page = port.grab().toImage()
    picked = {
        page.pixelColor(inside.x() + dx, inside.y() + dy).name()
        for dx in range(-box.width() // 2, box.width() // 2)
        for dy in range(-box.height() // 2, box.height() // 2)
    }
    assert look.color("picked").name() in picked
    pane.lay_over(None)
    assert look.color("picked").name() not in _colors(pane)


def _colors(pane: ReadingPane) -> set[str]:
    page = pane.view.viewport().grab().toImage()
    return {QColor(page.pixel(x, y)).name() for x in range(0, page.width(), 3) for y in range(300)}


def test_what_was_found_stays_where_the_page_is_set_anew(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    find(pane, TEXT, "words", None)
    before = pane.view._overlay
    pane.set_theme(_other(pane))
    assert pane.view._overlay is not None
    assert pane.view._overlay is not before
    pane.show_article(HEADER, TEXT)
    assert pane.view._overlay is None


def _other(pane: ReadingPane) -> Theme:
    from reader.ui import theme  # noqa: PLC0415 - the name is taken

    return theme.load("dark" if pane._theme.name == "light" else "light")


def test_ticks_of_a_long_article_are_exact_when_it_rests(
    pane: ReadingPane, mark: Marker, qtbot: QtBot
) -> None:
    pieces = [(BlockKind.HEADING, 1, f"H {n}") for n in range(1500)]
    pieces += [(BlockKind.PARAGRAPH, 0, "Words that go on. " * 40) for _ in range(90)]
    text = Text.of(pieces)
    assert len(text.plain) > LONG
    made = mark(text, text.blocks[1500].span, Color.RED)
    pane.show_article(HEADER, text, [made])
    strip = pane.view.strip
    early = row_of(strip, made.id)
    assert strip._resting.isActive()
    qtbot.waitUntil(lambda: not strip._resting.isActive())
    assert abs(early - row_of(strip, made.id)) > strip.height() / 3
    assert strip.width() == WIDTH
