"""The view of the library pane: it says what a person asks for, and leaves letters alone."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.library.model import Role

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class LibraryView(QListView):
    """Shows lines of one height.

    `confirmed` is Enter on a line, or a click on the one that was chosen already.
    `pressed_on` is a click on any other.
    """

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

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; what would write something is left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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

    def _sort_click(self, index: QModelIndex) -> None:
        (self.confirmed if self._again else self.pressed_on).emit(index)
