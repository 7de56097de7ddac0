"""A text changes, its marks are checked one after the other, and every step can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.listing import Filter, Shelf
from reader.domain.placement import Verdict
from reader.domain.text import Span
from reader.store.library import Library
from reader.ui.checking.bar import CheckBar
from reader.ui.wiring.checking import Checking
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import drag_over, drop, press
from tests.services.changing import FIRST, GROWN, TURNED, written

QUOTES = ("costs $4.2 billion", "would resign if", "asks about trucks", "talked about for Kulim")


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on an article with four marks of which three are in doubt."""
    path = tmp_path / "changing.postil"
    Library.create(path).close()
    workplace = desktop.open(path)
    workplace.desk.prefer(suggests=False)
    bring(workplace, qtbot, written(tmp_path / "first", *FIRST))
    for quote in QUOTES:
        drag_over(workplace, qtbot, quote)
        press(workplace.window, "H")
    around(workplace).passage.let_go()
    bring(workplace, qtbot, written(tmp_path / "later", *TURNED))
    return workplace


def bring(place: Workplace, qtbot: QtBot, file: Path) -> None:
    """Import a file by dropping it, and go back to the page."""
    drop(place.window, [file])
    dialog = around(place).importing._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=10_000)
    count = place.desk.library.listing.total() + len(place.desk.library.versions.select(""))
    dialog.accept()
    library = place.desk.library
    qtbot.waitUntil(
        lambda: library.listing.total() + len(library.versions.select("")) > count, timeout=10_000
    )
    with qtbot.waitActive(place.window):
        place.window.activateWindow()
    place.window.reading.setFocus()


def bar(place: Workplace) -> CheckBar:
    return tool(place).bar


def tool(place: Workplace) -> Checking:
    return around(place).checking_tools.checking


def asked(place: Workplace) -> str:
    mark = tool(place).asked
    return mark.anchor.quote if mark is not None and mark.anchor is not None else ""


def marks(place: Workplace) -> dict[str, Annotation]:
    assert place.desk.open is not None
    return {mark.anchor.quote: mark for mark in place.desk.open.annotations if mark.anchor}


def verdicts(place: Workplace) -> dict[str, Verdict | None]:
    assert place.desk.open is not None
    text = place.desk.open.article.text
    return {quote: mark.verdict_in(text) for quote, mark in marks(place).items()}


def article(place: Workplace) -> Article:
    assert place.desk.open is not None
    return place.desk.open.article


def test_a_changed_text_keeps_its_marks_and_says_which_are_in_doubt(place: Workplace) -> None:
    assert place.window.messages.text().startswith(
        "1 new version (1 mark found, 2 to check, 1 lost)"
    )
    assert len(place.lists.shown()) == 1
    assert verdicts(place) == dict(
        zip(QUOTES, [Verdict.CHECK, Verdict.CHECK, Verdict.OK, Verdict.LOST], strict=True)
    )
    page = place.window.reading.view
    assert {mark.anchor.quote for mark in page.marks if mark.anchor} == {
        "costs $1.2 billion",
        "would not resign if",
        "asks about trucks",
    }


def test_f7_c_p_and_o_settle_every_mark_and_undo_takes_all_of_it_back(
    place: Workplace, qtbot: QtBot
) -> None:
    before = marks(place)
    press(place.window, "F7")
    assert bar(place).isVisible()
    assert (asked(place), bar(place).place.text()) == ("costs $4.2 billion", "1 of 3")
    press(place.window, "C")
    assert (asked(place), bar(place).place.text()) == ("would resign if", "1 of 2")
    press(place.window, "O")
    assert asked(place) == "talked about for Kulim"
    assert not bar(place).confirm.isVisible()
    drag_over(place, qtbot, "Penang")
    press(place.window, "P")
    assert asked(place) == ""
    assert bar(place).words.text() == "Nothing left to check"
    assert verdicts(place) == {
        "costs $1.2 billion": None,
        "would resign if": Verdict.KEPT,
        "asks about trucks": Verdict.OK,
        "Penang": None,
    }
    for wanted in ("talked about for Kulim", "would resign if", "costs $4.2 billion"):
        press(place.window, "Ctrl+Z")
        assert asked(place) == wanted
    assert marks(place) == before
    press(place.window, "Ctrl+Z")  # the import of the new version
    assert set(verdicts(place).values()) == {None}
    assert tool(place).asked is None
    for _ in QUOTES:
        press(place.window, "Ctrl+Z")
    assert marks(place) == {}
    press(place.window, "Ctrl+Z")
    assert place.lists.shown() == []


def test_both_sides_are_shown_with_what_differs_by_more_than_colour(place: Workplace) -> None:
    press(place.window, "F7")
    old, new = bar(place).sides.old.words.text(), bar(place).sides.new.words.text()
    assert "<s><b>" in old
    assert "4.2" in old
    assert "<u><b>" in new
    assert "1.2" in new
    spoken = bar(place).accessibleDescription()
    assert "Then: The plant costs $4.2 billion and makes chips for cars." in spoken
    assert "Now: The plant costs $1.2 billion and makes chips for cars." in spoken


def test_f7_goes_round_and_esc_leaves(place: Workplace) -> None:
    press(place.window, "F7")
    press(place.window, "F7")
    assert asked(place) == "would resign if"
    press(place.window, "Shift+F7")
    press(place.window, "Shift+F7")
    assert asked(place) == "talked about for Kulim"
    press(place.window, "Escape")
    assert not bar(place).isVisible()
    assert not place.window.actions_by_name["check_confirm"].isEnabled()


def test_checking_begins_at_the_mark_in_hand(place: Workplace) -> None:
    press(place.window, "]")
    press(place.window, "]")
    press(place.window, "F7")
    assert asked(place) == "would resign if"


