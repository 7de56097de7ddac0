"""Which rows of a long list are chosen: as ranges, never one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QListView

_Flag = QItemSelectionModel.SelectionFlag


def ranges(view: QListView) -> list[tuple[int, int]]:
    """Return the chosen rows as first and last of each range, from top to bottom."""
    selection = view.selectionModel().selection()
    parts = (selection.at(number) for number in range(selection.count()))
    return sorted((part.top(), part.bottom()) for part in parts)


def size(selection: QItemSelection) -> int:
    """Return how many rows there are in a selection."""
    return sum(selection.at(number).height() for number in range(selection.count()))


def choose(view: QListView, rows: Sequence[int], current: int | None) -> None:
    """Choose these rows alone and make one current, without scrolling."""
    model = view.model()
    chosen = QItemSelection()
    for row in rows:
        index = model.index(row, 0)
        chosen.merge(QItemSelection(index, index), _Flag.Select)
    view.setAutoScroll(False)
    view.selectionModel().select(chosen, _Flag.ClearAndSelect)
    if current is not None:
        view.selectionModel().setCurrentIndex(model.index(current, 0), _Flag.NoUpdate)
    view.setAutoScroll(True)


def choose_all(view: QListView) -> None:
    """Choose every row, and leave the current one."""
    model = view.model()
    every = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 0))
    view.selectionModel().select(every, _Flag.ClearAndSelect)
