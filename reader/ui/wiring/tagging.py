"""Tagging: from the entity picker and the tag editor to the passage they were opened for."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.annotation import Annotation
from reader.domain.edit import Edit
from reader.domain.entity import Entity, EntityType, name_key
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.domain.suggestion import Suggestion
from reader.domain.words import say
from reader.services import annotating, bulk
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage, Target

_CANDIDATES = 50


class Tagging(QObject):
    """Asks whom or what a passage means and which tags it has, and keeps the answer."""

    tagged = Signal(object)
    """An `Entity` has just been put on some words."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._passage = passage
        self._target: Target | None = None
        self._several: tuple[str, ...] = ()
        self._shared: tuple[str, ...] = ()
        self.last: Entity | None = None
        """The entity that was put on words last."""

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

    def tag_selection(self, entity: Entity | None, type_: EntityType) -> None:
        """Tag the selection without a question: as an entity, else as that of its words."""
        target = self._passage.target()
        if target is None or target.span is None:
            return
        self._take_up(target, [])
        if entity is not None:
            self._link(entity.id)
        else:
            self._make(target.quote, type_)

    def _ask_entity(self, target: Target | None, chosen: list[Annotation]) -> None:
        if self._is_refused(target, chosen):
            return
        self._take_up(target, [mark for mark in chosen if mark.anchor])
        if target is not None and target.quote:
            near = self._passage.near(target)
            self._sides.entity_picker.open_for(
                near, target.quote, self._candidates, type_=self._type_of(target)
            )

    def _type_of(self, target: Target) -> EntityType:
        """Return what a new entity of these words is: as suggested here, else as the last one."""
        nothing: list[Suggestion] = []
        suggestions, article = self._desk.library.suggestions, target.opened.article.id
        waiting = self._desk.read(lambda: suggestions.pending(article), nothing)
        key = name_key(target.quote)
        types = (one.type for one in waiting if one.key == key)
        suggested = next((type_ for type_ in types if isinstance(type_, EntityType)), None)
        return suggested or (self.last.type if self.last is not None else EntityType.PERSON)

    def _ask_tags(self, target: Target | None, chosen: list[Annotation]) -> None:
        if self._is_refused(target, chosen):
            return
        self._take_up(target, chosen)
        if target is None:
            return
        self._shared = target.mark.tags if target.mark else ()
        if self._several:
            self._shared = bulk.shared_tags(chosen)
        self._sides.tag_editor.open_for(
            self._passage.near(target), self._shared, self._known_tags()
        )

    def _is_refused(self, target: Target | None, chosen: list[Annotation]) -> bool:
        """Tell, and say, whether all that this is about was written by others."""
        if target is None or target.span is not None:
            return False
        marks = chosen if len(chosen) > 1 else [target.mark] if target.mark else []
        return bool(marks) and not self._passage.changeable(marks)

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
            self._desk.perform(lambda: bulk.tag(marks, added, taken, stamp))
        elif target.mark is not None:
            for mark in self._passage.marks([target.mark.id]):  # as it is by now
                self._desk.perform(partial(annotating.retag, mark, tags, stamp))
        elif tags:
            color = self._desk.preferences.color
            article, text = target.opened.article, target.opened.text
            mark = annotating.annotate(article, text, target.span, stamp, color=color, tags=tags)
            self._passage.add(annotating.add_tagged(mark))

    @Slot(str)
    def _link(self, entity_id: str) -> None:
        """Tag what was asked about as an entity that there is."""
        entity = self._desk.read(lambda: self._desk.library.entities.get(EntityId(entity_id)), None)
        if entity is not None:
            self._tag(entity, new=False)

    @Slot(str, object)
    def _make(self, name: str, type_: EntityType) -> None:
        """Tag what was asked about as an entity of that name and type, made if it is new."""
        nobody: list[Entity] = []
        known = self._desk.read(lambda: self._desk.library.entities.named(name), nobody)
        self._tag(*annotating.entity_for(name, type_, known, self._passage.stamp()))

    def _tag(self, entity: Entity, new: bool) -> None:
        """Perform it; a single mark is in focus after it, several stay chosen."""
        from reader.services import aliasing  # noqa: PLC0415 - its lists of words are long

        stamp = self._passage.stamp()
        words = self._target.quote if self._target is not None and not self._several else ""
        article = self._target.opened.article.id if self._target is not None else None
        alias = aliasing.alias_for_words(entity, words, article, stamp)
        meant = alias.changes[0].after if alias.changes else entity

        def plan() -> Edit:
            edit = self._mention(entity, new=new)
            return annotating.with_entity(edit, alias) if alias.changes else edit

        done = self._desk.perform(plan) if self._several else self._passage.add(plan) is not None
        if done and isinstance(meant, Entity):
            self.last = meant
            self.tagged.emit(meant)

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
        """Return the entities that something typed may mean, with the alias that says so."""
        library = self._desk.library
        rows: list[EntityRow] = []
        rows = self._desk.read(lambda: library.entities.mentioned(typed, _CANDIDATES), rows)
        other = [row.id for row in rows if name_key(typed) not in name_key(row.name)]
        known: dict[str, Entity] = {}
        if other:
            known = self._desk.read(lambda: library.entities.find(other), known)
        return [row._replace(alias=_alias(known.get(row.id), typed)) for row in rows]

    def _known_tags(self) -> list[str]:
        nothing: list[str] = []
        return self._desk.read(self._desk.library.annotations.tags, nothing)


def _alias(entity: Entity | None, typed: str) -> str:
    """Return the first alias of an entity that holds what was typed."""
    words = (alias.text for alias in entity.aliases) if entity is not None else ()
    return next((text for text in words if name_key(typed) in name_key(text)), "")
