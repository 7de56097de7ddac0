"""The strip at the edge of the page, with a tick for every mark."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.domain.ids import AnnotationId
from reader.ui.qt import fill
from reader.ui.reading.heights import heights
from reader.ui.reading.ink import mark_color
from reader.ui.reading.marks import Marks
from reader.ui.reading.page import Page
from reader.ui.theme import Theme

WIDTH = 12
"""The width of the strip in pixels."""

_RESTING = 300
"""Milliseconds after which a page rests whose lines are being broken."""

_NEAR = 4
"""How far beside a tick a click still means it, in pixels."""

Describe = Callable[[AnnotationId], str]
Tick = tuple[float, QColor, AnnotationId]


class TickStrip(QWidget):
    """Shows where in the article the marks are, and goes there with a click.

    `measure` gives the ticks, their heights as parts of the document, 0 to 1,
    exactly or as they can be told at once; it is asked when they are next
    painted after a change, and again for what is exact when the page rests.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        measure: Callable[[bool], list[Tick]],
        describe: Describe,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._describe = describe
        self._ticks: list[tuple[int, QColor, AnnotationId]] | None = None
        self._exact = True
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTING)
        self._resting.timeout.connect(self._measure_exactly)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Marks in this article"))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Measure again before the next painting."""
        self._ticks = None
        self.update()

    def wait_for_lines(self, wait: bool) -> None:
        """Say that the page is being broken into lines, so that exactness has to wait or not."""
        self._exact = not wait
        if wait:
            self._resting.start()
        else:
            self._resting.stop()
        self.refresh()

    def tick_at(self, y: int) -> AnnotationId | None:
        """Return the mark whose tick is nearest to a height, if one is near."""
        near = min(self._placed(), key=lambda tick: abs(tick[0] - y), default=None)
        return near[2] if near is not None and abs(near[0] - y) <= _NEAR else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's ground, and the ticks in the colours of the marks."""
        painter = QPainter(self)
        fill(painter, event.rect(), self._theme.color("page"))
        taken: set[tuple[int, int]] = set()
        for y, color, _ in self._placed():
            if (y, color.rgba()) not in taken:
                taken.add((y, color.rgba()))
                fill(painter, QRect(2, y - 1, WIDTH - 4, 3), color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the ticks anew."""
        self._ticks = None
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click goes somewhere."""
        if self.tick_at(round(event.position().y())) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark under the pointer."""
        found = self.tick_at(round(event.position().y()))
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(found)

    def event(self, event: QEvent) -> bool:
        """Tell what the tick under the pointer stands for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.tick_at(event.pos().y())
            show_tip(self, event, self._describe(found) if found is not None else "")
            return True
        return super().event(event)

    def _placed(self) -> list[tuple[int, QColor, AnnotationId]]:
        if self._ticks is None:
            height, measured = self.height(), self._measure(self._exact)
            self._ticks = [(round(y * height), color, id_) for y, color, id_ in measured]
        return self._ticks

    @Slot()
    def _measure_exactly(self) -> None:
        self._exact = True
        self.refresh()


def ticks(page: Page, marks: Marks, theme: Theme, *, exact: bool) -> list[Tick]:
    """Return a tick for every mark, placed as its words are in the whole document."""
    places = iter(heights(page, (start for start, _ in marks.starts()), exact=exact))
    colors: dict[object, QColor] = {}
    found = []
    for mark in marks:
        key = mark.color or marks.entity_type(mark)
        color = colors.get(key)
        if color is None:
            color = colors[key] = mark_color(mark, marks, theme)
        found.append((next(places), color, mark.id))
    return found


def show_tip(widget: QWidget, event: QHelpEvent, words: str) -> None:
    """Show words as they are, wrapped, or nothing where there are none."""
    if words:
        from html import escape  # noqa: PLC0415 - not before somebody points at a mark

        lines = escape(words).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", widget)
    else:
        QToolTip.hideText()
        event.ignore()
