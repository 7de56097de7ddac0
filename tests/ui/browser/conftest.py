"""A browser over a library, to try things on."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import AnnotationRow, Grouping, Heading, Sorting, View
from reader.domain.ids import ArticleId
from reader.services import browsing
from reader.services.session import Person
from reader.store.library import Library
from reader.ui.browser.pane import BrowserPane
from reader.ui.theme import load
from tests.samples import CHINESE, MOMENT, Filled, filled, making, mark_on

NOW = MOMENT + timedelta(days=2)


class Reads:
    """Reads from a library, and counts how many cards were asked for."""

    def __init__(self, library: Library) -> None:
        self._browsing = browsing.browser(library)
        self.cards = 0

    def rows(self, numbers: Sequence[int]) -> Mapping[int, AnnotationRow]:
        """Return cards."""
        self.cards += len(numbers)
        return self._browsing.rows(numbers)

    def members(self, article: ArticleId, sorting: Sorting) -> "array[int]":
        """Return the numbers of an article's annotations."""
        return self._browsing.members(article, sorting)

    def headings(self, grouping: Grouping, keys: Sequence[str]) -> Mapping[str, Heading]:
        """Return headings."""
        return self._browsing.headings(grouping, keys)


@dataclass
class Shown:
    """A browser on the screen, and what it has said."""

    full: Filled
    more: Annotation
    reads: Reads
    pane: BrowserPane
    qtbot: QtBot
    said: list[tuple[Any, ...]] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return every row as a screen reader says it, up to the first comma."""
        model = self.pane.list.model()
        rows = range(model.rowCount())
        return [str(model.data(model.index(row, 0))).split(",")[0] for row in rows]

    def spoken(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        model = self.pane.list.model()
        return str(model.data(model.index(row, 0)))

    def press(self, *keys: Qt.Key, shift: bool = False, on: QWidget | None = None) -> None:
        """Press keys one after the other in the list, or in another widget."""
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(on or self.pane.list, key, held)

    def click(self, row: int, *, control: bool = False) -> None:
        """Click in the middle of a row."""
        rect = self.pane.list.visualRect(self.pane.list.model().index(row, 0))
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        viewport = self.pane.list.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, rect.center())

    def group(self, grouping: Grouping) -> None:
        """Group by something else."""
        self.pane.header.grouping_chosen.emit(grouping)

    def gather(self, view: View) -> None:
        """Show what is asked for, as the window does."""
        self.said.append(("wanted", view))
        self.pane.show_contents(view, browsing.contents(self.full.library, view))


@pytest.fixture
def ui(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    """Return a browser that shows four annotations on two articles."""
    full = filled(tmp_path / "news.postil")
    later = MOMENT + timedelta(days=1)
    more = mark_on(full.chinese, CHINESE, "半导体", color=Color.BLUE, tags=("trade", "芯片"))
    more = more._replace(annotator="Ben", created=later, modified=later)
    full.library.apply(making(more))
    reads = Reads(full.library)
    theme = load("light")
    pane = BrowserPane(theme, reads, clock=lambda: NOW)
    pane.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(pane)
    shown = Shown(full, more, reads, pane, qtbot)
    pane.wanted.connect(shown.gather)
    for name in ("opened", "asked", "closed", "facets_requested", "link_activated", "settled"):
        signal = getattr(pane, name)
        signal.connect(lambda *values, name=name: shown.said.append((name, *values)))
    pane.dress(Person("Ada"), {})
    pane.resize(480, 760)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.start()
    pane.list.setFocus()
    qtbot.waitUntil(pane.list.hasFocus)
    yield shown
    pane.hide()
    full.library.close()
