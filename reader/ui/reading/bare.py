"""A text edit that is only read: nothing in it is edited, loaded, dropped or framed."""

from functools import partial

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.reading.page import Page

# The bar keeps its room, so that nothing jumps, but shows no handle where all is on screen.
_WITHOUT_RANGE = "QScrollBar::handle:disabled { background: transparent; }"


def prepare(view: QTextEdit) -> None:
    """Make a text edit show a text to be read, selected and copied by mouse and keyboard."""
    view.setProperty("surface", "page")
    view.setFrameShape(QTextEdit.Shape.NoFrame)
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setTabChangesFocus(True)
    view.setCursorWidth(2)
    view.setAcceptDrops(False)
    view.viewport().setAcceptDrops(False)
    view.viewport().setMouseTracking(True)
    view.viewport().setCursor(Qt.CursorShape.IBeamCursor)
    # Only a table that is too wide for the window needs it; nothing is cut off.
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalScrollBar().setStyleSheet(_WITHOUT_RANGE)
    view.selectionChanged.connect(partial(_leave_cells_to_ink, view))


def copied(page: Page, cursor: QTextCursor) -> QMimeData:
    """Return the words of a selection as they stand, blocks apart, and nothing of their look.

    Cells of one row are apart by a tab.
    """
    mime = QMimeData()
    words = cursor.selectedText()
    span = page.selected(cursor) if "\ufdd0" in words or cursor.hasComplexSelection() else None
    if span is not None:
        from reader.domain.tables import rows_of  # noqa: PLC0415 - most pages have no tables

        words = rows_of(page.text, span)
    mime.setText(words.replace("\u2029", "\n\n").replace("\u2028", "\n"))
    return mime


def _leave_cells_to_ink(view: QTextEdit) -> None:
    """Let Qt paint no selection of cells: it would paint a rectangle, not what stands between."""
    palette = view.palette()
    color = palette.color(QPalette.ColorRole.Highlight)
    alpha = 0 if view.textCursor().hasComplexSelection() else 255
    if color.alpha() != alpha:
        color.setAlpha(alpha)
        palette.setColor(QPalette.ColorRole.Highlight, color)
        view.setPalette(palette)
