"""Timers that wait for a pause: started again and again, they ring once, when all is quiet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, milliseconds: int, then: Callable[[], object]) -> QTimer:
    """Return a timer that calls `then` so long after it was last started, and stops."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
