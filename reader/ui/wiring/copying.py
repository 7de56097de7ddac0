"""Copying words, and quotes with where they come from."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader.services.citing import cite, words_of
from reader.ui import clipboard
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage


class Copying(QObject):
    """Puts the passage in hand, or the chosen cards, on the clipboard."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = window.reading
        self._passage = passage
        window.actions_by_name["copy"].triggered.connect(self.copy)
        window.actions_by_name["copy_citation"].triggered.connect(self.copy_citation)
        sides.annotations.copy_requested.connect(self._cite_cards)

    @Slot()
    def copy(self) -> None:
        """Copy the selected words, or those of the mark in focus or of the chosen cards."""
        quotes = self._quotes()
        if quotes:
            QGuiApplication.clipboard().setText("\n\n".join(quotes))

    @Slot()
    def copy_citation(self) -> None:
        """Copy the same words with where they stand, for plain and for formatted text."""
        self._cite(self._quotes())

    @Slot(list)
    def _cite_cards(self, ids: list[str]) -> None:
        self._cite([words_of(mark) for mark in self._passage.marks(ids) if words_of(mark)])

    def _cite(self, quotes: list[str]) -> None:
        opened = self._desk.open
        if opened is None or not quotes:
            return
        cited = cite(quotes, opened.article)
        clipboard.put(cited.plain, cited.html)
        count = len(quotes)
        said = self.tr("Copied %n quotes with citation", None, count) if count > 1 else ""
        self._desk.said.emit(said or self.tr("Copied with citation"), "", "")

    def _quotes(self) -> list[str]:
        opened = self._desk.open
        if opened is None:
            return []
        span = self._page.selection()
        if span is not None:
            return [span.of(opened.text.plain)]
        marks = {mark.id for mark in self._passage.in_hand()}
        in_order = (mark for mark in opened.annotations if mark.id in marks)
        return [words_of(mark) for mark in in_order if words_of(mark)]
