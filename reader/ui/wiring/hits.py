"""Hits: notes, quotes and entities that a search finds, and the way to each of them."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.hits import EntityHit, Group, Hit, MarkHit
from reader.domain.listing import Filter
from reader.domain.text import Span
from reader.services import background, browsing, hits
from reader.services.matching import Matches
from reader.services.searching import Search
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.reading.found import FoundWords
from reader.ui.searching.hit_list import HitList
from reader.ui.searching.switch import GroupSwitch
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.passage import Passage

_COUNTING_MS = 120
"""How long after a key everything else that was found is counted."""


class Hits(QObject):
    """Shows what was found besides articles, in the place of their list."""

    def __init__(
        self, desk: Desk, window: MainWindow, lists: Lists, passage: Passage, themes: Themes
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._lists = lists
        self._passage = passage
        self._group = Group.ARTICLES
        self._job: Job | None = None
        self._finding: Job | None = None
        self._shows_places = False
        self.switch: GroupSwitch | None = None
        self.list: HitList | None = None
        self._counting = single_shot(self, _COUNTING_MS, self._count)
        lists.replaced.connect(self._leave)
        lists.searched.connect(self._follow)
        lists.hit_wanted.connect(self._show_places)
        desk.changed.connect(self._count_again)
        themes.changed.connect(self._dress)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Offer the kinds of what was found while something is searched for."""
        self._hide_places()
        if self._search() is None:
            self._leave()
            return
        switch = self._switch()
        switch.show_counts({Group.ARTICLES: self._lists.count})
        switch.show()
        self._counting.start()
        self._list_group()

    @Slot()
    def _leave(self) -> None:
        self._counting.stop()
        self._forget_finding()
        self._group = Group.ARTICLES
        if self.switch is not None:
            self.switch.choose(Group.ARTICLES)
            self.switch.hide()
        self._window.articles.stand_in(None)

    @Slot(object)
    def _choose(self, group: Group) -> None:
        self._group = group
        self._list_group()

    def _list_group(self) -> None:
        """Show what was found of the chosen kind in the place of the articles.

        In a large library it is looked for on another thread; what stands there stays for now.
        """
        self._forget_finding()
        search, group = self._search(), self._group
        if search is None or group is Group.ARTICLES:
            self._window.articles.stand_in(None)
            return
        library, chosen = self._desk.library, self._lists.filter
        show = partial(self._show_hits, group, search)
        if browsing.is_quick(library):
            nothing: Sequence[str] = ()
            show(self._desk.read(lambda: hits.ids(library, group, chosen, search), nothing))
            return
        work = partial(background.find_hits, library.path, group, chosen, search.query)
        self._finding = self._desk.jobs.start(work)
        self._finding.done.connect(show)
        self._finding.failed.connect(self._desk.failed)

    def _show_hits(self, group: Group, search: Search, found: Sequence[str]) -> None:
        self._finding = None
        shown = self._hit_list()
        shown.show_hits(group, found, partial(self._fetch, group, search))
        self._window.articles.stand_in(shown)

    def _forget_finding(self) -> None:
        if self._finding is not None:
            self._desk.jobs.forget(self._finding)
            self._finding = None

    def _fetch(self, group: Group, search: Search, ids: Sequence[str]) -> Mapping[str, Hit]:
        nothing: dict[str, Hit] = {}
        return self._desk.read(lambda: hits.rows(self._desk.library, group, ids, search), nothing)

    @Slot()
    def _count(self) -> None:
        """Count on another thread; what came before is forgotten."""
        if self._job is not None:
            self._desk.jobs.forget(self._job)
            self._job = None
        chosen, search = self._lists.filter, self._search()
        if search is not None:
            work = partial(background.count_hits, self._desk.library.path, chosen, search.query)
            self._job = self._desk.jobs.start(work)
            self._job.done.connect(partial(self._show_counts, chosen))
            self._job.failed.connect(self._desk.failed)

    def _show_counts(self, chosen: Filter, counts: Mapping[Group, int] | None) -> None:
        self._job = None
        if self.switch is not None and counts is not None and chosen == self._lists.filter:
            self.switch.show_counts({**counts, Group.ARTICLES: self._lists.count})

    @Slot()
    def _count_again(self) -> None:
        if self._search() is not None:
            self._counting.start()

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        """Go to a note or a quote in its article, or to the page of an entity."""
        if isinstance(hit, MarkHit):
            self._go_to(hit)
        elif isinstance(hit, EntityHit):
            self._desk.entity_requested.emit(hit.id)

    def _go_to(self, hit: MarkHit) -> None:
        opened = self._desk.open
        if opened is None or opened.article.id != hit.article:
            self._desk.open_article(hit.article)
            opened = self._desk.open
        if opened is None or opened.article.id != hit.article:
            return  # what is being typed keeps its article open
        there = self._passage.marks([hit.id])
        if there:
            self._window.show_annotations_panel()
            self._passage.focus(there[0], scroll=True)

    @Slot()
    def _show_places(self) -> None:
        """Frame what was found in the text of the open article, and go to the first place.

        Where only a note says it, go to that.
        """
        search, opened = self._search(), self._desk.open
        if search is None or opened is None:
            return
        places = search.places(opened.text.plain)
        if places:
            matches = Matches([(place.start, place.stop) for place in places])
            self._window.reading.lay_over(partial(FoundWords, matches=matches, current=0))
            self._window.reading.reveal(Span(places[0].start, places[0].stop))
            self._shows_places = True
            return
        mark = search.hit_among(opened.annotations)
        if mark is not None:
            self._window.show_annotations_panel()
            self._passage.focus(mark, scroll=True)

    def _hide_places(self) -> None:
        if self._shows_places:
            self._shows_places = False
            self._window.reading.lay_over(None)

    def _switch(self) -> GroupSwitch:
        if self.switch is None:
            self.switch = GroupSwitch()
            self.switch.chosen.connect(self._choose)
            self._window.articles.put_over_list(self.switch)
        return self.switch

    def _hit_list(self) -> HitList:
        if self.list is None:
            self.list = HitList(self._window.theme)
            self.list.opened.connect(self._open)
            self.list.left.connect(self._window.focus_search)
        return self.list

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        if self.list is not None:
            self.list.set_theme(theme)

    def _search(self) -> Search | None:
        asked = self._lists.asked
        return asked if isinstance(asked, Search) else None
