"""A window with a page in it, over which frames can float."""

from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.theme import Theme, load

THEMES = ("light", "sepia", "dark")


class Stage(QWidget):
    """A pane of 800 by 600 pixels with a text that has the focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setStyleSheet(theme.stylesheet())
        self.text = QTextEdit("But its breakthrough has wider implications.", self)
        self.text.setReadOnly(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.resize(800, 600)

    def leave(self, _stage: QWidget) -> None:
        """End the play."""
        self.hide()


def stage(qtbot: QtBot, theme: str = "light") -> Stage:
    """Show a stage whose text has the focus."""
    shown = Stage(load(theme))
    # The bound method keeps the stage alive for tests that hold only what floats on it.
    qtbot.addWidget(shown, before_close_func=shown.leave)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.text.setFocus()
    qtbot.waitUntil(shown.text.hasFocus)
    return shown


def painted(widget: QWidget) -> QImage:
    """Return the widget as it is painted, in pixels of its own size."""
    image = widget.grab().toImage()
    return image.scaled(widget.size()) if image.size() != widget.size() else image


def alike(one: QColor, other: QColor) -> bool:
    """Tell whether two colours differ by no more than rounding."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) <= 3 for a, b in pairs)


def write(field: QWidget, words: str) -> None:
    """Write words of any script into a field, as an input method does."""
    for word in words:
        committed = QInputMethodEvent()
        committed.setCommitString(word)
        QApplication.sendEvent(field, committed)
