"""Importing: from files or pasted words through the preview to one edit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.words import say
from reader.services import background, versions
from reader.services.background import Look
from reader.services.importing import Held, ImportPlan, LookedAt
from reader.services.progress import Progress
from reader.ui.desk import Desk
from reader.ui.dialogs import found
from reader.ui.dialogs.import_preview import FoundArticle, FoundFile, ImportDialog
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow

_PREVIEWED = 1200
"""Code points of an article that the preview shows."""


class Importing(QObject):
    """Shows what is in files before anything is written, then imports what was chosen."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: ImportDialog | None = None
        self._looked_at: tuple[LookedAt, ...] = ()
        self._library = desk.library.path
        self._read: Callable[[str | None, Progress], Look] | None = None
        self._looking: Job | None = None
        actions = window.actions_by_name
        actions["import"].triggered.connect(self._choose_files)
        actions["import_folder"].triggered.connect(self._choose_folder)
        actions["paste"].triggered.connect(self._paste)

    def import_files(self, files: Sequence[Path]) -> None:
        """Preview files and folders for an import."""
        self._read = partial(background.look, self._library, tuple(files))
        self._preview()

    @Slot(str)
    def import_words(self, words: str) -> None:
        """Preview words that were pasted or dropped."""
        name = self.tr("Clipboard")
        self._read = partial(background.look_at_words, self._library, words, name)
        self._preview()

    @Slot()
    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            "",
            self.tr("Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)"),
        )
        if files:
            self.import_files([Path(file) for file in files])

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        if folder:
            self.import_files([Path(folder)])

    @Slot()
    def _paste(self) -> None:
        dialog = PasteDialog(QGuiApplication.clipboard().text(), self._window)
        dialog.pasted.connect(self.import_words)
        dialog.open()

    def _preview(self) -> None:
        if self._dialog is None:
            self._dialog = ImportDialog(self._window.theme, self._window)
            self._dialog.separator_changed.connect(self._look_again)
            self._dialog.import_requested.connect(self._import)
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()
        self._look(None)

    @Slot()
    def _forget_dialog(self) -> None:
        self._stop_looking()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(str)
    def _look_again(self, separator: str) -> None:
        self._look(separator)

    def _look(self, separator: str | None) -> None:
        """Read the files, with the separator that is found or with a given one."""
        if self._dialog is None or self._read is None:
            return
        self._stop_looking()
        self._dialog.set_busy(True)
        self._looking = self._desk.jobs.start(partial(self._read, separator))
        self._looking.done.connect(self._show)
        self._looking.failed.connect(self._fail)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._desk.jobs.forget(self._looking)
            self._looking = None

    @Slot(object)
    def _show(self, look: Look) -> None:
        self._looking = None
        if self._dialog is None:
            return
        self._looked_at = look.files
        self._dialog.show_files(
            [_found(file, held) for file, held in zip(look.files, look.held, strict=True)]
        )
        self._dialog.set_busy(False)

    @Slot(list)
    def _import(self, chosen: Sequence[tuple[int, int]]) -> None:
        ticked = set(chosen)
        wanted = [
            replace(file, drafts=tuple(d for n, d in enumerate(file.drafts) if (f, n) in ticked))
            for f, file in enumerate(self._looked_at)
        ]
        job = self._desk.jobs.start(
            partial(background.plan_import, self._library, wanted, self._desk.session.stamp()),
            self.tr("Importing"),
            must_finish=True,
            writes=True,
        )
        job.done.connect(self._perform)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._say_cancelled)

    @Slot()
    def _say_cancelled(self) -> None:
        self._desk.said.emit(self.tr("The import was cancelled; nothing was imported"), "", "")

    @Slot(object)
    def _perform(self, plan: ImportPlan) -> None:
        details = "\n".join(skipped.reason for skipped in plan.skipped)
        if plan.edit.changes:
            self._desk.perform(plan.edit, details)
        else:
            self._desk.said.emit(plan.edit.summary, "", details)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self._looking = None
        if self._dialog is not None:
            self._dialog.reject()
        self._desk.failed.emit(reason)


def _found(file: LookedAt, held: Sequence[Held]) -> FoundFile:
    return FoundFile(
        name=file.name,
        separator=file.separator,
        failure=file.failure,
        articles=tuple(
            FoundArticle(
                file=file.name,
                title=draft.title,
                source=draft.source,
                author=draft.author,
                published=draft.published,
                words=draft.text.words,
                repairs=tuple((say(repair.rule), repair.count) for repair in draft.repairs),
                lede=draft.text.plain[:_PREVIEWED],
                already=known.here,
                renews=_called(known),
                marks=versions.told(known.tally),
            )
            for draft, known in zip(file.drafts, held, strict=True)
        ),
    )


def _called(held: Held) -> str:
    """Return the title of the article that a draft is a new version of, if it is one."""
    title = held.renews.title if held.renews else ""
    return title or (found.untitled() if held.renews else "")
