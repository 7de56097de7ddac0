"""What waits for a decision in the open article: known, counted, and underlined if wanted."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.ids import ArticleId
from reader.domain.suggestion import Suggestion
from reader.services.reading import OpenArticle
from reader.services.reviewing import Round
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.reading.overlay import Layer
from reader.ui.sides import Sides

LOOK_AFTER_MS = 60
"""How long after an article was opened it is asked what waits in it, if nobody waits for that."""


class Pending(QObject):
    """Knows the suggestions of the open article that nobody has decided on.

    They are on the page only while they are wanted: switched on, or reviewed.
    """

    changed = Signal()
    """Something else may wait, or in another article."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = window.reading
        self._panel = sides.annotations
        self._show = window.actions_by_name["show_suggestions"]
        self._reviewed = False
        self._article: ArticleId | None = None
        self.round = Round()
        self.current: Suggestion | None = None
        self._looking = single_shot(self, LOOK_AFTER_MS, self.renew)
        self._show.setChecked(desk.preferences.shows_suggestions)
        self._show.toggled.connect(self._switch)
        desk.article_opened.connect(self._open)
        desk.changed.connect(self._follow)
        self._open(desk.open)

    @property
    def shown(self) -> bool:
        """Whether suggestions are to be seen on the page."""
        return self._reviewed or self._show.isChecked()

    def review(self, *, on: bool) -> None:
        """Show them while they are reviewed, whatever the switch says."""
        self._reviewed = on
        self._lay_over()

    def point_at(self, suggestion: Suggestion | None) -> None:
        """Frame one of them, or none."""
        self.current = suggestion
        self._lay_over()

    @Slot()
    def renew(self) -> None:
        """Read again what waits in the open article."""
        self._looking.stop()
        if self._desk.open is None:
            self.round = Round()
        else:
            id_ = self._desk.open.article.id
            nothing: list[Suggestion] = []
            pending = self._desk.read(lambda: self._desk.library.suggestions.pending(id_), nothing)
            self.round = self.round.renewed(pending)
        self._panel.show_waiting(len(self.round.waiting))
        self._lay_over()
        self.changed.emit()

    @Slot(object)
    def _open(self, opened: OpenArticle | None) -> None:
        article = opened.article.id if opened is not None else None
        if article != self._article:
            self._article = article
            self.round, self.current = Round(), None
            self._panel.show_waiting(0)
        if self.shown:
            self.renew()
        else:
            self._looking.start()

    @Slot(object)
    def _follow(self, _news: News) -> None:
        if self._desk.open is not None and self._desk.open.article.id == self._article:
            self.renew()

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._desk.prefer(shows_suggestions=on)
        self.renew()

    def _lay_over(self) -> None:
        pending = self.round.pending() if self.shown else []
        if not pending:
            self._page.lay_over(None, Layer.SUGGESTED)
            return
        from reader.ui.reading.suggested import SuggestedWords  # noqa: PLC0415 - if there are any

        current = self.current.span if self.current is not None else None
        make = partial(SuggestedWords, suggestions=pending, current=current)
        self._page.lay_over(make, Layer.SUGGESTED)
