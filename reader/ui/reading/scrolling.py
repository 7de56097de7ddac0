"""Where the page stands on screen: the place at the top, turning pages, showing a passage."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.domain.text import Span
from reader.ui.reading.geometry import line_at, visible_blocks
from reader.ui.reading.heights import expected_height, is_broken
from reader.ui.reading.overlay import Boxes
from reader.ui.reading.page import Page
from reader.ui.reading.typesetting import BELOW

_TOP = 8
"""From the upper edge down to the line that counts as the top of the page, in pixels."""


def top_of(view: QTextEdit, page: Page) -> int:
    """Return the code point that the uppermost whole line begins with; 0 for the header."""
    wanted = view.verticalScrollBar().value() + _TOP + 1
    block, line = line_at(page.document, wanted)
    bottom = page.document.documentLayout().blockBoundingRect(block).bottom()
    if wanted > bottom and block.next().isValid():
        block = block.next()
        line = block.layout().lineAt(0)
    if page.block(block.blockNumber()) is None or not line.isValid():
        return 0
    return page.code_point(block.position() + line.textStart())


def break_lines(view: QTextEdit, page: Page, code_point: int) -> None:
    """Break the text into lines as far as a page from a code point on needs it, and not beyond."""
    layout = page.document.documentLayout()
    top = layout.blockBoundingRect(_block(page, code_point)).top()
    bottom = QPointF(0, top + 2 * view.viewport().height())
    layout.hitTest(bottom, Qt.HitTestAccuracy.FuzzyHit)


def show_at_top(view: QTextEdit, page: Page, code_point: int) -> None:
    """Scroll so that the line of a code point is the top of the page; 0 shows the header."""
    value = _line_top(page, code_point) - _TOP if code_point > 0 else 0
    view.verticalScrollBar().setValue(round(value))


def progress(view: QTextEdit, page: Page) -> float:
    """Return the part of the text, 0 to 1, that lies above the lower edge."""
    bar = view.verticalScrollBar()
    if is_broken(page) and bar.value() >= bar.maximum():
        return 1.0
    height = view.viewport().height()
    top = page.document.documentLayout().blockBoundingRect(_block(page, 0)).top()
    tall = bar.maximum() + height if is_broken(page) else expected_height(page)
    whole = tall - BELOW - top
    seen = bar.value() + height - top
    return min(max(seen / whole, 0.0), 1.0) if whole > 0 else 1.0


def turn(view: QTextEdit, page: Page, step: int) -> bool:
    """Scroll by a page less two lines, forth or back; tell whether there was any more."""
    bar = view.verticalScrollBar()
    before = bar.value()
    height = view.viewport().height()
    bar.setValue(before + step * round(max(height - 2 * page.setting.pitch, height / 2)))
    return bar.value() != before


def reveal(view: QTextEdit, page: Page, span: Span) -> None:
    """Scroll a passage into the upper third, unless all of it is on screen already."""
    bar = view.verticalScrollBar()
    height = view.viewport().height()
    top = _line_top(page, span.start)
    bottom = _line_top(page, span.stop - 1) + 2 * page.setting.pitch
    if not (bar.value() + _TOP <= top and bottom <= bar.value() + height):
        bar.setValue(round(top - height / 4))


def bring_caret(view: QTextEdit, page: Page) -> None:
    """Fetch the caret to the top of what is on screen if it has been scrolled away."""
    cursor = view.textCursor()
    if cursor.hasSelection() or view.viewport().rect().intersects(view.cursorRect()):
        return
    cursor.setPosition(page.position(top_of(view, page)))
    view.setTextCursor(cursor)


def corner(view: QTextEdit) -> QPoint:
    """Return where in the document the left upper corner of what is on screen lies.

    Where lines begin at the right, Qt scrolls aside from there.
    """
    aside = view.horizontalScrollBar()
    left = aside.maximum() - aside.value() if view.isRightToLeft() else aside.value()
    return QPoint(left, view.verticalScrollBar().value())


def box_on_screen(view: QTextEdit, page: Page, boxes: Boxes, span: Span) -> QRect:
    """Return the box around what is on screen of a passage, in global coordinates.

    It is empty (`QRect.isEmpty`) where nothing is.
    """
    port = view.viewport()
    offset = corner(view)
    whole = QRect()
    for block in visible_blocks(page.document, offset.y(), offset.y() + port.height()):
        for box in boxes(block, span):
            whole = whole.united(box.translated(-offset))
    shown = whole.intersected(port.rect())
    return (
        QRect(port.mapToGlobal(shown.topLeft()), shown.size()) if not shown.isEmpty() else QRect()
    )


def _block(page: Page, code_point: int) -> QTextBlock:
    return page.document.findBlock(page.position(code_point))


def _line_top(page: Page, code_point: int) -> float:
    block = _block(page, code_point)
    top = page.document.documentLayout().blockBoundingRect(block).top()
    shown = page.picture(block.blockNumber())
    if shown is not None and page.position(code_point) == block.position():
        return top - page.setting.beneath_picture - shown[1].height()
    line = block.layout().lineForTextPosition(page.position(code_point) - block.position())
    return top + line.y() if line.isValid() else top
