"""The colours of highlights as people speak of them, and as dots in menus and chips."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.mention import MentionType
from reader.ui.theme import Theme

DOT = 10
"""The diameter of a dot, in device-independent pixels."""

translate = QCoreApplication.translate


def color_name(color: Color) -> str:
    """Return a colour's own name, for those who cannot tell it by looking."""
    return {
        Color.YELLOW: translate("colors", "Yellow"),
        Color.GREEN: translate("colors", "Green"),
        Color.BLUE: translate("colors", "Blue"),
        Color.RED: translate("colors", "Red"),
        Color.PURPLE: translate("colors", "Purple"),
        Color.ORANGE: translate("colors", "Orange"),
        Color.TEAL: translate("colors", "Teal"),
        Color.GRAY: translate("colors", "Gray"),
    }[color]


def called(color: Color, names: Mapping[Color, str]) -> str:
    """Return what the people of a library call a colour, else its own name."""
    return names.get(color) or color_name(color)


def told(color: Color, names: Mapping[Color, str]) -> str:
    """Return what a colour is called, followed by its own name where that is another."""
    name = names.get(color)
    if not name:
        return color_name(color)
    return translate("colors", "{name} ({color})").format(name=name, color=color_name(color))


def mention_color(theme: Theme, type_: MentionType) -> QColor:
    """Return the colour of a mention: that of its type of entity, or for a value a neutral one."""
    return theme.entity(type_) if isinstance(type_, EntityType) else theme.color("muted")


class DottedButton(QToolButton):
    """A button on which words stand beside a dot, with as much room before them as behind."""

    def say(self, words: str) -> None:
        """Have other words on it; without the space Qt would put them too close to the dot."""
        self.setText(f" {words}")
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return its size without what Qt leaves free behind words beside a picture."""
        wanted = super().sizeHint()
        if self.text() and not self.icon().isNull():
            wanted.setWidth(wanted.width() - 2 * self.fontMetrics().horizontalAdvance(" "))
        return wanted


def dot(color: QColor, ratio: float = 1.0, size: int = DOT) -> QIcon:
    """Return a dot of a colour, for a screen of that many pixels to the point."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.end()
    return QIcon(picture)
