"""A text edit that is only read: nothing in it is edited, loaded, dropped or framed."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QTextEdit

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
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalScrollBar().setStyleSheet(_WITHOUT_RANGE)


def copied(selected: str) -> QMimeData:
    """Return the words of a selection as they stand, blocks apart, and nothing of their look."""
    mime = QMimeData()
    mime.setText(selected.replace("\u2029", "\n\n").replace("\u2028", "\n"))
    return mime
