"""Choosing marks by keys: the one under the caret, and others on the same words."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.domain.annotation import Annotation
from reader.domain.ids import AnnotationId
from reader.ui.reading.view import PageView

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def marks_at_caret(view: PageView) -> list[Annotation]:
    """Return the marks on the character after the caret, the innermost first."""
    place = view.textCursor().position()
    if place < view.page.offset:
        return []
    return view.marks.at(view.page.code_point(place))


class Cycling(QObject):
    """Lets Enter choose the mark under the caret, and Tab the others that overlap it.

    After the last one, Tab leaves the page as it does elsewhere.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._stack: list[AnnotationId] = []
        view.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take Enter where there is a mark, and Tab as long as there is another on its words."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        following = self._following(step) if step is not None else None
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            following = self._under_caret()
        if following is None:
            return False
        self._view.hand.mark_clicked.emit(following)
        return True

    def _under_caret(self) -> AnnotationId | None:
        """Return the innermost mark at the caret, unless a link is there or words are selected."""
        caret = self._view.textCursor()
        if caret.hasSelection() or caret.charFormat().anchorHref():
            return None
        found = marks_at_caret(self._view)
        return found[0].id if found else None

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
