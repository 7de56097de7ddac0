"""What keys and clicks on the browser's list ask for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolTip

from reader.ui.annotations.card import CardSheet
from reader.ui.annotations.wording import history_words
from reader.ui.browser import picking
from reader.ui.browser.sheets import EntrySheet, TitleSheet
from reader.ui.browser.view import BrowserView
from reader.ui.qt import tip

_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class BrowserGestures(QObject):
    """Turns what a hand does on the list into what it asks for.

    `meaning` returns the name of the window's action that a key stands for, or
    nothing: the list claims such keys, because it is about its own cards.
    """

    opened = Signal(int)
    """A row is to be gone to: Enter, a double click, or a click on a card that was chosen."""

    asked = Signal(str)
    link_activated = Signal(str)
    escape_pressed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, view: BrowserView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed = -1
        self._was_chosen = False
        self.meaning: Callable[[QKeySequence], str] = _nothing
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what happens to the list; what asks for something ends here."""
        if isinstance(event, QContextMenuEvent):
            self._ask_for_menu(event)
            return True
        if watched is not self._view:
            return self._follow_pointer(event)
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(bool(self.meaning(QKeySequence(event.keyCombination()))))
            return event.isAccepted()
        return event.type() == QEvent.Type.KeyPress and self._act(event)

    def _follow_pointer(self, event: QEvent) -> bool:
        """Follow the pointer over the list; tells whether the list shall hear nothing of it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = tip(self._tip(event.pos()))
            QToolTip.showText(event.globalPos(), words, self._view.viewport())
            return True
        if isinstance(event, QMouseEvent):
            return self._follow_mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._view.hover(-1)
        return False

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it asked for anything."""
        meant = self.meaning(QKeySequence(event.keyCombination()))
        row = self._view.currentIndex().row()
        key = event.key()
        if meant:
            self.asked.emit(meant)
        elif event.modifiers() not in _PLAIN:
            return False
        elif key == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif row < 0:
            return False
        elif key in _OPEN:
            self._enter(row)
        elif key in _SIDEWAYS:
            leads = Qt.Key.Key_Left if self._view.isRightToLeft() else Qt.Key.Key_Right
            self._unfold(row, wanted=key == leads)
        else:
            return False
        return True

    def _enter(self, row: int) -> None:
        rows = self._view.rows
        if rows.is_heading(row):
            rows.toggle(row)
        else:
            self.opened.emit(row)

    def _unfold(self, row: int, *, wanted: bool) -> None:
        """Open or close a group, or show all of a quote; from a card go on to its heading."""
        view, rows = self._view, self._view.rows
        number = rows.contents.number(rows.contents.lines.at(row))
        if number is None:
            rows.toggle(row, wanted)
            return
        if view.sheets.is_unfolded(number) != wanted and self._foldable(row):
            view.sheets.unfold(number, wanted)
            view.look_again()
        elif not wanted and rows.contents.lines.has_headings:
            view.setCurrentIndex(rows.index(rows.heading_of(row)))

    def _foldable(self, row: int) -> bool:
        entry = self._view.rows.at(row)
        sheet = self._view.sheets.of(entry) if entry is not None else None
        return isinstance(sheet, EntrySheet) and sheet.card.foldable

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        """Follow the pointer; tells whether the list shall hear nothing of it."""
        point = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseMove:
                self._hover(point)
            case QEvent.Type.MouseButtonPress if left:
                index = self._view.indexAt(point)
                self._pressed = index.row()
                self._was_chosen = picking.ranges(self._view) == [(index.row(), index.row())]
                if plain and index.isValid() and self._view.rows.is_heading(index.row()):
                    self._view.setFocus(Qt.FocusReason.MouseFocusReason)
                    return True
            case QEvent.Type.MouseButtonRelease if left and plain:
                self._click(point)
            case QEvent.Type.MouseButtonDblClick if left:
                index = self._view.indexAt(point)
                if index.isValid() and self._view.rows.is_heading(index.row()):
                    self._view.rows.toggle(index.row())
                    return True
                if index.isValid():
                    self._pressed = -1
                    self.opened.emit(index.row())
        return False

    def _click(self, point: QPoint) -> None:
        """Open or close a group, follow a link, unfold a quote, or go where a card belongs."""
        found = self._view.under(point)
        if found is None or found[2] != self._pressed:
            return
        sheet, inside, row = found
        self._pressed = -1
        if isinstance(sheet, TitleSheet):
            self._view.rows.toggle(row)
            picking.choose(self._view, [], row)
            return
        at = inside - QPointF(0, sheet.top)
        link = sheet.card.link_at(at)
        if link:
            self.link_activated.emit(link)
        elif _on_arrow(sheet.card, at) or (self._was_chosen and _on_long_quote(sheet.card, at)):
            number = self._view.rows.contents.number(self._view.rows.contents.lines.at(row))
            if number is not None:
                self._view.sheets.unfold(number, not self._view.sheets.is_unfolded(number))
                self._view.look_again()

    def _hover(self, point: QPoint) -> None:
        found = self._view.under(point)
        self._view.hover(-1 if found is None else found[2])
        hand = False
        if found is not None and isinstance(found[0], EntrySheet):
            hand = bool(found[0].card.link_at(found[1] - QPointF(0, found[0].top)))
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def _tip(self, point: QPoint) -> str:
        found = self._view.under(point)
        if found is None or not isinstance(found[0], EntrySheet):
            return ""
        card, at = found[0].card, found[1] - QPointF(0, found[0].top)
        mark = card.card.annotation
        if mark is not None and card.byline.contains(at):
            return history_words(mark)
        return card.link_at(at)

    def _ask_for_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: under the pointer, or by keyboard at the row in focus."""
        view, where = self._view, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())
            corner = view.visualRect(view.currentIndex()).topLeft() + QPoint(24, 24)
            where = view.viewport().mapToGlobal(corner)
        event.accept()
        self.context_menu_requested.emit(where)


def _on_arrow(card: CardSheet, at: QPointF) -> bool:
    return card.arrow.adjusted(-4, -4, 4, 4).contains(at)


def _on_long_quote(card: CardSheet, at: QPointF) -> bool:
    return card.foldable and card.quote_box.contains(at)


def _nothing(_: QKeySequence) -> str:
    return ""
