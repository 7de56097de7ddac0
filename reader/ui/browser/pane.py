"""The annotation browser: the annotations of the whole library, searched, grouped and chosen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.domain import moments
from reader.domain.annotation import Color
from reader.domain.browsing import (
    AnnotationRow,
    Contents,
    Grouping,
    Sorting,
    View,
)
from reader.services.browsing import Chosen
from reader.services.session import Person
from reader.ui.articles.noted import Noted
from reader.ui.browser import picking
from reader.ui.browser.choosing import Choosing
from reader.ui.browser.fetched import Source
from reader.ui.browser.filters import Filters
from reader.ui.browser.gestures import BrowserGestures
from reader.ui.browser.header import BrowserHeader
from reader.ui.browser.memory import Memory
from reader.ui.browser.model import BrowserModel
from reader.ui.browser.strip import ChosenStrip
from reader.ui.browser.view import BrowserView
from reader.ui.browser.wording import nothing_words
from reader.ui.pauses import single_shot
from reader.ui.theme import Theme

_TYPING_MS = 150
_SPINNER_MS = 1000


class BrowserPane(QFrame):
    """Shows annotations, and says which are asked for and what shall become of the chosen ones.

    `source` gives cards and headings as they come into sight; what is shown at
    all comes through `show_contents`, in answer to `wanted`. `clock` returns
    this moment in UTC.
    """

    wanted = Signal(object)
    """Another `View` is to be shown."""

    gathered = Signal()
    """What was asked for is shown."""

    settled = Signal()
    """A person has chosen other rows, or none."""

    opened = Signal(object)
    """The `AnnotationRow` whose place in the text is to be gone to."""

    asked = Signal(str)
    """The name of an action of the window, or `export_chosen` or `restore`: for the chosen ones."""

    facets_requested = Signal(object, object)
    """What an `AnnotationFilter` can be narrowed to, and by which `Grouping`."""

    link_activated = Signal(str)
    context_menu_requested = Signal(QPoint)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        source: Source,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = moments.now,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Annotations of the whole library"))
        self._clock = clock
        self._theme = theme
        self._view = View()
        self._silent = False
        self._model = BrowserModel(source, clock, self)
        self.header = BrowserHeader(theme, self)
        self.filters = Filters(theme, self)
        self.choosing = Choosing(self.filters, theme, self, clock)
        self.list = BrowserView(self._model, theme, clock, self)
        self._gestures = BrowserGestures(self.list)
        self._memory = Memory(self.list, self._model)
        self._noted = Noted(self.list, self)
        self.strip = ChosenStrip(theme, self)
        self._typing = single_shot(self, _TYPING_MS, self._ask)
        self._waiting = single_shot(self, _SPINNER_MS, self._say_waiting)
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()
        self.header.show_view(self._view.grouping, self._view.sorting)

    @property
    def view(self) -> View:
        """What is asked for."""
        chosen = replace(self.filters.filter, query=self.header.search.text().strip())
        return replace(self._view, chosen=chosen)

    @property
    def only_listed(self) -> bool:
        """Whether only annotations on the articles listed are asked for."""
        return self.filters.listed.isChecked()

    def claim(self, meaning: Callable[..., str]) -> None:
        """Take the keys to which `meaning` gives the name of an action; see `BrowserGestures`."""
        self._gestures.meaning = meaning

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for part in (self.header, self.filters, self.choosing, self.list, self.strip):
            part.set_theme(theme)

    def dress(self, me: Person, colors: Mapping[Color, str]) -> None:
        """Call the person at the keyboard and the colours by these names from now on."""
        self._model.dress(me, colors)
        self.filters.dress(me, colors)
        self.strip.dress(colors)
        self.list.look_again()

    def start(self, article: str = "", *, trashed: bool = False) -> None:
        """Ask for what was asked for last, or for what lies in the trash or out of it again.

        The list begins with the annotations on `article`, if it has any in a group.
        """
        self._memory.seek(article)
        if trashed is not self.filters.filter.trashed:
            self._clear_filters()
            self.filters.set_trashed(trashed)
        self._ask()

    def wait(self) -> None:
        """Say after a while that annotations are still being gathered."""
        self._waiting.start()

    def show_contents(self, view: View, contents: Contents) -> None:
        """Show what was gathered for a view; place and choice stay as far as they can."""
        self._waiting.stop()
        self._silent = True
        self._memory.remember()
        self._view = view
        self._model.show(view, contents)
        self._memory.recall()
        self._silent = False
        self.header.show_view(view.grouping, view.sorting)
        self.header.show_count(self._model.contents.lines.members, trashed=view.chosen.trashed)
        self._say_whether_empty()
        self._say_chosen()
        self.gathered.emit()

    def look_again(self) -> None:
        """Fetch the cards anew that are looked at, because they say something else."""
        self._model.contents.forget()
        self.list.look_again()

    def chosen(self) -> Chosen:
        """Return the annotations that are chosen."""
        return self._model.contents.chosen(picking.ranges(self.list))

    def shown(self) -> Chosen:
        """Return all annotations that are shown."""
        return self._model.contents.everything()

    def current(self) -> AnnotationRow | None:
        """Return the annotation that is chosen alone, if there is just one."""
        row = self.list.currentIndex().row()
        alone = picking.ranges(self.list) == [(row, row)]
        return self._model.contents.row(row) if alone and row >= 0 else None

    def near(self) -> QRect:
        """Return where the current row is seen, for what floats over this pane."""
        rect = self.list.visualRect(self.list.currentIndex())
        corner = self.list.viewport().mapTo(self, rect.topLeft())
        return QRect(corner, rect.size()).intersected(self.rect())

    def focus_search(self) -> None:
        """Go to the search field, with what is in it selected."""
        self.header.search.setFocus()
        self.header.search.selectAll()

    def sizeHint(self) -> QSize:
        """Return the size that shows cards well."""
        return QSize(480, 800)

    def _lay_out(self) -> None:
        head = QWidget(self)
        above = QVBoxLayout(head)
        above.setContentsMargins(12, 8, 12, 8)
        above.setSpacing(8)
        above.addWidget(self.header)
        above.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._noted, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        header, filters, hands = self.header, self.filters, self._gestures
        header.query_changed.connect(self._typing.start)
        header.grouping_chosen.connect(self._group)
        header.sorting_chosen.connect(self._sort)
        header.groups_toggled.connect(self._model.toggle_all)
        header.list_entered.connect(self._enter_list)
        header.closed.connect(self.closed)
        filters.changed.connect(self._ask)
        self.choosing.facets_requested.connect(self._ask_for_facets)
        self._noted.note.action_requested.connect(self._clear)
        self.list.selection_settled.connect(self._settle)
        hands.opened.connect(self._open)
        hands.asked.connect(self.asked)
        hands.link_activated.connect(self.link_activated)
        hands.escape_pressed.connect(self.closed)
        hands.context_menu_requested.connect(self.context_menu_requested)
        self.strip.asked.connect(self.asked)

    @Slot()
    def _ask(self) -> None:
        self._typing.stop()
        self.wanted.emit(self.view)

    @Slot(object)
    def _ask_for_facets(self, by: Grouping) -> None:
        self.facets_requested.emit(self.view.chosen, by)

    @Slot(object)
    def _group(self, grouping: Grouping) -> None:
        self._view = replace(self._view, grouping=grouping)
        self._ask()

    @Slot(object)
    def _sort(self, sorting: Sorting) -> None:
        self._view = replace(self._view, sorting=sorting)
        self._ask()

    @Slot()
    def _enter_list(self) -> None:
        if self._typing.isActive():
            self._ask()
        self.list.setFocus()
        if self._model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))

    @Slot(int)
    def _open(self, row: int) -> None:
        found = self._model.contents.row(row)
        if found is not None:
            self.opened.emit(found)

    @Slot()
    def _settle(self) -> None:
        if not self._silent:
            self._say_chosen()
            self.settled.emit()

    def _say_chosen(self) -> None:
        self.strip.show_chosen(self.chosen().size, trashed=self._view.chosen.trashed)

    @Slot()
    def _clear(self) -> None:
        self._clear_filters()
        self._ask()
        self.list.setFocus()

    def _clear_filters(self) -> None:
        self.header.clear()
        self.filters.clear()

    @Slot()
    def _say_waiting(self) -> None:
        if not self._model.rowCount():
            self._noted.say(self.tr("Gathering annotations…"))

    def _say_whether_empty(self) -> None:
        if self._model.rowCount():
            self._noted.show_rows()
        else:
            self._noted.say(*nothing_words(self._view.chosen))
