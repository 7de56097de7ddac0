"""Changing what is known of the chosen articles."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.article import Article
from reader.domain.errors import ReaderError
from reader.services.describing import Description, describe
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow


class Describing(QObject):
    """Opens the details of the articles that are chosen in the list, else of the open one."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        window.actions_by_name["details"].triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Show what is known."""
        from reader.ui.dialogs.details import DetailsDialog, Known  # noqa: PLC0415 - seldom

        opened, library = self._desk.open, self._desk.library
        ids = self._window.articles.selected() or ([opened.article.id] if opened else [])
        try:
            articles = list(library.articles.find(ids).values())
            words = library.texts.words([article.text for article in articles])
            sources = [name for name, _ in library.listing.sources()]
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return
        if articles:
            dialog = DetailsDialog(articles, Known(words, sources), self._window)
            dialog.described.connect(partial(self._describe, articles))
            dialog.original_requested.connect(self._window.actions_by_name["original"].trigger)
            dialog.open()

    def _describe(self, articles: list[Article], wanted: Description) -> None:
        self._desk.perform(lambda: describe(articles, wanted, self._desk.session.stamp()))
