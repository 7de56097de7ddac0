"""A copy of the library leaves the window: all of it, or what was chosen."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation
from reader.store.library import Library
from reader.ui.dialogs.share import ShareDialog
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import LATER, changing, filled, making, mark_on


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on a library of two annotators, with something in the trash."""
    full = filled(tmp_path / "news.postil")
    theirs = mark_on(full.article, full.text.plain, "dawn", note="Theirs", annotator="Ben")
    full.library.apply(making(theirs))
    full.library.apply(changing(full.note, trashed=LATER))
    full.library.close()
    return desktop.open(tmp_path / "news.postil")


def asked(place: Workplace) -> ShareDialog:
    """Return the dialog that the menu brings."""
    place.window.actions_by_name["save_copy"].trigger()
    return place.window.findChildren(ShareDialog)[-1]


def saved(place: Workplace, dialog: ShareDialog, qtbot: QtBot) -> str:
    """Let the copy be written, and return what is said of it."""
    said: list[str] = []
    place.desk.said.connect(lambda words, *_: said.append(words))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that is chosen whenever one is asked for; its ending is not typed."""
    chosen = (str(tmp_path / "for Ben"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    return tmp_path / "for Ben.postil"


def marks_in(path: Path) -> list[Annotation]:
    with closing(Library.open(path)) as library:
        return library.annotations.select("ORDER BY annotator, number")


def test_the_whole_library_is_handed_on(place: Workplace, target: Path, qtbot: QtBot) -> None:
    dialog = asked(place)
    assert dialog.everything.text() == "The &whole library: 3 articles"
    assert dialog.shown.isHidden()
    told = saved(place, dialog, qtbot)
    assert told.startswith("Saved “for Ben.postil”: 3 articles, 3 annotations, 1 entity;")
    assert len(marks_in(target)) == 4


def test_what_is_ticked_is_left_out(place: Workplace, target: Path, qtbot: QtBot) -> None:
    dialog = asked(place)
    dialog.trash.setChecked(True)
    dialog.others.setChecked(True)
    dialog.reading.setChecked(True)
    place.desk.session.annotator = "Ada"
    saved(place, dialog, qtbot)
    assert [mark.annotator for mark in marks_in(target)] == ["Ada", "Ada"]


def test_what_the_list_shows_can_be_handed_on_alone(
    place: Workplace, target: Path, qtbot: QtBot
) -> None:
    place.window.search.setText("coffee")
    lists = around(place).sharing._lists
    qtbot.waitUntil(lambda: len(lists.shown()) == 1)
    dialog = asked(place)
    assert dialog.shown.text() == "What the &list shows: 1 article"
    dialog.shown.setChecked(True)
    told = saved(place, dialog, qtbot)
    assert told.startswith("Saved “for Ben.postil”: 1 article, 3 annotations, 1 entity;")


def test_a_place_that_cannot_be_written_is_told_of(
    place: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = (str(tmp_path / "missing" / "copy.postil"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    dialog = asked(place)
    with qtbot.waitSignal(place.desk.failed) as failure:
        dialog.accept()
    assert failure.args is not None
    assert "copy.postil" in failure.args[0]
