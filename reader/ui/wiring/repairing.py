"""Repairing: what can be read of a damaged library, made a new one."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.paths import SUFFIX
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow


class Repairing(QObject):
    """Asks for a damaged library and for a place, and says what was recovered and what was not."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.told: QMessageBox | None = None
        window.actions_by_name["repair"].triggered.connect(self._ask)

    def repair(self, damaged: Path, output: Path) -> None:
        """Make a library of all that can be read of a damaged one, which stays as it is."""
        from reader.services.repairing import repaired  # noqa: PLC0415 - seldom needed

        work = partial(repaired, damaged, output)
        job = self._desk.jobs.start(work, self.tr("Repairing"), must_finish=True)
        job.done.connect(partial(self._tell, output))
        job.failed.connect(self._desk.failed)

    @Slot()
    def _ask(self) -> None:
        here = self._desk.library.path
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose a damaged library"),
            str(here.parent),
            self.tr("Postil libraries (*.postil);;All files (*)"),
        )
        if not file:
            return
        damaged = Path(file)
        name = self.tr("{library} repaired").format(library=damaged.stem)
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where shall the repaired library lie?"),
            str(damaged.with_name(f"{name}{SUFFIX}")),
            self.tr("Postil libraries (*.postil)"),
        )
        if target:
            path = Path(target)
            self.repair(damaged, path if path.suffix == SUFFIX else Path(f"{target}{SUFFIX}"))

    def _tell(self, output: Path, came: Any) -> None:
        from reader.services.repairing import told  # noqa: PLC0415 - as above

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Repaired"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("“{name}” holds what could be read.").format(name=output.name))
        box.setInformativeText("\n".join(told(came)))
        opening = box.addButton(self.tr("&Open it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        opening.clicked.connect(partial(self._open, output))
        self.told = box
        box.finished.connect(self._leave)
        box.open()

    def _open(self, output: Path) -> None:
        # The box has to be gone before the window that it belongs to.
        QTimer.singleShot(0, self, partial(self._desk.library_requested.emit, output))

    @Slot()
    def _leave(self) -> None:
        self.told = None
