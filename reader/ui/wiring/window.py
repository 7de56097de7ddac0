"""The window itself: undo, and what is said in it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from reader.domain.errors import ReaderError
from reader.services.session import News
from reader.ui.actions import plain
from reader.ui.desk import Desk
from reader.ui.keys import Keys, with_key
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides


class Windowing(QObject):
    """Steps back and forth, and says what happened."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, keys: Keys) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._offered = ""
        actions = window.actions_by_name
        actions["undo"].triggered.connect(self.undo)
        actions["redo"].triggered.connect(self.redo)
        actions["quit"].triggered.connect(window.close)
        desk.said.connect(self._say)
        desk.failed.connect(window.messages.warn)
        desk.changed.connect(self._name_steps)
        window.messages.action_requested.connect(self._act)
        window.messages.details_requested.connect(self._show_details)
        keys.changed.connect(self._name_steps)
        self._name_steps()

    @Slot()
    def undo(self) -> None:
        """Take back the last step; what is being typed is saved first and so is a step."""
        self._sides.annotations.finish_editing()
        self._desk.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._sides.annotations.finish_editing()
        self._desk.redo()

    @Slot(str, str, str)
    def _say(self, text: str, action: str, details: str) -> None:
        self._offered = action
        names = {"undo": self.tr("Undo"), "redo": self.tr("Redo")}
        if self._window.actions_by_name["reply"].isEnabled():
            names["reply"] = self.tr("Reply")
        self._window.messages.say(text, names.get(action, ""), details)

    @Slot()
    def _act(self) -> None:
        if self._offered == "redo":
            self.redo()
        elif self._offered == "reply":
            self._window.actions_by_name["reply"].trigger()
        else:
            self.undo()

    @Slot()
    @Slot(object)
    def _name_steps(self, _: News | None = None) -> None:
        for name, verb, named, edit in (
            ("undo", self.tr("&Undo"), self.tr("&Undo: {edit}"), self._desk.session.next_undo),
            ("redo", self.tr("&Redo"), self.tr("&Redo: {edit}"), self._desk.session.next_redo),
        ):
            action = self._window.actions_by_name[name]
            action.setEnabled(edit is not None)
            action.setText(named.format(edit=edit.label) if edit else verb)
            action.setToolTip(with_key(plain(action.text()), action))

    @Slot(str)
    def _show_details(self, details: str) -> None:
        from reader.ui.dialogs.telling import TellingDialog  # noqa: PLC0415 - seldom opened

        dialog = TellingDialog(details, self._window)
        dialog.save_requested.connect(partial(self._save_details, details))
        dialog.open()

    def _save_details(self, details: str) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - as above

        library = self._desk.library
        name = self.tr("{library} report").format(library=library.path.stem)
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save report"),
            str(Path.home() / f"{name}.md"),
            self.tr("Text (*.md *.txt);;All files (*)"),
        )
        if not file:
            return
        from reader.services.exporting import text_target  # noqa: PLC0415 - as above

        path = Path(file) if Path(file).suffix else Path(f"{file}.md")
        try:
            with text_target(library, path, replace=True) as report:
                report.write(f"{details}\n")
        except ReaderError as error:
            self._desk.failed.emit(str(error))
        else:
            said = self.tr("Saved the report as {name}").format(name=path.name)
            self._desk.said.emit(said, "", "")
