"""Backups: the one of the day is made by itself, and any of them can be gone back to."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from reader.domain.backup import Backup
from reader.domain.errors import LibraryError
from reader.services.progress import Progress
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot

_BEGINS_MS = 1_500
"""How long after the window has come the backup of the day is made."""


class Backups(QObject):
    """Makes the backup of the day on a worker, and shows which backups there are."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: Any = None
        window.actions_by_name["backups"].triggered.connect(self._show)
        if desk.library.writable:
            desk.library.on_trouble = self._tell
            self._timer = single_shot(self, _BEGINS_MS, self._make)
            self._timer.start()

    @Slot()
    def _make(self) -> None:
        from reader.services.backups import ensure_today  # noqa: PLC0415 - after the first frame

        job = self._desk.jobs.start(partial(ensure_today, self._desk.library.path))
        job.failed.connect(self._desk.failed)

    def _tell(self, trouble: LibraryError) -> None:
        self._desk.failed.emit(str(trouble))

    @Slot()
    def _show(self) -> None:
        from reader.services import backups  # noqa: PLC0415 - seldom looked at
        from reader.ui.dialogs.backups import BackupsDialog  # noqa: PLC0415 - as above

        nothing: list[Backup] = []
        found = self._desk.read(partial(backups.of, self._desk.library.path), nothing)
        self.dialog = BackupsDialog(found, self._window.theme, self._window)
        self.dialog.looked_at.connect(self._compare)
        self.dialog.wanted.connect(self._go_back)
        self.dialog.finished.connect(self._leave)
        self.dialog.open()
        self.dialog.begin()

    @Slot(object)
    def _compare(self, backup: Backup) -> None:
        def compared(progress: Progress) -> list[str]:
            from reader.services import backups  # noqa: PLC0415 - as above

            progress.report(0, 0, "")
            changes = backups.would_change(self._desk.library.path, backup.path)
            return backups.told_changes(changes)

        dialog = self.dialog
        job = self._desk.jobs.start(compared)
        job.done.connect(partial(dialog.say_changes, backup))
        job.failed.connect(dialog.say_trouble)
        dialog.finished.connect(job.forget)

    @Slot(object)
    def _go_back(self, backup: Backup) -> None:
        if self._desk.library.writable:
            self._desk.restore_requested.emit(backup.path)
        else:
            self._desk.failed.emit(
                self.tr("This library may not be written here, so it stays as it is.")
            )

    @Slot()
    def _leave(self) -> None:
        self.dialog = None
