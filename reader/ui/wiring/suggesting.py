"""Suggesting: has mentions looked for in the background, after an import or when asked to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.edit import Change
from reader.domain.ids import ArticleId
from reader.services import background, deciding
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow


class Suggesting(QObject):
    """Has articles looked through for mentions, and says what came of it where somebody asked.

    All articles, and those that are imported, are looked through in turn; for the
    open one a person waits, so that it is looked through at once.
    """

    renewed = Signal()
    """What waits for a decision may be something else by now."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._under_way = False
        self._came: list[ArticleId] = []
        self._everything_wanted = False
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
        self._everything_wanted = True
        self._go_on()

    @Slot(object)
    def _take_in(self, news: News) -> None:
        """Look through articles that have just come, or have other words, if that is wanted."""
        if not self._desk.preferences.suggests or news.undone:
            return
        self._came += [
            change.after.id
            for change in news.edit.changes
            if isinstance(change.after, Article) and _has_other_words(change)
        ]
        self._go_on()

    def _go_on(self) -> None:
        """Look through what has come to be wanted, unless something is under way."""
        if self._under_way:
            return
        everything, came = self._everything_wanted, self._came
        self._everything_wanted, self._came = False, []
        if everything or came:
            job = self._look(None if everything else came, asked=everything)
            if job is not None:
                self._under_way = True
                job.ended.connect(self._follow)

    @Slot(object)
    def _follow(self, _: Job) -> None:
        self._under_way = False
        self._go_on()

    def _look(self, articles: Sequence[ArticleId] | None, *, asked: bool) -> Job | None:
        library = self._desk.library
        if not library.writable:
            if asked:
                self._desk.failed.emit(
                    self.tr("This library may not be written here, so nothing can be suggested.")
                )
            return None
        stamp = self._desk.session.stamp()
        job = self._desk.jobs.start(
            partial(background.suggest, library.path, articles, stamp, asked=asked),
            self.tr("Looking for names"),
            writes=True,
        )
        job.done.connect(self._finish)
        job.failed.connect(self._desk.failed)
        return job

    @Slot(object)
    def _finish(self, done: background.Suggestions) -> None:
        self._desk.perform(lambda: deciding.still_waiting(self._desk.library, done.trusted))
        self.renewed.emit()
        for trouble in done.troubles:
            self._desk.failed.emit(trouble)
        if len(done.troubles) > 1:
            self._window.messages.warn(done.troubles[0], "\n\n".join(done.troubles))
        if done.waiting is not None and not done.troubles:
            waiting = self.tr("%Ln suggestion(s) to review", None, done.waiting)
            self._desk.said.emit(waiting if done.waiting else self.tr("Nothing to suggest"), "", "")


def _has_other_words(change: Change) -> bool:
    """Tell whether an article is new, or has a new version of its text."""
    before, after = change.before, change.after
    if not isinstance(before, Article) or not isinstance(after, Article):
        return before is None
    return before.text != after.text
