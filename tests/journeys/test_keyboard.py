"""Everything is done by keyboard, with whatever keys were chosen, and the focus is always seen."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.services import preferences
from reader.services.starter import create_starter
from reader.ui.dialogs.keys import KeysSheet
from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from reader.ui.dialogs.preferences.keys import KeysPage
from reader.ui.keymap import Keymap
from reader.ui.theme import THEMES
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words

_ENOUGH = 60
"""Pixels that have to look different for a focus to be seen; a caret alone has fewer."""


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    """Return the path of a starter library."""
    path = tmp_path / "starter.postil"
    create_starter(path, "me").close()
    return path


@pytest.fixture
def place(desktop: Desktop, starter: Path, qtbot: QtBot) -> Workplace:
    """Return a workplace on the starter, with its window in front."""
    workplace = desktop.open(starter)
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    return workplace


def change(place: Workplace, keys: Keymap) -> None:
    """Choose keys as the page of keys does."""
    around(place).preferring._choose_keys(keys)


def keys(place: Workplace) -> Keymap:
    return around(place).keys.map


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Go through all controls that Tab stops at."""
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def differing(one: QImage, other: QImage, box: QRect) -> int:
    """Count the pixels of a box that differ between two pictures, up to enough of them."""
    parts = [picture.copy(box.intersected(picture.rect())) for picture in (one, other)]
    bits = [memoryview(part.constBits()).cast("B").cast("I") for part in parts]
    found = (n for n, (a, b) in enumerate(zip(*bits, strict=True)) if a != b)
    return len(list(islice(found, _ENOUGH)))


def focus_seen(window: QWidget, widget: QWidget, elsewhere: QWidget) -> int:
    """Return how many pixels at a control, or over its pane, tell that it has the focus."""
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget:
        return _ENOUGH  # it hands the focus on to something that is looked at by itself
    after = window.grab().toImage()
    # Over a list and over the page it is the line along the top of the pane that tells.
    above = 12 if isinstance(widget, QAbstractScrollArea) else 4
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return differing(before, after, box.adjusted(-4, -above, 4, 4))


@pytest.mark.parametrize("look", THEMES)
def test_the_focus_is_seen_on_every_control_of_the_window(place: Workplace, look: str) -> None:
    around(place).preferring._choose_theme(look)
    window = place.window
    toolbar = window.findChild(QToolBar, "toolbar")
    assert toolbar is not None
    refuge = toolbar.findChildren(QToolButton)[-1]
    controls = [widget for widget in focusable(window) if widget is not refuge]
    assert len(controls) > 20
    unseen = [
        (type(widget).__name__, widget.accessibleName())
        for widget in controls
        if focus_seen(window, widget, refuge) < _ENOUGH
    ]
    assert unseen == []


