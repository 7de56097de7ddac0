"""What of a list of cards is in sight, and where."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListView

from reader.ui.annotations.delegate import CardDelegate
from reader.ui.annotations.model import CardModel

Place = tuple[str, int]
"""A card, and where its upper edge lies in what is seen."""


class Sight:
    """Looks at the rows of a view whose heights may still be guesses."""

    def __init__(self, view: QListView, cards: CardModel, sheets: CardDelegate) -> None:
        self._view = view
        self._cards = cards
        self._sheets = sheets

    def box(self, row: int) -> QRect:
        """Return where a row lies in the viewport."""
        return self._view.visualRect(self._cards.index(row))

    def rows(self) -> list[int]:
        """Return the rows in sight, from top to bottom."""
        low = self._view.viewport().height()
        seen = []
        for row in range(self._first(), self._cards.rowCount()):
            if self.box(row).top() > low:
                break
            seen.append(row)
        return seen

    def unmeasured(self) -> list[int]:
        """Return the rows in sight whose heights are guesses."""
        return [row for row in self.rows() if not self._sheets.is_measured(row)]

    def places(self) -> list[Place]:
        """Return the cards in sight with their places."""
        return [(self._cards.card(row).id, self.box(row).top()) for row in self.rows()]

    def place_of(self, card_id: str) -> Place | None:
        """Return the place of a card, if it is in sight."""
        return next((place for place in self.places() if place[0] == card_id), None)

    def fixed(self) -> Place | None:
        """Return the card that shall not move: the first whose height is no guess.

        At the top of the list there is none: there it is the edge that stays.
        """
        if self._view.verticalScrollBar().value() == 0:
            return None
        rows = self.rows()
        row = next((row for row in rows if self._sheets.is_measured(row)), next(iter(rows), None))
        return None if row is None else (self._cards.card(row).id, self.box(row).top())

    def _first(self) -> int:
        """Return the first row whose lower edge is not above what is seen."""
        first, last = 0, self._cards.rowCount()
        while first < last:
            middle = (first + last) // 2
            if self.box(middle).bottom() < 0:
                first = middle + 1
            else:
                last = middle
        return first
