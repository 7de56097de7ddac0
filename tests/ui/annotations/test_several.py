"""Several cards are chosen together, and the strip below asks what to do with them."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from reader.domain.annotation import Color
from reader.ui.annotations.bulk_strip import BulkStrip
from tests.ui.annotations.making import Shown, mark

SOME = [
    mark("note", note="On all of it."),
    mark("red", "red words", 0, color=Color.RED),
    mark("blue", "blue words", 40, color=Color.BLUE, tags=("a",)),
    mark("gray", "gray words", 80, color=Color.GRAY),
]


def strip(ui: Shown) -> BulkStrip:
    [found] = ui.panel.findChildren(BulkStrip)
    return found


def button(ui: Shown, name: str) -> QToolButton:
    [found] = [b for b in strip(ui).findChildren(QToolButton) if b.accessibleName() == name]
    return found


def click(ui: Shown, row: int, held: Qt.KeyboardModifier) -> None:
    where = ui.row_top(row) + QPoint(40, 14)
    QTest.mouseClick(ui.cards.viewport(), Qt.MouseButton.LeftButton, held, where)


def test_the_strip_is_there_only_while_several_are_chosen(ui: Shown) -> None:
    ui.show(SOME)
    assert not strip(ui).isVisible()
    click(ui, 1, Qt.KeyboardModifier.NoModifier)
    assert not strip(ui).isVisible()
    click(ui, 3, Qt.KeyboardModifier.ControlModifier)
    assert strip(ui).isVisible()
    assert ui.panel.chosen() == ["red", "gray"]
    button(ui, "Choose only one again").click()
    assert not strip(ui).isVisible()
    assert ui.panel.chosen() == ["gray"]


def test_shift_and_ctrl_choose_by_mouse_and_by_key(ui: Shown) -> None:
    ui.show(SOME)
    click(ui, 1, Qt.KeyboardModifier.NoModifier)
    click(ui, 3, Qt.KeyboardModifier.ShiftModifier)
    assert ui.panel.chosen() == ["red", "blue", "gray"]
    ui.panel.choose(SOME[0].id)
    ui.cards.setFocus()
    QTest.keyClick(ui.cards, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert ui.panel.chosen() == ["note", "red"]
    QTest.keyClick(ui.cards, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert ui.panel.chosen() == ["note", "red", "blue", "gray"]


def test_the_strip_asks_for_all_that_are_chosen(ui: Shown) -> None:
    heard: list[object] = []
    panel = ui.panel
    for name, wish in (
        ("tags", panel.tags_requested),
        ("entity", panel.entity_requested),
        ("copy", panel.copy_requested),
        ("color", panel.recolor_requested),
    ):
        wish.connect(partial(_hear, heard, name))
    ui.show(SOME)
    ui.cards.selectAll()
    chosen = ["note", "red", "blue", "gray"]
    for name in ("Tags", "Say which entity these are", "Copy with citation"):
        button(ui, name).click()
    strip(ui).swatches[2].click()
    button(ui, "Remove these annotations").click()
    assert heard == [
        ("tags", chosen),
        ("entity", chosen),
        ("copy", chosen),
        ("color", chosen, Color.BLUE),
    ]
    assert ui.removed == [chosen]


def _hear(heard: list[object], *said: object) -> None:
    heard.append(said)


@pytest.mark.parametrize("width", [240, 300])
def test_the_strip_fits_into_the_narrowest_panel(ui: Shown, width: int) -> None:
    ui.panel.resize(width, 700)
    ui.show(SOME)
    ui.cards.selectAll()
    assert ui.panel.width() == width
    for each in strip(ui).findChildren(QToolButton):
        assert each.mapTo(ui.panel, each.rect().topRight()).x() < width


def test_colours_go_by_their_names_in_chips_cards_and_strip(ui: Shown) -> None:
    ui.names = {Color.RED: "claim"}
    ui.show(SOME)
    assert ui.chip("claim").text().strip() == "claim"
    assert ui.chip("claim").toolTip() == "claim (Red)"
    assert ui.chip("Blue").text() == ""
    assert "red words, claim, " in ui.ids[1]
    assert strip(ui).swatches[3].toolTip() == "claim: highlight in red (4)"
    ui.search.setText("claim")
    assert len(ui.ids) == 1
    ui.search.clear()
    ui.names = {}
    ui.show(SOME)
    assert ui.chip("Red").text() == ""
    assert "red words, Red, " in ui.ids[1]
