"""Starts a window and ends at its first frame: an empty one, or Postil's on a library.

Run as a script: `first_frame.py` or `first_frame.py LIBRARY`.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

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
    if arguments:
        from reader.ui.application import launch  # noqa: PLC0415 - the bare window has none

        application = launch(Path(arguments[0]))
        assert application is not None
        assert application.workplace is not None
        window = application.workplace.window
        seen = [window.articles._view.viewport(), window.reading.view.viewport()]
        EndWhenPainted(seen, application)
    else:
        qt = QApplication([sys.argv[0]])
        bare = QMainWindow()
        bare.resize(1440, 900)
        bare.show()
        EndWhenPainted([bare], qt)
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
