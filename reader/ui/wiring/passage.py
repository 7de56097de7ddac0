"""The passage in hand: the selection, or the mark in focus, and what stands around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Slot

from reader.domain.annotation import Annotation
from reader.domain.edit import Edit
from reader.domain.errors import NotYoursError
from reader.domain.ids import EntityId
from reader.domain.text import Span
from reader.services import owning
from reader.services.reading import OpenArticle
from reader.services.session import Stamp
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides

_TOP = Span(0, 1)


@dataclass(frozen=True, slots=True)
class Target:
    """What a gesture is about: a span that has no mark yet, or a mark."""

    opened: OpenArticle
    span: Span | None
    mark: Annotation | None

    @property
    def quote(self) -> str:
        """The words in question, on one line."""
        if self.span is not None:
            words = self.span.of(self.opened.text.plain)
        else:
            words = self.mark.anchor.quote if self.mark and self.mark.anchor else ""
        return " ".join(words.split())


class Passage(QObject):
    """Knows what is selected or in focus on the page, and puts new marks there."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._page = window.reading
        self.suggested: EntityId | None = None
        """The entity of the suggestion that is being decided on."""

    def target(self) -> Target | None:
        """Return the selection, else the mark in focus; `None` where there is neither."""
        opened = self._desk.open
        if opened is None:
            return None
        span = self._page.selection()
        mark = None if span is not None else self._mark_in_hand()
        return Target(opened, span, mark) if span is not None or mark is not None else None

    def in_hand(self) -> list[Annotation]:
        """Return the chosen cards if the keys go to them or there are several, else the focus.

        The one that the keys act on comes first.
        """
        panel = self._sides.annotations
        focused, current = self.focused(), panel.current()
        chosen = self.marks(panel.chosen())
        if focused is not None and current is None and focused not in chosen:
            return [focused]
        first = current or (focused.id if focused else None)
        return sorted(chosen, key=lambda mark: mark.id != first)

    def _mark_in_hand(self) -> Annotation | None:
        if self._sides.annotations.current() is None:
            return self.focused()
        return next(iter(self.in_hand()), None)

    def focused(self) -> Annotation | None:
        """Return the mark in focus on the page."""
        id_ = self._page.focused_mark()
        return self._desk.open.mark(id_) if id_ and self._desk.open else None

    def entity(self) -> EntityId | None:
        """Return the entity that the mark in hand mentions, or of the suggestion in question."""
        target = self.target()
        if target is None:
            return self.suggested
        return target.mark.entity if target.mark else None

    def marks(self, ids: Sequence[str]) -> list[Annotation]:
        """Return the annotations of these ids that the open article has."""
        opened = self._desk.open
        found = [opened.mark(id_) for id_ in ids] if opened else []
        return [mark for mark in found if mark is not None]

    def is_locked(self, mark: Annotation) -> bool:
        """Tell whether somebody else wrote an annotation, so that it is only read and answered."""
        return not owning.may_change(mark, self._desk.session.person)

    def changeable(self, marks: Sequence[Annotation]) -> list[Annotation]:
        """Return those of these that may be changed; where none may, say why, and the way out."""
        try:
            return owning.changeable(marks, self.stamp())
        except NotYoursError as error:
            self._desk.tell(error)
            return []

    def stamp(self) -> Stamp:
        """Return who is working, and this moment."""
        return self._desk.session.stamp()

    def near(self, target: Target) -> QRect:
        """Return where the target is seen, in the coordinates of what floats over the page."""
        marked = target.mark.span_in(target.opened.article.text) if target.mark else None
        rect = self._page.anchor_rect(target.span or marked or _TOP)
        return QRect(self._page.mapFromGlobal(rect.topLeft()), rect.size())

    def focus(self, mark: Annotation | None, *, scroll: bool) -> None:
        """Put a mark in focus on the page and choose its card."""
        self._page.clear_selection()
        self._page.focus_mark(mark.id if mark else None, scroll=scroll)
        self._sides.annotations.choose(mark.id if mark else None)
        self.enable()

    def let_go(self) -> None:
        """Have nothing selected or in focus, and nothing float over the page for it."""
        self._sides.selection_bar.hide()
        self.focus(None, scroll=False)

    def add(self, plan: Edit | Callable[[], Edit]) -> Annotation | None:
        """Perform an edit whose last change makes or changes a mark; focus and return the mark."""
        made: list[Annotation] = []

        def planned() -> Edit:
            edit = plan if isinstance(plan, Edit) else plan()
            made.extend(c.record for c in edit.changes[-1:] if isinstance(c.record, Annotation))
            return edit

        if not self._desk.perform(planned) or not made:
            return None
        self.focus(made[0], scroll=False)
        return made[0]

    @Slot()
    def enable(self) -> None:
        """Let the actions act that have what they need."""
        opened = self._desk.open
        there = Needs.NOTHING
        if opened is not None:
            there |= Needs.ARTICLE
            if opened.article.trashed:
                there |= Needs.TRASHED
            if self._page.selection() is not None:
                there |= Needs.PASSAGE
            elif self.focused() is not None:
                there |= Needs.PASSAGE | Needs.MARK
            elif chosen := self.in_hand():
                there |= Needs.MARK
                if any(mark.anchor for mark in chosen):
                    there |= Needs.PASSAGE
            if self.entity() is not None:
                there |= Needs.ENTITY
        self._window.enable(there)
