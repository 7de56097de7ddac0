"""Tagging once and finding it everywhere: the bar after a tag, and tagging without questions."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.store.library import Library
from reader.ui.entities.more_bar import MoreBar
from reader.ui.wiring.sticking import Sticking
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import drag_over, press, type_words
from tests.journeys.suggested import library_at, mentions, opened, show
from tests.samples import STAMP, changing


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on an article that nobody has looked at, with the focus on the page."""
    library_at(tmp_path / "flow.postil", looked=False)
    return opened(desktop, tmp_path / "flow.postil")


def more(place: Workplace) -> MoreBar:
    return around(place).tagging_tools.spreading.bar


def sticking(place: Workplace) -> Sticking:
    return around(place).tagging_tools.sticking


def plain(place: Workplace) -> str:
    assert place.desk.open is not None
    return place.desk.open.text.plain


def select(place: Workplace, words: str) -> None:
    start = plain(place).index(words)
    place.window.reading.select(Span(start, start + len(words)))


def tag(place: Workplace, words: str, type_: int = 3) -> None:
    """Tag words with the picker, as an entity of the type of that number."""
    select(place, words)
    press(place.window, "E")
    press(place.window, f"Alt+{type_}")
    press(place.window, "Return")


def offered(place: Workplace, qtbot: QtBot, elsewhere: bool = True) -> MoreBar:
    """Wait until the bar says how much more there is."""
    bar = more(place)
    qtbot.waitUntil(bar.isVisible, timeout=20_000)
    if elsewhere:
        qtbot.waitUntil(bar.everywhere.isVisible, timeout=20_000)
    return bar


