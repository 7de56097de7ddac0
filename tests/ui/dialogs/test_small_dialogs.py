"""The small dialogs say what they have to say, and go with Esc."""

import re
import tomllib
from collections.abc import Callable
from importlib.metadata import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader import __version__
from reader.ui.dialogs.about import PARTS, AboutDialog, license_text
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.keys import KeysSheet
from reader.ui.dialogs.original import OriginalDialog
from reader.ui.dialogs.paste import PasteDialog
from tests.ui.stage import stage

SECTIONS = [
    ("Reading", [("J / K", "next, previous article"), ("Space", "a page down")]),
    ("Marking", [("H", "highlight"), ("1-8", "that colour"), ("Ctrl+Z", "undo")]),
    ("Help", [("?", "this sheet")]),
]
Maker = Callable[[QWidget], QDialog]


MAKERS: list[Maker] = [
    lambda on: KeysSheet(SECTIONS, on),
    AboutDialog,
    lambda on: OriginalDialog("Title", "words", [], on),
    lambda on: PasteDialog("words", on),
]


@pytest.mark.parametrize("make", MAKERS)
def test_escape_closes_a_dialog_and_nothing_of_it_stays(qtbot: QtBot, make: Maker) -> None:
    dialog = make(stage(qtbot))
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not Shiboken.isValid(dialog))


@pytest.mark.parametrize("make", MAKERS)
def test_a_dialog_and_what_has_its_focus_have_names(qtbot: QtBot, make: Maker) -> None:
    dialog = make(stage(qtbot))
    dialog.open()
    focus = dialog.focusWidget()
    assert dialog.windowTitle()
    assert focus.accessibleName() or isinstance(focus, QAbstractButton)
    dialog.close()


def test_the_sheet_of_keys_shows_every_key_as_a_cap(qtbot: QtBot) -> None:
    sheet = KeysSheet(SECTIONS, stage(qtbot))
    labels = sheet.findChildren(QLabel)
    caps = [label.text() for label in labels if label.property("chip")]
    assert caps == ["J", "K", "Space", "H", "1-8", "Ctrl+Z", "?"]
    assert {"next, previous article", "Reading"} <= {label.text() for label in labels}


def test_the_key_that_opens_the_sheet_closes_it(qtbot: QtBot) -> None:
    sheet = KeysSheet(SECTIONS, stage(qtbot))
    sheet.open()
    QTest.keyClicks(sheet, "?")
    qtbot.waitUntil(lambda: not Shiboken.isValid(sheet))


def test_a_sheet_without_keys_is_empty(qtbot: QtBot) -> None:
    sheet = KeysSheet([], stage(qtbot))
    assert not [label for label in sheet.findChildren(QLabel) if label.text()]


def test_pasted_words_are_handed_on_as_they_are(qtbot: QtBot) -> None:
    words = "标题\n\nقراءة 🙂\n  and an indented line"
    dialog = PasteDialog(words, stage(qtbot))
    told: list[str] = []
    dialog.pasted.connect(told.append)
    dialog.accept()
    assert told == [words]


def test_a_title_becomes_the_first_line_unless_it_is_already(qtbot: QtBot) -> None:
    dialog = PasteDialog("It begins here.", stage(qtbot))
    dialog.title.setText(" A  story ")
    assert dialog.words() == "A story\n\nIt begins here."
    dialog.field.setPlainText("A story\nIt begins here.")
    assert dialog.words() == "A story\nIt begins here."


def test_nothing_can_be_pasted_from_an_empty_clipboard(qtbot: QtBot) -> None:
    dialog = PasteDialog(" \n", stage(qtbot))
    told: list[str] = []
    dialog.pasted.connect(told.append)
    assert not dialog.next.isEnabled()
    dialog.accept()
    assert told == []
    dialog.field.setPlainText("words")
    assert dialog.next.isEnabled()


def test_the_original_words_are_shown_untouched_and_read_only(qtbot: QtBot) -> None:
    words = "in&nbsp,the <b>early</b> days"
    dialog = OriginalDialog("A title", words, [("entities written out", 5), ("x", 0)], stage(qtbot))
    assert dialog.words.toPlainText() == words
    assert dialog.words.isReadOnly()
    assert dialog.repairs.text() == "Repaired in the text that is read: entities written out × 5."


def test_words_without_debris_say_that_nothing_was_repaired(qtbot: QtBot) -> None:
    dialog = OriginalDialog("A title", "words", [], stage(qtbot))
    assert dialog.repairs.text() == "Nothing had to be repaired in the text that is read."


def test_a_crash_shows_its_report_and_copies_it(qtbot: QtBot) -> None:
    dialog = CrashDialog("Traceback: ValueError 🙂", stage(qtbot))
    dialog.open()
    assert dialog.report.toPlainText() == "Traceback: ValueError 🙂"
    assert "safe" in dialog.comfort.text()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: ValueError 🙂"
    dialog.reject()


@pytest.mark.parametrize("make", [AboutDialog, lambda on: CrashDialog("report", on)])
def test_enter_presses_the_button_in_focus_and_no_other(
    qtbot: QtBot, make: Callable[[QWidget], AboutDialog | CrashDialog]
) -> None:
    dialog = make(stage(qtbot))
    dialog.open()
    QGuiApplication.clipboard().clear()
    dialog.copy.setFocus()
    QTest.keyClick(dialog.copy, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert QGuiApplication.clipboard().text()
    dialog.reject()


def test_only_an_open_crash_counts_as_shown(qtbot: QtBot) -> None:
    dialog = CrashDialog("report", stage(qtbot))
    assert CrashDialog.shown is None
    dialog.open()
    assert CrashDialog.shown is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert CrashDialog.shown is None


def test_a_note_that_could_not_be_kept_can_be_copied_from_the_crash(qtbot: QtBot) -> None:
    dialog = CrashDialog("report", stage(qtbot), unkept="precious 标")
    dialog.open()
    assert "could not be kept" in dialog.comfort.text()
    QTest.mouseClick(dialog.copy_note, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "precious 标"
    dialog.reject()


def test_a_crash_offers_a_new_window(qtbot: QtBot) -> None:
    dialog = CrashDialog("report", stage(qtbot))
    dialog.open()
    assert not dialog.copy_note.isVisible()
    with qtbot.waitSignal(dialog.renewal_requested):
        QTest.mouseClick(dialog.renew, Qt.MouseButton.LeftButton)
    assert CrashDialog.shown is None


def test_about_names_the_version_and_copies_it(qtbot: QtBot) -> None:
    dialog = AboutDialog(stage(qtbot))
    dialog.open()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert f"Postil {__version__}" in shown
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(f"Postil {__version__}; Python ")
    dialog.reject()


def test_about_holds_the_licence_as_it_is(root: Path) -> None:
    written = (root / "LICENSE").read_text(encoding="utf-8")
    assert license_text().split() == written.split()


def test_about_names_everything_that_is_needed_at_run_time(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", line)[0].lower() for line in project["dependencies"]}
    assert {part.package.lower() for part in PARTS if part.package} == needed
    assert all(part.license for part in PARTS)


def test_about_calls_licences_what_the_packages_call_them() -> None:
    for part in PARTS:
        if part.package:
            said = metadata(part.package)
            fields = [name for name in ("License-Expression", "License") if name in said]
            named = " ".join(said[name] for name in fields)
            assert part.license.partition("-")[0] in named
