"""Sharing: copies of the library for colleagues."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.ids import ArticleId
from reader.paths import SUFFIX
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.lists import Lists


class Sharing(QObject):
    """Asks what of the library is to be handed on, and writes it to a file."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._lists = lists
        window.actions_by_name["save_copy"].triggered.connect(self._ask)

    def save_to(self, target: Path, share: Any) -> None:
        """Write a copy with what a `Share` says to a file, in the background."""
        from reader.services.background_sharing import save_copy  # noqa: PLC0415 - seldom needed

        self._sides.annotations.commit()
        self._desk.library.note_shared()
        work = partial(save_copy, self._desk.library.path, target, share)
        job = self._desk.jobs.start(work, self.tr("Saving a copy"), must_finish=True)
        job.done.connect(partial(self._saved, target.name))
        job.failed.connect(self._desk.failed)

    @Slot()
    def _ask(self) -> None:
        from reader.ui.dialogs.share import ShareDialog  # noqa: PLC0415 - seldom needed

        desk, shown = self._desk, self._lists.shown()
        articles = desk.read(desk.library.listing.total, 0)
        dialog = ShareDialog(articles, len(shown), self._window)
        dialog.chosen.connect(partial(self._choose, dialog, shown))
        dialog.open()

    def _choose(self, dialog: Any, shown: Sequence[ArticleId]) -> None:
        from reader.services.sharing import Share  # noqa: PLC0415 - as above

        share = Share(
            articles=shown if dialog.shown.isChecked() else None,
            only_of=self._desk.session.annotator if dialog.others.isChecked() else "",
            trash=not dialog.trash.isChecked(),
            reading_state=not dialog.reading.isChecked(),
        )
        library = self._desk.library.path
        name = self.tr("{library} copy").format(library=library.stem)
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy to share"),
            str(Path.home() / f"{name}{SUFFIX}"),
            self.tr("Postil libraries (*.postil)"),
        )
        if file:
            target = Path(file)
            self.save_to(target if target.suffix else target.with_suffix(SUFFIX), share)

    def _saved(self, name: str, copied: Any) -> None:
        from reader.services.sharing import told  # noqa: PLC0415 - as above

        self._desk.library.note_shared()
        self._desk.said.emit(told(copied, name), "", "")
