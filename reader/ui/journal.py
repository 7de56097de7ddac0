"""The journal: what the program does that is worth a line in its log."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from reader.domain.errors import ReaderError
from reader.domain.listing import Filter
from reader.ui.jobs import Job
from reader.ui.log import Log
from reader.ui.report import system_lines, trace_lines, without_words
from reader.ui.workplace import Workplace

_LINES = 30
"""Lines of the log that a report of a bug brings along."""

_TOLD = 16
"""Lines that are shown of where the program fell."""


class Journal(QObject):
    """Writes down starts, libraries, jobs and failures, and bugs with where they happened.

    Names of library files are written, and of sentences only what is not quoted
    in them: what stands between quotation marks are the person's words.
    """

    def __init__(self, parent: QObject, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._log = Log(folder)
        self._fallen = self._log.begin()
        self._log.note(f"started: {'; '.join(system_lines())}")
        qt = QCoreApplication.instance()
        if qt is not None:
            qt.aboutToQuit.connect(self.end)

    @Slot(object)
    def follow(self, workplace: Workplace) -> None:
        """Write down what becomes of a window and the library in it."""
        desk = workplace.desk
        try:
            size = desk.library.listing.count(Filter())
        except ReaderError as error:
            self.fail(str(error))
            size = 0
        kept = "" if desk.library.writable else ", may not be written"
        self._log.note(f"library {desk.library.path.name}, {size} articles{kept}")
        desk.failed.connect(self.fail)
        desk.jobs.started.connect(self._begin_job)
        workplace.closed.connect(self._close)
        if self._fallen:
            said = self.tr("Postil ended unexpectedly the last time. Nothing you kept is lost.")
            lines = [*system_lines(), "", *self._fallen.splitlines()[:_TOLD]]
            workplace.window.messages.warn(said, "\n".join(lines))
            self._fallen = ""

    @Slot(str)
    def fail(self, sentence: str) -> None:
        """Write down what a person was told."""
        self._log.note(f"told: {without_words(sentence)}")

    def bug(self, error: BaseException) -> list[str]:
        """Write down a bug, and return the lines before it."""
        before = self._log.last_lines(_LINES)
        self._log.bug(trace_lines(error))
        return before

    @Slot()
    def end(self) -> None:
        """Write no more."""
        self._log.note("ended")
        self._log.end()

    @Slot(object)
    def _begin_job(self, job: Job) -> None:
        self._log.note(f"job begun: {job.what}")
        job.ended.connect(self._end_job)

    @Slot(object)
    def _end_job(self, job: Job) -> None:
        self._log.note(f"job ended: {job.what}")

    @Slot()
    def _close(self) -> None:
        self._log.note("library closed")
