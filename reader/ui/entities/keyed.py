"""Buttons that show which key does the same."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.ui.colors import DottedButton
from reader.ui.foot import FootBar
from reader.ui.keymap import shown
from reader.ui.theme import Theme, sized
from reader.ui.tips import name_key

_SPACE = "\u00a0"
_INSIDE = 4
_BEFORE = 6
_AFTER = 7


class KeyedButton(DottedButton):
    """A button with words and, as a cap, a key: that of an action of the window, or a fixed one."""

    def __init__(self, theme: Theme, parent: QWidget, *, action: str = "", key: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._name = action
        self._key = key
        self._action: QAction | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def say(self, words: str) -> None:
        """Have other words on it."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the key as it is from now on."""
        if self._action is None and self._name:
            found = self.window().findChild(QAction, self._name)
            if isinstance(found, QAction):
                self._action = found
                found.changed.connect(self._fit)
                self._fit()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap over the room that is left for it."""
        super().paintEvent(event)
        if not self._key:
            return
        metrics = QFontMetrics(self._small())
        wide, high = self._cap(metrics), metrics.height()
        left = _AFTER if self.isRightToLeft() else self.width() - _AFTER - wide
        cap = QRectF(left + 0.5, (self.height() - high) // 2 + 0.5, wide - 1, high - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("handle"), 1))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(self._small())
        painter.setPen(self._theme.color("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter.value, self._key)
        painter.end()

    def _fit(self) -> None:
        """Leave room for the cap behind the words."""
        if self._action is not None:
            self._key = shown(self._action.shortcut().toString())
        room = self._cap(QFontMetrics(self._small())) + _BEFORE if self._key else 0
        spaces = ceil(room / max(1, self.fontMetrics().horizontalAdvance(_SPACE)))
        self.setText(self._words.replace("&", "&&") + _SPACE * spaces)

    def _small(self) -> QFont:
        return sized(self.font(), 0.85)

    def _cap(self, metrics: QFontMetrics) -> int:
        return max(metrics.horizontalAdvance(self._key) + 2 * _INSIDE, metrics.height())


def verb(
    bar: FootBar, drawing: str, words: str, action: str, *, capped: bool = True
) -> KeyedButton:
    """Return a button for a bar with a drawing, words and, if it is `capped`, the action's key."""
    button = KeyedButton(bar.theme, bar, action=action if capped else "")
    button.setProperty("drawing", drawing)
    button.setIconSize(QSize(14, 14))
    button.say(words)
    name_key(button, words, action)
    return button
