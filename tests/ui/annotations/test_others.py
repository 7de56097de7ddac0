"""What somebody else wrote: it bears their badge, can be narrowed to, and is only answered."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.ids import AnnotationId
from reader.services.session import Person
from reader.ui.annotations.buttons import CardButtons
from reader.ui.badges import hue
from reader.ui.theme import load
from tests.ui.annotations.making import ANN, Shown, mark, shown
from tests.ui.stage import THEMES, alike

THEIRS = mark("theirs", "some words", 0, color=Color.RED, annotator="Bo")
OWN = mark("own", "other words", 40, color=Color.RED)
REPLY = mark("reply", note="Why?", parent="own", annotator="Bo")


@pytest.fixture(params=THEMES)
def ui(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Shown]:
    """Give a panel in every theme."""
    yield from shown(qtbot, str(request.param))


@pytest.fixture
def light(qtbot: QtBot) -> Iterator[Shown]:
    """Give a panel in the light theme."""
    yield from shown(qtbot)


def badges(ui: Shown, name: str) -> int:
    """Return how many pixels have the colour of somebody's badge."""
    ground, _ = ui.cards._theme.badge(hue(name))
    picture = ui.picture()
    return sum(
        alike(picture.pixelColor(x, y), ground)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_a_card_of_somebody_else_bears_their_badge_and_ones_own_bears_none(ui: Shown) -> None:
    ui.show([OWN])
    assert badges(ui, "Ann") == 0
    ui.show([THEIRS])
    on_a_card = badges(ui, "Bo")
    assert on_a_card > 10
    ui.show([OWN, REPLY])
    assert badges(ui, "Bo") > 10


def test_the_tool_tip_and_the_words_of_a_card_name_who_wrote_it(
    light: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, words, *__: told.append(words))
    light.show([THEIRS])
    assert "Bo" in light.ids[0]
    row = light.cards.visualRect(light.cards.model().index(0, 0))
    sheet = light.cards.under(row.center())
    assert sheet is not None
    place = row.topLeft() + sheet[0].byline.center().toPoint()
    port = light.cards.viewport()
    QApplication.sendEvent(
        port, QHelpEvent(QHelpEvent.Type.ToolTip, place, port.mapToGlobal(place))
    )
    assert "By Bo" in told[-1]


def test_writing_on_what_somebody_else_wrote_is_a_reply(light: Shown) -> None:
    light.show([THEIRS])
    light.panel.edit_note(AnnotationId("theirs"))
    light.type("Why?")
    light.panel.finish_editing()
    assert (light.written, light.answered) == ([], [("theirs", "Why?")])


def test_the_hand_is_offered_nothing_but_a_reply(light: Shown) -> None:
    light.show([THEIRS, OWN])
    [buttons] = light.panel.findChildren(CardButtons)

    def offered(row: int) -> list[str]:
        inside = light.row_top(row) + QPoint(60, 20)
        QTest.mouseMove(light.cards.viewport(), inside + QPoint(1, 1))
        QTest.mouseMove(light.cards.viewport(), inside)
        light.qtbot.waitUntil(buttons.isVisible)
        found = buttons.findChildren(QToolButton)
        return [button.accessibleName() for button in found if button.isVisible()]

    assert offered(0) == ["Reply"]
    assert len(offered(1)) == 4


def test_it_is_changed_like_ones_own_where_that_is_allowed(light: Shown) -> None:
    light.person = ANN._replace(changes_others=True)
    light.show([THEIRS])
    light.panel.edit_note(AnnotationId("theirs"))
    light.type("Otherwise.")
    light.panel.finish_editing()
    assert light.written == [("theirs", "Otherwise.")]


def test_one_chip_stands_for_all_names_that_were_ones_own(light: Shown) -> None:
    light.person = Person("Ann", frozenset({"Annie"}))
    earlier = mark("earlier", "old words", 80, color=Color.RED, annotator="Annie")
    light.show([OWN, earlier])
    assert "Mine" not in light.chips()
    light.show([OWN, earlier, THEIRS])
    assert light.chips() - {"More"} == {"Mine", "Bo"}
    assert light.chip("Mine").icon().isNull()
    assert not light.chip("Bo").icon().isNull()
    light.chip("Mine").click()
    assert len(light.ids) == 2
    QTest.mouseClick(light.chip("Mine"), Qt.MouseButton.LeftButton)
    light.chip("Bo").click()
    assert len(light.ids) == 1


def test_badges_follow_the_theme(light: Shown) -> None:
    light.show([THEIRS])
    light.panel.set_theme(load("dark"))
    assert badges(light, "Bo") > 10
