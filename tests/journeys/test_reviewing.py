"""Reviewing suggestions by keyboard: each decision is one key, and one step back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.services import suggesting
from reader.ui.wiring.pending import LOOK_AFTER_MS
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import click_mark, press, type_words
from tests.journeys.suggested import (
    asked,
    library_at,
    mentions,
    opened,
    reviewing,
    show,
    waiting,
)
from tests.samples import making, mark_on, put, text_of


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on an article with eight suggestions, with the focus on the page."""
    library_at(tmp_path / "review.postil")
    return opened(desktop, tmp_path / "review.postil")


def quote(place: Workplace) -> str:
    """Return the words that are asked about."""
    one = asked(place)
    return one.quote if one is not None else ""


def entity_type(place: Workplace, name: str) -> list[EntityType]:
    return [entity.type for entity in place.desk.library.entities.named(name)]


def test_nothing_is_underlined_before_somebody_asks(place: Workplace) -> None:
    assert not around(place).tagging_tools.pending.shown
    assert waiting(place)


def test_f8_asks_about_the_first_one_and_y_and_x_go_on(place: Workplace) -> None:
    press(place.window, "F8")
    bar = reviewing(place).bar
    assert bar.isVisible()
    assert quote(place) == bar.words.text() == "Northwind Holdings"
    assert bar.place.text() == "1 of 8"
    press(place.window, "Y")
    assert mentions(place) == ["Northwind Holdings"]
    assert quote(place) == "Singapore"
    assert bar.place.text() == "2 of 8"
    press(place.window, "X")
    assert mentions(place) == ["Northwind Holdings"]
    assert quote(place) == "Monday"
    assert len(waiting(place)) == 6


def test_full_stop_and_comma_pass_over_without_a_decision_and_round_the_ends(
    place: Workplace,
) -> None:
    press(place.window, "F8")
    press(place.window, ".")
    assert quote(place) == "Singapore"
    press(place.window, ",")
    press(place.window, ",")
    assert quote(place) == "20 percent"
    press(place.window, ".")
    assert quote(place) == "Northwind Holdings"
    assert len(waiting(place)) == 8


def test_f8_again_goes_on(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, "F8")
    assert quote(place) == "Singapore"


def test_a_digit_accepts_as_another_type(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, "4")
    assert entity_type(place, "Northwind Holdings") == [EntityType.PRODUCT]
    assert quote(place) == "Singapore"


def test_shift_decides_on_all_of_the_same_words_in_the_article(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, ".")
    press(place.window, "Shift+Y")
    assert mentions(place) == ["Singapore"] * 3
    assert "Singapore" not in waiting(place)
    show(place, "Second")
    assert "Singapore" in waiting(place)


def test_shift_with_a_digit_decides_on_all_as_another_type(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, ".")
    press(place.window, "Shift+2")
    assert mentions(place) == ["Singapore"] * 3
    assert entity_type(place, "Singapore") == [EntityType.ORGANISATION]


def test_ctrl_shift_decides_everywhere_and_is_one_step_back(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, "Ctrl+Shift+X")
    assert "Northwind Holdings" not in waiting(place)
    assert "3" in place.window.messages.text()
    press(place.window, "Ctrl+Z")
    assert waiting(place).count("Northwind Holdings") == 2
    assert quote(place) == "Northwind Holdings"
    show(place, "Second")
    assert "Northwind Holdings" in waiting(place)


def test_undo_returns_to_what_was_decided_on(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, "Y")
    press(place.window, "X")
    press(place.window, "Ctrl+Z")
    assert quote(place) == "Singapore"
    press(place.window, "Ctrl+Z")
    assert quote(place) == "Northwind Holdings"
    assert mentions(place) == []
    assert reviewing(place).bar.place.text() == "1 of 8"


def test_never_is_for_these_words_everywhere(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, ".")
    press(place.window, "Shift+N")
    assert "Singapore" not in waiting(place)
    assert [never.words for never in place.desk.library.never_suggested.all()] == ["Singapore"]


def test_values_are_shown_with_what_they_are_worth(place: Workplace) -> None:
    press(place.window, "F8")
    while quote(place) != "US$5 million":
        press(place.window, ".")
    assert "= 5000000 USD" in reviewing(place).bar.meaning.text().replace(",", "")
    press(place.window, "Y")
    assert mentions(place) == ["US$5 million"]


def test_when_nothing_is_left_enter_opens_the_next_article(place: Workplace) -> None:
    press(place.window, "F8")
    for _ in range(8):
        press(place.window, "X")
    assert asked(place) is None
    bar = reviewing(place).bar
    assert bar.words.text() == "Nothing left here"
    assert bar.on.hasFocus()
    press(place.window, "Return")
    assert place.desk.open is not None
    assert place.desk.open.article.title == "Second"
    assert quote(place) == "Northwind Holdings"
    press(place.window, "Y")
    assert mentions(place) == ["Northwind Holdings"]


