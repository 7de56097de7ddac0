"""What is changed of an entity on its page: its name, type, other names, links and note."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.edit import Edit
from reader.domain.entity import Alias, Entity, EntityType, Identifier
from reader.services import aliasing, annotating, discarding, renaming
from reader.services.reading import OpenArticle
from reader.services.session import Stamp
from reader.ui.desk import Desk
from reader.ui.knowing.pane import KnowingPane
from reader.ui.wiring.knowing import Knowing
from reader.ui.wiring.linking import Linking
from reader.ui.wiring.reading import Reading


class Known(QObject):
    """Carries out what the page asks for, on the entity as it is by then."""

    def __init__(
        self, desk: Desk, knowing: Knowing, pane: KnowingPane, linking: Linking, reading: Reading
    ) -> None:
        super().__init__(pane)
        self._desk = desk
        self._knowing = knowing
        self._pane = pane
        self._reading = reading
        head, about = pane.head, pane.about
        head.renamed.connect(self._rename)
        head.described.connect(self._describe)
        pane.retyped.connect(self.retype)
        about.aliases.added.connect(self._add_alias)
        about.aliases.changed.connect(self._change_alias)
        about.aliases.removed.connect(self._remove_alias)
        about.links.added.connect(self._add_link)
        about.links.removed.connect(self._remove_link)
        about.links.opened.connect(self._open_link)
        about.accepts_toggled.connect(self._accept)
        about.note.complete_links(linking.offers)
        about.note.link_activated.connect(linking.follow)
        about.note.written.connect(self._write_note)
        desk.closing.connect(about.note.finish)
        desk.article_opened.connect(self._tell_open)

    @Slot(object)
    def retype(self, type_: EntityType) -> None:
        """Give the entity another type."""
        if self._pane.entity is not None and self._pane.entity.type is not type_:
            self._change(lambda entity: annotating.retype(entity, type_, self._stamp()))

    @Slot()
    def discard(self) -> None:
        """Put the entity into the trash."""
        library = self._desk.library
        self._change(lambda entity: discarding.discard(library, [entity], self._stamp()))

    def _change(self, plan: Callable[[Entity], Edit]) -> bool:
        """Carry out a plan for the entity; where that fails, show it as it is."""
        entity = self._pane.entity
        if entity is None:
            return False
        done = self._desk.perform(partial(plan, entity))
        if not done and self._pane.entity is not None:
            self._pane.head.show_entity(self._pane.entity)
        return done

    @Slot(str)
    def _rename(self, name: str) -> None:
        library = self._desk.library
        if not self._change(lambda entity: renaming.rename(library, entity, name, self._stamp())):
            self._pane.head.name.restore()

    @Slot(str)
    def _describe(self, words: str) -> None:
        self._change(lambda entity: renaming.describe(entity, words, self._stamp()))

    @Slot(str)
    def _add_alias(self, words: str) -> None:
        here = self._desk.open.article.id if self._desk.open else None

        def plan(entity: Entity) -> Edit:
            alias = aliasing.alias_for(entity, words, here)
            return aliasing.add(entity, alias, self._stamp())

        self._change(plan)

    @Slot(object)
    def _tell_open(self, opened: OpenArticle | None) -> None:
        self._pane.about.aliases.tell_open(opened.article.id if opened else None)

    @Slot(object, object)
    def _change_alias(self, before: Alias, after: Alias) -> None:
        self._change(lambda entity: aliasing.change(entity, before, after, self._stamp()))

    @Slot(object)
    def _remove_alias(self, alias: Alias) -> None:
        self._change(lambda entity: aliasing.remove(entity, alias, self._stamp()))

    @Slot(str)
    def _add_link(self, words: str) -> None:
        if not self._change(lambda entity: renaming.add_identifier(entity, words, self._stamp())):
            self._pane.about.links.take_back(words)

    @Slot(object)
    def _remove_link(self, identifier: Identifier) -> None:
        self._change(lambda entity: renaming.remove_identifier(entity, identifier, self._stamp()))

    @Slot(object)
    def _open_link(self, identifier: Identifier) -> None:
        self._reading.open_link(renaming.address_of(identifier))

    @Slot(bool)
    def _accept(self, accepts: bool) -> None:
        self._change(lambda entity: renaming.accept_by_itself(entity, accepts, self._stamp()))

    @Slot(str)
    def _write_note(self, note: str) -> None:
        """Keep a note; until it is kept, its words count as unsaved."""
        self._desk.unsaved = note
        if self._change(lambda entity: renaming.write_note(entity, note, self._stamp())):
            self._desk.unsaved = ""

    def _stamp(self) -> Stamp:
        return self._desk.session.stamp()
