"""With the system's type at twice its size, nothing in the window is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.ui.articles.view import ArticleView
from reader.ui.dialogs.keys import KeysSheet
from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from reader.ui.library.view import LibraryView
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press


@pytest.fixture
def twice(qapp: QApplication) -> Iterator[float]:
    """Let the system's type be twice its size, and return that."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield large.pointSizeF()
    qapp.setFont(usual)


@pytest.fixture
def place(twice: float, desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on the starter library, in large type."""
    create_starter(tmp_path / "starter.postil", "me").close()
    workplace = desktop.open(tmp_path / "starter.postil")
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    workplace.window.resize(1600, 1000)
    return workplace


def shows_words(widget: QLabel | QAbstractButton) -> bool:
    """Tell whether words are to be seen: a sign in a field has some only for those who hear it."""
    return bool(widget.text()) and not isinstance(widget.parent(), QLineEdit)


def cut_off(root: QWidget) -> list[tuple[str, str]]:
    """Return the labels and buttons that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if not shows_words(widget):
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        wanted = widget.sizeHint()
        high = widget.heightForWidth(widget.width()) if wraps else wanted.height()
        if widget.height() < high or (not wraps and widget.width() < wanted.width()):
            found.append((type(widget).__name__, widget.text()))
    return found


def test_nothing_in_the_window_is_cut_off(place: Workplace, twice: float) -> None:
    assert place.window.font().pointSizeF() == twice
    place.window.messages.say("Highlighted", "Undo", "")
    assert cut_off(place.window) == []


def test_rows_and_chips_grow_with_the_type(place: Workplace, qtbot: QtBot) -> None:
    sides = around(place).sides
    high = place.window.fontMetrics().height()
    library = sides.library.findChild(LibraryView)
    articles = place.window.articles.findChild(ArticleView)
    assert isinstance(library, LibraryView)
    assert isinstance(articles, ArticleView)
    qtbot.waitUntil(lambda: library.sizeHintForRow(0) > high)  # the shelves are counted by a job
    assert articles.sizeHintForRow(0) > 4 * high
    chips = [
        b for b in sides.annotations.findChildren(QToolButton) if shows_words(b) and b.isVisible()
    ]
    assert chips
    assert all(chip.height() >= high for chip in chips)


def test_the_usual_size_of_the_page_follows_the_type_of_the_system(place: Workplace) -> None:
    assert place.reading.font_size > 20
    press(place.window, "Ctrl++")
    press(place.window, "Ctrl+0")
    assert place.reading.font_size == place.reading.usual_font_size


def test_popups_over_the_page_have_room(place: Workplace, qtbot: QtBot) -> None:
    sides = around(place).sides
    place.window.reading.setFocus()
    place.window.reading.select(Span(2, 8))
    for key, popup in (("E", sides.entity_picker), ("T", sides.tag_editor)):
        press(place.window, key)
        qtbot.waitUntil(popup.isVisible)
        assert cut_off(popup) == []
        popup.dismiss()


@pytest.mark.parametrize(("key", "kind"), [("Ctrl+,", PreferencesDialog), ("?", KeysSheet)])
def test_nothing_in_a_dialog_is_cut_off(
    place: Workplace, qtbot: QtBot, key: str, kind: type[QDialog]
) -> None:
    press(place.window, key)
    dialog = place.window.findChild(kind)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    pages = len(dialog.pages) if isinstance(dialog, PreferencesDialog) else 1
    for page in range(pages):
        if isinstance(dialog, PreferencesDialog):
            dialog.list.setCurrentRow(page)
        assert cut_off(dialog) == []
        beyond = [
            child.text()
            for child in dialog.findChildren(QLabel)
            if child.isVisible() and child.visibleRegion().isEmpty() and child.x() > dialog.width()
        ]
        assert beyond == []
    assert dialog.minimumSizeHint().width() <= 1000
    dialog.reject()
