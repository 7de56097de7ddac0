"""Uniting and parting entities: merging two, splitting one, putting one into the trash."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QMenu

from reader.domain.annotation import Annotation
from reader.domain.edit import Edit
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import EntityId
from reader.domain.knowing import Wording
from reader.domain.listing import EntityRow
from reader.domain.words import say
from reader.services import bulk, discarding, knowing, merging, splitting
from reader.ui.desk import Desk
from reader.ui.entities.picker import EntityPicker
from reader.ui.knowing.merge_dialog import MergeDialog
from reader.ui.knowing.pane import KnowingPane
from reader.ui.knowing.split_dialog import SplitDialog
from reader.ui.main_window import MainWindow
from reader.ui.wiring.doubles import Doubles
from reader.ui.wiring.knowing import Knowing
from reader.ui.wiring.known import Known
from reader.ui.wiring.linking import Linking
from reader.ui.wiring.reading import Reading

_CANDIDATES = 50


class Uniting(QObject):
    """Asks what belongs together and what does not, and carries it out as one step each."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        *,
        knowing: Knowing,
        linking: Linking,
        reading: Reading,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._knowing = knowing
        self._linking = linking
        self._reading = reading
        self._picker: EntityPicker | None = None
        self._wants: EntityId | None = None
        self.dialog: MergeDialog | SplitDialog | None = None
        self.doubles = Doubles(desk, window, knowing)
        self.doubles.merge_requested.connect(self._preview_double)
        knowing.made.connect(self._take_up)
        if knowing.pane is not None:
            self._take_up(knowing.pane)

    def do(self, what: str, id_: EntityId) -> None:
        """Do something to an entity by its name: `merge`, `split` or `discard`."""
        entity = self._entity(id_)
        if entity is None:
            return
        if what == "merge":
            self._ask_for_other(entity)
        elif what == "split":
            self._split(entity, None)
        elif what == "discard":
            stamp = self._desk.session.stamp()
            self._desk.perform(partial(discarding.discard, self._desk.library, [entity], stamp))

    @Slot(object)
    def _take_up(self, pane: KnowingPane) -> None:
        self._pane = pane
        self._known = Known(self._desk, self._knowing, pane, self._linking, self._reading)
        pane.asked.connect(self._answer)
        self.doubles.take_up(pane)
        pane.context_menu_requested.connect(self._open_menu)
        menu = QMenu(pane.head.more)
        menu.aboutToShow.connect(self._fill_menu)
        pane.head.more.setMenu(menu)

    @Slot()
    def _fill_menu(self) -> None:
        menu = self._pane.head.more.menu()
        menu.clear()
        menu.addAction(self.tr("&Rename\tF2"), self._pane.head.edit_name)
        menu.addAction(self.tr("&Merge with…"), partial(self._answer, "merge"))
        menu.addAction(self.tr("&Split…"), partial(self._answer, "split"))
        menu.addSeparator()
        menu.addAction(self.tr("Show its articles in the &list"), partial(self._answer, "list"))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the &trash"), partial(self._answer, "discard"))

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        """Offer what can be done with the sentences that are chosen."""
        chosen = self._pane.sentences.list.chosen()
        row = self._pane.sentences.list.current()
        menu = QMenu(self._pane)
        menu.aboutToHide.connect(menu.deleteLater)
        if row is not None:
            menu.addAction(self.tr("&Go to the passage"), partial(self._pane.opened.emit, row))
            menu.addSeparator()
        menu.addAction(
            self.tr("&Split %n mention(s) off…", None, len(chosen)),
            partial(self._split_chosen, chosen),
        )
        menu.addAction(
            self.tr("&Remove %n mention(s)", None, len(chosen)),
            partial(self._remove_chosen, chosen),
        )
        menu.popup(where)

    @Slot(str)
    def _answer(self, what: str) -> None:
        entity = self._pane.entity
        if what == "suggest_everywhere":
            self._window.actions_by_name[what].trigger()
        elif what == "list" and entity is not None:
            self._knowing.list_articles(entity)
        elif entity is not None:
            self.do(what, entity.id)

    def _ask_for_other(self, entity: Entity) -> None:
        """Ask for the entity to merge with."""
        parent = self._pane if self._knowing.is_open else self._window.reading
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = EntityPicker(
            self._window.theme, parent, hint=self.tr("Enter shows what merging them comes to")
        )
        self._picker.entity_chosen.connect(self._merge_with)
        self._wants = entity.id
        middle = parent.width() // 2
        self._picker.open_for(QRect(middle, 24, 1, 1), "", self._others)

    def _others(self, typed: str) -> list[EntityRow]:
        mentioned = self._desk.library.entities.mentioned
        nothing: list[EntityRow] = []
        found = self._desk.read(partial(mentioned, typed, _CANDIDATES), nothing)
        return [row for row in found if row.id != self._wants]

    @Slot(str)
    def _merge_with(self, other: str) -> None:
        if self._wants is not None:
            self.preview(EntityId(other), self._wants)

    def preview(self, loser: EntityId, winner: EntityId) -> None:
        """Show what merging two entities comes to, and let somebody decide."""
        going, staying = self._entity(loser), self._entity(winner)
        if going is None or staying is None:
            return
        library = self._desk.library
        previews = self._desk.read(
            lambda: (
                merging.preview(library, going, staying),
                merging.preview(library, staying, going),
            ),
            None,
        )
        if previews is not None:
            parent = self.doubles.dialog or self._window
            dialog = MergeDialog(*previews, self._window.theme, parent)
            dialog.decided.connect(self._merge)
            self._open(dialog)

    @Slot(str, str)
    def _merge(self, loser: str, winner: str) -> None:
        library, stamp = self._desk.library, self._desk.session.stamp()
        going, staying = self._entity(EntityId(loser)), self._entity(EntityId(winner))
        if going is not None and staying is not None:
            self._desk.perform(partial(merging.merge, library, going, staying, stamp))
            self.doubles.list_again()

    def _split_chosen(self, numbers: Sequence[int]) -> None:
        nothing: list[Annotation] = []
        read = partial(knowing.chosen, self._desk.library, numbers)
        mentions = self._desk.read(read, nothing)
        if self._pane.entity is not None and mentions:
            self._split(self._pane.entity, mentions)

    def _remove_chosen(self, numbers: Sequence[int]) -> None:
        library, stamp = self._desk.library, self._desk.session.stamp()

        def plan() -> Edit:
            return bulk.remove(library, knowing.chosen(library, numbers), stamp)

        self._desk.perform(plan)

    def _split(self, entity: Entity, mentions: Sequence[Annotation] | None) -> None:
        """Ask what is to be split off: words, or the mentions that were chosen."""
        library = self._desk.library
        wordings: list[Wording] = []
        wordings = self._desk.read(partial(knowing.wordings, library, entity.id), wordings)
        if mentions is None and len(wordings) < 2:
            self._desk.said.emit(
                say(
                    "All mentions of “{name}” say the same; choose some of its sentences to "
                    "split them off.",
                    name=entity.name,
                ),
                "",
                "",
            )
            return
        dialog = SplitDialog(
            entity,
            self._window.theme,
            self._window,
            wordings=() if mentions is not None else wordings,
            count=len(mentions or ()),
            name_for=partial(splitting.name_for, library, entity),
        )
        dialog.decided.connect(partial(self._part, entity.id, mentions))
        self._open(dialog)

    def _part(
        self,
        id_: EntityId,
        mentions: Sequence[Annotation] | None,
        keys: frozenset[str],
        name: str,
        type_: EntityType,
    ) -> None:
        library, stamp = self._desk.library, self._desk.session.stamp()
        entity = self._entity(id_)
        if entity is None:
            return

        def plan() -> Edit:
            going = mentions or splitting.said(library, entity, keys)
            return splitting.split(library, entity, going, stamp, name=name, type_=type_)

        self._desk.perform(plan)

    @Slot(str, str)
    def _preview_double(self, loser: str, winner: str) -> None:
        self.preview(EntityId(loser), EntityId(winner))

    def _open(self, dialog: MergeDialog | SplitDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _entity(self, id_: EntityId) -> Entity | None:
        return self._desk.read(partial(self._desk.library.entities.get, id_), None)
