"""Files: other libraries, exports, the check, and the trash."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.paths import SUFFIX
from reader.services import background
from reader.services.browsing import Chosen, browser
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.lists import Lists


class Files(QObject):
    """Asks for files, and does with them what was wanted."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._lists = lists
        actions = window.actions_by_name
        actions["new_library"].triggered.connect(self._new)
        actions["open_library"].triggered.connect(self._open)
        actions["export"].triggered.connect(self._export_all)
        actions["export_shown"].triggered.connect(self._export_shown)
        actions["check"].triggered.connect(self._check)
        actions["empty_trash"].triggered.connect(self._empty_trash)

    @Slot()
    def _new(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New library"),
            str(self._desk.library.path.with_name(self.tr("New library") + SUFFIX)),
            self.tr("Postil libraries (*.postil)"),
        )
        if file:
            path = Path(file)
            self._desk.new_library_requested.emit(path if path.suffix else path.with_suffix(SUFFIX))

    @Slot()
    def _open(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open library"),
            str(self._desk.library.path.parent),
            self.tr("Postil libraries (*.postil);;All files (*)"),
        )
        if file:
            self._desk.library_requested.emit(Path(file))

    @Slot()
    def _export_all(self) -> None:
        self.export(None)

    @Slot()
    def _export_shown(self) -> None:
        self.export(self._lists.shown())

    def export(self, what: Sequence[ArticleId] | Chosen | None) -> None:
        """Ask for a file, and write annotations there; see `export_to`."""
        path = self._desk.library.path
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export annotations"),
            str(Path.home() / f"{path.stem} annotations.csv"),
            self.tr("CSV, for Excel and others (*.csv)"),
        )
        if not file:
            return
        target = Path(file) if Path(file).suffix else Path(file).with_suffix(".csv")
        self.export_to(target, what)

    def export_to(self, target: Path, what: Sequence[ArticleId] | Chosen | None) -> None:
        """Write annotations to a file: those chosen, those on some articles, or all of them."""
        self._sides.annotations.commit()
        path = self._desk.library.path
        if isinstance(what, Chosen):
            work = partial(background.export_chosen, path, target, what)
        else:
            work = partial(background.export_csv, path, target, what)
        job = self._desk.jobs.start(work, self.tr("Exporting"), must_finish=True)
        job.done.connect(partial(self._exported, target))
        job.failed.connect(self._desk.failed)

    def _exported(self, target: Path, count: int) -> None:
        told = self.tr("Exported %Ln annotation(s) to {name}", None, count)
        self._desk.said.emit(told.format(name=target.name), "", "")

    @Slot()
    def _check(self) -> None:
        path = self._desk.library.path
        job = self._desk.jobs.start(partial(background.findings, path), self.tr("Checking"))
        job.done.connect(self._checked)
        job.failed.connect(self._desk.failed)

    @Slot(object)
    def _checked(self, findings: list[str]) -> None:
        if findings:
            self._window.messages.warn(
                self.tr("The library is not sound: {first}").format(first=findings[0]),
                "\n".join(findings),
            )
        else:
            self._desk.said.emit(self.tr("The library is sound"), "", "")

    @Slot()
    def _empty_trash(self) -> None:
        if self._desk.jobs.must_finish:  # an import may be about to take something out of it
            self._desk.failed.emit(
                self.tr("Something is still being written; empty the trash when it is done.")
            )
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Empty the trash?"))
        box.setInformativeText("\n".join(self._told_of_trash()))
        empty = box.addButton(self.tr("Empty trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is empty:
            try:
                self._desk.session.empty_trash()
            except ReaderError as error:
                self._desk.failed.emit(str(error))
            else:
                self._desk.said.emit(self.tr("The trash is empty"), "", "")

    def _told_of_trash(self) -> list[str]:
        """Return what is about to be removed, a line each."""
        try:
            trash = browser(self._desk.library).trash()
        except ReaderError as error:
            return [str(error)]
        lines = []
        if trash.articles:
            lines.append(self.tr("%n article(s)", None, trash.articles))
        if trash.held:
            lines.append(self.tr("%n annotation(s) on them", None, trash.held))
        if trash.annotations:
            lines.append(
                self.tr("%n annotation(s) put there by themselves", None, trash.annotations)
            )
        return [*lines, "", self.tr("All of it is removed for good. This cannot be undone.")]
