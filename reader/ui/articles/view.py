"""The view of the article list: it leaves letters alone and keeps its place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.articles.model import ArticleModel
from reader.ui.articles.place import Place, place_in, take_up
from reader.ui.qt import viewport

Index = QModelIndex | QPersistentModelIndex

_LINES_A_STEP = 2
_FAR = 1 << 30
_FIRST_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_End: _FAR}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ArticleView(QListView):
    """Shows rows of one height and scrolls them by the pixel.

    Keys that write something go on to the window, where letters are commands.
    When the model is reset with much the same list, what is on screen stays.
    """

    opened = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(viewport())
        self._place = Place()
        self._gap = 0
        self.setProperty("surface", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(self.opened)
        self._set_step()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model, which has to be an `ArticleModel`."""
        old = self.model()
        if old is not None:
            old.modelAboutToBeReset.disconnect(self._remember_place)
            old.modelReset.disconnect(self._take_up_place)
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._remember_place)
            # After the selection has heard of it, which then selects nothing.
            model.modelReset.connect(self._take_up_place)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint rows that say something else; Qt would lay out all of a list anew for one."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select; what would write something is left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text() and not event.modifiers() & _COMMANDS:
            event.ignore()
        elif event.key() in _FIRST_STEPS and not self.currentIndex().isValid():
            self._begin(_FIRST_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing an article nobody has chosen."""
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen and self.selectionModel() is not None:
            self.selectionModel().clearCurrentIndex()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the mouse is, or with the keyboard at the current row."""
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def changeEvent(self, event: QEvent) -> None:
        """Scroll by lines of the font that is in use."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_step()

    def go_to(self, row: int) -> None:
        """Choose a row, as a click on it would."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def choose_nothing(self) -> None:
        """Leave no row chosen."""
        if self.selectionModel() is not None:
            self.selectionModel().clear()

    def row_after(self, step: int) -> int:
        """Return the row `step` below the current one, which may be out of the list.

        Where the current row has vanished, steps go on from the gap it left.
        """
        row = self.currentIndex().row()
        if row >= 0:
            return row + step
        return self._gap + (step - 1 if step > 0 else step)

    def is_chosen(self, index: Index) -> bool:
        """Tell whether a row is selected."""
        return self.selectionModel().isSelected(index)

    def is_in_focus(self, index: Index) -> bool:
        """Tell whether keys act on this row."""
        return self.hasFocus() and index == self.currentIndex()

    def is_under_pointer(self, row: QRect) -> bool:
        """Tell whether the pointer is over a row that lies there in the viewport."""
        port = self.viewport()
        return port.underMouse() and row.contains(port.mapFromGlobal(QCursor.pos()))

    def reserve(self) -> int:
        """Return the room a scroll bar would take that is not there, so that words never move."""
        taken = self.width() - self.viewport().width()
        return max(0, self.verticalScrollBar().sizeHint().width() - taken)

    def _set_step(self) -> None:
        self.verticalScrollBar().setSingleStep(_LINES_A_STEP * self.fontMetrics().lineSpacing())

    def _begin(self, step: int) -> None:
        """Choose a first row; Qt itself would take the first of the list for every key."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.go_to(min(max(0, self.row_after(step)), last))

    def _remember_place(self) -> None:
        model = self.model()
        if isinstance(model, ArticleModel):
            self._place = place_in(self, model)

    def _take_up_place(self) -> None:
        model = self.model()
        if isinstance(model, ArticleModel) and model.rowCount():
            stays = take_up(self._place, self, model)
            lost = stays and not self.currentIndex().isValid()
            self._gap = self._place.row if lost else 0
