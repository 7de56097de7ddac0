"""The strip below the browser's list: how many annotations are chosen, and what to do with them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.domain.annotation import Color
from reader.ui.browser.wording import count_words
from reader.ui.colors import dot, told
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.tips import name_key

_ICON = 16


class ChosenStrip(QFrame):
    """Asks by the names of the window's actions, as keys do.

    Besides those there are `export_chosen` and `restore`. Without anything
    chosen, exporting means all that is shown.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("What to do with the chosen annotations"))
        self._said = QLabel(self)
        self._said.setProperty("tone", "muted")
        self.buttons: dict[str, QToolButton] = {}
        self._colors = {color: QAction(self) for color in Color}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(0)
        row.addWidget(self._said)
        row.addStretch()
        for name, words, key in (
            ("color", self.tr("Change the colour"), ""),
            ("tags", self.tr("Change the tags"), "tags"),
            ("entity", self.tr("Say which entity these are"), "entity"),
            ("copy_citation", self.tr("Copy with citation"), "copy_citation"),
            ("export_chosen", self.tr("Export what is chosen, or else what is shown"), ""),
            ("restore", self.tr("Restore what is chosen"), ""),
            ("empty_trash", self.tr("Empty the trash, articles and all"), ""),
            ("remove", self.tr("Move to the trash"), "remove"),
        ):
            button = self._button(name, words, key)
            row.addWidget(button)
        self._offer_colors()
        for name, words in (
            ("restore", self.tr("Restore")),
            ("empty_trash", self.tr("Empty trash…")),
        ):
            self.buttons[name].setText(words)
            self.buttons[name].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.set_theme(theme)
        self.show_chosen(0, trashed=False)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for name, button in self.buttons.items():
            button.setIcon(icon(_DRAWINGS[name], theme, _ICON))
        for color, action in self._colors.items():
            action.setIcon(dot(theme.tick(color), self.devicePixelRatioF()))

    def dress(self, names: Mapping[Color, str]) -> None:
        """Call the colours what people call them."""
        for color, action in self._colors.items():
            action.setText(told(color, names))

    def show_chosen(self, count: int, *, trashed: bool) -> None:
        """Say how many annotations are chosen, and offer what can be done with them."""
        self._said.setText(self.tr("%n chosen", None, count) if count else self.tr("None chosen"))
        self._said.setAccessibleName(self.tr("Chosen: {what}").format(what=count_words(count)))
        for name, button in self.buttons.items():
            button.setVisible(name == "copy_citation" or (name in _FOR_TRASH) is trashed)
            button.setEnabled(count > 0 or name in _FOR_ALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part the strip from the list by a hairline."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)

    def _button(self, name: str, words: str, key: str) -> QToolButton:
        button = _Button(self)
        button.setObjectName(name)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAccessibleName(words)
        button.setToolTip(words)
        if key:
            name_key(button, words, key)
        if name != "color":
            button.clicked.connect(partial(self.asked.emit, name))
        self.buttons[name] = button
        return button

    def _offer_colors(self) -> None:
        menu = QMenu(self)
        for color, action in self._colors.items():
            action.triggered.connect(partial(self._ask_for, color))
            menu.addAction(action)
        self.buttons["color"].setMenu(menu)
        self.buttons["color"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.dress({})

    def _ask_for(self, color: Color, _checked: bool = False) -> None:
        self.asked.emit(f"color_{color}")


class _Button(QToolButton):
    """A button that is pressed with Enter as with Space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


_FOR_TRASH = {"restore", "empty_trash"}
_FOR_ALL = {"export_chosen", "empty_trash"}
_DRAWINGS = {
    "empty_trash": "trash",
    "color": "color",
    "tags": "tag",
    "entity": "entity",
    "copy_citation": "copy",
    "export_chosen": "export",
    "restore": "restore",
    "remove": "trash",
}
