"""Marking from the panel: several cards, names for colours, replies, links between notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, AnnotationKind, Color
from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.services import annotating, bulk
from reader.services.linking import LinkKind, Target
from reader.ui.annotations.view import CardList
from reader.ui.choices import Choices
from reader.ui.dialogs.color_name import ColorNamePopup
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import click_mark, import_by_drop, press, type_words


@pytest.fixture
def place(desktop: Desktop, qtbot: QtBot, tmp_path: Path, sample_feed: Path) -> Workplace:
    """Return a window on a library with the sample feed."""
    workplace = desktop.open(tmp_path / "marking.postil")
    import_by_drop(workplace, qtbot, [sample_feed])
    workplace.window.reading.setFocus()
    return workplace


def marks(place: Workplace) -> tuple[Annotation, ...]:
    assert place.desk.open is not None
    return place.desk.open.annotations


def highlight(place: Workplace, *spans: tuple[int, int]) -> None:
    for start, stop in spans:
        place.window.reading.select(Span(start, stop))
        press(place.window, "H")
    place.window.reading.clear_selection()


def cards(place: Workplace) -> CardList:
    """Return the list of cards, with the focus on the card of the first mark."""
    [found] = around(place).sides.annotations.findChildren(CardList)
    found.setFocus()
    found.choose(next(mark.id for mark in marks(place) if mark.anchor))
    return found


def test_keys_act_on_all_the_chosen_cards_and_each_is_one_step_back(place: Workplace) -> None:
    highlight(place, (0, 3), (10, 14), (20, 25))
    cards(place)
    press(place.window, "Ctrl+A")
    press(place.window, "5")
    assert {mark.color for mark in marks(place)} == {Color.PURPLE}
    press(place.window, "T")
    type_words("claims")
    press(place.window, "Return")
    press(place.window, "Esc")
    assert {mark.tags for mark in marks(place)} == {("claims",)}
    press(place.window, "Del")
    assert marks(place) == ()
    for count in (3, 3, 3):
        around(place).windowing.undo()
        assert len(marks(place)) == count
    assert {mark.color for mark in marks(place)} == {Color.YELLOW}
    assert {mark.tags for mark in marks(place)} == {()}


def test_the_bar_follows_what_becomes_of_its_mark_elsewhere(place: Workplace) -> None:
    highlight(place, (0, 3))
    [mark] = marks(place)
    assert mark.anchor is not None
    click_mark(place, mark.anchor.span)
    bar = around(place).sides.selection_bar
    assert [swatch.color for swatch in bar.swatches if swatch.isChecked()] == ["yellow"]
    place.desk.perform(annotating.recolor(marks(place), Color.RED, place.session.stamp()))
    assert [swatch.color for swatch in bar.swatches if swatch.isChecked()] == ["red"]
    place.desk.perform(bulk.remove(place.desk.library, marks(place), place.session.stamp()))
    assert bar.isHidden()


def test_one_entity_is_given_to_all_the_chosen_cards(place: Workplace, qtbot: QtBot) -> None:
    highlight(place, (0, 3), (10, 14))
    cards(place)
    press(place.window, "Ctrl+A")
    press(place.window, "E")
    picker = around(place).sides.entity_picker
    qtbot.waitUntil(picker.isVisible)
    picker.entity_made.emit("Somebody", EntityType.PERSON)
    picker.dismiss()
    named = {mark.entity for mark in marks(place)}
    assert len(named) == 1
    assert None not in named
    around(place).windowing.undo()
    assert {mark.entity for mark in marks(place)} == {None}


def test_a_note_on_the_article_is_tagged_from_its_card(place: Workplace) -> None:
    press(place.window, "N")
    type_words("on all of it")
    press(place.window, "Esc")
    press(place.window, "T")
    type_words("whole")
    press(place.window, "Return")
    press(place.window, "Esc")
    assert [mark.tags for mark in marks(place)] == [("whole",)]


def test_the_chosen_cards_are_copied_in_the_order_of_the_text(place: Workplace) -> None:
    highlight(place, (10, 14), (0, 3))
    cards(place)
    press(place.window, "Ctrl+A")
    press(place.window, "Ctrl+Shift+C")
    plain = place.desk.open.text.plain if place.desk.open else ""
    copied = QGuiApplication.clipboard().text().split("\n\n")
    assert [
        words.startswith(f"“{quote.strip()}")
        for words, quote in zip(copied, (plain[0:3], plain[10:14]), strict=True)
    ] == [True, True]


def test_a_colour_gets_a_name_where_it_is_and_goes_by_it_everywhere(
    place: Workplace, qtbot: QtBot
) -> None:
    highlight(place, (0, 3))
    bar = around(place).sides.selection_bar
    bar.rename_requested.emit(Color.YELLOW, QPoint(300, 300))
    [popup] = place.window.findChildren(ColorNamePopup)
    qtbot.waitUntil(popup.isVisible)
    type_words("claim")
    press(place.window, "Return")
    assert not popup.isVisible()
    assert bar.swatches[0].toolTip().startswith("claim: ")
    assert place.window.actions_by_name["color_yellow"].text() == "claim (Yellow)"
    [card] = around(place).sides.annotations._deck.cards
    assert card.color_name == "claim"
    assert place.reading.describe(marks(place)[0].id) == "claim (Yellow)"
    row = next(iter(place.desk.library.flat_rows()))
    assert "claim" in row
    around(place).windowing.undo()
    assert "claim" not in place.window.actions_by_name["color_yellow"].text()
    assert "claim" not in bar.swatches[0].toolTip()


def test_a_name_that_another_colour_has_is_refused_where_it_is_typed(
    place: Workplace, qtbot: QtBot
) -> None:
    naming = around(place).naming
    assert naming.rename(Color.RED, "claim") == ""
    naming.ask(Color.BLUE, QPoint(300, 300))
    [popup] = place.window.findChildren(ColorNamePopup)
    qtbot.waitUntil(popup.isVisible)
    type_words("Claim")
    press(place.window, "Return")
    assert popup.isVisible()
    press(place.window, "Esc")
    assert place.desk.color_names == {Color.RED: "claim"}


def test_the_page_of_names_tells_shows_and_refuses(place: Workplace, qtbot: QtBot) -> None:
    page = around(place).naming.page()
    qtbot.addWidget(page)
    page.fields[Color.GREEN].setText(" evidence ")
    page.fields[Color.GREEN].editingFinished.emit()
    assert place.desk.color_names == {Color.GREEN: "evidence"}
    page.fields[Color.RED].setText("evidence")
    page.fields[Color.RED].editingFinished.emit()
    assert page.fields[Color.RED].text() == ""
    around(place).windowing.undo()
    assert page.fields[Color.GREEN].text() == ""


def test_a_reply_is_written_kept_edited_and_goes_with_what_it_answers(
    place: Workplace, desktop: Desktop
) -> None:
    highlight(place, (0, 3))
    cards(place)
    press(place.window, "R")
    type_words("Why so?")
    press(place.window, "Esc")
    [first, reply] = sorted(marks(place), key=lambda mark: mark.parent is not None)
    assert (reply.kind, reply.parent, reply.note) == (AnnotationKind.REPLY, first.id, "Why so?")
    press(place.window, "Return")
    type_words(" Really")
    path = place.desk.library.path
    desktop.close(place)
    again = desktop.open(path)
    assert [mark.note for mark in marks(again) if mark.parent] == ["Why so? Really"]
    cards(again)
    around(again).sides.annotations.choose(first.id)
    press(again.window, "Del")
    assert marks(again) == ()
    around(again).windowing.undo()
    assert len(marks(again)) == 2


def test_choosing_a_reply_shows_on_the_page_what_it_answers(place: Workplace) -> None:
    highlight(place, (0, 3), (10, 14))
    cards(place)
    press(place.window, "R")
    type_words("Why?")
    press(place.window, "Esc")
    place.window.reading.focus_mark(None)
    listed = cards(place)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    [chosen] = around(place).sides.annotations.chosen()
    assert chosen == next(mark.id for mark in marks(place) if mark.parent)
    first, second = (mark.id for mark in marks(place) if mark.anchor)
    assert place.window.reading.focused_mark() == first
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert place.window.reading.focused_mark() == second


def test_two_brackets_link_to_an_article_that_a_click_opens(place: Workplace, qtbot: QtBot) -> None:
    here, other = place.lists.shown()[:2]
    place.desk.open_article(here)
    title = place.desk.library.articles.find([other])[other].title
    press(place.window, "N")
    type_words(f"see [[{title.split()[0][:6]}")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)

    def offered() -> list[str]:
        lists = [found for found in place.window.findChildren(Choices) if found.isVisible()]
        models = [found.model() for found in lists]
        return [str(m.index(r, 0).data()) for m in models for r in range(m.rowCount())]

    qtbot.waitUntil(lambda: title in offered(), timeout=2000)
    for _ in range(offered().index(title)):
        press(place.window, "Down")
    press(place.window, "Return")
    link = Target(LinkKind.ARTICLE, other, title)
    assert field.toPlainText() == f"see {link.markdown}"
    assert offered() == []
    press(place.window, "Esc")
    assert around(place).sides.annotations.links(marks(place)[0].id) == [link.address]
    linking = around(place).linking
    assert linking.describe(link.address).startswith(title)
    linking.follow(link.address)
    assert place.desk.open is not None
    assert place.desk.open.article.id == other
    header = around(place).sides.annotations._header
    qtbot.waitUntil(lambda: not header._from.isHidden(), timeout=2000)
    header._from.menu().actions()[0].trigger()
    assert place.desk.open.article.id == here
    assert around(place).sides.annotations.chosen() == [marks(place)[0].id]


def test_escape_leaves_brackets_as_they_are(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "N")
    type_words("a [[zzz")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.waitUntil(
        lambda: any(
            said.isVisible() and said.text() == "Nothing is called so"
            for said in place.window.findChildren(QLabel)
        ),
        timeout=2000,
    )
    press(place.window, "Esc")
    assert field.isVisible()
    type_words("z]] b")
    press(place.window, "Esc")
    assert marks(place)[0].note == "a [[zzzz]] b"


def test_a_link_to_an_entity_narrows_the_list_and_one_to_nothing_says_so(
    place: Workplace,
) -> None:
    warned: list[str] = []
    place.desk.failed.connect(warned.append)
    linking = around(place).linking
    linking.follow("postil:entity/0195-no")
    linking.follow("postil:article/0195-no")
    assert len(warned) == 2
    assert "no longer in the library" in linking.describe("postil:annotation/0195")
    highlight(place, (0, 3))
    here = place.lists.shown()[0]
    place.desk.open_article(here)
    place.window.actions_by_name["trash_article"].trigger()
    linking.follow(f"postil:article/{here}")
    assert "lies in the trash" in warned[-1]
