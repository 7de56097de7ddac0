"""A window on a library with rows that no version writes says so, and goes on."""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.errors import ReaderError
from reader.domain.listing import Filter
from tests.fuzz.hostile import Cell, Place, everything, places, write
from tests.journeys.conftest import Desktop

CELLS: tuple[Cell, ...] = (
    *(None, "x", -1, 2**63 - 1, float("inf"), b"\xff\x00", "[[],[]]", "a" * 100_000, "\0\x1b"),
    '[[["paragraph",0,82],["cell",83,121,-3]],[["link",-5,9999999999,"file:///x"]]]',
    *("0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"),
)


Look = Callable[[Place, Cell], None]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "news.postil"
    everything(path)
    return path


@pytest.fixture
def look_around(desktop: Desktop, qtbot: QtBot, library: Path, tmp_path: Path) -> Look:
    """Return what opens a window on a library with a cell in every row, and all that is in it."""

    def look(place: Place, cell: Cell) -> None:
        path = tmp_path / "news.postil"
        shutil.copy(library, path)
        write(path, place, cell, None)
        with suppress(ReaderError):
            workplace = desktop.open(path)
            for article in workplace.desk.library.listing.ids(Filter()):
                with suppress(ReaderError):
                    workplace.desk.open_article(article)
                workplace.window.show_annotations_panel()
                qtbot.wait(50)
            for entity in workplace.desk.library.entities.all():
                workplace.desk.entity_requested.emit(entity.id)
                qtbot.wait(50)

    return look


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        (Place("texts", "lede"), float("inf")),
        (Place("articles", "position"), b"\xff\x00"),
        (Place("articles", "published"), 2**63 - 1),
        (Place("article_tags", "tag"), b"\xff\x00"),
        (Place("texts", "words"), 2**63 - 1),
        (Place("articles", "annotations"), 2**63 - 1),
    ],
)
def test_what_broke_a_window_once_does_not_again(
    look_around: Look, place: Place, cell: Cell
) -> None:
    look_around(place, cell)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(300))
def test_no_cell_breaks_a_window(look_around: Look, library: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - what is tried need not be secret
    look_around(chance.choice(places(library)), chance.choice(CELLS))
