"""Finding, outlining, going back and forward, and describing, in the whole window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.domain.edit import Change, Edit
from reader.domain.ids import ArticleId
from reader.domain.text import Span
from reader.services.starter import create_starter
from reader.store.library import Library
from reader.ui.articles.model import ArticleModel
from reader.ui.dialogs.details import DetailsDialog
from reader.ui.reading.find_bar import FindBar
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press, type_words
from tests.samples import HARBOUR, article_of, text_of


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on the starter library, with the focus on the page."""
    create_starter(tmp_path / "starter.postil", "me").close()
    opened = desktop.open(tmp_path / "starter.postil")
    opened.window.reading.setFocus()
    return opened


def title(place: Workplace) -> str:
    """Return the title of the open article."""
    assert place.desk.open is not None
    return place.desk.open.article.title


def plain(place: Workplace) -> str:
    """Return the words of the open article."""
    assert place.desk.open is not None
    return place.desk.open.text.plain


def bar(place: Workplace) -> FindBar:
    """Return the bar in which one finds."""
    return around(place).tools.finding.bar


def said(place: Workplace) -> str:
    """Return what the bar says of the matches."""
    return bar(place).findChildren(QLabel)[0].accessibleName()


def selected(place: Workplace) -> Span | None:
    """Return what is selected on the page."""
    return place.window.reading.selection()


# Finding


