"""Holding the library: one window writes it at a time, and whoever cannot is told and helped."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.paths import SUFFIX
from reader.services.background_sharing import save_copy
from reader.services.sharing import Share
from reader.store.holder import HeldBy, Holder, hold
from reader.ui.banner import Banner
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow

LOOKS_MS = 4_000
"""How often it is asked whether a library that somebody else holds is free by now."""

_COPY, _AGAIN = "copy", "again"


class Holding(QObject):
    """Takes the right to write the open library, keeps it, and gives it back.

    While somebody else has it, or where the library may not be written at all,
    a banner says so and offers a copy to work on.
    """

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._holder: Holder | None = None
        self._held: HeldBy | None = None
        self.banner: Banner | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_MS)
        self._timer.timeout.connect(self.look)
        if desk.library.writable:
            self._take()
            self._timer.start()
        else:
            self._say(
                self.tr("This library may not be written here: nothing you do is kept."),
                (_COPY, self.tr("Work on a copy…")),
            )

    def release(self) -> None:
        """Let somebody else write the library."""
        if self._holder is not None:
            self._holder.release()
            self._holder = None

    @Slot()
    def look(self) -> None:
        """Say that this window is still there; or find out whether the library is free by now."""
        if not self._desk.library.in_place:
            self._lose_sight()
        elif self._holder is None:
            self._take()
        else:
            held = self._holder.beat()
            if held is not None:
                self._holder = None
                self._stand_back(held)

    def _take(self) -> None:
        found = hold(self._desk.library.path, self._desk.session.annotator)
        if isinstance(found, HeldBy):
            if found != self._held:
                self._stand_back(found)
            return
        self._holder = found
        if self._held is not None:
            self._held = None
            self._desk.library.writable = True
            self._hide()
            self._desk.session.refresh()
            self._desk.said.emit(self.tr("The library is free: what you do is kept again."), "", "")

    def _stand_back(self, held: HeldBy) -> None:
        self._held = held
        self._desk.library.writable = False
        since = _since(held.since)
        words = (
            self.tr("{who} has this library open in another window since {time}.")
            if held.here
            else self.tr("{who} has this library open on “{host}” since {time}.")
        )
        told = words.format(who=held.who, host=held.host, time=since)
        self._say(
            f"{told[:1].upper()}{told[1:]} "
            + self.tr("Until it is closed there, you can read it, and nothing you do is kept."),
            (_COPY, self.tr("Work on a copy…")),
        )

    def _lose_sight(self) -> None:
        """Say that the file is not where it was: what is written now would be in no library."""
        self._timer.stop()
        self._desk.library.writable = False
        self._say(
            self.tr(
                "The file of this library was moved, removed or replaced by another program. "
                "Nothing you do is kept until it is opened anew."
            ),
            (_AGAIN, self.tr("Open it anew")),
            (_COPY, self.tr("Save what is here…")),
        )

    def _say(self, words: str, *offers: tuple[str, str]) -> None:
        if self.banner is None:
            self.banner = Banner(self._window)
            self._window.put_above(self.banner)
            self.banner.answered.connect(self._answer)
        self.banner.say(words, offers)

    def _hide(self) -> None:
        if self.banner is not None:
            self.banner.hide()

    @Slot(str)
    def _answer(self, name: str) -> None:
        if name == _AGAIN:
            self._desk.reopen_requested.emit()
        else:
            self._ask_for_a_copy()

    def _ask_for_a_copy(self) -> None:
        library = self._desk.library.path
        name = self.tr("{library} copy").format(library=library.stem)
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Work on a copy"),
            str(Path.home() / f"{name}{SUFFIX}"),
            self.tr("Postil libraries (*.postil)"),
        )
        if not file:
            return
        target = Path(file)
        self.work_on_copy(target if target.suffix == SUFFIX else Path(f"{file}{SUFFIX}"))

    def work_on_copy(self, target: Path) -> None:
        """Write a complete copy of the library, and go over to it."""
        if self._desk.library.in_place:
            work = partial(save_copy, self._desk.library.path, target, Share())
            job = self._desk.jobs.start(work, self.tr("Saving a copy"), must_finish=True)
            job.done.connect(partial(self._go_over, target))
            job.failed.connect(self._desk.failed)
            return
        try:  # only this connection still has what was there
            from reader.services.sharing import save_copy as save  # noqa: PLC0415 - seldom needed

            save(self._desk.library, target, Share())
        except ReaderError as error:
            self._desk.failed.emit(str(error))
        else:
            self._go_over(target)

    def _go_over(self, target: Path, _copied: object = None) -> None:
        # When the job has ended: nobody may go while something must finish.
        QTimer.singleShot(0, self, partial(self._desk.library_requested.emit, target))


def _since(moment: datetime) -> str:
    """Return a moment as people say it: the time of a moment today, else with its day."""
    then = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if then.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(then.time(), short)
    return QLocale().toString(then, short)
