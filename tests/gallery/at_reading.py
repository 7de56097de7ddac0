"""States of reading: the page and what helps to get about in it."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap

from reader.ui.reading.paper import Paper
from reader.ui.reading.printing import MARGINS
from reader.ui.wiring.printing import printed
from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import in_themes, state

GROUP = "Reading"


@in_themes("welcome", GROUP, "The first start", library="starter")
def _welcome(_studio: Studio) -> None: ...


@in_themes("reading", GROUP, "An article with marks of every kind")
def _reading(studio: Studio) -> None:
    studio.open(HARBOUR)


@in_themes("page", GROUP, "A list, a table and a picture on the page", size=(1440, 1000))
def _page(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.window.reading.go_to(studio.span("We came to calibrate").start)


@state("chinese", GROUP, "Chinese")
def _chinese(studio: Studio) -> None:
    studio.open("港口")


@state("arabic", GROUP, "Arabic, from right to left")
def _arabic(studio: Studio) -> None:
    studio.open("ما كان")


@in_themes("find", GROUP, "Find in the article")
def _find(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("Ctrl+F")
    studio.type("the")
    studio.press("Return")


@state("find-nothing", GROUP, "Find in the article: no match")
def _find_nothing(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("Ctrl+F")
    studio.type("lighthouse")


@in_themes("outline", GROUP, "The outline")
def _outline(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("Ctrl+J")


@state("details", GROUP, "Details of an article")
def _details(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("F2")


@state("details-several", GROUP, "Details of several articles")
def _details_several(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.window.articles._view.selectAll()
    studio.do("details")


@state("original", GROUP, "The words as they came")
def _original(studio: Studio) -> None:
    studio.open("Ten years of")
    studio.do("original")


@state("paper", GROUP, "Two sheets of a PDF file")
def _paper(studio: Studio) -> QPixmap:
    studio.open(HARBOUR)
    opened = studio.place.desk.open
    assert opened is not None
    width, height = 595, 842
    left, top = round(MARGINS.left() * 72 / 25.4), round(MARGINS.top() * 72 / 25.4)
    room = QSizeF(width - 2 * left, height - top - MARGINS.bottom() * 72 / 25.4)
    images = studio.place.desk.library.images
    paper = Paper(printed(opened, ""), room, studio.window.font(), images, studio.window)
    for _ in paper.prepare():
        pass
    shown = QPixmap(2 * width + 60, height + 40)
    shown.fill(QColor("#8a8984"))
    painter = QPainter(shown)
    try:
        for place, number in enumerate((0, paper.sheets - 1)):
            painter.resetTransform()
            painter.translate(20 + place * (width + 20), 20)
            painter.fillRect(0, 0, width, height, QColor("white"))
            painter.translate(left, top)
            painter.scale(72 / paper.dots, 72 / paper.dots)
            paper.paint(painter, number)
    finally:
        painter.end()
    return shown
