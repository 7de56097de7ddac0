"""The panel shows, narrows and chooses cards, and asks for what keys and clicks mean."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from reader.domain.annotation import Color
from tests.ui.annotations.making import DEEPSEEK, LONG, NOW, Shown, many, mark

SOME = [
    mark("all", note="on the **whole** article"),
    mark("red", "a red passage", 10, color=Color.RED, tags=("claim",)),
    mark("blue", "a blue passage", 40, color=Color.BLUE, note="see [more](https://a.b/c)"),
    mark("it", "the start-up", 70, entity=DEEPSEEK, tags=("claim", "open source")),
]


def names(ui: Shown) -> list[str]:
    return [heard.partition(",")[0] for heard in ui.ids]


def words(ui: Shown) -> str:
    return " | ".join(
        label.text() for label in ui.panel.findChildren(QLabel) if label.isVisibleTo(ui.panel)
    )


def click(ui: Shown, row: int, x: int = 60, y: int = 20) -> None:
    QTest.mouseClick(
        ui.cards.viewport(), Qt.MouseButton.LeftButton, pos=ui.row_top(row) + QPoint(x, y)
    )


def test_cards_come_in_the_order_of_the_text(ui: Shown) -> None:
    ui.show(SOME[::-1])
    assert names(ui) == ["Note on the article", "a red passage", "a blue passage", "the start-up"]
    assert "4" in words(ui)


def test_typing_in_the_search_field_narrows_the_cards(ui: Shown) -> None:
    ui.show(SOME)
    QTest.keyClicks(ui.search, "deepseek")
    assert names(ui) == ["the start-up"]
    assert "1 of 4" in words(ui)
    QTest.keyClick(ui.search, Qt.Key.Key_Escape)
    assert len(ui.ids) == 4


def test_chips_of_a_group_add_up_and_groups_narrow_each_other(ui: Shown) -> None:
    ui.show(SOME)
    ui.chip("Red").click()
    ui.chip("Blue").click()
    assert names(ui) == ["a red passage", "a blue passage"]
    ui.chip("Notes").click()
    assert names(ui) == ["a blue passage"]
    for name in ("Red", "Blue", "Notes"):
        ui.chip(name).click()
    assert len(ui.ids) == 4


def test_there_are_chips_for_what_occurs_and_leaves_a_choice(ui: Shown) -> None:
    ui.show(SOME)
    assert ui.chips() == {
        *("Red", "Blue", "Highlights", "Mentions", "Notes", "claim", "open source")
    }
    ui.show(SOME[1:2])
    assert ui.chips() == {"claim"}


def test_further_tags_are_shown_when_they_are_asked_for(ui: Shown) -> None:
    tags = tuple(f"tag {n}" for n in range(9))
    ui.show([mark("a", "x", color=Color.RED, tags=tags), mark("b", "y", 5, color=Color.RED)])
    assert ui.chips() == {"tag 0", "tag 1", "More"}
    ui.chip("More").click()
    ui.qtbot.waitUntil(lambda: ui.chips() == set(tags))


def test_a_chip_whose_value_is_gone_holds_nothing_back(ui: Shown) -> None:
    ui.show(SOME)
    ui.chip("Red").click()
    ui.show([mark("red", "a red passage", 10, color=Color.GREEN), *SOME[2:]])
    assert len(ui.ids) == 3


def test_chips_tell_people_apart(ui: Shown) -> None:
    ui.show([SOME[1], mark("bo", "his", 20, color=Color.RED, annotator="Bo")])
    ui.chip("More").click()
    ui.chip("Bo").click()
    assert names(ui) == ["his"]


def test_the_filter_does_not_outlive_the_article(ui: Shown) -> None:
    ui.show(SOME)
    ui.chip("Red").click()
    ui.search.setText("red")
    ui.panel.show_no_article()
    ui.show(SOME)
    assert len(ui.ids) == 4


@pytest.mark.parametrize(
    ("marks", "said"),
    [(None, "Open an article to see its annotations"), ([], "Select some text and press H")],
)
def test_an_empty_panel_says_what_to_do(ui: Shown, marks: list[object] | None, said: str) -> None:
    if marks is not None:
        ui.show([])
    assert said in words(ui)


def test_no_match_echoes_the_query_and_offers_to_clear_it(ui: Shown) -> None:
    ui.show(SOME)
    ui.search.setText("zebra <b>")
    assert "No annotation matches “zebra <b>”" in words(ui)
    [clear] = [button for button in ui.panel.findChildren(QPushButton) if button.isVisible()]
    clear.click()
    assert len(ui.ids) == 4


def test_choosing_from_outside_is_silent_and_brings_the_card_into_sight(ui: Shown) -> None:
    marks = many(300)
    ui.show(marks)
    for wanted in (marks[250], marks[17], marks[299], marks[0]):
        ui.panel.choose(wanted.id)
        box = ui.cards.visualRect(ui.cards.currentIndex())
        assert ui.panel.chosen() == [wanted.id]
        assert ui.cards.viewport().rect().contains(box.adjusted(0, 0, 0, -8))
    ui.panel.choose(None)
    assert ui.panel.chosen() == []
    assert ui.chosen == []


def test_clicking_a_card_chooses_it_and_says_so(ui: Shown) -> None:
    ui.show(SOME)
    click(ui, 1)
    assert ui.panel.chosen() == ["red"]
    assert ui.chosen == ["red"]


def test_up_and_down_move_between_cards(ui: Shown) -> None:
    ui.show(SOME)
    click(ui, 1)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        ui.press(key)
    assert ui.chosen == ["red", "blue", "it", "blue"]


def test_several_cards_are_chosen_with_shift_and_told_in_order(ui: Shown) -> None:
    ui.show(SOME)
    click(ui, 2)
    QTest.keyClick(ui.cards, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert ui.panel.chosen() == ["red", "blue"]
    ui.press(Qt.Key.Key_Delete)
    assert ui.removed == [["red", "blue"]]


def test_keys_on_a_card_ask_for_what_they_mean(ui: Shown) -> None:
    heard: list[object] = []
    panel = ui.panel
    panel.tags_requested.connect(partial(_hear, heard, "tags"))
    panel.entity_requested.connect(partial(_hear, heard, "entity"))
    panel.recolor_requested.connect(partial(_hear, heard, "recolor"))
    panel.escape_pressed.connect(partial(_hear, heard, "escape"))
    ui.show(SOME)
    ui.panel.choose(SOME[1].id)
    for key in (Qt.Key.Key_T, Qt.Key.Key_E, Qt.Key.Key_3, Qt.Key.Key_Escape):
        ui.press(key)
    assert heard == [
        ("tags", ["red"]),
        ("entity", ["red"]),
        ("recolor", ["red"], Color.BLUE),
        ("escape",),
    ]
    assert type(heard[2][2]) is Color  # type: ignore[index]


def _hear(heard: list[object], *said: object) -> None:
    heard.append(said)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N])
def test_enter_edits_the_note_of_the_card(ui: Shown, key: Qt.Key) -> None:
    ui.show(SOME)
    ui.panel.choose(SOME[2].id)
    ui.press(key)
    assert ui.field.toPlainText() == SOME[2].note


def test_the_menu_is_asked_for_by_mouse_and_by_keyboard(ui: Shown) -> None:
    asked: list[QPoint] = []
    ui.panel.context_menu_requested.connect(asked.append)
    ui.show(SOME)
    ui.panel.choose(SOME[1].id)
    reason = QContextMenuEvent.Reason
    for why, widget in ((reason.Mouse, ui.cards.viewport()), (reason.Keyboard, ui.cards)):
        event = QContextMenuEvent(why, QPoint(9, 9), widget.mapToGlobal(QPoint(9, 9)))
        QApplication.sendEvent(widget, event)
    [by_mouse, by_keyboard] = asked
    assert by_mouse == ui.cards.viewport().mapToGlobal(QPoint(9, 9))
    assert ui.cards.visualRect(ui.cards.currentIndex()).contains(
        ui.cards.viewport().mapFromGlobal(by_keyboard)
    )


def test_the_arrow_and_the_keys_unfold_a_long_quote(ui: Shown) -> None:
    ui.show([mark("a", LONG, color=Color.RED), mark("b", "x", 900, color=Color.RED)])
    folded = ui.row_top(1).y()
    ui.panel.choose(SOME[0].id)
    click(ui, 0)
    assert ui.row_top(1).y() == folded
    ui.qtbot.wait(QApplication.doubleClickInterval() + 50)
    click(ui, 0)
    assert ui.row_top(1).y() > folded
    ui.press(Qt.Key.Key_Left)
    assert ui.row_top(1).y() == folded
    ui.press(Qt.Key.Key_Right)
    assert ui.row_top(1).y() > folded


def test_a_click_on_a_link_in_a_note_asks_for_its_address(ui: Shown) -> None:
    asked: list[str] = []
    ui.panel.link_activated.connect(asked.append)
    ui.show([mark("a", note="[" + "word " * 60 + "](https://a.b/c)")])
    click(ui, 0, 80, 60)
    assert asked == ["https://a.b/c"]


def test_the_links_of_a_note_can_be_put_into_a_menu(ui: Shown) -> None:
    ui.show(SOME)
    assert ui.panel.links(SOME[2].id) == ["https://a.b/c"]
    assert ui.panel.links(SOME[1].id) == []


def test_buttons_appear_over_the_card_under_the_pointer(ui: Shown) -> None:
    ui.show(SOME)
    before = ui.row_top(2)
    QTest.mouseMove(ui.cards.viewport(), ui.row_top(1) + QPoint(50, 20))
    buttons = {
        b.accessibleName(): b
        for b in ui.cards.findChildren(QToolButton)
        if b.isVisibleTo(ui.cards.viewport())
    }
    assert set(buttons) == {"Edit the note", "Reply", "Tags", "Remove"}
    assert ui.row_top(2) == before
    buttons["Remove"].click()
    assert ui.removed == [["red"]]


def test_the_button_in_the_header_asks_for_a_note_on_the_article(ui: Shown) -> None:
    ui.show([])
    [button] = [
        b for b in ui.panel.findChildren(QToolButton) if b.accessibleName() == "Note on the article"
    ]
    with ui.qtbot.waitSignal(ui.panel.article_note_requested):
        button.click()


def test_the_place_and_the_choice_stay_when_something_changes_elsewhere(ui: Shown) -> None:
    marks = many(200)
    ui.show(marks)
    ui.panel.choose(marks[120].id)
    before = ui.cards.visualRect(ui.cards.currentIndex()).top()
    ui.show([marks[0]._replace(note="a new and\n\nmuch\n\nlonger note"), *marks[2:]])
    assert ui.panel.chosen() == [marks[120].id]
    assert ui.cards.visualRect(ui.cards.currentIndex()).top() == before
    assert ui.chosen == []


def test_the_next_card_is_chosen_when_one_is_removed_by_keyboard(ui: Shown) -> None:
    ui.show(SOME)
    click(ui, 1)
    ui.show([SOME[0], *SOME[2:]])
    assert ui.panel.chosen() == ["blue"]


def test_no_card_is_chosen_by_itself_while_the_keys_go_elsewhere(ui: Shown) -> None:
    ui.show(SOME)
    ui.search.setFocus()
    ui.panel.choose(SOME[1].id)
    ui.show([SOME[0], *SOME[2:]])
    assert ui.panel.chosen() == []


def test_two_thousand_cards_take_no_more_widgets_than_two(ui: Shown) -> None:
    ui.show(many(2))
    few = len(ui.panel.findChildren(QWidget))
    ui.show(many(2000))
    assert len(ui.ids) == 2000
    assert len(ui.panel.findChildren(QWidget)) <= few + 16  # chips for the colours


def test_everything_that_takes_the_focus_has_a_name(ui: Shown) -> None:
    ui.show(SOME)
    ui.panel.edit_note(SOME[1].id)
    nameless = [
        widget
        for widget in ui.panel.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QToolButton | QPushButton) and widget.text())
    ]
    assert nameless == []


def test_the_clock_of_the_panel_is_the_one_it_was_given(ui: Shown) -> None:
    ui.show([mark("a", "x", color=Color.RED, made=NOW)])
    assert "12:00" in ui.ids[0]
