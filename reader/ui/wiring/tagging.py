"""Tagging: from the entity picker and the tag editor to the passage they were opened for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.domain.annotation import Annotation
from reader.domain.edit import Edit
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.domain.words import say
from reader.services import annotating, bulk
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage, Target

_CANDIDATES = 50


class Tagging(QObject):
    """Asks whom or what a passage means and which tags it has, and keeps the answer."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._passage = passage
        self._target: Target | None = None
        self._several: tuple[str, ...] = ()
        self._shared: tuple[str, ...] = ()
        picker, editor, panel = sides.entity_picker, sides.tag_editor, sides.annotations
        picker.entity_chosen.connect(self._link)
        picker.entity_made.connect(self._make)
        editor.tags_changed.connect(self._retag)
        panel.tags_requested.connect(self._tag_cards)
        panel.entity_requested.connect(self._link_cards)
        sides.selection_bar.entity_requested.connect(self.entity)
        sides.selection_bar.tags_requested.connect(self.tags)
        window.actions_by_name["entity"].triggered.connect(self.entity)
        window.actions_by_name["tags"].triggered.connect(self.tags)

    @Slot()
    def entity(self) -> None:
        """Ask whom or what the selection, or the marks in hand, mean."""
        self._ask_entity(self._passage.target(), self._passage.in_hand())

    @Slot()
    def tags(self) -> None:
        """Ask for the tags of the selection, or for those that all the marks in hand share."""
        self._ask_tags(self._passage.target(), self._passage.in_hand())

    def _ask_entity(self, target: Target | None, chosen: list[Annotation]) -> None:
        self._take_up(target, [mark for mark in chosen if mark.anchor])
        if target is not None and target.quote:
            near = self._passage.near(target)
            self._sides.entity_picker.open_for(near, target.quote, self._candidates)

    def _ask_tags(self, target: Target | None, chosen: list[Annotation]) -> None:
        self._take_up(target, chosen)
        if target is None:
            return
        self._shared = target.mark.tags if target.mark else ()
        if self._several:
            self._shared = bulk.shared_tags(chosen)
        self._sides.tag_editor.open_for(
            self._passage.near(target), self._shared, self._known_tags()
        )

    def _take_up(self, target: Target | None, chosen: list[Annotation]) -> None:
        """Remember what the answer is for: the selection, or these marks."""
        self._sides.selection_bar.hide()
        self._target = target
        marked = target is not None and target.mark is not None
        self._several = tuple(mark.id for mark in chosen) if marked and len(chosen) > 1 else ()

    @Slot(list)
    def _tag_cards(self, ids: list[str]) -> None:
        self._ask_tags(*self._brought(ids))

    @Slot(list)
    def _link_cards(self, ids: list[str]) -> None:
        target, chosen = self._brought(ids)
        placed = [mark for mark in chosen if mark.anchor]
        if target is not None and placed:
            self._ask_entity(Target(target.opened, None, placed[0]), placed)

    def _brought(self, ids: list[str]) -> tuple[Target | None, list[Annotation]]:
        """Return what cards are about; a single one is brought into sight."""
        opened, marks = self._desk.open, self._passage.marks(ids)
        if opened is None or not marks:
            return None, []
        if len(marks) == 1:
            self._passage.focus(marks[0], scroll=True)
        return Target(opened, None, marks[0]), marks

    @Slot(tuple)
    def _retag(self, tags: tuple[str, ...]) -> None:
        target, stamp = self._target, self._passage.stamp()
        if target is None:
            return
        if self._several:
            added, taken = set(tags) - set(self._shared), set(self._shared) - set(tags)
            marks = self._passage.marks(self._several)
            self._desk.perform(bulk.tag(marks, added, taken, stamp))
        elif target.mark is not None:
            for mark in self._passage.marks([target.mark.id]):  # as it is by now
                self._desk.perform(annotating.retag(mark, tags, stamp))
        elif tags:
            color = self._desk.preferences.color
            article, text = target.opened.article, target.opened.text
            mark = annotating.annotate(article, text, target.span, stamp, color=color, tags=tags)
            self._passage.add(annotating.add_tagged(mark))

    @Slot(str)
    def _link(self, entity_id: str) -> None:
        def plan() -> Edit:
            entity = self._desk.library.entities.get(EntityId(entity_id))
            return (
                Edit(say("Tag entity"), ()) if entity is None else self._mention(entity, new=False)
            )

        self._perform(plan)

    @Slot(str, object)
    def _make(self, name: str, type_: EntityType) -> None:
        def plan() -> Edit:
            known = self._desk.library.entities.named(name)
            entity, new = annotating.entity_for(name, type_, known, self._passage.stamp())
            return self._mention(entity, new=new)

        self._perform(plan)

    def _perform(self, plan: Callable[[], Edit]) -> None:
        """Carry out a plan; a single mark is in focus after it, several stay chosen."""
        if self._several:
            self._desk.perform(plan)
        else:
            self._passage.add(plan)

    def _mention(self, entity: Entity, *, new: bool) -> Edit:
        """Plan to make the target mean an entity; a mark as it is by now."""
        target, stamp = self._target, self._passage.stamp()
        if self._several:
            return bulk.link(self._passage.marks(self._several), entity, stamp, new=new)
        if target is not None and target.mark is not None:
            for mark in self._passage.marks([target.mark.id]):
                return annotating.link(mark, entity, stamp, new=new)
        elif target is not None and target.span is not None:
            article, text = target.opened.article, target.opened.text
            return annotating.mention(article, text, target.span, entity, stamp, new=new)
        return Edit(say("Tag entity"), ())

    def _candidates(self, typed: str) -> list[EntityRow]:
        mentioned = self._desk.library.entities.mentioned
        return self._desk.read(lambda: mentioned(typed, _CANDIDATES), [])

    def _known_tags(self) -> list[str]:
        nothing: list[str] = []
        return self._desk.read(self._desk.library.annotations.tags, nothing)
