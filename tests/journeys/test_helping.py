"""Help that fits the place one is at, with the keys that one has, and the way to the log."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.ui.help.window import HelpWindow
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on the starter library."""
    create_starter(tmp_path / "help.postil", "me").close()
    return desktop.open(tmp_path / "help.postil")


def helped(place: Workplace, at: QWidget) -> HelpWindow:
    """Press F1 at a place of the window, and return the help that comes."""
    at.setFocus()
    press(place.window, "F1")
    found = place.window.findChildren(HelpWindow)
    assert found
    return found[-1]


def test_f1_opens_the_page_about_what_has_the_focus(place: Workplace, qtbot: QtBot) -> None:
    sides, window = around(place).sides, place.window
    for at, page in (
        (window.articles, "index"),
        (window.reading, "reading"),
        (sides.annotations._list, "notes"),
        (window.search, "finding"),
    ):
        guide = helped(place, at)
        assert guide.name == page
        guide.close()
        with qtbot.waitActive(window):
            window.activateWindow()
    window.reading.select(Span(0, 4))
    guide = helped(place, window.reading)
    assert guide.name == "marking"
    guide.close()


def test_the_help_is_set_in_the_type_that_is_chosen_meanwhile(place: Workplace) -> None:
    guide = helped(place, place.window.articles)
    before = guide.page.view.page.setting.pitch
    place.reading.set_type(line_height=2.0)
    assert guide.page.view.page.setting.pitch > before
    guide.close()


def test_the_help_names_the_keys_that_were_chosen(place: Workplace) -> None:
    keys = around(place).keys
    keys.change(keys.map.having("highlight", ["F7"]).having("tags", []))
    guide = helped(place, place.window.articles)
    guide.show_page("marking")
    words = guide.page.view.toPlainText()
    assert "F7" in words
    assert "Annotate > Tags" in words
    guide.close()


def test_type_and_theme_of_the_help_follow_those_of_the_window(
    place: Workplace, qtbot: QtBot
) -> None:
    guide = helped(place, place.window.reading)
    with qtbot.waitActive(guide):
        guide.activateWindow()
    guide.page.setFocus()
    before = guide.page.view.page.setting.body.pointSizeF()
    press(guide, "Ctrl++")
    assert guide.page.view.page.setting.body.pointSizeF() == before + 1
    place.window.actions_by_name["smaller"].trigger()
    assert guide.page.view.page.setting.body.pointSizeF() == before
    place.window.actions_by_name["theme_dark"].trigger()
    assert guide.page.view.page.setting.theme.dark
    guide.close()


def test_links_out_of_the_help_open_as_others_do(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    guide = helped(place, place.window.reading)
    guide.page.link_activated.emit("https://example.org/")
    guide.close()
    assert opened == [QUrl("https://example.org/")]


def test_the_folder_of_the_log_is_opened_and_made_where_there_is_none(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert not paths.log_folder().exists()
    place.window.actions_by_name["log"].trigger()
    assert opened == [QUrl.fromLocalFile(str(paths.log_folder()))]
    assert paths.log_folder().is_dir()


def test_nothing_of_help_and_log_is_loaded_before_somebody_can_see_the_window(root: Path) -> None:
    code = (
        "import sys; import reader.ui.application; "
        "print([n for n in ('logging.handlers', 'reader.ui.journal', 'reader.ui.help.window', "
        "'reader.services.guide', 'reader.ui.dialogs.about') if n in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"
