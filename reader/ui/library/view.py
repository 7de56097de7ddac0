"""The view of the library pane: it says what a person asks for, and leaves letters alone."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.library.model import Role

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HELD = ~Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryView(QListView):
    """Shows lines of one height.

    `confirmed` is Enter on a line, or a click on the one that was chosen already.
    `pressed_on` is a click on any other. `page_requested` is a double click or
    Shift+Enter on an entity. The others are about a search that is kept on a line:
    Del, F2; and the menu of a search or an entity, which is asked for at a place on screen.
    """

    remove_requested = Signal(QModelIndex)
    rename_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    page_requested = Signal(QModelIndex)
    confirmed = Signal(QModelIndex)
    pressed_on = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again = False
        self.setProperty("surface", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._sort_click)
        self.doubleClicked.connect(self._ask_for_page)

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are about a search before the window's shortcuts take them."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._asked(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line under the mouse, or with the keyboard of the current one."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        place = self.visualRect(index).center() if keyboard else event.pos()
        if index.isValid() and (_holds_search(index) or _holds_entity(index)):
            self.menu_requested.emit(index, self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; what would write something is left to the window."""
        asked = self._asked(event)
        if asked is not None:
            asked.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.confirmed.emit(self.currentIndex())
        elif event.text() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether the line was chosen before, so that a second click can be told."""
        self._again = bool(self.indexAt(event.position().toPoint()).data(Role.CHOSEN))
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing a line nobody has chosen."""
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen and self.selectionModel() is not None:
            self.selectionModel().clearCurrentIndex()

    def _asked(self, event: QKeyEvent) -> SignalInstance | None:
        """Return what a key asks for on the current line, if it holds a search or an entity."""
        if event.key() in _ENTER and event.modifiers() & _HELD == Qt.KeyboardModifier.ShiftModifier:
            return self.page_requested if _holds_entity(self.currentIndex()) else None
        keys = {Qt.Key.Key_Delete: self.remove_requested, Qt.Key.Key_F2: self.rename_requested}
        asked = keys.get(Qt.Key(event.key())) if not event.modifiers() & _COMMANDS else None
        return asked if _holds_search(self.currentIndex()) else None

    def _sort_click(self, index: QModelIndex) -> None:
        (self.confirmed if self._again else self.pressed_on).emit(index)

    def _ask_for_page(self, index: QModelIndex) -> None:
        if _holds_entity(index):
            self.page_requested.emit(index)


def _holds_entity(index: QModelIndex) -> bool:
    line = index.data(Role.LINE)
    return line is not None and line.dot is not None


def _holds_search(index: QModelIndex) -> bool:
    line = index.data(Role.LINE)
    return line is not None and line.search is not None
