"""Searching in the real window: as one types, by fields, in notes and names, and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from reader.domain.hits import Group
from reader.domain.ids import ArticleId
from reader.domain.listing import Filter, Order
from reader.domain.moments import now
from reader.services import annotating, browsing
from reader.services.session import Session, Stamp
from reader.store.library import Library
from reader.ui.wiring.searching import PATIENCE_MS
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.samples import filled


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on a library with something of everything, its counts made."""
    path = tmp_path / "kept" / "news.postil"
    path.parent.mkdir()
    full = filled(path)
    full.library.close()
    workplace = desktop.open(path)
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    qtbot.waitUntil(lambda: around(workplace).shelves.overview is not None, timeout=10_000)
    return workplace


def titles(place: Workplace) -> list[str]:
    return [row.title for row in place.desk.library.listing.rows(place.lists.shown())]


def search(place: Workplace, qtbot: QtBot, query: str) -> None:
    """Go to the field, type a query in place of what is there, and wait for the list."""
    place.window.focus_search()
    field = place.window.search
    qtbot.waitUntil(field.hasFocus)
    field.clear()
    type_words(query)
    qtbot.waitUntil(lambda: not place.lists.waiting)


def counts(place: Workplace) -> list[str]:
    switch = around(place).hits.switch
    assert switch is not None
    return [button.text() for button in switch._buttons.values()]


def choose(place: Workplace, group: Group) -> None:
    switch = around(place).hits.switch
    assert switch is not None
    QTest.mouseClick(switch._buttons[group], Qt.MouseButton.LeftButton)


def test_the_list_follows_each_key(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "coffee")
    assert titles(place) == ["The harbour"]
    type_words(" OR title:半")
    qtbot.waitUntil(lambda: titles(place) == ["The harbour", "半导体"])
    press(place.window, "Esc")
    qtbot.waitUntil(lambda: len(titles(place)) == 3)


def test_a_first_letter_of_a_further_word_empties_nothing(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "coffee n")
    assert titles(place) == ["The harbour"]
    type_words("z")
    qtbot.waitUntil(lambda: titles(place) == [])


def test_a_mistake_leaves_the_list_and_is_told_after_a_pause_or_at_once_with_enter(
    place: Workplace, qtbot: QtBot
) -> None:
    note = around(place).searching.note
    search(place, qtbot, "coffee ")
    type_words("color:pink ")
    qtbot.waitUntil(lambda: not place.lists.waiting)
    assert titles(place) == ["The harbour"]
    assert not note.isVisible()
    press(place.window, "Return")
    assert note.isVisible()
    assert place.window.search.hasFocus()
    assert "pink" in note._words.text()
    type_words("(")
    qtbot.waitUntil(lambda: not note.isVisible())
    qtbot.waitUntil(note.isVisible, timeout=PATIENCE_MS * 4)
    place.window.articles.setFocus()
    assert not note.isVisible()
    search(place, qtbot, "coffee")
    assert not note.isVisible()


def test_values_of_the_library_are_suggested(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "source:asi")
    press(place.window, "Tab")
    assert place.window.search.text() == 'source:"Asia Times" '
    qtbot.waitUntil(lambda: titles(place) == ["The harbour"])
    search(place, qtbot, "entity:z")
    press(place.window, "Tab")
    qtbot.waitUntil(lambda: titles(place) == ["The harbour"])
    search(place, qtbot, "by:")
    assert around(place).searching.suggestions.isVisible()


def test_who_annotates_from_now_on_is_suggested_too(place: Workplace, qtbot: QtBot) -> None:
    suggested = around(place).searching.suggestions
    search(place, qtbot, "by:")
    assert [made.name for made in suggested._made] == ["Ada"]
    article = place.desk.library.articles.get(_harbour(place))
    assert article is not None
    text, stamp = place.desk.library.texts.get(article.text), Stamp("Bob", now())
    place.desk.perform(annotating.note_article(article, text, "Mine.", stamp)[0])
    search(place, qtbot, "by:")
    assert [made.name for made in suggested._made] == ["Ada", "Bob"]


def test_values_stay_suggested_however_long_somebody_looks_at_them(
    place: Workplace, qtbot: QtBot
) -> None:
    searching = around(place).searching
    search(place, qtbot, "is:")
    qtbot.waitUntil(searching.suggestions.isVisible)
    qtbot.wait(PATIENCE_MS + 200)
    assert searching.suggestions.isVisible()
    assert not searching.note.isVisible()
    press(place.window, "Esc")
    qtbot.waitUntil(searching.note.isVisible, timeout=PATIENCE_MS * 4)


