"""Narrowing the list: the library pane, and the counts in it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from reader.domain.listing import Overview, Shelf
from reader.services import background
from reader.services.session import News
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.lists import Lists

_COUNTING_MS = 100


class Shelves(QObject):
    """Counts what the library pane shows, soon after anything has changed."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._pane = sides.library
        self._job: Job | None = None
        self.overview: Overview | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTING_MS)
        self._counting.timeout.connect(self.count)
        lists.filter_changed.connect(self._pane.choose)
        desk.changed.connect(self._count_soon)
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
