"""The browser: cards in groups, filters, and what is chosen and asked for."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from reader.domain.annotation import Color
from reader.domain.browsing import AnnotationFilter, Grouping, Held, Sorting
from reader.services import browsing
from reader.ui.theme import load
from tests.samples import LATER, changing, making, mark_on
from tests.ui.browser.conftest import Shown
from tests.ui.stage import alike, painted, write

DOWN, UP, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right
ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space

BY_ARTICLE = [
    "The harbour",
    "Note on the article",
    "Zürich",
    "Ships bring coffee",
    "半导体",
    "半导体",
]


def news(ui: Shown, name: str) -> list[object]:
    """Return what was said under a name."""
    return [values[0] if values else None for said, *values in ui.said if said == name]


def words(ui: Shown) -> str:
    """Return what stands in the browser in labels that are seen."""
    return "\n".join(label.text() for label in ui.pane.findChildren(QLabel) if label.isVisible())


def test_annotations_stand_below_the_articles_that_they_are_on(ui: Shown) -> None:
    assert ui.lines() == BY_ARTICLE
    assert ui.spoken(0).startswith("The harbour, Asia Times")
    assert "open" in ui.spoken(0)


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.ENTITY, ["Zürich", "The harbour", "Without an entity"]),
        (Grouping.TAG, ["trade", "The harbour", "半导体"]),
        (Grouping.COLOR, ["Blue", "The harbour", "半导体"]),
        (Grouping.ANNOTATOR, ["You", "The harbour"]),
        (Grouping.NONE, ["The harbour", "Zürich"]),
    ],
)
def test_groups_say_what_their_annotations_have_in_common(
    ui: Shown, grouping: Grouping, expected: list[str]
) -> None:
    ui.group(grouping)
    assert ui.lines()[: len(expected)] == expected


def test_a_card_says_on_which_article_it_is_unless_the_one_above_has_said_so(ui: Shown) -> None:
    ui.group(Grouping.DAY)
    assert [line for line in ui.lines() if line in {"The harbour", "半导体"}] == [
        "半导体",
        "The harbour",
    ]


def test_a_reply_below_what_it_answers_needs_no_words_and_elsewhere_repeats_them(
    ui: Shown,
) -> None:
    full = ui.full
    reply = mark_on(full.article, full.text.plain, None, parent=full.mention.id, note="Why?")
    full.library.apply(making(reply._replace(annotator="Ben")))
    ui.pane.start()
    assert ui.lines()[2:4] == ["Zürich", "Reply"]
    ui.pane.filters.toggle(f"held:{Held.REPLY}")
    assert ui.lines()[1] == "In reply to “Zürich”"


def test_a_heading_opens_and_closes_its_group_by_click_and_by_key(ui: Shown) -> None:
    ui.click(0)
    assert ui.lines() == ["The harbour", "半导体", "半导体"]
    assert "closed" in ui.spoken(0)
    ui.press(RIGHT)
    assert ui.lines() == BY_ARTICLE
    ui.press(LEFT, ENTER, LEFT)
    assert ui.lines() == ["The harbour", "半导体", "半导体"]
    ui.pane.header.groups_toggled.emit(False)
    assert ui.lines() == ["The harbour", "半导体"]
    ui.pane.header.groups_toggled.emit(True)
    assert ui.lines() == BY_ARTICLE


def test_left_on_a_card_goes_to_its_heading(ui: Shown) -> None:
    ui.press(DOWN, DOWN, DOWN, LEFT)
    assert ui.pane.list.currentIndex().row() == 0


def test_a_closed_group_stays_closed_when_something_has_changed(ui: Shown) -> None:
    ui.click(0)
    ui.full.library.apply(changing(ui.full.highlight, note="new"))
    ui.pane.start()
    assert ui.lines() == ["The harbour", "半导体", "半导体"]


def test_enter_and_a_double_click_open_a_card_where_it_belongs(ui: Shown) -> None:
    ui.press(DOWN, DOWN, ENTER)
    rect = ui.pane.list.visualRect(ui.pane.list.model().index(3, 0))
    QTest.mouseDClick(
        ui.pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(0, 10)
    )
    opened = [row.annotation for row in news(ui, "opened")]  # type: ignore[attr-defined]
    assert opened == [ui.full.mention, ui.full.highlight]


def test_what_is_chosen_is_counted_and_a_heading_means_all_below_it(ui: Shown) -> None:
    assert not ui.pane.strip.buttons["remove"].isEnabled()
    ui.press(DOWN)
    ui.press(DOWN, shift=True)
    assert ui.pane.chosen().size == 2
    ui.click(4, control=True)
    assert ui.pane.chosen().size == 3
    assert ui.pane.strip.buttons["remove"].isEnabled()
    ui.pane.list.selectAll()
    chosen = ui.pane.chosen()
    marks = browsing.records(ui.full.library, chosen)
    assert {mark.id for mark in marks} == {
        mark.id for mark in (ui.full.note, ui.full.mention, ui.full.highlight, ui.more)
    }
    assert chosen.size == ui.pane.shown().size == 4


def test_choice_and_place_stay_while_cards_come_and_go(ui: Shown) -> None:
    ui.press(DOWN, DOWN, DOWN)
    ui.full.library.apply(changing(ui.full.note, trashed=LATER))
    ui.pane.start()
    row = ui.pane.current()
    assert row is not None
    assert row.annotation == ui.full.highlight
    ui.full.library.apply(changing(ui.full.highlight, trashed=LATER))
    ui.pane.start()
    assert ui.pane.list.currentIndex().row() == 2
    assert ui.pane.chosen().size == 1


def test_a_new_look_at_the_same_is_no_news_of_a_choice(ui: Shown) -> None:
    ui.press(DOWN)
    before = len(news(ui, "settled"))
    ui.pane.start()
    assert len(news(ui, "settled")) == before


def test_words_are_looked_for_as_they_are_typed(ui: Shown) -> None:
    write(ui.pane.header.search, "芯片")
    ui.qtbot.waitUntil(lambda: ui.lines() == ["半导体", "半导体"])
    ui.press(ESC, on=ui.pane.header.search)
    ui.qtbot.waitUntil(lambda: ui.lines() == BY_ARTICLE)
    ui.press(DOWN, on=ui.pane.header.search)
    assert ui.pane.list.hasFocus()


def test_enter_in_the_search_field_does_not_wait_for_a_pause(ui: Shown) -> None:
    QTest.keyClicks(ui.pane.header.search, "coffee")
    ui.press(ENTER, on=ui.pane.header.search)
    assert ui.lines() == ["The harbour", "Ships bring coffee"]
    assert ui.pane.list.hasFocus()


def test_values_are_ticked_in_a_popup_and_stand_as_chips_that_drop_them(ui: Shown) -> None:
    ui.pane.filters.buttons["color"].click()
    assert news(ui, "facets_requested") == [AnnotationFilter()]
    facets = browsing.facets(ui.full.library, AnnotationFilter(), Grouping.COLOR)
    ui.pane.choosing.offer(Grouping.COLOR, facets)
    chooser = ui.pane.choosing.chooser
    assert chooser is not None
    assert chooser.list.model().rowCount() == 2
    ui.press(ENTER, DOWN, ENTER, on=chooser.list)
    assert ui.pane.view.chosen.colors == {Color.BLUE, Color.RED}
    assert "Note on the article" not in ui.lines()
    ui.press(ENTER, on=chooser.list)
    assert ui.pane.view.chosen.colors == {Color.BLUE}
    ui.press(ESC, on=chooser)
    assert chooser.isHidden()

    chips = [b for b in ui.pane.findChildren(QToolButton) if b.text() == "Blue" and b.isVisible()]
    chips[0].click()
    assert ui.lines() == BY_ARTICLE


def test_what_is_ticked_is_offered_even_where_nothing_has_it_any_more(ui: Shown) -> None:
    ui.pane.filters.toggle("tag:gone")
    ui.pane.filters.buttons["tag"].click()
    ui.pane.choosing.offer(Grouping.TAG, browsing.facets(
        ui.full.library, AnnotationFilter(), Grouping.TAG
    ))  # fmt: skip
    chooser = ui.pane.choosing.chooser
    assert chooser is not None
    model = chooser.list.model()
    said = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert said == ["gone", "trade", "芯片"]
    ui.pane.choosing.offer(Grouping.COLOR, [])
    assert model.rowCount() == 3  # the answer to another question


@pytest.mark.parametrize("name", ["held", "tag", "entity", "author"])
def test_every_way_of_narrowing_opens_by_key(ui: Shown, name: str) -> None:
    ui.press(ENTER, on=ui.pane.filters.buttons[name])
    chooser = ui.pane.choosing.chooser
    assert chooser is not None
    assert chooser.isVisible()


def test_days_are_chosen_as_usual_ones_or_from_one_to_another(ui: Shown) -> None:
    ui.pane.filters.buttons["day"].click()
    days = ui.pane.choosing.days
    assert days is not None
    ui.press(DOWN, DOWN, ENTER, on=days.list)
    yesterday = date(2025, 3, 7)
    assert (ui.pane.view.chosen.first, ui.pane.view.chosen.last) == (yesterday, yesterday)
    assert ui.lines() == ["半导体", "半导体"]

    ui.pane.filters.buttons["day"].click()
    days.first.setDate(days.first.date().addDays(-1))
    assert ui.pane.view.chosen.first == date(2025, 3, 6)
    assert ui.lines() == BY_ARTICLE


def test_an_empty_browser_says_why_in_a_sentence_and_offers_a_way_out(ui: Shown) -> None:
    ui.pane.header.search.setText("nowhere to be found ")
    ui.qtbot.waitUntil(lambda: "No annotation matches “nowhere to be found”" in words(ui))
    [clear] = [b for b in ui.pane.findChildren(QPushButton) if b.isVisible()]
    clear.click()
    assert ui.lines() == BY_ARTICLE
    ui.pane.filters.toggle("tag:none")
    assert "No annotation matches these filters" in words(ui)
    ui.pane.start(trashed=True)
    assert "No annotation lies in the trash by itself" in words(ui)


def test_the_trash_offers_to_restore_and_nothing_else_that_changes(ui: Shown) -> None:
    ui.full.library.apply(changing(ui.full.mention, trashed=LATER))
    ui.pane.filters.trash.click()
    assert ui.lines() == ["The harbour", "Zürich"]
    ui.press(DOWN)
    shown = {name for name, button in ui.pane.strip.buttons.items() if button.isVisible()}
    assert shown == {"copy_citation", "restore", "empty_trash"}
    ui.pane.strip.buttons["restore"].click()
    assert news(ui, "asked") == ["restore"]
    assert "In the trash" in words(ui)


def test_keys_that_mean_something_to_cards_are_claimed_before_the_window_has_them(
    ui: Shown,
) -> None:
    ui.pane.claim(lambda keys: "tags" if keys == QKeySequence("T") else "")
    ui.press(DOWN, Qt.Key.Key_T, Qt.Key.Key_X)
    assert news(ui, "asked") == ["tags"]
    ui.press(ESC)
    assert news(ui, "closed") == [None]


def test_a_long_quote_unfolds_and_folds_again(ui: Shown) -> None:
    plain = ui.full.text.plain
    long = mark_on(ui.full.article, plain, plain, color=Color.TEAL)
    ui.full.library.apply(making(long))
    ui.pane.resize(300, 760)
    ui.pane.start()
    row = ui.lines().index("The harbour café of Zürich opens at dawn. Ships bring coffee")
    ui.click(row)
    before = ui.pane.list.visualRect(ui.pane.list.model().index(row, 0)).height()
    ui.press(RIGHT)
    after = ui.pane.list.visualRect(ui.pane.list.model().index(row, 0)).height()
    ui.press(LEFT)
    assert after > before == ui.pane.list.visualRect(ui.pane.list.model().index(row, 0)).height()


def test_cards_are_painted_with_the_bar_of_their_color_in_every_theme(ui: Shown) -> None:
    for name in ("light", "dark"):
        theme = load(name)
        ui.pane.set_theme(theme)
        rect = ui.pane.list.visualRect(ui.pane.list.model().index(3, 0))
        image = painted(ui.pane.list.viewport())
        assert alike(image.pixelColor(14, rect.center().y()), theme.tick(Color.BLUE))


def test_the_wheel_and_the_scroll_bar_go_to_the_ends_and_no_further(ui: Shown) -> None:
    ui.pane.resize(480, 420)
    bar = ui.pane.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert ui.pane.list.seen()[-1] == len(BY_ARTICLE) - 1
    bar.setValue(0)
    assert ui.pane.list.place() == (0, 0)
    ui.press(Qt.Key.Key_End)
    assert ui.pane.list.currentIndex().row() == len(BY_ARTICLE) - 1
    assert bar.value() == bar.maximum()
    ui.press(Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_only_cards_near_those_in_sight_are_ever_read(ui: Shown) -> None:
    plain = ui.full.text.plain
    many = [mark_on(ui.full.article, plain, "harbour", note=f"{n}") for n in range(600)]
    ui.full.library.apply(making(*many))
    ui.group(Grouping.NONE)
    ui.reads.cards = 0
    ui.pane.start()
    ui.press(Qt.Key.Key_End)
    ui.pane.grab()
    assert ui.reads.cards < 250
    ui.pane.list.selectAll()
    assert ui.pane.chosen().size == 604
    ui.pane.start()
    assert ui.pane.chosen().size == 604
    ui.full.library.apply(changing(ui.full.note, trashed=LATER))
    ui.pane.start()
    assert ui.pane.chosen().size == 0


def test_groups_and_order_are_chosen_in_one_menu(ui: Shown) -> None:
    menu = ui.pane.header.group.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["By colour"].trigger()
    actions["Newest first"].trigger()
    assert (ui.pane.view.grouping, ui.pane.view.sorting) == (Grouping.COLOR, Sorting.NEWEST)
    assert actions["By colour"].isChecked()
    assert ui.pane.header.group.text() == "By colour"


def test_everything_has_a_name_for_screen_readers(ui: Shown) -> None:
    for button in ui.pane.findChildren(QToolButton):
        assert button.accessibleName() or button.text(), button.objectName()
    assert ui.pane.list.accessibleName()
    assert ui.pane.header.search.accessibleName()
