"""The bar after tagging: it offers to tag the same words wherever else they stand."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.domain.entity import EntityType
from reader.ui.announcing import announce
from reader.ui.colors import dot
from reader.ui.entities.keyed import KeyedButton
from reader.ui.foot import FootBar
from reader.ui.messages import Line
from reader.ui.theme import Theme, sized
from reader.ui.tips import name_key
from reader.ui.type_names import type_names

_DOT = 10


class More(NamedTuple):
    """How often an entity is named without being tagged: here, and in how many other articles.

    While that is still being looked for, `articles` is `None`.
    """

    name: str
    type: EntityType
    here: int
    elsewhere: int = 0
    articles: int | None = None

    def __bool__(self) -> bool:
        """Tell whether there is anything to offer."""
        return bool(self.here or self.elsewhere)


class MoreBar(FootBar):
    """Says how many more mentions there could be, and offers to make them."""

    here_wanted = Signal()
    everywhere_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("More mentions"))
        self._type: EntityType | None = None
        self._dot = QLabel(self)
        self._dot.setAccessibleName(self.tr("Type"))
        self.name = Line(self)
        self.name.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.told = Line(self)
        self.here = self._verb(self.tr("Tag all here"), "tag_here")
        self.here.clicked.connect(self.here_wanted)
        self.everywhere = self._verb(self.tr("Tag everywhere"), "tag_everywhere")
        self.everywhere.clicked.connect(self.everywhere_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self.name)
        row.addWidget(self.told, 1)
        for button in (self.here, self.everywhere, self.close_button):
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and the dot anew."""
        super().set_theme(theme)
        for button in (self.here, self.everywhere):
            button.set_theme(theme)
        self._draw()

    def offer(self, more: More) -> None:
        """Come up and say how many more there are; where there is nothing, go away."""
        if not more:
            self.close_up()
            return
        self._type = more.type
        self._draw()
        self.name.say(more.name)
        words = self._words(more)
        self.told.say(words)
        self.here.setVisible(more.here > 0)
        self.everywhere.setVisible(more.elsewhere > 0)
        self.come_up()
        said = f"{more.name}: {words}"
        self.setAccessibleDescription(said)
        if more.articles is not None:
            announce(self, said)

    def _words(self, more: More) -> str:
        parts = []
        if more.here:
            parts.append(self.tr("%Ln more here", None, more.here))
        if more.elsewhere:
            count = self.locale().toString(more.elsewhere)
            articles = self.tr("in %Ln other article(s)", None, more.articles or 0)
            parts.append(self.tr("{count} {in_articles}").format(count=count, in_articles=articles))
        elif more.articles is None:
            parts.append(self.tr("looking elsewhere…"))
        return ", ".join(parts)

    def _verb(self, words: str, action: str) -> KeyedButton:
        button = KeyedButton(self.theme, self, action=action)
        button.say(words)
        name_key(button, words, action)
        return button

    def _draw(self) -> None:
        if self._type is not None:
            drawn = dot(self.theme.entity(self._type), self.devicePixelRatioF(), _DOT)
            self._dot.setAccessibleName(type_names()[self._type])
            self._dot.setPixmap(drawn.pixmap(_DOT, _DOT))