def test_ctrl_f_finds_as_one_types_and_goes_round(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("mark")
    count = plain(place).lower().count("mark")
    assert said(place) == f"1 of {count}"
    press(place.window, "Return")
    assert said(place) == f"2 of {count}"
    press(place.window, "Shift+Return")
    press(place.window, "Shift+Return")
    assert said(place) == f"{count} of {count}, on from the end"
    press(place.window, "F3")
    assert said(place) == f"1 of {count}, on from the top"
    press(place.window, "Shift+F3")
    assert said(place).startswith(f"{count} of")


def test_escape_leaves_the_match_selected_and_the_focus_on_the_page(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("margin")
    press(place.window, "Esc")
    start = plain(place).index("margin")
    assert bar(place).isHidden()
    assert selected(place) == Span(start, start + 6)
    assert QApplication.focusWidget() is place.window.reading.view


def test_the_switches_narrow_what_is_found(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("Mark")
    every = said(place)
    bar(place).exactly.click()
    exact = said(place)
    bar(place).whole.click()
    assert len({every, exact, said(place)}) == 3
    type_words("zzz")
    assert said(place) == "No match"
    press(place.window, "Return")
    assert said(place) == "No match"


def test_what_is_selected_is_looked_for_first(place: Workplace) -> None:
    start = plain(place).index("library")
    place.window.reading.select(Span(start, start + 7))
    press(place.window, "Ctrl+F")
    assert bar(place).field.text() == "library"
    assert said(place).startswith("1 of")


def test_the_match_is_brought_into_sight_wherever_it_is(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("six short news")
    start = plain(place).lower().index("six short news")
    assert not place.window.reading.anchor_rect(Span(start, start + 5)).isEmpty()


def test_emoji_chinese_and_arabic_can_be_typed_and_found(
    place: Workplace, desktop: Desktop
) -> None:
    press(place.window, "Ctrl+F")
    for words in ("😀", "中文", "مرحبا"):
        bar(place).field.clear()
        type_words(words)
        assert bar(place).field.text() == words
        assert said(place) == "No match"


def test_the_bar_goes_on_in_the_next_article_and_survives_another_theme(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("the")
    before = said(place)
    place.window.actions_by_name["theme"].trigger()
    assert said(place) == before
    place.window.articles.go(1)
    assert said(place) != before
    press(place.window, "Return")
    assert " of " in said(place)


def test_f3_without_the_bar_brings_it_with_what_was_last_looked_for(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("the")
    press(place.window, "Esc")
    place.window.reading.clear_selection()
    press(place.window, "F3")
    assert not bar(place).isHidden()
    assert bar(place).field.text() == "the"


def test_a_match_can_be_highlighted_after_escape(place: Workplace) -> None:
    press(place.window, "Ctrl+F")
    type_words("margin")
    press(place.window, "Esc")
    press(place.window, "H")
    assert place.desk.open is not None
    assert any(mark.anchor and mark.anchor.quote == "margin" for mark in place.desk.open.marks)


# Headings


def test_the_outline_goes_to_a_heading(place: Workplace) -> None:
    press(place.window, "Ctrl+J")
    type_words("keep")
    press(place.window, "Return")
    assert place.window.reading.place()[0] == plain(place).index("Keep and share")
    assert QApplication.focusWidget() is place.window.reading.view
    press(place.window, "Ctrl+J")
    outline = around(place).tools.outlining.outline
    row = outline.list.row()
    assert row is not None
    assert "Keep and share" in str(outline.list.model().index(row, 0).data())
    press(place.window, "Esc")
    assert outline.isHidden()


def test_the_outline_is_for_articles_with_headings(desktop: Desktop, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "plain.postil")
    text = text_of(HARBOUR)
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    library.apply(Edit("Fill", (Change(None, article_of(text)),)))
    library.close()
    place = desktop.open(tmp_path / "plain.postil")
    assert place.desk.open is not None
    assert not place.window.actions_by_name["outline"].isEnabled()
    press(place.window, "Ctrl+J")
    around(place).tools.outlining.ask()
    assert around(place).tools.outlining.outline.isHidden()


# Back and forward


def test_one_goes_back_and_forward_through_articles(place: Workplace) -> None:
    actions = place.window.actions_by_name
    assert not actions["back"].isEnabled()
    for _ in range(3):
        press(place.window, "J")
    last = title(place)
    for _ in range(3):
        press(place.window, "Alt+Left")
    assert title(place) == "Welcome to Postil"
    assert not actions["back"].isEnabled()
    for _ in range(3):
        press(place.window, "Alt+Right")
    assert title(place) == last
    assert not actions["forward"].isEnabled()
    assert place.desk.open is not None
    assert place.window.articles.current() == place.desk.open.article.id


def test_going_back_restores_the_place(place: Workplace) -> None:
    QTest.keyClick(place.window.reading.view, Qt.Key.Key_PageDown)
    position, _ = place.window.reading.place()
    assert position > 0
    press(place.window, "J")
    press(place.window, "Alt+Left")
    assert place.window.reading.place()[0] == position


def test_articles_in_the_trash_are_passed_over(place: Workplace) -> None:
    press(place.window, "J")
    press(place.window, "J")
    here = title(place)
    press(place.window, "Alt+Left")
    press(place.window, "Ctrl+Backspace")
    place.desk.open_article(
        next(row for row in place.lists.shown() if title_of(place, row) == here)
    )
    press(place.window, "Alt+Left")
    assert title(place) == "Welcome to Postil"


def title_of(place: Workplace, id_: ArticleId) -> str:
    """Return the title of an article."""
    article = place.desk.library.articles.get(id_)
    return article.title if article else ""


def test_the_buttons_at_the_side_of_a_mouse_go_back_and_forward(place: Workplace) -> None:
    press(place.window, "J")
    there = title(place)
    handle = place.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.BackButton)
    assert title(place) == "Welcome to Postil"
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton)
    assert title(place) == there


# Details


@pytest.fixture
def details(place: Workplace) -> Callable[[], DetailsDialog]:
    """Return what opens the details of the chosen articles."""

    def ask() -> DetailsDialog:
        place.window.actions_by_name["details"].trigger()
        found = place.window.findChildren(DetailsDialog)
        return next(dialog for dialog in found if dialog.isVisible())

    return ask


def test_details_are_changed_in_one_step_and_undone(
    place: Workplace, details: Callable[[], DetailsDialog]
) -> None:
    before = place.desk.open.article if place.desk.open else None
    dialog = details()
    dialog.fields["title"].setText("Another title")
    dialog.fields["published"].setText("2025-03-01")
    dialog.fields["url"].setText("https://example.com")
    dialog.fields["tags"].setText("tour; new")
    dialog.accept()
    assert title(place) == "Another title"
    assert place.desk.open is not None
    changed = place.desk.open.article
    assert (changed.published, changed.url) == ("2025-03-01", "https://example.com")
    assert changed.tags == ("new", "tour")
    assert before is not None
    assert changed.text == before.text
    place.desk.undo()
    assert place.desk.open.article == before


def test_an_address_that_cannot_be_opened_keeps_the_dialog_open(
    place: Workplace, details: Callable[[], DetailsDialog]
) -> None:
    dialog = details()
    dialog.fields["url"].setText("example.com")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.fields["url"]
    dialog.fields["url"].setText("mailto:ada@example.com")
    dialog.accept()
    assert not dialog.isVisible()


def test_a_date_that_lists_cannot_sort_by_is_kept_and_said(
    place: Workplace, details: Callable[[], DetailsDialog]
) -> None:
    dialog = details()
    dialog.fields["published"].setText("19 hours before")
    assert dialog._hint.isVisible()
    dialog.fields["published"].setText("2025-03-01")
    assert not dialog._hint.isVisible()
    dialog.reject()


def test_several_articles_are_described_at_once(
    place: Workplace, details: Callable[[], DetailsDialog]
) -> None:
    place.window.articles._view.selectAll()
    dialog = details()
    assert "title" not in dialog.fields
    dialog.fields["source"].setText("Reuters")
    dialog.fields["tags"].setText("starter; read later")
    dialog.accept()
    articles = place.desk.library.articles.find(place.lists.shown()).values()
    assert len(articles) == 7
    assert {article.source for article in articles} == {"Reuters"}
    assert all("read later" in article.tags for article in articles)
    place.desk.undo()
    articles = place.desk.library.articles.find(place.lists.shown()).values()
    assert {article.source for article in articles} == {"Postil"}


def test_what_differs_is_left_alone_where_nothing_is_written(
    place: Workplace, details: Callable[[], DetailsDialog]
) -> None:
    dialog = details()
    dialog.fields["source"].setText("Another")
    dialog.accept()
    place.window.articles._view.selectAll()
    dialog = details()
    assert dialog.fields["source"].text() == ""
    assert dialog.fields["source"].placeholderText() != ""
    dialog.fields["author"].setText("Ada")
    dialog.accept()
    articles = place.desk.library.articles.find(place.lists.shown()).values()
    assert {article.source for article in articles} == {"Another", "Postil"}
    assert {article.author for article in articles} == {"Ada"}


# Copying


def test_a_citation_is_on_the_clipboard_as_plain_and_as_formatted_text(place: Workplace) -> None:
    place.window.reading.select(Span(2, 8))
    press(place.window, "Ctrl+Shift+C")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "“postil” (“Welcome to Postil”, Postil)"
    assert "<i>Postil</i>" in mime.html()


# Being read


def test_holding_j_down_marks_nothing_as_read_and_keeps_no_place(
    place: Workplace, qtbot: QtBot
) -> None:
    qtbot.wait(100)
    for _ in range(20):
        press(place.window, "J")
        press(place.window, "K")
    library = place.desk.library
    ids = place.lists.shown()
    assert not any(flags.read for flags in library.flags.find(ids).values())
    assert [library.articles.place(id_).progress for id_ in ids] == [0.0] * len(ids)


def test_an_article_counts_as_read_after_a_second_or_a_scroll(
    place: Workplace, qtbot: QtBot
) -> None:
    first, second = place.lists.shown()[:2]
    flags = place.desk.library.flags
    QTest.keyClick(place.window.reading.view, Qt.Key.Key_PageDown)
    assert flags.find([first])[first].read
    press(place.window, "J")
    assert not flags.find([second])[second].read
    qtbot.waitUntil(lambda: flags.find([second])[second].read, timeout=3000)


def test_the_list_shows_how_far_one_has_read(place: Workplace, qtbot: QtBot) -> None:
    [before] = place.desk.library.listing.rows(place.lists.shown()[:1])
    assert before.progress == 0.0
    QTest.keyClick(place.window.reading.view, Qt.Key.Key_PageDown)
    model = place.window.articles._view.model()

    def shown() -> float:
        place.window.repaint()
        assert isinstance(model, ArticleModel)
        row = model.row_at(0)
        return row.progress if row is not None else 0.0

    qtbot.waitUntil(lambda: 0 < shown() < 1, timeout=3000)


def test_the_place_stays_with_another_size_theme_and_width_and_after_reopening(
    place: Workplace, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(place.window.reading.view, Qt.Key.Key_PageDown)
    position, _ = place.window.reading.place()
    top = plain(place)[position : position + 20]
    for name in ("larger", "theme", "larger", "theme", "usual_size"):
        place.window.actions_by_name[name].trigger()
        assert place.window.reading.place()[0] == position
    for width in (1000, 1500, 1400):
        place.window.resize(width, 900)
        qtbot.wait(20)
        assert place.window.reading.place()[0] == position
    desktop.close(place)
    again = desktop.open(tmp_path / "starter.postil")
    assert again.window.reading.place()[0] == position
    assert plain(again)[position : position + 20] == top
