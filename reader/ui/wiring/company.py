"""Company: what stands beside the entity of a page, counted on a worker, and where it does."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.ids import EntityId
from reader.domain.insights import Within
from reader.domain.knowing import ArticleMentions, Companion
from reader.services import background, company, knowing
from reader.services.progress import Progress
from reader.store.library import Library
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.knowing.grouped import Grouped
from reader.ui.knowing.pane import KnowingPane
from reader.ui.knowing.sentences import Both


class Company(QObject):
    """Answers what the page asks of companions."""

    def __init__(self, desk: Desk, pane: KnowingPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._counting: Job | None = None
        pane.together.wanted.connect(self._count)
        pane.together.chosen.connect(self._show_both)

    def forget(self) -> None:
        """Count no longer what was asked for."""
        if self._counting is not None:
            self._desk.jobs.forget(self._counting)
            self._counting = None

    @Slot(object)
    def _count(self, within: Within) -> None:
        """Count what stands beside the entity."""
        self.forget()
        if self._pane.entity is not None:
            reading = partial(_companions, entity=self._pane.entity.id, within=within)
            work = partial(background.read, self._desk.library.path, reading)
            self._counting = self._desk.jobs.start(work)
            self._counting.done.connect(self._pane.together.show_companions)
            self._counting.failed.connect(self._desk.failed)
            self._pane.together.wait()

    @Slot(object)
    def _show_both(self, companion: Companion) -> None:
        """Show the sentences in which both are, where they stand together."""
        pane, library = self._pane, self._desk.library
        if pane.entity is None:
            return
        entity, within = pane.entity.id, pane.together.within
        nothing: array[int] = array("q")
        behind = partial(company.behind, library, entity, companion.id, within)
        numbers = self._desk.read(behind, nothing)
        articles: list[ArticleMentions] = []
        articles = self._desk.read(partial(knowing.holding, library, numbers), articles)
        pane.show_both(Both(companion, within, Grouped(articles, numbers)))


def _companions(
    library: Library, progress: Progress, *, entity: EntityId, within: Within
) -> list[Companion]:
    return company.mentioned_with(library, entity, within, progress=progress)
