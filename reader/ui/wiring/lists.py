"""Choosing what to read: the search field and the article list."""

from time import perf_counter

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.annotation import Annotation
from reader.domain.article import Article, Flags
from reader.domain.entity import Entity
from reader.domain.errors import QueryError, ReaderError
from reader.domain.ids import ArticleId
from reader.domain.listing import Filter, Order, Shelf
from reader.services.reading import OpenArticle
from reader.services.session import News
from reader.ui.articles.model import ArticleModel
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.wiring.list_words import chips, nothing, title, without
from reader.ui.wiring.shown import Asked, Shown

_SLOW_SECONDS = 0.2
"""A search that takes longer than this waits until somebody stops typing."""

_TYPING_MS = 150

_FIRST = 200
"""Articles of a list that the first frame goes without the rest of."""


class Lists(QObject):
    """Shows the articles that were asked for, and opens the one that is chosen."""

    filter_changed = Signal(object)
    """Somebody has chosen what the list shows, in the pane beside it or in the list itself."""

    mistaken = Signal(object)
    """What is wrong with the query in the field, or `None`; the list stays as it was."""

    replaced = Signal()
    """Something else is about to be shown than what was searched for, such as a saved search."""

    searched = Signal()
    """The list shows what another query finds, or the same query anew."""

    hit_wanted = Signal()
    """Enter on an article that a search has found: its first hit is to be seen."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._pane = window.articles
        self._shown = Shown(desk)
        self._row = 0
        self._typed = ""
        self._mistaken = False
        self._cut_off = False
        self._model = ArticleModel(self._shown.rows, self)
        self._pane.set_model(self._model)
        self._typing = single_shot(self, 0, self._search)
        self._connect()

    @property
    def filter(self) -> Filter:
        """What the list shows."""
        return self._shown.filter

    @property
    def asked(self) -> Asked | None:
        """What the query asks for that the list shows, if it asks for anything."""
        return self._shown.asked

    @property
    def count(self) -> int:
        """How many articles the list shows."""
        return self._model.rowCount()

    @property
    def waiting(self) -> bool:
        """Whether the field holds a query that the list does not show yet."""
        return self._typing.isActive()

    def shown(self) -> list[ArticleId]:
        """Return the articles that the list shows."""
        return self._shown.ids()

    def go_next_unread(self) -> bool:
        """Open the next unread article of the list; tell whether there is one."""
        return self._pane.go_next_of(set(self._shown.ids(unread_only=True)))

    def start(self, article: str) -> None:
        """Show the beginning of the library and open this article, or the first one.

        `complete` brings the rest of a long list; the first frame shows none of it.
        """
        wanted = ArticleId(article)
        first = self._shown.ids(limit=_FIRST)
        self._cut_off = len(first) == _FIRST and (not wanted or wanted in first)
        if self._cut_off:
            self._model.show(first)
            self._pane.set_title(title(self._shown.filter), self._shown.total())
        else:
            self.refresh()
        there = self._model.index_of(wanted).isValid()
        chosen = wanted if there else next(iter(self._model.ids), None)
        self._pane.select(chosen)
        self._desk.open_article(chosen)

    def complete(self) -> None:
        """Bring what `start` left out."""
        if self._cut_off:
            self.refresh()

    def refresh(self) -> None:
        """Ask anew which articles are to be shown, and keep the chosen one."""
        ids = self._shown.ids()
        self._cut_off = False
        self._model.show(ids, self._shown.snippets)
        self._pane.set_title(title(self._shown.filter), len(ids))
        self._pane.set_chips(chips(self._shown.filter, self._shown.entity_name()))
        if not ids:
            self._pane.set_empty(*nothing(self._shown.filter))
        self._stay()
        self.searched.emit()

    def refresh_row(self, id_: ArticleId) -> None:
        """Show anew how far an article has been read."""
        self._model.refresh({id_})

    def _connect(self) -> None:
        window, pane, actions = self._window, self._pane, self._window.actions_by_name
        window.search.textChanged.connect(self._typing.start)
        window.search.returnPressed.connect(self._search_now)
        pane.article_chosen.connect(self._open)
        pane.article_opened.connect(self._read)
        pane.order_chosen.connect(self._choose_order)
        pane.chip_closed.connect(self._close_chip)
        pane.empty_action_requested.connect(self._clear)
        pane.set_order(self._shown.order)
        actions["next_article"].triggered.connect(self._next)
        actions["previous_article"].triggered.connect(self._previous)
        actions["search"].triggered.connect(window.focus_search)
        self._desk.article_opened.connect(self._remember_row)
        self._desk.stayed.connect(self._stay)
        self._desk.changed.connect(self._hear)

    @Slot(object)
    def _hear(self, news: News) -> None:
        from reader.domain.naming import ColorName  # noqa: PLC0415 - after the first frame

        records = [change.record for change in news.edit.changes]
        if news.everything or any(isinstance(record, Article | ColorName) for record in records):
            self._shown.understand_anew()
            self.refresh()
            self._open_something_else_if_gone()
        elif any(isinstance(record, Entity) for record in records):
            self._model.refresh()
        else:
            touched = {r.article for r in records if isinstance(r, Flags | Annotation)}
            self._model.refresh(touched)

    @Slot(object)
    def _remember_row(self, opened: OpenArticle | None) -> None:
        if opened is not None:
            self._row = max(0, self._model.index_of(opened.article.id).row())
            if self._pane.current() != opened.article.id:
                self._pane.select(opened.article.id)

    @Slot()
    def _stay(self) -> None:
        opened = self._desk.open
        self._pane.select(opened.article.id if opened else None)

    @Slot(object)
    def choose(self, chosen: Filter) -> None:
        """Show what a filter chooses, within what is searched for."""
        self._shown.filter = chosen._replace(query=self._shown.filter.query)
        self.refresh()

    def search_for(self, chosen: Filter) -> None:
        """Show what a filter chooses, and nothing but what its own query finds."""
        self.replaced.emit()
        self._shown.filter = chosen._replace(query=self._shown.filter.query)
        self._window.search.setText(chosen.query)
        self._typing.stop()
        if not self._search():
            self.refresh()

    @Slot(object)
    def _choose_order(self, order: Order) -> None:
        self._shown.order = order
        self._desk.prefer(order=str(order))
        self.refresh()

    @Slot()
    def _search(self) -> bool:
        """Show what the query in the field finds; tell whether the list is filled anew.

        Where the query is mistaken, the list is left alone.
        """
        query = self._window.search.text()
        if query == self._typed:
            return False
        self._typed = query
        self._mistaken = True
        begun = perf_counter()
        try:
            changed = self._shown.search(query)
        except QueryError as error:
            self.mistaken.emit(error)
            return False
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return False
        self._mistaken = False
        self.mistaken.emit(None)
        if changed:
            self.refresh()
        slow = perf_counter() - begun > _SLOW_SECONDS
        self._typing.setInterval(_TYPING_MS if slow else 0)
        return changed

    @Slot()
    def _search_now(self) -> None:
        """Search without waiting and go to the list, to its first article if none is chosen.

        What is mistaken is to be mended first.
        """
        self._typing.stop()
        self._search()
        if not self._mistaken:
            self._pane.setFocus()
            if self._pane.current() is None:
                self._pane.go(1)

    @Slot(str)
    def _close_chip(self, key: str) -> None:
        self._shown.filter = without(self._shown.filter, key)
        self.filter_changed.emit(self._shown.filter)
        self.refresh()

    @Slot()
    def _clear(self) -> None:
        if self._shown.filter == Filter():
            self._window.actions_by_name["import"].trigger()
            return
        self._window.search.clear()
        self._typing.stop()
        self._search()
        self._shown.filter = Filter()
        self.filter_changed.emit(self._shown.filter)
        self.refresh()

    @Slot(str)
    def _open(self, id_: str) -> None:
        self._desk.open_article(ArticleId(id_))

    @Slot(str)
    def _read(self, id_: str) -> None:
        if self._desk.open is None or self._desk.open.article.id != id_:
            self._open(id_)
        self._window.reading.setFocus()
        if self._shown.asked is not None:
            self.hit_wanted.emit()

    @Slot()
    def _next(self) -> None:
        self._pane.go(1)

    @Slot()
    def _previous(self) -> None:
        self._pane.go(-1)

    def _open_something_else_if_gone(self) -> None:
        opened = self._desk.open
        in_trash = self._shown.filter.shelf is Shelf.TRASH
        if opened is not None and (opened.article.trashed is not None) is in_trash:
            return
        ids = self._model.ids
        following = ids[min(self._row, len(ids) - 1)] if ids else None
        self._pane.select(following)
        self._desk.open_article(following)
