"""Tool tips that name the key of an action, whatever key it has by then."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.keymap import shown
from reader.ui.keys import FIRST, with_key


def name_key(widget: QWidget, words: str, action: str) -> None:
    """Let the tool tip of a widget say what it does and which key does the same.

    `action` is the name of an action of the window that the widget is in; until
    it is in one, the tip names the key that the action has at first.
    """
    _KeyTip(widget, words, action)


class _KeyTip(QObject):
    """Looks after the tool tip of one widget: it is made anew whenever it may be seen."""

    def __init__(self, widget: QWidget, words: str, action: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = words
        self._action = action
        self._say()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Name the key as it is now before the tip is shown or read out."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.ToolTip, QEvent.Type.FocusIn}:
            self._say()
        return False

    def _say(self) -> None:
        action = self._widget.window().findChild(QAction, self._action)
        if isinstance(action, QAction):
            self._widget.setToolTip(with_key(self._words, action))
        else:
            first = FIRST[self._action]
            self._widget.setToolTip(f"{self._words} ({shown(first[0])})" if first else self._words)
