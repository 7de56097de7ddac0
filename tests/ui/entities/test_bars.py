"""The bars of tagging and reviewing say what they offer, to eyes and ears."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.value import ValueKind
from reader.services.reviewing import Alike, Reach
from reader.ui.entities.keep_bar import KeepBar, Kept
from reader.ui.entities.more_bar import More, MoreBar
from reader.ui.entities.review_bar import Question, ReviewBar
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, painted, stage

ASKED = Question(
    "Northwind", "stands for Northwind Holdings", EntityType.ORGANISATION,
    "organisation, found by rule", "3 of 25", Alike(6, 14, 5),
)  # fmt: skip


def review(qtbot: QtBot, theme: str = "light", asked: Question = ASKED) -> ReviewBar:
    on = stage(qtbot, theme)
    bar = ReviewBar(on.theme, on)
    column = on.layout()
    assert column is not None
    column.addWidget(bar)
    with qtbot.waitSignal(bar.stood):
        bar.ask(asked)
    return bar


def test_a_question_is_seen_and_described_in_whole(qtbot: QtBot) -> None:
    bar = review(qtbot)
    assert bar.words.text() == "Northwind"
    for words in ("stands for Northwind Holdings", "organisation", "found by rule", "3 of 25"):
        assert words in bar.accessibleDescription()


@pytest.mark.parametrize(("wide", "lines"), [(900, 2), (400, 3)])
def test_only_the_width_decides_how_many_lines_a_question_takes(
    qtbot: QtBot, wide: int, lines: int
) -> None:
    bar = review(qtbot)
    bar.setFixedWidth(wide)
    beside = (bar.words, bar.told, bar.reaches[Reach.HERE], bar.accept)

    def places() -> list[int]:
        return sorted(part.mapTo(bar, part.rect().center()).y() for part in beside)

    def taken() -> int:
        return 1 + sum(later - sooner > 12 for sooner, later in pairwise(places()))

    qtbot.waitUntil(lambda: taken() == lines)
    before = bar.sizeHint().height()
    bar.ask(ASKED._replace(alike=Alike(1, 1, 1), meaning="", told="place, found by rule"))
    assert bar.sizeHint().height() == before


@pytest.mark.parametrize("theme", THEMES)
def test_the_dot_has_the_colour_of_the_type(qtbot: QtBot, theme: str) -> None:
    bar = review(qtbot, theme)
    place = bar._dot.geometry().center()
    wanted = load(theme).entity(EntityType.ORGANISATION)
    assert alike(painted(bar).pixelColor(place), wanted)
    bar.ask(ASKED._replace(kind=ValueKind.MONEY))
    assert alike(painted(bar).pixelColor(place), load(theme).color("muted"))


def test_groups_are_offered_only_where_there_are_more(qtbot: QtBot) -> None:
    bar = review(qtbot)
    here, everywhere = bar.reaches[Reach.HERE], bar.reaches[Reach.EVERYWHERE]
    assert "6" in here.accessibleName()
    assert everywhere.accessibleName().startswith("14 in 5")
    bar.ask(ASKED._replace(alike=Alike(1, 1, 1)))
    assert here.isHidden()
    assert everywhere.isHidden()


def test_a_decision_goes_as_far_as_was_chosen_and_the_next_one_does_not(qtbot: QtBot) -> None:
    bar = review(qtbot)
    bar.reaches[Reach.EVERYWHERE].click()
    bar.reaches[Reach.HERE].click()
    with qtbot.waitSignal(bar.accepted) as told:
        bar.accept.click()
    assert told.args == [Reach.HERE]
    bar.ask(ASKED)
    with qtbot.waitSignal(bar.rejected) as told:
        bar.reject.click()
    assert told.args == [Reach.ONE]


def test_every_type_stands_in_the_menu_with_its_key(qtbot: QtBot) -> None:
    bar = review(qtbot)
    actions = bar.types.menu().actions()
    assert [action.text().split("\t")[1] for action in actions] == list("1234567")
    with qtbot.waitSignal(bar.typed) as told:
        actions[3].trigger()
    assert told.args == [EntityType.PRODUCT, Reach.ONE]


def test_at_the_end_it_leads_on(qtbot: QtBot) -> None:
    bar = review(qtbot)
    bar.say_done("Nothing left here", "Suggestions wait elsewhere.", more=True)
    assert not bar.accept.isVisible()
    assert bar.on.hasFocus()
    with qtbot.waitSignal(bar.next_article_requested):
        QTest.keyClick(bar.on, Qt.Key.Key_Return)
    bar.say_done("Nothing left", "", more=False)
    assert not bar.on.isVisible()


def test_the_bar_after_a_tag_counts_and_goes_where_nothing_is_left(qtbot: QtBot) -> None:
    on = stage(qtbot)
    bar = MoreBar(on.theme, on)
    bar.offer(More("Northwind", EntityType.ORGANISATION, 7))
    assert bar.told.text().startswith("7 more here, ")
    assert bar.everywhere.isHidden()
    bar.offer(More("Northwind", EntityType.ORGANISATION, 7, 12, 3))
    assert bar.accessibleDescription().startswith("Northwind: 7 more here, 12 in 3")
    assert not bar.everywhere.isHidden()
    bar.offer(More("Northwind", EntityType.ORGANISATION, 0, 0, 0))
    assert bar.isHidden()


def test_keep_tagging_says_as_what(qtbot: QtBot) -> None:
    on = stage(qtbot)
    bar = KeepBar(on.theme, on)
    bar.say(Kept(EntityType.PLACE, "Zürich"))
    assert bar.choice.accessibleName() == "Zürich · place"
    bar.say(Kept(EntityType.EVENT))
    assert bar.choice.accessibleName() == "event"
    with qtbot.waitSignal(bar.type_chosen) as told:
        bar.choice.menu().actions()[0].trigger()
    assert told.args == [EntityType.PERSON]


def test_esc_is_told_from_any_button(qtbot: QtBot) -> None:
    bar = review(qtbot)
    bar.never.setFocus()
    with qtbot.waitSignal(bar.dismissed):
        QTest.keyClick(bar.never, Qt.Key.Key_Escape)