def test_undo_goes_back_to_the_article_before(place: Workplace) -> None:
    press(place.window, "F8")
    for _ in range(8):
        press(place.window, "X")
    press(place.window, "Return")
    press(place.window, "Ctrl+Z")
    assert place.desk.open is not None
    assert place.desk.open.article.title == "First"
    assert quote(place) == "20 percent"


def test_esc_leaves(place: Workplace) -> None:
    press(place.window, "F8")
    press(place.window, "Escape")
    assert reviewing(place).bar.isHidden()
    assert asked(place) is None
    show(place, "Second")
    assert reviewing(place).bar.isHidden()


def test_reviewing_goes_on_in_another_article_that_is_opened(place: Workplace) -> None:
    press(place.window, "F8")
    show(place, "Second")
    bar = reviewing(place).bar
    assert bar.isVisible()
    assert bar.place.text() == "1 of 2"
    press(place.window, "Y")
    assert mentions(place) == ["Northwind Holdings"]
    show(place, "Quiet")
    assert bar.isVisible()
    assert asked(place) is None
    press(place.window, "Escape")
    assert bar.isHidden()


def test_a_search_that_hides_the_next_article_stays_while_reviewing_goes_on(
    place: Workplace, qtbot: QtBot
) -> None:
    place.window.search.setText("welcomed")
    qtbot.waitUntil(lambda: place.lists.count == 1)
    place.window.reading.setFocus()
    press(place.window, "F8")
    press(place.window, "Ctrl+Shift+Y")
    for _ in waiting(place):
        press(place.window, "X")
    press(place.window, "Return")
    assert place.desk.open is not None
    assert place.desk.open.article.title == "Second"
    assert quote(place) == "Singapore"
    assert place.window.search.text() == "welcomed"
    assert place.lists.count == 1
    press(place.window, "Y")
    assert set(mentions(place)) == {"Northwind Holdings", "Singapore"}


def test_a_mark_in_another_article_is_shown_while_suggestions_are_reviewed(
    place: Workplace, qtbot: QtBot
) -> None:
    library = place.desk.library
    text = text_of("Northwind Holdings came.", *["Nothing happens."] * 120, "It went again.")
    long = put(library, text, "Long")
    suggesting.suggest_in(library, [long.id])
    library.apply(making(mark_on(long, text.plain, "It went again", color=Color.RED)))
    place.session.refresh()
    [mark] = library.annotations.of_article(long.id)
    press(place.window, "F8")
    with qtbot.waitSignal(reviewing(place).bar.stood):
        around(place).entity_pages._going.go_to(mark, focus=False)
    qtbot.wait(2 * LOOK_AFTER_MS)
    assert reviewing(place).bar.isVisible()
    assert place.window.reading.focused_mark() == mark.id
    assert mark.anchor is not None
    view = place.window.reading.view
    shown = view.cursorRect(view.page.cursor(mark.anchor.span))
    assert view.viewport().rect().contains(shown)
    press(place.window, "F8")
    assert quote(place) == "Northwind Holdings"


def test_the_list_of_articles_keeps_the_focus_while_suggestions_are_reviewed(
    place: Workplace,
) -> None:
    press(place.window, "F8")
    place.window.articles.setFocus()
    for key in ("J", "K", "K"):
        press(place.window, key)
    assert reviewing(place).bar.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert place.window.articles.isAncestorOf(focused)


def test_keys_mean_nothing_when_nobody_is_asked(place: Workplace) -> None:
    for key in ("Y", "X", "Shift+Y", "A", "Shift+A", "Shift+N", "."):
        press(place.window, key)
    assert len(waiting(place)) == 8
    assert place.desk.session.next_undo is None


def test_letters_in_a_field_are_letters(place: Workplace) -> None:
    press(place.window, "F8")
    place.window.search.setFocus()
    type_words("xy")
    assert place.window.search.text() == "xy"
    assert len(waiting(place)) == 8


def test_letters_in_the_list_of_articles_decide_nothing(place: Workplace) -> None:
    press(place.window, "F8")
    place.window.articles.setFocus()
    press(place.window, "Y")
    assert len(waiting(place)) == 8


def test_digits_color_what_is_selected_while_suggestions_are_reviewed(place: Workplace) -> None:
    press(place.window, "F8")
    place.window.reading.select(Span(0, 9))
    press(place.window, "3")
    assert place.desk.open is not None
    assert [mark.color for mark in place.desk.open.annotations if mark.color]
    assert len(waiting(place)) == 8


def test_a_click_on_underlined_words_asks_about_them(place: Workplace) -> None:
    press(place.window, "Shift+F8")
    assert place.desk.preferences.shows_suggestions
    assert place.desk.open is not None
    start = place.desk.open.text.plain.index("20 percent")
    click_mark(place, Span(start, start + 10))
    assert quote(place) == "20 percent"
    press(place.window, "Y")
    assert mentions(place) == ["20 percent"]


