"""The page of company: numbers stand below their heads, however wide it is."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.knowing import Companion
from reader.ui.knowing.together import Sorted, TogetherPage
from reader.ui.theme import load


def end_of(page: TogetherPage, head: QToolButton) -> int:
    """Return how far a head ends before the lines do."""
    port = page.list.viewport()
    return port.mapTo(page, QPoint(port.width(), 0)).x() - head.geometry().right()


def test_numbers_end_below_the_words_above_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    page = TogetherPage(load("light"), window)
    column.addWidget(page)
    window.resize(420, 500)
    window.show()
    page.wait()
    QApplication.processEvents()
    company = [
        Companion(EntityId(str(n)), f"Northwind {n}", EntityType.PLACE, 100 - n, 1.5)
        for n in range(60)
    ]
    page.show_companions(company)
    heads = page.heads[Sorted.LIFT], page.heads[Sorted.TIMES]

    def aligned() -> bool:
        edges = page.list._paints.edges
        ends = [end_of(page, head) for head in heads]
        return all(0 <= edge - end <= 8 for edge, end in zip(edges, ends, strict=True))

    qtbot.waitUntil(aligned)
    window.resize(600, 500)
    qtbot.waitUntil(aligned)
