"""Buttons of a bar about words: a colour to mark them with, or something else to do."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.domain.annotation import Color
from reader.ui import icons
from reader.ui.colors import color_name
from reader.ui.theme import Theme
from reader.ui.tips import KeyTip

TARGET = 26
"""The side of what can be hit, in device-independent pixels."""

_RADIUS = 8.5
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down)


class BarButton(QToolButton):
    """A button that leaves the focus in the text when clicked, and the arrows to the bar."""

    def __init__(self, name: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(TARGET, TARGET)
        self.setAccessibleName(name)
        self._tip = KeyTip(self, keys)

    def call(self, name: str) -> None:
        """Say what it does, for the eye and for the ear."""
        self.setAccessibleName(name)
        self._tip.say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space; leave the arrows to the bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Swatch(BarButton):
    """A colour to highlight with: ringed if it was the last, ticked if the mark has it."""

    rename_requested = Signal(object, QPoint)
    """The colour, and where on the screen its name is asked for."""

    def __init__(self, color: Color, keys: str, theme: Theme, parent: QWidget) -> None:
        super().__init__("", keys, parent)
        self.setCheckable(True)
        self.color = color
        self._theme = theme
        self._last = False
        self.name({})

    def name(self, names: Mapping[Color, str]) -> None:
        """Say what the colour stands for, among the names that people gave to colours."""
        plain = color_name(self.color).lower()
        name = names.get(self.color)
        words = self.tr("{name}: highlight in {color}") if name else self.tr("Highlight in {color}")
        self.call(words.format(name=name, color=plain))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def set_last(self, last: bool) -> None:
        """Show by a ring whether `H` would take this colour."""
        self._last = last
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: the tick tells of the mark, not of the click."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to give the colour another name."""
        event.accept()
        where = self.mapToGlobal(self.rect().bottomLeft())
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(
            self.tr("&Rename colour…"), partial(self.rename_requested.emit, self.color, where)
        )
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a circle in the colour, and around it what there is to say."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self.underMouse() and not self._last:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawEllipse(middle, _RADIUS + 3.5, _RADIUS + 3.5)
        painter.setPen(QPen(self._theme.tick(self.color), 1.25))
        painter.setBrush(self._theme.mark(self.color))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._last and not self.isChecked():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawEllipse(middle, _RADIUS + 2.5, _RADIUS + 2.5)
        if self.isChecked():
            self._paint_tick(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_tick(self, painter: QPainter) -> None:
        side = round(_RADIUS * 2) - 4
        ink = self._theme.color("ink")
        drawn = icons.pixmap("check", ink, side, self.devicePixelRatioF())
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        painter.drawPixmap(corner, drawn)
