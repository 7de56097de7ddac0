"""What keys and clicks on a card ask for."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from reader.domain.annotation import Color
from reader.ui.annotations.buttons import CardButtons
from reader.ui.annotations.view import CardList
from reader.ui.keys import meant
from reader.ui.theme import Theme

_EDIT = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_COLOR = "color_"
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CardGestures(QObject):
    """Turns what a hand does on the list of cards into what it asks for.

    The keys of actions arrive here only where the action cannot act by itself.
    """

    edit_requested = Signal(str)
    reply_requested = Signal(str)
    remove_requested = Signal(list)
    tags_requested = Signal(list)
    recolor_requested = Signal(list, Color)
    entity_requested = Signal(list)
    link_activated = Signal(str)
    context_menu_requested = Signal(QPoint)
    escape_pressed = Signal()
    check_requested = Signal()
    pointed_at = Signal(str)
    """A chosen card was clicked once more: show where it belongs."""

    def __init__(self, cards: CardList, theme: Theme) -> None:
        super().__init__(cards)
        self._cards = cards
        self._was_chosen = ""
        self._buttons = CardButtons(theme, cards.viewport())
        self._buttons.asked.connect(self._answer_button)
        cards.scrolled.connect(self._buttons.hide)
        cards.installEventFilter(self)
        cards.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._buttons.set_theme(theme)

    def rest(self) -> None:
        """Hide the buttons until the pointer moves again: what lies under it has changed."""
        self._buttons.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what happens to the list; only keys that ask for something end here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._cards and self._act(event)
        if isinstance(event, QContextMenuEvent):
            self._ask_for_menu(event)
            return True
        if isinstance(event, QMouseEvent) and watched is self._cards.viewport():
            self._follow_mouse(event)
        elif event.type() == QEvent.Type.Leave and watched is self._cards.viewport():
            self._buttons.hide()
        return False

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it asked for anything."""
        key, current, chosen = event.key(), self._cards.current(), self._cards.chosen()
        action = meant(self._cards, event)
        if not action and event.modifiers() not in _PLAIN:
            return False
        if key == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif not chosen or not current:
            return False
        elif action:
            return self._do(action, current, chosen)
        elif key in _EDIT:
            self.edit_requested.emit(current)
        elif key in _REMOVE:
            self.remove_requested.emit(chosen)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._cards.unfold(current, key == Qt.Key.Key_Right)
        else:
            return False
        return True

    def _do(self, action: str, current: str, chosen: list[str]) -> bool:
        """Do what an action would do with the chosen cards; tells whether it means anything."""
        match action:
            case "note":
                self.edit_requested.emit(current)
            case "reply":
                self.reply_requested.emit(current)
            case "tags":
                self.tags_requested.emit(chosen)
            case "entity":
                self.entity_requested.emit(chosen)
            case "remove":
                self.remove_requested.emit(chosen)
            case _ if action.startswith(_COLOR):
                self.recolor_requested.emit(chosen, Color(action.removeprefix(_COLOR)))
            case _:
                return False
        return True

    def _follow_mouse(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseMove:
            self._hover(event.position().toPoint())
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        elif event.type() == QEvent.Type.MouseButtonPress:
            found = self._cards.under(event.position().toPoint())
            pressed = found[0].card.id if found else ""
            self._was_chosen = pressed if [pressed] == self._cards.chosen() else ""
        elif event.type() == QEvent.Type.MouseButtonRelease:
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._click(event.position().toPoint())
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._double_click(event.position().toPoint())

    def _click(self, point: QPoint) -> None:
        """Follow a link, unfold a quote, or show once more where a chosen card belongs."""
        found = self._cards.under(point)
        if found is None:
            return
        sheet, inside, _ = found
        link = sheet.link_at(inside)
        again = sheet.card.id == self._was_chosen
        if link:
            self.link_activated.emit(link)
        elif sheet.caption.contains(inside):
            self.check_requested.emit()
        elif any(
            box.isValid() and box.adjusted(-8, -4, 8, 4).contains(inside)
            for box in (sheet.arrow, sheet.more)
        ):
            self._cards.unfold(sheet.card.id)
        elif again:
            if sheet.foldable and sheet.quote_box.contains(inside):
                self._cards.unfold(sheet.card.id)
            self.pointed_at.emit(sheet.card.id)

    def _double_click(self, point: QPoint) -> None:
        """Edit the note, unless it is the quote or a link that was clicked."""
        self._was_chosen = ""
        found = self._cards.under(point)
        if found is not None:
            sheet, inside, _ = found
            if not sheet.quote_box.contains(inside) and not sheet.link_at(inside):
                self.edit_requested.emit(sheet.card.id)

    def _hover(self, point: QPoint) -> None:
        """Show the buttons of the card under the pointer, and where there is a link."""
        found = self._cards.under(point)
        link = found is not None and bool(found[0].link_at(found[1]))
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self._cards.viewport().setCursor(hand if link else arrow)
        if found is None or found[0].editing:
            self._buttons.hide()
            return
        sheet, _, row = found
        box = sheet.box.toRect().translated(row.topLeft()).adjusted(4, 4, -4, -4)
        self._buttons.lie_over(sheet.card.id, box, locked=sheet.card.locked)

    def _answer_button(self, what: str, card_id: str) -> None:
        if what == "edit":
            self.edit_requested.emit(card_id)
        elif what == "reply":
            self.reply_requested.emit(card_id)
        elif what == "tag":
            self.tags_requested.emit([card_id])
        else:
            self.remove_requested.emit([card_id])

    def _ask_for_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: under the pointer, or by keyboard at the card in focus."""
        cards, where = self._cards, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and cards.currentIndex().isValid():
            cards.scrollTo(cards.currentIndex())
            corner = cards.visualRect(cards.currentIndex()).topLeft() + QPoint(24, 24)
            where = cards.viewport().mapToGlobal(corner)
        event.accept()
        self.context_menu_requested.emit(where)
