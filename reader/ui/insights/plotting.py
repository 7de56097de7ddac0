"""What all charts have in common: the door to the library that draws them, picking, pictures."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # before it is imported: whatever else is there

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QTransform,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from reader.domain.entity import EntityType
from reader.ui.insights.wording import type_name
from reader.ui.qt import tip
from reader.ui.theme import Theme, sized

SMALL = 12 / 13
"""The size of the words in charts, in units of the window's."""

_RATIO = 2
_DOT = 9
_SIDE = 16.0
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EVERYWHERE = QRectF(-1e5, -1e5, 2e5, 2e5)


class Chart(pg.GraphicsLayoutWidget):  # type: ignore[misc]  # it has no types
    """A chart whose parts stand for the rows of a table; `picked` says which one was clicked.

    It takes no part in the keyboard's round: the table of the same figures does.
    """

    picked = Signal(int, int)
    """A row of the table, and the column, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.row: int | None = None
        self.hovered: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes run as they do everywhere
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setAntialiasing(True)
        self.ci.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ci.layout.setContentsMargins(12, 12, 12, 12)
        self.ci.setSpacing(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything anew in the colours of a theme."""
        self.theme = theme
        self.draw_anew()

    def draw_anew(self) -> None:
        """Draw everything anew."""
        self.setBackground(self.theme.color("page"))

    def choose(self, row: int | None) -> None:
        """Show which row of the table is chosen, without saying that it was picked."""
        self.row = row
        self.viewport().update()

    def part_at(self, _where: QPointF) -> tuple[int, int] | None:
        """Return the row and column that a place in the scene stands for."""
        return None

    def told(self, _row: int, _column: int) -> str:
        """Return what hovering over a part shows."""
        return ""

    def small(self) -> QFont:
        """Return the font of words in the chart."""
        return sized(self.font(), SMALL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what lies under the pointer."""
        part = self.part_at(self.mapToScene(event.position().toPoint()))
        if part is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(*part)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the pointer."""
        part = self.part_at(self.mapToScene(event.position().toPoint()))
        row = part[0] if part else None
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
        if part is None:
            self.viewport().unsetCursor()
            QToolTip.hideText()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            QToolTip.showText(event.globalPosition().toPoint(), tip(self.told(*part)), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave nothing to the library: pages are not dragged about."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pick as a click does."""
        self.mousePressEvent(event)

    def image(self) -> QImage:
        """Return the chart as it is seen, twice as sharp."""
        drawn = QImage(self.size() * _RATIO, QImage.Format.Format_ARGB32)
        drawn.setDevicePixelRatio(_RATIO)
        drawn.fill(self.theme.color("page"))
        self._draw_on(drawn)
        return drawn

    def save_svg(self, path: str) -> None:
        """Write the chart as a drawing that is sharp at any size."""
        drawing = QSvgGenerator()
        drawing.setFileName(path)
        drawing.setSize(self.size())
        drawing.setViewBox(QRectF(0, 0, self.width(), self.height()))
        drawing.setResolution(self.logicalDpiX())
        drawing.setTitle(self.accessibleName())
        self._draw_on(drawing)
        _make_sound(Path(path))

    def close(self) -> bool:
        """Close as any widget does; the library would take the view apart, and Qt may crash."""
        return QWidget.close(self)

    def sizeHint(self) -> QSize:
        """Ask for room for a chart that can be read."""
        return QSize(480, 360)

    def _draw_on(self, device: QImage | QSvgGenerator) -> None:
        hovered, self.hovered = self.hovered, None
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.render(painter, QRectF(0, 0, self.width(), self.height()), self.viewport().rect())
        painter.end()
        self.hovered = hovered


def view_in(chart: Chart, row: int, column: int, axes: Sequence[pg.AxisItem] = ()) -> pg.ViewBox:
    """Return a plain view at a place of a chart's grid, with axes on its left, above or below.

    The library's own plots would bring menus that outlive the window.
    """
    view = pg.ViewBox(enableMenu=False, enableMouse=False)
    chart.ci.addItem(view, row=row, col=column)
    beside = {"left": (0, -1), "top": (-1, 0), "bottom": (1, 0)}
    for axis in axes:
        down, along = beside[axis.orientation]
        chart.ci.addItem(axis, row=row + down, col=column + along)
        axis.linkToView(view)
        axis.setZValue(-1)
    return view


class Legend:
    """What the colours of some types mean, along the foot of a chart, in as many lines as it takes.

    Where there is but one type it says nothing and takes no room.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._types: tuple[EntityType, ...] = ()

    def show_types(self, types: Iterable[EntityType]) -> None:
        """Tell of other types."""
        there = set(types)
        told = tuple(type_ for type_ in EntityType if type_ in there)
        self._types = told if len(told) > 1 else ()

    def height(self) -> float:
        """Return how much of the foot of the chart it needs, in device-independent pixels."""
        lines = [line for line, _, _ in self._placed()]
        return (lines[-1] + 1) * self._pitch() + 14 if lines else 12

    def draw(self, painter: QPainter) -> None:
        """Draw dots and names."""
        metrics = QFontMetricsF(self._chart.small())
        painter.setFont(self._chart.small())
        above = self._chart.height() - self.height() + 4
        for line, left, type_ in self._placed():
            top = above + line * self._pitch()
            dot = QRectF(left, top + (metrics.height() - _DOT) / 2, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._chart.theme.entity(type_))
            painter.drawEllipse(dot)
            painter.setPen(self._chart.theme.color("muted"))
            painter.drawText(QPointF(left + _DOT + 6, top + metrics.ascent()), type_name(type_))

    def _placed(self) -> list[tuple[int, float, EntityType]]:
        """Return the line of each type, and where in it it begins."""
        metrics = QFontMetricsF(self._chart.small())
        placed, line, left = [], 0, _SIDE
        for type_ in self._types:
            wide = _DOT + 6 + metrics.horizontalAdvance(type_name(type_))
            if left > _SIDE and left + wide > self._chart.width() - _SIDE:
                line, left = line + 1, _SIDE
            placed.append((line, left, type_))
            left += wide + 18
        return placed

    def _pitch(self) -> float:
        return QFontMetricsF(self._chart.small()).height() + 2


class Drawing(pg.GraphicsObject):  # type: ignore[misc]  # as above
    """Draws by a function, in the pixels of the scene whatever the scale of the axes."""

    def __init__(self, draw: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._draw = draw

    def boundingRect(self) -> QRectF:
        """Return a rectangle that holds whatever is drawn."""
        return _EVERYWHERE

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        inverted: tuple[QTransform, bool] = self.sceneTransform().inverted()
        painter.setTransform(inverted[0], True)
        self._draw(painter)
        painter.restore()


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # as above
    """Names along an axis at the places 0, 1, 2 …, shortened where they are too long.

    On the left they end at the axis; at the top they rise from it at an angle.
    """

    def __init__(self, orientation: str, chart: Chart, most: float) -> None:
        super().__init__(orientation)
        self._chart = chart
        self._most = most
        self._names: list[str] = []
        self.chosen: frozenset[int] = frozenset()

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names, and take the room that they need."""
        metrics = QFontMetricsF(self._chart.small())
        elide = Qt.TextElideMode.ElideRight
        self._names = [metrics.elidedText(name, elide, self._most) for name in names]
        widest = max(map(metrics.horizontalAdvance, self._names), default=0.0)
        if self.orientation == "left":
            self.setWidth(widest + 10)
        else:
            self.setHeight(widest * 0.71 + metrics.height())
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw the names."""
        view = self.linkedView()
        painter.setFont(self._chart.small())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        metrics = QFontMetricsF(self._chart.small())
        high = metrics.height()
        for n, name in enumerate(self._names):
            at = self.mapFromScene(view.mapViewToScene(QPointF(n, n)))
            token = "ink" if n in self.chosen or not self.chosen else "muted"
            painter.setPen(self._chart.theme.color(token))
            if self.orientation == "left":
                flags = _RIGHT
                place = QRectF(0, at.y() - high, self.width() - 8, 2 * high)
                painter.drawText(place, flags, name)
            else:
                painter.save()
                painter.translate(at.x(), self.height() - 6)
                painter.rotate(-45)
                painter.drawText(QPointF(0, metrics.ascent() / 2 - 1), name)
                painter.restore()


def _make_sound(drawing: Path) -> None:
    """Replace what no XML may hold (https://www.w3.org/TR/xml/#charsets); Qt lets it through."""
    words = drawing.read_text(encoding="utf-8", errors="replace")
    drawing.write_text(_NOT_IN_XML.sub("\ufffd", words), encoding="utf-8")
