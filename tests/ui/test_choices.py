"""A list whose lines can be ticked shows a box in every line."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.ui.choice import PAD, TICK, Choice
from reader.ui.choices import Choices
from tests.ui.stage import THEMES, painted, stage


def slot(qtbot: QtBot, theme: str, line: Choice) -> QImage:
    """Return what is painted where the box of a line belongs, with the line not chosen."""
    on = stage(qtbot, theme)
    choices = Choices(on.theme, on)
    choices.set_lines([line], None, 200)
    choices.resize(300, choices.height())
    choices.show()
    image = painted(choices.viewport())
    return image.copy(PAD, 4, TICK, choices.line_height() - 8)


def is_blank(image: QImage) -> bool:
    """Tell whether a piece of an image has one colour only."""
    first = image.pixel(0, 0)
    across, down = range(image.width()), range(image.height())
    return all(image.pixel(x, y) == first for x in across for y in down)


@pytest.mark.parametrize("theme", THEMES)
def test_a_line_that_can_be_ticked_shows_a_box_before_it_is(qtbot: QtBot, theme: str) -> None:
    empty = slot(qtbot, theme, Choice("", ticked=False))
    assert not is_blank(empty)
    assert empty != slot(qtbot, theme, Choice("", ticked=True))


def test_of_lines_of_which_one_is_chosen_only_that_one_has_a_tick(qtbot: QtBot) -> None:
    assert is_blank(slot(qtbot, "light", Choice("", ticked=False, one_of=True)))
    assert not is_blank(slot(qtbot, "light", Choice("", ticked=True, one_of=True)))
    assert is_blank(slot(qtbot, "light", Choice("")))
