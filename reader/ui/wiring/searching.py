"""Searching: what helps in the search field while somebody types, and when it is mistaken."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from reader.domain.annotation import Color
from reader.domain.errors import QueryError, ReaderError
from reader.services.completing import Known
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.searching.mistake import MistakeNote
from reader.ui.searching.suggestions import Suggestions
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.shelves import Shelves

PATIENCE_MS = 700
"""How long a query may be mistaken before somebody is told, who may just be typing it."""


class Searching(QObject):
    """Suggests, and points at mistakes: at once after Enter, else after a pause.

    As long as something is suggested, a pause says that somebody is choosing.
    """

    def __init__(
        self, desk: Desk, window: MainWindow, lists: Lists, shelves: Shelves, themes: Themes
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._field = window.search
        self._lists = lists
        self._shelves = shelves
        self._mistake: QueryError | None = None
        self._warm = False
        self._annotators: list[str] | None = None
        self.suggestions = Suggestions(window.theme, window.search, window, self._known)
        self.note = MistakeNote(window.theme, window.search, window)
        self._patience = single_shot(self, PATIENCE_MS, self._point_unless_suggesting)
        self.suggestions.dismissed.connect(self._wait)
        lists.mistaken.connect(self._hear)
        desk.changed.connect(self._forget_annotators)
        window.search.returnPressed.connect(self._point)
        window.search.installEventFilter(self)
        themes.changed.connect(self._dress)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Get ready when the field is gone to, and be quiet when it is left."""
        if watched is self._field and event.type() == QEvent.Type.FocusIn:
            if not self._warm:
                self._warm = True
                QTimer.singleShot(0, self, self._warm_up)
            self._wait()
        elif watched is self._field and event.type() == QEvent.Type.FocusOut:
            self._patience.stop()
            self.note.dismiss()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _hear(self, mistake: QueryError | None) -> None:
        self._mistake = mistake
        self.note.forgive()
        self._patience.stop()
        self._wait()

    @Slot()
    def _wait(self) -> None:
        """Give somebody time to mend a mistake."""
        if self._mistake is not None and self._field.hasFocus():
            self._patience.start()

    @Slot()
    def _point_unless_suggesting(self) -> None:
        """Say what is wrong; where something is suggested, only after that went away."""
        if self.suggestions.isHidden():
            self._point()

    @Slot()
    def _point(self) -> None:
        """Say what is wrong; suggestions are no longer wanted then."""
        self._patience.stop()
        if self._mistake is not None:
            self.suggestions.dismiss()
            self.note.point_at(self._mistake.span, str(self._mistake))

    @Slot()
    def _warm_up(self) -> None:
        """Load what the first search would wait for."""
        from reader.services import searching, stemming  # noqa: F401, PLC0415 - see above

        stemming.warm_up()

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.suggestions.set_theme(theme)
        self.note.set_theme(theme)

    @Slot()
    def _forget_annotators(self) -> None:
        self._annotators = None

    def _known(self, field: str) -> Known:
        """Return what there is to suggest; what cannot be read now is not suggested.

        Who has annotated is looked for in all annotations, so it is asked once.
        """
        overview = self._shelves.overview
        try:
            if field == "by" and self._annotators is None:
                self._annotators = self._desk.library.annotations.annotators()
            names = [record.name for record in self._desk.library.color_names.all().values()]
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return Known()
        return Known(
            sources=overview.sources if overview else (),
            tags=overview.tags if overview else (),
            entities=[(e.name, e.mentions, e.type) for e in overview.entities] if overview else (),
            annotators=self._annotators or (),
            colors=[*names, *map(str, Color)],
        )
