"""Following: the article beside a page is that of the sentence that the keys are on."""

from PySide6.QtCore import QObject, Slot

from reader.domain.knowing import ArticleMentions, MentionRow
from reader.ui.knowing.model import FetchMentions
from reader.ui.knowing.pane import KnowingPane
from reader.ui.pauses import single_shot
from reader.ui.wiring.going import Going

_FOLLOWS_MS = 80
"""How long a sentence is current before its article is opened: keys pass over sentences."""


class Following(QObject):
    """Opens articles beside an entity's page, at what is chosen there."""

    def __init__(self, pane: KnowingPane, going: Going, fetch: FetchMentions) -> None:
        super().__init__(pane)
        self._pane = pane
        self._going = going
        self._fetch = fetch
        self._followed = -1
        self._waiting = single_shot(self, _FOLLOWS_MS, self._follow)
        pane.settled.connect(self._waiting.start)
        pane.opened.connect(self._go_to)
        pane.article_opened.connect(self._go_to_article)

    def forget(self) -> None:
        """Follow nothing that was gone to before."""
        self._waiting.stop()
        self._followed = -1

    @Slot()
    def _follow(self) -> None:
        """Open the article of the sentence that the keys are on."""
        row = self._pane.sentences.list.current() if self._pane.isVisible() else None
        if row is not None and row.number != self._followed:
            self._followed = row.number
            self._going.go_to(row.annotation, focus=False)

    @Slot(object)
    def _go_to(self, row: MentionRow) -> None:
        self._followed = row.number
        self._going.go_to(row.annotation)

    @Slot(object)
    def _go_to_article(self, article: ArticleMentions) -> None:
        """Open an article at its first mention."""
        whole = self._pane.sentences.all
        for row in self._fetch(whole.only(lambda one: one.id == article.id).numbers[:1]).values():
            self._going.go_to(row.annotation, focus=False)
