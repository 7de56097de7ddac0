"""A library that may not be written here: everything is shown, and what cannot be done is said."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.journeys.suggested import asked, library_at, mentions, opened, reviewing, waiting

REFUSED = "is open for reading only; nothing was changed"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a library with suggestions, in which the system lets nobody write."""
    library_at(tmp_path / "given.postil")
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    return tmp_path / "given.postil"


@pytest.fixture
def place(desktop: Desktop, path: Path) -> Workplace:
    """Return a window on it, with the focus on the page."""
    return opened(desktop, path)


def test_it_is_said_at_once(place: Workplace) -> None:
    banner = around(place).holding.banner
    assert banner is not None
    assert banner.isVisible()
    assert "may not be written here" in banner.words.text()


def test_no_decision_is_taken_and_the_same_suggestion_stays(place: Workplace, path: Path) -> None:
    before = path.read_bytes()
    press(place.window, "F8")
    for key in ("Y", "X", "4", "Shift+Y", "Shift+3", "Ctrl+Shift+X", "Shift+N"):
        place.window.messages.say("")
        press(place.window, key)
        assert REFUSED in place.window.messages.text()
        one = asked(place)
        assert one is not None
        assert one.quote == "Northwind Holdings"
    assert reviewing(place).bar.isVisible()
    assert len(waiting(place)) == 8
    press(place.window, ".")
    assert reviewing(place).bar.place.text() == "2 of 8"
    assert path.read_bytes() == before


def test_nothing_is_tagged(place: Workplace, path: Path) -> None:
    before = path.read_bytes()
    place.window.reading.select(Span(0, 18))
    press(place.window, "E")
    type_words("Northwind")
    press(place.window, "Return")
    assert REFUSED in place.window.messages.text()
    assert mentions(place) == []
    press(place.window, "A")
    press(place.window, "Shift+A")
    assert path.read_bytes() == before


def test_nothing_is_suggested_anew(place: Workplace, path: Path) -> None:
    before = path.read_bytes()
    for action in ("suggest", "suggest_everywhere"):
        place.window.messages.say("")
        place.window.actions_by_name[action].trigger()
        assert "nothing can be suggested" in place.window.messages.text()
    assert not place.desk.jobs.must_finish
    assert path.read_bytes() == before


def test_no_list_of_names_is_taken_in(
    place: Workplace, path: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "names.tsv"
    file.write_text("Bern\tplace\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    before = path.read_bytes()
    with qtbot.waitSignal(place.desk.failed) as failure:
        place.window.actions_by_name["import_gazetteer"].trigger()
    assert failure.args is not None
    assert REFUSED in failure.args[0]
    assert path.read_bytes() == before


def test_a_library_that_nobody_looked_through_can_be_read(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library_at(tmp_path / "new.postil", looked=False)
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    place = opened(desktop, tmp_path / "new.postil")
    press(place.window, "F8")
    assert "nothing can be suggested" in place.window.messages.text()
    assert asked(place) is None


def test_insights_count_what_is_there(place: Workplace, qtbot: QtBot) -> None:
    place.window.actions_by_name["insights"].trigger()
    window = around(place).insights.shown
    qtbot.waitUntil(lambda: bool(window.mentioned._notice.text()), timeout=10_000)
    window.close()
