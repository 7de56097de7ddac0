"""The model of what was found besides articles: ids, and hits fetched around what is seen."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.hits import EntityHit, Hit

HITS_A_PAGE = 24

Fetch = Callable[[Sequence[str]], Mapping[str, Hit]]
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """Holds the ids of what was found; `fetch` returns the hits of some of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._fetch: Fetch | None = None
        self._hits: dict[int, Hit | None] = {}

    def show(self, ids: Sequence[str], fetch: Fetch) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._ids, self._fetch, self._hits = tuple(ids), fetch, {}
        self.endResetModel()

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit at a row, or `None` where it or the row is gone."""
        if not 0 <= row < len(self._ids):
            return None
        if row not in self._hits and self._fetch is not None:
            start = row // HITS_A_PAGE * HITS_A_PAGE
            page = self._ids[start : start + HITS_A_PAGE]
            found = self._fetch(page)
            self._hits.update((start + n, found.get(id_)) for n, id_ in enumerate(page))
        return self._hits.get(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a hit as it is, its words, or what a screen reader says of it."""
        if role not in _ANSWERED or (hit := self.hit_at(index.row())) is None:
            return None
        if role == Role.HIT:
            return hit
        if isinstance(hit, EntityHit):
            words = hit.name.words
            about = [self.tr("%n mention(s)", None, hit.mentions)]
        else:
            words = hit.snippet.words
            about = [hit.title, hit.source, hit.annotator]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return ", ".join(part for part in (words, *about) if part)


_ANSWERED = frozenset({Role.HIT, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
