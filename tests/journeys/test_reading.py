"""Choosing, reading and putting away articles in the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import EntityType
from reader.domain.listing import Filter, Order, Shelf
from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.store.library import Library
from reader.ui.actions import ENTRIES
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.samples import article_of, making, text_of


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on the starter library."""
    create_starter(tmp_path / "starter.postil", "Ada").close()
    return desktop.open(tmp_path / "starter.postil")


def titles(place: Workplace) -> list[str]:
    """Return the titles that the list shows, from top to bottom."""
    rows = place.desk.library.listing.rows(place.lists.shown())
    return [row.title for row in rows]


def title(place: Workplace) -> str:
    """Return the title of the open article."""
    assert place.desk.open is not None
    return place.desk.open.article.title


def marks(place: Workplace) -> tuple[Annotation, ...]:
    """Return the marks of the open article."""
    assert place.desk.open is not None
    return place.desk.open.marks


def choose(place: Workplace, **chosen: object) -> None:
    """Choose in the library pane."""
    around(place).sides.library.filter_chosen.emit(Filter(**chosen))  # type: ignore[arg-type]


def test_the_welcome_article_is_open_at_first(place: Workplace) -> None:
    assert title(place) == "Welcome to Postil"
    assert len(marks(place)) > 15


def test_passing_over_an_article_does_not_tick_it_as_read(place: Workplace, qtbot: QtBot) -> None:
    for _ in range(3):
        press(place.window, "J")
    qtbot.wait(200)
    press(place.window, "K")
    unread = place.desk.library.listing.shelves()[Shelf.UNREAD]
    assert unread == len(titles(place))


def test_space_turns_pages_and_then_goes_to_the_next_unread_article(place: Workplace) -> None:
    first = title(place)
    place.window.reading.setFocus()
    for _ in range(40):
        press(place.window, "Space")
        if title(place) != first:
            break
    assert title(place) == titles(place)[1]
    [row] = place.desk.library.listing.rows([place.lists.shown()[0]])
    assert row.read


def test_shelves_show_what_they_are_for(place: Workplace) -> None:
    press(place.window, "S")
    choose(place, shelf=Shelf.STARRED)
    assert titles(place) == ["Welcome to Postil"]
    choose(place, shelf=Shelf.ANNOTATED)
    assert len(titles(place)) == 4
    press(place.window, "M")
    choose(place, shelf=Shelf.UNREAD)
    assert "Welcome to Postil" not in titles(place)
    choose(place)
    assert len(titles(place)) == 7


def test_sources_tags_and_entities_narrow_the_list_until_their_chip_is_closed(
    place: Workplace,
) -> None:
    [entity] = place.desk.library.entities.named("Tiffany Khoo")
    choose(place, entity=entity.id)
    assert len(titles(place)) == 1
    place.window.articles.chip_closed.emit("entity")
    assert len(titles(place)) == 7
    choose(place, source="Nobody")
    assert titles(place) == []
    place.window.articles.empty_action_requested.emit()
    assert len(titles(place)) == 7


@pytest.mark.parametrize("order", list(Order))
def test_the_chosen_order_comes_back(
    place: Workplace, desktop: Desktop, order: Order, tmp_path: Path
) -> None:
    place.window.articles.order_chosen.emit(order)
    before = titles(place)
    if order is Order.TITLE:
        assert before == sorted(before, key=str.lower)
    desktop.close(place)
    assert titles(desktop.open(tmp_path / "starter.postil")) == before


def test_searching_narrows_the_list_as_one_types_and_escape_ends_it(
    place: Workplace, qtbot: QtBot
) -> None:
    press(place.window, "/")
    type_words("ringg")
    qtbot.waitUntil(lambda: titles(place) == [])
    press(place.window, "Esc")
    type_words("salesforce")
    qtbot.waitUntil(lambda: 0 < len(titles(place)) < 7)
    press(place.window, "Esc")
    qtbot.waitUntil(lambda: len(titles(place)) == 7)


def test_a_search_for_more_than_can_be_is_told_in_a_sentence(
    place: Workplace, qtbot: QtBot
) -> None:
    told: list[object] = []
    place.lists.mistaken.connect(told.append)
    place.window.search.setText(" ".join(f"word{n}" for n in range(2000)))
    qtbot.waitUntil(lambda: bool(told), timeout=5000)


def test_the_trash_keeps_everything_until_it_is_emptied(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = marks(place)
    press(place.window, "Ctrl+Backspace")
    assert "Welcome to Postil" not in titles(place)
    assert title(place) != "Welcome to Postil"
    choose(place, shelf=Shelf.TRASH)
    assert titles(place) == ["Welcome to Postil"]
    press(place.window, "J")
    place.window.articles.go(1)
    place.window.actions_by_name["restore_article"].trigger()
    choose(place)
    place.window.articles.select(place.lists.shown()[0])
    place.desk.open_article(place.lists.shown()[0])
    assert marks(place) == before
    press(place.window, "Ctrl+Backspace")

    def press_first(box: QMessageBox) -> int:
        box.buttons()[0].click() if box.buttons()[0].text() == "Empty trash" else box.buttons()[
            1
        ].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_first)
    around(place).files._empty_trash()
    assert place.desk.library.articles.trashed() == []
    assert place.desk.session.next_undo is None
    assert list(place.desk.library.findings()) == []


