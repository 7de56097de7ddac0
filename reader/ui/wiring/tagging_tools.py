"""The tools of tagging and reviewing: brought when they are first asked for."""

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Theme, Themes
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.pending import Pending
from reader.ui.wiring.reviewing import Reviewing
from reader.ui.wiring.spreading import Spreading
from reader.ui.wiring.sticking import Sticking
from reader.ui.wiring.suggesting import Suggesting
from reader.ui.wiring.tagging import Tagging

_ON_THE_PAGE = (
    "tag_here", "tag_everywhere", "next_suggestion", "previous_suggestion", "accept",
    "accept_here", "accept_everywhere", "reject", "reject_here", "reject_everywhere",
    "never_suggest", "show_entity",
)  # fmt: skip
"""Actions whose keys act only while the page has the focus, or a bar at its foot."""


class TaggingTools(QObject):
    """Makes each tool at its first use, and dresses those that there are."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sides: Sides,
        *,
        passage: Passage,
        tagging: Tagging,
        suggesting: Suggesting,
        themes: Themes,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._passage = passage
        self._tagging = tagging
        self._suggesting = suggesting
        self._looked_for: ArticleId | None = None
        self.pending = Pending(desk, window, sides)
        self._reviewing: Reviewing | None = None
        self._spreading: Spreading | None = None
        self._sticking: Sticking | None = None
        actions = window.actions_by_name
        for name in _ON_THE_PAGE:
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            window.reading.addAction(actions[name])
        actions["entity"].triggered.connect(self._prepare)
        actions["review"].triggered.connect(self._review)
        actions["show_suggestions"].toggled.connect(self._switch)
        actions["keep_tagging"].toggled.connect(self._keep_tagging)
        actions["show_entity"].triggered.connect(self._show_entity)
        sides.annotations.review_requested.connect(self._review)
        tagging.tagged.connect(self._spread)
        suggesting.renewed.connect(self._take_in)
        window.reading.view.hand.words_clicked.connect(self._point)
        themes.changed.connect(self._dress)

    @property
    def reviewing(self) -> Reviewing:
        """What goes through suggestions."""
        if self._reviewing is None:
            self._reviewing = Reviewing(self._desk, self._window, self._passage, self.pending)
        return self._reviewing

    @property
    def spreading(self) -> Spreading:
        """What tags the same words elsewhere."""
        if self._spreading is None:
            self._spreading = Spreading(self._desk, self._window)
        return self._spreading

    @property
    def sticking(self) -> Sticking:
        """What tags everything that is selected."""
        if self._sticking is None:
            self._sticking = Sticking(
                self._desk, self._window, self._sides, self._passage, self._tagging
            )
        return self._sticking

    def leave_review(self) -> None:
        """Put the bar of reviewing away, if it is there."""
        if self._reviewing is not None and self._reviewing.active:
            self._reviewing.leave()

    @Slot()
    def _review(self) -> None:
        """Begin to review the open article, or go on; look at it first if nobody ever did."""
        if self._desk.open is None:
            return
        if self.reviewing.active:
            self.reviewing.go_on()
        elif self._looked_at():
            self.reviewing.begin()
        else:
            self._looked_for = self._desk.open.article.id
            self._suggesting.look_in_article()

    @Slot()
    def _take_in(self) -> None:
        """Show what has just been suggested, and review it if that was wanted."""
        self.pending.renew()
        wanted, self._looked_for = self._looked_for, None
        opened = self._desk.open
        if wanted is not None and opened is not None and opened.article.id == wanted:
            self.reviewing.begin()

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        if on and self._desk.open is not None and not self._looked_at():
            self._suggesting.look_in_article()

    @Slot(bool)
    def _keep_tagging(self, on: bool) -> None:
        if on:
            self.sticking.begin()
        elif self._sticking is not None:
            self._sticking.end()

    @Slot()
    def _show_entity(self) -> None:
        entity = self._passage.entity()
        if entity is not None:
            self._desk.entity_requested.emit(entity)

    @Slot(object)
    def _spread(self, entity: Entity) -> None:
        self.spreading.look_for(entity)

    @Slot()
    def _prepare(self) -> None:
        self.spreading.prepare()

    @Slot(int)
    def _point(self, code_point: int) -> None:
        """Ask about a suggestion that was clicked."""
        found = self.pending.round.at(code_point) if self.pending.shown else None
        if found is not None:
            self.reviewing.begin(found)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for tool in (self._reviewing, self._spreading, self._sticking):
            if tool is not None:
                tool.bar.set_theme(theme)

    def _looked_at(self) -> bool:
        """Tell whether anything was ever suggested in the open article."""
        opened = self._desk.open
        if opened is None:
            return False
        find, article = self._desk.library.suggestions.of_article, opened.article
        return self._desk.read(lambda: bool(find(article.id, article.text)), False)
