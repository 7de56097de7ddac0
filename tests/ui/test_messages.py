"""The message bar says what happened, stays out of the way, and loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsOpacityEffect
from pytestqt.qtbot import QtBot

from reader.ui.messages import MessageBar
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, painted, stage

LONG = "The library “Fieldwork.postil” could not be written because the disk is full. " * 4


def bar(qtbot: QtBot, stays_ms: int = 60_000, theme: str = "light") -> MessageBar:
    on = stage(qtbot, theme)
    shown = MessageBar(on.theme, on, stays_ms)
    shown.setGeometry(100, 560, 600, 32)
    shown.show()
    return shown


def opacity(shown: MessageBar) -> float:
    veil = shown.graphicsEffect()
    assert veil is None or isinstance(veil, QGraphicsOpacityEffect)
    return veil.opacity() if veil is not None and veil.isEnabled() else 1.0


def test_it_says_nothing_at_first(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    assert shown.text() == ""
    assert not shown.action.isVisible()


def test_a_message_offers_its_action(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.say("Highlighted “leveraging”", "Undo")
    assert shown.text() == "Highlighted “leveraging”"
    with qtbot.waitSignal(shown.action_requested):
        QTest.mouseClick(shown.action, Qt.MouseButton.LeftButton)


def test_the_action_can_be_reached_and_pressed_by_keyboard(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.say("Highlighted", "Undo")
    assert shown.action.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(shown.action_requested):
        QTest.keyClick(shown.action, Qt.Key.Key_Space)


def test_details_are_handed_on_as_they_came(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.say("12 imported, 1 could not be read", "Undo", "“photo.jpg” is no text.")
    with qtbot.waitSignal(shown.details_requested) as asked:
        QTest.mouseClick(shown.details, Qt.MouseButton.LeftButton)
    assert asked.args == ["“photo.jpg” is no text."]


def test_the_next_message_takes_the_place_of_the_last(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.warn("The disk is full.")
    shown.say("Saved")
    assert shown.text() == "Saved"
    assert not shown.closing.isVisible()
    assert not shown.action.isVisible()


def test_a_message_fades_but_can_still_be_read_out(qtbot: QtBot) -> None:
    shown = bar(qtbot, stays_ms=1)
    shown.say("Highlighted", "Undo")
    qtbot.waitUntil(lambda: opacity(shown) == 0.0)
    qtbot.waitUntil(lambda: not shown.action.isVisible())
    assert shown.accessibleName() == "Highlighted"
    assert shown.line.isVisible()


def test_a_faded_message_gives_way_to_the_next(qtbot: QtBot) -> None:
    shown = bar(qtbot, stays_ms=1)
    shown.say("Highlighted", "Undo")
    qtbot.waitUntil(lambda: opacity(shown) == 0.0)
    shown.warn("The disk is full.")
    assert opacity(shown) == 1.0


def test_a_message_does_not_fade_under_the_focus(qtbot: QtBot) -> None:
    shown = bar(qtbot, stays_ms=1)
    shown.say("Highlighted", "Undo")
    shown.action.setFocus()
    qtbot.wait(30)
    assert opacity(shown) == 1.0


def test_a_warning_stays_until_it_is_closed(qtbot: QtBot) -> None:
    shown = bar(qtbot, stays_ms=1)
    shown.warn("The disk is full.")
    qtbot.wait(30)
    assert opacity(shown) == 1.0
    QTest.mouseClick(shown.closing, Qt.MouseButton.LeftButton)
    assert shown.text() == ""
    assert shown.accessibleName() == ""


@pytest.mark.parametrize("theme", THEMES)
def test_a_warning_is_written_in_the_color_of_danger(qtbot: QtBot, theme: str) -> None:
    shown = bar(qtbot, theme=theme)
    shown.warn("███ full")
    image = painted(shown.line)
    danger = load(theme).color("danger")
    row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    assert any(alike(pixel, danger) for pixel in row)


def test_a_long_message_is_cut_and_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.warn(LONG)
    qtbot.waitUntil(lambda: shown.line.toolTip() == LONG.strip())
    assert shown.line.geometry().right() <= shown.width()
    assert shown.closing.geometry().right() <= shown.width()


def test_a_short_message_needs_no_tool_tip(qtbot: QtBot) -> None:
    shown = bar(qtbot)
    shown.say("Saved")
    qtbot.wait(1)
    assert shown.line.toolTip() == ""


@pytest.mark.parametrize("text", ["", "已突出显示 🙂", "تم التمييز", "<b>plain</b>", "two\nlines"])
def test_any_text_is_one_plain_line(qtbot: QtBot, text: str) -> None:
    shown = bar(qtbot)
    shown.say(text)
    assert shown.text() == " ".join(text.split())
    assert shown.line.height() <= 32
