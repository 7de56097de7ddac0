"""What is painted on a card, where, and in which colours."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.ui.annotations.style import CardStyle
from reader.ui.theme import Theme, load
from tests.ui.annotations.making import DEEPSEEK, LONG, Shown, mark, shown

MARKS = [
    mark("all", note="on the whole article"),
    mark("green", "a passage", 10, color=Color.GREEN, note="with a note"),
    mark("it", "DeepSeek", 40, entity=DEEPSEEK),
]


@pytest.fixture(params=["light", "sepia", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(request.param)


@pytest.fixture
def dressed(qtbot: QtBot, theme: Theme) -> Iterator[Shown]:
    for held in shown(qtbot, theme.name):
        held.show(MARKS)
        yield held


def at(ui: Shown, row: int, x: int, y: int) -> QColor:
    point = ui.row_top(row) + QPoint(x, y)
    return ui.picture().pixelColor(point)


def colors_in(picture: QImage, area: QRect) -> Counter[str]:
    return Counter(
        picture.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


def test_the_bar_has_the_strong_tone_of_the_highlight(dressed: Shown, theme: Theme) -> None:
    assert at(dressed, 1, 14, 30) == theme.tick(Color.GREEN)


def test_the_bar_of_a_mention_has_the_colour_of_its_type(dressed: Shown, theme: Theme) -> None:
    assert at(dressed, 2, 14, 30) == theme.entity(DEEPSEEK.type)


def test_a_note_on_the_article_has_an_icon_and_no_bar(dressed: Shown, theme: Theme) -> None:
    assert at(dressed, 0, 14, 30) == theme.color("card")
    icon = QRect(dressed.row_top(0) + QPoint(24, 8), dressed.row_top(0) + QPoint(40, 26))
    assert len(colors_in(dressed.picture(), icon)) > 3


def test_words_are_in_ink_on_a_card(dressed: Shown, theme: Theme) -> None:
    place = dressed.row_top(1)
    seen = colors_in(dressed.picture(), QRect(place.x() + 24, place.y() + 10, 120, 20))
    assert seen.most_common(1)[0][0] == theme.color("card").name()
    ink = theme.color("ink")
    nearest = min(abs(QColor(name).lightness() - ink.lightness()) for name in seen)
    assert nearest < 30


def test_the_chosen_card_is_outlined_in_the_accent(dressed: Shown, theme: Theme) -> None:
    dressed.cards.setFocus()
    dressed.panel.choose(MARKS[1].id)
    assert at(dressed, 1, 100, 1) == theme.color("accent")
    assert at(dressed, 2, 100, 0) == theme.color("line")


def test_a_new_theme_repaints_the_cards(dressed: Shown, theme: Theme) -> None:
    other = load("light" if theme.dark else "dark")
    dressed.panel.set_theme(other)
    assert at(dressed, 1, 14, 30) == other.tick(Color.GREEN)
    assert at(dressed, 1, 200, 20) == other.color("card")


def test_the_document_of_a_note_loads_nothing(ui: Shown, tmp_path: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "x.png"))
    address = QUrl.fromLocalFile(str(tmp_path / "x.png"))
    html = f'<p><img src="{address.toString()}"></p>'
    loaded = CardStyle(load("light"), ui.panel.font()).document(html)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert loaded.resource(kind, address) is None


@pytest.mark.parametrize(
    "note", [">" * 300 + "deep", "- " * 200 + "deep", "|a" * 90 + "|\n" + "|-" * 90]
)
def test_a_note_of_any_shape_is_painted(ui: Shown, note: str) -> None:
    ui.show([mark("a", "x", color=Color.RED, note=note)])
    assert ui.picture().pixelColor(ui.row_top(0) + QPoint(14, 30)) == load("light").tick(Color.RED)


def test_a_quote_that_reads_from_the_right_stands_at_the_right(ui: Shown) -> None:
    ui.show([mark("a", "الذكاء الاصطناعي", color=Color.GRAY)])
    picture, place = ui.picture(), ui.row_top(0)
    left = colors_in(picture, QRect(place.x() + 22, place.y() + 8, 60, 24))
    right = colors_in(picture, QRect(place.x() + 200, place.y() + 8, 70, 24))
    assert len(left) == 1
    assert len(right) > 3


@pytest.mark.parametrize(
    "quote", [LONG, LONG * 20, "中文" * 300, "🙂" * 200, "x" * 500, "a\nb\nc\nd"]
)
def test_a_long_quote_is_folded_to_three_lines(ui: Shown, quote: str) -> None:
    ui.show([mark("a", "one line", color=Color.RED), mark("b", quote, 50, color=Color.RED)])
    one, three = (ui.cards.visualRect(ui.cards.model().index(row, 0)).height() for row in (0, 1))
    line = ui.cards.fontMetrics().height()
    assert three - one <= 2 * line * 1.8


@pytest.mark.parametrize("width", [240, 260, 360])
def test_cards_never_reach_beyond_the_panel(qtbot: QtBot, width: int) -> None:
    long = "averyveryverylongtagwithoutanyspaces" * 4
    for ui in shown(qtbot, width=width):
        ui.show([mark("a", "x" * 300, color=Color.RED, tags=(long,), note=f"`{long}` {long}")])
        picture = ui.picture()
        edge = QRect(picture.width() - 3, 0, 3, picture.height())
        assert len(colors_in(picture, edge)) == 1
