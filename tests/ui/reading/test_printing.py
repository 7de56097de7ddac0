"""Printing between the events of the window: how it ends."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.domain.errors import ReaderError
from reader.ui.reading.printing import Printing


def broken_by(error: Exception) -> Iterator[int]:
    """Begin, and fail."""
    yield 1
    raise error


def test_a_mistake_of_the_program_is_never_told_as_done(qtbot: QtBot) -> None:
    parent = QObject()
    printing = Printing(broken_by(RuntimeError("broken")), parent)
    ends: list[str] = []
    printing.done.connect(lambda: ends.append("done"))
    printing.failed.connect(ends.append)
    with qtbot.capture_exceptions() as caught:
        qtbot.waitUntil(lambda: not printing.running)
        qtbot.wait(0)
    assert [kind for kind, *_ in caught] == [RuntimeError]
    assert ends == []


def test_what_a_person_can_mend_is_told(qtbot: QtBot) -> None:
    parent = QObject()
    printing = Printing(broken_by(ReaderError("The disk is gone.")), parent)
    with qtbot.waitSignal(printing.failed) as told:
        pass
    assert told.args == ["The disk is gone."]
    assert not printing.running
