"""The selection bar asks what to do, and says nothing by colour alone."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.ui.reading.selection_bar import SelectionBar
from reader.ui.swatch import TARGET
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, painted, stage

RECT = QRect(300, 200, 120, 24)


def shown(
    qtbot: QtBot, color: Color | None = None, *, existing: bool = False, theme: str = "light"
) -> SelectionBar:
    on = stage(qtbot, theme)
    bar = SelectionBar(on.theme, on)
    bar.show_for(RECT, color, existing)
    return bar


def buttons(bar: SelectionBar) -> dict[str, QToolButton]:
    found = bar.findChildren(QToolButton)
    return {button.toolTip(): button for button in found if button.isVisible()}


def test_it_lies_above_the_words_and_below_where_there_is_no_room(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    assert bar.geometry().bottom() < RECT.top()
    bar.show_for(QRect(300, 10, 120, 24), None, existing=False)
    assert bar.geometry().top() > 34


@pytest.mark.parametrize("theme", THEMES)
def test_every_swatch_is_painted_in_its_mark(qtbot: QtBot, theme: str) -> None:
    bar = shown(qtbot, theme=theme)
    for swatch in bar.swatches:
        pixel = painted(swatch).pixelColor(TARGET // 2, TARGET // 2)
        assert alike(pixel, load(theme).mark(swatch.color))


def test_the_last_color_has_a_ring(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.set_last_color(Color.BLUE)
    bar.show_for(RECT, None, existing=False)
    accent = load("light").color("accent")
    ringed = [
        swatch.color
        for swatch in bar.swatches
        if alike(painted(swatch).pixelColor(TARGET // 2, 2), accent)
    ]
    assert ringed == [Color.BLUE]


def test_the_color_of_a_mark_is_ticked_with_a_drawn_tick(qtbot: QtBot) -> None:
    bar = shown(qtbot, Color.RED, existing=True)
    assert [swatch.color for swatch in bar.swatches if swatch.isChecked()] == [Color.RED]
    red = bar.swatches[3]
    ticked = painted(red)
    red.setChecked(False)
    assert ticked != painted(red)
    assert red.accessibleDescription()


def test_clicking_a_swatch_does_not_move_the_tick(qtbot: QtBot) -> None:
    bar = shown(qtbot, Color.RED, existing=True)
    QTest.mouseClick(bar.swatches[0], Qt.MouseButton.LeftButton)
    assert [swatch.color for swatch in bar.swatches if swatch.isChecked()] == [Color.RED]


def test_it_fits_into_the_narrowest_pane(qtbot: QtBot) -> None:
    on = stage(qtbot)
    on.resize(384, 600)
    bar = SelectionBar(on.theme, on)
    bar.show_for(RECT, None, existing=True)
    assert on.rect().contains(bar.geometry())
    assert bar.rect().contains(bar.remove.geometry())


def test_only_a_mark_can_be_removed(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    assert not bar.remove.isVisible()
    bar.show_for(RECT, None, existing=True)
    assert bar.remove.isVisible()
    with qtbot.waitSignal(bar.remove_requested):
        QTest.mouseClick(bar.remove, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("color", Color)
def test_a_swatch_asks_for_its_color(qtbot: QtBot, color: Color) -> None:
    bar = shown(qtbot)
    swatch = next(s for s in bar.swatches if s.color is color)
    with qtbot.waitSignal(bar.color_requested) as asked:
        QTest.mouseClick(swatch, Qt.MouseButton.LeftButton)
    assert asked.args == [color]


def test_every_button_names_its_key_and_is_large_enough(qtbot: QtBot) -> None:
    bar = shown(qtbot, existing=True)
    keys = [tip[tip.rindex("(") + 1 : -1] for tip in buttons(bar)]
    assert keys == [*"12345678", "N", "T", "E", "Ctrl+Shift+C", "Del"]
    for button in buttons(bar).values():
        assert min(button.width(), button.height()) >= 24
        assert button.accessibleName()


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("N", "note_requested"),
        ("T", "tags_requested"),
        ("E", "entity_requested"),
        ("Ctrl+Shift+C", "copy_requested"),
    ],
)
def test_every_button_asks_for_what_it_says(qtbot: QtBot, key: str, signal: str) -> None:
    bar = shown(qtbot)
    button = next(b for tip, b in buttons(bar).items() if tip.endswith(f"({key})"))
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_click_leaves_the_focus_in_the_text(qtbot: QtBot) -> None:
    on = stage(qtbot)
    bar = SelectionBar(on.theme, on)
    bar.show_for(RECT, None, existing=False)
    QTest.mouseClick(bar.swatches[2], Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert on.text.hasFocus()


def test_tab_goes_into_the_bar_and_enter_presses(qtbot: QtBot) -> None:
    on = stage(qtbot)
    bar = SelectionBar(on.theme, on)
    bar.show_for(RECT, None, existing=False)
    QTest.keyClick(on.text, Qt.Key.Key_Tab)
    assert bar.swatches[0].hasFocus()
    with qtbot.waitSignal(bar.color_requested) as asked:
        QTest.keyClick(bar.swatches[0], Qt.Key.Key_Return)
    assert asked.args == [Color.YELLOW]


def test_the_arrows_go_from_button_to_button_and_round(qtbot: QtBot) -> None:
    bar = shown(qtbot, existing=True)
    bar.setFocus()
    QTest.keyClick(bar.swatches[0], Qt.Key.Key_Right)
    assert bar.swatches[1].hasFocus()
    QTest.keyClick(bar.swatches[1], Qt.Key.Key_Left)
    QTest.keyClick(bar.swatches[0], Qt.Key.Key_Left)
    assert bar.remove.hasFocus()


def test_the_arrows_follow_a_layout_from_right_to_left(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.setFocus()
    QTest.keyClick(bar.swatches[0], Qt.Key.Key_Left)
    assert bar.swatches[1].hasFocus()


def test_escape_hides_it_and_says_so(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.setFocus()
    with qtbot.waitSignal(bar.dismissed):
        QTest.keyClick(bar.swatches[0], Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_another_theme_repaints_it(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.set_theme(load("dark"))
    pixel = painted(bar.swatches[0]).pixelColor(TARGET // 2, TARGET // 2)
    assert alike(pixel, load("dark").mark(Color.YELLOW))
