"""Naming: what colours are called, wherever they are spoken of, and giving them other names."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Slot

from reader.domain.annotation import Color
from reader.domain.errors import ReaderError
from reader.services import naming
from reader.ui.actions import ENTRIES
from reader.ui.colors import color_name, dot, told
from reader.ui.desk import Desk
from reader.ui.dialogs.color_name import ColorNamePopup
from reader.ui.dialogs.color_names_page import ColorNamesPage
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Themes


class Naming(QObject):
    """Tells bar, menus and panel the names of colours, and asks for others."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, themes: Themes) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._themes = themes
        self._popup: ColorNamePopup | None = None
        desk.colors_renamed.connect(self._tell)
        sides.selection_bar.rename_requested.connect(self.ask)
        sides.annotations.rename_requested.connect(self.ask)
        themes.changed.connect(self._draw)
        self._draw()
        if desk.color_names:
            self._tell()

    @Slot(object, QPoint)
    def ask(self, color: Color, where: QPoint) -> None:
        """Ask near a point of the screen what a colour stands for."""
        popup = self._popup
        if popup is None:
            popup = ColorNamePopup(self._themes.current, naming.LONGEST, self._window)
            popup.name_given.connect(self._take)
            self._themes.changed.connect(popup.set_theme)
            self._popup = popup
        popup.open_at(where, color, self._desk.color_names.get(color, ""))

    def page(self) -> ColorNamesPage:
        """Return a page for the preferences on which all names can be changed."""
        names = self._desk.color_names
        page = ColorNamesPage(self._themes.current, names, naming.LONGEST)
        taking = _Page(self, page)
        page.name_given.connect(taking.take)
        self._desk.colors_renamed.connect(taking.refresh)
        self._themes.changed.connect(page.set_theme)
        return page

    def rename(self, color: Color, name: str) -> str:
        """Give a colour a name, and return why that cannot be, if it cannot."""
        try:
            given = self._desk.library.color_names.all()
            stamp = self._desk.session.stamp()
            edit = naming.rename(color, name, given, stamp, color_name(color))
        except ReaderError as error:
            return str(error)
        self._desk.perform(edit)
        return ""

    @property
    def names(self) -> dict[Color, str]:
        """The names that colours have."""
        return self._desk.color_names

    @Slot()
    def _tell(self) -> None:
        names = self._desk.color_names
        self._sides.selection_bar.name_colors(names)
        for entry in ENTRIES:
            color = entry.name.removeprefix("color_")
            if color != entry.name:
                said = told(Color(color), names).replace("&", "&&")
                plain = QCoreApplication.translate("actions", entry.text)
                action = self._window.actions_by_name[entry.name]
                action.setText(said if Color(color) in names else plain)

    @Slot()
    def _draw(self) -> None:
        """Show the colours as dots in the menus."""
        theme, ratio = self._themes.current, self._window.devicePixelRatioF()
        for color in Color:
            action = self._window.actions_by_name[f"color_{color}"]
            action.setIcon(dot(theme.tick(color), ratio))

    @Slot(object, str)
    def _take(self, color: Color, name: str) -> None:
        why = self.rename(color, name)
        if self._popup is not None:
            if why:
                self._popup.refuse(why)
            else:
                self._popup.dismiss()


class _Page(QObject):
    """Joins a page of names to the desk for as long as the page is there."""

    def __init__(self, naming_: Naming, page: ColorNamesPage) -> None:
        super().__init__(page)
        self._naming = naming_
        self._page = page

    @Slot(object, str)
    def take(self, color: Color, name: str) -> None:
        """Give a colour a name, or say why not."""
        why = self._naming.rename(color, name)
        if why:
            self._page.refuse(color, why)

    @Slot()
    def refresh(self) -> None:
        """Show the names that there are by now."""
        self._page.show_names(self._naming.names)
