"""What annotations are narrowed to: a button for each way, and a chip for all that is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from reader.domain.annotation import Color
from reader.domain.browsing import AnnotationFilter, Facet, Grouping
from reader.services.session import Person
from reader.ui.articles.chips import ChipRow
from reader.ui.browser.narrowing import (
    DAYS,
    Line,
    Names,
    chips,
    facet_line,
    kind_lines,
    toggled,
    unlisted,
)
from reader.ui.flow import Flow
from reader.ui.icons import icon
from reader.ui.theme import Theme

_ARROW = 12


class Filters(QWidget):
    """Holds the filter, without its words; says when a person changes it.

    It asks for what there is to choose from, and is told by `lines`.
    """

    changed = Signal()
    facets_requested = Signal(object, QRect, str)
    """What to choose by, a `Grouping`, or `None` for what annotations hold; where, and its name."""

    days_requested = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pane = parent
        self.filter = AnnotationFilter()
        self._me = Person("")
        self._colors: Mapping[Color, str] = {}
        self._entities: dict[str, str] = {}
        self.setAccessibleName(self.tr("Filters"))
        self._row = QWidget(self)
        self._flow = Flow(self._row, 4)
        self.buttons: dict[str, QToolButton] = {}
        for name, words, tip, by in (
            ("held", self.tr("Kind"), self.tr("Only highlights, mentions, notes or replies"), None),
            ("color", self.tr("Colour"), self.tr("Only some colours"), Grouping.COLOR),
            ("tag", self.tr("Tag"), self.tr("Only some tags"), Grouping.TAG),
            ("entity", self.tr("Entity"), self.tr("Only some entities"), Grouping.ENTITY),
            ("author", self.tr("Annotator"), self.tr("Only some people’s"), Grouping.ANNOTATOR),
        ):
            button = self._button(name, words, tip)
            button.clicked.connect(partial(self._ask, button, by))
        self._button("day", self.tr("Day"), self.tr("Only some days")).clicked.connect(
            self._ask_days
        )
        self.listed = self._switch(
            "listed", self.tr("Listed articles"), self.tr("Only annotations on the articles listed")
        )
        self.trash = self._switch(
            "trash", self.tr("Trash"), self.tr("Annotations that lie in the trash")
        )
        self.trash.toggled.connect(self._turn_to_trash)
        self.listed.toggled.connect(self.changed)
        self._chips = ChipRow(theme, self)
        self._chips.closed.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._chips)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for button in self.buttons.values():
            if not button.isCheckable():
                button.setIcon(icon("chevron-down", theme, _ARROW))
        self._chips.set_theme(theme)

    def dress(self, me: Person, colors: Mapping[Color, str]) -> None:
        """Call the person at the keyboard and the colours by these names from now on."""
        self._me, self._colors = me, colors
        self._show_chips()

    def clear(self) -> None:
        """Ask for everything, in the trash or out of it as before, without news."""
        self.filter = AnnotationFilter(trashed=self.filter.trashed)
        self.listed.blockSignals(True)
        self.listed.setChecked(False)
        self.listed.blockSignals(False)
        self._show_chips()

    def set_trashed(self, trashed: bool) -> None:
        """Look into the trash, or out of it again, without news."""
        self.trash.blockSignals(True)
        self.trash.setChecked(trashed)
        self.trash.blockSignals(False)
        self.filter = replace(self.filter, trashed=trashed)

    def lines(self, by: Grouping | None, facets: Sequence[Facet]) -> list[Line]:
        """Return what there is to choose from, each with its key and its line."""
        if by is None:
            return kind_lines(self.filter)
        missing = unlisted(by, facets, self.filter)
        made = [facet_line(by, facet, self.filter, self._names()) for facet in (*missing, *facets)]
        self._entities.update((key, line.words) for key, line in made if by is Grouping.ENTITY)
        return made

    def toggle(self, key: str) -> None:
        """Choose a value that is not chosen, or drop one that is."""
        self.filter = toggled(self.filter, key)
        self._show_chips()
        self.changed.emit()

    def take_days(self, first: date | None, last: date | None) -> None:
        """Narrow to these days, both included."""
        if (first, last) != (self.filter.first, self.filter.last):
            self.filter = replace(self.filter, first=first, last=last)
            self._show_chips()
            self.changed.emit()

    def _names(self) -> Names:
        return Names(self._me, self._colors, self._entities)

    def _show_chips(self) -> None:
        self._chips.set_chips(chips(self.filter, self._names()))

    def _drop(self, key: str) -> None:
        if key == DAYS:
            self.take_days(None, None)
        else:
            self.toggle(key)

    def _ask(self, button: QToolButton, by: Grouping | None) -> None:
        self.facets_requested.emit(by, self._where(button), button.text())

    def _ask_days(self) -> None:
        self.days_requested.emit(self._where(self.buttons["day"]))

    def _where(self, button: QToolButton) -> QRect:
        pane = self._pane
        return QRect(button.mapTo(pane, button.rect().topLeft()), button.size())

    def _turn_to_trash(self, trashed: bool) -> None:
        self.filter = replace(self.filter, trashed=trashed)
        self.changed.emit()

    def _button(self, name: str, words: str, tip: str) -> QToolButton:
        button = _Opener(self._row)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.setAccessibleDescription(tip)
        button.setProperty("chip", True)
        button.setIconSize(QSize(_ARROW, _ARROW))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        button.setLayoutDirection(ahead if mirrored else behind)  # the arrow stands after the word
        self._flow.addWidget(button)
        self.buttons[name] = button
        return button

    def _switch(self, name: str, words: str, tip: str) -> QToolButton:
        button = self._button(name, words, tip)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button


class _Opener(QToolButton):
    """A button that opens with Enter and Down as with Space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter or Down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)
