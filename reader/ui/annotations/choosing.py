"""Which cards are chosen: alone, up to another one, and again when the cards have changed."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QListView

from reader.ui.annotations.model import CardModel

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_AS_IT_IS = QItemSelectionModel.SelectionFlag.NoUpdate


class Choosing:
    """Chooses cards in a view, not as a key that happens to be held would have it."""

    def __init__(self, view: QListView, cards: CardModel) -> None:
        self._view = view
        self._cards = cards
        self._alone = ""

    def chosen(self) -> list[str]:
        """Return the ids of the chosen cards, from top to bottom."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        return [self._cards.card(row).id for row in rows]

    def current(self) -> str:
        """Return the id of the card that the keys act on, or nothing."""
        index = self._view.currentIndex()
        return self._cards.card(index.row()).id if index.isValid() else ""

    def choose(self, card_id: str | None) -> None:
        """Choose a card alone; `None`, or one that is not there, chooses nothing."""
        row = None if card_id is None else self._cards.row_of(card_id)
        if row is None:
            self._view.selectionModel().clear()
        else:
            self._view.selectionModel().setCurrentIndex(self._cards.index(row), _ALONE)

    def note_alone(self) -> None:
        """Remember the card that is chosen alone, if one is: others are chosen up from there."""
        chosen = self.chosen()
        if len(chosen) == 1:
            self._alone = chosen[0]

    def choose_up_to(self, index: QModelIndex) -> None:
        """Choose everything from the card that was last chosen alone.

        Qt would begin where somebody last clicked, which may be elsewhere.
        """
        if not index.isValid():
            return
        start = self._cards.row_of(self._alone)
        first = index if start is None else self._cards.index(start)
        model = self._view.selectionModel()
        model.setCurrentIndex(index, _AS_IT_IS)
        model.select(QItemSelection(first, index), _ALONE)

    def choose_again(self, chosen: list[str], current: str, row: int) -> None:
        """Choose what was chosen; where it is gone, what took its row, if the keys go here."""
        rows = [kept for card in chosen if (kept := self._cards.row_of(card)) is not None]
        if chosen and not rows and self._view.hasFocus() and self._cards.rowCount():
            rows = [min(row, self._cards.rowCount() - 1)]
            current = self._cards.card(rows[0]).id
        model = self._view.selectionModel()
        if not rows:
            model.clear()
            return
        if [self._cards.card(row).id for row in rows] != self.chosen():
            model.clearSelection()
            for kept in rows:
                model.select(self._cards.index(kept), QItemSelectionModel.SelectionFlag.Select)
        here = self._cards.row_of(current)
        if here is not None:
            model.setCurrentIndex(self._cards.index(here), _AS_IT_IS)