def test_enter_goes_to_the_list_and_enter_again_opens_at_the_hit(
    place: Workplace, qtbot: QtBot
) -> None:
    search(place, qtbot, "paragraph")
    press(place.window, "Return")
    assert not place.window.search.hasFocus()
    press(place.window, "Down")
    qtbot.waitUntil(lambda: place.desk.open is not None)
    press(place.window, "Return")
    assert place.window.reading.view.hasFocus()
    assert around(place).hits._shows_places
    assert place.desk.open is not None
    assert place.desk.open.article.title == "The harbour"
    search(place, qtbot, "coffee")
    assert not around(place).hits._shows_places


def test_enter_twice_opens_the_first_article_where_none_was_chosen(
    place: Workplace, qtbot: QtBot
) -> None:
    place.desk.open_article(None)
    search(place, qtbot, "paragraph")
    press(place.window, "Return")
    press(place.window, "Return")
    assert place.desk.open is not None
    assert place.desk.open.article.id == place.lists.shown()[0]
    assert place.window.reading.view.hasFocus()
    assert around(place).hits._shows_places


def test_enter_opens_at_the_note_where_only_a_note_says_it(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "yesterday")
    press(place.window, "Return")
    press(place.window, "Down")
    press(place.window, "Return")
    assert not around(place).hits._shows_places
    assert len(around(place).sides.annotations.chosen()) == 1


def test_choosing_in_the_library_pane_brings_the_list_back(place: Workplace, qtbot: QtBot) -> None:
    browser = around(place).browser
    browser.open()
    assert browser.is_open
    around(place).sides.library.filter_chosen.emit(Filter(source="Asia Times"))
    assert not browser.is_open
    assert titles(place) == ["The harbour"]


def test_everything_that_was_found_is_counted_and_listed(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "zurich")
    qtbot.waitUntil(
        lambda: counts(place) == ["Articles 1", "Notes 0", "Quotes 1", "Entities 1"], timeout=10_000
    )
    choose(place, Group.QUOTES)
    hits = around(place).hits
    assert hits.list is not None
    assert hits.list.isVisible()
    assert hits.list.model().rowCount() == 1
    press(place.window, "/")
    press(place.window, "Down")
    assert hits.list.hasFocus()
    press(place.window, "Return")
    focused = place.window.reading.focused_mark()
    assert focused is not None
    mark = place.desk.library.annotations.get(focused)
    assert mark is not None
    assert mark.anchor is not None
    assert mark.anchor.quote == "Zürich"


def test_in_a_large_library_others_look_for_hits_while_one_types(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "QUICK", 0)
    hits = around(place).hits
    search(place, qtbot, "in:notes yesterday")
    choose(place, Group.NOTES)
    assert hits.list is None
    qtbot.waitUntil(lambda: hits.list is not None and hits.list.isVisible())
    assert hits.list is not None
    assert hits.list.model().rowCount() == 1
    search(place, qtbot, "in:notes zeppelin")
    place.window.search.clear()  # nobody waits for the answer any more
    qtbot.waitUntil(lambda: not hits.list.isVisible())
    qtbot.waitUntil(lambda: not place.desk.jobs._running)
    assert not hits.list.isVisible()


def test_a_note_on_the_article_is_found_and_gone_to(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "in:notes yesterday")
    choose(place, Group.NOTES)
    hits = around(place).hits
    assert hits.list is not None
    hits.list.setFocus()
    press(place.window, "Return")
    assert place.desk.open is not None
    assert place.desk.open.article.title == "The harbour"
    assert len(around(place).sides.annotations.chosen()) == 1


def test_the_page_of_an_entity_that_was_found_is_gone_to(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "zur")
    choose(place, Group.ENTITIES)
    hits = around(place).hits
    assert hits.list is not None
    hits.list.setFocus()
    press(place.window, "Return")
    knowing = around(place).entity_pages.knowing
    assert knowing.entity.name == "Zürich"
    assert not hits.list.isVisible()
    press(place.window, "Esc")
    assert hits.list.isVisible()


