"""The popup in which values are ticked that annotations are narrowed to."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.choice import Choice
from reader.ui.choices import ChoiceField, Choices
from reader.ui.floating import Popup
from reader.ui.theme import Theme, sized

LETTERS = 44
"""About how many letters find room beside each other."""

LINES = 9
"""How many lines the list shows at once where there is room."""

_TICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FIELD_FROM = 8
"""Values from which on there is a field to look for one."""


class Chooser(Popup):
    """Offers values with a tick each, found by typing where they are many.

    It stays open while one ticks; `toggled` says which value every time.
    """

    toggled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._all: list[tuple[str, Choice]] = []
        self._found: list[int] = []
        self._height = 0
        self._name = ""
        self.field = ChoiceField(self)
        self.field.textEdited.connect(self._look_up)
        self.list = Choices(theme, self)
        self.list.clicked.connect(self._toggle_line)
        self._said = QLabel(self)
        self._said.setProperty("tone", "muted")
        self._said.setWordWrap(True)
        self._hint = QLabel(self.tr("Enter ticks  ·  Esc closes"), self)
        self._hint.setProperty("tone", "faint")
        self._hint.setFont(sized(self.font(), 0.92))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.field, self.list, self._said, self._hint):
            column.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    def open_for(self, rect: QRect, name: str) -> None:
        """Open below `rect` (in the parent) for values of that name, which are told by `offer`."""
        self._name = name
        self.setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.field.setAccessibleName(self.tr("Find: {name}").format(name=name))
        self.field.setPlaceholderText(self.tr("Type to find…"))
        self.field.clear()
        self._all = []
        wide = LETTERS * self.fontMetrics().averageCharWidth()
        self.setFixedWidth(min(wide, self.inside().width()))
        rest = self.field.sizeHint().height() + self._hint.sizeHint().height() + 4 * 8
        self._height = self.open_near(rect, rest + LINES * self.list.line_height()) - rest
        self._show(self.tr("Counting…"))
        self.take_focus(self.field)

    def offer(self, values: Sequence[tuple[str, Choice]]) -> None:
        """Offer these values with what stands in their lines; ticks are part of the lines."""
        if self.isHidden():
            return
        self._all = list(values)
        self._show(self.tr("There is none to choose."))
        self.field.setVisible(len(self._all) >= _FIELD_FROM)
        self.settle()
        (self.field if self.field.isVisible() else self.list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, and tick."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in _TICKING and (key != Qt.Key.Key_Space or not self.field.hasFocus()):
            self._toggle(self.list.row())
        elif key in steps and self.field.hasFocus():
            self.list.step(steps[key])
        else:
            super().keyPressEvent(event)

    def _look_up(self, _: str) -> None:
        self._show(self.tr("There is none of that name."))
        self.settle()

    def _show(self, nothing: str) -> None:
        typed = self.field.text().strip().casefold()
        self._found = [
            number
            for number, (_, line) in enumerate(self._all)
            if typed in f"{line.words} {line.detail}".casefold()
        ]
        lines = [self._all[number][1] for number in self._found]
        self.list.set_lines(lines, 0 if lines else None, self._height)
        self._said.setText(nothing)
        self._said.setVisible(not lines)
        self._hint.setVisible(bool(lines))
        self.settle()

    def _toggle_line(self, index: QModelIndex) -> None:
        self._toggle(index.row())

    def _toggle(self, row: int | None) -> None:
        if row is None or not 0 <= row < len(self._found):
            return
        number = self._found[row]
        value, line = self._all[number]
        line = replace(line, ticked=not line.ticked)
        self._all[number] = (value, line)
        self.list.replace(row, line)
        self.toggled.emit(value)
