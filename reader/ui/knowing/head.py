"""The head of the entity page: who or what it is, how often and when it is mentioned."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.domain.entity import Entity, EntityType
from reader.domain.knowing import Stretch, Totals
from reader.ui.colors import DottedButton, dot
from reader.ui.icons import icon
from reader.ui.knowing.bars import TimeBars
from reader.ui.knowing.in_place import InPlaceField
from reader.ui.knowing.wording import stretch_name, totals_words
from reader.ui.qt import tip
from reader.ui.theme import Theme, sized
from reader.ui.type_names import type_names

_NAME = 1.45
_EDGE, _INSET = 4, 8
"""Around everything, and around what is no field: so that all words begin in one line."""

_BETWEEN = 12
_FEW = 2
"""Bars without which there is nothing to compare."""


class EntityHead(QWidget):
    """Shows name, type, description, totals and bars; says what shall be changed of them."""

    renamed = Signal(str)
    described = Signal(str)
    retyped = Signal(object)
    left = Signal()
    """The keys are wanted in what the page shows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: EntityType | None = None
        self._names = type_names()
        self.type = DottedButton(self)
        self.type.setProperty("chip", True)
        self.type.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.type.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.type.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._types = QActionGroup(self)
        self._fill_types()
        self.back = self._button(self.tr("Back to the page before"))
        self.back.hide()
        self.more = self._button(self.tr("More to do with this entity"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.close_button = self._button(self.tr("Close the page (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the page"))
        self.name = InPlaceField(self.tr("Name of the entity"), self)
        self.name.setFont(sized(self.font(), _NAME, QFont.Weight.DemiBold))
        self.name.written.connect(self.renamed)
        self.name.left.connect(self.left)
        self.description = InPlaceField(self.tr("What tells it from others"), self)
        self.description.setPlaceholderText(self.tr("Add a line that tells it from others…"))
        self.description.written.connect(self.described)
        self.description.left.connect(self.left)
        self.totals = QLabel(self)
        self.totals.setProperty("tone", "muted")
        self.totals.setWordWrap(True)
        self.bars = TimeBars(theme, self)
        self._said = ("", "")
        self._from, self._to = (QLabel(self) for _ in range(2))
        for label in (self._from, self._to):
            label.setProperty("tone", "faint")
            label.setFont(sized(self.font(), 0.85))
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.back.setIcon(icon("forward" if self.isRightToLeft() else "back", theme))
        self.more.setIcon(icon("more", theme))
        self.close_button.setIcon(icon("close", theme))
        ratio = self.devicePixelRatioF()
        for action in self._types.actions():
            action.setIcon(dot(theme.entity(action.data()), ratio))
        self._color()

    def show_entity(self, entity: Entity) -> None:
        """Show what is known of an entity."""
        self._shown = entity.type
        self.name.show_words(entity.name)
        self.description.show_words(entity.description)
        said = self._names[entity.type]
        self.type.say(said)
        self.type.setAccessibleName(self.tr("Type: {name}").format(name=said))
        self.type.setToolTip(self.tr("Change the type (1 to 7)"))
        for action in self._types.actions():
            action.setChecked(action.data() == entity.type)
        self._color()

    def show_counts(
        self, totals: Totals, stretches: Sequence[Stretch], chosen: Stretch | None
    ) -> None:
        """Show how often it is mentioned, and when; `chosen` is what is narrowed to."""
        self.totals.setText(totals_words(totals))
        several = len(stretches) >= _FEW
        for widget in (self.bars, self._from, self._to):
            widget.setVisible(several)
        self.bars.show_stretches(stretches if several else (), chosen)
        if several:
            first, last = (
                stretch_name(stretch, by_year=self.bars.by_year)
                for stretch in (stretches[0], stretches[-1])
            )
            self._said = (first, last)
            self._place_ends()

    def show_back(self, name: str) -> None:
        """Offer to go back to the page of an entity of that name; to none if there is none."""
        self.back.setVisible(bool(name))
        words = self.tr("Back to “{name}” (Backspace)").format(name=name)
        self.back.setToolTip(tip(words))
        self.back.setAccessibleName(self.tr("Back to “{name}”").format(name=name))

    def edit_name(self) -> None:
        """Let the name be written anew."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Keep sizes of type in step with the window's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.name.setFont(sized(self.font(), _NAME, QFont.Weight.DemiBold))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names of the first and the last bar below them."""
        super().resizeEvent(event)
        self._place_ends()

    def _place_ends(self) -> None:
        """Let the last name end where the last bar does; both stand together below few bars."""
        wide = self.bars.extent()
        metrics = self._from.fontMetrics()
        needed = sum(metrics.horizontalAdvance(name) for name in self._said) + _BETWEEN
        apart = wide >= needed
        self._from.setText(self._said[0] if apart else " – ".join(filter(None, self._said)))
        self._to.setText(self._said[1] if apart else "")
        spare = max(0, self.bars.width() - wide) if apart else 0
        self._ends.setContentsMargins(0, 0, spare, 0)

    def _color(self) -> None:
        if self._shown is not None:
            color = self._theme.entity(self._shown)
            self.type.setIcon(dot(color, self.devicePixelRatioF()))
            self.type.setIconSize(QSize(10, 10))
            self.bars.set_theme(self._theme, color)

    def _fill_types(self) -> None:
        menu = QMenu(self)
        for number, (type_, name) in enumerate(self._names.items(), 1):
            action = menu.addAction(f"{name}\t{number}")
            action.setData(type_)
            action.setCheckable(True)
            self._types.addAction(action)
            action.triggered.connect(partial(self.retyped.emit, type_))
        self.type.setMenu(menu)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.back)
        top.addWidget(self.type)
        top.addStretch()
        top.addWidget(self.more)
        top.addWidget(self.close_button)
        self._ends = QHBoxLayout()
        self._ends.addWidget(self._from)
        self._ends.addStretch(1)
        self._ends.addWidget(self._to)
        top.setContentsMargins(_INSET, 0, _INSET, 0)
        rest = QVBoxLayout()
        rest.setContentsMargins(_INSET, 0, _INSET, 0)
        rest.setSpacing(2)
        rest.addWidget(self.totals)
        rest.addSpacing(6)
        rest.addWidget(self.bars)
        rest.addLayout(self._ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 8, _EDGE, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.name)
        column.addWidget(self.description)
        column.addLayout(rest)
