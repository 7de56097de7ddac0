"""The strip at the edge of the page, with a tick for every mark."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from reader.domain.ids import AnnotationId
from reader.ui.pauses import single_shot
from reader.ui.qt import fill
from reader.ui.reading.heights import LONG, heights
from reader.ui.reading.ink import mark_color
from reader.ui.reading.marks import Marks
from reader.ui.reading.overlay import Sought
from reader.ui.reading.page import Page
from reader.ui.theme import Theme

WIDTH = 12
"""The width of the strip in pixels."""

_RESTING = 300
"""Milliseconds after which a page rests whose lines are being broken."""

_NEAR = 4
"""How far beside a tick a click still means it, in pixels."""

_TICK = 3
"""The height of a tick, and of the place that marks near each other share, in pixels."""

_LANES = 3
"""Colours that are shown beside each other where marks stand at one height."""

_TOLD = 4
"""Marks that the tool tip tells of where there are more."""

Describe = Callable[[AnnotationId], str]
Tick = tuple[float, QColor, AnnotationId]


class TickStrip(QWidget):
    """Shows where in the article the marks are, and goes there with a click.

    `measure` gives the ticks, their heights as parts of the document, 0 to 1,
    exactly or as they can be told at once; it is asked when they are next
    painted after a change, and again for what is exact when the page rests.
    `sought` does the same for what is searched for.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        measure: Callable[[bool], list[Tick]],
        sought: Callable[[bool], Sought | None],
        describe: Describe,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._sought = sought
        self._describe = describe
        self._ticks: list[tuple[int, QColor, AnnotationId]] | None = None
        self._picture: QPixmap | None = None
        self._bar: QScrollBar | None = None
        self._focused: AnnotationId | None = None
        self._exact = True
        self._resting = single_shot(self, _RESTING, self._measure_exactly)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Marks in this article"))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.refresh()

    def margins(self) -> tuple[int, int, int, int]:
        """Return the room to leave for it beside the page, as Qt's viewports want it."""
        return (WIDTH, 0, 0, 0) if self.isRightToLeft() else (0, 0, WIDTH, 0)

    def stand_beside(self, page: QRect) -> None:
        """Stand between the page and its scroll bar."""
        left = page.left() - WIDTH if self.isRightToLeft() else page.right() + 1
        self.setGeometry(left, page.top(), WIDTH, page.height())

    def set_focused(self, id_: AnnotationId | None) -> None:
        """Show which mark has the outline on the page."""
        self._focused = id_
        self.update()

    def refresh(self) -> None:
        """Measure again before the next painting."""
        self._ticks = self._picture = None
        self.update()

    def wait_for_lines(self, page: Page) -> None:
        """Say that a page is being broken into lines: on a long one exactness has to wait."""
        self._exact = len(page.text.plain) <= LONG
        if self._exact:
            self._resting.stop()
        else:
            self._resting.start()
        self.refresh()

    def ticks_at(self, y: int) -> list[AnnotationId]:
        """Return the marks whose ticks are near a height, the nearest first."""
        near = [tick for tick in self._placed() if abs(tick[0] - y) <= _NEAR]
        return [id_ for _, _, id_ in sorted(near, key=lambda tick: abs(tick[0] - y))]

    def follow(self, bar: QScrollBar) -> None:
        """Show from now on which part of the document a scroll bar has on screen."""
        self._bar = bar
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's ground, what is on screen, and the ticks in the colours of the marks."""
        painter = QPainter(self)
        fill(painter, event.rect(), self._theme.color("page"))
        seen = self._on_screen()
        if seen.height() < self.height():
            fill(painter, seen, self._theme.color("side"))
        if self._picture is None:
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        focused = next((y for y, _, id_ in self._placed() if id_ == self._focused), None)
        if focused is not None and self._focused is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(QRect(0, focused - 3, WIDTH - 1, _TICK + 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the ticks anew."""
        self.refresh()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click goes somewhere."""
        if self.ticks_at(round(event.position().y())):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark under the pointer; again at one place, to the next one there."""
        found = self.ticks_at(round(event.position().y()))
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
        elif self._focused in found:
            self.chosen.emit(found[(found.index(self._focused) + 1) % len(found)])
        elif found:
            self.chosen.emit(found[0])

    def event(self, event: QEvent) -> bool:
        """Tell what the ticks under the pointer stand for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(self, event, self._told(event.pos()))
            return True
        return super().event(event)

    def _told(self, place: QPoint) -> str:
        found = self.ticks_at(place.y())
        lines = [words for id_ in found[:_TOLD] if (words := self._describe(id_))]
        more = len(found) - _TOLD
        if more > 0:
            lines.append(self.tr("and %n more", "annotations near each other", more))
        return "\n".join(lines)

    def _placed(self) -> list[tuple[int, QColor, AnnotationId]]:
        if self._ticks is None:
            height, measured = self.height(), self._measure(self._exact)
            self._ticks = [(round(y * height), color, id_) for y, color, id_ in measured]
        return self._ticks

    def _on_screen(self) -> QRect:
        """Return the part of the strip that stands for what is on screen."""
        if self._bar is None:
            return self.rect()
        whole = max(self._bar.maximum() + self._bar.pageStep(), 1)
        top = self._bar.value() * self.height() // whole
        return QRect(0, top, WIDTH, max(self._bar.pageStep() * self.height() // whole, 2))

    def _drawn(self) -> QPixmap:
        """Draw all ticks once: they are shown again with every line that is scrolled."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for box, color in (*self._boxes(self._placed()), *self._lines(self.height())):
            fill(painter, box, color)
        painter.end()
        return picture

    def _boxes(self, placed: list[tuple[int, QColor, AnnotationId]]) -> list[tuple[QRect, QColor]]:
        """Return what to fill for the ticks: colours at one height stand beside each other."""
        slots: list[tuple[int, list[QColor]]] = []
        for y, color, _ in placed:
            if not slots or y >= slots[-1][0] + _TICK:
                slots.append((y, [color]))
            elif color not in slots[-1][1] and len(slots[-1][1]) < _LANES:
                slots[-1][1].append(color)
        return [
            (QRect(left, y - 1, wide, _TICK), color)
            for y, colors in slots
            for (left, wide), color in zip(_lanes(len(colors)), colors, strict=True)
        ]

    def _lines(self, height: int) -> list[tuple[QRect, QColor]]:
        """Return what to fill for what is searched for: thin lines, and a thick one."""
        sought = self._sought(self._exact)
        if sought is None:
            return []
        accent = self._theme.color("accent")
        lines = [
            (QRect(0, y, WIDTH, 1), accent) for y in {round(y * height) for y in sought.heights}
        ]
        if sought.current is not None:
            lines.append((QRect(0, round(sought.current * height) - 2, WIDTH, 5), accent))
        return lines

    @Slot()
    def _measure_exactly(self) -> None:
        self._exact = True
        self.refresh()


@cache
def _lanes(count: int) -> tuple[tuple[int, int], ...]:
    """Return where colours beside each other begin, and how wide each of them is."""
    edges = [2 + round(lane * (WIDTH - 4) / count) for lane in range(count + 1)]
    return tuple((left, right - left) for left, right in pairwise(edges))


def ticks(page: Page, marks: Marks, theme: Theme, *, exact: bool) -> list[Tick]:
    """Return a tick for every mark, placed as its words are in the whole document."""
    places = iter(heights(page, (start for start, _ in marks.starts()), exact=exact))
    colors: dict[object, QColor] = {}
    found = []
    for mark in marks:
        key = mark.color or marks.mention_type(mark)
        color = colors.get(key)
        if color is None:
            color = colors[key] = mark_color(mark, marks, theme)
        found.append((next(places), color, mark.id))
    return found


def show_tip(widget: QWidget, event: QHelpEvent, words: str, address: str = "") -> None:
    """Show where a link leads, and words as they are, wrapped; nothing where there are none."""
    if words or address:
        from html import escape  # noqa: PLC0415 - not before somebody points at a mark

        from reader.ui.addresses import told  # noqa: PLC0415 - as above

        lines = "<br>".join(escape(told(address) + "\n" + words).strip().split("\n"))
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", widget)
    else:
        QToolTip.hideText()
        event.ignore()
