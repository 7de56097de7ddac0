"""The icons: our own drawings, tinted by the theme."""

from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from reader.paths import bundled
from reader.ui.theme import Theme

SIZE = 17
"""The side of an icon in the window, in device-independent pixels."""

RATIOS = (1.0, 2.0)
"""The device pixel ratios that icons are drawn for; Qt scales down from the next one up."""

APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@cache
def icon(name: str, theme: Theme, size: int = SIZE) -> QIcon:
    """Return an icon: muted, ink when active or checked, faint when disabled.

    `size` is its side in device-independent pixels. Raises `FileNotFoundError`
    for a name that has no drawing.
    """
    muted, ink, faint = (theme.color(token) for token in ("muted", "ink", "faint"))
    tinted = QIcon()
    for ratio in RATIOS:
        for state in (QIcon.State.Off, QIcon.State.On):
            normal = muted if state is QIcon.State.Off else ink
            for mode, color in (
                (QIcon.Mode.Normal, normal),
                (QIcon.Mode.Active, ink),
                (QIcon.Mode.Selected, ink),
                (QIcon.Mode.Disabled, faint),
            ):
                tinted.addPixmap(pixmap(name, color, size, ratio), mode, state)
    return tinted


def pixmap(name: str, color: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return a drawing in one colour, `size` device-independent pixels square.

    Raises `FileNotFoundError` for a name that has no drawing.
    """
    return _tinted(name, color.rgba(), size, ratio)


@cache
def app_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    drawn = QIcon()
    for size in APP_SIZES:
        drawn.addPixmap(QPixmap.fromImage(_drawn("postil", size)))
    return drawn


@cache
def _tinted(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    image = _drawn(name, round(size * ratio)).copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(rgba))
    painter.end()
    tinted = QPixmap.fromImage(image)
    tinted.setDevicePixelRatio(ratio)
    return tinted


@cache
def _drawn(name: str, side: int) -> QImage:
    """Draw an icon into a square of `side` real pixels, its lines in black."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon

    drawing = QSvgRenderer(_drawing(name))
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image


@cache
def _drawing(name: str) -> bytes:
    return (bundled("resources") / "icons" / f"{name}.svg").read_bytes()