def test_the_articles_come_back_with_the_end_of_the_search(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "zurich")
    choose(place, Group.QUOTES)
    hits = around(place).hits
    assert hits.switch is not None
    assert hits.list is not None
    assert hits.switch.isVisible()
    search(place, qtbot, "")
    assert not hits.switch.isVisible()
    assert not hits.list.isVisible()
    press(place.window, "Down")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert place.window.articles.isAncestorOf(focused)


def saved(place: Workplace) -> list[tuple[str, int | None]]:
    overview = around(place).shelves.overview
    return [(search.name, count) for search, count in overview.searches] if overview else []


def test_a_search_is_saved_counted_gone_back_to_renamed_and_removed(
    place: Workplace, qtbot: QtBot
) -> None:
    surroundings = around(place)
    pane = surroundings.sides.library
    search(place, qtbot, "coffee OR 半导体 ")
    press(place.window, "Ctrl+D")
    qtbot.waitUntil(lambda: saved(place) == [("coffee OR 半导体", 2)], timeout=10_000)
    assert surroundings.saved.star._saved
    search(place, qtbot, "ships")
    assert not surroundings.saved.star._saved
    [kept] = place.desk.library.saved_searches.all()
    pane.filter_chosen.emit(Filter(query=kept.query))
    assert place.window.search.text() == "coffee OR 半导体 "
    assert len(titles(place)) == 2
    assert pane._chosen == f"search:{kept.id}"

    pane.rename_requested.emit(kept)
    dialog = place.window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Drinks")
    dialog.accept()
    qtbot.waitUntil(lambda: saved(place) == [("Drinks", 2)], timeout=10_000)
    with qtbot.waitActive(place.window):
        place.window.activateWindow()

    pane._go_quietly_to(f"search:{kept.id}")
    pane.setFocus()
    press(place.window, "Del")
    assert place.desk.library.saved_searches.all() == []
    place.desk.undo()
    [back] = place.desk.library.saved_searches.all()
    assert back.name == "Drinks"

    pane.filter_chosen.emit(Filter())
    assert place.window.search.text() == ""
    assert len(titles(place)) == 3


def test_the_star_keeps_a_search_and_lets_go_of_it(place: Workplace, qtbot: QtBot) -> None:
    star = around(place).saved.star
    assert not star._action.isVisible()
    search(place, qtbot, "coffee")
    assert star._action.isVisible()
    star._action.trigger()
    assert len(place.desk.library.saved_searches.all()) == 1
    assert star._saved
    star._action.trigger()
    assert place.desk.library.saved_searches.all() == []
    assert not star._saved


def test_saving_nothing_is_told(place: Workplace) -> None:
    press(place.window, "Ctrl+D")
    assert "no search to save" in place.window.messages.text()


def test_what_changes_in_the_library_changes_what_is_found(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "in:notes zeppelin ")
    assert titles(place) == []
    elsewhere = Session(Library.open(place.desk.library.path), "Ada")
    [mark] = [
        mark
        for mark in elsewhere.library.annotations.of_article(_harbour(place))
        if mark.anchor is None
    ]
    elsewhere.perform(annotating.write_note(mark, "A zeppelin.", elsewhere.stamp()))
    elsewhere.close()
    place.look_again()
    assert titles(place) == ["The harbour"]


def _harbour(place: Workplace) -> ArticleId:
    rows = place.desk.library.listing.rows(place.desk.library.listing.ids(Filter()))
    return next(row.id for row in rows if row.title == "The harbour")


@pytest.mark.parametrize("order", [Order.LENGTH, Order.ANNOTATIONS, Order.PROGRESS])
def test_what_is_found_is_sorted_like_everything(
    place: Workplace, qtbot: QtBot, order: Order
) -> None:
    place.window.articles.order_chosen.emit(order)
    search(place, qtbot, "-zeppelin ")
    assert len(titles(place)) == 3
    assert QApplication.focusWidget() is place.window.search


def test_a_saved_search_begins_with_its_articles(place: Workplace, qtbot: QtBot) -> None:
    search(place, qtbot, "coffee")
    choose(place, Group.QUOTES)
    place.lists.search_for(Filter(query="harbour"))
    assert titles(place) == ["The harbour"]
    switch = around(place).hits.switch
    assert switch is not None
    assert switch._buttons[Group.ARTICLES].isChecked()
    assert place.window.articles._view.isVisible()
