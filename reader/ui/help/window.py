"""The help window: a page of the guide as articles are read, with the other pages beside it."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from reader.services.guide import INDEX, Guide, Hit, Page
from reader.services.matching import Matches
from reader.ui.help.contents import Contents
from reader.ui.keys import meant
from reader.ui.reading.found import FoundWords
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.theme import Theme, enlarged
from reader.ui.typography import Typography

_SIZE = (1000, 720)
_NARROWEST = 300


class HelpWindow(QDialog):
    """Shows the guide beside the window that it is about, until it is closed.

    The keys that turn pages, find, and go back and forward are those of the
    window it belongs to. Nothing is loaded from elsewhere.
    """

    link_activated = Signal(str)
    """A link that leads out of the guide was clicked."""

    action_requested = Signal(str)
    """A key was pressed that changes the size of the type; the name of its action."""

    def __init__(self, guide: Guide, theme: Theme, type: Typography, parent: QWidget) -> None:  # noqa: A002
        super().__init__(parent)
        self.setWindowTitle(self.tr("Postil help"))
        self._guide = guide
        self._hits: list[Hit] = []
        self._shown: Page | None = None
        self._matches = Matches()
        self._current: int | None = None
        self._strayed = False
        self._past: list[tuple[str, int]] = []
        self._future: list[tuple[str, int]] = []
        self.contents = Contents(guide.pages, theme, self)
        self.page = ReadingPane(theme, None, self)
        self.page.view.setAccessibleName(self.tr("Help"))
        self.page.setMinimumWidth(_NARROWEST)
        self.page.set_typography(type)
        self._lay_out()
        self.contents.words_changed.connect(self._look_for)
        self.contents.chosen.connect(self._choose)
        self.contents.step_requested.connect(self.step)
        self.contents.travel_requested.connect(self.travel)
        self.contents.dismissed.connect(self.close)
        self.page.link_activated.connect(self._follow)
        self.page.zoom_requested.connect(self._zoom)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def begin(self, name: str) -> None:
        """Come up with a page, and the focus on it."""
        self.show_page(name)
        self.show()
        self.page.setFocus()

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return self._shown.name if self._shown is not None else ""

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.contents.set_theme(theme)
        self.page.set_theme(theme)

    def set_typography(self, type: Typography) -> None:  # noqa: A002 - the word of printers
        """Set the pages in another type."""
        self.page.set_typography(type)

    def show_page(self, name: str, position: int = 0) -> None:
        """Show a page from a code point on; the one before can be gone back to."""
        self._remember()
        self._show(name, position)

    @Slot(int)
    def travel(self, step: int) -> None:
        """Go back (-1) or forward (1) to a page that was shown before."""
        source, target = (self._past, self._future) if step < 0 else (self._future, self._past)
        if source:
            target.append((self.name, self.page.place()[0]))
            self._show(*source.pop())

    @Slot(int)
    def step(self, step: int) -> None:
        """Show the next match (1) or the one before (-1), if need be on another page."""
        wanted = (
            (-1 if step > 0 else len(self._matches)) if self._current is None else self._current
        )
        if 0 <= wanted + step < len(self._matches):
            self._show_match(wanted + step)
            return
        names = [hit.page.name for hit in self._hits if len(hit.matches)]
        if names:
            at = names.index(self.name) + step if self.name in names else 0
            self._choose(names[at % len(names)], None)
            self._show_match(0 if step > 0 else len(self._matches) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, find, and go back and forward, by the keys of the main window."""
        parent = self.parentWidget()
        action = meant(parent, event) if parent is not None else ""
        match action:
            case "page_down":
                self.page.page_down()
            case "page_up":
                self.page.page_up()
            case "find" | "search":
                self.contents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.contents.search.selectAll()
            case "find_next" | "find_previous":
                self.step(1 if action == "find_next" else -1)
            case "back" | "forward":
                self.travel(-1 if action == "back" else 1)
            case "larger" | "smaller" | "usual_size" | "keys" | "quit":
                self.action_requested.emit(action)
            case "help":
                self.show_page(INDEX)
            case _ if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.page.setFocus()
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.page)
        splitter.handle(1).setAccessibleName(self.tr("Between contents and page"))
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(splitter)
        room = self.screen().availableSize() * 0.9
        larger = enlarged(self.font())
        self.resize(
            *(min(round(n * larger), m) for n, m in zip(_SIZE, room.toTuple(), strict=True))
        )
        self.setMinimumSize(560, 360)

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._hits = self._guide.find(words)
        self._strayed = self._strayed and bool(words)
        if words.strip():
            self.contents.show_hits(self._hits, words.strip())
        else:
            self.contents.show_pages()
        names = [hit.page.name for hit in self._hits]
        if names and (self.name not in names or self.name == INDEX):
            if (
                not self._strayed
            ):  # the pages that a search passes through are nothing to go back to
                self._remember()
                self._strayed = True
            self._show(names[0], 0)
        self._lay_over()
        self.contents.mark(self.name, self._current)

    @Slot(str, object)
    def _choose(self, name: str, match: int | None) -> None:
        if name != self.name:
            self.show_page(name)
        if match is not None:
            self._show_match(match)

    @Slot(str)
    def _follow(self, href: str) -> None:
        target = self._guide.target(href)
        if target is None:
            self.link_activated.emit(href)
        else:
            self.show_page(target.page.name, target.position)

    @Slot(int)
    def _zoom(self, step: int) -> None:
        self.action_requested.emit("larger" if step > 0 else "smaller")

    def _remember(self) -> None:
        """Remember the page that is shown as the one to go back to."""
        if self._shown is not None:
            self._past.append((self.name, self.page.place()[0]))
            self._future.clear()

    def _show(self, name: str, position: int) -> None:
        page = self._guide.page(name)
        again = page is self._shown
        self._shown = page
        if not again:
            self.page.show_article(Header(page.title, self.tr("Help")), page.text)
            self._lay_over()
        self.page.go_to(position)
        self.contents.mark(page.name)
        self.contents.back.setEnabled(bool(self._past))
        self.contents.forward.setEnabled(bool(self._future))

    def _lay_over(self) -> None:
        """Show on the page what was looked for."""
        places = (hit.matches for hit in self._hits if hit.page is self._shown)
        self._matches, self._current = next(places, Matches()), None
        self._paint()

    def _show_match(self, number: int) -> None:
        if number < len(self._matches):
            self._current = number
            self._paint()
            self.page.reveal(self._matches[number])
            self.contents.mark(self.name, number)

    def _paint(self) -> None:
        if not len(self._matches):
            self.page.lay_over(None)
            return
        self.page.lay_over(partial(FoundWords, matches=self._matches, current=self._current))
