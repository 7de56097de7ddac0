"""Changing where a mark begins and ends: by dragging its ends, or by keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from reader.domain.anchor import Anchor
from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.ui.pauses import single_shot
from reader.ui.reading.grips import Grip, edge_of
from reader.ui.reading.steps import End, Step, moved, stepped
from reader.ui.reading.view import PageView

_SIDEWAYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_UP_DOWN = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_KEEPING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = {*_SIDEWAYS, *_UP_DOWN, *_TABS, *_KEEPING, Qt.Key.Key_Escape}
_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class Reshaping(QObject):
    """Shows the grips of the mark in focus, and the mark as it would be, until it is let go.

    While the keys are taken (see `begin`), the arrows move one end: by
    characters, with Ctrl by words, up and down by sentences. Tab takes the other
    end, Enter keeps what was changed, Esc leaves it. Marks that `may` not be
    changed have no grips.
    """

    reshaped = Signal(str, Span)
    """A mark shall stand on other words."""

    left = Signal()
    """Nothing shall be changed after all: what the page shows has to be shown anew."""

    def __init__(
        self, view: PageView, may: Callable[[AnnotationId], bool] = lambda _: True
    ) -> None:
        super().__init__(view)
        self._may = may
        self._view = view
        self._mark: AnnotationId | None = None
        self._first = self._span = Span(0, 1)
        self._end = End.STOP
        self._by_keys = False
        self._grips = {end: Grip(end, view) for end in End}
        for end, grip in self._grips.items():
            grip.dragged.connect(partial(self._drag, end))
            grip.dropped.connect(self.finish)
        self._placing = single_shot(self, 0, self._place)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def begin(self) -> bool:
        """Take the keys for the mark in focus; tell whether there is one."""
        if not self._take():
            return False
        self._by_keys = True
        self._end = End.STOP
        self._view.setFocus()
        self._show()
        return True

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Follow the words, which are painted anew when they move, and take keys."""
        kind = event.type()
        if kind is QEvent.Type.Paint:
            self._placing.start()
        elif not self._by_keys:
            return False
        elif kind in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress}:
            self.finish()
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _KEYS:
                event.accept()
                return True
            if event.key() not in _MODIFIERS:  # it may mean another mark, or another article
                self.finish()
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _take(self) -> bool:
        """Begin with the mark in focus unless that was done; tell whether there is one."""
        if self._mark is None:
            focused, span = self._view.focused, self._focused_span()
            if focused is None or span is None:
                return False
            self._mark = focused
            self._first = self._span = span
        return True

    @Slot(QPoint)
    def _drag(self, grip: End, place: QPoint) -> None:
        if not self._take():
            return
        if self._span == self._first:
            self._end = grip
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        bar.setValue(bar.value() + min(place.y(), 0) + max(place.y() - height, 0))
        page = self._view.page
        unit = self._view.cursorForPosition(place).position()
        there = page.code_point(max(unit, page.offset))
        self._set(*moved(self._span, self._end, there))

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return True
        if key in _SIDEWAYS:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._step(Step.WORD if control else Step.CHARACTER, self._onward(_SIDEWAYS[key]))
        elif key in _UP_DOWN:
            self._step(Step.SENTENCE, _UP_DOWN[key])
        elif key in _TABS:
            self._end = self._end.other
            self._show()
        elif key is Qt.Key.Key_Escape:
            self._leave()
        else:
            self.finish()
        return key in _KEYS

    def _onward(self, to_the_right: bool) -> bool:
        """Tell whether that direction is onward in a text that may run to the left."""
        page = self._view.page
        place = max(0, self._end.of(self._span) - (self._end is End.STOP))
        block = page.document.findBlock(page.position(place))
        return to_the_right is (block.textDirection() is Qt.LayoutDirection.LeftToRight)

    def _step(self, step: Step, forward: bool) -> None:
        plain = self._view.page.text.plain
        self._set(stepped(plain, self._span, self._end, step, forward=forward), self._end)

    def _set(self, span: Span, end: End) -> None:
        self._end = end
        if span != self._span and self._mark is not None:
            self._span = span
            anchor = Anchor.on(self._view.page.text.plain, span)
            self._view.set_marks(self._view.marks.with_anchor(self._mark, anchor))
        self._show()

    def _show(self) -> None:
        for end, grip in self._grips.items():
            grip.set_active(active=self._by_keys and end is self._end)
        self._placing.start()

    @Slot()
    def finish(self) -> None:
        """Keep the ends as they are shown."""
        mark, span, first = self._mark, self._span, self._first
        if mark is None:
            return
        self._forget()
        if span != first:
            self.reshaped.emit(mark, span)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._mark = None
        self._by_keys = False
        self._show()

    @Slot()
    def _place(self) -> None:
        span = self._focused_span()
        for end, grip in self._grips.items():
            grip.put(edge_of(self._view, span, end) if span is not None else None)

    def _focused_span(self) -> Span | None:
        """Return where the mark in focus stands, if it may be changed."""
        focused = self._view.focused
        if focused is None or not self._may(focused):
            return None
        return self._view.marks.span(focused)
