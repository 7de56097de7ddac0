"""The window that compares two annotators: how far they agree, and what they see differently."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.services.comparing import Agreement, Dimension
from reader.services.contrasting import MOST, Comparison
from reader.services.differing import Side
from reader.ui.announcing import announce
from reader.ui.articles.noted import Noted
from reader.ui.comparing.contrasts import ContrastList
from reader.ui.comparing.people import People
from reader.ui.comparing.wording import category_heading, category_words, dimension_name
from reader.ui.insights.table import Cell, Figures, FiguresTable
from reader.ui.keys import meant
from reader.ui.theme import Theme, enlarged

_ACTIONS = ("undo", "redo", "help", "keys", "theme", "quit")
_SIZE = (920, 700)
_LONGEST = 16
"""Code points of a name on a button or over a column."""


class CompareWindow(QDialog):
    """Asks who is compared and in which articles, and shows what `show_comparison` brings.

    Taking a side is asked for by `accepted_side` and done elsewhere.
    """

    asked = Signal(str, str, bool)
    """The names to the left and to the right, and whether only in what the list shows."""

    opened = Signal(object)
    """The `Contrast` that is to be seen in its article."""

    accepted_side = Signal(object, object)
    """The `Contrast` in question, and the `Side` that shall stand."""

    action_requested = Signal(str)
    """A key was pressed that means an action of the window this one belongs to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Compare annotators"))
        self.setObjectName("comparing")
        self._shown = Comparison()
        self._names: Mapping[Color, str] = {}
        self.people = People(theme, self)
        self.people.chosen.connect(self.ask)
        self.articles = QComboBox(self)
        self.articles.setAccessibleName(self.tr("Articles"))
        self.articles.addItem(self.tr("All articles"), userData=False)
        self.articles.addItem(self.tr("What the list shows"), userData=True)
        self.articles.activated.connect(self.ask)
        self.dimension = QComboBox(self)
        self.dimension.setAccessibleName(self.tr("Compare by"))
        for dimension in Dimension:
            self.dimension.addItem(dimension_name(dimension), dimension)
        self.dimension.activated.connect(self._show_figures)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.table = FiguresTable(theme, self)
        self.table.setAccessibleName(self.tr("How far they agree"))
        self.list = ContrastList(theme, self)
        self.list.setAccessibleName(self.tr("What they see differently"))
        self.noted = Noted(self.list, self)
        self.count = QLabel(self)
        self.count.setProperty("tone", "title")
        self.said = QLabel(self)
        self.said.setProperty("tone", "muted")
        self.said.setWordWrap(True)
        self.accept_left, self.accept_right = (self._button(side) for side in Side)
        self.show_there = QPushButton(self.tr("&Show on the page"), self)
        self.show_there.setAutoDefault(False)
        self.show_there.clicked.connect(self._open)
        self.list.opened.connect(self.opened)
        self.list.settled.connect(self._offer)
        self._lay_out()
        self.show_comparison(self._shown, {})
        self.told.setText(self.tr("Reading annotations…"))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.table.set_theme(theme)
        self.list.set_theme(theme)
        self.people.set_theme(theme)

    @Slot()
    def ask(self) -> None:
        """Ask for the comparison that is chosen."""
        self.asked.emit(*self.people.names(), self.articles.currentData())

    def show_comparison(self, found: Comparison, names: Mapping[Color, str]) -> None:
        """Show what came of the question; `names` are what people call colours."""
        before = len(self._shown.contrasts)
        self._shown, self._names = found, names
        self.people.show_people(found.annotators, found.left, found.right)
        self._show_figures()
        self.list.show_contrasts(found.contrasts, found.left, found.right, names)
        self.told.setText(self._summary())
        self.count.setText(self._counted() if found.left else "")
        if found.contrasts:
            self.noted.show_rows()
        else:
            self.noted.say(self._nothing())
        if len(found.contrasts) != before:
            announce(self, self.count.text())

    def say(self, words: str) -> None:
        """Say what came of taking a side."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys for undo and help to the window that this one belongs to."""
        parent = self.parentWidget()
        action = meant(parent, event) if parent is not None else ""
        if action in _ACTIONS:
            self.action_requested.emit(action)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _button(self, side: Side) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._accept, side))
        return button

    @Slot()
    def _show_figures(self) -> None:
        dimension = Dimension(self.dimension.currentData())
        left, right = self._shown.left, self._shown.right
        rows = [one for one in self._shown.agreements if one.dimension is dimension]
        self.table.show_figures(
            Figures(
                headers=(
                    category_heading(dimension),
                    self.tr("Both"),
                    self.tr("Only {name}").format(name=_short(left)),
                    self.tr("Only {name}").format(name=_short(right)),
                    self.tr("F1"),
                    self.tr("Alpha"),
                ),
                rows=tuple(self._figures(one) for one in rows),
                types=tuple(
                    EntityType(one.category) if one.category in set(EntityType) else None
                    for one in rows
                ),
            )
        )

    def _figures(self, one: Agreement) -> tuple[Cell, ...]:
        both, here, there = one.overlaps
        words = category_words(one.dimension, one.category, self._names)
        return words, both, here - both, there - both, one.overlaps.f1, one.alpha

    def _summary(self) -> str:
        if not self._shown.left:
            return self._nothing()
        return self.tr(
            "In %Ln article(s) both have marked something. F1 is 1 where every mark has its like; "
            "alpha (Krippendorff’s, for units) is 0 where chance would agree as much.",
            None,
            self._shown.articles,
        )

    def _counted(self) -> str:
        if self._shown.more:
            return self.tr("The first %Ln differences", None, MOST)
        return self.tr("%Ln difference(s)", None, len(self._shown.contrasts))

    def _nothing(self) -> str:
        if not self._shown.left:
            return self.tr("Here are no marks of two people to be compared.")
        if not self._shown.articles:
            return self.tr("There is no article in which both have marked something.")
        return self.tr("They agree in everything.")

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the difference that the keys are on."""
        there = self.list.current is not None
        for button, text, name in (
            (self.accept_left, self.tr("Accept &left: {name}"), self._shown.left),
            (self.accept_right, self.tr("Accept &right: {name}"), self._shown.right),
        ):
            button.setText(text.format(name=_short(name).replace("&", "&&")))
            button.setToolTip(self.tr("What {name} says here shall stand").format(name=name))
            button.setEnabled(there)
        self.show_there.setEnabled(there)

    def _accept(self, side: Side, _checked: bool = False) -> None:
        if self.list.current is not None:
            self.accepted_side.emit(self.list.current, side)

    @Slot()
    def _open(self) -> None:
        if self.list.current is not None:
            self.opened.emit(self.list.current)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.people)
        top.addStretch(1)
        top.addWidget(self.articles)
        top.addWidget(self.dimension)
        above, below = QWidget(self), QWidget(self)
        figures = QVBoxLayout(above)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(8)
        self.told.setProperty("tone", "muted")
        figures.addWidget(self.told)
        figures.addWidget(self.table, 1)
        beside = QVBoxLayout(below)
        beside.setContentsMargins(0, 8, 0, 0)
        beside.setSpacing(8)
        buttons = QHBoxLayout()
        for button in (self.accept_left, self.accept_right):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.show_there)
        beside.addWidget(self.count)
        beside.addWidget(self.noted, 1)
        beside.addWidget(self.said)
        beside.addLayout(buttons)
        self.said.hide()
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(below)
        splitter.setSizes([1, 2])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 2)
        splitter.handle(1).setAccessibleName(self.tr("Between figures and differences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        larger = min(enlarged(self.font()), 1.4)
        room = self.screen().availableSize() * 0.92
        wide, tall = (round(n * larger) for n in _SIZE)
        self.resize(min(wide, room.width()), min(tall, room.height()))
        self.setMinimumSize(560, 460)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
