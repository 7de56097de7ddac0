"""Tool tips that name the key of an action, whatever key it has by then."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.keymap import portable, shown
from reader.ui.keys import FIRST, with_key
from reader.ui.qt import tip

_LOOKED_AT = {QEvent.Type.Show, QEvent.Type.ToolTip, QEvent.Type.FocusIn}


def name_key(widget: QWidget, words: str, action: str) -> None:
    """Let the tool tip of a widget say these words, and the key of an action of that name."""
    keys = FIRST.get(action, ())
    KeyTip(widget, keys[0] if keys else "", words)


class KeyTip(QObject):
    """Lets the tool tip of a widget say `words`, else its accessible name, and which key does it.

    `key` is a key that an action of the window has at first, and so says which
    one is meant; until the widget is in a window, the tip names that key. It is
    made anew whenever it may be seen.
    """

    def __init__(self, widget: QWidget, key: str, words: str = "") -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = words
        self._key = portable(key)
        self._action = next(
            (name for name, keys in FIRST.items() if self._key in map(portable, keys)), ""
        )
        self.say()
        widget.installEventFilter(self)

    def say(self) -> None:
        """Say the accessible name and the key as they are now."""
        words = self._words or self._widget.accessibleName()
        action = self._widget.window().findChild(QAction, self._action) if self._action else None
        if isinstance(action, QAction):
            said = with_key(words, action)
        else:
            said = f"{words} ({shown(self._key)})" if self._key else words
        self._widget.setToolTip(tip(said))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Name the key as it is now before the tip is shown or read out."""
        if event.type() in _LOOKED_AT:
            self.say()
        return False
