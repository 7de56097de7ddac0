"""The application: the one place that puts objects together."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.domain.errors import ReaderError
from reader.services import preferences
from reader.services.history import History
from reader.store.library import Library
from reader.ui.icons import app_icon
from reader.ui.theme import STYLE, Themes
from reader.ui.translation import Translation
from reader.ui.troubles import Troubles
from reader.ui.workplace import Workplace

NO_DISPLAY = 2

LOG_AFTER_MS = 400
"""How long after the window is complete the log is begun: nobody shall wait for that."""


class Application(QObject):
    """The program, with one window at a time."""

    shown = Signal(object)
    """Another window has come: its `Workplace`."""

    told = Signal(str)
    """What went wrong, as it was said in the window."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self._qt = qt
        qt.setApplicationName(paths.APP)
        # No display name: some systems write it after every title, behind a dash of their own.
        qt.setDesktopFileName("postil")
        chosen = preferences.load()
        self._translation = Translation(qt, chosen.language, self)
        self._themes = Themes(qt, chosen.theme, self)
        self.workplace: Workplace | None = None

    def start(self, path: Path | None) -> bool:
        """Open the library at `path`, else the last one, else the starter; tell whether it did.

        A last library that cannot be opened gives way to the starter, and the
        message bar says why.
        """
        try:
            if path is not None:
                self._show(Library.open(path))
            else:
                self._show_last()
        except ReaderError as error:
            from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not if all goes well

            sys.stderr.write(f"postil: {error}\n")
            from reader.ui.qt import tip  # noqa: PLC0415 - as above

            QMessageBox.critical(None, paths.APP, tip(str(error)))
            return False
        return True

    def tell(self, trouble: str) -> None:
        """Say what went wrong, in the window that is open."""
        if self.workplace is not None:
            self.workplace.window.messages.warn(trouble)
        self.told.emit(trouble)

    def keep(self) -> str:
        """Keep the note that is being written, and return its words if that cannot be."""
        if self.workplace is None:
            return ""
        from reader.ui.annotations.note_editor import NoteEditor  # noqa: PLC0415 - only in trouble

        editors = self.workplace.window.findChildren(NoteEditor)
        for editor in editors:
            editor.flush()
        return next((editor.text() for editor in editors if editor.unsaved), "")

    def record(self, bug: BaseException) -> list[str]:
        """Write a bug down, and return what the log said before it."""
        from reader.ui.journal import Journal  # noqa: PLC0415 - as above

        self.begin_log()
        journal = self.findChild(Journal)
        return journal.bug(bug) if journal is not None else []

    @Slot()
    def begin_log(self) -> None:
        """Write down from now on what happens; done again, do nothing."""
        from reader.ui.journal import Journal  # noqa: PLC0415 - after the first frame

        if self.findChild(Journal) is None:
            journal = Journal(self)
            self.shown.connect(journal.follow)
            self.told.connect(journal.fail)
            if self.workplace is not None:
                journal.follow(self.workplace)

    @Slot(object)
    def open_library(self, path: Path) -> None:
        """Go over to another library; where it cannot be opened, stay."""
        before = self.workplace
        if before is not None and path.exists() and path.samefile(before.desk.library.path):
            before.desk.said.emit(self.tr("This library is open already"), "", "")
        else:
            self._go_over(Library.open, path)

    @Slot(object)
    def make_library(self, path: Path) -> None:
        """Make a library and go over to it; where it cannot be made, stay."""
        self._go_over(Library.create, path)

    @Slot(object)
    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open library, and show that in a new window.

        Where it cannot be, the library is shown as it was, with the reason.
        """
        before = self.workplace
        if before is None or not self._may_go():
            return
        path = before.desk.library.path
        if not before.window.close():  # it has something to keep
            return
        from reader.services import backups  # noqa: PLC0415 - seldom needed

        trouble = ""
        try:
            backups.restore(path, backup)
        except ReaderError as error:
            trouble = str(error)
        try:
            library = Library.open(path)
        except ReaderError as error:
            library, trouble = open_default(), trouble or str(error)
        self._show(library)
        before.window.deleteLater()
        before.deleteLater()
        if trouble:
            self.tell(trouble)
        elif self.workplace is not None:
            self.workplace.completed.connect(self._say_restored)

    @Slot()
    def _say_restored(self) -> None:
        if self.workplace is not None:
            said = self.tr("Went back to the backup; what was there before is a backup now.")
            self.workplace.desk.said.emit(said, "", "")

    @Slot()
    def reopen(self) -> None:
        """Open the same library in a new window, in the language that was chosen."""
        if self.workplace is not None:
            before = self._translation.language
            self._translation.speak(preferences.load().language)
            here = self.workplace.desk.library.path
            if not self._go_over(Library.open, here, self.workplace.session.history):
                self._translation.speak(before)

    def _go_over(
        self, opened: Callable[[Path], Library], path: Path, history: History | None = None
    ) -> bool:
        """Show another window in place of this one; tell whether this one let that happen."""
        before = self.workplace
        if not self._may_go():
            return False
        try:
            library = opened(path)
        except ReaderError as error:
            self.tell(str(error))
            return False
        if before is not None and not before.window.close():  # it has something to keep
            library.close()
            return False
        self._show(library, history)
        if before is not None:
            before.window.deleteLater()
            before.deleteLater()
        return True

    def _may_go(self) -> bool:
        """Tell whether this window may be left; where something is being written, say so."""
        before = self.workplace
        if before is not None and before.desk.jobs.must_finish:
            # It would close when that is done, and the program with it.
            self.tell(self.tr("Something is still being written; try again when it is done."))
            return False
        return True

    def _show_last(self) -> None:
        kept = preferences.load().last_library
        trouble = ""
        library = None
        if kept and Path(kept).exists():
            try:
                library = Library.open(Path(kept))
            except ReaderError as error:
                trouble = str(error)
        self._show(library or open_default())
        if trouble:
            self.tell(trouble)

    def _show(self, library: Library, history: History | None = None) -> None:
        self.workplace = Workplace(library, self._themes, self, history=history)
        self.workplace.desk.library_requested.connect(self.open_library)
        self.workplace.desk.reopen_requested.connect(self.reopen)
        self.workplace.desk.restore_requested.connect(self.restore)
        self.workplace.completed.connect(self._wear_icon)
        self.workplace.desk.new_library_requested.connect(self.make_library)
        self.shown.emit(self.workplace)
        self.workplace.show()

    @Slot()
    def _wear_icon(self) -> None:
        """Show the program's icon, which takes long to draw, when the window can be seen."""
        self._qt.setWindowIcon(app_icon())


