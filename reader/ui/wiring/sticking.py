"""Sticking: everything that is selected is tagged at once, until somebody has enough of it."""

from PySide6.QtCore import QObject, Slot

from reader.domain.entity import Entity, EntityType
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.entities.keep_bar import KeepBar, Kept
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.foot_keys import FootKeys
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.tagging import Tagging


class Sticking(QObject):
    """Tags what the mouse selects, or what Enter is pressed on, as one entity or as one type.

    It is made when somebody first wants that.
    """

    def __init__(
        self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage, tagging: Tagging
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = window.reading
        self._sides = sides
        self._passage = passage
        self._tagging = tagging
        self._action = window.actions_by_name["keep_tagging"]
        self._deciding = window.actions_by_name["accept"]
        self._entity: Entity | None = None
        self._type = EntityType.PERSON
        self.bar = KeepBar(window.theme, window.reading)
        window.reading.dock(self.bar)
        keys = FootKeys(window, self.bar, digits=self._takes_digits, enter=self._has_selection)
        keys.escaped.connect(self.end)
        keys.typed.connect(self.keep_to_type)
        keys.entered.connect(self._tag)
        self.bar.dismissed.connect(self.end)
        self.bar.type_chosen.connect(self.keep_to_type)
        window.reading.view.hand.released.connect(self._tag)
        tagging.tagged.connect(self._take_up)
        desk.changed.connect(self._follow)

    def begin(self) -> None:
        """Begin with what the mark in focus mentions, else with what was tagged last."""
        target = self._passage.target()
        mark = target.mark if target is not None else None
        entity = (
            target.opened.entities.get(mark.entity) if target and mark and mark.entity else None
        )
        self._entity = entity or self._as_it_is(self._tagging.last)
        if self._entity is not None:
            self._type = self._entity.type
        self._say()
        self._page.setFocus()
        self._tag()

    @Slot()
    def end(self) -> None:
        """Let what is selected be selected, and nothing more."""
        self.bar.close_up()
        self._action.setChecked(False)
        self._page.setFocus()

    @Slot(object)
    def keep_to_type(self, type_: EntityType) -> None:
        """Tag words as entities of a type from now on, each by its own name."""
        self._entity, self._type = None, type_
        self._say()
        self._page.setFocus()
        self._tag()

    def _say(self) -> None:
        name = self._entity.name if self._entity is not None else ""
        self.bar.say(Kept(self._type, name))

    def _has_selection(self) -> bool:
        return self._page.selection() is not None

    def _takes_digits(self) -> bool:
        reviewing = self._deciding.isEnabled()
        return not reviewing and (self._has_selection() or self._passage.target() is None)

    @Slot()
    def _tag(self) -> None:
        """Tag what is selected, unless that has been done."""
        if self.bar.isHidden() or self._sides.asking or not self._has_selection():
            return
        self._tagging.tag_selection(self._entity, self._type)
        self._sides.selection_bar.hide()

    @Slot(object)
    def _take_up(self, entity: Entity) -> None:
        """Go on with an entity that was chosen in the picker meanwhile."""
        if not self.bar.isHidden() and self._entity is not None:
            self._entity, self._type = entity, entity.type
            self._say()

    @Slot(object)
    def _follow(self, news: News) -> None:
        """Know the entity as it is by now; if it is gone, keep to its type."""
        if self._entity is None:
            return
        id_ = self._entity.id
        records = (change.record for change in news.edit.changes)
        touched = any(isinstance(record, Entity) and record.id == id_ for record in records)
        if news.everything or touched:
            self._entity = self._as_it_is(self._entity)
            if not self.bar.isHidden():
                self._say()

    def _as_it_is(self, entity: Entity | None) -> Entity | None:
        """Return an entity as it is by now; nothing if it is gone, or was taken back."""
        if entity is None:
            return None
        id_ = entity.id
        now = self._desk.read(lambda: self._desk.library.entities.get(id_), None)
        return now if now is not None and now.trashed is None else None
