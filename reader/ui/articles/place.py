"""What a person sees and has chosen in the list, so that a new list can take it up again."""

from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint
from PySide6.QtWidgets import QListView

from reader.domain.ids import ArticleId
from reader.ui.articles.model import ArticleModel

_MOST_SELECTED = 1000


class Place(NamedTuple):
    """The articles on screen, the upper edge of the first one, and what is selected.

    `top` is in pixels of the viewport, 0 or less; `row` is where the current
    article stood.
    """

    seen: tuple[ArticleId, ...] = ()
    top: int = 0
    at_start: bool = True
    current: ArticleId | None = None
    row: int = 0
    selected: tuple[ArticleId, ...] = ()


def place_in(view: QListView, model: ArticleModel) -> Place:
    """Return what is seen and selected now."""
    current = view.currentIndex()
    first = view.indexAt(QPoint(view.viewport().width() // 2, 0))
    height = view.sizeHintForRow(0)
    if not first.isValid() or height <= 0:
        return Place()
    start = first.row()
    stop = start + view.viewport().height() // height + 1
    return Place(
        seen=tuple(model.ids[start:stop]),
        top=view.visualRect(first).top(),
        at_start=view.verticalScrollBar().value() == 0,
        current=model.id_at(current.row()) if current.isValid() else None,
        row=max(0, current.row()),
        selected=tuple(model.id_at(row) for row in selected_rows(view, _MOST_SELECTED)),
    )


def take_up(place: Place, view: QListView, model: ArticleModel) -> bool:
    """Select again what was selected, and scroll to where it was if the list is much the same.

    In another list the current article is shown, or else the beginning. Return
    whether the list is much the same.
    """
    view.doItemsLayout()
    stays = _scroll_back(place, view, model)
    selection = view.selectionModel()
    current = model.index_of(place.current) if place.current is not None else None
    if not stays:
        view.scrollToTop()
    if current is None or not current.isValid():
        return stays
    view.setAutoScroll(not stays)
    selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.setAutoScroll(True)
    again = QItemSelection()
    for article in place.selected:
        index = model.index_of(article)
        if index.isValid():
            again.select(index, index)
    selection.select(again, QItemSelectionModel.SelectionFlag.Select)
    return stays


def selected_rows(view: QListView, most: int | None = None) -> list[int]:
    """Return the selected rows from top to bottom, or none if there are more than `most`."""
    selection = view.selectionModel().selection()
    parts = [selection.at(number) for number in range(selection.count())]
    ranges = [(part.top(), part.bottom()) for part in parts]
    if most is not None and sum(last - first + 1 for first, last in ranges) > most:
        return []
    return sorted({row for first, last in ranges for row in range(first, last + 1)})


def _scroll_back(place: Place, view: QListView, model: ArticleModel) -> bool:
    found = [
        (number, index.row())
        for number, article in enumerate(place.seen)
        if (index := model.index_of(article)).isValid()
    ]
    rows = [row for _, row in found]
    much = 2 * len(place.seen)
    if not rows or 2 * len(rows) < len(place.seen):
        return False
    if rows != sorted(rows) or rows[-1] - rows[0] >= much:
        return False
    if not place.at_start:
        number, row = found[0]
        height = view.sizeHintForRow(0)
        view.verticalScrollBar().setValue((row - number) * height - place.top)
    return True
