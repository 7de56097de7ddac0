"""Every word of the window is translated, has the room it needs, and stands on the right side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain import words
from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.listing import Filter
from reader.domain.text import Span
from reader.services import preferences
from reader.store.library import Library
from reader.ui.annotations.view import CardList
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press
from tests.journeys.pseudo import PseudoTranslator, clipped, pseudo, untranslated
from tests.samples import CHINESE, entity_of, making, mark_on, put, text_of

LEFT_OUT = {
    "quit", "new_library", "open_library", "next_article", "previous_article", "log", "help",
}  # fmt: skip
"""Actions that say nothing of their own or end the walk; the help is written in English."""

AT_LAST = ("remove", "trash_article", "restore_article", "undo", "redo")


@pytest.fixture
def speaking(qapp: QApplication, root: Path) -> Iterator[PseudoTranslator]:
    """Let the program speak pseudo, and write dates and numbers as in China."""
    ts = root / "resources" / "translations" / "postil_de.ts"
    translator = PseudoTranslator(ts, qapp)
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    qapp.installTranslator(translator)
    words.speak_through(translator.say)
    yield translator
    words.speak_through(None)
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let lines begin at the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def chinese_library(path: Path) -> Path:
    """Make a library in which every word that people wrote is Chinese."""
    preferences.save(preferences.Preferences(annotator="李娜"))
    library = Library.create(path)
    text = text_of(*[CHINESE.replace("東京タワー", "东京") * 4] * 8)
    article = put(
        library,
        text,
        "半导体",
        source="联合早报",
        author="王小明",
        published="2025-03-01",
        annotator="李娜",
        tags=("科技",),
    )
    other = put(
        library,
        text_of("另外一篇"),
        "东京",
        source="早报",
        published="昨天",
        annotator="李娜",
        tags=("旅行",),
    )
    kinds = [entity_of(f"名字{number}", type_) for number, type_ in enumerate(EntityType)]
    marks = [
        mark_on(
            article,
            text.plain,
            "新加坡",
            annotator="李娜",
            color=Color.YELLOW,
            note="一个注",
            tags=("要点",),
        ),
        mark_on(article, text.plain, "淡滨尼", annotator="李娜", entity=kinds[0].id),
        mark_on(article, text.plain, "研究中心", color=Color.BLUE, annotator="别人"),
        mark_on(article, text.plain, None, annotator="李娜", note="全文的注"),
        mark_on(other, "另外一篇", "一篇", annotator="李娜", color=Color.RED),
    ]
    library.apply(making(*kinds, *marks))
    library.close()
    return path


class Looker(QObject):
    """Looks at every dialog that comes up, and closes it; and at the window when asked."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.window)
        self.left: set[str] = set()
        self.cut: set[str] = set()
        self.seen: set[str] = set()
        self._window = workplace.window
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._look_at_dialog)
        self._timer.start()

    def look(self) -> None:
        """Look at all that there is; what has no room is given time to find it."""
        self.left |= untranslated()
        if clipped():
            self._timer.stop()
            QTest.qWait(200)
            self.cut |= clipped()
            self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def _look_at_dialog(self) -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is None:
            return
        self.seen.add(type(dialog).__name__)
        self.look()
        for pages in dialog.findChildren(QStackedWidget):
            for page in range(pages.count()):
                pages.setCurrentIndex(page)
                self.look()
        if isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()


def walk(workplace: Workplace, qtbot: QtBot) -> Looker:
    """Do everything that the menus offer, and look each time."""
    looker = Looker(workplace)
    looker.look()
    actions = workplace.window.actions_by_name
    names = [entry.name for entry, _ in actions if entry.name not in (*LEFT_OUT, *AT_LAST)]
    for name in (*names, *AT_LAST):
        workplace.window.reading.select(Span(1, 3))
        qtbot.wait(5)
        if actions[name].isEnabled():
            actions[name].trigger()
            qtbot.wait(40)
            looker.look()
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5000)
            press(workplace.window, "Esc")
    looker.stop()
    return looker


@pytest.fixture
def nothing_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave every dialog of the system for a file without a file."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on the article that has marks of every kind."""
    workplace = desktop.open(chinese_library(tmp_path / "图书馆.postil"))
    library = workplace.desk.library
    [article] = [a for a in library.listing.ids(Filter()) if library.annotations.of_article(a)[2:]]
    workplace.desk.open_article(article)
    return workplace


@pytest.mark.usefixtures("nothing_is_chosen", "speaking")
@pytest.mark.parametrize(("width", "direction"), [(1000, "speaking"), (1400, "mirrored")])
def test_every_word_is_translated_and_has_room(
    request: pytest.FixtureRequest, qtbot: QtBot, width: int, direction: str
) -> None:
    request.getfixturevalue(direction)
    workplace: Workplace = request.getfixturevalue("place")
    workplace.window.resize(width, 800)
    looker = walk(workplace, qtbot)
    assert not looker.left
    assert not looker.cut


@pytest.mark.usefixtures("mirrored")
def test_where_lines_begin_at_the_right_the_window_is_mirrored(
    request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    workplace: Workplace = request.getfixturevalue("place")
    window, theme = workplace.window, workplace.window.theme
    panes = [window.right, window.reading, window.articles, window.left]
    edges = [pane.mapTo(window, pane.rect().topLeft()).x() for pane in panes]
    assert edges == sorted(edges)
    page = window.reading.view
    assert page.verticalScrollBar().mapTo(page, page.rect().topLeft()).x() == 0
    assert page.strip.geometry().right() < page.viewport().geometry().left()
    qtbot.waitUntil(lambda: bool(around(workplace).sides.annotations.isVisible()))
    [rows] = window.articles.findChildren(QListView)
    boxes = [rows.visualRect(rows.model().index(row, 0)) for row in range(2)]
    # The dot of what is unread: one of both is read.
    assert sum(at_the_right(rows, box, theme.color("accent")) for box in boxes) == 1
    [cards] = around(workplace).sides.annotations.findChildren(CardList)
    assert at_the_right(cards, cards.viewport().rect(), theme.tick(Color.BLUE))


def at_the_right(view: QAbstractItemView, box: QRect, color: QColor) -> bool:
    """Tell whether a colour is painted at the right of a part of a view, and only there."""
    image = view.viewport().grab(box).toImage()
    found = [
        x
        for x in range(image.width())
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y) == color
    ]
    return bool(found) and min(found) > image.width() * 3 // 4


def test_words_that_nobody_translated_are_found(qtbot: QtBot) -> None:
    label = QLabel(f"{pseudo('Open {n}').format(n='半导体')} (Ctrl+O)")
    qtbot.addWidget(label)
    assert not untranslated()
    label.setToolTip("Open it")
    assert untranslated() == {"QLabel : Open it"}


def test_words_without_room_are_found(qtbot: QtBot) -> None:
    button = QPushButton(pseudo("Open the library"))
    qtbot.addWidget(button)
    button.show()
    assert not clipped()
    button.setFixedWidth(button.sizeHint().width() - 10)
    qtbot.waitUntil(lambda: bool(clipped()))
