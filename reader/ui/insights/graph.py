"""The chart of who is mentioned together as dots and lines, which can be dragged about."""

from math import hypot, sqrt

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.domain.insights import Pair, Together
from reader.ui.insights.plotting import Chart, Drawing, Legend, view_in
from reader.ui.insights.wording import entity_told, pair_told
from reader.ui.qt import tip
from reader.ui.theme import Theme, enlarged

_SMALLEST, _LARGEST = 5.0, 22.0
_THIN, _THICK = 1.0, 7.0
_LONGEST_NAME = 150
_NEAR = 5
_USUAL = 700 * 420
"""Square pixels in which dots are as large as they ever are."""

_MARGIN = 1.2


class Graph(Chart):
    """Dots in the colours of their types, as large as they are mentioned often.

    Lines join those that meet at least `least` times; a dot stays where it is
    dragged until there are other figures.
    """

    dot_picked = Signal(int)
    """A dot was clicked: the number of its entity."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._figures: Together | None = None
        self._places: list[QPointF] = []
        self._held: int | None = None
        self._from: QPoint | None = None
        """Where a dot was taken hold of, until it is dragged away from there."""

        self._dot: int | None = None
        self.least = 1
        self._view = view_in(self, 0, 0)
        self._view.setRange(xRange=(-_MARGIN, _MARGIN), yRange=(-_MARGIN, _MARGIN), padding=0)
        self._view.addItem(Drawing(self._draw), ignoreBounds=True)
        self._legend = Legend(self)
        self.scene().addItem(Drawing(self._legend.draw))
        self.setAccessibleName(self.tr("Mentioned together, as dots and lines"))
        self.draw_anew()

    def show_figures(self, figures: Together) -> None:
        """Show other figures, every dot where its ties place it."""
        self._figures = figures
        self.row = self._dot = self._held = None
        self._legend.show_types(entity.type for entity in figures.entities)
        self._make_room()
        self._places = [QPointF(x, y) for x, y in figures.places]
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the foot free for what the colours mean."""
        if event is not None:
            self._make_room()
        super().resizeEvent(event)

    def show_from(self, least: int) -> None:
        """Show lines only between those that meet at least so many times."""
        self.least = least
        self.viewport().update()

    def choose(self, row: int | None) -> None:
        """Show which line is chosen, and no dot any more."""
        self._dot = None
        super().choose(row)

    def choose_dot(self, number: int) -> None:
        """Show which dot is chosen, with all of its lines."""
        self.choose(None)
        self._dot = number

    def part_at(self, where: QPointF) -> tuple[int, int] | None:
        """Return the pair of the line at a place, if there is no dot on it."""
        if self._figures is None or self._dot_at(where) is not None:
            return None
        for row, pair in reversed(self._lines()):
            width = self._width(pair) / 2 + _NEAR
            if _distance(where, self._at(pair.one), self._at(pair.other)) <= width:
                return row, 0
        return None

    def told(self, row: int, _column: int) -> str:
        """Return whose line it is, and how often they meet."""
        return pair_told(self._figures, row) if self._figures else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a dot, or pick a line."""
        self._from = event.position().toPoint()
        self._held = self._dot_at(self.mapToScene(self._from))
        if self._held is None:
            super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the dot that is held, or tell what lies under the pointer."""
        at = event.position().toPoint()
        if self._held is not None:
            if (
                self._from
                and (at - self._from).manhattanLength() < QApplication.startDragDistance()
            ):
                return
            self._from = None
            self._drag(self._held, self.mapToScene(at))
            return
        super().mouseMoveEvent(event)
        number = self._dot_at(self.mapToScene(at))
        if number is not None and self._figures is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            told = entity_told(self._figures.entities[number])
            QToolTip.showText(event.globalPosition().toPoint(), tip(told), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the dot; where it was not dragged it is picked."""
        held, self._held = self._held, None
        if held is not None and self._from and event.button() == Qt.MouseButton.LeftButton:
            self.dot_picked.emit(held)
        super().mouseReleaseEvent(event)

    def _drag(self, number: int, at: QPointF) -> None:
        size = self._size(number) + 1
        room: QRectF = self._view.sceneBoundingRect().adjusted(size, size, -size, -size)
        kept = QPointF(
            max(room.left(), min(room.right(), at.x())), max(room.top(), min(room.bottom(), at.y()))
        )
        self._places[number] = self._view.mapSceneToView(kept)
        self.viewport().update()

    def _make_room(self) -> None:
        self.ci.layout.setContentsMargins(0, 0, 0, self._legend.height())

    def _lines(self) -> list[tuple[int, Pair]]:
        """Return the pairs that are joined, the least frequent first, by their rows."""
        pairs = self._figures.pairs if self._figures else ()
        return [(n, pair) for n, pair in enumerate(pairs) if pair.meetings >= self.least][::-1]

    def _draw(self, painter: QPainter) -> None:
        figures = self._figures
        if figures is None:
            return
        chosen = self.row if self.row is not None else self.hovered
        for row, pair in self._lines():
            stands_out = row == chosen or self._dot in (pair.one, pair.other)
            color = self.theme.color("accent" if stands_out else "handle")
            if not stands_out:
                color.setAlphaF(0.35 + 0.65 * pair.meetings / figures.pairs[0].meetings)
            pen = QPen(color, self._width(pair))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(self._at(pair.one), self._at(pair.other))
        for number, entity in enumerate(figures.entities):
            painter.setPen(QPen(self.theme.color("page"), 2))
            painter.setBrush(self.theme.entity(entity.type))
            size = self._size(number)
            painter.drawEllipse(self._at(number), size, size)
        self._write(painter, figures)

    def _write(self, painter: QPainter, figures: Together) -> None:
        """Write names beside the dots where there is room: below, above, right or left of them."""
        painter.setFont(self.small())
        metrics = QFontMetricsF(self.small())
        longest = _LONGEST_NAME * enlarged(self.font())
        page: QRectF = self._view.sceneBoundingRect()
        taken = [self._around(number, 1) for number in range(len(figures.entities))]
        for number, entity in enumerate(figures.entities):
            words = metrics.elidedText(entity.name, Qt.TextElideMode.ElideRight, longest)
            wide, high = metrics.horizontalAdvance(words) + 2, metrics.height()
            dot = self._around(number, 2)
            spots = (
                QRectF(dot.center().x() - wide / 2, dot.bottom(), wide, high),
                QRectF(dot.center().x() - wide / 2, dot.top() - high, wide, high),
                QRectF(dot.right() + 2, dot.center().y() - high / 2, wide, high),
                QRectF(dot.left() - 2 - wide, dot.center().y() - high / 2, wide, high),
            )
            free = (
                spot
                for spot in spots
                if page.contains(spot) and not any(spot.intersects(other) for other in taken)
            )
            spot = next(free, None)
            if spot is not None:
                taken.append(spot)
                _halo(painter, spot, words, metrics, self.theme)

    def _dot_at(self, where: QPointF) -> int | None:
        for number in range(len(self._places)):
            apart = where - self._at(number)
            if hypot(apart.x(), apart.y()) <= self._size(number) + 2:
                return number
        return None

    def _around(self, number: int, margin: float) -> QRectF:
        at, size = self._at(number), self._size(number) + margin
        return QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)

    def _at(self, number: int) -> QPointF:
        place: QPointF = self._view.mapViewToScene(self._places[number])
        return place

    def _size(self, number: int) -> float:
        """Return the radius of a dot, whose area is as the number of mentions."""
        if self._figures is None:
            return _SMALLEST
        most = max(entity.mentions for entity in self._figures.entities)
        part = sqrt(self._figures.entities[number].mentions / most)
        room = sqrt(self.width() * self.height() / _USUAL)
        return (_SMALLEST + (_LARGEST - _SMALLEST) * part) * max(0.4, min(1.0, room))

    def _width(self, pair: Pair) -> float:
        most = self._figures.pairs[0].meetings if self._figures else 1
        return _THIN + (_THICK - _THIN) * pair.meetings / most


def _halo(
    painter: QPainter, place: QRectF, words: str, metrics: QFontMetricsF, theme: Theme
) -> None:
    """Write words that can be read over lines."""
    path = QPainterPath()
    path.addText(place.left() + 1, place.top() + metrics.ascent(), painter.font(), words)
    ground: QColor = theme.color("page")
    painter.strokePath(path, QPen(ground, 3, j=Qt.PenJoinStyle.RoundJoin))
    painter.fillPath(path, theme.color("ink"))


def _distance(where: QPointF, one: QPointF, other: QPointF) -> float:
    """Return how far a place lies from a line."""
    along = other - one
    length = along.x() ** 2 + along.y() ** 2
    if not length:
        return hypot(where.x() - one.x(), where.y() - one.y())
    apart = where - one
    part = max(0.0, min(1.0, (apart.x() * along.x() + apart.y() * along.y()) / length))
    nearest = one + along * part
    return hypot(where.x() - nearest.x(), where.y() - nearest.y())
