"""The popup in which a stretch of days is chosen: a usual one, or from one day to another."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QVBoxLayout, QWidget

from reader.ui.choice import Choice
from reader.ui.choices import Choices
from reader.ui.floating import Popup
from reader.ui.theme import Theme

_LETTERS = 38
"""About how many letters find room beside each other."""

Days = tuple[date | None, date | None]


class DaysPopup(Popup):
    """Asks for the first and the last day; `today` returns the day where the person sits."""

    chosen = Signal(object, object)
    """The first and the last day, each `None` where there is no end."""

    def __init__(self, theme: Theme, parent: QWidget, today: Callable[[], date]) -> None:
        super().__init__(theme, parent)
        self._today = today
        self._usual: list[Days] = []
        self.setAccessibleName(self.tr("Days"))
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Usual stretches of days"))
        self.list.clicked.connect(self._take_line)
        self.first, self._has_first = self._edge(self.tr("From"), self.tr("From this day on"))
        self.last, self._has_last = self._edge(self.tr("To"), self.tr("Up to this day"))
        grid = QGridLayout()
        grid.setContentsMargins(8, 4, 8, 0)
        grid.setSpacing(8)
        for row, (tick, day) in enumerate(
            ((self._has_first, self.first), (self._has_last, self.last))
        ):
            grid.addWidget(tick, row, 0)
            grid.addWidget(day, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(grid)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    def open_for(self, rect: QRect, first: date | None, last: date | None) -> None:
        """Open below `rect` (in the parent) on these days."""
        wide = _LETTERS * self.fontMetrics().averageCharWidth()
        self.setFixedWidth(min(wide, self.inside().width()))
        self._show(first, last)
        rest = 2 * self.first.sizeHint().height() + 5 * 8
        self.open_near(rect, rest + len(self._usual) * self.list.line_height())
        self.settle()
        self.take_focus(self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen line with Enter or Space."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.list.hasFocus():
            self._take(self.list.row())
        else:
            super().keyPressEvent(event)

    def _edge(self, words: str, spoken: str) -> tuple[QDateEdit, QCheckBox]:
        tick = QCheckBox(words, self)
        tick.setAccessibleName(spoken)
        day = QDateEdit(self)
        day.setAccessibleName(spoken)
        day.setEnabled(False)
        tick.toggled.connect(day.setEnabled)
        tick.toggled.connect(self._take_edges)
        day.dateChanged.connect(self._take_edges)
        return day, tick

    def _show(self, first: date | None, last: date | None) -> None:
        today = self._today()
        week = today - timedelta(days=6)
        stretches: list[tuple[str, Days]] = [
            (self.tr("Any day"), (None, None)),
            (self.tr("Today"), (today, today)),
            (self.tr("Yesterday"), (today - timedelta(days=1),) * 2),
            (self.tr("Last 7 days"), (week, today)),
            (self.tr("This month"), (today.replace(day=1), today)),
            (self.tr("This year"), (today.replace(month=1, day=1), today)),
        ]
        self._usual = [days for _, days in stretches]
        row = self._usual.index((first, last)) if (first, last) in self._usual else None
        lines = [
            Choice(words, ticked=n == row, one_of=True) for n, (words, _) in enumerate(stretches)
        ]
        self.list.set_lines(lines, row or 0, 1000)
        blockers = [
            QSignalBlocker(w) for w in (self.first, self.last, self._has_first, self._has_last)
        ]
        for tick, edge, day in (
            (self._has_first, self.first, first),
            (self._has_last, self.last, last),
        ):
            tick.setChecked(day is not None)
            edge.setEnabled(day is not None)
            shown = day or today
            edge.setDate(QDate(shown.year, shown.month, shown.day))
        for blocker in blockers:
            blocker.unblock()

    def _take_line(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int | None) -> None:
        if row is not None:
            self.dismiss()
            self.chosen.emit(*self._usual[row])

    def _take_edges(self) -> None:
        first = _day(self.first) if self._has_first.isChecked() else None
        last = _day(self.last) if self._has_last.isChecked() else None
        self.chosen.emit(first, last)


def _day(edge: QDateEdit) -> date:
    chosen = edge.date()
    return date(chosen.year(), chosen.month(), chosen.day())