def test_a_click_does_nothing_while_they_are_not_shown(place: Workplace) -> None:
    click_mark(place, Span(0, 9))
    assert asked(place) is None


def test_the_menu_switches_underlines_on_and_off(place: Workplace) -> None:
    def seen() -> QImage:
        return place.window.reading.view.viewport().grab().toImage()

    menus = place.window.menuBar().findChildren(QMenu)
    [switch] = {
        action
        for menu in menus
        for action in menu.actions()
        if action.objectName() == "show_suggestions"
    }
    plain = seen()
    switch.trigger()
    assert switch.isChecked()
    assert seen() != plain
    switch.trigger()
    assert seen() == plain


def test_the_switch_is_remembered(desktop: Desktop, place: Workplace, tmp_path: Path) -> None:
    press(place.window, "Shift+F8")
    desktop.close(place)
    again = desktop.open(tmp_path / "review.postil")
    assert again.window.actions_by_name["show_suggestions"].isChecked()
    press(again.window, "Shift+F8")
    assert not again.desk.preferences.shows_suggestions


def test_the_buttons_do_the_same_as_the_keys_as_far_as_was_chosen(
    place: Workplace, qtbot: QtBot
) -> None:
    bar = reviewing(place).bar
    with qtbot.waitSignal(bar.stood):
        press(place.window, "F8")
    press(place.window, ".")
    here, everywhere = bar.reaches.values()
    assert here.accessibleName() == "All 3 here"
    assert everywhere.isVisible()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(here, left)
    QTest.mouseClick(bar.reject, left)
    assert "Singapore" not in waiting(place)
    assert not here.isChecked()
    QTest.mouseClick(bar.close_button, left)
    assert bar.isHidden()


def test_enter_presses_the_button_in_focus(place: Workplace) -> None:
    press(place.window, "F8")
    bar = reviewing(place).bar
    bar.reject.setFocus()
    press(place.window, "Return")
    assert len(waiting(place)) == 7
    press(place.window, "Space")
    assert len(waiting(place)) == 6


def test_an_article_that_was_never_looked_at_is_looked_at_first(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    library_at(tmp_path / "new.postil", looked=False)
    place = opened(desktop, tmp_path / "new.postil")
    press(place.window, "F8")
    qtbot.waitUntil(lambda: asked(place) is not None, timeout=20_000)
    assert quote(place) == "Northwind Holdings"


def test_of_several_plug_ins_that_fail_one_is_said_and_all_are_told(
    place: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = tmp_path / "two-1.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: two\nVersion: 1\n")
    points = "one-stumbles = stumbles:suggest\nother-stumbles = stumbles:suggest\n"
    (described / "entry_points.txt").write_text(f"[postil.suggesters]\n{points}")
    (tmp_path / "stumbles.py").write_text("def suggest(text):\n    raise OSError\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    messages = place.window.messages
    place.window.actions_by_name["suggest_everywhere"].trigger()
    qtbot.waitUntil(messages.details.isVisible, timeout=20_000)
    messages.details_requested.disconnect()  # the dialog of details would wait for somebody
    with qtbot.waitSignal(messages.details_requested) as told:
        messages.details.click()
    assert "one-stumbles" in messages.text()
    assert all(name in told.args[0] for name in ("one-stumbles", "other-stumbles"))


def test_the_panel_says_how_many_wait_and_leads_there(place: Workplace, qtbot: QtBot) -> None:
    panel = around(place).sides.annotations
    button = panel._header._waiting
    qtbot.waitUntil(button.isVisible)
    assert "8" in button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert quote(place) == "Northwind Holdings"
    press(place.window, "X")
    assert "7" in button.text()


def test_the_menu_on_a_suggestion_decides_on_it(place: Workplace) -> None:
    press(place.window, "Shift+F8")
    assert place.desk.open is not None
    view = place.window.reading.view
    start = place.desk.open.text.plain.index("Monday")
    cursor = view.page.cursor(Span(start + 2, start + 3))
    cursor.setPosition(view.page.position(start + 2))
    where = view.cursorRect(cursor).center() + QPoint(2, 0)
    view.hand.choose(where)
    assert quote(place) == "Monday"
    actions = place.window.actions_by_name
    assert actions["accept"].isEnabled()
    actions["never_suggest"].trigger()
    assert "Monday" not in waiting(place)


def test_show_the_entity_asks_for_its_page(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "F8")
    press(place.window, "Shift+Y")
    assert place.desk.open is not None
    entity = next(iter(place.desk.open.entities))
    press(place.window, "Escape")
    press(place.window, "]")
    with qtbot.waitSignal(place.desk.entity_requested) as asked_for:
        press(place.window, "Shift+Return")
    assert asked_for.args == [entity]


def test_the_focus_is_on_the_page_while_reviewing(place: Workplace) -> None:
    press(place.window, "F8")
    assert QApplication.focusWidget() is place.window.reading.view