def test_digits_choose_a_color_and_on_a_mention_a_type(place: Workplace) -> None:
    place.window.reading.setFocus()
    place.window.reading.select(Span(2, 8))
    press(place.window, "5")
    made = marks(place)[0]
    assert made.color is Color.PURPLE
    press(place.window, "2")
    assert marks(place)[0].color is Color.GREEN
    mention = next(mark for mark in marks(place) if mark.entity)
    place.window.reading.focus_mark(mention.id)
    press(place.window, "6")
    assert place.desk.open is not None
    assert mention.entity is not None
    assert place.desk.open.entities[mention.entity].type is EntityType.WORK


def test_brackets_go_from_mark_to_mark_and_delete_removes_one(place: Workplace) -> None:
    place.window.reading.setFocus()
    press(place.window, "]")
    first = place.window.reading.focused_mark()
    assert first is not None
    assert around(place).sides.annotations.chosen() == [first]
    press(place.window, "]")
    press(place.window, "[")
    assert place.window.reading.focused_mark() == first
    count = len(marks(place))
    press(place.window, "Del")
    assert len(marks(place)) == count - 1
    press(place.window, "Ctrl+Z")
    assert len(marks(place)) == count


def test_tags_are_put_on_a_selection(place: Workplace) -> None:
    place.window.reading.setFocus()
    place.window.reading.select(Span(2, 8))
    press(place.window, "T")
    type_words("claim; 中文")
    press(place.window, "Return")
    press(place.window, "Esc")
    assert marks(place)[0].tags == ("claim", "中文")


def test_a_quote_is_copied_with_where_it_stands(place: Workplace) -> None:
    place.window.reading.setFocus()
    place.window.reading.select(Span(2, 8))
    press(place.window, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "“postil” (“Welcome to Postil”, Postil)"


def test_the_text_size_and_the_hidden_pane_come_back(
    place: Workplace, desktop: Desktop, tmp_path: Path
) -> None:
    press(place.window, "Ctrl++")
    size = place.reading.font_size
    press(place.window, "F9")
    desktop.close(place)
    again = desktop.open(tmp_path / "starter.postil")
    assert again.reading.font_size == size
    assert not again.window.left.isVisible()


def test_the_reading_place_comes_back(
    place: Workplace, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    place.window.reading.setFocus()
    QTest.keyClick(place.window.reading.view, Qt.Key.Key_PageDown)
    position, _ = place.window.reading.place()
    assert position > 0
    desktop.close(place)
    again = desktop.open(tmp_path / "starter.postil")
    assert again.window.reading.place()[0] == position


def test_narrow_windows_fold_the_side_panes_and_wide_ones_bring_them_back(
    place: Workplace, qtbot: QtBot
) -> None:
    window = place.window

    def panes() -> tuple[bool, bool]:
        return window.left.isVisible(), window.right.isVisible()

    for width, shown in ((1000, (False, True)), (800, (False, False)), (1400, (True, True))):
        window.resize(width, 700)
        qtbot.waitUntil(partial(_is, panes, shown))
        assert window.width() == width


@pytest.mark.parametrize("name", ["help", "keys", "preferences", "original", "paste"])
def test_every_dialog_opens_and_closes(place: Workplace, name: str) -> None:
    place.window.actions_by_name[name].trigger()
    [dialog] = [w for w in place.window.findChildren(QDialog) if w.isVisible()]
    assert dialog.close()


def test_no_key_is_given_twice() -> None:
    keys = [key for entry in ENTRIES for key in entry.keys]
    assert len(keys) == len(set(keys))


def _is(ask: Callable[[], object], wanted: object) -> bool:
    return ask() == wanted


def test_a_long_list_is_cut_off_only_for_the_first_frame(desktop: Desktop, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "many.postil")
    text = text_of("Some words.")
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    articles = [article_of(text, f"Article {number}") for number in range(450)]
    library.apply(making(*articles))
    everything = library.listing.ids(Filter())
    library.close()

    workplace = desktop.open(tmp_path / "many.postil")
    assert workplace.lists.shown() == everything
    assert workplace.lists.count == len(everything)
    assert workplace.window.articles.current() == everything[0]
    workplace.window.articles.select(everything[-1])
    desktop.close(workplace)

    workplace = desktop.open(tmp_path / "many.postil")
    assert workplace.lists.count == len(everything)
