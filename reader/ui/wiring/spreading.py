"""Spreading: after a tag, the same for all other places where the entity is named."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.services import background, spreading
from reader.services.progress import Progress
from reader.services.reading import OpenArticle
from reader.services.session import News
from reader.services.spreading import Place
from reader.store.library import Library
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.entities.more_bar import More, MoreBar
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.wiring.foot_keys import FootKeys


class Spreading(QObject):
    """Looks where else an entity is named, and tags it there if somebody wants that.

    It is made when something is first tagged.
    """

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._page = window.reading
        self._entity: Entity | None = None
        self._article = ""
        self._here: list[Place] = []
        self._elsewhere: list[Place] | None = None
        self._everywhere_wanted = False
        self._ready = False
        self._job: Job | None = None
        self.bar = MoreBar(window.theme, window.reading)
        window.reading.dock(self.bar)
        actions = window.actions_by_name
        actions["tag_here"].triggered.connect(self.tag_here)
        actions["tag_everywhere"].triggered.connect(self.tag_everywhere)
        self.bar.here_wanted.connect(self.tag_here)
        self.bar.everywhere_wanted.connect(self.tag_everywhere)
        self.bar.dismissed.connect(self.dismiss)
        FootKeys(window, self.bar).escaped.connect(self.dismiss)
        desk.changed.connect(self._follow)
        desk.article_opened.connect(self._change_article)

    def prepare(self) -> None:
        """Be ready soon: something may be tagged."""
        if not self._ready:
            self._ready = True
            self._desk.jobs.start(spreading.prepare)

    def look_for(self, entity: Entity) -> None:
        """Look where else an entity is named that was tagged in the open article."""
        self._forget()
        opened = self._desk.open
        if opened is None:
            return
        self._entity, self._article = entity, opened.article.id
        path = self._desk.library.path
        here = partial(_here, entity=entity, article=opened.article.id)
        self._job = self._desk.jobs.start(partial(background.read, path, here))
        self._job.done.connect(self._take_here)

    @Slot()
    def tag_here(self) -> None:
        """Tag all other places in the open article."""
        self._tag(self._here)
        self._here = []
        self._offer()

    @Slot()
    def tag_everywhere(self) -> None:
        """Tag all places that there are, once all are known."""
        if self._elsewhere is None:
            self._everywhere_wanted = True
            return
        self._tag([*self._here, *self._elsewhere])
        self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Put the bar away."""
        within = self.bar.focusWidget()
        if within is not None and within.hasFocus():
            self._page.setFocus()
        self._forget()

    def _forget(self) -> None:
        if self._job is not None:
            self._desk.jobs.forget(self._job)
            self._job = None
        self._entity, self._here, self._elsewhere = None, [], None
        self._everywhere_wanted = False
        self.bar.close_up()
        self._window.set_standing(Needs.MORE, there=False)

    @Slot(object)
    def _take_here(self, places: list[Place]) -> None:
        """Offer what is here, and look elsewhere."""
        self._here = places
        self._offer()
        if self._entity is not None:
            path = self._desk.library.path
            there = partial(_elsewhere, entity=self._entity, besides=ArticleId(self._article))
            self._job = self._desk.jobs.start(partial(background.read, path, there))
            self._job.done.connect(self._take_elsewhere)

    @Slot(object)
    def _take_elsewhere(self, places: list[Place]) -> None:
        self._elsewhere = places
        self._job = None
        if self._everywhere_wanted:
            self.tag_everywhere()
        else:
            self._offer()

    def _offer(self) -> None:
        """Say what there is to tag; the bar goes where there is nothing."""
        entity, elsewhere = self._entity, self._elsewhere or []
        if entity is None:
            return
        articles = len({place.article.id for place in elsewhere})
        more = More(
            entity.name,
            entity.type,
            len(self._here),
            len(elsewhere),
            None if self._elsewhere is None else articles,
        )
        self.bar.offer(more)
        self._window.set_standing(Needs.MORE, there=bool(more))

    def _tag(self, places: list[Place]) -> None:
        if self._entity is not None and places:
            entity, self._entity = self._entity, None  # what follows is its own doing
            library, stamp = self._desk.library, self._desk.session.stamp()
            self._desk.perform(lambda: spreading.tag_all(library, entity, places, stamp))
            self._entity = entity

    @Slot(object)
    def _follow(self, news: News) -> None:
        """Let go where what was found need not be true any more."""
        if self._entity is None:
            return
        touched = {
            change.record.id for change in news.edit.changes if isinstance(change.record, Entity)
        }
        stale = news.undone or news.redone or self._entity.id in touched
        if stale or (news.everything and not self._is_as_it_was(self._entity)):
            self.dismiss()

    def _is_as_it_was(self, entity: Entity) -> bool:
        now = self._desk.read(lambda: self._desk.library.entities.get(entity.id), None)
        return now == entity

    @Slot(object)
    def _change_article(self, opened: OpenArticle | None) -> None:
        if self._entity is not None and (opened is None or opened.article.id != self._article):
            self.dismiss()


def _here(
    library: Library, progress: Progress, *, entity: Entity, article: ArticleId
) -> list[Place]:
    return spreading.places_here(library, entity, article, progress)


def _elsewhere(
    library: Library, progress: Progress, *, entity: Entity, besides: ArticleId
) -> list[Place]:
    return spreading.places_elsewhere(library, entity, besides, progress)
