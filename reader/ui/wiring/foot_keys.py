"""The keys of a bar at the foot of the page, which it has while the page has the focus too."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.ui.foot import FootBar
from reader.ui.keys import meant
from reader.ui.main_window import MainWindow

TYPES = {f"color_{color}": type_ for color, type_ in zip(Color, EntityType, strict=False)}
"""The types that the keys of colours stand for where there is nothing to colour."""

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FootKeys(QObject):
    """Takes Esc for a bar that is shown, and what else it is told to, before anybody else.

    `digits` and `enter` tell whether these keys mean something to the bar now.
    """

    escaped = Signal()
    entered = Signal()
    typed = Signal(object)
    """The key of an `EntityType`."""

    def __init__(
        self,
        window: MainWindow,
        bar: FootBar,
        *,
        digits: Callable[[], bool] | None = None,
        enter: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(bar)
        self._view = window.reading.view
        self._bar = bar
        self._digits = digits or _never
        self._enter = enter or _never
        self._view.installEventFilter(self)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key from the window's shortcuts, and tell what it means."""
        if event.type() not in _KEYS or self._bar.isHidden() or not isinstance(event, QKeyEvent):
            return False
        news = self._news(watched, event)
        if news is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            news()
        return True

    def _news(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what tells of a key, if it is one of the bar's."""
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() == Qt.Key.Key_Escape:
            return self.escaped.emit
        if bare and event.key() in _ENTER:
            return self.entered.emit if watched is self._view and self._enter() else None
        if not self._digits():
            return None
        type_ = TYPES.get(meant(self._view, event))
        if type_ is None:
            return None
        return lambda: self.typed.emit(type_)


def _never() -> bool:
    return False
