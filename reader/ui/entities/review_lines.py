"""How the parts of the review bar lie: in two lines where there is room, else in three."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLayout, QSpacerItem, QVBoxLayout, QWidget

from reader.ui.flow import Flow

_BESIDE = 8
_INSIDE = 6
_APART = 4


class ReviewLines:
    """Lays out a bar: its first line, what is `told` of that, chips, and buttons.

    With room for chips and buttons side by side, what is told stands in the first
    line, at `place`. Only the width decides that, so that nothing jumps from one
    question to the next.
    """

    def __init__(self, bar: QWidget, first: QHBoxLayout, place: int, told: QWidget) -> None:
        self._first, self._place, self._told = first, place, told
        self._below = QWidget(bar)
        self._flow = Flow(self._below, _APART)
        self._buttons: Sequence[QWidget] = ()
        self._chips: Sequence[QWidget] = ()
        self._wide = 0
        self._broad: bool | None = None
        self._strut = QSpacerItem(0, 0)
        self._second, self._last = QHBoxLayout(), QHBoxLayout()
        self._second.setContentsMargins(_INSIDE, 0, _APART, 0)
        self._last.setContentsMargins(0, 0, _APART, 0)
        self._second.addItem(self._strut)
        self._last.addWidget(self._below, 1)
        column = QVBoxLayout(bar)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it may be narrow
        column.setContentsMargins(_BESIDE, 6, _BESIDE, 8)
        column.setSpacing(2)
        column.addLayout(first)
        for line in (self._second, self._last):
            line.setSpacing(_APART)
            column.addLayout(line)

    def put(self, buttons: Sequence[QWidget], alone: QWidget, chips: Sequence[QWidget]) -> None:
        """Have these buttons, one that stands there `alone`, and chips.

        The words of the chips are as long by now as they ever become.
        """
        self._buttons, self._chips = buttons, chips
        self._wide = sum(chip.sizeHint().width() + _APART for chip in chips)
        for button in (*buttons, alone):
            self._flow.addWidget(button)

    def fit(self, width: int) -> None:
        """Lie in as many lines as a bar of this width demands."""
        inside = width - 2 * _BESIDE
        buttons = sum(button.sizeHint().width() + _APART for button in self._buttons)
        broad = buttons + self._wide + 2 * _APART <= inside
        if broad != self._broad:
            self._arrange(broad=broad)
        chips = (chip for chip in self._chips if broad and not chip.isHidden())
        room = inside - sum((chip.sizeHint().width() + _APART for chip in chips), _APART)
        self._below.setFixedHeight(self._flow.heightForWidth(room))

    def _arrange(self, *, broad: bool) -> None:
        self._broad = broad
        for line in (self._first, self._second):
            line.removeWidget(self._told)
        if broad:
            self._first.insertWidget(self._place, self._told, 1)
        else:
            self._second.addWidget(self._told, 1)
        for chip in self._chips:
            for line in (self._second, self._last):
                line.removeWidget(chip)
            (self._last if broad else self._second).addWidget(chip)
        tall = 0 if broad else max(chip.sizeHint().height() for chip in self._chips)
        self._strut.changeSize(0, tall)
        self._second.invalidate()
