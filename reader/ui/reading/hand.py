"""What the mouse does on a page: clicking marks and links, and showing what a click would do."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.domain.ids import AnnotationId
from reader.ui.reading.ink import Ink
from reader.ui.reading.scrolling import corner

_POSSESSIVE = ("’s", "'s")


class Hand(QObject):
    """Tells clicks on marks and links from clicks on nothing.

    `ink` and `focused` are what the page shows at the moment; places are
    points of the viewport.
    """

    released = Signal()
    """The button was let go: something may be selected now, or nothing."""

    missed = Signal()
    """Neither a mark nor a selection was meant."""

    mark_clicked = Signal(str)
    words_clicked = Signal(int)
    """Words that are no link were clicked, at this code point; a mark may be there or not."""

    link_clicked = Signal(str)

    def __init__(self, view: QTextEdit, ink: Ink) -> None:
        super().__init__(view)
        self.ink = ink
        self.focused: AnnotationId | None = None
        self._view = view
        self._pressed: QPoint | None = None
        self._stack: list[AnnotationId] = []

    @property
    def pressed(self) -> bool:
        """Whether the button is held down."""
        return self._pressed is not None

    def take(self, ink: Ink) -> None:
        """Go on with other ink: what was clicked before no longer counts."""
        self.ink = ink
        self._stack = []

    def press(self, place: QPoint) -> None:
        """Remember where a click began."""
        self._pressed = place

    def press_again(self, place: QPoint) -> None:
        """Remember where a double click began; of *Singapore’s* it means the name alone."""
        self._pressed = place
        cursor = self._view.textCursor()
        if cursor.selectedText()[1:].casefold().endswith(_POSSESSIVE):
            start = cursor.selectionStart()
            stop = cursor.selectionEnd() - len(_POSSESSIVE[0])
            cursor.setPosition(start)
            cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)

    def release(self, event: QMouseEvent) -> None:
        """Tell of a selection that is made, or of what was clicked."""
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        moved = (event.position().toPoint() - pressed).manhattanLength()
        selected = self._view.textCursor().hasSelection()
        clicked = moved < QApplication.startDragDistance() and not selected
        found = self.at(pressed) if clicked else []
        if clicked and not found:
            self.missed.emit()
        self.released.emit()
        if clicked:
            href = self._view.anchorAt(pressed)
            self._click(href, found)
            if not href:
                self._tell_words(pressed)

    def hover(self, place: QPoint) -> None:
        """Show by the pointer what a click would open."""
        sign = self.ink.sign_at(self._under(place))
        opens = bool(self._view.anchorAt(place)) or sign is not None
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.IBeamCursor
        port = self._view.viewport()
        if port.cursor().shape() is not shape:
            port.setCursor(shape)

    def choose(self, place: QPoint) -> None:
        """Choose the mark under a point, unless one of those there has the focus."""
        found = self.at(place)
        if found and self.focused not in found:
            self.mark_clicked.emit(found[0])
        self._tell_words(place)

    def menu_place(self, event: QContextMenuEvent) -> QPoint:
        """Choose what a menu is asked for, and return where on the screen it belongs."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return self._view.viewport().mapToGlobal(self._view.cursorRect().bottomLeft())
        if not self._view.textCursor().hasSelection():
            self.choose(event.pos())
        return event.globalPos()

    def at(self, place: QPoint) -> list[AnnotationId]:
        """Return the marks under a point, the one that is meant first."""
        return self.ink.at(self._under(place))

    def _tell_words(self, place: QPoint) -> None:
        code_point = self.ink.code_point_at(self._under(place))
        if code_point is not None:
            self.words_clicked.emit(code_point)

    def _under(self, place: QPoint) -> QPointF:
        return QPointF(place + corner(self._view))

    def _click(self, href: str, found: list[AnnotationId]) -> None:
        """Open the link or choose the mark that was clicked; again at one place, the next one."""
        if href:
            self.link_clicked.emit(href)
        elif found:
            again = found == self._stack and self.focused in found
            turned = found.index(self.focused) + 1 if again and self.focused is not None else 0
            self.mark_clicked.emit(found[turned % len(found)])
        self._stack = found
