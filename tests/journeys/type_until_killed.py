"""A window in which somebody types a note, off screen, until the program is killed.

It takes a library with one article and what is to be written: `article` for a
note on the article, `mark` for one on a mark that is there, `reply` for an
answer to it. Every key is told as it is typed: how many there are, and when.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.store.library import Library
from reader.ui.surroundings import Surroundings
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace

TYPED = "The quick brown fox jumps over the lazy dog. "
EVERY_MS = 15


class Typist:
    """Types one letter after the other into the note that the window has opened."""

    def __init__(self, workplace: Workplace, what: str) -> None:
        self._workplace = workplace
        self._what = what
        self._count = 0
        self._keys = QTimer(workplace)
        self._keys.setInterval(EVERY_MS)
        self._keys.timeout.connect(self.type)

    def begin(self) -> None:
        """Open the editor, and begin."""
        around = self._workplace.window.findChild(Surroundings)
        opened = self._workplace.desk.open
        assert around is not None
        assert opened is not None
        panel = around.sides.annotations
        if self._what == "article":
            panel.edit_article_note()
        elif self._what == "mark":
            panel.edit_note(opened.annotations[0].id)
        else:
            panel.edit_reply(opened.annotations[0].id)
        self._keys.start()

    def type(self) -> None:
        """Type the next letter, and say so."""
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, TYPED[self._count % len(TYPED)])
            self._count += 1
            with suppress(BrokenPipeError):
                os.write(1, f"{self._count} {time.time()}\n".encode())


def main(path: Path, what: str) -> None:
    """Type until killed."""
    application = QApplication(["postil", "-style", "fusion"])
    workplace = Workplace(Library.open(path), Themes(application, "light"))
    typist = Typist(workplace, what)
    workplace.completed.connect(typist.begin)
    workplace.show()
    workplace.window.activateWindow()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
