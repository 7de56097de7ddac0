"""The status bar: how much there is, what happened last, what is running, who and where."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from reader.ui.announcing import announce
from reader.ui.icons import icon
from reader.ui.jobs import Job
from reader.ui.messages import MessageBar
from reader.ui.qt import tip
from reader.ui.theme import Theme

_PROGRESS_WIDTH = 140


class StatusBar(QStatusBar):
    """Counts at the left, the last message in the middle, work and names at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = QLabel(self)
        self._names = QLabel(self)
        self.messages = MessageBar(theme, self)
        self._work = QWidget(self)
        self._what = QLabel(self._work)
        self._progress = QProgressBar(self._work)
        self._cancel = QToolButton(self._work)
        self._jobs: list[Job] = []
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.messages.set_theme(theme)
        self._cancel.setIcon(icon("close", theme))

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
        self._jobs.append(job)
        announce(self._progress, job.what)
        job.progressed.connect(self._report)
        job.ended.connect(self._end)
        self._show_job()

    @Slot(int, int, str)
    def _report(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._jobs[-1]:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self._progress.setToolTip(tip(what))

    @Slot(object)
    def _end(self, job: Job) -> None:
        self._jobs.remove(job)
        self._show_job()

    def _show_job(self) -> None:
        self._work.setVisible(bool(self._jobs))
        self._progress.setRange(0, 0)
        what = self._jobs[-1].what if self._jobs else ""
        self._what.setText(what)
        self._progress.setAccessibleName(what or self.tr("Progress"))

    @Slot()
    def _cancel_job(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 8, 0)
        for part in (self._what, self._progress, self._cancel):
            row.addWidget(part)
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        self._progress.setTextVisible(False)
        self._cancel.setToolTip(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_job)
        self._work.hide()
        self._counts.setContentsMargins(12, 0, 12, 0)
        self._names.setContentsMargins(12, 0, 12, 0)
        self.addWidget(self._counts)
        self.addWidget(self.messages, 1)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._names)
