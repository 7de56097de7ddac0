"""The model of sentences: headings and numbers at once, sentences as they come into sight."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from reader.domain.knowing import ArticleMentions, MentionRow
from reader.ui.articles.pages import Pages
from reader.ui.knowing.grouped import Grouped
from reader.ui.knowing.wording import article_spoken, mention_spoken
from reader.ui.qt import tip

FetchMentions = Callable[[Sequence[int]], Mapping[int, MentionRow]]

_A_PAGE = 32
_KEPT = 12
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles; one of both is `None`."""

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    MENTION = Qt.ItemDataRole.UserRole + 2


class MentionsModel(QStringListModel):
    """Holds mentions below their articles; keys pass over the articles.

    Qt's own list holds an empty line for each, as in the list of articles: so the
    view need not ask Python how many there are. `fetch` returns mentions by number.
    """

    def __init__(self, fetch: FetchMentions, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._next = self.grouped = Grouped()
        self._rows: Pages[int, MentionRow] = self._pages()
        self.modelReset.connect(self._take_over)

    def show(self, grouped: Grouped) -> None:
        """Show other mentions."""
        self._next = grouped
        self.setStringList([""] * len(grouped))

    def mention(self, line: int) -> MentionRow | None:
        """Return the mention on a line; `None` for an article, or where it is gone."""
        if not 0 <= line < len(self.grouped):
            return None
        place = self.grouped.place(line)
        return None if place is None else self._rows.at(place)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that mentions can be chosen, and articles can be neither chosen nor reached."""
        if not index.isValid() or self.grouped.article(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return _CHOOSABLE

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line is to a view."""
        line = index.row()
        if not 0 <= line < len(self.grouped) or role not in _ANSWERED:
            return None
        article = self.grouped.article(line)
        if role == Role.ARTICLE:
            return article
        if article is not None:
            return None if role == Role.MENTION else _of_article(article, role)
        row = self.mention(line)
        return row if role == Role.MENTION or row is None else _of_mention(row, role)

    def _take_over(self) -> None:
        self.grouped = self._next
        self._rows = self._pages()

    def _pages(self) -> Pages[int, MentionRow]:
        return Pages(self._next.numbers, self._fetch, size=_A_PAGE, most=_KEPT)


class ArticlesModel(QStringListModel):
    """Holds articles that mention an entity."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.articles: Sequence[ArticleMentions] = ()

    def show(self, articles: Sequence[ArticleMentions]) -> None:
        """Show other articles."""
        self.articles = articles
        self.setStringList([""] * len(articles))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that articles can be chosen."""
        return _CHOOSABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line is to a view."""
        if not 0 <= index.row() < len(self.articles) or role not in _ANSWERED:
            return None
        article = self.articles[index.row()]
        if role in (Role.ARTICLE, Role.MENTION):
            return article if role == Role.ARTICLE else None
        return _of_article(article, role)


_ANSWERED = frozenset(
    {
        Role.ARTICLE,
        Role.MENTION,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _of_article(article: ArticleMentions, role: int) -> str:
    spoken = role == Qt.ItemDataRole.AccessibleTextRole
    return article_spoken(article) if spoken else tip(article.title)


def _of_mention(row: MentionRow, role: int) -> str:
    spoken = role == Qt.ItemDataRole.AccessibleTextRole
    return mention_spoken(row) if spoken else tip(row.sentence.words)
