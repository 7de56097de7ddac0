"""Going through marks that lie on the same words, by Tab."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.domain.ids import AnnotationId
from reader.ui.reading.view import PageView

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class Cycling(QObject):
    """Lets Tab choose, one after the other, the marks that overlap the one in focus.

    After the last one, Tab leaves the page as it does elsewhere.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._stack: list[AnnotationId] = []
        view.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take Tab as long as there is another mark on these words."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        following = self._following(step) if step is not None else None
        if following is None:
            return False
        self._view.hand.mark_clicked.emit(following)
        return True

    def _following(self, step: int) -> AnnotationId | None:
        focused = self._view.focused
        span = self._view.marks.span(focused) if focused is not None else None
        if focused is None or span is None:
            return None
        here = self._view.marks.overlapping(span)
        if focused not in self._stack or not set(here) & set(self._stack) - {focused}:
            self._stack = here
        place = self._stack.index(focused) + step
        return self._stack[place] if 0 <= place < len(self._stack) else None
