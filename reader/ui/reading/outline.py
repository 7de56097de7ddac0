"""The outline: the headings of the article, to go to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.services.outlining import Heading, matching
from reader.ui.choice import Choice
from reader.ui.choices import ChoiceField, Choices
from reader.ui.floating import Popup
from reader.ui.theme import Theme

WIDTH = 420
LINES = 14
"""How many headings are shown at once where there is room."""

_INDENT = "\u2003"


class Outline(Popup):
    """Lists headings by their depth, ticks the current one, and narrows them as one types."""

    heading_chosen = Signal(int)
    """The code point at which the chosen heading begins."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._headings: list[Heading] = []
        self._shown: list[int] = []
        self._current: int | None = None
        self._height = 0
        self.setAccessibleName(self.tr("Outline of the article"))
        self.field = ChoiceField(self)
        self.field.setPlaceholderText(self.tr("Go to a heading"))
        self.field.setAccessibleName(self.tr("Words of a heading"))
        self.field.textChanged.connect(self._narrow)
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Headings"))
        self.list.clicked.connect(self._take_line)
        self._nothing = QLabel(self.tr("No heading says that"), self)
        self._nothing.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    def open_for(self, rect: QRect, headings: Sequence[Heading], current: int | None) -> None:
        """Open near `rect` (in the parent) with these headings, one of them the current one."""
        self._headings = list(headings)
        self._current = current
        self.setFixedWidth(min(WIDTH, self.inside().width()))
        rest = self.field.sizeHint().height() + 3 * 8
        lines = min(LINES, max(len(self._headings), 2))
        self._height = self.open_near(rect, rest + lines * self.list.line_height()) - rest
        with QSignalBlocker(self.field):
            self.field.clear()
        self._narrow()
        self.take_focus(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, and go where it says."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in steps and self.field.hasFocus():
            self.list.step(steps[key])
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        self._shown = matching(self._headings, self.field.text())
        lines = [self._line(n) for n in self._shown]
        chosen = self._shown.index(self._current) if self._current in self._shown else 0
        self.list.set_lines(lines, chosen if lines else None, self._height)
        self._nothing.setVisible(not lines)
        self.settle()

    def _line(self, n: int) -> Choice:
        heading = self._headings[n]
        here = n == self._current
        spoken = self.tr("{heading}, level {level}").format(
            heading=heading.words, level=heading.depth + 1
        )
        if here:
            spoken = self.tr("{heading}, you are here").format(heading=spoken)
        words = _INDENT * heading.depth + heading.words
        return Choice(words, count="✓" if here else "", spoken=spoken)

    def _take_line(self, _index: QModelIndex) -> None:
        self._take()

    def _take(self) -> None:
        row = self.list.row()
        if row is not None and self._shown:
            start = self._headings[self._shown[row]].start
            self.dismiss()
            self.heading_chosen.emit(start)
