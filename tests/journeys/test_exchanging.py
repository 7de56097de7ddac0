"""Entities and mentions leave the window for other programs, and names come into it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.services.exchanging import ENDINGS, Format
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import filled


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on a library with an entity that is mentioned once."""
    full = filled(tmp_path / "news.postil")
    full.library.close()
    return desktop.open(tmp_path / "news.postil")


def heard(place: Workplace) -> list[tuple[str, str, str]]:
    """Return what is said from now on: words, what can be done about it, details."""
    said: list[tuple[str, str, str]] = []
    place.desk.said.connect(lambda *words: said.append(words))
    return said


@pytest.mark.parametrize("number", range(7))
def test_each_kind_in_the_dialog_is_written_under_its_ending(
    place: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    kinds = around(place).exchanging.kinds()
    kind, (format_, _) = list(kinds.items())[number]
    ending = ENDINGS[Format(format_)]
    assert kind.endswith(f"(*{ending})")
    said = heard(place)
    chosen = (str(tmp_path / "out"), kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)

    place.window.actions_by_name["export_entities"].trigger()

    qtbot.waitUntil(lambda: bool(said))
    assert said[0][0].startswith("Wrote ")
    assert said[0][0].endswith(f" to out{ending}")
    assert (tmp_path / f"out{ending}").stat().st_size > 0


def test_a_dot_in_the_name_of_a_library_is_no_ending(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path / "notes 2.5.postil").library.close()
    place = desktop.open(tmp_path / "notes 2.5.postil")
    said = heard(place)

    def choose(_window: object, _title: str, first: str, kinds: str) -> tuple[str, str]:
        return str(tmp_path / Path(first).name), kinds.split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    place.window.actions_by_name["export_entities"].trigger()

    qtbot.waitUntil(lambda: bool(said))
    assert said[0][0] == "Wrote 1 entity to notes 2.5 entities.tsv"
    assert (tmp_path / "notes 2.5 entities.tsv").read_text(encoding="utf-8") == "Zürich\tplace\n"


def test_nothing_is_written_where_no_file_is_chosen(
    place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))

    place.window.actions_by_name["export_entities"].trigger()
    place.window.actions_by_name["import_gazetteer"].trigger()

    assert not place.desk.jobs.must_finish
    assert sorted(tmp_path.iterdir()) == before


def test_a_place_that_cannot_be_written_is_told_of(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(place.desk.failed) as failure:
        around(place).exchanging.export_to(tmp_path / "missing" / "out.tsv", "gazetteer")

    assert failure.args is not None
    assert "“out.tsv” could not be written" in failure.args[0]


def test_a_gazetteer_comes_in_as_one_step_that_can_be_taken_back(
    place: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "names.tsv"
    file.write_text("Bern\tplace\nShip\nZürich\tplace\tTuricum\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    said = heard(place)

    place.window.actions_by_name["import_gazetteer"].trigger()

    qtbot.waitUntil(lambda: bool(said))
    words, action, details = said[0]
    assert words == "1 entity added, 1 given further names, 1 line could not be read"
    assert (action, details.count("\n")) == ("undo", 0)
    assert details.startswith("Line 2, “Ship”: ")
    names = [entity.name for entity in place.desk.library.entities.all()]
    assert names == ["Bern", "Zürich"]
    place.window.actions_by_name["undo"].trigger()
    assert [entity.name for entity in place.desk.library.entities.all()] == ["Zürich"]


def test_a_gazetteer_that_says_nothing_new_says_so(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "names.tsv"
    file.write_text("Zürich\tplace\n", encoding="utf-8")
    said = heard(place)

    around(place).exchanging.import_from(file)

    qtbot.waitUntil(lambda: bool(said))
    assert said == [("1 already here", "", "")]
