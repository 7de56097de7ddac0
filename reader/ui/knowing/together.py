"""The page of company: which other entities are mentioned together with this one."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.insights import Within
from reader.domain.knowing import Companion
from reader.ui.articles.noted import Noted
from reader.ui.icons import icon
from reader.ui.knowing.companions import CompanionList
from reader.ui.theme import Theme

_ARROW = 10
_PAD = 6
"""What stands between the edge of a head and its words."""


class Sorted(Enum):
    """By what companions are in order."""

    TIMES = auto()
    LIFT = auto()
    NAME = auto()


_KEYS = {
    Sorted.TIMES: lambda one: (-one.times, -one.lift, one.name.casefold()),
    Sorted.LIFT: lambda one: (-one.lift, -one.times, one.name.casefold()),
    Sorted.NAME: lambda one: (one.name.casefold(), -one.times),
}


class TogetherPage(QWidget):
    """Lists companions with how often they stand together, and how much more than by chance.

    `wanted` asks for those within an article or a paragraph; `chosen` brings the
    companion of which the sentences are wanted, `entered` the one whose page is.
    """

    wanted = Signal(object)
    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order = Sorted.TIMES
        self._companions: Sequence[Companion] = ()
        self.within = Within.PARAGRAPH
        self.switch = {
            Within.PARAGRAPH: self._chip(self.tr("Same paragraph")),
            Within.ARTICLE: self._chip(self.tr("Same article")),
        }
        self._scopes = QButtonGroup(self)
        for within, button in self.switch.items():
            self._scopes.addButton(button)
            button.clicked.connect(partial(self._choose_within, within))
        self.switch[self.within].setChecked(True)
        self.heads = {
            Sorted.NAME: self._head(self.tr("Name")),
            Sorted.TIMES: self._head(self.tr("Together")),
            Sorted.LIFT: self._head(self.tr("Lift")),
        }
        self.heads[Sorted.LIFT].setToolTip(
            self.tr("How many times as often as by chance they stand together")
        )
        for order, button in self.heads.items():
            button.clicked.connect(partial(self._sort, order))
        self.list = CompanionList(theme, self)
        self.list.clicked.connect(self._choose)
        self.list.opened.connect(self._choose)
        self.list.entered.connect(self.entered)
        self.list.resized.connect(self._align)
        self._noted = Noted(self.list, self)
        self.setFocusProxy(self.list)
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.list.set_theme(theme)
        self._show_order()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns below their heads."""
        super().resizeEvent(event)
        self._align()

    def ask(self) -> None:
        """Ask for the companions."""
        self.wanted.emit(self.within)

    def wait(self) -> None:
        """Say that they are being counted."""
        if not self._companions:
            self._noted.say(self.tr("Counting…"))

    def clear(self) -> None:
        """Show no companions."""
        self._companions = ()
        self.list.show_companions((), self.within)

    def show_companions(self, companions: Sequence[Companion]) -> None:
        """Show these companions."""
        self._companions = companions
        self._fill()
        if not companions:
            self._noted.say(
                self.tr("Nothing else is mentioned in its paragraphs; try the same article")
                if self.within is Within.PARAGRAPH
                else self.tr("Nothing else is mentioned in its articles; tag more names with E")
            )

    def _fill(self) -> None:
        current = self.list.current()
        ordered = sorted(self._companions, key=_KEYS[self._order])
        self.list.show_companions(ordered, self.within)
        self.list.go_to(current.id if current else None)
        self._noted.show_rows()

    def _choose_within(self, within: Within) -> None:
        if within is not self.within:
            self.within = within
            self.clear()
            self.ask()

    def _sort(self, order: Sorted) -> None:
        self._order = order
        self._show_order()
        if self._companions:
            self._fill()

    def _show_order(self) -> None:
        for order, button in self.heads.items():
            mine = order is self._order
            button.setChecked(mine)
            down = order is not Sorted.NAME
            button.setIcon(icon("chevron-down" if down else "chevron-up", self._theme, _ARROW))
            state = self.tr("sorted by it") if mine else self.tr("sort by it")
            button.setAccessibleName(f"{button.text()}, {state}")
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if mine
                else Qt.ToolButtonStyle.ToolButtonTextOnly
            )
        self._align()

    def _align(self) -> None:
        """Let numbers end where the words above them do."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        view, mirrored = self.list.viewport(), self.isRightToLeft()
        edges = []
        for order in (Sorted.LIFT, Sorted.TIMES):
            box = self.heads[order].geometry()
            room = box.left() - view.mapTo(self, QPoint(0, 0)).x()
            if not mirrored:
                room = view.mapTo(self, QPoint(view.width(), 0)).x() - box.left() - box.width()
            edges.append(max(0, room) + _PAD)
        self.list.set_edges(*edges)

    def _choose(self, index: QModelIndex) -> None:
        found = self.list.at(index)
        if found is not None:
            self.chosen.emit(found)

    def _chip(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setProperty("chip", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _head(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setIconSize(QSize(_ARROW, _ARROW))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        scopes = QHBoxLayout()
        scopes.setContentsMargins(12, 8, 12, 4)
        scopes.setSpacing(4)
        for button in self.switch.values():
            scopes.addWidget(button)
        scopes.addStretch()
        heads = QHBoxLayout()
        heads.setContentsMargins(6, 0, 16, 0)
        heads.setSpacing(0)
        heads.addWidget(self.heads[Sorted.NAME])
        heads.addStretch()
        for order in (Sorted.TIMES, Sorted.LIFT):
            heads.addWidget(self.heads[order])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(scopes)
        column.addLayout(heads)
        column.addWidget(self._noted, 1)
