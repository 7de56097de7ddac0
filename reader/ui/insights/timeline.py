"""The chart of articles and mentions over time: one above the other, on the same days."""

from bisect import bisect_left
from collections.abc import Sequence
from html import escape
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Color
from reader.domain.insights import Period, Step, Timeline
from reader.ui.insights.plotting import Chart, view_in
from reader.ui.insights.wording import period_name
from reader.ui.theme import Theme

LINES = (Color.BLUE, Color.ORANGE, Color.GREEN, Color.PURPLE, Color.RED)
"""The colours of the lines, of which there are no more."""

SIGNS = ("o", "s", "t", "d", "+")
"""What tells the lines apart for those who cannot tell the colours."""

_SHOWN = "●■▼◆✚"
"""The same signs in words."""

_EVERY = {
    Step.DAY: (1, 2, 7, 14, 28),
    Step.WEEK: (1, 2, 4, 13, 26, 52),
    Step.MONTH: (1, 2, 3, 6, 12, 24, 60, 120),
    Step.YEAR: (1, 2, 5, 10, 20, 50, 100, 200, 500),
}
"""How many periods there can be from one name to the next, so that the names are round."""

_THICK = 0.78
_GAP = 16
_SIGNS_AT_MOST = 120


class Over(Chart):
    """Bars where everything counts together, lines where each entity counts for itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._figures: Timeline | None = None
        self._days = _PeriodAxis("bottom", self)
        self._counts = [_CountAxis("left", self) for _ in range(2)]
        self._views = [
            view_in(self, 1, 1, [self._counts[0]]),
            view_in(self, 3, 1, [self._counts[1], self._days]),
        ]
        self._titles = [
            self.ci.addLabel("", row=2 * row, col=0, colspan=2, justify="left") for row in (0, 1)
        ]
        self.ci.layout.setRowSpacing(1, _GAP)
        self.setAccessibleName(self.tr("Over time"))
        self.draw_anew()

    def show_figures(self, figures: Timeline) -> None:
        """Show other figures."""
        self._figures = figures
        self.row = None
        self.draw_anew()

    def draw_anew(self) -> None:
        """Draw bars or lines, and the words beside them."""
        super().draw_anew()
        figures = self._figures
        self._write_titles()
        axes: list[pg.AxisItem] = [*self._counts, self._days]
        for axis in axes:
            axis.setPen(self.theme.color("line"))
            axis.setTextPen(self.theme.color("muted"))
            axis.setTickFont(self.small())
        for row, view in enumerate(self._views):
            view.clear()
            if figures is not None and figures.periods:
                self._fill(view, figures, row)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Shorten the names of lines as far as it has become necessary."""
        super().resizeEvent(event)
        if event is not None and self._figures is not None:
            self._write_titles()

    def choose(self, row: int | None) -> None:
        """Show which period is chosen."""
        if row != self.row:
            self.row = row
            self.draw_anew()

    def part_at(self, where: QPointF) -> tuple[int, int] | None:
        """Return the period at a place, and the line that is nearest to it."""
        if self._figures is None:
            return None
        for plot_row, view in enumerate(self._views):
            if view.sceneBoundingRect().contains(where):
                at = view.mapSceneToView(where)
                row = round(at.x())
                if 0 <= row < len(self._figures.periods):
                    values = _values(self._figures.periods[row], plot_row)
                    line = min(range(len(values)), key=lambda n: abs(values[n] - at.y()))
                    return row, 1 + 2 * line + plot_row
        return None

    def told(self, row: int, _column: int) -> str:
        """Return what happened in a period."""
        figures = self._figures
        if figures is None:
            return ""
        period = figures.periods[row]
        lines = [period_name(period, figures.step)]
        names = [f"{entity.name}: " for entity in figures.entities] or [""]
        for name, articles, mentions in zip(names, period.articles, period.mentions, strict=True):
            held = self.tr("%Ln article(s)", None, articles)
            said = self.tr("%Ln mention(s)", None, mentions)
            lines.append(f"{name}{held}, {said}")
        return "\n".join(lines)

    def _fill(self, view: pg.ViewBox, figures: Timeline, row: int) -> None:
        count = len(figures.periods)
        most = max(max(_values(period, row)) for period in figures.periods)
        self._days.show_periods(figures.periods, figures.step)
        view.setRange(xRange=(-0.6, count - 0.4), yRange=(0, max(1, most) * 1.08), padding=0)
        if self.row is not None and self.row < count:
            chosen = pg.BarGraphItem(
                x=[self.row], height=[max(1, most) * 1.08], width=1,
                brush=self.theme.color("selection"), pen=QPen(Qt.PenStyle.NoPen),
            )  # fmt: skip
            view.addItem(chosen)
        if not figures.entities:
            view.addItem(self._bars(figures, row))
            return
        for line in range(len(figures.entities)):
            color = self.theme.tick(LINES[line])
            curve = pg.PlotDataItem(
                list(range(count)),
                [_values(period, row)[line] for period in figures.periods],
                pen=_line(color),
                symbol=SIGNS[line] if count <= _SIGNS_AT_MOST else None,
                symbolBrush=color,
                symbolPen=None,
                symbolSize=7,
                useCache=False,  # signs are drawn, not stamped: pictures may be enlarged
                antialias=True,
            )
            view.addItem(curve)

    def _write_titles(self) -> None:
        ink = self.theme.color("ink").name()
        names = (self.tr("Articles"), self.tr("Mentions"))
        for title, name in zip(self._titles, names, strict=True):
            title.item.setFont(self.small())
            title.setText(self._title(name), color=ink)
            title.setMinimumWidth(0)  # or long names would push the plot out of sight

    def _title(self, name: str) -> str:
        """Return what a plot shows, with the names of its lines behind their signs, as HTML."""
        entities = self._figures.entities if self._figures else ()
        said = f"<b>{escape(name)}</b>"
        metrics = QFontMetricsF(self.small())
        room = (self.width() - 140) / max(1, len(entities)) - 36
        for line, entity in enumerate(entities):
            name = metrics.elidedText(entity.name, Qt.TextElideMode.ElideRight, max(40, room))
            color = self.theme.tick(LINES[line]).name()
            sign = f'<span style="color: {color}">{_SHOWN[line]}</span>'
            said += f" &nbsp; {sign} {escape(name)}"
        return said

    def _bars(self, figures: Timeline, row: int) -> pg.BarGraphItem:
        color = self.theme.color("accent") if row == 0 else self.theme.tick(Color.TEAL)
        return pg.BarGraphItem(
            x=list(range(len(figures.periods))),
            height=[_values(period, row)[0] for period in figures.periods],
            width=_THICK, brush=color, pen=QPen(Qt.PenStyle.NoPen),
        )  # fmt: skip


