"""Two annotators side by side: figures, differences, and a side that can be taken."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import AnnotationId, ArticleId, Digest, EntityId
from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.services.agreement import Overlaps
from reader.services.comparing import Agreement, Dimension
from reader.services.contrasting import Comparison, Contrast
from reader.services.differing import Difference, Different, Side
from reader.ui.badges import hue
from reader.ui.comparing.window import CompareWindow
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, stage

NOW = datetime(2025, 3, 6, 12, 0, tzinfo=UTC)
PORT = Entity(
    id=EntityId("port"), name="Port Ennis", type=EntityType.PLACE, annotator="Ada",
    created=NOW, modified=NOW,
)  # fmt: skip


def mark(name: str, annotator: str, quote: str, **fields: object) -> Annotation:
    made = Annotation(
        id=AnnotationId(name), article=ArticleId("article"), text=Digest("text"),
        anchor=Anchor(Span(4, 4 + len(quote)), quote, "", ""), annotator=annotator,
        created=NOW, modified=NOW,
    )  # fmt: skip
    return made._replace(**fields)  # type: ignore[arg-type]


SENTENCE = Snippet("The harbour of Port Ennis.", (Span(4, 11),))
ALONE = Contrast(
    Different(Difference.ONLY_ONE, ArticleId("article"), "Tides",
              mark("a", "Ada", "harbour", color=Color.RED), None),
    SENTENCE,
)  # fmt: skip
APART = Contrast(
    Different(Difference.CATEGORY, ArticleId("article"), "Tides",
              mark("b", "Ada", "harbour", entity=PORT.id),
              mark("c", "李明慧", "harbour", tags=("doubt",))),
    SENTENCE,
    left=PORT,
)  # fmt: skip
WIDER = Contrast(
    Different(Difference.EXTENT, ArticleId("article"), "Tides",
              mark("d", "Ada", "harbour"), mark("e", "李明慧", "harbour of")),
    SENTENCE,
)  # fmt: skip
FOUND = Comparison(
    ("Ada", "Ben", "李明慧"),
    "Ada",
    "李明慧",
    3,
    (
        Agreement("Ada", "李明慧", Dimension.TYPE, "", 3, Overlaps(2, 3, 4), 0.5),
        Agreement("Ada", "李明慧", Dimension.TYPE, "place", 3, Overlaps(2, 3, 4), None),
        Agreement("Ada", "李明慧", Dimension.COLOR, "red", 3, Overlaps(0, 1, 0), -0.25),
    ),
    (ALONE, APART, WIDER),
)


@pytest.fixture(params=THEMES)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> CompareWindow:
    """Return the window in every theme, with three differences."""
    on = stage(qtbot, str(request.param))
    made = CompareWindow(on.theme, on)
    made.show()
    made.show_comparison(FOUND, {Color.RED: "claim"})
    return made


def cells(window: CompareWindow) -> list[list[str]]:
    model = window.table.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def said(window: CompareWindow) -> list[str]:
    model = window.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_figures_are_shown_by_category_and_turned_to_another_dimension(
    window: CompareWindow,
) -> None:
    assert cells(window) == [
        ["All types", "2", "1", "2", "0.57", "0.50"],
        ["Places", "2", "1", "2", "0.57", ""],
    ]
    window.dimension.setCurrentIndex(1)
    window.dimension.activated.emit(1)
    assert cells(window) == [["claim (Red)", "0", "1", "0", "0.00", "-0.25"]]


def test_every_difference_says_what_each_of_both_says(window: CompareWindow) -> None:
    first, second, third = said(window)
    assert "Ada: claim (Red). 李明慧: Nothing" in first
    assert "Ada: Port Ennis (place). 李明慧: doubt" in second
    assert "Ada: “harbour”. 李明慧: “harbour of”" in third
    assert all(words.startswith("The harbour of Port Ennis.") for words in said(window))


def test_who_says_it_is_told_by_their_badge(window: CompareWindow) -> None:
    picture = window.list.viewport().grab().toImage()
    for name in ("Ada", "李明慧"):
        ground, _ = window.people._theme.badge(hue(name))
        assert any(
            alike(picture.pixelColor(x, y), ground)
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )


def test_enter_shows_a_difference_and_buttons_take_a_side(
    window: CompareWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert opened.args == [APART]
    assert window.accept_left.text() == "Accept &left: Ada"
    with qtbot.waitSignal(window.accepted_side) as taken:
        window.accept_left.click()
    assert taken.args == [APART, Side.LEFT]
    with qtbot.waitSignal(window.accepted_side) as taken:
        window.accept_right.click()
    assert taken.args == [APART, Side.RIGHT]


def test_somebody_else_is_asked_for_and_nobody_stands_on_both_sides(
    window: CompareWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.asked) as asked:
        window.people.right.setCurrentIndex(1)
        window.people.right.activated.emit(1)
    assert asked.args == ["Ada", "Ben", False]
    window.show_comparison(FOUND, {})
    with qtbot.waitSignal(window.asked) as asked:
        window.people.left.setCurrentIndex(2)
        window.people.left.activated.emit(2)
    assert asked.args == ["李明慧", "Ada", False]
    with qtbot.waitSignal(window.asked) as asked:
        window.articles.setCurrentIndex(1)
        window.articles.activated.emit(1)
    assert asked.args[2] is True


def test_the_list_stays_where_one_was_when_a_difference_is_gone(window: CompareWindow) -> None:
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    window.show_comparison(FOUND._replace(contrasts=(ALONE, WIDER)), {})
    assert window.list.current == WIDER


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Comparison(("Ada",)), "no marks of two people"),
        (FOUND._replace(contrasts=(), articles=0), "no article in which both"),
        (FOUND._replace(contrasts=()), "agree in everything"),
    ],
)
def test_nothing_to_see_is_said_in_a_sentence(qtbot: QtBot, found: Comparison, words: str) -> None:
    on = stage(qtbot)
    made = CompareWindow(load("light"), on)
    made.show()
    made.show_comparison(found, {})
    assert words in made.noted.note._words.text()
    assert not made.accept_left.isEnabled()
    assert not made.show_there.isEnabled()