def test_p_without_a_selection_says_what_to_do(place: Workplace) -> None:
    press(place.window, "F7")
    assert not bar(place).attach.isEnabled()
    press(place.window, "P")
    assert asked(place) == "costs $4.2 billion"
    assert "Select on the page" in place.window.messages.text()


def test_the_buttons_do_what_the_keys_do(place: Workplace) -> None:
    press(place.window, "F7")
    QTest.mouseClick(bar(place).confirm, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar(place).keep, Qt.MouseButton.LeftButton)
    assert verdicts(place)["costs $1.2 billion"] is None
    assert verdicts(place)["would resign if"] is Verdict.KEPT


def test_a_mark_that_is_removed_or_moved_by_hand_is_asked_about_no_more(place: Workplace) -> None:
    press(place.window, "F7")
    press(place.window, "Del")
    assert asked(place) == "would resign if"
    press(place.window, "Ctrl+Z")
    assert asked(place) == "costs $4.2 billion"


def test_the_panel_has_sections_and_its_caption_leads_to_checking(
    place: Workplace, qtbot: QtBot
) -> None:
    cards = around(place).sides.annotations._list
    model = cards._cards
    heads = {
        model.card(row).quote: (model.card(row).section.name, model.card(row).heads)
        for row in range(model.rowCount())
        if model.card(row).heads
    }
    assert heads == {
        "costs $4.2 billion": ("CHECK", 2),
        "talked about for Kulim": ("LOST", 1),
        "asks about trucks": ("PLACED", 1),
    }
    caption = cards._sheets.sheet(0).caption.center().toPoint()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=caption)
    qtbot.waitUntil(lambda: bar(place).isVisible())


def test_the_shelf_holds_the_article_while_anything_is_in_doubt(
    place: Workplace, qtbot: QtBot
) -> None:
    pane = around(place).sides.library
    qtbot.waitUntil(lambda: pane._model.index_of("shelf:check").isValid(), timeout=5000)
    place.lists.choose(Filter(shelf=Shelf.CHECK))
    assert place.lists.shown() == [article(place).id]
    press(place.window, "F7")
    for _ in range(3):
        press(place.window, "O")
    assert bar(place).words.text() == "Nothing left to check"
    place.lists.refresh()
    assert place.lists.shown() == []


def test_when_an_article_is_done_f7_opens_the_next_one(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    first = article(place).id
    other = "https://northwind.example/other"
    bring(place, qtbot, written(tmp_path / "a", *FIRST, url=other, title="Other"))
    [new] = set(place.lists.shown()) - {first}
    place.window.articles.select(new)
    place.desk.open_article(new)
    place.window.reading.setFocus()
    drag_over(place, qtbot, "costs $4.2 billion")
    press(place.window, "H")
    bring(place, qtbot, written(tmp_path / "b", *TURNED, url=other, title="Other"))
    place.window.reading.setFocus()
    press(place.window, "F7")
    press(place.window, "C")
    assert bar(place).words.text() == "Nothing left to check here"
    assert bar(place).on.hasFocus()
    press(place.window, "Return")
    assert article(place).id == first
    assert asked(place) == "costs $4.2 billion"


def test_nothing_to_check_is_said(desktop: Desktop, tmp_path: Path) -> None:
    Library.create(tmp_path / "empty.postil").close()
    workplace = desktop.open(tmp_path / "empty.postil")
    press(workplace.window, "F7")
    assert "every mark is in its place" in workplace.window.messages.text()
    assert not bar(workplace).isVisible()


def test_moving_the_ends_on_the_page_settles_a_doubt(place: Workplace) -> None:
    press(place.window, "]")
    press(place.window, "B")
    press(place.window, "Right")
    press(place.window, "Return")
    moved = {quote for quote, verdict in verdicts(place).items() if verdict is None}
    assert len(moved) == 1
    assert "1.2" in moved.pop()


def test_the_versions_of_an_article_can_be_looked_at_with_their_marks(place: Workplace) -> None:
    assert place.window.actions_by_name["versions"].isEnabled()
    place.window.actions_by_name["versions"].trigger()
    dialog = around(place).checking_tools.versions.dialog
    assert dialog is not None
    assert [dialog.list.item(n).text().split("\n")[0] for n in range(2)] == [
        "Version 2 (now)",
        "Version 1",
    ]
    assert dialog.list.currentRow() == 1
    shown = dialog.pane.view
    assert "Kulim" in shown.page.text.plain
    assert {mark.anchor.quote for mark in shown.marks if mark.anchor} == set(QUOTES)
    assert shown.marks.doubtful(Span(0, 500)) == []
    dialog.list.setCurrentRow(0)
    assert "Kulim" not in shown.page.text.plain
    assert len(shown.marks.doubtful(Span(0, 500))) == 2
    dialog.reject()


def test_an_article_without_versions_has_none_to_show(place: Workplace) -> None:
    press(place.window, "Ctrl+Z")
    assert not place.window.actions_by_name["versions"].isEnabled()


def test_the_preview_says_what_will_become_of_marks(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(place.window, [written(tmp_path / "third", *GROWN)])
    dialog = around(place).importing._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=10_000)
    assert "New version of “\u2068A plant\u2069”: 4 marks found" in dialog.details.byline.text()
    dialog.reject()


def test_a_text_that_has_changed_is_looked_through_for_names_again(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    place.desk.prefer(suggests=True)
    bring(place, qtbot, written(tmp_path / "third", *GROWN))
    suggestions = place.desk.library.suggestions
    qtbot.waitUntil(lambda: bool(suggestions.pending(article(place).id)), timeout=20_000)
    texts = {one.text for one in suggestions.pending(article(place).id)}
    assert texts == {article(place).text}
