"""The window itself: undo, and what is said in it."""

from PySide6.QtCore import QObject, Slot

from reader.services.session import News
from reader.ui.actions import plain
from reader.ui.desk import Desk
from reader.ui.keys import Keys, with_key
from reader.ui.main_window import MainWindow
from reader.ui.qt import tip
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
        self._window.messages.say(text, names.get(action, ""), details)

    @Slot()
    def _act(self) -> None:
        if self._offered == "redo":
            self.redo()
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
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom opened

        QMessageBox.information(self._window, self.tr("Details"), tip(details))
