"""Starts a window and ends at its first frame: an empty one, or the program on a library.

Run as a script: `first_frame.py` or `first_frame.py LIBRARY`.
"""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class EndWhenPainted(QObject):
    """Ends the process as soon as every one of some widgets has been painted."""

    def __init__(self, widgets: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = set(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the last widget paint itself, and end there."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._waiting.discard(watched)
            if not self._waiting:
                watched.removeEventFilter(self)
                QApplication.sendEvent(watched, event)
                os._exit(0)
        return False


def main(arguments: Sequence[str]) -> int:
    """Start the window that is asked for."""
    return start_program(arguments) if arguments else start_bare()


def start_bare() -> int:
    """Start a window with nothing in it."""
    qt = QApplication([sys.argv[0]])
    bare = QMainWindow()
    bare.resize(1440, 900)
    bare.show()
    EndWhenPainted([bare], qt)
    return qt.exec()


def start_program(arguments: Sequence[str]) -> int:
    """Start the program just as it is started by hand, and watch list and page."""
    wait_for_events = QApplication.exec

    def watch() -> int:
        from reader.ui.application import Application  # noqa: PLC0415 - it is loaded by now

        qt = QApplication.instance()
        application = qt.findChild(Application) if qt is not None else None
        assert application is not None
        assert application.workplace is not None
        window = application.workplace.window
        seen = [window.articles._view.viewport(), window.reading.view.viewport()]
        EndWhenPainted(seen, application)
        return wait_for_events()

    QApplication.exec = staticmethod(watch)  # type: ignore[method-assign]
    from reader.__main__ import main as program  # noqa: PLC0415 - the bare window has none

    return program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
