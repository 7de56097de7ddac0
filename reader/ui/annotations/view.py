"""The list of cards: measures what is seen, keeps its place, and holds the note's editor."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.ui.annotations.card import CardSheet
from reader.ui.annotations.cards import Card
from reader.ui.annotations.choosing import Choosing
from reader.ui.annotations.delegate import CardDelegate
from reader.ui.annotations.model import CardModel
from reader.ui.annotations.sight import Place, Sight
from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MOVES = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}
_LAPS = 4
"""How often the cards in sight are measured again after what was measured moved others in."""


class CardList(QListView):
    """Shows cards by painting them; only those in sight are ever laid out."""

    card_chosen = Signal(str)
    chosen_changed = Signal()
    """Other cards are chosen now, by a person or because cards have come or gone."""

    scrolled = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = CardModel(clock, self)
        self._sheets = CardDelegate(self._cards, theme, self.font(), clock, self)
        self._sight = Sight(self, self._cards, self._sheets)
        self._theme = theme
        self._silent = False
        self._laying_out = False
        self._editor: tuple[str, QWidget] | None = None
        self._choosing = Choosing(self, self._cards)
        self.setModel(self._cards)
        self.setItemDelegate(self._sheets)
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Annotations"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.verticalScrollBar().setSingleStep(20)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self._sheets.dress(theme, self.font())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def describe_links(self, describe: Callable[[str], str]) -> None:
        """Say of links what this returns for their addresses, when the pointer is over them."""
        self._sheets.describe_link = describe

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; the place, what is chosen and an open editor stay."""
        chosen, current, row = self.chosen(), self.current(), self.currentIndex().row()
        # At the top of the list it is the edge that stays.
        places = self._sight.places() if self.verticalScrollBar().value() > 0 else []
        ids = [self._cards.card(n).id for n in range(self._cards.rowCount())]
        self._silent = True
        taller = self._sheets.renew(self._cards.show(cards))
        self._sheets.set_width(self.viewport().width())
        self._sheets.expect({card.id for card in cards}.difference(ids))
        self._choosing.choose_again(chosen, current, row)
        self._silent = False
        if not taller and ids == [card.id for card in cards]:
            self._place_editor()
            return
        survivors = (place for place in places if self._cards.row_of(place[0]) is not None)
        self._lay_out(next(survivors, None))

    def choose(self, card_id: str | None) -> None:
        """Choose a card alone and bring it into sight, without news; `None` chooses nothing."""
        self._silent = True
        self._choosing.choose(card_id)
        if card_id is not None and self.current() == card_id:
            self.scrollTo(self.currentIndex())
        self._silent = False

    def chosen(self) -> list[str]:
        """Return the ids of the chosen cards, from top to bottom."""
        return self._choosing.chosen()

    def current(self) -> str:
        """Return the id of the card that the keys act on, or nothing."""
        return self._choosing.current()

    def under(self, point: QPoint) -> tuple[CardSheet, QPointF, QRect] | None:
        """Return the card under a point of the viewport, the point in it, and its row."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        row = self.visualRect(index)
        return self._sheets.sheet(index.row()), QPointF(point - row.topLeft()), row

    def unfold(self, card_id: str, unfolded: bool | None = None) -> None:
        """Show all of a card's quote or its first lines; `None` changes from one to the other."""
        wanted = not self._sheets.is_unfolded(card_id) if unfolded is None else unfolded
        if wanted != self._sheets.is_unfolded(card_id):
            self._sheets.unfold(card_id, wanted)
            self._lay_out(self._sight.place_of(card_id) or self._sight.fixed())

    def open_editor(self, card_id: str, editor: QWidget) -> None:
        """Put an editor into a card, in place of its note, and bring it into sight."""
        editor.setParent(self.viewport())
        self._editor = (card_id, editor)
        self.fit_editor()
        row = self._cards.row_of(card_id)
        if row is not None:
            self.scrollTo(self._cards.index(row))
        editor.show()

    def move_editor(self, card_id: str) -> None:
        """Say that the open editor belongs to another card from now on."""
        if self._editor is not None:
            self._editor = (card_id, self._editor[1])
            self.fit_editor()

    def fit_editor(self) -> None:
        """Give the open editor the height it wants."""
        if self._editor is not None:
            card_id, editor = self._editor
            height = editor.sizeHint().height()
            if self._sheets.room == (card_id, height):
                self._place_editor()
                return
            self._sheets.leave_room(card_id, height)
            self._lay_out(self._sight.place_of(card_id) or self._sight.fixed())

    def close_editor(self) -> None:
        """Take the editor out of its card."""
        if self._editor is not None:
            keep = self._sight.fixed()
            self._editor[1].hide()
            self._editor = None
            self._sheets.leave_room(None)
            self._lay_out(keep)

    def reveal(self, area: QRect) -> None:
        """Scroll no further than it takes to see `area`, given in the viewport."""
        bar, low = self.verticalScrollBar(), self.viewport().height() - 8
        if area.bottom() > low:
            bar.setValue(bar.value() + min(area.bottom() - low, area.top()))
        elif area.top() < 0:
            bar.setValue(bar.value() + area.top() - 8)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint cards that say something else; only `show_cards` lays them out."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def doItemsLayout(self) -> None:
        """Lay out the list, measuring the cards that come into sight."""
        self._lay_out(self._sight.fixed())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and measure what comes into sight before it is painted."""
        super().scrollContentsBy(dx, dy)
        if not self._laying_out:
            self.scrolled.emit()
            if self._sight.unmeasured():
                keep = self._sight.fixed()
                if self._measure():
                    self._lay_out(keep)
            self._place_editor()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into sight, also where measuring moves it on the way."""
        for _ in range(_LAPS):
            before = self.verticalScrollBar().value()
            super().scrollTo(index, hint)
            if self.verticalScrollBar().value() == before:
                break

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the window."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which card a person has chosen."""
        super().selectionChanged(selected, deselected)
        self._choosing.note_alone()
        self.chosen_changed.emit()
        current = self.current()
        if not self._silent and not selected.isEmpty() and current in self.chosen():
            self.card_chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift, choose up to where a key leads."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._choosing.choose_up_to(self.moveCursor(move, Qt.KeyboardModifier.NoModifier))
            self.scrollTo(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Shift, choose up to the card that was clicked."""
        index = self.indexAt(event.position().toPoint())
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._choosing.choose_up_to(index)
        else:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a card in focus, if there is one, so that it is seen where the keys go."""
        super().focusInEvent(event)
        mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not mouse and not self.chosen() and self._editor is None:
            seen = self._sight.places()
            self.choose(self.current() or (seen[0][0] if seen else None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay cards out anew at another width, also while Qt waits for the end of a movement."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lay everything out anew in another type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._sheets.dress(self._theme, self.font())
            self.scheduleDelayedItemsLayout()

    def _lay_out(self, keep: Place | None) -> None:
        """Lay out until what is seen is measured, with the card of `keep` where it was."""
        if self._laying_out:
            return
        self._laying_out = True
        self._sheets.set_width(self.viewport().width())
        for _ in range(_LAPS):
            super().doItemsLayout()
            row = self._cards.row_of(keep[0]) if keep else None
            if keep and row is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self._sight.box(row).top() - keep[1])
            if not self._measure():
                break
        self._laying_out = False
        self._place_editor()

    def _measure(self) -> bool:
        """Measure what is in sight; tell whether any of it is not as tall as was guessed."""
        wrong = [row for row in self._sight.unmeasured() if self._sheets.measure(row)]
        return bool(wrong)

    def _place_editor(self) -> None:
        if self._editor is not None:
            row = self._cards.row_of(self._editor[0])
            if row is not None:
                box = self._sheets.sheet(row).note_box.translated(self._sight.box(row).topLeft())
                self._editor[1].setGeometry(box.toRect())
