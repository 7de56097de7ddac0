"""Entities in the trash: shown when they are asked for, and taken out again."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.entity import Entity
from reader.domain.ids import EntityId
from reader.services import discarding
from reader.ui.desk import Desk
from reader.ui.knowing.trashed_dialog import TrashedDialog
from reader.ui.main_window import MainWindow


class TrashedEntities(QObject):
    """Shows the entities that lie in the trash, and restores those that are ticked."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: TrashedDialog | None = None

    def open(self) -> None:
        """Show what lies there, the last thrown away first."""
        library = self._desk.library
        entities: list[Entity] = []
        entities = self._desk.read(library.entities.trashed, entities)
        entities.sort(key=lambda one: one.trashed or one.modified, reverse=True)
        into = [one.merged_into for one in entities if one.merged_into is not None]
        nothing: dict[str, Entity] = {}
        found = self._desk.read(partial(library.entities.find, into), nothing)
        names = {one.id: one.name for one in found.values()}
        self.dialog = TrashedDialog(entities, names, self._window.theme, self._window)
        self.dialog.restored.connect(self._restore)
        self.dialog.open()

    @Slot(list)
    def _restore(self, ids: list[EntityId]) -> None:
        library = self._desk.library
        nothing: dict[str, Entity] = {}
        found = self._desk.read(partial(library.entities.find, ids), nothing)
        self._desk.perform(partial(discarding.restore, library, list(found.values())))
