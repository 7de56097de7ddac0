"""A row is painted as it should be, in both themes and both directions."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId
from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.ui.articles.delegate import ArticleDelegate
from reader.ui.articles.measures import DOT, MARGIN, Measures
from reader.ui.articles.model import ArticleModel
from reader.ui.articles.view import ArticleView
from reader.ui.theme import Theme, load
from tests.ui.articles.rows import NOW, Shelf, names

WIDTH = 360


def painted(
    qtbot: QtBot,
    theme: Theme,
    *,
    unread: bool = False,
    chosen: bool = False,
    mirrored: bool = False,
    snippet: Snippet | None = None,
    rows: int = 2,
    **changes: Any,
) -> QImage:
    """Paint rows of which the first has these changes, and return what is seen."""
    view = ArticleView()
    qtbot.addWidget(view)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setItemDelegate(ArticleDelegate(theme, view, clock=lambda: NOW))
    shelf = Shelf(**changes)
    shelf.unread = {"a0"} if unread else set()
    model = ArticleModel(shelf.fetch, view)
    view.setModel(model)
    found = {ArticleId("a0"): snippet} if snippet is not None else {}
    model.show(names(rows), lambda ids: {id_: found[id_] for id_ in ids if id_ in found})
    view.resize(WIDTH, 3 * view.sizeHintForRow(0))
    if chosen:
        view.go_to(0)
    return view.grab().toImage()


def measures(qtbot: QtBot) -> Measures:
    view = ArticleView()
    qtbot.addWidget(view)
    return Measures(view.font())


def has(image: QImage, place: QRect, color: QColor) -> bool:
    """Tell whether a pixel in a place has just this color."""
    return any(
        image.pixelColor(x, y) == color
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )


def gutter_dot(qtbot: QtBot) -> QPoint:
    pitch = measures(qtbot).title_pitch
    return QPoint(MARGIN + DOT // 2, round(MARGIN + pitch / 2))


def test_a_row_is_106_pixels_high_where_letters_are_13(qapp: QApplication) -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(13)
    assert Measures(font).height == pytest.approx(106, abs=4)


def test_a_row_grows_with_the_font_of_the_system(qapp: QApplication) -> None:
    small, large = QFont(), QFont()
    small.setPixelSize(12)
    large.setPixelSize(24)
    assert Measures(large).height > 1.5 * Measures(small).height


def test_an_unread_article_has_a_dot_in_the_gutter(qtbot: QtBot, theme: Theme) -> None:
    image = painted(qtbot, theme, unread=True)
    assert image.pixelColor(gutter_dot(qtbot)) == theme.color("accent")


def test_a_read_article_has_no_dot_and_its_title_does_not_move(qtbot: QtBot, theme: Theme) -> None:
    read, unread = painted(qtbot, theme), painted(qtbot, theme, unread=True)
    assert read.pixelColor(gutter_dot(qtbot)) == theme.color("list")
    left = measures(qtbot).text_left
    title = QRect(left, 0, WIDTH - left, 40)
    assert read.copy(title) == unread.copy(title)


def test_the_dot_is_on_the_other_side_from_right_to_left(qtbot: QtBot, theme: Theme) -> None:
    image = painted(qtbot, theme, unread=True, mirrored=True)
    dot = gutter_dot(qtbot)
    assert image.pixelColor(WIDTH - 1 - dot.x(), dot.y()) == theme.color("accent")
    assert image.pixelColor(dot) == theme.color("list")


def test_a_chosen_row_lies_on_the_selection(qtbot: QtBot, theme: Theme) -> None:
    image = painted(qtbot, theme, chosen=True)
    height = measures(qtbot).height
    assert image.pixelColor(4, height // 2) == theme.color("selection")
    assert image.pixelColor(4, height + height // 2) == theme.color("list")


def test_on_the_selection_muted_takes_the_place_of_faint(qtbot: QtBot, theme: Theme) -> None:
    sized = measures(qtbot)
    foot = QRect(WIDTH // 2, round(sized.foot_top), WIDTH // 2 - 20, round(sized.foot_height))
    plain = painted(qtbot, theme, published="███")
    chosen = painted(qtbot, theme, published="███", chosen=True)
    assert has(plain, foot, theme.color("faint"))
    assert has(chosen, foot, theme.color("muted"))
    assert not has(chosen, foot, theme.color("faint"))


def test_the_number_of_annotations_stands_in_a_pill(qtbot: QtBot, theme: Theme) -> None:
    sized = measures(qtbot)
    place = QRect(sized.text_left, round(sized.foot_top), 200, round(sized.foot_height))
    assert has(painted(qtbot, theme, annotations=3), place, theme.color("chip"))
    assert not has(painted(qtbot, theme), place, theme.color("chip"))


def test_an_entity_has_a_dot_in_the_color_of_its_type(qtbot: QtBot, theme: Theme) -> None:
    foot = QRect(0, 0, WIDTH, measures(qtbot).height)
    image = painted(qtbot, theme, entities=(("China", EntityType.PLACE),))
    assert has(image, foot, theme.entity(EntityType.PLACE))


def test_the_first_entity_is_shortened_and_others_are_left_out(qtbot: QtBot, theme: Theme) -> None:
    foot = QRect(0, 0, WIDTH, measures(qtbot).height)
    long = "A very long name " * 5
    entities = ((long, EntityType.PLACE), (long, EntityType.PERSON))
    image = painted(qtbot, theme, entities=entities)
    assert has(image, foot, theme.entity(EntityType.PLACE))
    assert not has(image, foot, theme.entity(EntityType.PERSON))
    crowded = painted(qtbot, theme, source=long, entities=entities)
    assert not has(crowded, foot, theme.entity(EntityType.PLACE))


def test_a_row_without_a_source_says_the_author_or_begins_with_its_date(
    qtbot: QtBot, theme: Theme
) -> None:
    sized = measures(qtbot)
    top, height = round(sized.foot_top), round(sized.foot_height)
    left, right = QRect(sized.text_left, top, 40, height), QRect(WIDTH - 60, top, 60, height)
    named = painted(qtbot, theme, source="", author="███", published="███")
    assert has(named, left, theme.color("muted"))
    assert has(named, right, theme.color("faint"))
    alone = painted(qtbot, theme, source="", author="", published="███")
    assert has(alone, left, theme.color("faint"))
    assert not has(alone, right, theme.color("faint"))


def test_progress_is_a_bar_along_the_bottom(qtbot: QtBot, theme: Theme) -> None:
    image = painted(qtbot, theme, progress=0.5)
    bottom = measures(qtbot).height - 1
    accent = theme.color("accent")
    assert image.pixelColor(WIDTH // 2 - 4, bottom) == accent
    assert image.pixelColor(WIDTH // 2 - 4, bottom - 1) == accent
    assert image.pixelColor(WIDTH // 2 + 4, bottom) != accent
    assert image.pixelColor(WIDTH // 2 - 4, bottom - 2) != accent


@pytest.mark.parametrize("progress", [0.0, 1.0])
def test_what_was_not_begun_or_is_finished_has_no_bar(qtbot: QtBot, progress: float) -> None:
    theme = load("light")
    image = painted(qtbot, theme, progress=progress)
    assert image.pixelColor(4, measures(qtbot).height - 1) != theme.color("accent")


def test_a_starred_article_has_a_star_in_the_gutter(qtbot: QtBot, theme: Theme) -> None:
    sized = measures(qtbot)
    gutter = QRect(MARGIN - 4, round(MARGIN + sized.title_pitch), 16, round(sized.title_pitch))
    gold = theme.tick(Color.YELLOW)
    assert has(painted(qtbot, theme, starred=True), gutter, gold)
    assert not has(painted(qtbot, theme), gutter, gold)


def test_what_was_searched_for_is_marked(qtbot: QtBot, theme: Theme) -> None:
    words = QRect(0, 0, WIDTH, measures(qtbot).height)
    mark = theme.mark(Color.YELLOW)
    found = Snippet("before the hit and after it", (Span(11, 14),))
    assert has(painted(qtbot, theme, snippet=found), words, mark)
    assert not has(painted(qtbot, theme), words, mark)


def test_words_do_not_move_when_a_scroll_bar_appears(qtbot: QtBot, theme: Theme) -> None:
    few, many = painted(qtbot, theme, rows=2), painted(qtbot, theme, rows=50)
    words = QRect(0, 0, WIDTH - 12, measures(qtbot).height - 2)
    assert few.copy(words) == many.copy(words)


@pytest.mark.parametrize(
    "title",
    ["", " ", "🚀" * 200, "中文" * 200, "عنوان طويل " * 50, "x" * 5000, "a\nb\u2029c\x00d"],
)
def test_every_title_can_be_painted(qtbot: QtBot, title: str) -> None:
    theme = load("light")
    image = painted(qtbot, theme, title=title, lede=title, source=title, published=title)
    words = QRect(measures(qtbot).text_left, MARGIN, 200, 40)
    background = theme.color("list")
    assert any(
        image.pixelColor(x, y) != background
        for x in range(words.left(), words.right())
        for y in range(words.top(), words.bottom())
    )


def test_an_article_that_is_gone_leaves_an_empty_row(qtbot: QtBot, theme: Theme) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.setItemDelegate(ArticleDelegate(theme, view))
    shelf = Shelf()
    shelf.gone = {"a0"}
    model = ArticleModel(shelf.fetch, view)
    view.setModel(model)
    model.show(names(1))
    view.resize(WIDTH, 200)
    row = view.grab().toImage().copy(0, 0, WIDTH, view.sizeHintForRow(0) - 2)
    assert {row.pixelColor(x, y).name() for x in range(0, WIDTH, 3) for y in range(90)} == {
        theme.color("list").name()
    }


def test_another_theme_paints_the_same_row_in_its_own_colors(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    delegate = ArticleDelegate(load("light"), view)
    view.setItemDelegate(delegate)
    shelf = Shelf()
    shelf.unread = {"a0"}
    model = ArticleModel(shelf.fetch, view)
    view.setModel(model)
    model.show(names(1))
    view.resize(WIDTH, 200)
    view.grab()
    delegate.set_theme(load("dark"))
    image = view.grab().toImage()
    assert image.pixelColor(gutter_dot(qtbot)) == load("dark").color("accent")
