"""Narrowing the list: the library pane, and the counts in it."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.entity import Entity
from reader.domain.ids import EntityId
from reader.domain.listing import Shelf
from reader.domain.overview import Overview
from reader.services import background
from reader.services.session import News
from reader.store.library import Library
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.sides import Sides
from reader.ui.wiring.lists import Lists

_COUNTING_MS = 100


class Shelves(QObject):
    """Counts what the library pane shows, soon after anything has changed.

    An entity that the list is narrowed to takes that along when it goes.
    """

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._lists = lists
        self._pane = sides.library
        self._job: Job | None = None
        self.overview: Overview | None = None
        self._counting = single_shot(self, _COUNTING_MS, self.count)
        lists.filter_changed.connect(self._pane.choose)
        desk.changed.connect(self._count_soon)
        desk.changed.connect(self._follow)
        self._pane.choose(lists.filter)
        self.count()

    @Slot()
    def count(self) -> None:
        """Count anew on another thread; what cannot be read now stays as it was."""
        if self._job is not None:
            self._desk.jobs.forget(self._job)
        self._job = self._desk.jobs.start(partial(background.overview, self._desk.library.path))
        self._job.done.connect(self._show)

    @Slot(object)
    def _show(self, overview: Overview) -> None:
        self._job = None
        self.overview = overview
        self._pane.show_overview(overview)
        shelves = overview.shelves
        self._window.say_counts(shelves[Shelf.EVERYTHING], shelves[Shelf.UNREAD])
        self._window.set_standing(Needs.TRASH, there=overview.trash)

    @Slot(object)
    def _count_soon(self, _: News) -> None:
        self._counting.start()

    @Slot(object)
    def _follow(self, news: News) -> None:
        """Narrow the list to no entity that has gone, and to the winner of one that was merged."""
        library, chosen = self._desk.library, self._lists.filter
        records = (change.record for change in news.edit.changes)
        changed = {record.id for record in records if isinstance(record, Entity)}
        narrowed = chosen.entity
        if narrowed is None or not (news.everything or narrowed in changed):
            return
        entity = self._desk.read(lambda: _standing(library, narrowed), chosen.entity)
        if entity != narrowed:
            self._lists.choose(chosen._replace(entity=entity))
            self._pane.choose(self._lists.filter)


def _standing(library: Library, id_: EntityId) -> EntityId | None:
    """Return the entity, or the one into which it was merged; `None` if it has gone."""
    entity = library.entities.get(id_)
    if entity is None or entity.trashed is None:
        return entity.id if entity is not None else None
    return entity.merged_into
