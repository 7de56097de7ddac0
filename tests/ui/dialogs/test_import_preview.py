"""The import dialog shows what was found, and asks for what was ticked."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.ui.dialogs import found
from reader.ui.dialogs.found_list import FoundModel
from reader.ui.dialogs.import_preview import FoundArticle, FoundFile, ImportDialog
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, painted

Told = list[list[tuple[int, int]]]


def article(title: str, words: int = 100, *, already: bool = False) -> FoundArticle:
    return FoundArticle(
        file="feed.txt",
        title=title,
        source="Asia Times",
        author="Peter Bloom",
        published="19 hours before",
        words=words,
        repairs=(("entities written out", 5), ("no-break spaces", 7), ("nothing", 0)),
        lede=f"{title} begins here.\nAnd it goes on.",
        already=already,
    )


FEED = FoundFile(
    name="feed.txt",
    separator="Continue Reading",
    articles=(article("One", 1640), article("Two", already=True), article("Three 🙂", 360)),
)
OTHER = FoundFile(name="本地新闻.md", separator="", articles=(article("第一篇", 12),))
BROKEN = FoundFile(
    name="photo.jpg", separator="", articles=(), failure="“photo.jpg” holds no text; choose others."
)


def dialog(qtbot: QtBot, *files: FoundFile, theme: str = "light") -> ImportDialog:
    shown = ImportDialog(load(theme))
    shown.setStyleSheet(load(theme).stylesheet())
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    if files:
        shown.show_files(files)
    return shown


def asked(shown: ImportDialog) -> Told:
    told: Told = []
    shown.import_requested.connect(told.append)
    return told


def names(shown: ImportDialog) -> list[str]:
    return [shown.model.index(n).data() for n in range(shown.model.rowCount())]


def tick_box(shown: ImportDialog, row: int) -> QRect:
    line = shown.list.visualRect(shown.model.index(row))
    return QRect(line.left() + 8, line.top() + 8, 16, 16)


def states(shown: ImportDialog) -> list[Qt.CheckState | None]:
    role = Qt.ItemDataRole.CheckStateRole
    return [shown.model.index(n).data(role) for n in range(shown.model.rowCount())]


def test_qt_finds_nothing_wrong_with_the_model(qtmodeltester: ModelTester) -> None:
    model = FoundModel()
    model.show_files((FEED, OTHER, BROKEN))
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_everything_new_is_ticked_and_what_is_here_cannot_be(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert states(shown) == [checked, unchecked, checked]
    assert not shown.model.setData(shown.model.index(1), None, Qt.ItemDataRole.CheckStateRole)
    assert states(shown) == [checked, unchecked, checked]


def test_the_summary_and_the_button_count_what_is_ticked(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    assert shown.summary.text() == "2 articles, 2000 words"
    assert shown.take.text() == "Import 2 articles"
    QTest.mouseClick(
        shown.list.viewport(), Qt.MouseButton.LeftButton, pos=tick_box(shown, 0).center()
    )
    assert shown.summary.text() == "1 article, 360 words"
    assert shown.take.text() == "Import 1 article"


def test_enter_imports_what_is_ticked_and_closes(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED, OTHER)
    told = asked(shown)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert told == [[(0, 0), (0, 2), (1, 0)]]
    assert shown.isHidden()


def test_the_space_bar_turns_the_tick_round(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    assert shown.list.hasFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    assert shown.model.chosen() == [(0, 2)]
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    assert shown.model.chosen() == [(0, 0), (0, 2)]


def test_a_click_beside_the_tick_leaves_it(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    place = shown.list.visualRect(shown.model.index(2)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.model.chosen() == [(0, 0), (0, 2)]
    assert shown.details.title.text() == "Three 🙂"


def test_the_tick_of_a_file_stands_for_its_articles(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED, OTHER)
    assert names(shown) == ["feed.txt", "One", "Two", "Three 🙂", "本地新闻.md", "第一篇"]
    shown.model.setData(shown.model.index(1), None, Qt.ItemDataRole.CheckStateRole)
    assert states(shown)[0] == Qt.CheckState.PartiallyChecked
    shown.model.setData(shown.model.index(0), None, Qt.ItemDataRole.CheckStateRole)
    assert states(shown)[0] == Qt.CheckState.Checked
    shown.model.setData(shown.model.index(0), None, Qt.ItemDataRole.CheckStateRole)
    assert shown.model.chosen() == [(1, 0)]


def test_all_and_none_tick_at_once(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    QTest.mouseClick(shown.none, Qt.MouseButton.LeftButton)
    assert shown.model.chosen() == []
    assert not shown.take.isEnabled()
    assert shown.summary.text() == "Nothing chosen"
    QTest.mouseClick(shown.all, Qt.MouseButton.LeftButton)
    assert shown.model.chosen() == [(0, 0), (0, 2)]


def test_the_preview_begins_as_the_article_does_and_says_what_was_repaired(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    details = shown.details
    assert details.title.text() == "One"
    assert "Peter Bloom" in details.byline.text()
    assert details.repairs.text() == "Repaired: entities written out × 5, no-break spaces × 7"
    assert details.lede.text() == "One begins here.\n\nAnd it goes on."


def test_a_line_says_source_words_repairs_and_whether_it_is_here(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    spoken = shown.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    plain = spoken.replace("\u2068", "").replace("\u2069", "")
    assert plain == "Two, Asia Times, 100 words, 12 repairs, already in the library"
    tip = shown.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "One\nentities written out × 5\nno-break spaces × 7"


def test_a_file_that_cannot_be_read_says_so_and_the_others_go_on(qtbot: QtBot) -> None:
    shown = dialog(qtbot, BROKEN, OTHER)
    assert names(shown) == ["photo.jpg", "本地新闻.md", "第一篇"]
    assert states(shown)[0] is None
    shown.list.setCurrentIndex(shown.model.index(0))
    assert shown.details.failure.text() == BROKEN.failure
    assert shown.model.chosen() == [(1, 0)]


def test_nothing_can_be_imported_from_files_that_hold_nothing(qtbot: QtBot) -> None:
    shown = dialog(qtbot, BROKEN)
    told = asked(shown)
    assert not shown.take.isEnabled()
    shown.accept()
    assert told == []
    assert shown.isVisible()


def test_a_file_that_is_wholly_here_says_so(qtbot: QtBot) -> None:
    again = FoundFile(name="feed.txt", separator="", articles=(article("One", already=True),))
    shown = dialog(qtbot, again)
    assert shown.summary.text() == "Everything is in the library already"
    assert not shown.take.isEnabled()


def test_no_files_show_what_to_do(qtbot: QtBot) -> None:
    shown = dialog(qtbot)
    shown.show_files(())
    assert shown.empty.isVisible()
    assert not shown.list.isVisible()


def test_the_separator_that_was_found_stands_in_the_field(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED, OTHER)
    assert shown.separator.text() == "Continue Reading"


def test_another_separator_is_asked_for_once_after_typing(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    told: list[str] = []
    shown.separator_changed.connect(told.append)
    shown.separator.setFocus()
    shown.separator.selectAll()
    QTest.keyClicks(shown.separator, "* * *")
    assert not shown.take.isEnabled()
    qtbot.waitUntil(lambda: told == ["* * *"])
    shown.show_files((FEED,))
    assert shown.separator.text() == "* * *"
    assert shown.separator.hasFocus()
    assert shown.take.isEnabled()


def test_an_emptied_field_asks_for_one_article_and_says_so(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    shown.separator.setFocus()
    shown.separator.selectAll()
    with qtbot.waitSignal(shown.separator_changed) as told:
        QTest.keyClick(shown.separator, Qt.Key.Key_Delete)
    assert told.args == [""]
    shown.show_files((replace(FEED, separator=""),))
    assert shown.separator.text() == ""
    assert shown.separator.placeholderText() == "empty: the file is one article"


def test_enter_in_the_field_reads_again_and_imports_nothing(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    told = asked(shown)
    shown.separator.setFocus()
    QTest.keyClicks(shown.separator, "!")
    with qtbot.waitSignal(shown.separator_changed):
        QTest.keyClick(shown.separator, Qt.Key.Key_Return)
    QTest.keyClick(shown.separator, Qt.Key.Key_Return)
    assert told == []
    assert shown.isVisible()


def test_while_reading_nothing_can_be_imported(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    shown.set_busy(True)
    assert not shown.take.isEnabled()
    assert shown.heading.text() == "Reading…"
    assert not shown.bar.isVisible()
    shown.set_busy(False)
    assert shown.take.isEnabled()


def test_escape_imports_nothing(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    told = asked(shown)
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    assert shown.isHidden()
    assert told == []


def test_enter_presses_the_button_in_focus_and_no_other(qtbot: QtBot) -> None:
    shown = dialog(qtbot, FEED)
    told = asked(shown)
    shown.none.setFocus()
    QTest.keyClick(shown.none, Qt.Key.Key_Return)
    assert shown.isVisible()
    shown.cancel.setFocus()
    QTest.keyClick(shown.cancel, Qt.Key.Key_Return)
    assert shown.isHidden()
    assert told == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_tick_is_painted_where_it_is_set(qtbot: QtBot, theme: str) -> None:
    shown = dialog(qtbot, FEED, theme=theme)
    image = painted(shown.list.viewport())
    accent = load(theme).color("accent")
    places = [(tick_box(shown, n).center().x() - 5, y_of(shown, n)) for n in (0, 1)]
    assert [alike(image.pixelColor(*place), accent) for place in places] == [True, False]


def y_of(shown: ImportDialog, row: int) -> int:
    line = shown.list.visualRect(shown.model.index(row))
    return line.top() + 8 + shown.fontMetrics().height() // 2 + 5


@pytest.mark.parametrize("size", [(900, 600), (700, 480)])
def test_everything_fits_into_usual_sizes(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = dialog(qtbot, FEED, BROKEN)
    shown.resize(*size)
    qtbot.wait(1)
    assert (shown.width(), shown.height()) == size
    assert shown.take.geometry().right() <= size[0]
    assert shown.details.width() >= 200


def test_ten_thousand_articles_are_shown_at_once(qtbot: QtBot) -> None:
    many: Sequence[FoundArticle] = tuple(article(f"Number {n}") for n in range(10_000))
    shown = dialog(qtbot, FoundFile(name="dump.txt", separator="---", articles=tuple(many)))
    asked_for: list[QModelIndex] = []
    shown.model.dataChanged.connect(lambda first, _last: asked_for.append(first))
    shown.model.setData(shown.model.index(9999), None, Qt.ItemDataRole.CheckStateRole)
    assert len(shown.model.chosen()) == 9999
    assert len(asked_for) == 1


def test_a_model_without_files_has_no_lines() -> None:
    assert FoundModel().rowCount() == 0


def test_a_new_version_says_of_which_article_and_what_becomes_of_its_marks(qtbot: QtBot) -> None:
    newer = replace(
        article("A plant"), renews="A plant", marks="12 marks found, 2 to check, 1 lost"
    )
    shown = dialog(qtbot, replace(FEED, articles=(newer, article("Two"))))
    index = shown.model.index(0)
    assert "new version" in found.article_line(newer)
    assert "12 marks found, 2 to check, 1 lost" in str(
        index.data(Qt.ItemDataRole.AccessibleTextRole)
    )
    assert shown.details.byline.text().endswith(
        "New version of “\u2068A plant\u2069”: 12 marks found, 2 to check, 1 lost"
    )
    shown.model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
    told = asked(shown)
    shown.accept()
    assert told == [[(0, 1)]]
