"""What a hand does: dropping files, dragging over words, pressing keys."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.text import Span
from reader.ui.workplace import Workplace
from tests.journeys.conftest import around

LEFT = Qt.MouseButton.LeftButton


def drop(window: QWidget, files: Sequence[Path]) -> None:
    """Drop files on a window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        mime,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)  # Qt sends drops only to where a drag of the system's is


def press(window: QWidget, key: str) -> None:
    """Press a key or a combination of keys in the widget that has the focus."""
    target = QApplication.focusWidget() or window
    QTest.keySequence(target, key)


def type_words(words: str) -> None:
    """Type words where the focus is; what no key has comes from an input method."""
    target = QApplication.focusWidget()
    assert target is not None
    for character in words:
        if character.isascii():
            QTest.keyClicks(target, character)
        else:
            event = QInputMethodEvent()
            event.setCommitString(character)
            QApplication.sendEvent(target, event)


def import_by_drop(workplace: Workplace, qtbot: QtBot, files: Sequence[Path]) -> None:
    """Drop files, wait for the preview, and import all that is offered."""
    drop(workplace.window, files)
    dialog = around(workplace).importing._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(around(workplace).importing._looked_at), timeout=10_000)
    with qtbot.waitSignal(workplace.desk.changed, timeout=10_000):
        dialog.accept()
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()


def drag_over(workplace: Workplace, qtbot: QtBot, words: str) -> Span:
    """Drag with the mouse over some words of the open article, and return where they stand."""
    opened = workplace.desk.open
    assert opened is not None
    start = opened.text.plain.index(words)
    span = Span(start, start + len(words))
    view = workplace.window.reading.view
    cursor = view.page.cursor(span)
    view.setTextCursor(view.page.cursor(Span(span.stop - 1, span.stop)))
    view.ensureCursorVisible()
    workplace.window.reading.clear_selection()
    cursor.setPosition(min(cursor.anchor(), cursor.position()))
    first = view.cursorRect(cursor).center()
    cursor.setPosition(view.page.position(span.stop))
    last = view.cursorRect(cursor).center()
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(viewport, (first + last) / 2)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, last)
    qtbot.waitUntil(lambda: workplace.window.reading.selection() == span, timeout=2000)
    return span


def click_mark(workplace: Workplace, span: Span) -> None:
    """Click in the middle of a marked passage."""
    view = workplace.window.reading.view
    middle = (span.start + span.stop) // 2
    cursor = view.page.cursor(Span(middle, middle + 1))
    cursor.setPosition(view.page.position(middle))
    where: QPoint = view.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)
