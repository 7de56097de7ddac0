"""Two brackets in a note offer links, without taking the focus from what is written."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.domain.annotation import Color
from reader.domain.ids import AnnotationId
from reader.ui.annotations.link_completion import Offer
from reader.ui.choice import Choice
from reader.ui.choices import Choices
from tests.ui.annotations.making import Shown, mark

NAMES = ("Alpha", "Alto 🐙", "Beta")


def find(typed: str) -> Sequence[Offer]:
    return [
        Offer(Choice(name, "a detail"), f"[{name}](postil:article/{number})")
        for number, name in enumerate(NAMES)
        if name.lower().startswith(typed.lower())
    ]


@pytest.fixture
def writing(ui: Shown) -> Shown:
    """Return a panel in which a note is being written that can link."""
    ui.panel.use_links(find, lambda address: f"to {address}")
    ui.show([mark("a", note="")])
    ui.panel.edit_note(AnnotationId("a"))
    return ui


def offered(ui: Shown) -> Choices | None:
    """Return the list of links, if it can be seen."""
    return next((found for found in ui.panel.findChildren(Choices) if found.isVisible()), None)


def wait(ui: Shown) -> Choices:
    ui.qtbot.waitUntil(lambda: offered(ui) is not None, timeout=2000)
    found = offered(ui)
    assert found is not None
    return found


def test_the_arrows_and_enter_put_a_link_where_the_brackets_were(writing: Shown) -> None:
    writing.type("see [[al")
    assert wait(writing).row() == 0
    assert QApplication.focusWidget() is writing.field
    writing.press_in_field(Qt.Key.Key_Down)
    writing.press_in_field(Qt.Key.Key_Return)
    assert writing.field.toPlainText() == "see [Alto 🐙](postil:article/1)"
    assert offered(writing) is None
    writing.type(" on")
    assert writing.field.toPlainText().endswith(") on")


@pytest.mark.parametrize(("before", "after"), [("🐙 [[be", "]] end"), ("【【be", "】】 end")])
def test_brackets_that_are_closed_already_go_with_the_others(
    writing: Shown, before: str, after: str
) -> None:
    writing.type(before + after)
    cursor = writing.field.textCursor()
    cursor.movePosition(cursor.MoveOperation.Left, n=len(after))
    writing.field.setTextCursor(cursor)
    wait(writing)
    writing.press_in_field(Qt.Key.Key_Tab)
    assert writing.field.toPlainText() == before[:-4] + "[Beta](postil:article/2) end"


def test_a_click_takes_a_line(writing: Shown) -> None:
    writing.type("[[")
    lines = wait(writing)
    where = lines.visualRect(lines.model().index(2, 0)).center()
    QTest.mouseClick(
        lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert writing.field.toPlainText() == "[Beta](postil:article/2)"


def test_escape_closes_the_list_and_only_then_the_editor(writing: Shown) -> None:
    writing.type("[[al")
    wait(writing)
    writing.press_in_field(Qt.Key.Key_Escape)
    assert offered(writing) is None
    assert writing.panel.editing()
    writing.type("p")
    QTest.qWait(150)
    assert offered(writing) is None
    writing.press_in_field(Qt.Key.Key_Escape)
    assert not writing.panel.editing()


def test_new_brackets_are_answered_after_others_were_left(writing: Shown) -> None:
    writing.type("[[al")
    wait(writing)
    writing.press_in_field(Qt.Key.Key_Escape)
    writing.type("]] and [[be")
    wait(writing)


def test_nothing_that_fits_is_said_and_enter_makes_a_line(writing: Shown) -> None:
    writing.type("[[zzz")
    writing.qtbot.waitUntil(
        lambda: any(
            label.isVisible() and label.text() == "Nothing is called so"
            for label in writing.panel.findChildren(QLabel)
        )
    )
    writing.press_in_field(Qt.Key.Key_Return)
    assert writing.field.toPlainText() == "[[zzz\n"


def test_screen_readers_hear_which_line_enter_would_take(
    writing: Shown, hearing: list[str]
) -> None:
    writing.type("[[al")
    wait(writing)
    assert hearing[-1] == "Alpha, a detail"
    writing.press_in_field(Qt.Key.Key_Down)
    assert hearing[-1] != "Alpha, a detail"


def test_the_list_goes_with_the_editor_and_stays_within_the_window(writing: Shown) -> None:
    writing.type("[[")
    lines = wait(writing)
    frame = lines.parentWidget()
    assert frame is not None
    assert writing.panel.rect().contains(frame.geometry())
    writing.panel.finish_editing()
    assert offered(writing) is None


def test_links_to_here_are_a_menu_in_the_head(ui: Shown) -> None:
    followed: list[str] = []
    ui.panel.link_activated.connect(followed.append)
    ui.show([mark("a", note="x")])
    ui.panel.show_backlinks([("R & D", "postil:annotation/1")])
    button = ui.panel._header._from
    assert button.isVisible()
    [action] = button.menu().actions()
    assert action.text() == "R && D"
    action.trigger()
    assert followed == ["postil:annotation/1"]
    ui.panel.show_backlinks([])
    assert not button.isVisible()


def test_a_link_on_a_card_says_where_it_leads_and_is_followed(ui: Shown) -> None:
    followed: list[str] = []
    ui.panel.link_activated.connect(followed.append)
    ui.panel.use_links(find, lambda address: f"to {address}")
    ui.show([mark("a", note="[Alpha](postil:article/0)")])
    sheet = ui.cards._sheets.sheet(0)
    where = sheet.note_box.topLeft().toPoint() + QPoint(6, 8)
    assert sheet.link_at(where.toPointF()) == "postil:article/0"
    QTest.mouseClick(
        ui.cards.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        where + ui.row_top(0),
    )
    assert followed == ["postil:article/0"]


def test_the_list_stays_beside_the_line_when_the_card_moves(writing: Shown) -> None:
    writing.type("[[")
    frame = wait(writing).parentWidget()
    assert frame is not None
    first = line_in(writing)
    before = frame.y() - first
    writing.show([mark("a", note=""), mark("b", "words", color=Color.RED)])
    writing.qtbot.waitUntil(lambda: line_in(writing) > first)  # below the chips for colours
    writing.qtbot.waitUntil(lambda: frame.y() - line_in(writing) == before)
    assert frame.isVisible()


def line_in(ui: Shown) -> int:
    """Return how far down the panel the cursor of the editor stands."""
    return ui.field.viewport().mapTo(ui.panel, ui.field.cursorRect().topLeft()).y()
