"""A window on one library, made in two steps: what the first frame shows, then the rest."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent

from reader.domain.errors import ReaderError
from reader.domain.ids import AnnotationId
from reader.services import preferences
from reader.services.history import History
from reader.services.session import Session
from reader.store.library import Library
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.theme import Themes
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.reading import Reading

LOOK_AGAIN_MS = 2000
"""How often the window asks whether another program has changed the library."""

REMEMBER_MS = 1000
"""How long after an article was opened it is remembered as the open one."""


class Workplace(QObject):
    """A window on a library, with everything that makes it work.

    List and page are there at once; `complete` brings what stands around them
    as soon as the first frame is drawn, and `completed` says that it is there.
    """

    completed = Signal()
    closed = Signal()
    """The window has gone and the library is let go of."""

    def __init__(
        self,
        library: Library,
        themes: Themes,
        parent: QObject | None = None,
        *,
        history: History | None = None,
    ) -> None:
        super().__init__(parent)
        chosen = preferences.load()
        self._themes = themes
        self._complete = False
        self._warned = False
        self.window = MainWindow(themes.current, self._describe)
        self.session = Session(library, chosen.name, history)
        self.session.former = frozenset(chosen.former)
        self.session.changes_others = chosen.changes_others
        self.desk = Desk(self.session, chosen, self)
        self.lists = Lists(self.desk, self.window)
        self.reading = Reading(self.desk, self.window, self.lists)
        self.window.say_names(library.path.name, self.session.annotator)
        self.window.restore_layout(chosen.window)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_AGAIN_MS)
        self._looking.timeout.connect(self.look_again)
        self._remembering = single_shot(self, REMEMBER_MS, self._remember)
        self.desk.article_opened.connect(self._remember_soon)
        self.window.painted.connect(self.complete)
        self.window.activated.connect(self.look_again)
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the window, on the article that was open when this library was last left."""
        last = self.desk.preferences.window.get("articles", {})
        # Within a window that has its size the page is broken into lines just once.
        self.window.setUpdatesEnabled(False)
        self.window.show()
        self.lists.start(last.get(str(self.desk.library.path), ""))
        self.window.setUpdatesEnabled(True)
        self.window.articles.setFocus()

    @Slot()
    def complete(self) -> None:
        """Bring everything that the first frame did without; done again, do nothing."""
        if not self._complete:
            from reader.ui.surroundings import Surroundings  # noqa: PLC0415 - after a frame

            self._complete = True
            self.window.complete()
            self.lists.complete()
            around = Surroundings(self.desk, self.window, self._themes, self.lists, self.reading)
            self.closed.connect(around.holding.release)
            self._remembering.start()
            self._looking.start()
            self.completed.emit()

    @Slot()
    def look_again(self) -> None:
        """Read everything anew if another program has changed the library.

        While a job of this window writes there, it waits: the two cannot be told apart.
        """
        if self.desk.jobs.writing:
            return
        try:
            if self.session.changed_elsewhere():
                self.session.refresh()
        except ReaderError as error:
            self.desk.failed.emit(str(error))

    def _describe(self, mark: AnnotationId) -> str:
        return self.reading.describe(mark)

    @Slot(QCloseEvent)
    def _close(self, event: QCloseEvent) -> None:
        """Let the window go when everything is kept; a second try goes without what cannot be."""
        self.desk.closing.emit()
        if self.desk.jobs.must_finish:
            event.ignore()
            self.desk.failed.emit(
                self.tr("Something is still being written; the window closes when it is done.")
            )
            self.desk.jobs.finished.connect(self.window.close)
            return
        if self.desk.unsaved and not self._warned:
            event.ignore()
            self._warned = True
            self.desk.failed.emit(
                self.tr(
                    "Your note could not be saved; copy it, or make room and try again; "
                    "to close without it, close the window once more."
                )
            )
            return
        self.desk.jobs.forget_all()
        self.reading.leave()
        self._remember()
        for timer in (*self.findChildren(QTimer), *self.window.findChildren(QTimer)):
            timer.stop()  # nobody may ask a library that is closed
        self.desk.open = None
        self.session.close()
        self.closed.emit()

    @Slot()
    def _remember_soon(self) -> None:
        self._remembering.start()

    @Slot()
    def _remember(self) -> None:
        """Remember which article is open in which library, and how the window looks."""
        opened, path = self.desk.open, str(self.desk.library.path)
        articles = dict(self.desk.preferences.window.get("articles", {}))
        articles[path] = opened.article.id if opened else ""
        kept = self.desk.preferences.window
        state = {**kept, **self.window.layout_state(), "articles": articles}
        self.desk.prefer(window=state, last_library=path)
