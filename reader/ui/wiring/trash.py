"""The trash: what the page shows of it, and what lies in it besides articles."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from reader.domain.browsing import Trash
from reader.domain.ids import ArticleId
from reader.domain.listing import Shelf
from reader.services import background
from reader.services.session import News
from reader.ui.articles.notice import Notice
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.lists import Lists


class TrashShelf(QObject):
    """Lets page and list go with each other in and out of the trash.

    On the shelf of the trash the page shows what lies there, and elsewhere
    nothing of it; back from there, the article comes back that was open before.
    """

    def __init__(self, desk: Desk, window: MainWindow, lists: Lists, browser: Browsing) -> None:
        super().__init__(window)
        self._desk = desk
        self._lists = lists
        self._inside = False
        self._before: ArticleId | None = None
        self._job: Job | None = None
        lists.searched.connect(self._follow)
        desk.changed.connect(self._hear)
        self._window = window
        self.entities: Any = None  # of a type that loads a dialog where it is named
        self._entities_notice = self._make_notice()
        self._entities_notice.answered.connect(self._show_entities)
        self._notice = self._make_notice()
        self._notice.answered.connect(partial(browser.open, trashed=True))

    @Slot()
    def _follow(self) -> None:
        inside = self._lists.filter.shelf is Shelf.TRASH
        if inside is self._inside:
            return
        self._inside = inside
        self._count()
        opened = self._desk.open
        if opened is not None and (opened.article.trashed is not None) is inside:
            return
        shown = self._lists.shown()
        if inside:
            self._before = opened.article.id if opened is not None else None
        aim = self._before if not inside and self._before in shown else next(iter(shown), None)
        self._desk.open_article(aim)

    @Slot(object)
    def _hear(self, _: News) -> None:
        if self._inside:
            self._count()

    def _count(self) -> None:
        """Count what else lies in the trash, while that is looked at."""
        if self._job is not None:
            self._desk.jobs.forget(self._job)
            self._job = None
        if not self._inside:
            self._notice.hide()
            self._entities_notice.hide()
            return
        self._job = self._desk.jobs.start(partial(background.trash, self._desk.library.path))
        self._job.done.connect(self._tell)
        self._job.failed.connect(self._desk.failed)

    @Slot(object)
    def _tell(self, trash: Trash) -> None:
        self._job = None
        words = self.tr("%n annotation(s) in the trash as well", None, trash.annotations)
        self._notice.say(words, self.tr("Show"))
        self._notice.setVisible(bool(trash.annotations))
        words = self.tr("%n entity(ies) in the trash as well", None, trash.entities)
        self._entities_notice.say(words, self.tr("Show…"))
        self._entities_notice.setVisible(bool(trash.entities))

    @Slot()
    def _show_entities(self) -> None:
        if self.entities is None:
            from reader.ui.wiring.trashed_entities import (  # noqa: PLC0415 - seldom needed
                TrashedEntities,
            )

            self.entities = TrashedEntities(self._desk, self._window)
        self.entities.open()

    def _make_notice(self) -> Notice:
        notice = Notice(self._window.articles)
        notice.hide()
        self._window.articles.put_under_head(notice)
        return notice
