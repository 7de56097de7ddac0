"""What is done to the annotations that are chosen in the browser: one edit for all of them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.entity import Entity, EntityType
from reader.domain.errors import ReaderError
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.services import annotating, background, browsing, bulk, owning
from reader.services.browsing import Chosen
from reader.services.citing import Citation
from reader.store.library import Library
from reader.ui import clipboard
from reader.ui.browser.pane import BrowserPane
from reader.ui.colors import dot
from reader.ui.desk import Desk
from reader.ui.entities.picker import EntityPicker
from reader.ui.main_window import MainWindow
from reader.ui.tags.editor import TagEditor
from reader.ui.theme import Themes
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.files import Files

MOST = 20_000
"""Annotations that can be changed in one step: reading and writing more takes too long."""

_AT_ONCE = 300
"""Annotations for which nobody waits: more are read and planned for on a worker."""

_CANDIDATES = 50
_COLORS = {f"color_{color}": color for color in Color}
_KEYS = ("remove", "tags", "entity", "highlight", "note", "copy", "copy_citation", "search",
         *_COLORS)  # fmt: skip
_MENU = ("note", "", "colors", "tags", "entity", "", "copy_citation", "export_chosen", "", "remove")
_MENU_IN_TRASH = ("copy_citation", "", "restore")

Result = TypeVar("Result")
Work = Callable[[Library, list[Annotation]], Result]


class Browsed(QObject):
    """Answers keys, buttons and the menu of the browser."""

    def __init__(
        self, desk: Desk, window: MainWindow, themes: Themes, browser: Browsing, files: Files
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._browser = browser
        self._files = files
        self._shared: tuple[str, ...] = ()
        self._chosen: Chosen | None = None
        self._editor: TagEditor | None = None
        self._picker: EntityPicker | None = None
        browser.made.connect(self._take_up)

    @Slot(object)
    def _take_up(self, pane: BrowserPane) -> None:
        theme = self._themes.current
        self._pane = pane
        self._editor = TagEditor(theme, pane)
        self._picker = EntityPicker(theme, pane)
        self._themes.changed.connect(self._editor.set_theme)
        self._themes.changed.connect(self._picker.set_theme)
        self._editor.tags_changed.connect(self._retag)
        self._picker.entity_chosen.connect(self._link)
        self._picker.entity_made.connect(self._link_new)
        pane.claim(self._meaning)
        pane.asked.connect(self._answer)
        pane.context_menu_requested.connect(self._open_menu)

    def _meaning(self, keys: QKeySequence) -> str:
        """Return the name of the action that keys stand for, if it is one for cards."""
        actions = self._window.actions_by_name
        return next((name for name in _KEYS if keys in actions[name].shortcuts()), "")

    @Slot(str)
    def _answer(self, name: str) -> None:
        """Do to the chosen annotations what an action of that name says."""
        chosen, trashed = self._pane.chosen(), self._pane.view.chosen.trashed
        stamp = self._desk.session.stamp()
        if name == "search":
            self._pane.focus_search()
        elif name == "empty_trash":
            self._window.actions_by_name[name].trigger()
        elif name == "export_chosen":
            self._files.export(chosen if chosen.size else self._pane.shown())
        elif not chosen.size:
            self._desk.said.emit(self.tr("Choose some annotations first"), "", "")
        elif name in {"copy", "copy_citation"}:
            self._with_marks(chosen, browsing.cited, self._copy)
        elif trashed:
            if name == "restore":
                self._change(chosen, bulk.restore)
        elif name == "remove":
            self._change(chosen, lambda library, marks: bulk.remove(library, marks, stamp))
        elif name in _COLORS or name == "highlight":
            color = _COLORS.get(name, self._desk.preferences.color)
            self._change(chosen, lambda _, marks: annotating.recolor(marks, color, stamp))
        else:
            self._ask(name, chosen)

    def _ask(self, name: str, chosen: Chosen) -> None:
        """Ask for what an action needs to know."""
        self._chosen = chosen
        if name in {"tags", "entity"} and chosen.size <= _AT_ONCE and not self._may(chosen):
            return
        if name == "tags":
            self._with_marks(chosen, _shared_tags, self._ask_tags)
        elif name == "entity" and self._picker is not None:
            row = self._pane.current()
            anchor = row.annotation.anchor if row else None
            quote = " ".join(anchor.quote.split()) if anchor else ""
            self._picker.open_for(self._pane.near(), quote, self._candidates)
        elif name == "note":
            row = self._pane.current()
            if row is not None:
                self._browser.go_to(row)
                self._window.actions_by_name["note"].trigger()

    def _may(self, chosen: Chosen) -> bool:
        """Tell whether any of the chosen annotations may be changed; if not, say why."""
        try:
            marks = browsing.records(self._desk.library, chosen)
            return bool(owning.changeable(marks, self._desk.session.stamp()))
        except ReaderError as error:
            self._desk.tell(error)
            return False

    def _ask_tags(self, shared: tuple[str, ...]) -> None:
        self._shared = shared
        if self._editor is not None:
            known: list[str] = []
            known = self._desk.read(self._desk.library.annotations.tags, known)
            self._editor.open_for(self._pane.near(), shared, known)

    @Slot(tuple)
    def _retag(self, tags: tuple[str, ...]) -> None:
        added, taken = set(tags) - set(self._shared), set(self._shared) - set(tags)
        stamp, chosen = self._desk.session.stamp(), self._chosen
        if chosen is not None:
            self._change(chosen, lambda _, marks: bulk.tag(marks, added, taken, stamp))

    @Slot(str)
    def _link(self, entity_id: str) -> None:
        entity = self._desk.read(
            partial(self._desk.library.entities.get, EntityId(entity_id)), None
        )
        if entity is not None:
            self._mean(entity, new=False)

    @Slot(str, object)
    def _link_new(self, name: str, type_: EntityType) -> None:
        known: list[Entity] = []
        known = self._desk.read(partial(self._desk.library.entities.named, name), known)
        entity, new = annotating.entity_for(name, type_, known, self._desk.session.stamp())
        self._mean(entity, new=new)

    def _mean(self, entity: Entity, *, new: bool) -> None:
        stamp, chosen = self._desk.session.stamp(), self._chosen
        if chosen is not None:
            self._change(chosen, lambda _, marks: bulk.link(marks, entity, stamp, new=new))

    def _change(self, chosen: Chosen, plan: Work[Edit]) -> None:
        """Plan an edit for the chosen annotations, and carry it out."""
        if chosen.size > MOST:
            self._desk.failed.emit(
                self.tr("At most {most} annotations can be changed at once; choose fewer.").format(
                    most=self._window.locale().toString(MOST)
                )
            )
            return
        self._with_marks(chosen, plan, self._desk.perform)

    def _with_marks(
        self, chosen: Chosen, work: Work[Result], then: Callable[[Result], object]
    ) -> None:
        """Do something with the records of what is chosen: many of them on a worker."""
        library = self._desk.library
        if chosen.size <= _AT_ONCE:
            try:
                result = work(library, browsing.records(library, chosen))
            except ReaderError as error:
                self._desk.tell(error)
            else:
                then(result)
            return
        job = self._desk.jobs.start(
            partial(background.plan_for, library.path, chosen, work), self.tr("Reading annotations")
        )
        job.done.connect(then)
        job.failed.connect(self._desk.failed)

    def _copy(self, cited: Citation) -> None:
        clipboard.put(cited.plain, cited.html)
        self._desk.said.emit(self.tr("Copied with citation"), "", "")

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self._pane)
        menu.aboutToHide.connect(menu.deleteLater)
        row = self._pane.current()
        if row is not None:
            menu.addAction(self.tr("Go to the passage"), partial(self._browser.go_to, row))
        for name in _MENU_IN_TRASH if self._pane.view.chosen.trashed else _MENU:
            if not name:
                menu.addSeparator()
            elif name == "colors":
                self._add_colors(menu)
            else:
                menu.addAction(self._words(name), partial(self._answer, name))
        menu.popup(where)

    def _add_colors(self, menu: QMenu) -> None:
        within = menu.addMenu(self.tr("&Colour"))
        theme, ratio = self._window.theme, self._window.devicePixelRatioF()
        for name, color in _COLORS.items():
            words = self._words(name)
            action = within.addAction(dot(theme.tick(color), ratio), words)
            action.triggered.connect(partial(self._answer, name))

    def _words(self, name: str) -> str:
        """Return what an action is called in the menu."""
        if name == "export_chosen":
            return self.tr("E&xport…")
        if name == "restore":
            return self.tr("&Restore")
        return self._window.actions_by_name[name].text()

    def _candidates(self, typed: str) -> list[EntityRow]:
        mentioned = self._desk.library.entities.mentioned
        return self._desk.read(partial(mentioned, typed, _CANDIDATES), [])


def _shared_tags(_: Library, marks: list[Annotation]) -> tuple[str, ...]:
    return bulk.shared_tags(marks)
