"""The icons: our own drawings, tinted by the theme."""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from reader.paths import bundled
from reader.ui.qt import fill
from reader.ui.theme import Theme, enlarged

SIZE = 17
"""The side of an icon in the window, in device-independent pixels."""

_DIRECTED = frozenset(
    (
        *("back", "forward", "undo", "redo", "reply", "outline"),
        *("chevron-right", "sidebar-left", "sidebar-right"),
    )
)
"""Drawings that point along the lines, or away from where they begin."""

APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@cache
def icon(name: str, theme: Theme, size: int = SIZE) -> QIcon:
    """Return an icon: muted, ink when active or checked, faint when disabled.

    `size` is its greatest side in device-independent pixels. Raises
    `FileNotFoundError` for a name that has no drawing.
    """
    _drawing(name)
    return QIcon(_Tinted(name, theme, size))


def side(font: QFont) -> int:
    """Return the side of an icon beside words in a font: larger where the system's type is."""
    return round(SIZE * enlarged(font))


def pixmap(name: str, color: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return a drawing in one colour, `size` device-independent pixels square.

    Raises `FileNotFoundError` for a name that has no drawing.
    """
    return _drawn(name, round(size * ratio), ratio, color.rgba(), mirrored=_turns(name))


@cache
def app_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    drawn = QIcon()
    for size in APP_SIZES:
        drawn.addPixmap(_drawn("postil", size))
    return drawn


class _Tinted(QIconEngine):
    """Draws an icon when it is seen: in the colour of its state, as sharp as the screen is.

    Most icons of the window stand in menus, and few of their states are ever seen.
    """

    def __init__(self, name: str, theme: Theme, size: int) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._size = size

    def clone(self) -> QIconEngine:
        """Return an engine for an icon that is changed after it was copied."""
        return _Tinted(self._name, self._theme, self._size)

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Return the size at which it is drawn where there is room for `size`."""
        side = min(size.width(), size.height(), self._size)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it in the middle of a rectangle."""
        # Not from painter.device(): to hand it over, Qt for Python makes types that cost 10 ms.
        ratio = painter.deviceTransform().m11()
        drawn = self.scaledPixmap(rect.size(), mode, state, ratio)
        place = QRect(rect.topLeft(), drawn.deviceIndependentSize().toSize())
        place.moveCenter(rect.center())
        painter.drawPixmap(place.topLeft(), drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it for a screen of ordinary sharpness."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return it in the colour of its state; `size` is in device-independent pixels."""
        side = self.actualSize(size, mode, state).width()
        if side < 1:  # where a layout has no room left for it
            return QPixmap()
        return pixmap(self._name, self._theme.color(_token(mode, state)), side, scale)


def _token(mode: QIcon.Mode, state: QIcon.State) -> str:
    if mode is QIcon.Mode.Disabled:
        return "faint"
    return "muted" if mode is QIcon.Mode.Normal and state is QIcon.State.Off else "ink"


def _turns(name: str) -> bool:
    """Tell whether a drawing has a direction that is the other way where lines begin right."""
    return name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _drawn(
    name: str,
    side: int,
    ratio: float = 1.0,
    rgba: int | None = None,
    *,
    mirrored: bool = False,
) -> QPixmap:
    """Draw into a square of `side` real pixels, all in one colour or in those of the drawing."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon

    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(_drawing(name)).render(painter)
    if rgba is not None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        fill(painter, QRect(0, 0, side, side), QColor.fromRgba(rgba))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _drawing(name: str) -> str:
    """Return where a drawing lies; raises `FileNotFoundError`."""
    path = bundled("resources") / "icons" / f"{name}.svg"
    path.stat()
    return str(path)
