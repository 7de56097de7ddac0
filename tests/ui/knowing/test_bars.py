"""Bars of mentions over time: by keys, by hand, and as they look."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.knowing import Stretch
from reader.ui.knowing.bars import TimeBars
from reader.ui.theme import THEMES, load

MONTHS = (
    Stretch(date(2025, 1, 1), 4, 2),
    Stretch(date(2025, 2, 1), 0, 0),
    Stretch(date(2025, 3, 1), 8, 3),
)


@pytest.fixture
def bars(qtbot: QtBot) -> TimeBars:
    shown = TimeBars(load("light"))
    qtbot.addWidget(shown)
    shown.resize(300, shown.height())
    shown.show_stretches(MONTHS, None)
    shown.show()
    return shown


def spoken(bars: TimeBars) -> list[str]:
    model = bars.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_every_month_is_one_stop_that_says_what_it_holds(bars: TimeBars) -> None:
    first, second, third = spoken(bars)
    assert first.startswith("January 2025: 4")
    assert second == "February 2025: no mention"
    assert third.startswith("March 2025: 8")


def test_enter_narrows_to_a_month_and_enter_again_lets_it_go(bars: TimeBars) -> None:
    narrowed: list[Stretch | None] = []
    bars.narrowed.connect(narrowed.append)
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    QTest.keyClick(bars, Qt.Key.Key_Space)
    assert narrowed == [MONTHS[2], None]


def test_a_click_narrows_to_the_month_under_it(bars: TimeBars, qtbot: QtBot) -> None:
    place = bars.visualRect(bars.model().index(0, 0)).center()
    with qtbot.waitSignal(bars.narrowed) as narrowed:
        QTest.mouseClick(
            bars.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert narrowed.args == [MONTHS[0]]


@pytest.mark.parametrize("name", THEMES)
def test_a_bar_is_as_high_as_its_part_of_the_highest(bars: TimeBars, name: str) -> None:
    theme = load(name)
    ink = theme.entity(EntityType.PLACE)
    bars.set_theme(theme, ink)
    drawn = bars.viewport().grab().toImage()
    high = []
    for row in range(len(MONTHS)):
        box = bars.visualRect(bars.model().index(row, 0))
        column = (drawn.pixelColor(box.center().x(), y) for y in range(drawn.height()))
        high.append(sum(color == ink for color in column))
    assert high[1] == 0
    assert high[2] == pytest.approx(2 * high[0], abs=3)


def test_two_months_of_different_years_are_months(bars: TimeBars) -> None:
    bars.show_stretches([Stretch(date(2024, 12, 1), 1, 1), Stretch(date(2025, 1, 1), 1, 1)], None)
    assert not bars.by_year
    assert spoken(bars)[0].startswith("December 2024")


def test_years_are_told_from_months(bars: TimeBars) -> None:
    bars.show_stretches([Stretch(date(year, 1, 1), 1, 1) for year in (2019, 2020, 2021)], None)
    assert bars.by_year
    assert spoken(bars)[0].startswith("2019: ")
