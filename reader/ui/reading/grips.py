"""The grips at the ends of the mark in focus, which can be dragged."""

import unicodedata

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.text import Span
from reader.ui.reading.scrolling import corner
from reader.ui.reading.steps import End
from reader.ui.reading.view import PageView

_KNOB = 5
"""Half the width of a grip, in pixels."""


class Grip(QWidget):
    """One end of a mark: a line beside the words with a knob, above at the start, else below.

    `dragged` says where on the viewport the pointer is, `dropped` that it let go.
    A click means the words that the grip lies on.
    """

    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, end: End, view: PageView) -> None:
        super().__init__(view.viewport())
        self.end = end
        self._view = view
        self._active = False
        self._pressed: QPoint | None = None
        self._held = False
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        start, stop = self.tr("Beginning of the mark"), self.tr("End of the mark")
        self.setAccessibleName(start if end is End.START else stop)
        self.setToolTip(self.tr("Drag to change where the mark begins and ends"))
        self.hide()

    def set_active(self, *, active: bool) -> None:
        """Show whether the keys move this end."""
        if active is not self._active:
            self._active = active
            self.update()

    def put(self, edge: QRect | None) -> None:
        """Stand at an edge of words, given as a box without width; hide where there is none."""
        if edge is None:
            if not self._held:
                self.hide()
            return
        above, below = (2 * _KNOB, 0) if self.end is End.START else (0, 2 * _KNOB)
        self.setGeometry(edge.adjusted(-_KNOB, -above, _KNOB + 1, below))
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold, which counts once the pointer has moved."""
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.globalPosition().toPoint() if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer is, while the grip is held."""
        place = event.globalPosition().toPoint()
        if self._pressed is not None and not self._held:
            moved = (place - self._pressed).manhattanLength()
            self._held = moved >= QApplication.startDragDistance()
        if self._held:
            self.dragged.emit(self._view.viewport().mapFromGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        held, self._held, self._pressed = self._held, False, None
        if held:
            self.dropped.emit()
        else:
            self._click(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line and the knob; the knob of the end that the keys move is filled."""
        theme = self._view.page.setting.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(_KNOB, 2, _KNOB, self.height() - 2)
        painter.setBrush(theme.color("accent" if self._active else "page"))
        middle = _KNOB if self.end is End.START else self.height() - _KNOB
        painter.drawEllipse(QPoint(_KNOB, middle), _KNOB - 1, _KNOB - 1)

    def _click(self, event: QMouseEvent) -> None:
        """Let the page have a click."""
        port, button, none = self._view.viewport(), event.button(), Qt.MouseButton.NoButton
        place, there = port.mapFromGlobal(event.globalPosition()), event.globalPosition()
        for kind, held in (
            (QEvent.Type.MouseButtonPress, button),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            click = QMouseEvent(kind, place, there, button, held, event.modifiers())
            QApplication.sendEvent(port, click)


def edge_of(view: PageView, span: Span, end: End) -> QRect | None:
    """Return the edge of the first or last character of a span, on the viewport.

    It has no width; `None` where it is not on screen.
    """
    place = span.start if end is End.START else span.stop - 1
    page = view.page
    block = page.document.findBlock(page.position(place))
    boxes = view.boxes(block, Span(place, place + 1)) if block.layout().lineCount() else []
    if not boxes:
        return None
    box = boxes[0].translated(-corner(view))
    if not view.viewport().rect().intersects(box):
        return None
    to_left = unicodedata.bidirectional(page.text.plain[place]) in {"R", "AL"}
    right = to_left is (end is End.START)
    return QRect(box.right() + 1 if right else box.left(), box.top(), 0, box.height())
