"""The pane says what a person chooses, and keeps still when the program does something."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.ids import ArticleId
from reader.domain.listing import Order
from reader.ui.articles.chips import ChipRow
from reader.ui.articles.model import ROWS_A_PAGE, ArticleModel
from reader.ui.articles.pane import ArticlesPane
from reader.ui.articles.view import ArticleView
from reader.ui.theme import Theme, load
from tests.ui.articles.rows import Shelf, names

NO = Qt.KeyboardModifier.NoModifier


class Shown:
    """A pane on the screen with a list in it, and what it said."""

    def __init__(self, qtbot: QtBot, count: int = 20, window: QWidget | None = None) -> None:
        self.shelf = Shelf()
        self.pane = ArticlesPane(load("light"), window)
        qtbot.addWidget(window or self.pane)
        self.model = ArticleModel(self.shelf.fetch, self.pane)
        self.pane.set_model(self.model)
        self.model.show(names(count))
        self.pane.resize(360, 700)
        (window or self.pane).show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)
        [self.view] = self.pane.findChildren(ArticleView)
        self.chosen: list[str] = []
        self.opened: list[str] = []
        self.pane.article_chosen.connect(self.chosen.append)
        self.pane.article_opened.connect(self.opened.append)

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.view, key, how)

    def click(self, row: int, how: Qt.KeyboardModifier = NO) -> None:
        place = self.view.visualRect(self.model.index(row)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, how, place)

    def top(self) -> str:
        """Return the first article that is seen."""
        return self.model.id_at(self.view.indexAt(QPoint(50, 0)).row())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_only_what_is_seen_of_a_hundred_thousand_articles_is_fetched(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100_000)
    shown.pane.grab()
    assert len(shown.shelf.asked) == 1
    assert shown.shelf.fetched == ROWS_A_PAGE


def test_end_goes_to_the_last_of_a_hundred_thousand_articles(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100_000)
    shown.press(Qt.Key.Key_End)
    shown.pane.grab()
    assert shown.chosen == ["a99999"]
    assert shown.view.viewport().rect().contains(shown.view.visualRect(shown.model.index(99_999)))
    assert shown.shelf.fetched <= 4 * ROWS_A_PAGE


def test_an_article_that_says_something_else_is_painted_and_the_list_not_laid_out(
    qtbot: QtBot,
) -> None:
    class Counted(ArticleView):
        layouts = 0

        def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
            self.layouts += 1
            super().doItemsLayout()

    shelf, view = Shelf(), Counted()
    qtbot.addWidget(view)
    model = ArticleModel(shelf.fetch, view)
    view.setModel(model)
    model.show(names(20))
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    before, asked = view.layouts, len(shelf.asked)
    model.refresh({ArticleId("a2")})
    qtbot.waitUntil(lambda: len(shelf.asked) > asked)
    assert before > 0
    assert view.layouts == before


def test_a_click_chooses_an_article_once(qtbot: QtBot, shown: Shown) -> None:
    shown.click(2)
    shown.click(2)
    assert shown.chosen == ["a2"]
    assert shown.pane.current() == "a2"


def test_arrows_choose_articles(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.select(ArticleId("a3"))
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Home)
    assert shown.chosen == ["a4", "a3", "a0"]


def test_steps_choose_articles_and_stop_at_the_ends(shown: Shown) -> None:
    for step in (1, 1, -1, -1):
        shown.pane.go(step)
    assert shown.chosen == ["a0", "a1", "a0"]
    shown.pane.select(ArticleId("a19"))
    shown.pane.go(1)
    assert shown.pane.current() == "a19"


def test_what_the_program_selects_is_not_said(shown: Shown) -> None:
    shown.pane.select(ArticleId("a7"))
    assert shown.pane.current() == "a7"
    assert shown.pane.selected() == ["a7"]
    shown.pane.select(None)
    assert shown.pane.current() is None
    shown.pane.select(ArticleId("unknown"))
    assert shown.pane.current() is None
    assert shown.chosen == []


def test_an_article_that_the_program_let_go_can_be_chosen_again(qtbot: QtBot, shown: Shown) -> None:
    shown.click(1)
    shown.pane.select(None)
    shown.click(1)
    assert shown.chosen == ["a1", "a1"]


def test_enter_and_a_double_click_open_an_article(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.select(ArticleId("a1"))
    shown.press(Qt.Key.Key_Return)
    place = shown.view.visualRect(shown.model.index(2)).center()
    shown.click(2)
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, NO, place)
    assert shown.opened == ["a1", "a2"]


def test_enter_opens_nothing_when_nothing_is_chosen(qtbot: QtBot, shown: Shown) -> None:
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == []


def test_several_articles_can_be_selected(qtbot: QtBot, shown: Shown) -> None:
    shown.click(3)
    shown.click(1, Qt.KeyboardModifier.ControlModifier)
    assert shown.pane.selected() == ["a1", "a3"]
    shown.click(3, Qt.KeyboardModifier.ShiftModifier)
    assert shown.pane.selected() == ["a1", "a2", "a3"]


def test_all_of_a_hundred_thousand_articles_can_be_selected(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100_000)
    shown.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(shown.pane.selected()) == 100_000
    assert shown.shelf.fetched < 10 * ROWS_A_PAGE


@pytest.mark.parametrize("key", "JKMSH ")
def test_letters_are_left_to_the_window(qtbot: QtBot, key: str) -> None:
    window = QWidget()
    shown = Shown(qtbot, window=window)
    heard: list[str] = []
    shortcut = QShortcut(Qt.Key(ord(key)), window)
    shortcut.activated.connect(lambda: heard.append(key))
    shown.pane.select(ArticleId("a5"))
    shown.pane.setFocus()
    shown.press(Qt.Key(ord(key)))
    assert heard == [key]
    assert shown.pane.current() == "a5"


class Listening(QWidget):
    """A window that hears which keys are passed on to it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        self.heard.append(event.key())


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_Space, Qt.Key.Key_Delete])
def test_keys_without_a_meaning_here_are_passed_on(qtbot: QtBot, key: Qt.Key) -> None:
    window = Listening()
    shown = Shown(qtbot, window=window)
    shown.pane.select(ArticleId("a5"))
    shown.press(key)
    assert window.heard == [key]
    assert shown.pane.current() == "a5"


