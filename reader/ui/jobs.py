"""Work that takes time: done on another thread, reported and ended on this one."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.progress import CancelledError, Progress

Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work, with news of how it goes.

    It lives on the main thread, and until the work has ended, whatever becomes
    of the window that wanted it. Just one of `done`, `failed` and `cancelled`
    comes, and then `ended`; nothing comes after `forget`.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal(object)
    _settled = Signal(object, object)

    def __init__(
        self, work: Work, what: str = "", *, must_finish: bool = False, writes: bool = False
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self.what = what
        self.must_finish = must_finish
        self.writes = writes
        self._work = work
        self._unwanted = Event()
        self._forgotten = False
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin on a thread of the pool; news comes through the event loop, never before."""
        QThreadPool.globalInstance().start(_Runner(self._run))

    def cancel(self) -> None:
        """Ask the work to end where it next reports; it may still be done before."""
        self._unwanted.set()

    def forget(self) -> None:
        """Cancel, and tell nobody any more."""
        self._forgotten = True
        self.cancel()

    def report(self, done: int, total: int, what: str) -> None:
        """Pass on how far the work is; raises `CancelledError` where nobody wants it."""
        if self._unwanted.is_set():
            raise CancelledError
        self.progressed.emit(done, total, what)

    def _run(self) -> None:
        result, error = None, None
        try:
            result = self._work(self)
        except Exception as raised:  # noqa: BLE001 - bugs are raised again on the main thread
            error = raised
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._settled.emit(result, error)

    @Slot(object, object)
    def _settle(self, result: object, error: Exception | None) -> None:
        self.deleteLater()
        if self._forgotten:
            return
        if error is None:
            self.done.emit(result)
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        elif isinstance(error, ReaderError):
            self.failed.emit(str(error))
        self.ended.emit(self)
        if error is not None and not isinstance(error, CancelledError | ReaderError):
            raise error


class Jobs(QObject):
    """The jobs that one window has under way."""

    started = Signal(object)
    """A job that is worth watching has begun."""

    finished = Signal()
    """The last job that must finish has ended."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: set[Job] = set()

    @property
    def must_finish(self) -> bool:
        """Whether anything is under way that a person would miss."""
        return any(job.must_finish for job in self._running)

    @property
    def writing(self) -> bool:
        """Whether anything is under way that writes into the library itself."""
        return any(job.writes for job in self._running)

    def start(
        self, work: Work, what: str = "", *, must_finish: bool = False, writes: bool = False
    ) -> Job:
        """Begin some work and return its job.

        With `what`, a few words, its progress is shown; with `must_finish` the
        window waits for it before it closes; with `writes` what it writes into
        the library is not taken for another program's doing.
        """
        job = Job(work, what, must_finish=must_finish, writes=writes)
        self._running.add(job)
        job.ended.connect(self._end)
        if what:
            self.started.emit(job)
        job.start()
        return job

    def forget(self, job: Job) -> None:
        """Cancel a job that nobody waits for any more."""
        self._running.discard(job)
        job.forget()

    def forget_all(self) -> None:
        """Let nothing come back to a window that goes."""
        for job in self._running:
            job.forget()
        self._running.clear()

    @Slot(object)
    def _end(self, job: Job) -> None:
        self._running.discard(job)
        if job.must_finish and not self.must_finish:
            self.finished.emit()


class _Runner(QRunnable):
    """Calls a function on a thread of the pool; it owns no signals."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        """Call the function."""
        self._function()
