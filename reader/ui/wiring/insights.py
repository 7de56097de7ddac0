"""Insights: the window that counts what articles speak of, on a worker, and the way to read it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.errors import ReaderError
from reader.domain.insights import Passage, Sought
from reader.domain.listing import Filter, Shelf
from reader.domain.naming import SavedSearch
from reader.domain.suggestion import Suggestion
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.theme import Themes
from reader.ui.wiring.list_words import chips, title
from reader.ui.wiring.lists import Lists

_GATHERS_MS = 600
"""How long after a change everything is counted again: changes come in flocks."""

_QUERY = "query"


class Insights(QObject):
    """Opens the insights on what the list shows, and answers what they ask."""

    def __init__(self, desk: Desk, window: MainWindow, themes: Themes, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._lists = lists
        self._filter = Filter()
        self._jobs: dict[str, Job] = {}
        self.shown: Any = None  # of a type that loads the charts where it is named
        self._counting = single_shot(self, _GATHERS_MS, self._ask_again)
        window.actions_by_name["insights"].triggered.connect(self.open)
        desk.changed.connect(self._hear)
        desk.closing.connect(self._leave)

    @Slot()
    def open(self) -> None:
        """Show the window, on what the list shows where it is first opened."""
        if self.shown is not None:
            self.shown.raise_()
            self.shown.activateWindow()
            return
        from reader.ui.insights.window import InsightsWindow  # noqa: PLC0415 - it loads the charts

        made = InsightsWindow(self._themes.current, self._desk.library.path, self._window)
        made.asked.connect(self._answer)
        made.sentences_wanted.connect(self._find)
        made.opened.connect(self._read)
        made.closing.connect(self._close)
        made.action_requested.connect(self._act)
        made.scope.removed.connect(self._remove)
        made.scope.whole_requested.connect(self._look_into_everything)
        made.scope.menu_requested.connect(self._offer)
        self._themes.changed.connect(made.set_theme)
        self.shown = made
        self._filter = self._lists.filter
        self._say_scope()
        made.begin(self._desk.preferences.insights)

    def look_into(self, chosen: Filter) -> None:
        """Count in other articles."""
        self._filter = chosen
        if self.shown is not None:
            self._say_scope()
            self.shown.ask_again(elsewhere=True)

    @Slot(object, object)
    def _answer(self, page: Any, question: Callable[..., Any]) -> None:
        job = self._start(page.name, question)
        job.done.connect(page.show_answer)
        job.failed.connect(page.give_up)

    @Slot(object)
    def _find(self, sought: Sought) -> None:
        from reader.services.insights import passages  # noqa: PLC0415 - as above

        job = self._start("sentences", partial(passages, sought=sought))
        job.done.connect(partial(self.shown.show_sentences, sought))

    def _start(self, what: str, question: Callable[..., Any]) -> Job:
        """Ask on a worker; what was asked before of the same sort is forgotten."""
        from reader.services.insights import on_worker  # noqa: PLC0415 - as above

        before = self._jobs.pop(what, None)
        if before is not None:
            self._desk.jobs.forget(before)
        path = self._desk.library.path
        job = self._desk.jobs.start(partial(on_worker, path, self._filter, question))
        job.failed.connect(self._desk.failed)
        self._jobs[what] = job
        return job

    @Slot(object)
    def _read(self, passage: Passage) -> None:
        """Open an article at a sentence, in the window that the insights belong to."""
        if self._desk.open is None or self._desk.open.article.id != passage.article:
            self._desk.open_article(passage.article)
        opened = self._desk.open
        if opened is None or opened.article.id != passage.article:
            return  # what is being typed keeps its article open
        self._window.activateWindow()
        page = self._window.reading
        if passage.span is not None and passage.span.stop <= len(opened.text.plain):
            text, made_at = opened.article.text, passage.span
            there = (
                mark
                for mark in opened.annotations
                if mark.anchor is not None and mark.anchor.span == made_at and mark.span_in(text)
            )
            mark = next(there, None)
            page.focus_mark(mark.id if mark else None, scroll=False)
            page.reveal((mark.span_in(text) if mark else None) or made_at)
        page.setFocus()

    @Slot(str)
    def _remove(self, key: str) -> None:
        changes: dict[str, Any] = {key: "" if key == _QUERY else None}
        self.look_into(self._filter._replace(**changes))

    @Slot()
    def _look_into_everything(self) -> None:
        self.look_into(Filter())

    @Slot(object)
    def _offer(self, menu: QMenu) -> None:
        """Offer what can be looked into: all, what the list shows, shelves, kept searches."""
        menu.addAction(self.tr("&Whole library"), self._look_into_everything)
        menu.addAction(self.tr("What the &list shows now"), self._follow_list)
        menu.addSeparator()
        for shelf in (Shelf.UNREAD, Shelf.STARRED, Shelf.ANNOTATED):
            chosen = Filter(shelf=shelf)
            menu.addAction(title(chosen), partial(self.look_into, chosen))
        nothing: list[SavedSearch] = []
        searches = self._desk.read(self._desk.library.saved_searches.all, nothing)
        if searches:
            menu.addSeparator()
        for search in searches:
            words = search.name.replace("&", "&&")
            menu.addAction(words, partial(self.look_into, Filter(query=search.query)))

    @Slot()
    def _follow_list(self) -> None:
        self.look_into(self._lists.filter)

    @Slot(str)
    def _act(self, name: str) -> None:
        self._window.actions_by_name[name].trigger()

    @Slot()
    def _leave(self) -> None:
        if self.shown is not None:
            self.shown.close()

    @Slot(str)
    def _close(self, geometry: str) -> None:
        for job in self._jobs.values():
            self._desk.jobs.forget(job)
        self._jobs.clear()
        self._counting.stop()
        self.shown = None
        self._desk.prefer(insights=geometry)

    @Slot(object)
    def _hear(self, news: News) -> None:
        records = [change.record for change in news.edit.changes]
        kinds = Annotation | Article | Entity | Suggestion
        if self.shown is not None and (
            news.everything or any(isinstance(record, kinds) for record in records)
        ):
            self._counting.start()

    @Slot()
    def _ask_again(self) -> None:
        if self.shown is not None:
            self.shown.ask_again()

    def _say_scope(self) -> None:
        """Say which articles are looked into, above the figures."""
        chosen = self._filter
        shelf = title(chosen)
        whole = chosen == Filter()
        said = self.tr("The whole library") if whole else shelf
        conditions = chips(chosen, self._entity_name())
        if chosen.query.strip():
            words = self.tr("“{query}”").format(query=chosen.query.strip())
            conditions = [*conditions, (_QUERY, words)]
        self.shown.show_scope(said, conditions, whole=whole)

    def _entity_name(self) -> str:
        if self._filter.entity is None:
            return ""
        try:
            entity = self._desk.library.entities.get(self._filter.entity)
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return ""
        return entity.name if entity else ""
