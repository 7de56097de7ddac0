"""The tools of texts that change: checking marks, and looking at versions of an article."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.version import Version
from reader.services.reading import OpenArticle
from reader.services.session import News
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.checking import Checking
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.reading import Reading
from reader.ui.wiring.tagging_tools import TaggingTools
from reader.ui.wiring.versions import Versions

_ON_THE_PAGE = ("check_confirm", "check_attach", "check_keep")
"""Actions whose keys act only while the page has the focus, or a bar at its foot."""


class CheckingTools(QObject):
    """Makes each tool at its first use, and says whether there is anything to look at."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sides: Sides,
        *,
        passage: Passage,
        reading: Reading,
        tagging: TaggingTools,
        themes: Themes,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._passage = passage
        self._tagging = tagging
        self._checking: Checking | None = None
        self.versions = Versions(desk, window, themes, reading)
        actions = window.actions_by_name
        for name in _ON_THE_PAGE:
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            window.reading.addAction(actions[name])
        actions["check_marks"].triggered.connect(self.check)
        actions["versions"].triggered.connect(self.versions.open)
        sides.annotations.check_requested.connect(self.check)
        themes.changed.connect(self._dress)
        desk.article_opened.connect(self._say_versions)
        desk.changed.connect(self._follow)
        self._say_versions(desk.open)

    @property
    def checking(self) -> Checking:
        """What goes through marks to check."""
        if self._checking is None:
            self._checking = Checking(self._desk, self._window, self._passage)
        return self._checking

    @Slot()
    def check(self) -> None:
        """Begin to check marks, or go on."""
        self._tagging.leave_review()
        self.checking.go_on()

    @Slot(object)
    def _say_versions(self, opened: OpenArticle | None) -> None:
        nothing: list[Version] = []
        find = self._desk.library.versions.of
        ids = [opened.article.id] if opened is not None else []
        there = bool(self._desk.read(partial(find, ids), nothing)) if ids else False
        self._window.set_standing(Needs.VERSIONS, there=there)

    @Slot(object)
    def _follow(self, news: News) -> None:
        if any(isinstance(change.record, Version) for change in news.edit.changes):
            self._say_versions(self._desk.open)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        if self._checking is not None:
            self._checking.bar.set_theme(theme)
