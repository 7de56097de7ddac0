"""What a colleague wrote is seen, answered and left alone, unless it is allowed to change it."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.text import Span
from reader.services import annotating, preferences
from reader.services.preferences import Preferences
from reader.services.session import Stamp
from reader.ui.annotations.view import CardList
from reader.ui.reading.grips import Grip
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import click_mark, import_by_drop, press, type_words
from tests.samples import LATER

BEN = Stamp("Ben", LATER)


@pytest.fixture
def place(desktop: Desktop, qtbot: QtBot, tmp_path: Path, sample_feed: Path) -> Workplace:
    """Return Ada's window on a library in which Ben has highlighted some words."""
    preferences.save(Preferences(annotator="Ada"))
    workplace = desktop.open(tmp_path / "shared.postil")
    import_by_drop(workplace, qtbot, [sample_feed])
    opened = workplace.desk.open
    assert opened is not None
    workplace.desk.perform(
        annotating.highlight(opened.article, opened.text, Span(0, 12), Color.RED, BEN)
    )
    workplace.window.reading.setFocus()
    return workplace


def marks(place: Workplace) -> tuple[Annotation, ...]:
    assert place.desk.open is not None
    return place.desk.open.annotations


def theirs(place: Workplace) -> Annotation:
    return next(mark for mark in marks(place) if mark.annotator == "Ben" and mark.anchor)


def cards(place: Workplace) -> CardList:
    [found] = around(place).sides.annotations.findChildren(CardList)
    found.setFocus()
    found.choose(theirs(place).id)
    return found


@pytest.mark.parametrize("key", ["3", "H", "Del", "T", "E", "B"])
def test_keys_leave_it_as_it_is_and_say_why(place: Workplace, key: str) -> None:
    before = marks(place)
    click_mark(place, Span(0, 12))
    press(place.window, key)
    assert marks(place) == before
    assert place.window.messages.text().startswith("Ben wrote this, so it stays as it is: reply")
    sides = around(place).sides
    assert not sides.tag_editor.isVisible()
    assert not sides.entity_picker.isVisible()


def test_the_message_offers_to_reply_and_a_reply_is_ones_own(
    place: Workplace, qtbot: QtBot
) -> None:
    click_mark(place, Span(0, 12))
    press(place.window, "Del")
    action = place.window.messages.action
    assert (action.text(), action.isVisible()) == ("Reply", True)
    action.click()
    type_words("Why")
    around(place).sides.annotations.finish_editing()
    [reply] = [mark for mark in marks(place) if mark.parent]
    assert (reply.parent, reply.note, reply.annotator) == (theirs(place).id, "Why", "Ada")


def test_a_note_on_it_is_a_reply(place: Workplace) -> None:
    click_mark(place, Span(0, 12))
    press(place.window, "N")
    type_words("Really")
    around(place).sides.annotations.finish_editing()
    assert [mark.note for mark in marks(place) if mark.parent] == ["Really"]
    assert theirs(place).note == ""


def test_the_bar_over_it_offers_to_reply_and_to_copy_and_it_has_no_grips(
    place: Workplace, qtbot: QtBot
) -> None:
    click_mark(place, Span(0, 12))
    bar = around(place).sides.selection_bar
    shown = [b.accessibleName() for b in bar.findChildren(QToolButton) if b.isVisible()]
    assert shown == ["Reply", "Copy with citation"]
    qtbot.wait(20)
    assert not any(grip.isVisible() for grip in place.window.findChildren(Grip))


def test_hovering_over_it_names_who_wrote_it(place: Workplace) -> None:
    assert place.reading.describe(theirs(place).id).endswith("By Ben")


def test_of_all_the_chosen_only_ones_own_change_and_it_is_told(place: Workplace) -> None:
    place.window.reading.select(Span(20, 30))
    press(place.window, "H")
    cards(place)
    press(place.window, "Ctrl+A")
    press(place.window, "5")
    assert {mark.annotator: mark.color for mark in marks(place)} == {
        "Ada": Color.PURPLE,
        "Ben": Color.RED,
    }
    assert place.window.messages.text() == (
        "Changed the colour of 1 annotation; 1 annotation of others was left as it is"
    )
    press(place.window, "Del")
    assert [mark.annotator for mark in marks(place)] == ["Ben"]


def test_the_menu_of_its_card_has_nothing_that_would_change_it(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    cards(place)
    menu = around(place).menus._open(
        ("note", "reply", "", "colors", "tags", "", "remove"), place.window.pos()
    )
    assert [action.objectName() for action in menu.actions() if action.text()] == ["reply"]


def test_it_is_changed_once_that_is_allowed_and_undo_is_never_hindered(
    place: Workplace,
) -> None:
    preferring = around(place).preferring
    preferring._choose_changing(True)
    click_mark(place, Span(0, 12))
    press(place.window, "3")
    assert theirs(place).color is Color.BLUE
    preferring._choose_changing(False)
    press(place.window, "Ctrl+Z")
    assert theirs(place).color is Color.RED
    press(place.window, "3")
    assert theirs(place).color is Color.RED


def test_who_takes_another_name_goes_on_with_what_they_wrote(place: Workplace) -> None:
    place.window.reading.select(Span(20, 30))
    press(place.window, "H")
    around(place).preferring._choose_name("Countess")
    assert [action for action in _chips(place) if action in {"Ada", "Countess"}] == []
    click_mark(place, Span(20, 30))
    press(place.window, "3")
    assert {mark.annotator: mark.color for mark in marks(place)}["Ada"] is Color.BLUE


def test_the_browser_leaves_it_and_says_why(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "Ctrl+Shift+A")
    pane = around(place).browser.pane
    assert pane is not None
    pane.list.setFocus()
    press(pane, "Ctrl+A")
    for key in ("Del", "T", "4"):
        QTest.keySequence(pane.list, key)
        qtbot.waitUntil(lambda: place.window.messages.text().startswith("Ben wrote this"))
        place.window.messages.clear()
    assert theirs(place).color is Color.RED


def _chips(place: Workplace) -> list[str]:
    buttons = around(place).sides.annotations.findChildren(QToolButton)
    return [b.accessibleName() for b in buttons if b.property("chip") and not b.isHidden()]
