"""The cards as Qt's views and screen readers ask for them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.formats.note_html import note_plain
from reader.ui.annotations.cards import DRAFT, Card
from reader.ui.annotations.wording import spoken

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """A list of cards that changes in as few places as it can."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._cards: list[Card] = []
        self._rows: dict[str, int] = {}

    def show(self, cards: Sequence[Card]) -> set[str]:
        """Show these cards, and tell views of no more than what differs.

        Returns the ids of the cards that were there and now say something else.
        """
        old, new = self._cards, list(cards)
        first = 0
        while first < min(len(old), len(new)) and old[first].id == new[first].id:
            first += 1
        last = 0
        most = min(len(old), len(new)) - first
        while last < most and old[-1 - last].id == new[-1 - last].id:
            last += 1
        before = {card.id: card for card in old}
        self._take_out(first, len(old) - last)
        self._put_in(first, new[first : len(new) - last])
        return self._renew(new, before)

    def card(self, row: int) -> Card:
        """Return the card in a row."""
        return self._cards[row]

    def row_of(self, card_id: str) -> int | None:
        """Return the row of a card, if it is shown."""
        return self._rows.get(card_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a card in words, for screen readers; painting does not ask here."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            card = self._cards[index.row()]
            return spoken(card, note_plain(card.note) if card.note else "", self._clock())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be chosen, but not the draft of a note."""
        if index.isValid() and self._cards[index.row()].id == DRAFT:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def _take_out(self, first: int, stop: int) -> None:
        if first < stop:
            self.beginRemoveRows(QModelIndex(), first, stop - 1)
            del self._cards[first:stop]
            self._number()
            self.endRemoveRows()

    def _put_in(self, first: int, cards: list[Card]) -> None:
        if cards:
            self.beginInsertRows(QModelIndex(), first, first + len(cards) - 1)
            self._cards[first:first] = cards
            self._number()
            self.endInsertRows()

    def _renew(self, new: list[Card], before: dict[str, Card]) -> set[str]:
        """Take over what cards say, one row after the other."""
        changed = set()
        for row, card in enumerate(new):
            was = before.get(card.id)
            if was is not None and was is not card and was != card:
                changed.add(card.id)
                self._cards[row] = card
        for card_id in changed:
            index = self.index(self._rows[card_id])
            self.dataChanged.emit(index, index)
        return changed

    def _number(self) -> None:
        self._rows = {card.id: row for row, card in enumerate(self._cards)}
