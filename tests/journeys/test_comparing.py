"""Two annotators are compared in a window, and the side of one of them is taken."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.listing import Filter, Shelf
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import Filled, filled, making, mark_on


@pytest.fixture
def full(tmp_path: Path) -> Filled:
    """Return a library in which Ben has marked other words of Ada's article."""
    made = filled(tmp_path / "shared.postil")
    more = mark_on(made.article, made.text.plain, "Ulan Bator", color=Color.RED, annotator="Ben")
    made.library.apply(making(more))
    made.library.close()
    return made


@pytest.fixture
def place(desktop: Desktop, full: Filled, tmp_path: Path) -> Workplace:
    """Return Ada's window on that library."""
    return desktop.open(tmp_path / "shared.postil")


@pytest.fixture
def shown(place: Workplace, qtbot: QtBot) -> Any:
    """Return the window of the comparison, filled."""
    place.window.actions_by_name["compare"].trigger()
    window = around(place).comparing.shown
    qtbot.waitUntil(lambda: bool(window.list.rows.contrasts), timeout=10_000)
    return window


def quotes(shown: Any) -> list[str]:
    return [contrast.different.quote for contrast in shown.list.rows.contrasts]


def test_oneself_stands_to_the_left_and_enter_leads_to_the_page(
    place: Workplace, shown: Any, full: Filled
) -> None:
    assert (shown.people.left.currentText(), shown.people.right.currentText()) == ("Ada", "Ben")
    row = quotes(shown).index("Ulan Bator")
    shown.list.setCurrentIndex(shown.list.model().index(row, 0))
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert place.desk.open is not None
    assert place.desk.open.article.id == full.article.id
    focused = place.window.reading.focused_mark()
    assert focused is not None
    mark = place.desk.open.mark(focused)
    assert mark is not None
    assert mark.annotator == "Ben"


def test_accepting_what_the_other_says_is_one_step_that_undo_takes_back(
    place: Workplace, shown: Any, full: Filled, qtbot: QtBot
) -> None:
    before = quotes(shown)
    shown.list.setCurrentIndex(shown.list.model().index(before.index("Ulan Bator"), 0))
    shown.accept_right.click()
    qtbot.waitUntil(lambda: "Ulan Bator" not in quotes(shown), timeout=10_000)
    assert "Marked “Ulan Bator” as well" in shown.said.text()
    marks = place.desk.library.annotations.of_article(full.article.id)
    assert {m.annotator for m in marks if m.anchor and m.anchor.quote == "Ulan Bator"} == {
        "Ada",
        "Ben",
    }
    shown.action_requested.emit("undo")
    qtbot.waitUntil(lambda: quotes(shown) == before, timeout=10_000)


def test_what_another_wrote_is_not_taken_away_without_leave(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    before = quotes(shown)
    shown.list.setCurrentIndex(shown.list.model().index(before.index("Ulan Bator"), 0))
    shown.accept_left.click()
    assert shown.said.text().startswith("Ben wrote this, so it stays as it is")
    place.session.changes_others = True
    shown.accept_left.click()
    qtbot.waitUntil(lambda: "Ulan Bator" not in quotes(shown), timeout=10_000)


def test_the_window_goes_with_the_one_it_belongs_to(place: Workplace, shown: Any) -> None:
    place.window.actions_by_name["compare"].trigger()
    assert around(place).comparing.shown is shown
    shown.close()
    assert around(place).comparing.shown is None


def test_only_what_the_list_shows_can_be_compared(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    place.lists.choose(Filter(shelf=Shelf.STARRED))
    qtbot.waitUntil(lambda: not place.lists.shown(), timeout=10_000)
    shown.articles.setCurrentIndex(1)
    shown.articles.activated.emit(1)
    qtbot.waitUntil(lambda: not shown.list.rows.contrasts, timeout=10_000)
    assert "no marks of two people" in shown.told.text()
