"""Browsing the annotations of the whole library, and the trash, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import Grouping
from reader.domain.listing import Filter, Shelf
from reader.formats.csv import read_csv
from reader.services import browsing
from reader.ui.browser.pane import BrowserPane
from reader.ui.wiring import browsed
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.samples import CHINESE, LATER, Filled, changing, filled, making, mark_on


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Filled]:
    """Return a library with marks on two articles, made by another program."""
    made = filled(tmp_path / "news.postil")
    more = mark_on(made.chinese, CHINESE, "半导体", color=Color.BLUE, note="芯片", annotator="Ben")
    made.library.apply(making(more))
    yield made
    made.library.close()


@pytest.fixture
def place(desktop: Desktop, full: Filled) -> Workplace:
    """Return a window on that library, which the person called Ada works in."""
    workplace = desktop.open(full.library.path)
    workplace.session.annotator = "Ada"
    return workplace


@pytest.fixture
def pane(place: Workplace) -> BrowserPane:
    """Open the browser by its key."""
    press(place.window, "Ctrl+Shift+A")
    made = around(place).browser.pane
    assert made is not None
    assert made.list.hasFocus()
    return made


def go(pane: BrowserPane, mark: Annotation) -> None:
    """Make a card current with the arrows, from wherever one is."""
    press(pane, "Home")
    rows = pane.list.model().rowCount()
    for _ in range(rows):
        row = pane.current()
        if row is not None and row.annotation.id == mark.id:
            return
        press(pane, "Down")
    pytest.fail("no such card")


def spoken(pane: BrowserPane) -> list[str]:
    """Return what every row says before its first comma."""
    model = pane.list.model()
    return [str(model.data(model.index(row, 0))).split(",")[0] for row in range(model.rowCount())]


def now(full: Filled, mark: Annotation) -> Annotation:
    """Return a mark as it is by now."""
    found = full.library.annotations.get(mark.id)
    assert found is not None
    return found


def test_a_card_opens_its_article_at_the_mark_while_the_browser_stays(
    place: Workplace, pane: BrowserPane, full: Filled, qtbot: QtBot
) -> None:
    reading = place.window.reading
    assert not place.window.articles.isVisible()
    for mark in (full.highlight, full.mention):
        go(pane, mark)
        qtbot.waitUntil(lambda mark=mark: reading.focused_mark() == mark.id)  # type: ignore[misc]
    assert place.desk.open is not None
    assert place.desk.open.article == full.article
    assert pane.isVisible()
    assert pane.list.hasFocus()
    assert around(place).sides.annotations.chosen() == [full.mention.id]

    press(pane, "Return")
    assert reading.isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]


def test_esc_gives_the_place_back_to_the_list(place: Workplace, pane: BrowserPane) -> None:
    wide = place.window.layout_state()["panes"]
    press(pane, "Esc")
    assert place.window.articles.isVisible()
    assert not pane.isVisible()
    assert not place.window.actions_by_name["browse"].isChecked()
    assert place.window.layout_state()["panes"] == wide
    press(place.window, "Ctrl+Shift+A")
    assert pane.isVisible()
    press(place.window, "Ctrl+Shift+A")
    assert place.window.articles.isVisible()


def test_several_cards_are_removed_in_one_step_and_come_back_in_one(
    place: Workplace, pane: BrowserPane, full: Filled
) -> None:
    place.session.changes_others = True
    before = spoken(pane)
    press(pane, "Ctrl+A")
    press(pane, "Del")
    assert spoken(pane) == []
    assert "Removed 4 annotations" in place.window.messages.text()
    press(place.window, "Ctrl+Z")
    assert spoken(pane) == before
    press(place.window, "Ctrl+Shift+Z")
    assert spoken(pane) == []
    assert full.library.annotations.of_article(full.article.id) == []


def test_keys_are_about_the_cards_that_are_chosen_and_not_about_the_page(
    place: Workplace, pane: BrowserPane, full: Filled, qtbot: QtBot
) -> None:
    go(pane, full.mention)
    qtbot.waitUntil(lambda: place.window.reading.focused_mark() == full.mention.id)
    press(pane, "Shift+Down")
    press(pane, "7")
    assert now(full, full.mention).color is Color.TEAL
    assert now(full, full.highlight).color is Color.TEAL
    assert pane.chosen().size == 2
    press(place.window, "Ctrl+Z")
    assert now(full, full.mention) == full.mention


def test_tags_are_added_to_all_and_taken_from_those_that_share_them(
    pane: BrowserPane, full: Filled
) -> None:
    press(pane, "Ctrl+A")
    press(pane, "T")
    type_words("fresh")
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)  # type: ignore[call-overload]
    assert now(full, full.highlight).tags == ("fresh", "trade")
    assert now(full, full.note).tags == ("fresh",)


def test_an_entity_is_said_of_several_marks(
    place: Workplace, pane: BrowserPane, full: Filled
) -> None:
    go(pane, full.mention)
    press(pane, "Shift+Down")
    press(pane, "E")
    type_words("Postil")
    press(place.window, "Return")
    entities = {now(full, mark).entity for mark in (full.mention, full.highlight)}
    [entity] = full.library.entities.find([str(*entities)]).values()
    assert entity.name == "Postil"


def test_what_is_chosen_is_copied_with_where_each_is_from(pane: BrowserPane) -> None:
    press(pane, "Ctrl+A")
    press(pane, "Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text().split("\n\n")
    assert len(copied) == 4
    assert "“半导体” (“半导体”, 联合早报, 2025-03-01)" in copied


def test_what_is_shown_is_exported_or_just_what_is_chosen(
    place: Workplace,
    pane: BrowserPane,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, expected in (("shown", 4), ("chosen", 1)):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, t=target: (str(t), ""))
        with qtbot.waitSignal(place.desk.said):
            pane.strip.buttons["export_chosen"].click()
        with target.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            assert len(read_csv(file)) == expected
        press(pane, "Home")
        press(pane, "Down")


def test_the_browser_is_narrowed_to_the_articles_listed(
    place: Workplace, pane: BrowserPane, full: Filled, qtbot: QtBot
) -> None:
    place.lists.choose(Filter(source=full.chinese.source))
    pane.filters.listed.click()
    assert spoken(pane) == ["半导体", "半导体"]
    place.lists.choose(Filter(source=full.article.source))
    place.lists.filter_changed.emit(place.lists.filter)
    qtbot.waitUntil(lambda: spoken(pane)[0] == "The harbour")
    pane.filters.listed.click()
    assert len(spoken(pane)) == 6


def test_looking_for_articles_brings_the_list_back(place: Workplace, pane: BrowserPane) -> None:
    place.window.search.setFocus()
    type_words("x")
    assert not pane.isVisible()
    assert place.window.search.hasFocus()


def test_what_happens_elsewhere_is_seen_in_the_browser(
    place: Workplace, pane: BrowserPane, full: Filled
) -> None:
    full.library.apply(changing(full.chinese, title="Chips"))
    place.look_again()
    assert "Chips" in spoken(pane)


def test_a_note_is_written_from_the_browser(
    place: Workplace, pane: BrowserPane, full: Filled
) -> None:
    go(pane, full.highlight)
    press(pane, "N")
    type_words("From afar")
    around(place).sides.annotations.finish_editing()
    assert now(full, full.highlight).note == "From afar"


def test_more_than_a_moment_holds_is_planned_on_a_worker(
    place: Workplace,
    pane: BrowserPane,
    full: Filled,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(browsing, "QUICK", 0)
    monkeypatch.setattr(browsed, "_AT_ONCE", 0)
    place.session.changes_others = True
    pane.header.grouping_chosen.emit(Grouping.COLOR)
    qtbot.waitUntil(lambda: spoken(pane)[0] == "Blue")
    pane.filters.buttons["tag"].click()
    chooser = pane.choosing.chooser
    assert chooser is not None
    qtbot.waitUntil(lambda: chooser.list.model().rowCount() == 1)
    press(chooser, "Esc")
    pane.list.setFocus()
    press(pane, "Ctrl+A")
    press(pane, "Del")
    qtbot.waitUntil(lambda: spoken(pane) == [], timeout=5000)
    press(place.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: len(spoken(pane)) > 4, timeout=5000)
    assert now(full, full.highlight) == full.highlight

    monkeypatch.setattr(browsed, "MOST", 2)
    press(pane, "Ctrl+A")
    press(pane, "Del")
    assert "choose fewer" in place.window.messages.text()
    assert now(full, full.highlight) == full.highlight


def test_annotations_come_back_from_the_trash_with_what_they_held(
    place: Workplace, full: Filled, qtbot: QtBot
) -> None:
    reply = mark_on(full.article, full.text.plain, None, parent=full.highlight.id, note="Why?")
    full.library.apply(making(reply))
    place.look_again()
    press(place.window, "Ctrl+Shift+A")
    pane = around(place).browser.pane
    assert pane is not None
    go(pane, full.highlight)
    press(pane, "Del")
    pane.filters.trash.click()
    pane.list.setFocus()
    assert spoken(pane) == ["The harbour", "Ships bring coffee", "Reply"]
    go(pane, full.highlight)
    qtbot.waitUntil(lambda: place.desk.open is not None)
    pane.strip.buttons["restore"].click()
    assert spoken(pane) == []
    assert now(full, full.highlight) == full.highlight
    assert now(full, reply) == reply
    press(place.window, "Ctrl+Z")
    assert len(spoken(pane)) == 3


def test_the_page_goes_into_the_trash_and_back_with_the_list(
    place: Workplace, full: Filled
) -> None:
    place.desk.open_article(full.article.id)
    full.library.apply(changing(full.chinese, trashed=LATER))
    place.look_again()
    place.lists.choose(Filter(shelf=Shelf.TRASH))
    assert place.desk.open is not None
    assert place.desk.open.article.id == full.chinese.id
    place.lists.choose(Filter())
    assert place.desk.open is not None
    assert place.desk.open.article.id == full.article.id

    full.library.apply(changing(full.chinese._replace(trashed=LATER), trashed=None))
    place.look_again()
    place.lists.choose(Filter(shelf=Shelf.TRASH))
    assert place.desk.open is None
    place.lists.choose(Filter())
    assert place.desk.open is not None


def test_the_shelf_of_the_trash_says_what_else_lies_there(
    place: Workplace, full: Filled, qtbot: QtBot
) -> None:
    full.library.apply(changing(full.highlight, trashed=LATER))
    place.look_again()
    place.lists.choose(Filter(shelf=Shelf.TRASH))

    def said() -> list[str]:
        labels = place.window.articles.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    qtbot.waitUntil(lambda: any("in the trash as well" in words for words in said()))
    [show] = [b for b in place.window.articles.findChildren(QPushButton) if b.text() == "Show"]
    show.click()
    pane = around(place).browser.pane
    assert pane is not None
    assert spoken(pane) == ["The harbour", "Ships bring coffee"]


def test_emptying_the_trash_says_how_much_goes_and_takes_it_all(
    place: Workplace, full: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.library.apply(changing(full.highlight, trashed=LATER))
    full.library.apply(changing(full.chinese, trashed=LATER))
    place.look_again()
    told = []

    def answer(box: QMessageBox) -> int:
        told.append(box.informativeText())
        next(button for button in box.buttons() if "Empty" in button.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    around(place).files._empty_trash()
    assert "1" in told[0]
    assert not full.library.holds_trash()
    assert full.library.annotations.get(full.highlight.id) is None
