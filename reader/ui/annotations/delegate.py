"""Paints cards, and knows how tall each is without laying out those that nobody sees."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from reader.ui.annotations.card import CardSheet, guessed_height
from reader.ui.annotations.cards import Card
from reader.ui.annotations.model import CardModel
from reader.ui.annotations.style import CardStyle
from reader.ui.annotations.wording import history_words, today
from reader.ui.qt import tip
from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_FEW = 4
"""Cards that are laid out at once to know how tall they are, wherever they stand."""

_KEPT = 120
"""Laid-out cards that are kept; more than fill any screen."""


class CardDelegate(QStyledItemDelegate):
    """Lays out the cards that are seen and guesses the height of the others."""

    def __init__(
        self,
        model: CardModel,
        theme: Theme,
        font: QFont,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._theme = theme
        self._style = CardStyle(theme, font)
        self._width = 0
        self._day = today(clock())
        self._sheets: dict[str, CardSheet] = {}
        self._heights: dict[str, int] = {}
        self._measured: set[str] = set()
        self._unfolded: set[str] = set()
        self._editor: tuple[str, int] | None = None
        self.describe_link: Callable[[str], str] = str
        """Returns what hovering over a link says of its address."""

    def dress(self, theme: Theme, font: QFont) -> None:
        """Lay everything out anew in these colours and this type."""
        self._theme = theme
        self._style = CardStyle(theme, font)
        self._forget_all()

    def set_width(self, width: int) -> bool:
        """Lay cards out at this width from now on; tells whether it is another."""
        if width == self._width:
            return False
        self._width = width
        self._forget_all()
        return True

    def forget(self, card_ids: Iterable[str]) -> None:
        """Lay these cards out anew, because they say something else."""
        for card_id in card_ids:
            self._sheets.pop(card_id, None)
            self._heights.pop(card_id, None)
            self._measured.discard(card_id)

    def renew(self, card_ids: Collection[str]) -> bool:
        """Do the same; tells whether any of them may be as tall as it was not.

        A few that have been seen are laid out to know that: the note that
        somebody is typing comes back with every pause.
        """
        before = {card_id: self._heights.get(card_id) for card_id in card_ids}
        seen = self._measured.issuperset(before)
        self.forget(before)
        if len(before) > _FEW or not seen:
            return bool(before)
        rows = [self._model.row_of(card_id) for card_id in before]
        heights = [self.sheet(row).height for row in rows if row is not None]
        return heights != list(before.values())

    def expect(self, card_ids: Collection[str]) -> None:
        """Measure cards that have just come, if they are a few: then nobody has to guess."""
        if len(card_ids) <= _FEW:
            for row in map(self._model.row_of, card_ids):
                if row is not None:
                    self.sheet(row)

    def leave_room(self, card_id: str | None, height: int = 0) -> None:
        """Leave so much room for the editor in that card, and in no other."""
        touched = [self._editor[0]] if self._editor else []
        self._editor = None if card_id is None else (card_id, height)
        self.forget([*touched, *([] if card_id is None else [card_id])])

    @property
    def room(self) -> tuple[str, int] | None:
        """The card in which room is left for the editor, and how much."""
        return self._editor

    def is_unfolded(self, card_id: str) -> bool:
        """Tell whether the card shows all of its quote."""
        return card_id in self._unfolded

    def unfold(self, card_id: str, unfolded: bool) -> None:
        """Show all of a quote, or its first lines."""
        (self._unfolded.add if unfolded else self._unfolded.discard)(card_id)
        self.forget([card_id])

    def measure(self, row: int) -> bool:
        """Lay out the card in a row; tells whether it is not as tall as was guessed."""
        guess = self._height(self._model.card(row))
        return self.sheet(row).height != guess

    def is_measured(self, row: int) -> bool:
        """Tell whether the height of the card in a row is more than a guess."""
        return self._model.card(row).id in self._measured

    def sheet(self, row: int) -> CardSheet:
        """Return the card in a row, laid out."""
        self._turn_the_page()
        card = self._model.card(row)
        found = self._sheets.get(card.id)
        if found is None:
            editor = self._editor[1] if self._editor and self._editor[0] == card.id else None
            found = CardSheet(
                card,
                self._style,
                self._width,
                self._clock(),
                unfolded=card.id in self._unfolded,
                editor=editor,
            )
            if len(self._sheets) >= _KEPT:
                del self._sheets[next(iter(self._sheets))]
            self._sheets[card.id] = found
            self._heights[card.id] = found.height
            self._measured.add(card.id)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of a card: measured where it has been seen, else guessed."""
        return QSize(self._width, self._height(self._model.card(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_Active) and _has_focus(option)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        place = QPointF(option.rect.topLeft())
        self.sheet(index.row()).paint(
            painter, place, chosen=chosen, focused=focused, hovered=hovered
        )

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show where a link leads, when a card was made, or the name of its colour."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        sheet = self.sheet(index.row())
        point = QPointF(event.pos() - option.rect.topLeft())
        link = sheet.link_at(point)
        words = self.describe_link(link) if link else ""
        mark = sheet.card.annotation
        if not words and mark is not None:
            if sheet.byline.contains(point):
                words = history_words(mark, "" if sheet.card.mine else mark.annotator)
            elif mark.color and sheet.bar.contains(point):
                words = sheet.card.color_name
        QToolTip.showText(event.globalPos(), tip(words), view.viewport())
        return True

    def _height(self, card: Card) -> int:
        height = self._heights.get(card.id)
        if height is None:
            height = guessed_height(card, self._style, self._width)
            self._heights[card.id] = height
        return height

    def _turn_the_page(self) -> None:
        """Say "yesterday" instead of the time once the day is over."""
        day = today(self._clock())
        if day != self._day:
            self._day = day
            self._sheets.clear()

    def _forget_all(self) -> None:
        self._sheets.clear()
        self._heights.clear()
        self._measured.clear()


def _has_focus(option: QStyleOptionViewItem) -> bool:
    widget = option.widget
    return widget is not None and widget.hasFocus()
