"""Knowing: the page of an entity in the place of the list, beside an article that mentions it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.ids import EntityId
from reader.domain.knowing import MentionRow
from reader.domain.listing import Filter
from reader.domain.suggestion import Suggestion
from reader.domain.words import say
from reader.services import knowing
from reader.services.session import News
from reader.store.library import Library
from reader.ui.desk import Desk
from reader.ui.exchange import Exchange
from reader.ui.knowing.pane import Facts, KnowingPane
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.theme import Themes
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.company import Company
from reader.ui.wiring.following import Following
from reader.ui.wiring.going import Going
from reader.ui.wiring.lists import Lists

_GATHERS_MS = 150
"""How long after a change many mentions are gathered again."""

_MANY = 2000
_NARROWEST = 340


class Knowing(QObject):
    """Opens entities' pages, and keeps what they show as the library is by now."""

    made = Signal(object)
    """The pane, when it is first asked for."""

    shown = Signal()
    """Another entity is shown, or the same as it is by now."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        themes: Themes,
        *,
        lists: Lists,
        going: Going,
        browser: Browsing,
        exchange: Exchange,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._lists = lists
        self._going = going
        self._browser = browser
        self._exchange = exchange
        self._before: QWidget = window.articles
        self._trail: list[EntityId] = []
        self._gathering = single_shot(self, _GATHERS_MS, self._gather_again)
        self.pane: KnowingPane | None = None
        desk.changed.connect(self._hear)
        lists.filter_changed.connect(self._give_way)
        window.search.textEdited.connect(self._give_way)

    @property
    def is_open(self) -> bool:
        """Whether a page has the place of the list."""
        return self.pane is not None and self._exchange.shown is self.pane

    @property
    def entity(self) -> Entity | None:
        """The entity whose page is shown."""
        return self.pane.entity if self.pane is not None and self.is_open else None

    @Slot(str)
    def open(self, id_: str) -> None:
        """Show the page of an entity; of one that was merged, that of the one it is now."""
        entity = self._now(EntityId(id_))
        if entity is None or entity.trashed:
            self._desk.failed.emit(_gone(entity))
            return
        pane = self._pane()
        before = pane.entity
        if not self.is_open:
            self._before = self._exchange.shown
            self._trail.clear()
        elif before is not None and before.id != entity.id:
            self._trail.append(before.id)
        self._show(entity)

    @Slot()
    def back(self) -> None:
        """Show the page that was shown before this one; from the first one, close."""
        while self._trail:
            entity = self._now(self._trail.pop())
            if entity is not None and not entity.trashed:
                self._show(entity)
                return
        self.close()

    @Slot()
    def close(self) -> None:
        """Give the place back to what had it."""
        if self.pane is None or not self.is_open or not self.pane.about.note.finish():
            return
        self._following.forget()
        focused = self.pane.isAncestorOf(self._window.focusWidget())
        if self._before is self._browser.pane:
            self._browser.come_back()
            return
        self._exchange.show(self._window.articles)
        if focused:
            self._window.articles.setFocus()

    def list_articles(self, entity: Entity) -> None:
        """Show the articles that mention an entity in the list, in the place of its page."""
        self._lists.search_for(Filter(entity=entity.id))
        self._lists.filter_changed.emit(self._lists.filter)
        self._window.articles.setFocus()

    def fetch(self, numbers: Sequence[int]) -> Mapping[int, MentionRow]:
        """Return mentions in their sentences, by number."""
        nothing: dict[int, MentionRow] = {}
        return self._desk.read(partial(knowing.rows, self._desk.library, numbers), nothing)

    def _pane(self) -> KnowingPane:
        pane = self.pane
        if pane is None:
            pane = KnowingPane(self.fetch, self._window.theme)
            self.pane = pane
            self._themes.changed.connect(pane.set_theme)
            pane.setMinimumWidth(_NARROWEST)
            self._following = Following(pane, self._going, self.fetch)
            pane.entity_requested.connect(self.open)
            pane.back_requested.connect(self.back)
            pane.closed.connect(self.close)
            self._company = Company(self._desk, pane)
            self.made.emit(pane)
        return pane

    def _show(self, entity: Entity) -> None:
        pane = self._pane()
        if not pane.about.note.finish():
            return
        self._following.forget()
        self._company.forget()
        self._show_entity(entity)
        self._gather(stay=False)
        pane.head.show_back(self._name_before())
        self._exchange.show(pane)
        opened = self._desk.open
        pane.sentences.list.begin(opened.article.id if opened else None)
        pane.enter()
        self.shown.emit()

    def _show_entity(self, entity: Entity) -> None:
        library = self._desk.library
        held = [alias.article for alias in entity.aliases if alias.article is not None]
        nothing: dict[str, Article] = {}
        found = self._desk.read(partial(library.articles.find, held), nothing) if held else nothing
        titles = {article.id: article.title for article in found.values()}
        here = self._desk.open.article.id if self._desk.open else None
        self._pane().show_entity(entity, titles, here)

    def _gather(self, *, stay: bool) -> None:
        """Show what texts say of the entity by now."""
        pane, library = self._pane(), self._desk.library
        if pane.entity is None:
            return
        facts = self._desk.read(partial(_facts, library, pane.entity.id), None)
        if facts is not None:
            pane.show_facts(facts, stay=stay)
        self._say_waiting()

    def _say_waiting(self) -> None:
        pane = self._pane()
        if pane.entity is not None:
            count = self._desk.library.suggestions.count_of
            pane.about.show_waiting(self._desk.read(partial(count, pane.entity.id), 0))

    def _name_before(self) -> str:
        before = self._now(self._trail[-1]) if self._trail else None
        return before.name if before is not None and not before.trashed else ""

    def _now(self, id_: EntityId) -> Entity | None:
        """Return an entity as it is by now: the one that took it up, if it was merged."""
        get = self._desk.library.entities.get
        entity = self._desk.read(partial(get, id_), None)
        if entity is not None and entity.merged_into is not None:
            return self._desk.read(partial(get, entity.merged_into), None)
        return entity

    @Slot(object)
    def _hear(self, news: News) -> None:
        shown = self.entity
        if shown is None:
            return
        about_it = about_texts = news.everything
        for change in news.edit.changes:
            for record in (change.before, change.after):
                about_it |= isinstance(record, Entity) and record.id == shown.id
                about_texts |= isinstance(record, Article) or (
                    isinstance(record, Annotation | Suggestion) and record.entity == shown.id
                )
        if about_it and not self._take_over(shown):
            return
        if about_texts and len(self._pane().sentences.list.mentions.grouped.numbers) > _MANY:
            self._gathering.start()
        elif about_texts:
            self._gather(stay=True)

    def _take_over(self, shown: Entity) -> bool:
        """Show the entity as it is by now; where it is gone, say so and go; tell if it stays."""
        entity = self._desk.read(partial(self._desk.library.entities.get, shown.id), None)
        if entity is not None and not entity.trashed:
            self._show_entity(entity)
            self.shown.emit()
            return True
        winner = self._now(entity.merged_into) if entity and entity.merged_into else None
        self._pane().about.note.finish()
        if winner is not None and not winner.trashed:
            words = say(
                "“{name}” was merged into “{other}”, whose page this is.",
                name=shown.name,
                other=winner.name,
            )
            self._show(winner)
        else:
            words = _gone(entity)
            self.back()
        self._desk.said.emit(words, "", "")
        return False

    @Slot()
    def _gather_again(self) -> None:
        if self.is_open:
            self._gather(stay=True)

    @Slot()
    def _give_way(self) -> None:
        """Show the list as soon as somebody looks for articles."""
        if self.is_open:
            self._before = self._window.articles
            self.close()


def _facts(library: Library, entity: EntityId) -> Facts:
    articles = knowing.articles(library, entity)
    return Facts(*knowing.summed(articles), articles, knowing.mentions(library, entity))


def _gone(entity: Entity | None) -> str:
    if entity is None:
        return say("This entity is no longer in the library.")
    return say("“{name}” lies in the trash; restore it to see its page.", name=entity.name)
