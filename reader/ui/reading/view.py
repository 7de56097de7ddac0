"""The page on screen: painted, selected and clicked, never edited."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.ui.qt import caret_keys, fill, viewport
from reader.ui.reading.bare import copied, prepare
from reader.ui.reading.geometry import visible_blocks
from reader.ui.reading.hand import Hand
from reader.ui.reading.ink import Ink
from reader.ui.reading.marks import Marks, beginning
from reader.ui.reading.overlay import Overlay, Sought
from reader.ui.reading.page import Page
from reader.ui.reading.scrolling import (
    break_lines,
    bring_caret,
    corner,
    reveal,
    show_at_top,
    top_of,
    turn,
)
from reader.ui.reading.strip import Describe, Tick, TickStrip, show_tip, ticks

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class PageView(QTextEdit):
    """Shows a page and its marks, and tells what the hand does with them.

    It draws on what Qt does with a text that is only read: selecting by mouse
    and keyboard, copying, accessibility. Keys that mean none of these are left
    to the window.
    """

    menu_requested = Signal(QPoint)
    zoom_requested = Signal(int)

    def __init__(self, page: Page, describe: Describe, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewport(viewport())
        self.setDocument(page.document)  # Qt's own one still points to its own viewport
        self.page = page
        self.marks = Marks()
        self._describe = describe
        self._ink = Ink(page, self.marks)
        self.hand = Hand(self, self._ink)
        self._overlay: Overlay | None = None
        self._held: int | None = 0
        self._shortened: int | None = None
        self._settling = False
        prepare(self)
        self.setAccessibleName(self.tr("Article"))
        self.hand.missed.connect(self._unfocus)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._follow_range)
        bar.valueChanged.connect(self._let_go)
        self.strip = TickStrip(page.setting.theme, self._ticks, self._sought, self._summary, self)
        self.strip.follow(bar)
        self.setViewportMargins(*self.strip.margins())

    def set_page(self, page: Page, marks: Marks) -> None:
        """Show a page from its beginning; the one before is thrown away."""
        before = self.page
        self.page = page
        self._overlay = None
        self.setPalette(page.setting.palette(self.palette()))
        self.strip.set_theme(page.setting.theme)
        width = self.viewport().width()
        self.page.center(width)
        page.document.setPageSize(QtCore.QSizeF(width, -1))  # else Qt lays it out twice
        self.setDocument(page.document)
        self.strip.wait_for_lines(self.page)
        self.set_marks(marks)
        caret = self.textCursor()
        caret.setPosition(page.offset)
        self.setTextCursor(caret)
        self.verticalScrollBar().setValue(0)
        self._held = 0
        if before is not page:
            before.document.deleteLater()

    def set_marks(self, marks: Marks) -> None:
        """Paint other marks over the same page."""
        self.marks = marks
        self._ink = Ink(self.page, marks, self._ink)
        self.hand.take(self._ink)
        darker = self._ink.darker()
        if darker or self.extraSelections():
            self.setExtraSelections(darker)
        self.viewport().update()
        self.strip.refresh()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Paint something more on this page, or nothing more."""
        self._overlay = overlay
        self.viewport().update()
        self.strip.refresh()

    def boxes(self, block: QTextBlock, span: Span) -> list[QRect]:
        """Return the boxes of the words of `span` in a laid out block."""
        return self._ink.boxes(block, span)

    @property
    def focused(self) -> AnnotationId | None:
        """The mark that has the outline."""
        return self.hand.focused

    @focused.setter
    def focused(self, id_: AnnotationId | None) -> None:
        self.hand.focused = id_
        self.strip.set_focused(id_)
        self.viewport().update()

    def hold(self, code_point: int) -> None:
        """Show a place at the top, and keep it there when the lines are broken anew."""
        self._settling = True
        if code_point > 0:
            self._reach(code_point)
        show_at_top(self, self.page, code_point)
        self._settling = False
        self._held = code_point

    def reveal(self, span: Span) -> None:
        """Scroll to a passage unless all of it is on screen."""
        self._reach(span.stop)
        reveal(self, self.page, span)

    @property
    def held(self) -> int | None:
        """The code point that was put at the top, until somebody scrolls away from it."""
        return self._held

    def turn(self, step: int) -> bool:
        """Go a page down or up; tell whether there was any more."""
        return turn(self, self.page, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks in view behind the words, the words, and the lines over them."""
        at = corner(self)
        aside, offset = at.x(), at.y()
        port = self.viewport()
        top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
        blocks = list(visible_blocks(self.page.document, top, bottom))
        painter = QPainter(port)
        fill(painter, event.rect(), self.page.setting.theme.color("page"))
        painter.translate(-aside, -offset)
        self._ink.paint_behind(painter, blocks, self.page.cells(self.textCursor()))
        if self._overlay is not None:
            self._overlay.paint(painter, blocks)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(port)
        painter.translate(-aside, -offset)
        focused = self.marks.span(self.focused) if self.focused is not None else None
        if focused is not None:
            self._ink.paint_outline(painter, blocks, focused)
        self._ink.paint_over(painter, blocks)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the held place: at its first sight Qt would scroll to the caret."""
        held = self._held
        self._settling = True
        super().showEvent(event)
        if held is not None:
            show_at_top(self, self.page, held)
        self._settling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the place at the top."""
        held = top_of(self, self.page) if self._held is None else self._held
        self._settling = True
        self.page.center(self.viewport().width())
        super().resizeEvent(event)
        if held:
            show_at_top(self, self.page, held)
        self._settling = False
        self._held = held
        self.strip.stand_beside(self.viewport().geometry())
        self.strip.wait_for_lines(self.page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self.hand.press(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, and remember that the button is held down."""
        super().mouseDoubleClickEvent(event)
        self.hand.press_again(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a selection that is made, or of what was clicked."""
        super().mouseReleaseEvent(event)
        self.hand.release(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would open."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.hand.hover(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies under the pointer or at the caret."""
        self.menu_requested.emit(self.hand.menu_place(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another size of type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select and copy; leave all other keys to the window."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        href = self.textCursor().charFormat().anchorHref()
        if event.key() in _PAGES and plain == Qt.KeyboardModifier.NoModifier:
            self.turn(_PAGES[Qt.Key(event.key())])
        elif event.key() in _ENTER and href:
            self.hand.link_clicked.emit(href)
        elif any(event.matches(key) for key in caret_keys()):
            bring_caret(self, self.page)
            super().keyPressEvent(event)
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the mark or link under the pointer is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "\n".join(filter(None, map(self._describe, self.hand.at(event.pos()))))
            show_tip(self, event, words, self.anchorAt(event.pos()))
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> "QtCore.QMimeData":
        """Copy the words as they stand, blocks apart, and nothing of how they are set."""
        return copied(self.page, self.textCursor())

    def loadResource(self, _kind: int, _name: "QtCore.QUrl | str") -> object:
        """Load nothing, from wherever it may be asked for."""
        return None

    def _reach(self, code_point: int) -> None:
        """Make sure that one can scroll to a place.

        Qt breaks long texts into lines in its own time, and knows how far one can
        scroll only after that; an event of its own makes up for it at once.
        """
        break_lines(self, self.page, code_point)
        super().resizeEvent(QResizeEvent(self.viewport().size(), self.viewport().size()))

    def _ticks(self, exact: bool) -> list[Tick]:
        return ticks(self.page, self.marks, self.page.setting.theme, exact=exact)

    def _sought(self, exact: bool) -> Sought | None:
        return self._overlay.sought(exact) if self._overlay is not None else None

    def _summary(self, id_: AnnotationId) -> str:
        """Return the beginning of a mark's words, and what hovering over it shows."""
        mark = self.marks.get(id_)
        quote = f"“{beginning(mark)}”" if mark is not None else ""
        return "\n".join(filter(None, (quote, self._describe(id_))))

    @Slot()
    def _unfocus(self) -> None:
        self.focused = None

    def _let_go(self, value: int) -> None:
        """Forget the held place when somebody scrolls, not when the page turns out shorter."""
        if not self._settling and value != self._shortened:
            self._held = None
        self._shortened = None

    def _follow_range(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > 0)
        if self.verticalScrollBar().value() > most:
            self._shortened = most
