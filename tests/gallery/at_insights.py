"""States of the insights: every page, with and without figures."""

from typing import Any

from PySide6.QtCore import QMargins, QSize

from tests.gallery.studio import Studio
from tests.gallery.table import at_widths, state

GROUP = "Insights"
_USUAL = QSize(1180, 780)
_AROUND = QMargins(20, 40, 20, 20)


def _insights(studio: Studio, page: str, row: int | None = 0) -> Any:
    studio.do("insights")
    shown = studio.around.insights.shown
    room = studio.window.size().shrunkBy(_AROUND)
    shown.resize(room.boundedTo(_USUAL))
    shown.tabs.setCurrentWidget(getattr(shown, page))
    studio.wait(lambda: not studio.place.desk.jobs._running)
    if row is not None:
        studio.wait(lambda: bool(shown.page.table.figures.rows))
        shown.page.table.go_to(row)
    studio.settle(300)
    return shown


@at_widths("mentioned", GROUP, "Who and what is mentioned most", library="known")
def _mentioned(studio: Studio) -> None:
    _insights(studio, "mentioned")


@at_widths("time", GROUP, "Articles and mentions over time", library="known")
def _time(studio: Studio) -> None:
    _insights(studio, "time")


@at_widths("compared", GROUP, "Entities over time", library="known")
def _compared(studio: Studio) -> None:
    shown = _insights(studio, "time")
    for _ in range(3):
        shown.time.entities.setCurrentIndex(1)
        shown.time.entities.activated.emit(1)
        studio.wait(lambda: not studio.place.desk.jobs._running)
        studio.settle()


@at_widths("matrix", GROUP, "Who is mentioned together, as squares", library="known")
def _matrix(studio: Studio) -> None:
    _insights(studio, "together")


@at_widths("graph", GROUP, "Who is mentioned together, as dots and lines", library="known")
def _graph(studio: Studio) -> None:
    shown = _insights(studio, "together")
    shown.together.show_view(1)


@state("graph-dot", GROUP, "A dot is chosen, with its lines", library="known")
def _dot(studio: Studio) -> None:
    shown = _insights(studio, "together", None)
    shown.together.show_view(1)
    shown.together.chart.dot_picked.emit(2)


@at_widths("money", GROUP, "Money that articles name", library="known")
def _money(studio: Studio) -> None:
    _insights(studio, "money")


@state("insights-nothing", GROUP, "No figures in an empty library", library="empty")
def _nothing(studio: Studio) -> None:
    _insights(studio, "mentioned", None)
