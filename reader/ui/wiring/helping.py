"""Helping: the guide, the sheet of keys, what the program is, and where its log lies."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.actions import ENTRIES, plain
from reader.ui.desk import Desk
from reader.ui.keymap import shown
from reader.ui.keys import Keys, menu_name
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Themes
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.reading import Reading


class Helping(QObject):
    """Opens what tells of the program; the guide stays open beside the window."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sides: Sides,
        *,
        themes: Themes,
        keys: Keys,
        reading: Reading,
        browser: Browsing,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._themes = themes
        self._keys = keys
        self._reading = reading
        self._browser = browser
        actions = window.actions_by_name
        actions["help"].triggered.connect(self.help)
        actions["keys"].triggered.connect(self._show_keys)
        actions["log"].triggered.connect(self._show_log)
        actions["about"].triggered.connect(self._show_about)

    @Slot()
    def help(self) -> None:
        """Open the guide at the page that fits what has the focus."""
        from reader.services.guide import Guide  # noqa: PLC0415 - not before somebody asks
        from reader.ui.help.window import HelpWindow  # noqa: PLC0415 - as above

        page = self.fitting(QApplication.focusWidget())
        before = self._window.findChild(HelpWindow)
        if before is not None:
            before.close()
        made = HelpWindow(
            Guide(self._keys_of, self._menu_of),
            self._themes.current,
            self._reading.typography,
            self._window,
        )
        made.link_activated.connect(self._reading.open_link)
        made.action_requested.connect(self._act)
        self._themes.changed.connect(made.set_theme)
        self._reading.type_changed.connect(made.set_typography)
        made.begin(page)

    def fitting(self, focus: QWidget | None) -> str:
        """Return the name of the page about the part of the window that a widget belongs to."""
        if focus is None:
            return "index"
        if focus.window().objectName() == "insights":
            return "insights"
        window, sides = self._window, self._sides
        pages: list[tuple[QWidget | None, str]] = [
            (sides.entity_picker, "entities"),
            (sides.tag_editor, "marking"),
            (sides.annotations, "notes"),
            (sides.library, "finding"),
            (window.search, "finding"),
            (self._browser.pane, "browser"),
            (window.reading, "marking" if window.reading.selection() else "reading"),
        ]
        for part, page in pages:
            if part is not None and (part is focus or part.isAncestorOf(focus)):
                return page
        return "index"

    @Slot(str)
    def _act(self, name: str) -> None:
        """Do what a key in the guide asks of the window."""
        self._window.actions_by_name[name].trigger()

    def _keys_of(self, action: str) -> list[str]:
        return [shown(key) for key in self._keys.map.keys(action)]

    def _menu_of(self, action: str) -> str:
        entry = next(entry for entry in ENTRIES if entry.name == action)
        words = plain(QCoreApplication.translate("actions", entry.text))
        return f"{menu_name(entry.menu)} > {words}"

    @Slot()
    def _show_keys(self) -> None:
        from reader.ui.dialogs.keys import KeysSheet  # noqa: PLC0415 - seldom opened

        KeysSheet(self._keys.sheet(), QApplication.activeWindow() or self._window).open()

    @Slot()
    def _show_about(self) -> None:
        from reader.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - seldom opened

        AboutDialog(self._window).open()

    @Slot()
    def _show_log(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - seldom asked for
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        from reader.paths import log_folder  # noqa: PLC0415 - as above

        folder = log_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._desk.failed.emit(
                self.tr("There is no log: its folder cannot be made ({reason}).").format(
                    reason=error.strerror
                )
            )
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._desk.failed.emit(
                self.tr("Nothing here opens folders; the log lies in {folder}").format(
                    folder=folder
                )
            )
