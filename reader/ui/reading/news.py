"""What the page tells of while somebody reads: what is selected, and where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.text import Span
from reader.ui.pauses import single_shot
from reader.ui.reading.view import PageView

SETTLING = 150
"""Milliseconds without a key after which a selection counts as made."""

PLACING = 500
"""Milliseconds at the least between two pieces of news of the place."""


class ReadingNews(QObject):
    """Tells of selections when they are made, and of the place once in a while."""

    selected = Signal(object)
    placed = Signal(int, float)
    scrolled = Signal()

    def __init__(
        self,
        view: PageView,
        selection: Callable[[], Span | None],
        place: Callable[[], tuple[int, float]],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._selection = selection
        self._place = place
        self._told: Span | None = None
        self._silent = True
        self._selecting = single_shot(self, SETTLING, self._tell_selection)
        self._placing = single_shot(self, PLACING, self._tell_place)
        view.selectionChanged.connect(self._selecting.start)
        view.hand.released.connect(self._tell_click)
        view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)

    def begin(self, *, silent: bool) -> None:
        """Drop what was to be told of the article before; of none there is no place to tell."""
        self._selecting.stop()
        self._placing.stop()
        self._told = None
        self._silent = silent

    @Slot()
    def _tell_click(self) -> None:
        self._selecting.stop()
        self._told = self._selection()
        self.selected.emit(self._told)

    @Slot()
    def _tell_selection(self) -> None:
        if self._selection() != self._told and not self._view.hand.pressed:
            self._tell_click()

    @Slot()
    def _follow_scrolling(self) -> None:
        self.scrolled.emit()
        if not self._silent and not self._placing.isActive():
            self._placing.start()

    @Slot()
    def _tell_place(self) -> None:
        self.placed.emit(*self._place())
