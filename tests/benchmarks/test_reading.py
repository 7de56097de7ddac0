"""Reading: the next article, scrolling, finding, and typing a note, beside what bare Qt needs."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.edit import Change, Edit, Record
from reader.domain.moments import now
from reader.services.matching import Searched, Wanted
from reader.services.session import Stamp
from reader.store.library import Library
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace
from tests.benchmarks import big
from tests.benchmarks.conftest import Judge

SHORT = 4700
"""Words of the benchmark's vocabulary that make 30 kB."""

LONG = 62_000
"""Words that make 400 kB."""

REST_MS = 700
"""How long an article is read before the next one: its lines are broken by then."""

Open = Callable[[int, int], Workplace]


@pytest.fixture
def open_place(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Return what opens a window on three articles of so many words and so many marks."""
    opened: list[Workplace] = []
    themes = Themes(qapp, "light")

    def make(words: int, marks: int) -> Workplace:
        path = tmp_path / "long.postil"
        chance = random.Random(3)  # noqa: S311 - the same articles every time
        library = Library.create(path)
        stamp = Stamp("bench", now())
        texts = [big.make_text(chance, words) for _ in range(3)]
        articles = [big.make_article(text, number, stamp) for number, text in enumerate(texts)]
        entities = [big.make_entity(number, stamp) for number in range(20)]
        made = [
            big.random_mark(chance, article, text, stamp, entities)
            for article, text in zip(articles, texts, strict=True)
            for _ in range(marks)
        ]
        library.texts.add(texts)
        library.texts.add_originals(text.plain for text in texts)
        records: tuple[Record, ...] = (*articles, *entities, *made)
        library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
        place = Workplace(library, themes)
        place.window.resize(1440, 900)
        with qtbot.waitSignal(place.completed):
            place.show()
        place.window.reading.setFocus()
        opened.append(place)
        return place

    yield make
    for place in opened:
        place.window.close()
        place.window.deleteLater()
        place.deleteLater()
    themes.deleteLater()


def paint(place: Workplace) -> None:
    """Paint all that has changed, now instead of with the next frame."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(place.window, QEvent(QEvent.Type.UpdateRequest))


def beside(bare: QWidget, place: Workplace, like: QWidget) -> None:
    """Show a bare widget as large as another one, and leave the window active."""
    bare.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    bare.resize(like.size())
    bare.show()
    place.window.activateWindow()
    QApplication.processEvents()
    assert QApplication.activeWindow() is place.window


@pytest.mark.parametrize(
    ("size", "limit"), [((SHORT, 200), 40), ((LONG, 2000), 150)], ids=["30-kB", "400-kB"]
)
def test_next_article_from_key_to_painted(
    judge: Judge, open_place: Open, qtbot: QtBot, size: tuple[int, int], limit: int
) -> None:
    words, marks = size
    place = open_place(words, marks)
    keys = iter("JJKK" * 100_000)
    bare = QTextEdit()
    beside(bare, place, place.window.reading)
    assert place.desk.open is not None
    plain = place.desk.open.text.plain
    assert len(plain) > words * 6

    def rest() -> None:
        qtbot.wait(REST_MS)

    def ours() -> None:
        before = place.desk.open
        QTest.keySequence(place.window.reading.view, next(keys))
        paint(place)
        assert place.desk.open is not before

    def floor() -> None:
        bare.setPlainText(plain)
        bare.repaint()

    judge(ours, floor, milliseconds=limit, before=rest, rounds=12)
    bare.deleteLater()


def test_scrolling_400_kb_with_2000_marks(judge: Judge, open_place: Open, qtbot: QtBot) -> None:
    place = open_place(LONG, 2000)
    qtbot.wait(REST_MS)
    view = place.window.reading.view
    assert place.desk.open is not None
    bare = QTextEdit()
    bare.setPlainText(place.desk.open.text.plain)
    beside(bare, place, view)
    qtbot.wait(REST_MS)

    def frame(edit: QTextEdit) -> None:
        bar = edit.verticalScrollBar()
        bar.setValue(bar.value() + 120)
        QApplication.processEvents()
        edit.viewport().repaint()

    judge(lambda: frame(view), lambda: frame(bare), milliseconds=16, rounds=300, part=0.95)
    bare.deleteLater()


def test_finding_in_400_kb(judge: Judge, open_place: Open) -> None:
    place = open_place(LONG, 2000)
    window = place.window
    window.actions_by_name["find"].trigger()
    around = window.findChild(Surroundings)
    assert around is not None
    bar = around.tools.finding.bar
    letters = iter("market" * 100_000)
    assert place.desk.open is not None
    text = Searched(place.desk.open.text.plain)

    def ours() -> None:
        letter = next(letters)
        if letter == "m":
            bar.field.clear()
        QTest.keyClicks(bar.field, letter)
        paint(place)

    judge(ours, lambda: text.find(Wanted("market")), milliseconds=50)


def test_typing_a_note(judge: Judge, open_place: Open, qtbot: QtBot) -> None:
    place = open_place(SHORT, 200)
    window = place.window
    window.actions_by_name["next_mark"].trigger()
    window.actions_by_name["note"].trigger()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    bare = QPlainTextEdit()
    beside(bare, place, editor)
    letters = iter("some words of a note " * 10_000)

    def typed(edit: QPlainTextEdit) -> None:
        QTest.keyClicks(edit, next(letters))
        QApplication.processEvents()
        edit.viewport().repaint()

    judge(lambda: typed(editor), lambda: typed(bare), milliseconds=16, rounds=200, part=0.95)
    bare.deleteLater()