@pytest.mark.parametrize("look", THEMES)
def test_the_focus_is_seen_on_every_control_of_the_preferences(
    place: Workplace, look: str, qtbot: QtBot
) -> None:
    around(place).preferring._choose_theme(look)
    press(place.window, "Ctrl+,")
    dialog = place.window.findChild(PreferencesDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    unseen = []
    for row in range(len(dialog.pages)):
        dialog.list.setCurrentRow(row)
        for widget in focusable(dialog):
            elsewhere = dialog.reset if widget is not dialog.reset else dialog.list
            if focus_seen(dialog, widget, elsewhere) < _ENOUGH:
                unseen.append((row, type(widget).__name__, widget.accessibleName()))
    dialog.reject()
    assert unseen == []


def test_every_control_has_a_name(place: Workplace) -> None:
    nameless = [
        widget
        for widget in focusable(place.window)
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]
    assert [type(widget).__name__ for widget in nameless] == []


def test_f6_goes_round_the_toolbar_the_panes_and_the_status_bar(place: Workplace) -> None:
    window = place.window
    toolbar = window.findChild(QToolBar, "toolbar")
    stops = (toolbar, window.left, window.articles, window.reading, window.right, window.status)

    def here() -> int:
        focused = QApplication.focusWidget()
        return next(
            n for n, stop in enumerate(stops) if stop and focused and stop.isAncestorOf(focused)
        )

    window.articles.setFocus()
    seen = []
    for _ in range(5):
        press(window, "F6")
        seen.append(here())
    assert seen == [3, 4, 0, 1, 2]
    window.messages.say("Something happened", "Undo", "")
    window.right.setFocus()
    press(window, "F6")
    assert here() == 5
    press(window, "Shift+F6")
    assert here() == 4


def test_a_changed_key_acts_at_once_and_the_old_one_no_longer(place: Workplace) -> None:
    window = place.window
    window.reading.setFocus()
    window.reading.select(Span(2, 8))
    before = len(place.desk.open.annotations) if place.desk.open else 0
    change(place, keys(place).having("highlight", ("X",)))
    press(window, "H")
    assert place.desk.open is not None
    assert len(place.desk.open.annotations) == before
    press(window, "X")
    assert len(place.desk.open.annotations) == before + 1


def test_a_letter_that_was_chosen_is_typed_where_words_are_typed(place: Workplace) -> None:
    change(place, keys(place).having("show_library", ("Q",)))
    place.window.focus_search()
    type_words("quick")
    assert place.window.search.text() == "quick"
    assert place.window.left.isVisible()
    place.window.search.clear()
    place.window.articles.setFocus()
    press(place.window, "Q")
    assert not place.window.left.isVisible()


def test_changed_keys_are_named_in_menus_tips_and_on_the_sheet(place: Workplace) -> None:
    window = place.window
    change(place, keys(place).taking("note", ("Ctrl+M",)).having("search", ()))
    action = window.actions_by_name["note"]
    assert action.shortcut().toString() == "Ctrl+M"
    assert action.toolTip().endswith("(Ctrl+M)")
    window.search.setFocus()
    assert window.search.toolTip() == "Search the library"
    bar = around(place).sides.selection_bar
    window.reading.select(Span(2, 8))
    bar.show_for(QRect(10, 10, 50, 20), None, existing=False)
    assert "Write a note (Ctrl+M)" in {b.toolTip() for b in bar.findChildren(QToolButton)}
    bar.dismiss()
    press(window, "?")
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    caps = [label.text() for label in sheet.findChildren(QLabel) if label.property("chip")]
    assert "Ctrl+M" in caps
    assert "Enter" in caps
    sheet.close()


def test_chosen_keys_come_back_and_only_those_are_kept(
    place: Workplace, desktop: Desktop, starter: Path
) -> None:
    change(place, keys(place).having("tags", ("G",)))
    assert preferences.load().keys == {"tags": ["G"]}
    desktop.close(place)
    again = desktop.open(starter)
    assert again.window.actions_by_name["tags"].shortcut().toString() == "G"
    change(again, keys(again).reset("tags"))
    assert preferences.load().keys == {}


def test_keys_are_changed_in_the_preferences_by_keyboard_alone(
    place: Workplace, qtbot: QtBot
) -> None:
    press(place.window, "Ctrl+,")
    dialog = place.window.findChild(PreferencesDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.list.hasFocus)
    press(dialog, "End")
    press(dialog, "Return")
    page = dialog.pages[-1]
    assert isinstance(page, KeysPage)
    qtbot.waitUntil(page.filter.hasFocus)
    type_words("star")
    press(dialog, "Return")
    qtbot.waitUntil(page.list.hasFocus)
    assert page.list.action() == "toggle_star"
    press(dialog, "Return")
    QTest.keyClick(page.field, Qt.Key.Key_J)
    qtbot.waitUntil(page.take.hasFocus)
    press(dialog, "Return")
    press(dialog, "Esc")
    assert place.window.actions_by_name["toggle_star"].shortcut().toString() == "J"
    assert place.window.actions_by_name["next_article"].shortcut().isEmpty()
