"""Pointing at a link says where it leads, whatever is written or marked there."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.text import Block, BlockKind, Run, RunStyle, Span, Text
from reader.formats.note_html import note_html
from reader.ui.annotations.style import NoteBrowser
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.marking import Marker


def tip_at(port: QWidget, place: QPoint) -> str:
    """Return what is shown when somebody points at a place for a while."""
    QToolTip.hideText()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, place, port.mapToGlobal(place)))
    words = QToolTip.text()
    QToolTip.hideText()
    return words


def test_a_note_that_is_read_says_where_its_links_lead(qtbot: QtBot) -> None:
    browser = NoteBrowser()
    qtbot.addWidget(browser)
    browser.setHtml(note_html("[https://bank.example](https://bank.example@evil.example/)"))
    browser.show()
    said = tip_at(browser.viewport(), QPoint(30, 12))
    assert said == "https://bank.example@evil.example/\nLeads to evil.example"


def test_no_mark_over_a_link_hides_where_it_leads(pane: ReadingPane, mark: Marker) -> None:
    link = Run(RunStyle.LINK, 5, 9, "https://evil.example/")
    text = Text("Read this aloud", (Block(BlockKind.PARAGRAPH, 0, 15),), (link,))
    pane.show_article(Header("A title"), text, [mark(text, "this", Color.YELLOW)])
    found = pane.anchor_rect(Span(5, 9)).center()
    port = pane.view.viewport()
    assert "https://evil.example/<br>MARK-1" in tip_at(port, port.mapFromGlobal(found))


def test_words_of_an_address_are_never_taken_for_html(qtbot: QtBot) -> None:
    browser = NoteBrowser()
    qtbot.addWidget(browser)
    browser.setHtml('<a href="https://example.org/&lt;img src=x&gt;">here and there</a>')
    browser.show()
    assert "&lt;img src=x&gt;" in tip_at(browser.viewport(), QPoint(20, 12))