def test_taking_the_focus_chooses_nothing(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.setFocus()
    qtbot.waitUntil(shown.view.hasFocus)
    assert shown.pane.current() is None
    assert shown.chosen == []


def test_the_next_wanted_article_is_chosen(shown: Shown) -> None:
    wanted = {ArticleId("a9")}
    assert shown.pane.go_next_of(wanted)
    assert not shown.pane.go_next_of(wanted)
    assert shown.chosen == ["a9"]


def test_a_new_list_keeps_what_was_chosen_without_saying_so(qtbot: QtBot, shown: Shown) -> None:
    shown.click(4)
    shown.model.show(names(20)[::-1])
    assert shown.pane.current() == "a4"
    assert shown.pane.selected() == ["a4"]
    assert shown.chosen == ["a4"]


def test_nothing_jumps_when_something_is_added_above(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100)
    bar = shown.view.verticalScrollBar()
    bar.setValue(20 * shown.view.sizeHintForRow(0) + 7)
    assert shown.top() == "a20"
    shown.model.show([ArticleId("new"), *names(100)])
    assert shown.top() == "a20"
    assert bar.value() == 21 * shown.view.sizeHintForRow(0) + 7


def test_at_the_beginning_of_the_list_what_is_new_is_seen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100)
    shown.model.show([ArticleId("new"), *names(100)])
    assert shown.top() == "new"


def test_another_list_begins_at_its_beginning(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 100)
    shown.view.scrollToBottom()
    shown.model.show([ArticleId(f"other {n}") for n in range(100)])
    assert shown.top() == "other 0"


def test_another_order_shows_what_is_chosen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 1000)
    shown.click(1)
    shown.model.show(sorted(names(1000), key=lambda name: name[::-1]))
    index = shown.model.index_of(ArticleId("a1"))
    assert shown.view.viewport().rect().contains(shown.view.visualRect(index))


def test_steps_go_on_from_where_an_article_was_deleted(qtbot: QtBot, shown: Shown) -> None:
    shown.click(2)
    shown.model.show([name for name in names(20) if name != "a2"])
    assert shown.pane.current() is None
    shown.pane.go(1)
    assert shown.pane.current() == "a3"


def test_arrows_go_on_from_where_an_article_was_deleted(shown: Shown) -> None:
    shown.click(2)
    shown.model.show([name for name in names(20) if name != "a2"])
    shown.press(Qt.Key.Key_Up)
    assert shown.chosen == ["a2", "a1"]


def test_what_was_selected_together_stays_selected_in_a_new_list(shown: Shown) -> None:
    shown.click(1)
    shown.click(3, Qt.KeyboardModifier.ShiftModifier)
    shown.model.show([name for name in names(20) if name != "a2"])
    assert shown.pane.selected() == ["a1", "a3"]
    assert shown.pane.current() == "a3"


