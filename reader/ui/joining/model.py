"""What a merge would do, as lines of a list: a heading for each outcome, its items below."""

from bisect import bisect_right
from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.services.joining.values import Choice, Item, JoiningPlan, Outcome
from reader.ui.joining.wording import (
    DOT,
    about_words,
    choice_name,
    counted,
    outcome_meaning,
    outcome_name,
    title_words,
)

LINE = Qt.ItemDataRole.UserRole
"""The role under which the model gives a whole `Line`."""

ORDER = (
    Outcome.CONFLICT,
    Outcome.CHECK,
    Outcome.LOST,
    Outcome.DELETED,
    Outcome.CHANGED,
    Outcome.ADDED,
)
"""What somebody has to look at comes first."""

_Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """One line: a heading where `item` is `None`. `aside` stands at its end."""

    outcome: Outcome
    title: str
    about: str
    item: Item | None = None
    aside: str = ""


class ItemsModel(QAbstractListModel):
    """The items of a plan, all of them or those of one outcome.

    Words are made for lines that are asked for, so it is as quick with a hundred
    thousand. `choice_of` says what was chosen for a conflict.
    """

    def __init__(self, choice_of: Callable[[Item], Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._choice_of = choice_of
        self._mine: Collection[str] = ()
        self._groups: dict[Outcome, tuple[Item, ...]] = {}
        self._shown: list[Outcome] = []
        self._starts: list[int] = []
        self._count = 0

    def show_plan(self, plan: JoiningPlan, mine: Collection[str]) -> None:
        """Show all items of a plan; `mine` are the names of the person at the keyboard."""
        self._mine = mine
        found: dict[Outcome, list[Item]] = {outcome: [] for outcome in ORDER}
        for item in plan.items:
            found[item.outcome].append(item)
        self._groups = {outcome: tuple(items) for outcome, items in found.items() if items}
        self.narrow(None)

    def narrow(self, outcome: Outcome | None) -> None:
        """Show the items of one outcome, or with `None` all of them."""
        self.beginResetModel()
        self._shown = [one for one in self._groups if outcome in (None, one)]
        self._starts, self._count = [], 0
        for one in self._shown:
            self._starts.append(self._count)
            self._count += 1 + len(self._groups[one])
        self.endResetModel()

    def first(self) -> QModelIndex:
        """Return the first item, or no index where there is none."""
        return self.index(1) if self._count else QModelIndex()

    def say_choices(self) -> None:
        """Tell the view that other choices were made."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def item(self, index: _Index) -> Item | None:
        """Return the item of a line, or `None` for a heading or no line."""
        if not index.isValid():
            return None
        outcome, place = self._at(index.row())
        return self._groups[outcome][place] if place >= 0 else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of lines."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a whole line, its first words, or what a screen reader says of it."""
        if role == LINE:
            return self._line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._line(index.row())
            outcome = outcome_name(line.outcome) if line.item else ""
            return ", ".join(filter(None, (line.title, outcome, line.about, line.aside)))
        return None

    def _line(self, row: int) -> Line:
        outcome, place = self._at(row)
        items = self._groups[outcome]
        if place < 0:
            title = DOT.join((outcome_name(outcome), counted(len(items))))
            return Line(outcome, title, outcome_meaning(outcome))
        item = items[place]
        aside = ""
        if outcome is Outcome.CONFLICT and item.fields:
            aside = choice_name(self._choice_of(item))
        return Line(outcome, title_words(item), about_words(item, self._mine), item, aside)

    def _at(self, row: int) -> tuple[Outcome, int]:
        """Return the outcome of a line, and its place below the heading, which itself is at -1."""
        group = bisect_right(self._starts, row) - 1
        return self._shown[group], row - self._starts[group] - 1
