"""The chart of who and what is mentioned most: a bar for each entity, in the colour of its type."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.domain.insights import Counted
from reader.ui.insights.plotting import Chart, Drawing, Legend, NameAxis, view_in
from reader.ui.insights.wording import entity_told
from reader.ui.theme import Theme, enlarged

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LONGEST_NAME = 190
_THICK = 0.62
_PITCH = 1.75
_CORNER = 3


class Bars(Chart):
    """Bars from left to right, the longest at the top, each as high as a line of words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._entities: Sequence[Counted] = ()
        self._names = NameAxis("left", self, _LONGEST_NAME * enlarged(self.font()))
        self._view = view_in(self, 0, 1, [self._names])
        self._view.invertY()
        self._view.addItem(Drawing(self._draw), ignoreBounds=True)
        self._legend = Legend(self)
        self.scene().addItem(Drawing(self._legend.draw))
        self.setAccessibleName(self.tr("Most mentioned"))
        self.draw_anew()

    def show_figures(self, entities: Sequence[Counted]) -> None:
        """Show these entities, the most mentioned first."""
        self._entities = entities
        self.row = None
        self._legend.show_types(entity.type for entity in entities)
        self._make_room()
        self._names.show_names([entity.name for entity in entities])
        self._view.setRange(xRange=(0, 1), yRange=(-0.5, max(1, len(entities)) - 0.5), padding=0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the foot free for what the colours mean."""
        super().resizeEvent(event)
        if event is not None and event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._make_room)  # not in the middle of being resized

    def part_at(self, where: QPointF) -> tuple[int, int] | None:
        """Return the row at any place beside its bar or its name."""
        row = round(self._view.mapSceneToView(where).y())
        return (row, 0) if 0 <= row < len(self._entities) else None

    def told(self, row: int, _column: int) -> str:
        """Return the whole name, the type, and how many mentions in how many articles."""
        return entity_told(self._entities[row])

    def _make_room(self) -> None:
        """Be as high as the bars and what tells of their colours."""
        high = QFontMetricsF(self.small()).height() * _PITCH
        foot = self._legend.height()
        self.setFixedHeight(round(high * max(1, len(self._entities)) + 12 + foot))
        self.ci.layout.setContentsMargins(12, 12, 12, foot)

    def _draw(self, painter: QPainter) -> None:
        if not self._entities:
            return
        metrics = QFontMetricsF(self.small())
        painter.setFont(self.small())
        most = max(entity.mentions for entity in self._entities)
        locale = QLocale()
        left, right = (self._view.mapViewToScene(QPointF(x, 0)).x() for x in (0, 1))
        room = right - left - metrics.horizontalAdvance(locale.toString(most)) - 16
        pitch = self._view.mapViewToScene(QPointF(0, 1)).y()
        pitch -= self._view.mapViewToScene(QPointF(0, 0)).y()
        for row, entity in enumerate(self._entities):
            middle = self._view.mapViewToScene(QPointF(0, row)).y()
            line = QRectF(left, middle - pitch / 2, right - left, pitch)
            if row in (self.row, self.hovered):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.color("selection" if row == self.row else "hover"))
                painter.drawRoundedRect(line.adjusted(-4, 1, 0, -1), 5, 5)
            high = pitch * _THICK
            bar = QRectF(left, middle - high / 2, max(3.0, room * entity.mentions / most), high)
            painter.setBrush(self.theme.entity(entity.type))
            chosen = QPen(self.theme.color("accent"), 2)
            painter.setPen(chosen if row == self.row else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(bar, _CORNER, _CORNER)
            painter.setPen(self.theme.color("ink" if row == self.row else "muted"))
            words = QRectF(bar.right() + 8, line.top(), right - bar.right(), pitch)
            painter.drawText(words, _LEFT, locale.toString(entity.mentions))
