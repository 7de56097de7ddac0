"""Saved searches: keeping the one in the field, and going back to one that is kept."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from reader.domain.listing import Filter
from reader.domain.naming import SavedSearch
from reader.services import saving
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.searching.star import SearchStar
from reader.ui.sides import Sides
from reader.ui.theme import Themes
from reader.ui.wiring.lists import Lists


class Saved(QObject):
    """Joins the star in the field and the searches in the library pane to the library."""

    def __init__(
        self, desk: Desk, window: MainWindow, sides: Sides, lists: Lists, themes: Themes
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._lists = lists
        self._pane = sides.library
        self.star = SearchStar(window.theme, window.search)
        self._dialog: QInputDialog | None = None
        self.star.pressed.connect(self._toggle)
        window.actions_by_name["save_search"].triggered.connect(self._save)
        self._pane.filter_chosen.connect(self.choose)
        self._pane.rename_requested.connect(self._ask_for_name)
        self._pane.remove_requested.connect(self._remove)
        lists.searched.connect(self._follow)
        desk.changed.connect(self._hear)
        themes.changed.connect(self.star.set_theme)
        self._follow()

    @Slot(object)
    def choose(self, chosen: Filter) -> None:
        """Show what a line of the pane stands for.

        A search fills the field; whoever leaves one for another line leaves its words too.
        """
        if chosen.query or self._here() is not None:
            self._lists.search_for(chosen)
        else:
            self._lists.choose(chosen)
        self._lists.filter_changed.emit(self._lists.filter)

    @Slot()
    def _follow(self) -> None:
        """Let the star and the pane say whether the search in the field is kept."""
        query = self._lists.filter.query
        self.star.show(there=bool(query.strip()), saved=self._here() is not None)
        self._pane.choose(self._lists.filter)

    @Slot(object)
    def _hear(self, news: News) -> None:
        records = (change.record for change in news.edit.changes)
        if news.everything or any(isinstance(record, SavedSearch) for record in records):
            self._follow()

    @Slot()
    def _toggle(self) -> None:
        kept = self._here()
        if kept is None:
            self._save()
        else:
            self._remove(kept)

    @Slot()
    def _save(self) -> None:
        if self._here() is None:
            query = self._lists.filter.query
            self._desk.perform(lambda: saving.save(query, self._desk.session.stamp())[0])

    @Slot(object)
    def _remove(self, search: SavedSearch) -> None:
        self._desk.perform(saving.remove(search))

    @Slot(object)
    def _ask_for_name(self, search: SavedSearch) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename search"))
        dialog.setLabelText(self.tr("What shall this search be called?"))
        dialog.setTextValue(search.name)
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(lambda name: self._rename(search, name))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _rename(self, search: SavedSearch, name: str) -> None:
        self._dialog = None
        self._desk.perform(lambda: saving.rename(search, name, self._desk.session.stamp()))

    def _here(self) -> SavedSearch | None:
        """Return the search that is kept for the query in the field."""
        query = self._lists.filter.query
        if not query.strip():
            return None
        nothing: list[SavedSearch] = []
        return saving.of_query(
            query, self._desk.read(self._desk.library.saved_searches.all, nothing)
        )
