"""The model of the article list: ids in order, and rows fetched around what is seen."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from reader.domain import moments
from reader.domain.ids import ArticleId
from reader.domain.listing import ArticleRow, Snippet
from reader.ui.articles.dates import full_date, said_date
from reader.ui.articles.pages import Pages

ROWS_A_PAGE = 64
SNIPPETS_A_PAGE = 16
KEPT_PAGES = 8

_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

FetchRows = Callable[[Sequence[ArticleId]], list[ArticleRow]]
FetchSnippets = Callable[[Sequence[ArticleId]], dict[ArticleId, Snippet]]


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SNIPPET = Qt.ItemDataRole.UserRole + 2


class ArticleModel(QStringListModel):
    """Holds ids in order, which is cheap, and fetches the rows that are looked at.

    Qt's own list holds an empty line for each: a view asks for the number of rows
    with each row that it lays out, and 100,000 questions to Python take ten times
    as long.
    `fetch` returns the rows of the ids it is given, in any order, leaving out
    those that are gone; such a row is empty. `clock` says what time it is, UTC.
    """

    def __init__(
        self,
        fetch: FetchRows,
        parent: QObject | None = None,
        *,
        clock: Callable[[], datetime] = moments.now,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._clock = clock
        self._ids: tuple[ArticleId, ...] = ()
        self._numbers: dict[ArticleId, int] = {}
        self._rows = self._pages_of_rows()
        self._snippets: Pages[ArticleId, Snippet] | None = None
        self._next: tuple[tuple[ArticleId, ...], FetchSnippets | None] = (), None
        # Before any view hears of a new list, and after all have looked at the old one.
        self.modelReset.connect(self._take_over)

    def show(self, ids: Sequence[ArticleId], snippets: FetchSnippets | None = None) -> None:
        """Replace the list; with `snippets`, rows show words found instead of the beginning."""
        self._next = tuple(ids), snippets
        self.setStringList([""] * len(ids))

    def refresh(self, ids: Collection[ArticleId] | None = None) -> None:
        """Fetch the rows of these ids, or all, anew when they are next looked at.

        The order stays; what was never fetched is not spoken of.
        """
        forgotten = self._rows.forget(ids)
        if self._snippets is not None:
            forgotten |= self._snippets.forget(ids)
        for first, last in _runs(sorted(forgotten)):
            self.dataChanged.emit(self.index(first), self.index(last))

    @property
    def ids(self) -> Sequence[ArticleId]:
        """All ids, in order."""
        return self._ids

    def index_of(self, article: ArticleId) -> QModelIndex:
        """Return where an article stands, or an invalid index."""
        if not self._numbers:
            self._numbers = dict(zip(self._ids, range(len(self._ids)), strict=True))
        number = self._numbers.get(article)
        return QModelIndex() if number is None else self.index(number)

    def id_at(self, row: int) -> ArticleId:
        """Return the id at a row; raises `IndexError` where there is none."""
        return self._ids[row]

    def row_at(self, row: int) -> ArticleRow | None:
        """Return what is shown at a row, or `None` if the article or the row is gone."""
        return self._rows.at(row) if 0 <= row < len(self._ids) else None

    def next_of(self, wanted: Collection[ArticleId], after: int) -> int | None:
        """Return the next row below `after` that is wanted, going on from the top."""
        count = len(self._ids)
        below = ((after + step) % count for step in range(1, count + 1))
        return next((row for row in below if row != after and self._ids[row] in wanted), None)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say that a row can be chosen, and neither edited nor dragged."""
        return _CHOOSABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a row is to a view; other roles than these fetch nothing."""
        number = index.row()
        if not 0 <= number < len(self._ids):
            return None
        if role == Role.SNIPPET:
            return self._snippets.at(number) if self._snippets is not None else None
        if role not in _ANSWERED or (row := self._rows.at(number)) is None:
            return None
        return self._answer(row, role)

    def _take_over(self) -> None:
        self._ids, snippets = self._next
        self._numbers = {}
        self._rows = self._pages_of_rows()
        self._snippets = snippets and Pages(
            self._ids, snippets, size=SNIPPETS_A_PAGE, most=KEPT_PAGES
        )

    def _answer(self, row: ArticleRow, role: int) -> ArticleRow | str:
        match role:
            case Role.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                from html import escape  # noqa: PLC0415 - not before somebody points at a row

                return f"<div>{escape(full_date(row))}</div><div>{escape(row.title)}</div>"
            case _:
                return self._spoken(row)

    def _spoken(self, row: ArticleRow) -> str:
        parts = [row.title, row.source, said_date(row, self._clock())]
        if not row.read:
            parts.append(self.tr("unread"))
        if row.starred:
            parts.append(self.tr("starred"))
        if row.annotations:
            parts.append(self.tr("%Ln annotation(s)", None, row.annotations))
        return ", ".join(part for part in parts if part)

    def _pages_of_rows(self) -> Pages[ArticleId, ArticleRow]:
        return Pages(self._ids, self._rows_by_id, size=ROWS_A_PAGE, most=KEPT_PAGES)

    def _rows_by_id(self, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
        return {row.id: row for row in self._fetch(ids)}


_ANSWERED = frozenset(
    {
        Role.ROW,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Join numbers that follow each other into (first, last)."""
    first = last = -1
    for number in numbers:
        if number != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = number
        last = number
    if first >= 0:
        yield first, last
