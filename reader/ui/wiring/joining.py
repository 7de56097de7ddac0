"""Merging another library into the open one: compared, looked at, then done in one step."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.services.progress import Progress
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Theme, Themes


class Joining(QObject):
    """Shows what merging a file would do, and merges it when that is wanted.

    Files that wait are asked about one after the other.
    """

    taken_up = Signal(object, str)
    """All that a file holds is here: its path, and in which state it was."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, themes: Themes) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._waiting: list[Path] = []
        self._postponed = False
        self._comparing: Job | None = None
        self.dialog: Any = None
        window.actions_by_name["merge_library"].triggered.connect(self._ask)
        themes.changed.connect(self._wear)

    def merge(self, files: Sequence[Path]) -> None:
        """Compare files with this library, and show of each what merging it would do."""
        if not self._desk.library.writable:
            self._desk.failed.emit(
                self.tr("This library may not be written here, so nothing is merged into it.")
            )
            return
        self._waiting += files
        if self.dialog is None:
            self._next()

    @Slot()
    def _ask(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Merge a library"),
            str(self._desk.library.path.parent),
            self.tr("Postil libraries (*.postil);;All files (*)"),
        )
        if file:
            self.merge([Path(file)])

    @Slot()
    def _next(self) -> None:
        if not self._waiting or self.dialog is not None:
            return
        if self._desk.jobs.must_finish:  # what is being written belongs to what is compared
            if not self._postponed:
                self._postponed = True
                self._desk.jobs.finished.connect(self._next_soon)
            return
        from reader.ui.joining.dialog import JoiningDialog  # noqa: PLC0415 - seldom needed

        self._sides.annotations.commit()
        desk, other = self._desk, self._waiting.pop(0)
        library = desk.library.path
        mine = {*desk.session.former, desk.session.annotator}
        dialog = JoiningDialog(library.stem, other.stem, mine, self._window.theme, self._window)
        self.dialog = dialog
        dialog.merge_requested.connect(partial(self._merge, dialog))
        dialog.finished.connect(self._leave)
        dialog.open()
        job = desk.jobs.start(partial(_offer, library, other))
        job.progressed.connect(dialog.say_progress)
        job.done.connect(self._show)
        job.failed.connect(dialog.say_trouble)
        self._comparing = job

    @Slot()
    def _next_soon(self) -> None:
        self._desk.jobs.finished.disconnect(self._next_soon)
        self._postponed = False
        QTimer.singleShot(0, self, self._next)

    @Slot(object)
    def _show(self, offer: Any) -> None:
        self.dialog.show_offer(offer)
        if offer.plan.nothing:
            self.taken_up.emit(offer.plan.other, offer.state)

    @Slot()
    def _leave(self) -> None:
        if self._comparing is not None:
            self._desk.jobs.forget(self._comparing)
            self._comparing = None
        self.dialog = None
        QTimer.singleShot(0, self, self._next)

    def _merge(self, dialog: Any) -> None:
        """Make a backup and merge on a worker; what was done is a step back afterwards."""
        desk, offer = self._desk, dialog.offer
        work = partial(_carried_out, desk.library.path, offer, dict(dialog.choices), dialog.default)
        job = desk.jobs.start(work, self.tr("Merging"), must_finish=True, writes=True)
        job.done.connect(partial(self._settle, offer.state))
        job.failed.connect(desk.failed)
        job.cancelled.connect(self._say_cancelled)

    @Slot()
    def _say_cancelled(self) -> None:
        self._desk.said.emit(self.tr("The merge was cancelled; nothing was merged"), "", "")

    def _settle(self, state: str, done: tuple[Any, str]) -> None:
        from reader.services.joining.performing import settle  # noqa: PLC0415 - seldom needed

        plan, report = done
        settle(self._desk.session, plan)
        self._desk.said.emit(plan.edit.summary, "undo", report)
        self.taken_up.emit(plan.other, state)

    @Slot(Theme)
    def _wear(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)


def _offer(library: Path, other: Path, progress: Progress) -> Any:
    from reader.ui.joining.offer import offer  # noqa: PLC0415 - loaded by the worker

    return offer(library, other, progress)


def _carried_out(
    library: Path, offer: Any, choices: dict[str, Any], default: Any, progress: Progress
) -> tuple[Any, str]:
    """Return the plan that was decided on when it is performed, and its report in Markdown."""
    from reader.domain.moments import now  # noqa: PLC0415 - as above
    from reader.services.joining.performing import carry_out  # noqa: PLC0415
    from reader.services.joining.planning import plan  # noqa: PLC0415
    from reader.services.joining.report import markdown  # noqa: PLC0415

    planned = plan(offer.compared, choices, default)
    carry_out(library, planned, progress)
    return planned, "\n".join(markdown(planned, library, now()))