def test_after_a_tag_a_bar_says_how_many_more_there_are(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    bar = offered(place, qtbot)
    assert bar.name.text() == "Singapore"
    assert bar.told.text().startswith("2 more here, 1 in 1 other")


def test_a_tags_all_in_the_article_and_one_undo_takes_it_back(
    place: Workplace, qtbot: QtBot
) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    press(place.window, "A")
    assert mentions(place) == ["Singapore"] * 3
    assert "2" in place.window.messages.text()
    assert more(place).told.text().startswith("1 in 1 other")
    press(place.window, "Ctrl+Z")
    assert mentions(place) == ["Singapore"]
    press(place.window, "Ctrl+Z")
    assert mentions(place) == []


def test_shift_a_tags_in_all_articles_and_the_bar_goes(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    press(place.window, "Shift+A")
    assert more(place).isHidden()
    assert mentions(place) == ["Singapore"] * 3
    assert "3" in place.window.messages.text()
    show(place, "Second")
    assert mentions(place) == ["Singapore"]
    press(place.window, "Ctrl+Z")
    assert mentions(place) == []


def test_esc_sends_the_bar_away_and_its_keys_mean_nothing_then(
    place: Workplace, qtbot: QtBot
) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    press(place.window, "Escape")
    assert more(place).isHidden()
    press(place.window, "A")
    assert mentions(place) == ["Singapore"]


def test_the_bar_goes_with_the_article_and_with_an_undo(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    press(place.window, "Ctrl+Z")
    assert more(place).isHidden()
    press(place.window, "Ctrl+Shift+Z")
    tag(place, "Northwind Holdings", 2)
    offered(place, qtbot)
    show(place, "Second")
    assert more(place).isHidden()


def test_the_bar_stays_when_everything_is_read_anew(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    place.session.refresh()
    assert more(place).isVisible()
    press(place.window, "Shift+A")
    assert mentions(place) == ["Singapore"] * 3


def test_the_bar_goes_when_another_program_has_changed_the_entity(
    place: Workplace, qtbot: QtBot
) -> None:
    tag(place, "Singapore")
    offered(place, qtbot)
    with closing(Library.open(place.desk.library.path)) as other:
        [entity] = other.entities.named("Singapore")
        other.apply(changing(entity, trashed=STAMP.at))
    place.look_again()
    assert more(place).isHidden()


def test_nothing_is_offered_where_there_is_nothing_more(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Monday", 5)
    qtbot.waitUntil(lambda: around(place).tagging_tools.spreading._job is None, timeout=20_000)
    assert more(place).isHidden()


def test_other_words_for_an_entity_are_found_by_and_become_its_alias(place: Workplace) -> None:
    tag(place, "Northwind Holdings", 2)
    select(place, "Singapore welcomed")
    press(place.window, "E")
    type_words("Northwind Holdings")
    press(place.window, "Return")
    [entity] = place.desk.library.entities.named("Northwind Holdings")
    assert [alias.text for alias in entity.aliases] == ["Singapore welcomed"]
    picker = around(place).sides.entity_picker
    select(place, "Nobody")
    press(place.window, "E")
    type_words("singapore welcomed")
    line = picker.list.model().index(0, 0)
    assert line.data() == "Northwind Holdings"
    assert picker.list.row() == 0
    press(place.window, "Escape")
    press(place.window, "Ctrl+Z")
    [entity] = place.desk.library.entities.named("Northwind Holdings")
    assert entity.aliases == ()


def test_words_without_a_capital_become_no_alias(place: Workplace) -> None:
    tag(place, "Northwind Holdings", 2)
    select(place, "which")
    press(place.window, "E")
    type_words("Northwind Holdings")
    press(place.window, "Return")
    [entity] = place.desk.library.entities.named("Northwind Holdings")
    assert entity.aliases == ()
    assert mentions(place) == ["Northwind Holdings", "which"]


def test_keep_tagging_tags_what_the_mouse_selects(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    press(place.window, "Shift+E")
    assert sticking(place).bar.choice.accessibleName() == "Singapore · place"
    drag_over_quietly(place, qtbot, "harbour")
    assert mentions(place) == ["harbour", "Singapore"]
    assert around(place).sides.selection_bar.isHidden()
    press(place.window, "Escape")
    press(place.window, "Escape")
    assert sticking(place).bar.isHidden()
    assert not place.window.actions_by_name["keep_tagging"].isChecked()
    drag_over(place, qtbot, "Nobody")
    assert len(mentions(place)) == 2


def drag_over_quietly(place: Workplace, qtbot: QtBot, words: str) -> None:
    """Select words as a mouse does that lets go of the button."""
    select(place, words)
    place.window.reading.view.hand.released.emit()
    qtbot.wait(1)


def test_keep_tagging_tags_the_word_of_a_double_click(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "Shift+E")
    view = place.window.reading.view
    start = plain(place).index("harbour")
    spot = view.cursorRect(view.page.cursor(Span(start, start + 3))).center()
    for gesture in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        gesture(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: mentions(place) == ["harbour"], timeout=5_000)


def test_keep_tagging_begins_with_no_entity_that_was_taken_back(
    place: Workplace, qtbot: QtBot
) -> None:
    tag(place, "Singapore")
    press(place.window, "Ctrl+Z")
    press(place.window, "Shift+E")
    assert sticking(place).bar.choice.accessibleName() == "person"
    drag_over_quietly(place, qtbot, "harbour")
    assert mentions(place) == ["harbour"]


def test_keep_tagging_with_enter_by_keyboard(place: Workplace) -> None:
    press(place.window, "Shift+E")
    select(place, "Singapore")
    assert mentions(place) == []
    press(place.window, "Return")
    assert mentions(place) == ["Singapore"]


def test_keep_tagging_by_type_gives_each_its_own_entity(place: Workplace, qtbot: QtBot) -> None:
    press(place.window, "Shift+E")
    press(place.window, "3")
    assert sticking(place).bar.choice.accessibleName() == "place"
    for words in ("Singapore", "harbour"):
        drag_over_quietly(place, qtbot, words)
    entities = place.desk.library.entities.all()
    assert {(entity.name, entity.type) for entity in entities} == {
        ("Singapore", EntityType.PLACE),
        ("harbour", EntityType.PLACE),
    }


def test_the_menu_entry_ends_keep_tagging(place: Workplace) -> None:
    action = place.window.actions_by_name["keep_tagging"]
    action.trigger()
    assert sticking(place).bar.isVisible()
    action.trigger()
    assert sticking(place).bar.isHidden()


def test_the_buttons_of_the_bar_do_the_same(place: Workplace, qtbot: QtBot) -> None:
    tag(place, "Singapore")
    bar = offered(place, qtbot)
    qtbot.waitUntil(lambda: bar.height() >= bar.sizeHint().height())
    QTest.mouseClick(bar.everywhere, Qt.MouseButton.LeftButton)
    assert mentions(place) == ["Singapore"] * 3


def test_what_a_machine_writes_is_not_taken_for_another_program_while_it_does(
    place: Workplace, qtbot: QtBot
) -> None:
    read_anew: list[bool] = []
    place.session.listen(lambda news: read_anew.append(news.everything))
    place.window.actions_by_name["suggest_everywhere"].trigger()
    assert place.desk.jobs.writing
    while place.desk.jobs.writing:
        place.look_again()
        qtbot.wait(5)
    assert read_anew == []
    place.look_again()
    assert read_anew == [True]


def test_a_new_entity_is_proposed_as_of_the_type_that_is_suggested_else_of_the_last(
    desktop: Desktop, tmp_path: Path
) -> None:
    library_at(tmp_path / "looked.postil")
    place = opened(desktop, tmp_path / "looked.postil")
    picker = around(place).sides.entity_picker
    select(place, "Nobody")
    press(place.window, "E")
    assert picker.types.buttons[EntityType.PERSON].isChecked()
    press(place.window, "Escape")
    select(place, "Northwind Holdings")
    press(place.window, "E")
    press(place.window, "Return")
    made = place.desk.library.entities.named("Northwind Holdings")
    assert [entity.type for entity in made] == [EntityType.ORGANISATION]
    select(place, "Nobody")
    press(place.window, "E")
    assert picker.types.buttons[EntityType.ORGANISATION].isChecked()
