"""The status bar: how much there is, what happened last, what is running, who and where."""

from PySide6 import QtWidgets
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from reader.ui.announcing import announce
from reader.ui.icons import icon
from reader.ui.jobs import Job
from reader.ui.messages import MessageBar
from reader.ui.qt import tip
from reader.ui.theme import Theme

_PROGRESS_WIDTH = 140
_AFTER_MESSAGES = 2


class StatusBar(QStatusBar):
    """Counts at the left, the last message in the middle, work and names at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = QLabel(self)
        self._names = QLabel(self)
        self.messages = MessageBar(theme, self)
        self._work: _Work | None = None
        self._jobs: list[Job] = []
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        self.messages.set_theme(theme)
        if self._work is not None:
            self._work.cancel.setIcon(icon("close", theme))

    def say_counts(self, articles: int, unread: int) -> None:
        """Say how much there is to read."""
        counted = self.tr("%Ln article(s)", None, articles)
        self._counts.setText(f"{counted}, {self.tr('%Ln unread', None, unread)}")

    def say_names(self, library: str, annotator: str) -> None:
        """Say which library is open and who is working."""
        self._names.setText(f"{annotator} · {library}")
        self._names.setToolTip(self.tr("Annotator and library"))

    @Slot(object)
    def watch(self, job: Job) -> None:
        """Show how a job goes until it ends; of several, the one that began last."""
        if self._work is None:  # nothing works before the first frame
            self._work = self._make_work()
        self._jobs.append(job)
        announce(self._work.progress, job.what)
        job.progressed.connect(self._report)
        job.ended.connect(self._end)
        self._show_job(self._work)

    @Slot(int, int, str)
    def _report(self, done: int, total: int, what: str) -> None:
        if self._work is not None and self.sender() is self._jobs[-1]:
            self._work.progress.setRange(0, total)
            self._work.progress.setValue(done)
            self._work.progress.setToolTip(tip(what))

    @Slot(object)
    def _end(self, job: Job) -> None:
        self._jobs.remove(job)
        if self._work is not None:
            self._show_job(self._work)

    def _show_job(self, work: "_Work") -> None:
        work.whole.setVisible(bool(self._jobs))
        work.progress.setRange(0, 0)
        what = self._jobs[-1].what if self._jobs else ""
        work.what.setText(what)
        work.progress.setAccessibleName(what or self.tr("Progress"))

    @Slot()
    def _cancel_job(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()

    def _make_work(self) -> "_Work":
        work = _Work(self)
        work.cancel.setIcon(icon("close", self._theme))
        work.cancel.setToolTip(self.tr("Cancel"))
        work.cancel.setAccessibleName(self.tr("Cancel"))
        work.cancel.clicked.connect(self._cancel_job)
        self.insertPermanentWidget(_AFTER_MESSAGES, work.whole)
        return work

    def _lay_out(self) -> None:
        self._counts.setContentsMargins(12, 0, 12, 0)
        self._names.setContentsMargins(12, 0, 12, 0)
        self.addWidget(self._counts)
        self.addWidget(self.messages, 1)
        self.addPermanentWidget(self._names)


class _Work:
    """What shows how a job goes: its name, how far it is, and a button that ends it."""

    def __init__(self, parent: QWidget) -> None:
        self.whole = QWidget(parent)
        self.what = QLabel(self.whole)
        self.progress = QtWidgets.QProgressBar(self.whole)
        self.progress.setFixedWidth(_PROGRESS_WIDTH)
        self.progress.setTextVisible(False)
        self.cancel = QtWidgets.QToolButton(self.whole)
        row = QtWidgets.QHBoxLayout(self.whole)
        row.setContentsMargins(0, 0, 8, 0)
        for part in (self.what, self.progress, self.cancel):
            row.addWidget(part)
