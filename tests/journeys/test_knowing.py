"""Knowing an entity: its page in the real window, and all that is put right there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Alias, AliasKind, Entity, EntityType, Identifier
from reader.domain.listing import Filter, Shelf
from reader.services import discarding, merging
from reader.store.library import Library
from reader.ui.articles.notice import Notice
from reader.ui.knowing.pane import KnowingPane
from reader.ui.wiring.entity_pages import EntityPages
from reader.ui.wiring.uniting import Uniting
from reader.ui.workplace import Workplace
from tests.journeys.accessible import complaints
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.samples import entity_of, making, mark_on, put, text_of

MARCH = (
    "Northwind opens a works in Harbour City. Northwind pays well.",
    "Harbour City is glad.",
)
MAY = ("The Northwind Trading Company sells its works. Northwind leaves Harbour City.",)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A library with two articles of different months, and three entities in them."""

    library: Library
    march: Article
    may: Article
    northwind: Entity
    company: Entity
    city: Entity
    first: Annotation


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Return that library."""
    library = Library.create(tmp_path / "news.postil")
    early, late = text_of(*MARCH), text_of(*MAY)
    march = put(library, early, "A works", source="The Harbour", published="2025-03-01")
    may = put(library, late, "A sale", source="The Harbour", published="2025-05-07")
    northwind = entity_of("Northwind", EntityType.ORGANISATION)
    company = entity_of("Northwind Trading Company", EntityType.ORGANISATION)
    city = entity_of("Harbour City", EntityType.PLACE)
    first = mark_on(march, early.plain, "Northwind", entity=northwind.id)
    library.apply(
        making(
            northwind,
            company,
            city,
            first,
            mark_on(march, early.plain, "Harbour City", entity=city.id),
            mark_on(may, late.plain, "Northwind leaves", entity=northwind.id),
            mark_on(may, late.plain, "Northwind Trading Company", entity=company.id),
            mark_on(may, late.plain, "Harbour City", entity=city.id),
        )
    )
    yield World(
        library=library,
        march=march,
        may=may,
        northwind=northwind,
        company=company,
        city=city,
        first=first,
    )
    library.close()


@pytest.fixture
def place(desktop: Desktop, world: World, qtbot: QtBot) -> Workplace:
    """Return a window on it, in front."""
    workplace = desktop.open(world.library.path)
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    return workplace


def pages(place: Workplace) -> EntityPages:
    return around(place).entity_pages


def uniting(place: Workplace) -> Uniting:
    found = pages(place).uniting
    assert isinstance(found, Uniting)
    return found


@pytest.fixture
def pane(place: Workplace, world: World, qtbot: QtBot) -> KnowingPane:
    """Open the page of Northwind."""
    place.desk.entity_requested.emit(world.northwind.id)
    made = pages(place).knowing.pane
    assert isinstance(made, KnowingPane)
    qtbot.waitUntil(lambda: pages(place).uniting is not None)
    assert made.sentences.list.hasFocus()
    return made


def focused_in(pane: QWidget) -> bool:
    """Tell whether the keys go to a pane."""
    focused = QApplication.focusWidget()
    return focused is not None and pane.isAncestorOf(focused)


def now(world: World, entity: Entity) -> Entity:
    found = world.library.entities.get(entity.id)
    assert found is not None
    return found


def sentences(pane: KnowingPane) -> list[str]:
    """Return what is heard of every line of the sentences."""
    model = pane.sentences.list.mentions
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), spoken)) for row in range(model.rowCount())]


def do(pane: KnowingPane, words: str) -> None:
    """Choose from the menu of the page."""
    menu = pane.head.more.menu()
    menu.aboutToShow.emit()
    [action] = [one for one in menu.actions() if words in one.text().replace("&", "")]
    action.trigger()


# The page and the way to it


def test_a_page_shows_mentions_in_their_sentences_the_newest_articles_first(
    pane: KnowingPane,
) -> None:
    assert pane.head.name.text() == "Northwind"
    heard = sentences(pane)
    assert [line.split(",")[0] for line in heard] == [
        "A sale",
        "Northwind leaves Harbour City.",
        "A works",
        "Northwind opens a works in Harbour City.",
    ]
    assert "2025" in pane.head.totals.text()


def test_a_sentence_opens_its_article_at_the_mention_while_the_page_stays(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    press(pane, "End")
    qtbot.waitUntil(lambda: place.window.reading.focused_mark() == world.first.id)
    assert place.desk.open is not None
    assert place.desk.open.article.id == world.march.id
    assert pane.sentences.list.hasFocus()
    press(pane, "K")
    qtbot.waitUntil(lambda: place.desk.open.article.id == world.may.id)  # type: ignore[union-attr]
    press(pane, "Return")
    assert focused_in(place.window.reading)


def test_esc_gives_the_place_back_as_if_nothing_had_been(
    place: Workplace, pane: KnowingPane
) -> None:
    action = place.window.actions_by_name["entity_page"]
    wide = place.window.layout_state()["panes"]
    assert action.isChecked()
    press(pane, "Esc")
    assert place.window.articles.isVisible()
    assert not pane.isVisible()
    assert not action.isChecked()
    assert place.window.layout_state()["panes"] == wide
    assert focused_in(place.window.articles)


def test_from_the_browser_esc_leads_back_to_the_browser(
    place: Workplace, world: World, qtbot: QtBot
) -> None:
    press(place.window, "Ctrl+Shift+A")
    browser = around(place).browser
    place.desk.entity_requested.emit(world.city.id)
    assert not browser.is_open
    assert not place.window.actions_by_name["browse"].isChecked()
    press(place.window, "Esc")
    assert browser.is_open
    assert place.window.actions_by_name["browse"].isChecked()
    press(place.window, "Esc")
    assert place.window.articles.isVisible()
    qtbot.waitUntil(lambda: pages(place).uniting is not None)


def test_the_key_asks_whose_page_is_wanted(place: Workplace, world: World) -> None:
    place.window.articles.setFocus()
    press(place.window, "Ctrl+Shift+E")
    type_words("harb")
    press(place.window, "Return")
    assert pages(place).knowing.entity == world.city
    press(place.window, "Ctrl+Shift+E")
    assert not pages(place).knowing.is_open


def test_an_entity_in_the_library_pane_leads_to_its_page(
    place: Workplace, world: World, qtbot: QtBot
) -> None:
    library = around(place).sides.library
    qtbot.waitUntil(lambda: library._model.index_of(f"entity:{world.city.id}").isValid())
    view = library._view
    view.setFocus()
    view.setCurrentIndex(library._model.index_of(f"entity:{world.city.id}"))
    assert place.lists.filter == Filter(entity=world.city.id)
    press(place.window, "Shift+Return")
    assert pages(place).knowing.entity == world.city


def test_a_click_in_the_library_pane_shows_the_list_again(
    place: Workplace, pane: KnowingPane
) -> None:
    around(place).sides.library.filter_chosen.emit(Filter(shelf=Shelf.UNREAD))
    assert not pane.isVisible()
    assert place.window.articles.isVisible()


def test_everything_on_the_page_has_a_name_and_says_what_it_is(
    place: Workplace, pane: KnowingPane, qtbot: QtBot
) -> None:
    for page in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(page)
        qtbot.wait(50)
        assert complaints(place.window) == []


# Parts of the page


def test_a_bar_narrows_the_sentences_to_its_month_and_esc_shows_all(
    pane: KnowingPane,
) -> None:
    pane.head.bars.setFocus()
    press(pane, "End")
    press(pane, "Return")
    assert [line.split(",")[0] for line in sentences(pane)] == [
        "A sale",
        "Northwind leaves Harbour City.",
    ]
    pane.sentences.setFocus()
    press(pane, "Esc")
    assert len(sentences(pane)) == 4
    assert pane.isVisible()


def test_company_leads_to_the_sentences_of_both(
    pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    pane.tabs.setCurrentWidget(pane.together)
    together = pane.together.list
    qtbot.waitUntil(lambda: together.model().rowCount() == 2)
    pane.enter()
    press(pane, "Home")
    assert together.current() is not None
    assert together.current().name == "Harbour City"  # type: ignore[union-attr]
    press(pane, "Return")
    assert pane.tabs.currentWidget() is pane.sentences
    assert [line.split(",")[0] for line in sentences(pane)] == [
        "A sale",
        "Northwind leaves Harbour City.",
        "Northwind leaves Harbour City.",
        "A works",
        "Northwind opens a works in Harbour City.",
        "Northwind opens a works in Harbour City.",
    ]
    press(pane, "Esc")
    assert len(sentences(pane)) == 4


def test_company_is_sorted_by_any_of_its_heads(pane: KnowingPane, qtbot: QtBot) -> None:
    pane.tabs.setCurrentWidget(pane.together)
    model = pane.together.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    orders = set()
    for head in pane.together.heads.values():
        head.click()
        orders.add(tuple(str(model.index(row, 0).data()) for row in range(2)))
    assert ("Harbour City", "Northwind Trading Company") in orders


def test_shift_enter_goes_to_the_page_of_a_companion_and_backspace_back(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    pane.tabs.setCurrentWidget(pane.together)
    qtbot.waitUntil(lambda: pane.together.list.model().rowCount() == 2)
    pane.enter()
    press(pane, "Home")
    press(pane, "Shift+Return")
    assert pane.entity == world.city
    press(pane, "Backspace")
    assert pane.entity == world.northwind


def test_an_article_of_the_page_is_opened_at_its_first_mention(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    pane.tabs.setCurrentWidget(pane.articles)
    pane.enter()
    press(pane, "End")
    press(pane, "Return")
    assert place.window.reading.focused_mark() == world.first.id


# What is put right


def test_a_name_is_written_anew_where_it_stands(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    press(pane, "F2")
    type_words("North Wind")
    press(pane, "Return")
    assert now(world, world.northwind).name == "North Wind"
    assert [alias.text for alias in now(world, world.northwind).aliases] == ["Northwind"]
    assert pane.sentences.list.hasFocus()
    press(place.window, "Ctrl+Z")
    assert now(world, world.northwind) == world.northwind
    assert pane.head.name.text() == "Northwind"


def test_an_empty_name_is_refused_and_the_old_one_shown(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    press(pane, "F2")
    QTest.keyClick(pane.head.name, Qt.Key.Key_Delete)
    press(pane, "Return")
    assert pane.head.name.text() == "Northwind"
    assert "Northwind" in place.window.messages.text()
    assert now(world, world.northwind) == world.northwind


def test_esc_in_the_name_takes_back_what_was_typed(pane: KnowingPane) -> None:
    press(pane, "F2")
    type_words("Else")
    press(pane, "Esc")
    assert pane.head.name.text() == "Northwind"
    assert pane.isVisible()


def test_a_digit_changes_the_type(pane: KnowingPane, world: World) -> None:
    press(pane, "4")
    assert now(world, world.northwind).type is EntityType.PRODUCT
    assert pane.head.type.text().strip() == "product"


def test_a_line_tells_it_from_others(pane: KnowingPane, world: World) -> None:
    pane.head.description.setFocus()
    type_words("a trading company")
    press(pane, "Return")
    assert now(world, world.northwind).description == "a trading company"


def test_other_names_are_added_changed_and_removed(pane: KnowingPane, world: World) -> None:
    pane.tabs.setCurrentWidget(pane.about)
    aliases = pane.about.aliases
    aliases.field.setFocus()
    type_words("Northwind Trading")
    press(pane, "Return")
    [alias] = now(world, world.northwind).aliases
    assert alias == Alias("Northwind Trading", AliasKind.ALIAS)
    menu = QMenu(aliases)
    aliases.fill(menu, alias, {})
    [exact] = [one for one in menu.actions() if "xact" in one.text()]
    exact.trigger()
    assert now(world, world.northwind).aliases[0].case_sensitive
    aliases.removed.emit(now(world, world.northwind).aliases[0])
    assert now(world, world.northwind).aliases == ()
    assert aliases.chips == []


def test_another_name_is_for_one_article_alone_if_that_is_wanted(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    press(pane, "End")
    pane.tabs.setCurrentWidget(pane.about)
    aliases = pane.about.aliases
    aliases.field.setFocus()
    type_words("the works")
    press(pane, "Return")
    place.desk.open_article(world.march.id)

    def choose(words: str) -> None:
        menu = QMenu(aliases)
        [alias] = now(world, world.northwind).aliases
        aliases.fill(menu, alias, {world.march.id: "A works"})
        [only] = [one for one in menu.actions() if one.text() == words]
        only.trigger()

    choose("&Only in the open article")
    assert now(world, world.northwind).aliases[0].article == world.march.id
    assert "A works" in aliases.chips[0].accessibleName()
    choose("&Only in “A works”")
    assert now(world, world.northwind).aliases[0].article is None
    place.desk.undo()
    assert now(world, world.northwind).aliases[0].article == world.march.id


def test_a_link_is_kept_and_words_that_are_none_come_back(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    pane.tabs.setCurrentWidget(pane.about)
    links = pane.about.links
    links.field.setFocus()
    type_words("q42")
    press(pane, "Return")
    assert now(world, world.northwind).identifiers == (Identifier("wikidata", "Q42"),)
    assert len(links.links) == 1
    type_words("nonsense")
    press(pane, "Return")
    assert links.field.text() == "nonsense"
    assert "nonsense" in place.window.messages.text()


def test_a_note_is_kept_while_it_is_written(pane: KnowingPane, world: World) -> None:
    pane.tabs.setCurrentWidget(pane.about)
    pane.about.note.button.click()
    type_words("Founded in a *harbour*")
    press(pane, "Esc")
    assert now(world, world.northwind).note == "Founded in a *harbour*"
    assert pane.about.note.view.toPlainText().strip() == "Founded in a harbour"
    assert pane.about.note.button.hasFocus()


def test_suggestions_are_accepted_by_themselves_once_somebody_says_so(
    pane: KnowingPane, world: World
) -> None:
    pane.tabs.setCurrentWidget(pane.about)
    pane.about.accepts.click()
    assert now(world, world.northwind).accepts


# Merging, splitting, deleting


def test_a_page_says_which_entity_may_be_the_same_and_merges_them(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    qtbot.waitUntil(pane.alike.isVisible)
    pane.alike.findChildren(QPushButton)[0].click()
    dialog = uniting(place).dialog
    assert dialog is not None
    assert complaints(dialog) == []
    dialog.accept()
    gone = now(world, world.northwind)
    assert gone.merged_into == world.company.id
    assert pane.entity is not None
    assert pane.entity.id == world.company.id  # one goes with the mentions
    assert len(sentences(pane)) == 5
    press(place.window, "Ctrl+Z")
    assert now(world, world.northwind) == world.northwind


def test_the_arrow_of_a_merge_can_be_turned(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    do(pane, "Merge with")
    type_words("trading")
    press(pane, "Return")
    dialog = uniting(place).dialog
    assert dialog is not None
    assert dialog.preview.winner.entity == world.northwind  # type: ignore[union-attr]
    dialog.turn()  # type: ignore[union-attr]
    dialog.accept()
    assert now(world, world.northwind).merged_into == world.company.id


def test_words_are_split_off_as_another_entity(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    do(pane, "Split")
    dialog = uniting(place).dialog
    assert dialog is not None
    assert complaints(dialog) == []
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, "Down")
    press(dialog, "Space")
    dialog.name.setText("Northwind of May")  # type: ignore[union-attr]
    dialog.accept()
    [made] = world.library.entities.named("Northwind of May")
    assert [mark.entity for mark in world.library.annotations.meaning(made.id)] == [made.id]
    assert len(sentences(pane)) == 2
    place.desk.undo()
    assert len(sentences(pane)) == 4


def test_chosen_sentences_are_split_off(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    press(pane, "Home")
    uniting(place)._split_chosen(pane.sentences.list.chosen())
    dialog = uniting(place).dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    type_words("Another")
    press(pane, "Return")
    [made] = world.library.entities.named("Another")
    [mark] = world.library.annotations.meaning(made.id)
    assert mark.article == world.may.id


def test_a_deleted_entity_takes_its_page_along_and_undo_brings_it_back(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    do(pane, "trash")
    assert not pane.isVisible()
    assert "Northwind" in place.window.messages.text()
    assert now(world, world.northwind).trashed
    press(place.window, "Ctrl+Z")
    assert now(world, world.northwind) == world.northwind


def test_a_deleted_entity_takes_along_that_the_list_is_narrowed_to_it(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    place.lists.choose(Filter(entity=world.northwind.id))
    do(pane, "trash")
    assert place.lists.filter == Filter()
    assert place.lists.count == len(world.library.listing.ids(Filter()))


def test_a_list_narrowed_to_a_merged_entity_is_narrowed_to_its_winner(
    place: Workplace, world: World
) -> None:
    place.lists.choose(Filter(entity=world.northwind.id))
    stamp = place.session.stamp()
    place.session.perform(merging.merge(place.desk.library, world.northwind, world.city, stamp))
    assert place.lists.filter == Filter(entity=world.city.id)


def test_the_page_goes_when_its_entity_is_deleted_elsewhere(
    place: Workplace, pane: KnowingPane, world: World
) -> None:
    stamp = place.session.stamp()
    world.library.apply(discarding.discard(world.library, [world.northwind], stamp))
    place.session.refresh()
    assert not pane.isVisible()
    assert "trash" in place.window.messages.text()


def test_the_page_follows_a_merge(place: Workplace, pane: KnowingPane, world: World) -> None:
    stamp = place.session.stamp()
    place.session.perform(merging.merge(place.desk.library, world.northwind, world.city, stamp))
    assert pane.isVisible()
    assert pane.head.name.text() == "Harbour City"


def test_an_entity_is_restored_from_the_trash(place: Workplace, world: World, qtbot: QtBot) -> None:
    stamp = place.session.stamp()
    place.session.perform(discarding.discard(place.desk.library, [world.northwind], stamp))
    around(place).sides.library.filter_chosen.emit(Filter(shelf=Shelf.TRASH))
    notice = around(place).trash._entities_notice
    assert isinstance(notice, Notice)
    qtbot.waitUntil(notice.isVisible)
    notice.answered.emit()
    dialog = around(place).trash.entities.dialog
    assert complaints(dialog) == []
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, "Space")
    press(dialog, "Return")
    assert now(world, world.northwind) == world.northwind


def test_pairs_that_may_be_one_are_listed_for_the_library(
    place: Workplace, world: World, qtbot: QtBot
) -> None:
    place.window.actions_by_name["alike"].trigger()
    doubles = uniting(place).doubles
    qtbot.waitUntil(lambda: doubles.dialog is not None)
    dialog = doubles.dialog
    assert dialog is not None
    assert complaints(dialog) == []
    dialog.merge.click()
    merge = uniting(place).dialog
    assert merge is not None
    merge.accept()
    assert now(world, world.northwind).merged_into == world.company.id
    qtbot.waitUntil(lambda: not dialog.merge.isEnabled())
    dialog.close()


def test_sentences_follow_what_is_tagged_and_removed(
    place: Workplace, pane: KnowingPane, world: World, qtbot: QtBot
) -> None:
    press(pane, "End")
    qtbot.waitUntil(lambda: place.window.reading.focused_mark() == world.first.id)
    place.window.reading.setFocus()
    press(place.window, "Del")
    assert len(sentences(pane)) == 2
    press(place.window, "Ctrl+Z")
    assert len(sentences(pane)) == 4
