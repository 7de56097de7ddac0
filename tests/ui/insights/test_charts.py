"""Charts: what is drawn where, what is picked there, and what pictures of them hold."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.insights import (
    Counted,
    Pair,
    Period,
    Step,
    Timeline,
    Together,
    Undated,
    Within,
)
from reader.ui.insights.bars import Bars
from reader.ui.insights.graph import Graph
from reader.ui.insights.matrix import Matrix
from reader.ui.insights.plotting import Chart
from reader.ui.insights.timeline import Over
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike

ENTITIES = (
    Counted(EntityId("n"), "Northwind", EntityType.ORGANISATION, 40, 9),
    Counted(EntityId("z"), "Zürich", EntityType.PLACE, 20, 5),
    Counted(EntityId("c"), "Contoso", EntityType.ORGANISATION, 10, 4),
)
TOGETHER = Together(
    within=Within.ARTICLE,
    entities=ENTITIES,
    pairs=(Pair(0, 1, 8), Pair(1, 2, 1)),
    places=((-1.0, -1.0), (0.0, 0.0), (1.0, 1.0)),
)
MONTHS = (
    Period(date(2025, 3, 1), date(2025, 3, 31), (4,), (9,)),
    Period(date(2025, 4, 1), date(2025, 4, 30), (0,), (0,)),
    Period(date(2025, 5, 1), date(2025, 5, 31), (2,), (3,)),
)
TIMELINE = Timeline(step=Step.MONTH, entities=(), periods=MONTHS, undated=Undated(0, 0))


def put_up(qtbot: QtBot, chart: Chart) -> Chart:
    """Show a chart."""
    qtbot.addWidget(chart)
    chart.resize(600, 400)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def bars(qtbot: QtBot, theme: str = "light") -> Bars:
    chart = Bars(load(theme))
    chart.show_figures(ENTITIES)
    put_up(qtbot, chart)
    return chart


def matrix(qtbot: QtBot) -> Matrix:
    chart = Matrix(load("light"))
    chart.show_figures(TOGETHER)
    put_up(qtbot, chart)
    return chart


def graph(qtbot: QtBot) -> Graph:
    chart = Graph(load("light"))
    chart.show_figures(TOGETHER)
    put_up(qtbot, chart)
    return chart


def over(qtbot: QtBot, figures: Timeline = TIMELINE) -> Over:
    chart = Over(load("light"))
    chart.show_figures(figures)
    put_up(qtbot, chart)
    return chart


def click(chart: Chart, where: QPointF) -> None:
    """Click at a place of the scene."""
    QTest.mouseClick(
        chart.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        chart.mapFromScene(where),
    )


def at(image: QImage, where: QPointF) -> QPoint:
    """Return the pixel of a picture at a place of the scene."""
    ratio = image.devicePixelRatio()
    return QPoint(round(where.x() * ratio), round(where.y() * ratio))


@pytest.mark.parametrize("name", THEMES)
def test_bars_have_the_colours_of_types_in_every_theme(qtbot: QtBot, name: str) -> None:
    chart = bars(qtbot, name)
    image = chart.image()
    for row, entity in enumerate(ENTITIES):
        where = chart._view.mapViewToScene(QPointF(0.05, row))
        assert alike(image.pixelColor(at(image, where)), load(name).entity(entity.type))
    ground = image.pixelColor(at(image, chart._view.mapViewToScene(QPointF(0.9, 2))))
    assert alike(ground, load(name).color("page"))


def test_a_click_beside_a_name_picks_its_row(qtbot: QtBot) -> None:
    chart = bars(qtbot)
    with qtbot.waitSignal(chart.picked) as heard:
        click(chart, chart._view.mapViewToScene(QPointF(0.8, 1)))
    assert heard.args == [1, 0]
    assert chart.told(1, 0).startswith("Zürich\nPlace, 20")


def test_both_squares_of_a_pair_pick_it_and_empty_ones_pick_nothing(qtbot: QtBot) -> None:
    chart = matrix(qtbot)
    place = chart._view.mapViewToScene
    assert chart.part_at(place(QPointF(1, 0))) == (0, 0)
    assert chart.part_at(place(QPointF(0, 1))) == (0, 0)
    assert chart.part_at(place(QPointF(2, 0))) is None
    assert chart.part_at(place(QPointF(1, 1))) is None


def test_what_meets_more_often_is_hotter(qtbot: QtBot) -> None:
    chart = matrix(qtbot)
    image = chart.image()

    def corner(one: int, other: int) -> float:
        where = chart._cell(one, other).topLeft() + QPointF(4, 4)
        return image.pixelColor(at(image, where)).lightnessF()

    assert corner(0, 1) < corner(1, 2) < corner(0, 2)
    assert corner(0, 1) == corner(1, 0)


def test_a_line_picks_its_pair_unless_it_is_left_out(qtbot: QtBot) -> None:
    chart = graph(qtbot)
    middle = chart._view.mapViewToScene(QPointF(0.5, 0.5))
    assert chart.part_at(middle) == (1, 0)
    chart.show_from(2)
    assert chart.part_at(middle) is None
    assert chart.part_at(chart._view.mapViewToScene(QPointF(-0.5, -0.5))) == (0, 0)


def test_a_dot_goes_where_it_is_dragged_and_stays_in_sight(qtbot: QtBot) -> None:
    chart = graph(qtbot)
    start = chart.mapFromScene(chart._at(0))
    port, left = chart.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(60, -40))
    QTest.mouseMove(port, QPoint(3000, 3000))
    with qtbot.assertNotEmitted(chart.dot_picked):
        QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, QPoint(3000, 3000))
    assert chart.rect().contains(chart.mapFromScene(chart._at(0)))
    assert chart._at(0).x() > start.x() + 100


def test_a_dot_that_is_not_dragged_is_picked_with_all_of_its_lines(qtbot: QtBot) -> None:
    chart = graph(qtbot)
    line = chart._at(0) + (chart._at(1) - chart._at(0)) / 2
    port, where = chart.viewport(), chart.mapFromScene(line)
    before = chart.grab().toImage().pixelColor(where)
    start = chart.mapFromScene(chart._at(1))
    with qtbot.waitSignal(chart.dot_picked) as picked:
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(port, start + QPoint(2, 1))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(2, 1))
    assert picked.args == [1]
    chart.choose_dot(1)
    assert chart.grab().toImage().pixelColor(where) != before
    chart.choose(None)
    assert chart.grab().toImage().pixelColor(where) == before


def test_a_dot_says_whom_it_stands_for(qtbot: QtBot) -> None:
    chart = graph(qtbot)
    QTest.mouseMove(chart.viewport(), chart.mapFromScene(chart._at(1)))
    assert chart.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(chart.viewport(), QPoint(3, 3))
    assert chart.viewport().cursor().shape() is not Qt.CursorShape.PointingHandCursor


def test_each_period_is_picked_in_either_plot(qtbot: QtBot) -> None:
    chart = over(qtbot)
    for column, view in enumerate(chart._views, 1):
        where = view.mapViewToScene(QPointF(2, 1))
        assert chart.part_at(where) == (2, column)
    assert chart.part_at(QPointF(0, 0)) is None
    month, counts = chart.told(0, 1).split("\n")
    assert month == "March 2025"
    assert counts.startswith("4 article")


def test_lines_of_entities_are_told_apart_by_sign_and_name(qtbot: QtBot) -> None:
    periods = tuple(p._replace(articles=(1, 2), mentions=(3, 5)) for p in MONTHS)
    figures = Timeline(
        step=Step.MONTH, entities=ENTITIES[:2], periods=periods, undated=Undated(0, 0)
    )
    chart = over(qtbot, figures)
    assert "●</span> Northwind" in chart._titles[0].text
    assert "■</span> Zürich" in chart._titles[1].text
    where = chart._views[1].mapViewToScene(QPointF(1, 5))
    assert chart.part_at(where) == (1, 4)
    color = chart.image().pixelColor(at(chart.image(), where) + QPoint(2, 2))
    assert alike(color, load("light").tick(Color.ORANGE))


def test_pictures_are_twice_as_sharp_and_drawings_are_drawings(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for chart in (bars(qtbot), matrix(qtbot), graph(qtbot), over(qtbot)):
        assert chart.image().width() == 2 * chart.width()
        file = tmp_path / f"{type(chart).__name__}.svg"
        chart.save_svg(str(file))
        words = file.read_text(encoding="utf-8")
        assert words.rstrip().endswith("</svg>")
        assert "<image" not in words


def test_no_figures_draw_nothing_and_pick_nothing(qtbot: QtBot) -> None:
    nothing = Together(within=Within.ARTICLE, entities=(), pairs=(), places=())
    for chart in (Matrix(load("dark")), Graph(load("dark"))):
        chart.show_figures(nothing)
        put_up(qtbot, chart)
        assert chart.part_at(QPointF(300, 200)) is None
        assert not chart.image().isNull()


def test_bars_grow_from_the_left_in_every_language(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        chart = bars(qtbot)
        left, right = (chart._view.mapViewToScene(QPointF(x, 0)).x() for x in (0, 1))
        assert chart._names.scenePos().x() < left
        image = chart.image()
        place = load("light").color("page")
        beyond = chart._view.mapViewToScene(QPointF(0.5, 2))  # the shortest bar ends before
        assert left < beyond.x() < right
        assert alike(image.pixelColor(at(image, beyond)), place)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
