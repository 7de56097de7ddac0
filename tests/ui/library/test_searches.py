"""Searches that are kept stand in the library pane, and are gone back to, renamed and removed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.domain.ids import SearchId
from reader.domain.listing import Filter, Shelf
from reader.domain.naming import SavedSearch
from reader.domain.overview import Overview
from reader.ui.library.pane import LibraryPane
from reader.ui.library.sections import Kind, key_of, lines
from reader.ui.library.view import LibraryView
from reader.ui.theme import load

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def kept(name: str, query: str) -> SavedSearch:
    return SavedSearch(SearchId(name), name, query, "Ada", NOW, NOW)


DRINKS, ODD = kept("Drinks", "coffee OR tea "), kept("Odd", "color:claim")
OVERVIEW = Overview(
    shelves=dict.fromkeys(Shelf, 3), searches=((DRINKS, 2), (ODD, None)), sources=(("CNA", 2),)
)


@pytest.fixture
def pane(qtbot: QtBot) -> LibraryPane:
    made = LibraryPane(load("light"))
    qtbot.addWidget(made)
    made.show_overview(OVERVIEW)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def view_of(pane: LibraryPane) -> LibraryView:
    [view] = pane.findChildren(LibraryView)
    return view


def place(pane: LibraryPane, label: str) -> QPoint:
    view = view_of(pane)
    model = view.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == label)
    return view.visualRect(model.index(row, 0)).center()


def click(pane: LibraryPane, label: str) -> None:
    port = view_of(pane).viewport()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, none, place(pane, label))


def test_searches_stand_between_the_shelves_and_the_sources() -> None:
    found = lines(OVERVIEW)
    headings = [line.label for line in found if line.kind is Kind.HEADING]
    assert headings == ["Saved searches", "Sources"]
    drinks, odd = (line for line in found if line.search is not None)
    assert (drinks.label, drinks.count, drinks.icon) == ("Drinks", 2, "search")
    assert (odd.count, odd.icon) == (None, "warning")
    assert "cannot be understood" in odd.spoken


def test_a_query_by_itself_is_that_of_its_search() -> None:
    assert key_of(Filter(query=" coffee  OR tea"), OVERVIEW) == "search:Drinks"
    assert key_of(Filter(query="coffee"), OVERVIEW) == "shelf:everything"
    narrowed = Filter(source="CNA", query=DRINKS.query)
    assert key_of(narrowed, OVERVIEW) == "source:CNA"


def test_choosing_a_search_asks_for_its_query(pane: LibraryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.filter_chosen) as asked:
        click(pane, "Drinks")
    assert asked.args == [Filter(query=DRINKS.query)]


def test_the_line_of_a_search_is_chosen_while_its_query_is_in_the_field(
    pane: LibraryPane,
) -> None:
    pane.choose(Filter(query="coffee OR tea"))
    assert pane._chosen == "search:Drinks"
    pane.choose(Filter(query="coffee"))
    assert pane._chosen == "shelf:everything"


def test_a_search_that_is_kept_now_becomes_the_chosen_line(pane: LibraryPane) -> None:
    pane.show_overview(OVERVIEW._replace(searches=()))
    pane.choose(Filter(query=DRINKS.query))
    assert pane._chosen == "shelf:everything"
    pane.show_overview(OVERVIEW)
    assert pane._chosen == "search:Drinks"


def test_del_and_f2_are_about_the_search_and_no_command_of_the_window(
    pane: LibraryPane, qtbot: QtBot
) -> None:
    remove = QAction(pane)
    remove.setShortcut(Qt.Key.Key_Delete)
    pane.addAction(remove)
    pressed: list[str] = []
    remove.triggered.connect(lambda: pressed.append("remove"))
    view = view_of(pane)
    click(pane, "Drinks")
    with qtbot.waitSignal(pane.remove_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert asked.args == [DRINKS]
    with qtbot.waitSignal(pane.rename_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_F2)
    assert asked.args == [DRINKS]
    assert pressed == []
    click(pane, "CNA")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert pressed == ["remove"]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_search_offers_what_can_be_done_with_it(
    pane: LibraryPane, qtbot: QtBot
) -> None:
    view = view_of(pane)

    def ask(label: str) -> QMenu | None:
        where = place(pane, label)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
        )
        QApplication.sendEvent(view.viewport(), event)
        return pane.findChild(QMenu)

    assert ask("CNA") is None
    menu = ask("Drinks")
    assert menu is not None
    show, rename, remove = menu.actions()
    with qtbot.waitSignal(pane.rename_requested):
        rename.trigger()
    with qtbot.waitSignal(pane.remove_requested):
        remove.trigger()
    with qtbot.waitSignal(pane.filter_chosen):
        show.trigger()
    menu.close()
