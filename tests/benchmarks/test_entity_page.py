"""The page of an entity that is mentioned very often: how soon it is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.store.library import Library
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace
from tests.benchmarks.big import make_library_of_mentions
from tests.benchmarks.conftest import Judge

_PAGE = 20_000


@pytest.fixture(scope="module")
def mentioned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 10,000 articles, in which two entities are mentioned very often."""
    path = tmp_path_factory.mktemp("mentioned") / "mentioned.postil"
    make_library_of_mentions(path, articles=10_000, often=(_PAGE, _PAGE), others=40_000)
    return path


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot, mentioned: Path) -> Iterator[Workplace]:
    """Return a window on that library."""
    themes = Themes(qapp, "light")
    workplace = Workplace(Library.open(mentioned), themes)
    workplace.window.resize(1440, 900)
    with qtbot.waitSignal(workplace.completed):
        workplace.show()
    yield workplace
    workplace.window.close()
    workplace.window.deleteLater()
    workplace.deleteLater()
    themes.deleteLater()


def test_opening_the_page_of_20_000_mentions_in_the_window(
    judge: Judge, place: Workplace, qapp: QApplication
) -> None:
    around = place.window.findChild(Surroundings)
    assert around is not None
    library = place.desk.library
    [often] = library.entities.named("Entity 0")
    pages = around.entity_pages
    pages.open(often.id)
    qapp.processEvents()

    def close() -> None:
        pages.knowing.close()
        place.window.repaint()
        qapp.processEvents()

    def ours() -> None:
        pages.open(often.id)
        place.window.repaint()

    judge(ours, place.window.repaint, milliseconds=150, before=close)
    assert len(pages.knowing.pane.sentences.list.mentions.grouped.numbers) >= _PAGE


def test_scrolling_to_the_end_of_20_000_mentions(
    judge: Judge, place: Workplace, qapp: QApplication
) -> None:
    around = place.window.findChild(Surroundings)
    assert around is not None
    [often] = place.desk.library.entities.named("Entity 0")
    around.entity_pages.open(often.id)
    view = around.entity_pages.knowing.pane.sentences.list
    places = iter(range(view.verticalScrollBar().maximum(), 0, -40_000))

    def ours() -> None:
        view.verticalScrollBar().setValue(next(places))
        view.viewport().repaint()

    judge(ours, view.viewport().repaint, milliseconds=50)
    qapp.processEvents()
