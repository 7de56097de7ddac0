"""The application: the one place that puts objects together."""

import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import paths
from reader.domain.errors import ReaderError
from reader.services import preferences
from reader.store.library import Library
from reader.ui.icons import app_icon
from reader.ui.theme import Themes
from reader.ui.workplace import Workplace


class Application(QObject):
    """The program with its one window at a time."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        qt.setApplicationName(paths.APP)
        qt.setApplicationDisplayName(paths.APP)
        qt.setDesktopFileName("postil")
        qt.setWindowIcon(app_icon())
        self._themes = Themes(qt, preferences.load().theme, self)
        self.workplace: Workplace | None = None

    def start(self, path: Path | None) -> bool:
        """Open the library at `path`, else the last one, else the starter; tell whether it did."""
        kept = preferences.load().last_library
        if path is None and kept and Path(kept).exists():
            path = Path(kept)
        try:
            library = Library.open(path) if path else open_default()
        except ReaderError as error:
            QMessageBox.critical(None, paths.APP, str(error))
            return False
        self._show(library)
        return True

    @Slot(object)
    def open_library(self, path: Path) -> None:
        """Go over to another library; where it cannot be opened, stay."""
        self._go_over(Library.open, path)

    @Slot(object)
    def make_library(self, path: Path) -> None:
        """Make a library and go over to it; where it cannot be made, stay."""
        self._go_over(Library.create, path)

    def _go_over(self, opened: Callable[[Path], Library], path: Path) -> None:
        before = self.workplace
        try:
            library = opened(path)
        except ReaderError as error:
            if before is not None:
                before.window.messages.warn(str(error))
            return
        self._show(library)
        if before is not None:
            before.window.close()
            before.window.deleteLater()
            before.deleteLater()

    def _show(self, library: Library) -> None:
        self.workplace = Workplace(library, self._themes, self)
        self.workplace.desk.library_requested.connect(self.open_library)
        self.workplace.desk.new_library_requested.connect(self.make_library)
        self.workplace.show()


def open_default() -> Library:
    """Open the default library; on first start, make it from the starter articles."""
    path = paths.default_library()
    if path.exists():
        return Library.open(path)
    from reader.services.starter import create_starter  # noqa: PLC0415 - on first start only

    return create_starter(path, preferences.load().name)


def main(arguments: Sequence[str]) -> int:
    """Run the window until it is closed, and return the exit code."""
    qt = QApplication([sys.argv[0]])
    sys.excepthook = report_crash
    application = Application(qt)
    path = Path(arguments[0]).absolute() if arguments else None
    return qt.exec() if application.start(path) else 1


def report_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Show what went wrong instead of going on as if nothing had happened."""
    from reader.ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - not if all goes well

    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    report = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(report)
    if QApplication.instance() is not None and CrashDialog.shown is None:
        CrashDialog(report).exec()
