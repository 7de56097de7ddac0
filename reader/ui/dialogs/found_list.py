"""The list of what was found: files, their articles, and a tick for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.ui.dialogs.found import (
    DOT,
    FoundArticle,
    FoundFile,
    article_line,
    article_title,
    articles_count,
    tool_tip,
)
from reader.ui.qt import tip

_Index = QModelIndex | QPersistentModelIndex
_TICKABLE = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a file if `article` is `None`; both count from zero."""

    file: int
    article: int | None = None


class FoundModel(QAbstractListModel):
    """Files and articles as lines; a file has a line if there are several or it failed.

    A tick on a file stands for all its articles that are not in the library yet.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[FoundFile, ...] = ()
        self._rows: list[Row] = []
        self._chosen: set[_Place] = set()

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Show what was found, with everything ticked that is new."""
        self.beginResetModel()
        self._files = tuple(files)
        self._rows = list(self._lines())
        self._chosen = {place for n in range(len(self._files)) for place in self._new(n)}
        self.endResetModel()
        self.ticked.emit()

    def at(self, index: _Index) -> tuple[FoundFile, FoundArticle | None]:
        """Return what a line shows: a file, or an article in it."""
        row = self._rows[index.row()]
        file = self._files[row.file]
        return file, None if row.article is None else file.articles[row.article]

    def first(self) -> QModelIndex:
        """Return the first article, else the first line there is."""
        articles = (n for n, row in enumerate(self._rows) if row.article is not None)
        return self.index(next(articles, 0))

    def chosen(self) -> list[_Place]:
        """Return the ticked articles as (file, article), in their order."""
        return sorted(self._chosen)

    def chosen_articles(self) -> list[FoundArticle]:
        """Return the ticked articles, in their order."""
        return [self._files[file].articles[article] for file, article in self.chosen()]

    def tick_all(self, on: bool) -> None:
        """Tick every article that is new, or none."""
        every = {place for n in range(len(self._files)) for place in self._new(n)}
        self._chosen = every if on else set()
        self._tell()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line, its tick, its tool tip, what is said of it."""
        file, article = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name if article is None else article_title(article)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            told = tool_tip(article) if article is not None else file.failure or file.name
            return tip(told)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(file, article)
        return None

    def setData(self, index: _Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn the tick of a line round; says whether that could be done."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        places = self._places(row)
        if self._state(row) == Qt.CheckState.Checked:
            self._chosen -= places
        else:
            self._chosen |= places
        self._tell()
        return bool(places)

    def is_indented(self, index: _Index) -> bool:
        """Tell whether a line stands under that of its file."""
        return self._rows[index.row()].article is not None and self._rows[0].article is None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every line be chosen, and those be ticked that hold something new."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        tickable = _TICKABLE if self._places(self._rows[index.row()]) else Qt.ItemFlag.ItemIsEnabled
        return tickable | Qt.ItemFlag.ItemIsSelectable

    def _lines(self) -> list[Row]:
        lines = []
        for n, file in enumerate(self._files):
            if len(self._files) > 1 or file.failure or not file.articles:
                lines.append(Row(n))
            lines += [Row(n, place) for place in range(len(file.articles))]
        return lines

    def _new(self, file: int) -> set[_Place]:
        articles = self._files[file].articles
        return {(file, n) for n, article in enumerate(articles) if not article.already}

    def _places(self, row: Row) -> set[_Place]:
        if row.article is None:
            return self._new(row.file)
        already = self._files[row.file].articles[row.article].already
        return set() if already else {(row.file, row.article)}

    def _state(self, row: Row) -> Qt.CheckState | None:
        """Return the tick of a line; a file without articles has none."""
        if row.article is None and not self._files[row.file].articles:
            return None
        places = self._places(row)
        taken = places & self._chosen
        if not taken:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if taken == places else Qt.CheckState.PartiallyChecked

    def _spoken(self, file: FoundFile, article: FoundArticle | None) -> str:
        if article is not None:
            return f"{article_title(article)}, {article_line(article).replace(DOT, ', ')}"
        return f"{file.name}, {file.failure or articles_count(len(file.articles))}"

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()
