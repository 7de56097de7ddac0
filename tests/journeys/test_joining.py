"""Two people work on copies of a library, and one merges what the other one has done."""

import shutil
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation, Color
from reader.domain.backup import Reason
from reader.domain.text import Span
from reader.services.joining.values import Choice, Outcome
from reader.services.preferences import Preferences, load, save
from reader.store import backups
from reader.store.library import Library
from reader.ui.banner import Banner
from reader.ui.dialogs.telling import TellingDialog
from reader.ui.joining.dialog import JoiningDialog
from reader.ui.joining.model import LINE
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import drop, press, type_words
from tests.samples import LATER, changing, filled, making, mark_on

_LAST = LATER + timedelta(seconds=1)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library with three articles, alone in its folder."""
    folder = tmp_path / "mine"
    folder.mkdir()
    made = filled(folder / "news.postil")
    made.library.close()
    return folder / "news.postil"


@pytest.fixture
def theirs(path: Path, tmp_path: Path) -> Path:
    """Return a copy of it in which Ben has worked."""
    copy = Path(shutil.copy(path, tmp_path / "from Ben.postil"))
    work_of_ben(copy)
    return copy


def work_of_ben(path: Path) -> None:
    """Let Ben mark some words, and write another note on those that are highlighted."""
    with closing(Library.open(path)) as library:
        article = next(each for each in library.articles.select("") if each.title == "The harbour")
        plain = library.texts.get(article.text).plain
        library.apply(making(mark_on(article, plain, "dawn", annotator="Ben", color=Color.BLUE)))
        library.apply(changing(highlight_in(library), note="Ben says no", modified=_LAST))


def highlight_in(library: Library) -> Annotation:
    marks = library.annotations.select("ORDER BY id")
    return next(mark for mark in marks if mark.color and mark.annotator == "Ada")


def marks(place: Workplace) -> list[Annotation]:
    return place.desk.library.annotations.select("ORDER BY id")


def notes(place: Workplace) -> set[str]:
    return {mark.note for mark in marks(place) if mark.note}


def looked_at(place: Workplace, qtbot: QtBot) -> JoiningDialog:
    """Return the dialog when the libraries have been compared."""
    qtbot.waitUntil(lambda: around(place).joining.dialog is not None)
    dialog = around(place).joining.dialog
    assert isinstance(dialog, JoiningDialog)
    qtbot.waitUntil(lambda: "…" not in dialog.heading.text(), timeout=20_000)
    return dialog


def merged(place: Workplace, other: Path, qtbot: QtBot) -> JoiningDialog:
    """Have a file compared with the open library."""
    around(place).joining.merge([other])
    return looked_at(place, qtbot)


def confirm(place: Workplace, dialog: JoiningDialog, qtbot: QtBot) -> None:
    """Press the button that merges, and wait until that has happened."""
    with qtbot.waitSignal(around(place).joining.taken_up, timeout=20_000):
        QTest.mouseClick(dialog.merge, LEFT)


def lines(dialog: JoiningDialog) -> list[str]:
    model = dialog.model
    return [model.index(row).data(LINE).title for row in range(model.rowCount())]


def choose(dialog: JoiningDialog, title: str) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(lines(dialog).index(title)))


def test_what_would_come_of_it_is_shown_before_anything_is_written(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = desktop.open(path)
    before = marks(place), theirs.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(theirs), ""))
    place.window.actions_by_name["merge_library"].trigger()
    dialog = looked_at(place, qtbot)
    assert dialog.heading.text() == "Merge “from Ben” into “news”"
    assert dialog.about.text() == "It holds work of Ben that is not here yet."
    assert dialog.chips.buttons[Outcome.ADDED].text().strip() == "Added 1"
    assert dialog.chips.buttons[Outcome.CONFLICT].isHidden()
    assert "“dawn”" in lines(dialog)
    QTest.mouseClick(dialog.cancel, LEFT)
    assert around(place).joining.dialog is None
    assert (marks(place), theirs.read_bytes()) == before
    assert backups.of(path) == []


def test_two_peoples_work_is_united_undone_and_united_again(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    highlight = highlight_in(place.desk.library)
    place.desk.perform(changing(highlight, note="Ada says yes", modified=LATER))
    before = marks(place)

    dialog = merged(place, theirs, qtbot)
    assert dialog.model.index(0).data(LINE).title == "In conflict · 1"
    confirm(place, dialog, qtbot)
    assert {"Ada says yes", "Ben says no"} <= notes(place)
    assert len(marks(place)) == len(before) + 2
    assert "Merged “from Ben.postil”" in place.window.messages.text()
    assert backups.of(path)[0].reason is Reason.MERGE

    QTest.mouseClick(place.window.messages.action, LEFT)
    assert marks(place) == before

    confirm(place, merged(place, theirs, qtbot), qtbot)
    assert {"Ada says yes", "Ben says no"} <= notes(place)

    again = merged(place, theirs, qtbot)
    assert again.heading.text() == "There is nothing in “from Ben” that is not here"
    assert again.merge.isHidden()
    QTest.mouseClick(again.cancel, LEFT)


@pytest.mark.parametrize("choice", [Choice.OURS, Choice.THEIRS])
def test_of_a_conflict_one_side_alone_is_kept_where_that_is_said(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot, choice: Choice
) -> None:
    place = desktop.open(path)
    highlight = highlight_in(place.desk.library)
    place.desk.perform(changing(highlight, note="Ada says yes", modified=LATER))
    dialog = merged(place, theirs, qtbot)
    sides = dialog.details.sides.toPlainText()
    assert "Ada says yes" in sides
    assert "Ben says no" in sides
    assert dialog.details.radios[Choice.BOTH].isChecked()
    dialog.details.radios[choice].click()
    confirm(place, dialog, qtbot)
    kept = "Ada says yes" if choice is Choice.OURS else "Ben says no"
    assert notes(place) & {"Ada says yes", "Ben says no"} == {kept}


def test_the_report_can_be_read_and_saved(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = theirs.with_name("told.md")
    place = desktop.open(path)
    confirm(place, merged(place, theirs, qtbot), qtbot)
    QTest.mouseClick(place.window.messages.details, LEFT)
    dialog = place.window.findChild(TellingDialog)
    assert dialog is not None
    assert "“dawn”" in dialog.words.toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved.with_suffix("")), ""))
    QTest.mouseClick(dialog.saving, LEFT)
    dialog.reject()
    assert saved.read_text(encoding="utf-8").startswith("# Merged “from Ben.postil”")
    assert place.window.messages.text() == "Saved the report as told.md"


def test_the_report_never_takes_the_place_of_the_library(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = desktop.open(path)
    confirm(place, merged(place, theirs, qtbot), qtbot)
    QTest.mouseClick(place.window.messages.details, LEFT)
    dialog = place.window.findChild(TellingDialog)
    assert dialog is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(dialog.saving, LEFT)
    dialog.reject()
    assert "is the library itself" in place.window.messages.text()


def strangers(tmp_path: Path, path: Path) -> dict[str, Path]:
    """Return files that cannot be merged, by a part of the sentence that says why."""
    other = tmp_path / "recipes.db"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE recipes (title)")
    newer, cut, words = (tmp_path / f"{name}.postil" for name in ("newer", "cut", "words"))
    whole = path.read_bytes()
    newer.write_bytes(whole[:60] + (999).to_bytes(4, "big") + whole[64:])
    cut.write_bytes(whole[: len(whole) // 2])
    words.write_text("No library at all.")
    return {
        "a database of another program": other,
        "a newer version": newer,
        "damaged": cut,
        "is not a Postil library": words,
        "is the library itself": path,
        "There is no library at": tmp_path / "missing.postil",
    }


def test_what_cannot_be_merged_is_told_in_a_sentence(
    desktop: Desktop, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    files = strangers(tmp_path, path)
    place = desktop.open(path)
    for reason, file in files.items():
        dialog = merged(place, file, qtbot)
        assert reason in dialog.about.text()
        assert dialog.merge.isHidden()
        dialog.accept()
        assert dialog.isVisible()
        QTest.mouseClick(dialog.cancel, LEFT)


def test_a_file_that_another_program_is_writing_is_told_of(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._BUSY_SECONDS", 0.1)
    place = desktop.open(path)
    with closing(sqlite3.connect(theirs, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        dialog = merged(place, theirs, qtbot)
    assert "from Ben" in dialog.about.text()
    assert dialog.merge.isHidden()
    QTest.mouseClick(dialog.cancel, LEFT)


def test_what_is_being_written_is_waited_for(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    going_on = Event()
    place.desk.jobs.start(lambda _: going_on.wait(10), must_finish=True)
    around(place).joining.merge([theirs])
    around(place).joining.merge([path])
    assert around(place).joining.dialog is None
    going_on.set()
    first = looked_at(place, qtbot)
    assert first.heading.text() == "Merge “from Ben” into “news”"
    QTest.mouseClick(first.cancel, LEFT)
    qtbot.waitUntil(lambda: around(place).joining.dialog not in (None, first))
    second = looked_at(place, qtbot)
    assert second.heading.text() == "“news” cannot be merged"
    QTest.mouseClick(second.cancel, LEFT)


def test_a_merge_that_is_cancelled_changes_nothing(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    before = marks(place)
    dialog = merged(place, theirs, qtbot)
    place.desk.jobs.started.connect(lambda job: job.cancel())
    QTest.mouseClick(dialog.merge, LEFT)
    qtbot.waitUntil(lambda: "nothing was merged" in place.window.messages.text())
    assert marks(place) == before


def test_nothing_is_merged_into_a_library_that_is_only_read(
    desktop: Desktop, path: Path, theirs: Path
) -> None:
    place = desktop.open(path)
    place.desk.library.writable = False
    around(place).joining.merge([theirs])
    assert around(place).joining.dialog is None
    assert "nothing is merged into it" in place.window.messages.text()


def test_closing_the_dialog_ends_the_comparison(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    around(place).joining.merge([theirs])
    dialog = around(place).joining.dialog
    assert "Comparing" in dialog.heading.text()
    dialog.reject()
    qtbot.wait(100)
    assert around(place).joining.dialog is None


def test_several_files_are_asked_about_one_after_the_other(
    desktop: Desktop, path: Path, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    second = Path(shutil.copy(theirs, tmp_path / "from Cara.postil"))
    place = desktop.open(path)
    around(place).joining.merge([theirs, second])
    confirm(place, looked_at(place, qtbot), qtbot)
    qtbot.waitUntil(lambda: around(place).joining.dialog is not None)
    again = looked_at(place, qtbot)
    assert again.heading.text() == "There is nothing in “from Cara” that is not here"
    QTest.mouseClick(again.cancel, LEFT)


def ask(place: Workplace, files: Sequence[Path]) -> list[str]:
    """Drop files, and return what is written on the buttons of the question."""
    drop(place.window, files)
    box = around(place).dropping.question
    assert box is not None
    return [button.text().replace("&", "") for button in box.buttons()]


def answer(place: Workplace, words: str) -> None:
    box = around(place).dropping.question
    assert box is not None
    found = (button for button in box.buttons() if button.text().replace("&", "") == words)
    QTest.mouseClick(next(found), LEFT)


def test_a_library_that_is_dropped_can_be_opened(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    offered = ask(place, [theirs])
    assert set(offered) == {"Open it", "Merge it into this library…", "Cancel"}
    with qtbot.waitSignal(place.desk.library_requested) as wanted:
        answer(place, "Open it")
    assert wanted.args == [theirs]


def test_a_library_that_is_dropped_can_be_merged_whatever_it_is_called(
    desktop: Desktop, path: Path, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    renamed = theirs.rename(tmp_path / "from Ben.bin")
    place = desktop.open(path)
    ask(place, [renamed])
    answer(place, "Merge it into this library…")
    confirm(place, looked_at(place, qtbot), qtbot)
    assert "Ben says no" in notes(place)


def test_nothing_becomes_of_a_library_that_was_dropped_by_mistake(
    desktop: Desktop, path: Path, theirs: Path
) -> None:
    place = desktop.open(path)
    ask(place, [theirs])
    box = around(place).dropping.question
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert around(place).dropping.question is None
    assert around(place).joining.dialog is None


def test_of_several_libraries_none_can_be_opened(
    desktop: Desktop, path: Path, theirs: Path, tmp_path: Path
) -> None:
    article = tmp_path / "brief.txt"
    article.write_text("A brief.")
    place = desktop.open(path)
    assert set(ask(place, [theirs, path, article])) == {"Merge them into this library…", "Cancel"}
    box = around(place).dropping.question
    assert box is not None
    assert "1 other file" in box.informativeText()
    box.reject()


def test_into_a_library_that_is_only_read_nothing_is_offered_to_be_merged(
    desktop: Desktop, path: Path, theirs: Path
) -> None:
    place = desktop.open(path)
    place.desk.library.writable = False
    assert set(ask(place, [theirs])) == {"Open it", "Cancel"}
    box = around(place).dropping.question
    assert box is not None
    box.reject()


@pytest.fixture
def beside(path: Path) -> Path:
    """Return a conflicted copy of the library, in which Ben has worked."""
    name = "news (Ben's conflicted copy 2026-11-20).postil"
    copy = Path(shutil.copy(path, path.with_name(name)))
    work_of_ben(copy)
    return copy


def told(place: Workplace, qtbot: QtBot) -> list[str]:
    """Have the window look for copies, and return what the banner offers."""
    around(place).conflicted.look()
    qtbot.waitUntil(lambda: not around(place).conflicted._looking)
    banner = around(place).conflicted.banner
    if banner is None or banner.isHidden():
        return []
    return [button.text() for button in banner.offers]


def click(place: Workplace, words: str) -> None:
    banner = around(place).conflicted.banner
    assert banner is not None
    QTest.mouseClick(next(each for each in banner.offers if each.text() == words), LEFT)


def test_a_conflicted_copy_is_offered_merged_and_put_into_the_trash(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot) == ["Merge it…", "Not now"]
    click(place, "Merge it…")
    confirm(place, looked_at(place, qtbot), qtbot)
    assert "Ben says no" in notes(place)
    assert beside.exists()
    click(place, "Move it to the trash")
    assert not beside.exists()
    assert told(place, qtbot) == []


def test_the_window_looks_for_copies_by_itself(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    around(place).conflicted._timer.start(0)
    qtbot.waitUntil(lambda: around(place).conflicted.banner is not None)
    banner = around(place).conflicted.banner
    assert banner is not None
    assert beside.name in banner.words.text()
    assert place.window.reading.isVisible()


def test_who_does_not_want_a_copy_is_asked_again_when_it_has_changed(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    click(place, "Not now")
    assert told(place, qtbot) == []
    desktop.close(place)
    place = desktop.open(path)
    assert told(place, qtbot) == []
    with closing(Library.open(beside)) as library:
        library.apply(changing(highlight_in(library), note="Ben says maybe"))
    assert told(place, qtbot) == ["Merge it…", "Not now"]


def test_a_copy_that_is_kept_is_not_spoken_of_again(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    click(place, "Merge it…")
    confirm(place, looked_at(place, qtbot), qtbot)
    click(place, "Keep it")
    assert beside.exists()
    assert told(place, qtbot) == []


def test_a_copy_whose_merge_was_taken_back_is_not_put_away(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    click(place, "Merge it…")
    confirm(place, looked_at(place, qtbot), qtbot)
    place.desk.undo()
    assert told(place, qtbot) == ["Merge it…", "Not now"]
    assert beside.exists()


def test_a_copy_that_has_changed_since_is_not_put_away(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    click(place, "Merge it…")
    confirm(place, looked_at(place, qtbot), qtbot)
    with closing(Library.open(beside)) as library:
        library.apply(changing(highlight_in(library), note="Ben says maybe"))
    click(place, "Move it to the trash")
    assert beside.exists()
    assert "has changed since it was merged" in place.window.messages.text()
    assert told(place, qtbot) == ["Merge it…", "Not now"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it lies elsewhere")
def test_a_system_without_a_trash_keeps_the_copy(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot, home: Path
) -> None:
    (home / "data").mkdir(exist_ok=True)
    (home / "data" / "Trash").write_text("no folder")
    place = desktop.open(path)
    assert told(place, qtbot)
    click(place, "Merge it…")
    confirm(place, looked_at(place, qtbot), qtbot)
    click(place, "Move it to the trash")
    assert beside.exists()
    assert "could not be moved to the trash" in place.window.messages.text()
    assert told(place, qtbot) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_two_banners_stand_above_the_panes_where_both_are_needed(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    path.rename(path.with_name("moved"))
    around(place).holding.look()
    banners = place.window.findChildren(Banner)
    assert len([banner for banner in banners if banner.isVisible()]) == 2
    assert place.window.reading.isVisible()
    click(place, "Merge it…")
    assert "nothing is merged into it" in place.window.messages.text()


def test_a_copy_that_somebody_has_put_away_is_not_spoken_of(
    desktop: Desktop, path: Path, beside: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    assert told(place, qtbot)
    beside.unlink()
    assert told(place, qtbot) == []


def test_words_that_are_being_typed_are_kept_before_a_merge(
    desktop: Desktop, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    place = desktop.open(path)
    place.window.reading.select(Span(0, 11))
    press(place.window, "N")
    type_words("half a")
    dialog = merged(place, theirs, qtbot)
    assert "half a" in notes(place)
    QTest.mouseClick(dialog.cancel, LEFT)


def test_what_was_set_aside_is_kept_with_the_state_of_the_window(
    desktop: Desktop, path: Path
) -> None:
    save(Preferences(window={"set_aside": {"/gone (1).postil": "1 2"}}))
    desktop.close(desktop.open(path))
    assert load().window["set_aside"] == {"/gone (1).postil": "1 2"}
