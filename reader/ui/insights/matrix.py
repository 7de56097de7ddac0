"""The chart of who is mentioned together: a square for each two, the darker the more often."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader.domain.insights import Together
from reader.ui.insights.plotting import Chart, Drawing, NameAxis, view_in
from reader.ui.insights.wording import pair_told
from reader.ui.theme import Theme, enlarged

_LONGEST_NAME = 150
_LEAST = 0.1
_CORNER = 2


class Matrix(Chart):
    """The same on both sides of the diagonal, where an entity would meet itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._figures: Together | None = None
        self._rows: dict[tuple[int, int], int] = {}
        longest = _LONGEST_NAME * enlarged(self.font())
        self._left = NameAxis("left", self, longest)
        self._top = NameAxis("top", self, longest)
        self._view = view_in(self, 1, 1, [self._left, self._top])
        self._view.invertY()
        self._view.addItem(Drawing(self._draw), ignoreBounds=True)
        self.ci.layout.setContentsMargins(12, 12, 64, 12)  # names at an angle end beyond
        self.setAccessibleName(self.tr("Mentioned together, as a table of squares"))
        self.draw_anew()

    def show_figures(self, figures: Together) -> None:
        """Show other figures."""
        self._figures = figures
        self.row = None
        self._rows = {}
        for row, pair in enumerate(figures.pairs):
            self._rows[pair.one, pair.other] = self._rows[pair.other, pair.one] = row
        names = [entity.name for entity in figures.entities]
        self._left.show_names(names)
        self._top.show_names(names)
        count = max(1, len(names))
        pitch = QFontMetricsF(self.small()).height() + 1
        self.setMinimumHeight(round(count * pitch + self._top.minimumHeight() + 24))
        self._view.setRange(xRange=(-0.5, count - 0.5), yRange=(-0.5, count - 0.5), padding=0)
        self._choose_names()

    def choose(self, row: int | None) -> None:
        """Show which pair is chosen."""
        super().choose(row)
        self._choose_names()

    def part_at(self, where: QPointF) -> tuple[int, int] | None:
        """Return the pair of a square."""
        if not self._view.sceneBoundingRect().contains(where):
            return None
        at = self._view.mapSceneToView(where)
        row = self._rows.get((round(at.y()), round(at.x())))
        return None if row is None else (row, 0)

    def told(self, row: int, _column: int) -> str:
        """Return whose pair it is, and how often they meet."""
        return pair_told(self._figures, row) if self._figures else ""

    def _choose_names(self) -> None:
        chosen: frozenset[int] = frozenset()
        if self._figures is not None and self.row is not None:
            pair = self._figures.pairs[self.row]
            chosen = frozenset((pair.one, pair.other))
        for axis in (self._left, self._top):
            axis.chosen = chosen
            axis.update()
        self.viewport().update()

    def _draw(self, painter: QPainter) -> None:
        figures = self._figures
        if figures is None or not figures.entities:
            return
        metrics = QFontMetricsF(self.small())
        painter.setFont(self.small())
        most = figures.pairs[0].meetings if figures.pairs else 1
        locale = QLocale()
        for one in range(len(figures.entities)):
            for other in range(len(figures.entities)):
                row = self._rows.get((one, other))
                cell = self._cell(one, other)
                painter.setPen(Qt.PenStyle.NoPen)
                if one == other:
                    painter.setBrush(self.theme.color("chip"))
                    painter.drawRoundedRect(cell, _CORNER, _CORNER)
                    continue
                if row is None:
                    painter.setBrush(self.theme.color("list"))
                    painter.drawRoundedRect(cell, _CORNER, _CORNER)
                    continue
                count = figures.pairs[row].meetings
                heat = _LEAST + (1 - _LEAST) * (count / most) ** 0.7
                ground = _mixed(self.theme.color("page"), self.theme.color("accent"), heat)
                painter.setBrush(ground)
                if row in (self.row, self.hovered):
                    painter.setPen(QPen(self.theme.color("ink"), 2 if row == self.row else 1))
                painter.drawRoundedRect(cell, _CORNER, _CORNER)
                words = locale.toString(count)
                fits = metrics.horizontalAdvance(words) <= cell.width() - 2
                if fits and metrics.height() <= cell.height() + 2:
                    painter.setPen(self._on(ground))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)

    def _cell(self, one: int, other: int) -> QRectF:
        first = self._view.mapViewToScene(QPointF(other - 0.5, one - 0.5))
        last = self._view.mapViewToScene(QPointF(other + 0.5, one + 0.5))
        return QRectF(first, last).normalized().adjusted(1, 1, -1, -1)

    def _on(self, ground: QColor) -> QColor:
        """Return what is best read on a colour."""
        ink, other = self.theme.color("ink"), self.theme.color("on_accent")
        return max(ink, other, key=lambda color: _contrast(color, ground))


def _mixed(ground: QColor, color: QColor, part: float) -> QColor:
    def between(one: float, other: float) -> float:
        return one + (other - one) * part

    return QColor.fromRgbF(
        between(ground.redF(), color.redF()),
        between(ground.greenF(), color.greenF()),
        between(ground.blueF(), color.blueF()),
    )


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
