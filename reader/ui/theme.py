"""The theme: every colour of the window by name, light, sepia, dark or as the system is."""

import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.paths import bundled
from reader.ui.oklch import srgb

STYLE = ("-style", "fusion")
"""What the application is to be made with: the style that the style sheet builds on.

`QApplication.setStyle` does the same, but it returns a style, and that type is
dear to load before the first frame.
"""

THEMES = ("light", "sepia", "dark")
"""The names of the themes there are, from the lightest to the darkest."""

SYSTEM = "system"
"""The choice that follows the system between light and dark."""

# A family that is missing costs macOS and Windows a search through all fonts,
# so what these systems bring along is asked for first.
_AT_HAND = {"darwin": ["Charter"], "win32": ["Georgia"]}.get(sys.platform, [])

SERIF_FAMILIES = [
    *_AT_HAND,
    "Noto Serif",
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Georgia",
    "DejaVu Serif",
    "Times New Roman",
]
"""The faces for reading, best first; Qt takes the first that is there for each character."""

_ROLES = {
    QPalette.ColorRole.Window: "side",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "list",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "picked",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "faint",
    QPalette.ColorRole.Shadow: "shadow",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


_TICK = -1
_USUAL_POINTS = 10


class Theme:
    """The colours of one look; two are the same only if they are one object.

    Every method that returns a colour returns a fresh one. A name that the
    theme does not know is a bug and raises `KeyError`.
    """

    def __init__(
        self,
        *,
        name: str,
        dark: bool,
        tokens: dict[str, str],
        marks: dict[str, Any],
        badges: dict[str, list[float]],
        entities: dict[str, str],
    ) -> None:
        self.name = name
        self.dark = dark
        self.tokens = tokens
        self.entities = entities
        self._steps: list[list[float]] = marks["steps"]
        self._tick: list[float] = marks["tick"]
        self._badges = badges
        self._derived: dict[tuple[Color, int], str] = {}

    def color(self, token: str) -> QColor:
        """Return the colour of a part of the window, such as `side` or `ink`."""
        return QColor(self.tokens[token])

    def mark(self, color: Color, depth: int = 0) -> QColor:
        """Return what lies behind highlighted words, `depth` highlights deep.

        Whatever is nested further than there are steps looks like the last one.
        Only `ink` is sure to be readable on every mark.
        """
        return self._colored(color, min(depth, len(self._steps) - 1))

    def tick(self, color: Color) -> QColor:
        """Return the strong tone of a highlight, for the bars, ticks and dots that stand for it."""
        return self._colored(color, _TICK)

    def entity(self, type: EntityType) -> QColor:  # noqa: A002 - the word of the domain
        """Return the colour of a type of entity, for underlines, dots and its name."""
        return QColor(self.entities[type])

    def badge(self, hue: float) -> tuple[QColor, QColor]:
        """Return the ground of a badge of that hue in degrees, and the ink that is read on it."""
        (light, chroma), (bright, tint) = self._badges["ground"], self._badges["ink"]
        return QColor(srgb(light, chroma, hue)), QColor(srgb(bright, tint, hue))

    def palette(self) -> QPalette:
        """Return the palette for everything that the style sheet leaves to Qt."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("faint"))
        return palette

    def stylesheet(self) -> str:
        """Return the style sheet of the window in this theme's colours."""
        folder = (_folder() / self.name).as_posix()
        words = {**self.tokens, "folder": re.sub(r'(["\\])', r"\\\1", folder)}
        return re.sub(r"\$(\w+)", lambda token: words[token[1]], _stylesheet())

    def _colored(self, color: Color, step: int) -> QColor:
        """Return a tone of a highlight.

        Each is made by one rule: the theme gives lightness and chroma, the
        highlight its hue, its share of that chroma, and how much lighter than
        others it has to be to look as light as they do.
        """
        derived = self._derived.get((color, step))
        if derived is None:
            lightness, chroma = self._tick if step == _TICK else self._steps[step]
            hue, share, lift = _hues()[color]
            derived = self._derived[color, step] = srgb(lightness + lift, chroma * share, hue)
        return QColor(derived)


@cache
def load(name: str) -> Theme:
    """Return the theme of that name, the same object every time.

    Raises `FileNotFoundError` if there is none.
    """
    content = json.loads((_folder() / f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name=name, **content)


def system_theme() -> str:
    """Return the name of the theme that suits the system: dark where it is, else light."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class Themes(QObject):
    """Dresses the application in a theme and keeps it dressed as the system changes."""

    changed = Signal(Theme)

    def __init__(
        self, application: QApplication, choice: str = SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._hints = QGuiApplication.styleHints()
        self._current = self._resolved(choice)
        self._choice = choice
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def current(self) -> Theme:
        """The theme that the application wears."""
        return self._current

    @property
    def choice(self) -> str:
        """What was chosen: the name of a theme, or `system`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear the theme of that name, or with `system` the one that suits the system.

        Raises `FileNotFoundError` for a theme that does not exist; the old one stays.
        """
        if choice != SYSTEM:
            load(choice)
        self._choice = choice
        self._wear(self._resolved(choice))

    def _resolved(self, choice: str) -> Theme:
        if choice == SYSTEM:
            self._hints.unsetColorScheme()
            return load(system_theme())
        theme = load(choice)
        # So that title bars and the system's own dialogs match.
        self._hints.setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
        return theme

    def _follow_system(self) -> None:
        if self._choice == SYSTEM:
            self._wear(load(system_theme()))

    def _wear(self, theme: Theme) -> None:
        if theme is not self._current:
            self._current = theme
            self._dress()
            self.changed.emit(theme)

    def _dress(self) -> None:
        self._application.setPalette(self._current.palette())
        self._application.setStyleSheet(self._current.stylesheet())


def serif(font: QFont) -> QFont:
    """Return `font` in the best serif face there is, at the same size."""
    reading = QFont(font)
    reading.setFamilies(SERIF_FAMILIES)
    reading.setStyleHint(QFont.StyleHint.Serif)
    return reading


def sized(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """Return `font` at `factor` times its size, so that the system's size is respected."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    if weight is not None:
        scaled.setWeight(weight)
    return scaled


def enlarged(font: QFont) -> float:
    """Return how many times larger than usual a font is, at least 1; for sizes in pixels."""
    return max(1.0, font.pointSizeF() / _USUAL_POINTS)


@cache
def _hues() -> dict[str, list[float]]:
    """Return of every highlight its hue in degrees, its share of chroma, and its lift."""
    hues: dict[str, list[float]] = json.loads((_folder() / "hues.json").read_text("utf-8"))
    return hues


@cache
def _stylesheet() -> str:
    return (_folder() / "window.qss").read_text(encoding="utf-8")


def _folder() -> Path:
    return bundled("resources") / "theme"
