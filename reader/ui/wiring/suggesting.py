"""Suggesting: has mentions looked for in the background, after an import or when asked to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.ids import ArticleId
from reader.services import background, deciding
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow


class Suggesting(QObject):
    """Has articles looked through for mentions, and says what came of it where somebody asked."""

    renewed = Signal()
    """What waits for a decision may be something else by now."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        actions = window.actions_by_name
        actions["suggest"].triggered.connect(self.look_in_article)
        actions["suggest_everywhere"].triggered.connect(self.look_everywhere)
        desk.changed.connect(self._take_in)

    @Slot()
    def look_in_article(self) -> None:
        """Look for mentions in the open article."""
        if self._desk.open is not None:
            self._look([self._desk.open.article.id], asked=True)

    @Slot()
    def look_everywhere(self) -> None:
        """Look for mentions in all articles."""
        self._look(None, asked=True)

    @Slot(object)
    def _take_in(self, news: News) -> None:
        """Look through articles that have just been imported, if that is wanted."""
        if not self._desk.preferences.suggests or news.undone:
            return
        came = [
            change.after.id
            for change in news.edit.changes
            if change.before is None and isinstance(change.after, Article)
        ]
        if came:
            self._look(came, asked=False)

    def _look(self, articles: Sequence[ArticleId] | None, *, asked: bool) -> None:
        library = self._desk.library
        if not library.writable:
            if asked:
                self._desk.failed.emit(
                    self.tr("This library may not be written here, so nothing can be suggested.")
                )
            return
        stamp = self._desk.session.stamp()
        job = self._desk.jobs.start(
            partial(background.suggest, library.path, articles, stamp, asked=asked),
            self.tr("Looking for names"),
            writes=True,
        )
        job.done.connect(self._finish)
        job.failed.connect(self._desk.failed)

    @Slot(object)
    def _finish(self, done: background.Suggestions) -> None:
        self._desk.perform(lambda: deciding.still_waiting(self._desk.library, done.trusted))
        self.renewed.emit()
        for trouble in done.troubles:
            self._desk.failed.emit(trouble)
        if done.waiting is not None and not done.troubles:
            waiting = self.tr("%Ln suggestion(s) to review", None, done.waiting)
            self._desk.said.emit(waiting if done.waiting else self.tr("Nothing to suggest"), "", "")
