"""Work that takes time: done on another thread, reported and ended on this one."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.progress import CancelledError, Progress

Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work, with news of how it goes.

    It lives on the main thread and so do its signals, whatever thread the work
    is on. Just one of `done`, `failed` and `cancelled` comes, and last.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    crashed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._unwanted = Event()
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin on a thread of the pool; news comes through the event loop, never before."""
        QThreadPool.globalInstance().start(_Runner(self._run))

    def cancel(self) -> None:
        """Ask the work to end where it next reports; it may still be done before."""
        self._unwanted.set()

    def report(self, done: int, total: int, what: str) -> None:
        """Pass on how far the work is; raises `CancelledError` where nobody wants it."""
        if self._unwanted.is_set():
            raise CancelledError
        self.progressed.emit(done, total, what)

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:  # noqa: BLE001 - bugs are raised again on the main thread
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    @Slot(object, object)
    def _end(self, result: object, error: Exception | None) -> None:
        self.deleteLater()
        if error is None:
            self.done.emit(result)
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        elif isinstance(error, ReaderError):
            self.failed.emit(str(error))
        else:
            self.crashed.emit(error)
            raise error


class _Runner(QRunnable):
    """Calls a function on a thread of the pool; it owns no signals."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        self._function()
