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
from reader.domain.ids import AnnotationId
from reader.services import preferences
from reader.services.session import Session
from reader.store.library import Library
from reader.ui.desk import Desk
from reader.ui.icons import app_icon
from reader.ui.main_window import MainWindow
from reader.ui.theme import Themes
from reader.ui.wiring.files import Files
from reader.ui.wiring.importing import Importing
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.marking import Marking
from reader.ui.wiring.menus import Menus
from reader.ui.wiring.noting import Noting
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.reading import Reading
from reader.ui.wiring.tagging import Tagging
from reader.ui.wiring.window import Windowing


class Workplace(QObject):
    """A window on one library, with everything that makes it work."""

    def __init__(self, library: Library, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        chosen = preferences.load()
        self.window = MainWindow(themes.current, self._describe)
        self.session = Session(library, chosen.name)
        self.desk = Desk(self.session, chosen, self)
        self.lists = Lists(self.desk, self.window)
        self.reading = Reading(self.desk, self.window, self.lists)
        self.passage = Passage(self.desk, self.window)
        self.marking = Marking(self.desk, self.window, self.passage)
        self.noting = Noting(self.desk, self.window, self.passage)
        self.tagging = Tagging(self.desk, self.window, self.passage)
        self.importing = Importing(self.desk, self.window)
        self.menus = Menus(self.window)
        self.files = Files(self.desk, self.window, self.lists)
        self.windowing = Windowing(self.desk, self.window, themes, self.reading)
        self.window.say_names(library.path.name, self.session.annotator)
        self.window.restore_layout(chosen.window)
        self.window.files_dropped.connect(self._take_files)
        self.window.words_dropped.connect(self.importing.import_words)
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the window, on the article that was open when this library was last left."""
        last = self.desk.preferences.window.get("articles", {})
        self.lists.start(last.get(str(self.desk.library.path), ""))
        self.window.show()
        self.window.articles.setFocus()
        if not self.desk.library.writable:
            self.window.messages.warn(
                self.tr("This library may not be written here: nothing you do is kept.")
            )

    def _describe(self, mark: AnnotationId) -> str:
        return self.reading.describe(mark)

    @Slot(list)
    def _take_files(self, files: list[Path]) -> None:
        libraries = [file for file in files if file.suffix == paths.SUFFIX]
        if libraries:
            self.files.library_requested.emit(libraries[0])
        else:
            self.importing.import_files(files)

    @Slot()
    def _close(self) -> None:
        self.window.annotations.commit()
        self.reading.leave()
        opened, path = self.desk.open, str(self.desk.library.path)
        articles = dict(self.desk.preferences.window.get("articles", {}))
        articles[path] = opened.article.id if opened else ""
        state = {**self.window.layout_state(), "articles": articles}
        self.desk.prefer(window=state, library=path)
        self.session.close()


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
        kept = preferences.load().library
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
        self.workplace.files.library_requested.connect(self.open_library)
        self.workplace.files.new_library_requested.connect(self.make_library)
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