class _CountAxis(pg.AxisItem):  # type: ignore[misc]  # it has no types
    """Whole numbers with lines across the plot; as wide as any other, so that days agree."""

    def __init__(self, orientation: str, chart: Chart) -> None:
        super().__init__(orientation)
        self._chart = chart
        metrics = QFontMetricsF(chart.small())
        self.setStyle(tickLength=0, tickTextOffset=8, maxTickLevel=0)
        self.setGrid(60)
        self.setWidth(metrics.horizontalAdvance("00,000") + 8)
        self.enableAutoSIPrefix(False)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """Return how far lines stand apart: 1, 2 or 5 times a power of ten, never a part of one."""
        lines = max(1.0, size / (2.4 * QFontMetricsF(self._chart.small()).height()))
        steps = [n * 10**power for power in range(9) for n in (1, 2, 5)]
        return [(steps[min(bisect_left(steps, (high - low) / lines), len(steps) - 1)], 0)]

    def tickStrings(self, values: Sequence[float], *_: object) -> list[str]:
        """Return numbers as the locale writes them."""
        return [QLocale().toString(round(value)) for value in values]


class _PeriodAxis(pg.AxisItem):  # type: ignore[misc]  # as above
    """The names of periods, as many as there is room for."""

    def __init__(self, orientation: str, chart: Chart) -> None:
        super().__init__(orientation)
        self._chart = chart
        self._periods: Sequence[Period] = ()
        self._step = Step.DAY
        self.setStyle(tickLength=4, tickTextOffset=6, maxTickLevel=0)

    def show_periods(self, periods: Sequence[Period], step: Step) -> None:
        """Name other periods."""
        self._periods, self._step = periods, step
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the numbers of the periods that are named: those of round months and years."""
        if not self._periods:
            return []
        metrics = QFontMetricsF(self._chart.small())
        some = self._periods[:: max(1, len(self._periods) // 12)]
        wide = max(metrics.horizontalAdvance(self._name(period)) for period in some) + 18
        least = (high - low) * wide / max(1.0, size)
        every = next((n for n in _EVERY[self._step] if n >= least), ceil(least))
        shift = 0
        if self._step in (Step.MONTH, Step.YEAR):
            first = self._periods[0].first
            shift = first.year if self._step is Step.YEAR else 12 * first.year + first.month - 1
        named = [n for n in range(len(self._periods)) if (n + shift) % every == 0]
        return [(every, [float(n) for n in named])]

    def tickStrings(self, values: Sequence[float], *_: object) -> list[str]:
        """Return the names of periods by their numbers."""
        known = range(len(self._periods))
        return [self._name(self._periods[int(v)]) if int(v) in known else "" for v in values]

    def _name(self, period: Period) -> str:
        return period_name(period, self._step, short=True)


def _values(period: Period, row: int) -> tuple[int, ...]:
    return period.mentions if row else period.articles


def _line(color: QColor) -> QPen:
    pen = QPen(color, 2)
    pen.setCosmetic(True)
    return pen
