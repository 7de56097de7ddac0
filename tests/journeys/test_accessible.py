"""Who hears the window hears all that it holds: by names and roles, a row in one stop."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.ui.actions import ENTRIES
from reader.ui.annotations.view import CardList
from reader.ui.articles.view import ArticleView
from reader.ui.choices import Choices
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from reader.ui.library.view import LibraryView
from reader.ui.workplace import Workplace
from tests.journeys.accessible import Role, complaints, description, name, place_of, rows, tree
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import drop, press, type_words

LEFT_OUT = {
    "quit": "ends the window",
    "new_library": "asks by a dialog of the system",
    "open_library": "asks by a dialog of the system",
    "import": "asks by a dialog of the system",
    "import_folder": "asks by a dialog of the system",
    "import_gazetteer": "asks by a dialog of the system",
    "merge_library": "asks by a dialog of the system",
    "repair": "asks by a dialog of the system",
    "export": "asks by a dialog of the system",
    "export_shown": "asks by a dialog of the system",
    "export_entities": "asks by a dialog of the system",
    "print": "asks by a dialog of the system",
    "save_pdf": "asks by a dialog of the system",
    "log": "opens the folder in another program",
}
"""Actions that show nothing of ours, and why."""


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on the starter library, in front."""
    create_starter(tmp_path / "starter.postil", "me").close()
    workplace = desktop.open(tmp_path / "starter.postil")
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    return workplace


