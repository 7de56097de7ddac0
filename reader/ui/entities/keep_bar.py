"""The bar that is there while everything selected is tagged at once."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.domain.entity import EntityType
from reader.ui.announcing import announce
from reader.ui.colors import DottedButton, dot
from reader.ui.foot import FootBar
from reader.ui.messages import Line
from reader.ui.theme import Theme
from reader.ui.type_names import type_names

_DOT = 10


class Kept(NamedTuple):
    """As what selected words are tagged: an entity, or with no `name` each as one of its own."""

    type: EntityType
    name: str = ""


class KeepBar(FootBar):
    """Says as what everything is tagged that is selected, and lets that be changed."""

    type_chosen = Signal(object)
    """Words shall be tagged as entities of a type, each by its own name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Keep tagging"))
        self._kept = Kept(EntityType.PERSON)
        self._said = Line(self)
        self._said.say(self.tr("What you select is tagged as"))
        self.choice = DottedButton(self)
        self.choice.setProperty("chip", True)
        self.choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choice.setToolTip(self.tr("Tag words as entities of one type (1 to 7)"))
        menu = QMenu(self.choice)
        for number, (type_, name) in enumerate(type_names().items(), 1):
            menu.addAction(f"{name}\t{number}", partial(self.type_chosen.emit, type_)).setData(
                type_
            )
        self.choice.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._said)
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and dots anew."""
        super().set_theme(theme)
        self._draw()

    def say(self, kept: Kept) -> None:
        """Come up and say as what words are tagged."""
        self._kept = kept
        type_ = type_names()[kept.type]
        words = f"{kept.name} · {type_}" if kept.name else type_
        self.choice.say(words)
        self._draw()
        self.come_up()
        self.setAccessibleDescription(f"{self._said.text()} {words}")
        announce(self, self.accessibleDescription())

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.choice.setIcon(dot(self.theme.entity(self._kept.type), ratio, _DOT))
        for action in self.choice.menu().actions():
            action.setIcon(dot(self.theme.entity(action.data()), ratio, _DOT))
