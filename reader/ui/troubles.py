"""What nobody caught: sentences go to the message bar, bugs to the crash dialog."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.domain.errors import ReaderError


class Troubles(QObject):
    """Stands behind everything, on whatever thread it happens.

    Python hands it what a slot, an event or a thread raised and nobody caught.
    A `ReaderError` is given to `tell`. Anything else is a bug: `keep` keeps what
    is being written and returns what of it could not be kept; `record` is given
    the bug, and returns what the program did before.
    """

    renewal_requested = Signal()
    """The person would like to go on in a new window."""

    _happened = Signal(object)

    def __init__(
        self,
        tell: Callable[[str], None],
        parent: QObject,
        *,
        keep: Callable[[], str],
        record: Callable[[BaseException], list[str]],
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._keep = keep
        self._record = record
        self._happened.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def stand_behind(self) -> None:
        """Take over what Python does with exceptions that nobody caught."""
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._happened.emit(error.with_traceback(trace))

    def _hear_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._hear(what.exc_type, what.exc_value, what.exc_traceback)

    def end_with(self, bug: BaseException) -> None:
        """Report a bug that keeps the program from starting; return when that was read."""
        from reader.ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - not if all goes well

        self._report(bug)
        if CrashDialog.shown is not None:
            CrashDialog.shown.exec()

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        if isinstance(error, ReaderError):
            self._tell(str(error))
            return
        import traceback  # noqa: PLC0415 - not if all goes well

        from reader.ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - as above
        from reader.ui.report import report  # noqa: PLC0415 - as above

        sys.stderr.write("".join(traceback.format_exception(error)))
        before = self._record(error)
        if CrashDialog.shown is None:
            dialog = CrashDialog(report(error, before), unkept=self._keep())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.renewal_requested.connect(self.renewal_requested)
            dialog.open()