def test_the_head_names_the_list_and_counts_it(shown: Shown) -> None:
    shown.pane.set_title("Unread", 312)
    words = [label.text() for label in shown.pane.findChildren(QLabel)]
    assert {"Unread", "312 articles"} <= set(words)
    shown.pane.set_title("Unread", 1)
    words = [label.text() for label in shown.pane.findChildren(QLabel)]
    assert "1 article" in words


def test_a_long_name_is_shortened_and_told_in_full(shown: Shown) -> None:
    shown.pane.set_title("A name that is much too long for the head of a list " * 3, 3)
    [title] = [label for label in shown.pane.findChildren(QLabel) if label.toolTip()]
    assert title.text().endswith("…")
    assert shown.pane.width() == 360


def test_another_order_is_asked_for(shown: Shown) -> None:
    asked: list[object] = []
    shown.pane.order_chosen.connect(asked.append)
    shown.pane.set_order(Order.TITLE)
    assert asked == []
    [menu] = shown.pane.findChildren(QMenu)
    menu.aboutToShow.emit()
    [oldest] = [action for action in menu.actions() if action.text() == "Oldest first"]
    oldest.trigger()
    assert asked == [Order.OLDEST]
    assert oldest.isChecked()
    assert any(button.text() == "Oldest" for button in shown.pane.findChildren(QToolButton))


def chips(pane: ArticlesPane) -> list[QToolButton]:
    return [
        button
        for button in pane.findChildren(QToolButton)
        if button.property("chip") and not button.isHidden()
    ]


def test_chips_say_which_of_them_was_closed(qtbot: QtBot, shown: Shown) -> None:
    closed: list[str] = []
    shown.pane.chip_closed.connect(closed.append)
    shown.pane.set_chips([("source", "Asia Times"), ("tag", "policy")])
    policy = chips(shown.pane)[1]
    assert policy.accessibleName() == "Remove the filter policy"
    QTest.mouseClick(policy, Qt.MouseButton.LeftButton)
    assert closed == ["tag"]


def test_chips_that_find_no_room_begin_a_new_line(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.set_chips([(str(n), f"A filter with the number {n}") for n in range(6)])
    qtbot.waitUntil(lambda: chips(shown.pane)[5].y() > chips(shown.pane)[0].y())
    [row] = shown.pane.findChildren(ChipRow)
    assert all(row.rect().contains(chip.geometry()) for chip in chips(shown.pane))


def test_without_filters_chips_take_no_room(qtbot: QtBot, shown: Shown) -> None:
    before = shown.view.geometry()
    shown.pane.set_chips([("tag", "policy")])
    qtbot.waitUntil(lambda: shown.view.geometry() != before)
    shown.pane.set_chips([])
    qtbot.waitUntil(lambda: shown.view.geometry() == before)


def test_an_empty_list_says_what_to_do(qtbot: QtBot, shown: Shown) -> None:
    asked: list[bool] = []
    shown.pane.empty_action_requested.connect(lambda: asked.append(True))
    shown.pane.set_empty("Nothing matches “x”", "Clear search and filters")
    words = next(label for label in shown.pane.findChildren(QLabel) if "match" in label.text())
    assert not words.isVisible()
    shown.model.show([])
    assert words.isVisible()
    assert shown.view.accessibleDescription() == "Nothing matches “x”"
    button = next(b for b in shown.pane.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [True]
    shown.model.show(names(1))
    assert not words.isVisible()


def test_without_an_action_there_is_no_button(shown: Shown) -> None:
    shown.model.show([])
    shown.pane.set_empty("The trash is empty")
    assert not any(button.isVisible() for button in shown.pane.findChildren(QPushButton))


def test_the_menu_is_asked_for_where_the_mouse_is_or_at_the_current_row(shown: Shown) -> None:
    asked: list[QPoint] = []
    shown.pane.context_menu_requested.connect(asked.append)
    place = QPoint(20, 30)
    port = shown.view.viewport()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        shown.pane.select(ArticleId("a1"))
        event = QContextMenuEvent(reason, place, port.mapToGlobal(place))
        QApplication.sendEvent(port, event)
    row = shown.view.visualRect(shown.model.index(1))
    assert asked == [port.mapToGlobal(place), port.mapToGlobal(row.center())]


def test_the_pane_lies_on_the_color_of_the_list(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, 0)
    shown.pane.set_theme(theme)
    image = shown.pane.grab().toImage()
    assert image.pixelColor(180, 500) == theme.color("list")
    assert image.pixelColor(2, 20) == theme.color("list")
    assert image.pixelColor(180, 39) == theme.color("line")


def test_everything_has_a_name_for_a_screen_reader(shown: Shown) -> None:
    shown.pane.set_chips([("tag", "policy")])
    assert shown.view.accessibleName() == "Articles"
    assert all(button.accessibleName() for button in shown.pane.findChildren(QToolButton))
