"""Browsing: the annotations of the whole library in the place of the list, beside their article."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.browsing import (
    AnnotationFilter,
    AnnotationRow,
    Facet,
    Grouping,
    Heading,
    Sorting,
    View,
)
from reader.domain.entity import Entity
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.services import background, browsing
from reader.services.session import News
from reader.ui.browser.pane import BrowserPane
from reader.ui.desk import Desk
from reader.ui.exchange import Exchange
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.theme import Themes
from reader.ui.wiring.going import Going
from reader.ui.wiring.lists import Lists

_FOLLOWS_MS = 80
"""How long a card is chosen before its article is opened: keys pass over cards."""

_GATHERS_MS = 150
"""How long after a change a large library is looked through again."""

_NARROWEST = 360


class Browsing(QObject):
    """Gathers what the browser shows, and opens what is chosen there beside it."""

    made = Signal(object)
    """The pane, when it is first asked for."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        themes: Themes,
        *,
        lists: Lists,
        going: Going,
        exchange: Exchange,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._lists = lists
        self._going = going
        self._exchange = exchange
        self._action = window.actions_by_name["browse"]
        self._job: Job | None = None
        self._counting: Job | None = None
        self._followed = ""
        self._following = single_shot(self, _FOLLOWS_MS, self._follow)
        self._gathering = single_shot(self, _GATHERS_MS, self._gather_again)
        self.pane: BrowserPane | None = None
        self._action.toggled.connect(self._turn)
        exchange.exchanged.connect(self._tick)
        window.actions_by_name["browse_trash"].triggered.connect(partial(self.open, trashed=True))
        desk.changed.connect(self._hear)
        desk.colors_renamed.connect(self._dress)
        lists.filter_changed.connect(self._follow_list)
        window.search.textEdited.connect(self._follow_list)

    @property
    def is_open(self) -> bool:
        """Whether the browser has the place of the list."""
        return self.pane is not None and self._exchange.shown is self.pane

    def open(self, _checked: bool = False, *, trashed: bool = False) -> None:
        """Show the browser with everything in it, or with what lies in the trash."""
        pane = self._pane()
        self._exchange.show(pane)
        self._dress()
        opened = self._desk.open
        pane.start(opened.article.id if opened else "", trashed=trashed)
        pane.setFocus()

    @Slot()
    def close(self) -> None:
        """Give the place back to the list."""
        if self.is_open:
            focused = self.pane is not None and self.pane.isAncestorOf(self._window.focusWidget())
            self._following.stop()
            self._exchange.show(self._window.articles)
            if focused:
                self._window.articles.setFocus()

    @Slot()
    def come_back(self) -> None:
        """Show the browser as it was left, with what has changed since."""
        if self.pane is not None:
            self._exchange.show(self.pane)
            self._gather_again()
            self.pane.setFocus()

    def rows(self, numbers: Sequence[int]) -> Mapping[int, AnnotationRow]:
        """Return annotations with what stands on their cards, by number."""
        return self._desk.read(partial(browsing.browser(self._desk.library).rows, numbers), {})

    def members(self, article: ArticleId, sorting: Sorting) -> "array[int]":
        """Return the numbers of the annotations on an article."""
        read = partial(browsing.browser(self._desk.library).members, article, sorting)
        return self._desk.read(read, array("q"))

    def headings(self, grouping: Grouping, keys: Sequence[str]) -> Mapping[str, Heading]:
        """Return what is said of groups, by key."""
        return self._desk.read(
            partial(browsing.browser(self._desk.library).headings, grouping, keys), {}
        )

    @Slot(object)
    def go_to(self, row: AnnotationRow, *, focus: bool = True) -> None:
        """Open the article of an annotation at its place, and with `focus` go there."""
        self._followed = row.annotation.id
        self._going.go_to(row.annotation, row.answered, focus=focus)

    def _pane(self) -> BrowserPane:
        pane = self.pane
        if pane is None:
            pane = BrowserPane(self._window.theme, self)
            self.pane = pane
            self._themes.changed.connect(pane.set_theme)
            pane.setMinimumWidth(_NARROWEST)
            pane.wanted.connect(self._gather)
            pane.settled.connect(self._follow_soon)
            pane.opened.connect(self.go_to)
            pane.closed.connect(self.close)
            pane.facets_requested.connect(self._count)
            self.made.emit(pane)
        return pane

    @Slot()
    def _tick(self) -> None:
        """Let the action say whether the browser has the place."""
        self._action.blockSignals(True)
        self._action.setChecked(self.is_open)
        self._action.blockSignals(False)

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        if on:
            self.open()
        else:
            self.close()

    @Slot(object)
    def _gather(self, view: View) -> None:
        """Gather what a view shows: at once where that is quick, else on a worker."""
        pane, library = self._pane(), self._desk.library
        self._forget()
        if pane.only_listed:
            listed = tuple(self._lists.shown())
            view = replace(view, chosen=replace(view.chosen, articles=listed))
        try:
            if browsing.is_quick(library, view):
                pane.show_contents(view, browsing.contents(library, view))
                return
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return
        self._job = self._desk.jobs.start(partial(background.contents, library.path, view))
        self._job.done.connect(partial(pane.show_contents, view))
        self._job.failed.connect(self._desk.failed)
        pane.wait()

    @Slot()
    def _gather_again(self) -> None:
        if self.is_open and self.pane is not None:
            self._gather(self.pane.view)

    def _forget(self) -> None:
        self._gathering.stop()
        if self._job is not None:
            self._desk.jobs.forget(self._job)
            self._job = None

    @Slot(object, object)
    def _count(self, chosen: AnnotationFilter, by: Grouping) -> None:
        """Count what there is to choose from, and offer it."""
        pane, library = self._pane(), self._desk.library
        if self._counting is not None:
            self._desk.jobs.forget(self._counting)
            self._counting = None
        if pane.only_listed:
            chosen = replace(chosen, articles=tuple(self._lists.shown()))
        offer = partial(pane.choosing.offer, by)
        if browsing.is_quick(library):
            nothing: list[Facet] = []
            offer(self._desk.read(partial(browsing.facets, library, chosen, by), nothing))
            return
        work = partial(background.facets, library.path, chosen, by)
        self._counting = self._desk.jobs.start(work)
        self._counting.done.connect(offer)
        self._counting.failed.connect(self._desk.failed)

    @Slot(object)
    def _hear(self, news: News) -> None:
        records = [change.record for change in news.edit.changes]
        kinds = Annotation | Article | Entity
        if not self.is_open or not (news.everything or any(isinstance(r, kinds) for r in records)):
            return
        if browsing.is_quick(self._desk.library):
            self._gather_again()
        elif self.pane is not None:
            self.pane.look_again()
            self._gathering.start()

    @Slot()
    def _follow_soon(self) -> None:
        self._following.start()

    @Slot()
    def _follow(self) -> None:
        """Open the article of the card that is chosen alone."""
        row = self.pane.current() if self.is_open and self.pane is not None else None
        if row is not None and row.annotation.id != self._followed:
            self.go_to(row, focus=False)

    @Slot()
    def _follow_list(self) -> None:
        """Show the list as soon as somebody looks for articles, unless it narrows the browser."""
        if self.is_open and self.pane is not None:
            if self.pane.only_listed:
                self._gathering.start()
            else:
                self.close()

    @Slot()
    def _dress(self) -> None:
        if self.pane is not None:
            self.pane.dress(self._desk.session.person, self._desk.color_names)