def only(root: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the one widget of a kind that is to be seen."""
    [found] = [widget for widget in root.findChildren(kind) if widget.isVisible()]
    return found


def open_windows() -> Iterator[QWidget]:
    """Go through the windows that are to be seen."""
    return (window for window in QApplication.topLevelWidgets() if window.isVisible())


# Names and roles


def test_everything_in_the_window_has_a_name_and_says_what_it_is(place: Workplace) -> None:
    assert len(tree(place.window)) > 60
    assert complaints(place.window) == []


def test_so_has_a_message_with_all_its_buttons(place: Workplace) -> None:
    place.window.messages.say("Highlighted", "Undo", "More of it")
    assert complaints(place.window.messages) == []
    place.window.messages.warn("It could not be written.", "The disk is full.")
    heard = [name(found) for found in tree(place.window.messages)]
    assert {"Warning", "It could not be written.", "Details", "Close this message"} <= set(heard)


def test_so_has_everything_that_an_action_opens(place: Workplace, qtbot: QtBot) -> None:
    window, wrong = place.window, {}
    opened = set()
    for entry in ENTRIES:
        if entry.name in LEFT_OUT:
            continue
        window.reading.setFocus()
        window.reading.select(Span(2, 8))
        window.actions_by_name[entry.name].trigger()
        qtbot.wait(1)
        for shown in list(open_windows()):
            wrong.update(dict.fromkeys(complaints(shown), entry.name))
            if shown is not window:
                opened.add(type(shown).__name__)
                shown.close()
    assert wrong == {}
    assert {"PreferencesDialog", "KeysSheet", "DetailsDialog", "PasteDialog"} <= opened


def test_so_has_every_page_of_the_preferences(place: Workplace) -> None:
    press(place.window, "Ctrl+,")
    dialog = place.window.findChild(PreferencesDialog)
    assert dialog is not None
    for row in range(len(dialog.pages)):
        dialog.list.setCurrentRow(row)
        assert complaints(dialog) == []
    dialog.reject()


def test_so_has_the_preview_of_an_import(place: Workplace, qtbot: QtBot, sample_feed: Path) -> None:
    drop(place.window, [sample_feed])
    importing = around(place).importing
    qtbot.waitUntil(lambda: bool(importing._looked_at), timeout=10_000)
    dialog = importing._dialog
    assert dialog is not None
    assert complaints(dialog) == []
    articles = rows(dialog.list)
    assert articles[0].startswith("Salesforce sets aside US$1 billion for Singapore, ")
    assert articles[0].endswith("161 words, 18 repairs")
    dialog.reject()


def test_so_has_what_floats_over_the_page(place: Workplace, qtbot: QtBot) -> None:
    sides, page = around(place).sides, place.window.reading
    page.setFocus()
    page.select(Span(2, 8))
    qtbot.waitUntil(sides.selection_bar.isVisible)
    assert complaints(sides.selection_bar) == []
    colors = [name(place_of(swatch)) for swatch in sides.selection_bar.swatches]
    assert colors[:2] == ["Highlight in yellow", "Highlight in green"]
    for key, popup in (("E", sides.entity_picker), ("T", sides.tag_editor)):
        press(place.window, key)
        qtbot.waitUntil(popup.isVisible)
        type_words("sa")
        assert complaints(popup) == []
        popup.dismiss()
        page.select(Span(2, 8))


def test_so_has_what_searching_shows(place: Workplace, qtbot: QtBot) -> None:
    window = place.window
    for query in ("tag:", "chips", "color:pink", "nothingofthekind"):
        window.focus_search()
        window.search.clear()
        type_words(query)
        qtbot.wait(200)
        assert complaints(window) == []
    press(window, "Return")


def test_so_has_the_report_of_a_mistake_in_the_program(place: Workplace) -> None:
    dialog = CrashDialog("Traceback", place.window)
    dialog.show()
    assert complaints(dialog) == []
    dialog.close()
    dialog.deleteLater()


def test_so_has_every_menu_and_its_mnemonics_are_not_read_out(place: Workplace) -> None:
    menus = [action.menu() for action in place.window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        assert complaints(menu) == []
    names = [name(found) for found in tree(place.window.menuBar())]
    assert "File" in names
    assert "Annotate" in names


# States


def test_chips_and_buttons_that_stay_down_say_so(place: Workplace) -> None:
    panel = around(place).sides.annotations
    [yellow] = [
        button
        for button in panel.findChildren(QToolButton)
        if button.isVisible() and name(place_of(button)) == "Yellow"
    ]
    assert place_of(yellow).role() is Role.CheckBox
    assert not place_of(yellow).state().checked
    yellow.click()
    assert place_of(yellow).state().checked


def test_fields_of_the_preferences_are_tied_to_their_labels(place: Workplace) -> None:
    press(place.window, "Ctrl+,")
    dialog = place.window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.list.setCurrentRow(1)
    page = dialog.pages[1]
    fields = [found for found in tree(page) if found.role() in {Role.ComboBox, Role.SpinBox}]
    labels = [
        [name(other) for other, flag in field.relations() if flag & QAccessible.RelationFlag.Label]
        for field in fields
    ]
    assert labels == [["Typeface"], ["Size"], ["Line height"], ["Width of the column"]]
    dialog.reject()


# Rows


def test_an_article_is_one_stop_that_says_it_all(place: Workplace) -> None:
    view = only(place.window, ArticleView)
    assert place_of(view).role() is Role.List
    first = rows(view)[0].split(", ")
    assert first[0] == "Welcome to Postil"
    assert first[1] == "Postil"
    assert first[3:] == ["unread", "25 annotations"]


def test_a_card_is_one_stop_with_its_colour_note_tags_and_annotator(place: Workplace) -> None:
    cards = rows(only(place.window, CardList))
    assert len(cards) == 25
    assert cards[1].startswith("every mark has a card there, Yellow, Note: This is the card of")
    assert ", me, " in cards[1]
    assert any(", organisation, " in card for card in cards)


def test_a_line_of_the_library_says_its_name_and_its_number(place: Workplace, qtbot: QtBot) -> None:
    library = only(place.window, LibraryView)
    qtbot.waitUntil(lambda: bool(rows(library)))
    assert rows(library)[:2] == ["Everything, 7", "Unread, 7"]


def test_a_line_of_the_keys_says_what_is_done_and_by_which_key(place: Workplace) -> None:
    press(place.window, "Ctrl+,")
    dialog = place.window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.list.setCurrentRow(len(dialog.pages) - 1)
    [listed] = [tree_ for tree_ in dialog.findChildren(QTreeWidget) if tree_.isVisible()]
    assert "Open library, Ctrl+Shift+O" in rows(listed)
    dialog.reject()


# News


def test_a_line_chosen_under_a_field_is_said_while_one_types(
    place: Workplace, qtbot: QtBot, hearing: list[str]
) -> None:
    place.window.reading.setFocus()
    place.window.reading.select(Span(2, 8))
    press(place.window, "E")
    picker = around(place).sides.entity_picker
    qtbot.waitUntil(picker.isVisible)
    type_words("sal")
    lines = rows(picker.findChildren(Choices)[0])
    assert hearing[-1] in lines
    before = hearing[-1]
    press(place.window, "Up")
    assert hearing[-1] in lines
    assert hearing[-1] != before
    picker.dismiss()


def test_what_happens_is_said_politely_and_what_goes_wrong_at_once(
    place: Workplace, hearing: list[str]
) -> None:
    place.window.reading.select(Span(2, 8))
    press(place.window, "H")
    assert hearing[-1].startswith("Highlighted")
    assert not hearing[-1].endswith("!")
    place.desk.failed.emit("It could not be written.")
    assert hearing[-1] == "It could not be written.!"


def test_what_a_search_finds_is_said_once_the_list_is_still(
    place: Workplace, qtbot: QtBot, hearing: list[str]
) -> None:
    place.window.focus_search()
    type_words("salesforce")
    qtbot.waitUntil(lambda: any(" article" in words for words in hearing), timeout=3000)
    assert sum(" article" in words for words in hearing) == 1
    hearing.clear()
    place.window.search.clear()
    type_words("nothingofthekind")
    qtbot.waitUntil(lambda: any("nothingofthekind" in words for words in hearing), timeout=3000)


def test_the_matches_in_an_article_are_counted_aloud(place: Workplace, hearing: list[str]) -> None:
    place.window.reading.setFocus()
    press(place.window, "Ctrl+F")
    type_words("mark")
    press(place.window, "Return")
    assert hearing[-1].startswith("2 of ")
    press(place.window, "Esc")


def test_narrowed_cards_are_counted_aloud(place: Workplace, hearing: list[str]) -> None:
    panel = around(place).sides.annotations
    chips = [b for b in panel.findChildren(QToolButton) if b.isVisible() and b.isCheckable()]
    [yellow] = [chip for chip in chips if name(place_of(chip)) == "Yellow"]
    yellow.click()
    shown = len(rows(only(place.window, CardList)))
    assert hearing[-1] == f"{shown} of 25"
    yellow.click()
    assert hearing[-1] == "25"


def test_long_work_says_that_it_begins_and_what_its_bar_is_about(
    place: Workplace, qtbot: QtBot, hearing: list[str], sample_feed: Path
) -> None:
    drop(place.window, [sample_feed])
    importing = around(place).importing
    qtbot.waitUntil(lambda: bool(importing._looked_at), timeout=10_000)
    dialog = importing._dialog
    assert dialog is not None
    with qtbot.waitSignal(place.desk.changed, timeout=10_000):
        dialog.accept()
    assert "Importing" in hearing
    qtbot.waitUntil(lambda: "6 imported" in hearing)


def test_the_article_that_is_open_is_said_to_who_is_on_its_page(
    place: Workplace, hearing: list[str]
) -> None:
    page = place.window.reading
    page.setFocus()
    press(place.window, "J")
    assert place.desk.open is not None
    title = place.desk.open.article.title
    assert any(words.startswith(f"{title}, ") for words in hearing)
    place.window.articles.setFocus()
    assert description(place_of(page.view)).startswith(f"{title}, ")


def test_nothing_that_speaks_is_loaded_before_the_first_frame(tmp_path: Path, root: Path) -> None:
    """PySide makes a class when it is first asked for, so it is seen whether that happened."""
    seen = subprocess.run(
        [sys.executable, "-c", _FIRST_FRAME, str(tmp_path / "new.postil")],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert seen.stdout.split() == ["painted", "silent"]


_FIRST_FRAME = """
import sys
from pathlib import Path
from PySide6 import QtGui
from PySide6.QtWidgets import QApplication
from reader.store.library import Library
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace

qt = QApplication([])
place = Workplace(Library.create(Path(sys.argv[1])), Themes(qt, "light"))

def look():
    print("painted", "loaded" if "QAccessible" in vars(QtGui) else "silent")
    place.window.close()
    qt.quit()

place.window.painted.disconnect(place.complete)
place.window.painted.connect(look)
place.show()
qt.exec()
"""
