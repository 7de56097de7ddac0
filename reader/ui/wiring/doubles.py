"""Doubles: entities that may be one, told on a page and listed for the library."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.ids import EntityId
from reader.services import alike, background
from reader.services.alike import Alike
from reader.services.progress import Progress
from reader.store.library import Library
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.knowing.doubles_dialog import DoublesDialog
from reader.ui.knowing.pane import KnowingPane
from reader.ui.knowing.wording import why_words
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.wiring.knowing import Knowing

_COMPARES_MS = 400
"""How long a page is shown before others are compared with its entity."""


class Doubles(QObject):
    """Compares entities on a worker; `merge_requested` brings the ids of loser and winner."""

    merge_requested = Signal(str, str)

    def __init__(self, desk: Desk, window: MainWindow, knowing: Knowing) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._knowing = knowing
        self._pane: KnowingPane | None = None
        self._found: list[Alike] = []
        self._looking: Job | None = None
        self.dialog: DoublesDialog | None = None
        self._comparing = single_shot(self, _COMPARES_MS, self._compare)
        knowing.shown.connect(self._comparing.start)

    def take_up(self, pane: KnowingPane) -> None:
        """Tell on a page which entity may be the same as its own."""
        self._pane = pane
        pane.alike.answered.connect(self._merge)
        self._comparing.start()

    def list_all(self) -> None:
        """Show which entities of the library may be one."""
        work = partial(background.read, self._desk.library.path, _alike)
        job = self._desk.jobs.start(work, self.tr("Comparing entities"))
        job.done.connect(self._show)
        job.failed.connect(self._desk.failed)

    def list_again(self) -> None:
        """Show anew which entities may be one, where that is looked at."""
        if self.dialog is not None:
            self.list_all()

    @Slot()
    def _compare(self) -> None:
        """Look for entities that may be the same as the one whose page is shown."""
        entity = self._knowing.entity
        if self._looking is not None:
            self._desk.jobs.forget(self._looking)
            self._looking = None
        if entity is not None:
            reading = partial(_alike, entity=entity.id)
            work = partial(background.read, self._desk.library.path, reading)
            self._looking = self._desk.jobs.start(work)
            self._looking.done.connect(partial(self._tell, entity.id))

    def _tell(self, id_: EntityId, found: list[Alike]) -> None:
        self._looking = None
        self._found = found
        pane = self._pane
        if pane is None or pane.entity is None or pane.entity.id != id_:
            return
        pane.alike.setVisible(bool(found))
        if found:
            other = found[0].winner if found[0].loser.id == id_ else found[0].loser
            words = self.tr("May be the same as “{name}”: {why}").format(
                name=other.name, why=why_words(found[0])
            )
            pane.alike.say(words, self.tr("Merge…"))

    @Slot()
    def _merge(self) -> None:
        if self._found:
            self.merge_requested.emit(self._found[0].loser.id, self._found[0].winner.id)

    def _show(self, found: list[Alike]) -> None:
        if self.dialog is not None:
            self.dialog.show_doubles(found)
            return
        self.dialog = DoublesDialog(found, self._window.theme, self._window)
        self.dialog.merge_requested.connect(self.merge_requested)
        self.dialog.finished.connect(self._leave)
        self.dialog.open()

    @Slot()
    def _leave(self) -> None:
        self.dialog = None


def _alike(library: Library, progress: Progress, *, entity: EntityId | None = None) -> list[Alike]:
    progress.report(0, 0, "")
    return alike.alike(library, entity)
