"""The help window: pages as they are read, links, hits, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.services.guide import Guide
from reader.ui.help.window import HelpWindow
from reader.ui.keys import FIRST
from reader.ui.theme import load
from reader.ui.typography import Typography
from tests.ui.stage import stage


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    """Return the help, open at the index."""
    guide = Guide(lambda action: FIRST[action], lambda action: action)
    made = HelpWindow(guide, load("light"), Typography(), stage(qtbot))
    with qtbot.waitExposed(made):
        made.begin("index")
    return made


def listed(window: HelpWindow) -> list[str]:
    """Return the lines beside the page."""
    rows = window.contents.list
    return [rows.item(row).text() for row in range(rows.count())]


def shown(window: HelpWindow) -> str:
    """Return the words on the page."""
    return window.page.view.toPlainText()


def test_pages_are_listed_and_chosen(window: HelpWindow) -> None:
    assert listed(window)[:3] == ["Postil help", "First steps", "Reading"]
    window.contents.list.setCurrentRow(3)
    assert window.name == "marking"
    assert "Marking" in shown(window)


def test_a_link_goes_to_its_page_and_back_leads_home(window: HelpWindow) -> None:
    window.page.link_activated.emit("https://help.invalid/marking.md#tags")
    assert window.name == "marking"
    text = window.page.view.page.text.plain
    assert window.page.view.held == text.index("\nTags\n") + 1
    assert window.contents.back.isEnabled()
    window.contents.back.click()
    assert window.name == "index"
    window.contents.forward.click()
    assert window.name == "marking"


def test_a_link_out_of_the_guide_is_passed_on(window: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.link_activated) as told:
        window.page.link_activated.emit("https://example.org/")
    assert told.args == ["https://example.org/"]
    assert window.name == "index"


def test_words_are_found_in_all_pages_and_framed(window: HelpWindow) -> None:
    window.contents.search.setText("apostrophe")
    lines = listed(window)
    assert lines[0] == "Exporting and printing"
    assert "apostrophe" in lines[1]
    assert window.name == "exporting"
    assert len(window._matches) == 1


def test_enter_goes_from_place_to_place_and_on_to_the_next_page(window: HelpWindow) -> None:
    window.contents.search.setText("import")
    seen = []
    for _ in range(40):
        QTest.keyClick(window.contents.search, Qt.Key.Key_Return)
        seen.append((window.name, window._current))
    assert len({name for name, _ in seen}) > 1
    assert seen[:2] == [("importing", 0), ("importing", 1)]


def test_back_leads_to_where_one_was_before_the_search(window: HelpWindow) -> None:
    window.show_page("notes")
    QTest.keyClicks(window.contents.search, "import")
    assert window.name == "importing"
    window.travel(-1)
    assert window.name == "notes"


def test_a_place_in_the_list_is_gone_to(window: HelpWindow) -> None:
    window.contents.search.setText("trash")
    window.contents.list.setCurrentRow(2)
    assert window._current == 1
    assert window.page.view.held is None or window.page.view.held >= 0


def test_what_nobody_wrote_is_not_found_and_the_words_are_repeated(window: HelpWindow) -> None:
    window.contents.search.setText("xylophone")
    assert listed(window) == []
    assert "xylophone" in window.contents._nothing.text()
    window.contents.search.clear()
    assert len(listed(window)) > 10


def test_escape_empties_the_field_and_then_closes(window: HelpWindow, qtbot: QtBot) -> None:
    field = window.contents.search
    field.setText("trash")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_space_turns_the_page(window: HelpWindow) -> None:
    window.show_page("finding")
    before = window.page.place()[0]
    QTest.keyClick(window.page.view, Qt.Key.Key_Space)
    assert window.page.place()[0] > before


def test_another_theme_is_worn_at_once(window: HelpWindow) -> None:
    window.set_theme(load("dark"))
    image = window.page.view.grab().toImage()
    assert image.pixelColor(5, image.height() // 2).lightness() < 60


def test_everything_has_a_name(window: HelpWindow) -> None:
    contents = window.contents
    for control in (contents.search, contents.list, contents.back, contents.forward):
        assert control.accessibleName()
    assert window.page.view.accessibleName() == "Help"
