"""What a person sees and has chosen in the browser, so that other contents can take it up again."""

from typing import NamedTuple

from reader.domain.browsing import View
from reader.ui.browser import picking
from reader.ui.browser.model import BrowserModel
from reader.ui.browser.view import BrowserView

_MOST = 500
"""Chosen cards that are found again; more are forgotten, unless they are all there are."""


class _Known(NamedTuple):
    """An annotation as it is found again, and the row where it stood."""

    number: int
    article: str
    row: int


class Memory:
    """Remembers cards by what they are, and where the first of them was seen."""

    def __init__(self, view: BrowserView, model: BrowserModel) -> None:
        self._view = view
        self._model = model
        self._of = View()
        self._all = 0
        self._at_start = True
        self._seen: list[tuple[_Known, int]] = []
        self._chosen: list[_Known] = []
        self._current: _Known | None = None
        self._row = -1
        self._sought = ""

    def seek(self, article: str) -> None:
        """Begin with the group of an article the next time that something is recalled.

        It has to be in one, and nothing may have been chosen.
        """
        self._sought = article

    def remember(self) -> None:
        """Take in what is seen and chosen now."""
        first, offset = self._view.place()
        self._of = self._model.contents.view
        self._at_start = (first, offset) == (0, 0)
        self._row = self._view.currentIndex().row()
        self._current = self._known(self._row)
        pairs = picking.ranges(self._view)
        size = sum(last - start + 1 for start, last in pairs)
        few = size <= _MOST
        self._all = size if size == self._model.rowCount() else 0
        rows = [row for start, last in pairs for row in range(start, last + 1)] if few else []
        self._chosen = [known for row in rows if (known := self._known(row)) is not None]
        self._seen = []
        for row in self._view.seen():
            known = self._known(row)
            if known is not None:
                self._seen.append((known, self._view.top(row)))

    def recall(self) -> None:
        """Choose again what was chosen, and be where one was, as far as that is there.

        Where what was chosen is gone, what has taken its place is chosen.
        """
        rows = [row for known in self._chosen if (row := self._find(known)) is not None]
        current = self._find(self._current) if self._current else None
        count = self._model.rowCount()
        if self._chosen and not rows and count and self._same_groups:
            rows = [max(0, min(self._row, count - 1))]
            current = rows[0]
        picking.choose(self._view, rows, current if current is not None else next(iter(rows), None))
        if self._all == count > _MOST and self._model.contents.view == self._of:
            picking.choose_all(self._view)
        place = next(
            ((row, top) for known, top in self._seen if (row := self._find(known)) is not None),
            None,
        )
        if self._at_start or place is None or not self._same_groups:
            self._view.go_to(0)
        else:
            self._view.go_to(place[0], -place[1])
        if current is not None and not self._same_groups:
            self._view.scrollTo(self._model.index(current))
        top = self._model.contents.row_of_group(self._sought) if self._sought else None
        if top is not None and not rows:
            self._view.go_to(top)
            picking.choose(self._view, [], top)
        self._sought = ""

    @property
    def _same_groups(self) -> bool:
        view = self._model.contents.view
        return (view.grouping, view.sorting) == (self._of.grouping, self._of.sorting)

    def _known(self, row: int) -> _Known | None:
        if not 0 <= row < self._model.rowCount():
            return None
        found = self._model.contents.row(row)
        return _Known(found.number, found.annotation.article, row) if found else None

    def _find(self, known: _Known) -> int | None:
        return self._model.contents.row_of(known.number, known.article, known.row)
