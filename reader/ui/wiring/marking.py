"""Marking: what selecting, colouring, going from mark to mark and removing do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.annotation import AnnotationKind, Color
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.services import annotating, bulk
from reader.services.reading import OpenArticle
from reader.ui.announcing import announce
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage


class Marking(QObject):
    """Joins the page, the selection bar and the cards to the desk."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._passage = passage
        self._page = window.reading
        self._panel = sides.annotations
        self._bar = sides.selection_bar
        self._connect()

    def _connect(self) -> None:
        page, panel, bar = self._page, self._panel, self._bar
        actions = self._window.actions_by_name
        self._desk.leaving.connect(panel.leave)
        self._desk.article_opened.connect(self.show)
        self._desk.annotations_changed.connect(self._show_annotations)
        self._desk.colors_renamed.connect(self._show_again)
        self._desk.person_changed.connect(self._show_again)
        page.view.selectionChanged.connect(self._passage.enable)
        page.selection_changed.connect(self._offer)
        page.mark_activated.connect(self._activate)
        page.scrolled.connect(bar.hide)
        panel.card_chosen.connect(self._go_to_card)
        panel.remove_requested.connect(self._remove_all)
        panel.recolor_requested.connect(self._recolor_all)
        panel.chosen_changed.connect(self._passage.enable)
        panel.escape_pressed.connect(page.setFocus)
        bar.color_requested.connect(self.color)
        bar.copy_requested.connect(actions["copy_citation"].trigger)
        bar.remove_requested.connect(self.remove)
        bar.dismissed.connect(self._dismiss)
        bar.set_last_color(self._desk.preferences.color)
        actions["highlight"].triggered.connect(self.highlight)
        for number, color in enumerate(Color):
            actions[f"color_{color}"].triggered.connect(partial(self._color_by_key, number))
        actions["remove"].triggered.connect(self.remove)
        actions["next_mark"].triggered.connect(self._next)
        actions["previous_mark"].triggered.connect(self._previous)

    @Slot()
    def highlight(self) -> None:
        """Highlight the selection, or recolor the mark in focus, with the last color."""
        self.color(self._desk.preferences.color)

    @Slot(object)
    def color(self, color: Color) -> None:
        """Highlight the selection with a color, or give it to the marks in hand."""
        self._desk.prefer(color=color)
        self._bar.set_last_color(color)
        target, stamp = self._passage.target(), self._passage.stamp()
        if target is not None and target.span is not None:
            article, text = target.opened.article, target.opened.text
            self._passage.add(annotating.highlight(article, text, target.span, color, stamp))
        else:
            marks = self._passage.in_hand()
            self._desk.perform(lambda: annotating.recolor(marks, color, stamp))
        self._bar.hide()

    @Slot()
    def remove(self) -> None:
        """Put the marks in hand into the trash."""
        self._remove_all([mark.id for mark in self._passage.in_hand()])

    @Slot(object)
    def show(self, opened: OpenArticle | None) -> None:
        """Show the annotations of an article that has just been opened."""
        self._bar.hide()
        if opened is None:
            self._panel.show_no_article()
        else:
            self._show_annotations(opened)
        self._passage.enable()

    @Slot(object)
    def _show_annotations(self, opened: OpenArticle) -> None:
        me, colors = self._desk.session.person, self._desk.color_names
        text = opened.article.text
        self._panel.show_annotations(opened.annotations, opened.entities, me, colors, text)
        self._passage.enable()
        if not self._bar.isHidden():  # what it floats over may be gone, or look otherwise
            self._offer(None)

    @Slot()
    def _show_again(self) -> None:
        if self._desk.open is not None:
            self._show_annotations(self._desk.open)

    @Slot(object)
    def _offer(self, _: Span | None) -> None:
        """Float the bar over the selection, or over the mark in focus."""
        self._passage.enable()
        target = self._passage.target()
        if target is None or self._sides.asking:
            self._bar.hide()
            return
        color = target.mark.color if target.mark else None
        locked = target.mark is not None and self._passage.is_locked(target.mark)
        near = self._passage.near(target)
        self._bar.show_for(near, color, existing=target.mark is not None, locked=locked)

    @Slot(str)
    def _activate(self, id_: str) -> None:
        for mark in self._passage.marks([id_]):
            self._passage.focus(mark, scroll=False)
            self._offer(None)

    @Slot(str)
    def _go_to_card(self, id_: str) -> None:
        self._page.clear_selection()
        marks = self._passage.marks([id_])
        shown = next((mark.parent or mark.id for mark in marks), AnnotationId(id_))
        self._page.focus_mark(shown)
        self._bar.hide()
        self._passage.enable()

    @Slot()
    def _dismiss(self) -> None:
        self._passage.focus(None, scroll=False)
        self._page.setFocus()

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        self._bar.hide()
        self._page.clear_selection()
        if self._page.go_to_mark(step) is None:
            announce(self._page.view, self.tr("No further annotation"))
        self._panel.choose(self._page.focused_mark())
        self._passage.enable()

    def _color_by_key(self, number: int, _checked: bool = False) -> None:
        """Take a digit for a color, or on a mention for the type of what is mentioned."""
        target, several = self._passage.target(), len(self._passage.in_hand()) > 1
        mark = target.mark if target else None
        if (
            several
            or mark is None
            or mark.kind is not AnnotationKind.MENTION
            or mark.entity is None
        ):
            self.color(list(Color)[number])
            return
        entity = target.opened.entities.get(mark.entity) if target else None
        types = list(EntityType)
        if entity is not None and number < len(types):
            self._desk.perform(annotating.retype(entity, types[number], self._passage.stamp()))

    @Slot(list)
    def _remove_all(self, ids: Sequence[str]) -> None:
        self._panel.finish_editing()
        marks = self._passage.marks(ids)
        if self._passage.changeable(marks):
            self._passage.focus(None, scroll=False)
            self._bar.hide()
            library, stamp = self._desk.library, self._passage.stamp()
            self._desk.perform(lambda: bulk.remove(library, marks, stamp))

    @Slot(list, object)
    def _recolor_all(self, ids: Sequence[str], color: Color) -> None:
        marks = self._passage.marks(ids)
        self._desk.perform(lambda: annotating.recolor(marks, color, self._passage.stamp()))
