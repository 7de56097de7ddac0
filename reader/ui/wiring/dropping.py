"""Dropping: what becomes of files that are let go over the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.wiring.importing import Importing
from reader.ui.wiring.joining import Joining


class Dropping(QObject):
    """Imports what can be read, and asks whether a library is to be opened or merged."""

    def __init__(
        self, desk: Desk, window: MainWindow, importing: Importing, joining: Joining
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._importing = importing
        self._joining = joining
        self._libraries: Sequence[Path] = ()
        self.question: QMessageBox | None = None
        self._open: QPushButton | None = None
        self._merge: QPushButton | None = None
        window.files_dropped.connect(self.take)
        window.words_dropped.connect(importing.import_words)

    @Slot(list)
    def take(self, files: Sequence[Path]) -> None:
        """Import articles, or ask about libraries, which are known by what they hold."""
        from reader.services.received import sort  # noqa: PLC0415 - seldom needed

        received = sort(files)
        if received.libraries:
            self._ask(received.libraries, len(received.others))
        else:
            self._importing.import_files(files)

    def _ask(self, libraries: Sequence[Path], others: int) -> None:
        self._libraries = libraries
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        if len(libraries) == 1:
            box.setText(self.tr("What shall become of “{name}”?").format(name=libraries[0].name))
        else:
            box.setText(self.tr("What shall become of these %Ln libraries?", None, len(libraries)))
        box.setInformativeText("\n".join(self._told(others)))
        if len(libraries) == 1:
            self._open = box.addButton(self.tr("&Open it"), QMessageBox.ButtonRole.AcceptRole)
        if self._desk.library.writable:
            merge = (
                self.tr("&Merge it into this library…")
                if len(libraries) == 1
                else self.tr("&Merge them into this library…")
            )
            self._merge = box.addButton(merge, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(self._open or self._merge or cancel)
        box.finished.connect(self._answer)
        self.question = box
        box.open()

    def _told(self, others: int) -> list[str]:
        told = [
            self.tr("Before anything is merged, you see what would come of it.")
            if self._desk.library.writable
            else self.tr("This library may not be written here, so nothing is merged into it.")
        ]
        if others:
            told.append(
                self.tr(
                    "%Ln other file(s) stay out of it; drop them by themselves to import them.",
                    None,
                    others,
                )
            )
        return told

    @Slot()
    def _answer(self) -> None:
        box, libraries = self.question, self._libraries
        if box is None:
            return
        clicked = box.clickedButton()
        opens = clicked is not None and clicked is self._open
        merges = clicked is not None and clicked is self._merge
        self.question, self._open, self._merge = None, None, None
        box.deleteLater()
        if opens:
            self._desk.library_requested.emit(libraries[0])
        elif merges:
            self._joining.merge(libraries)