def has_display() -> bool:
    """Tell whether a window can be opened; without a display, Qt would abort."""
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def open_default() -> Library:
    """Open the default library; on first start, make it from the starter articles."""
    path = paths.default_library()
    if path.exists():
        return Library.open(path)
    from reader.services.starter import create_starter  # noqa: PLC0415 - on first start only

    return create_starter(path, preferences.load().name)


def main(arguments: Sequence[str]) -> int:
    """Run the window until it is closed, and return the exit code."""
    if not has_display():
        sys.stderr.write(
            "postil: there is no display to open a window on; start it in a desktop session, "
            "or use a command: postil --help lists them.\n"
        )
        return NO_DISPLAY
    qt = QApplication([sys.argv[0], *STYLE])
    application = Application(qt)
    troubles = Troubles(
        application.tell, application, keep=application.keep, record=application.record
    )
    troubles.renewal_requested.connect(application.reopen)
    troubles.stand_behind()
    path = Path(arguments[0]).absolute() if arguments else None
    try:
        started = application.start(path)
    except Exception as bug:  # noqa: BLE001 - nobody would hear of it before there is a loop
        troubles.end_with(bug)
        return 1
    if not started or application.workplace is None:
        return 1
    application.workplace.completed.connect(collect_garbage)
    application.workplace.completed.connect(
        partial(QTimer.singleShot, LOG_AFTER_MS, application, application.begin_log)
    )
    return qt.exec()


def collect_garbage() -> None:
    """Look for garbage from now on, but never again among what was made so far."""
    gc.freeze()
    gc.enable()
