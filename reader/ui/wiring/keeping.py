"""Keeping: ticks, stars and the trash, for the articles that are chosen."""

from PySide6.QtCore import QObject, Slot

from reader.domain.article import Article, Flags
from reader.domain.edit import Edit
from reader.domain.ids import ArticleId
from reader.services import keeping
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow


class Keeping(QObject):
    """Does to the articles selected in the list, or to the open one, what the actions say."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._pane = window.articles
        actions = window.actions_by_name
        actions["toggle_read"].triggered.connect(self._toggle_read)
        actions["toggle_star"].triggered.connect(self._toggle_star)
        actions["trash_article"].triggered.connect(self._trash)
        actions["restore_article"].triggered.connect(self._restore)

    @Slot()
    def _toggle_read(self) -> None:
        def plan() -> Edit:
            flags = self._flags()
            return keeping.set_read(flags, read=not all(f.read for f in flags))

        self._desk.perform(plan)

    @Slot()
    def _toggle_star(self) -> None:
        def plan() -> Edit:
            flags = self._flags()
            return keeping.set_starred(flags, starred=not all(f.starred for f in flags))

        self._desk.perform(plan)

    @Slot()
    def _trash(self) -> None:
        self._desk.perform(lambda: keeping.trash(self._chosen(), self._desk.session.stamp()))

    @Slot()
    def _restore(self) -> None:
        self._desk.perform(lambda: keeping.restore(self._chosen()))

    def _chosen(self) -> list[Article]:
        return list(self._desk.library.articles.find(self._chosen_ids()).values())

    def _chosen_ids(self) -> list[ArticleId]:
        opened = self._desk.open
        return self._pane.selected() or ([opened.article.id] if opened else [])

    def _flags(self) -> list[Flags]:
        return list(self._desk.library.flags.find(self._chosen_ids()).values())
