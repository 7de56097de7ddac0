"""What was found besides articles is counted in a switch, listed, painted and opened."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.hits import EntityHit, Group, Hit, MarkHit
from reader.domain.ids import AnnotationId, ArticleId, EntityId
from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.ui.searching.hit_list import HitList
from reader.ui.searching.model import HITS_A_PAGE, HitModel
from reader.ui.searching.switch import GroupSwitch
from reader.ui.theme import Theme
from tests.ui.stage import alike, painted


def mark(id_: str, words: str = "Ships bring coffee", **changes: object) -> MarkHit:
    fields = {
        "id": AnnotationId(id_),
        "article": ArticleId("a"),
        "title": "The harbour",
        "source": "Asia Times",
        "snippet": Snippet(words, (Span(0, 5),)),
        "beside": "",
        "annotator": "Ada",
        "color": Color.BLUE,
        "type": None,
    } | changes
    return MarkHit(**fields)  # type: ignore[arg-type]


class Store:
    """Returns hits, and remembers what it was asked for."""

    def __init__(self, *hits: Hit) -> None:
        self.hits: dict[str, Hit] = {hit.id: hit for hit in hits}
        self.asked: list[list[str]] = []

    def fetch(self, ids: Sequence[str]) -> dict[str, Hit]:
        self.asked.append(list(ids))
        return {id_: self.hits[id_] for id_ in ids if id_ in self.hits}


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> HitList:
    view = HitList(theme)
    qtbot.addWidget(view)
    view.resize(340, 500)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view


def test_only_the_pages_that_are_seen_are_fetched(shown: HitList) -> None:
    store = Store(*(mark(f"m{n}") for n in range(500)))
    shown.show_hits(Group.QUOTES, list(store.hits), store.fetch)
    painted(shown)
    assert sum(map(len, store.asked)) <= 2 * HITS_A_PAGE


def test_found_words_and_the_colour_of_the_mark_are_painted(shown: HitList, theme: Theme) -> None:
    store = Store(mark("m", beside="A note"), mark("e", type=EntityType.PLACE))
    shown.show_hits(Group.QUOTES, list(store.hits), store.fetch)
    image = painted(shown)

    def holds(color: object, row: int) -> bool:
        place = shown.visualRect(shown.model().index(row, 0))
        return any(
            alike(image.pixelColor(x, y), color)  # type: ignore[arg-type]
            for x in range(place.left(), place.right(), 2)
            for y in range(place.top(), place.bottom(), 2)
        )

    assert holds(theme.mark(Color.YELLOW), 0)
    assert holds(theme.tick(Color.BLUE), 0)
    assert not holds(theme.entity(EntityType.PLACE), 0)
    assert holds(theme.entity(EntityType.PLACE), 1)


@pytest.mark.parametrize("words", ["", "🐙" * 300, "新加坡" * 200, "القارئ يكتب " * 50, "x" * 5000])
def test_any_words_can_be_painted(shown: HitList, words: str) -> None:
    hit = mark("m", title=words, annotator=words, beside=words, snippet=Snippet(words))
    store = Store(hit)
    shown.show_hits(Group.NOTES, ["m", "gone"], store.fetch)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shown.setLayoutDirection(direction)
        painted(shown)


def test_entities_stand_in_lower_rows(shown: HitList) -> None:
    store = Store(mark("m"))
    shown.show_hits(Group.NOTES, ["m"], store.fetch)
    high = shown.sizeHintForRow(0)
    entity = EntityHit(id=EntityId("e"), name=Snippet("Zürich"), type=EntityType.PLACE, mentions=3)
    store = Store(entity)
    shown.show_hits(Group.ENTITIES, ["e"], store.fetch)
    assert shown.sizeHintForRow(0) < high
    spoken = shown.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Zürich, 3")


def test_enter_and_a_click_open_a_hit_and_escape_leaves(shown: HitList, qtbot: QtBot) -> None:
    store = Store(mark("one"), mark("two"))
    shown.show_hits(Group.NOTES, ["one", "two"], store.fetch)
    opened: list[Hit] = []
    shown.opened.connect(opened.append)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    where = shown.visualRect(shown.model().index(1, 0)).center()
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert [hit.id for hit in opened][-1] == "two"
    assert len(opened) == 2
    with qtbot.waitSignal(shown.left):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_a_hit_is_one_stop_for_a_screen_reader(shown: HitList) -> None:
    store = Store(mark("m"))
    shown.show_hits(Group.QUOTES, ["m"], store.fetch)
    index = shown.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ships bring coffee, The harbour, Asia Times, Ada"
    assert shown.accessibleName() == "Quotes that were found"


def test_a_row_whose_hit_is_gone_is_empty(qtbot: QtBot) -> None:
    model = HitModel()
    model.show(["gone"], Store().fetch)
    assert model.index(0, 0).data() is None
    assert model.hit_at(5) is None


def test_the_switch_counts_and_asks(qtbot: QtBot) -> None:
    switch = GroupSwitch()
    qtbot.addWidget(switch)
    switch.show()
    switch.show_counts({Group.ARTICLES: 1200, Group.NOTES: 0, Group.QUOTES: 5, Group.ENTITIES: 1})
    buttons = switch._buttons
    assert buttons[Group.QUOTES].text() == "Quotes 5"
    assert not buttons[Group.NOTES].isEnabled()
    assert buttons[Group.ARTICLES].isChecked()
    with qtbot.waitSignal(switch.chosen) as asked:
        QTest.mouseClick(buttons[Group.QUOTES], Qt.MouseButton.LeftButton)
    assert asked.args == [Group.QUOTES]
    switch.choose(Group.ARTICLES)
    assert not buttons[Group.QUOTES].isChecked()


def test_the_arrows_move_in_the_switch(qtbot: QtBot) -> None:
    switch = GroupSwitch()
    qtbot.addWidget(switch)
    with qtbot.waitActive(switch):
        switch.show()
        switch.activateWindow()
    first = switch._buttons[Group.ARTICLES]
    first.setFocus()
    with qtbot.waitSignal(switch.chosen) as asked:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert asked.args == [Group.NOTES]
