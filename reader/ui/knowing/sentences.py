"""The page of sentences: all mentions, or those that are narrowed to, and what narrows them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.domain.entity import Entity
from reader.domain.ids import EntityId
from reader.domain.insights import Within
from reader.domain.knowing import ArticleMentions, Companion, Stretch
from reader.ui.articles.chips import ChipRow
from reader.ui.articles.noted import Noted
from reader.ui.knowing.grouped import Grouped
from reader.ui.knowing.lists import SentenceList
from reader.ui.knowing.model import FetchMentions
from reader.ui.knowing.wording import stretch_name
from reader.ui.theme import Theme

_TIME, _BOTH = "time", "both"


class Both(NamedTuple):
    """Sentences of two entities where they stand together."""

    other: Companion
    within: Within
    grouped: Grouped


class SentencesPage(QWidget):
    """Shows mentions in their sentences; chips over them say what they are narrowed to."""

    released = Signal()
    """Nothing shall narrow the sentences any more."""

    suggesting_requested = Signal()

    def __init__(self, fetch: FetchMentions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.all = Grouped()
        self._by_year = False
        self._entity: EntityId | None = None
        self.stretch: Stretch | None = None
        self.both: Both | None = None
        self._chips = ChipRow(theme, self)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.closed.connect(self.released)
        self.list = SentenceList(fetch, theme, self)
        self._noted = Noted(self.list, self)
        self._noted.note.action_requested.connect(self.suggesting_requested)
        self.setFocusProxy(self.list)
        above = QVBoxLayout()
        above.setContentsMargins(12, 8, 12, 0)
        above.addWidget(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._noted, 1)
        self._above = above

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._chips.set_theme(theme)
        self.list.set_theme(theme)

    @property
    def narrowed(self) -> bool:
        """Whether only some of the sentences are shown."""
        return self.stretch is not None or self.both is not None

    def show_entity(self, entity: Entity) -> None:
        """Mark words as mentions of an entity; what narrows those of another one goes."""
        if entity.id != self._entity:
            self._entity, self.stretch, self.both = entity.id, None, None
        self.list.lines.mark(entity.type)
        self.list.viewport().update()

    def show_mentions(
        self, articles: Sequence[ArticleMentions], numbers: Sequence[int], *, stay: bool
    ) -> None:
        """Show the mentions in these articles, or of them what is narrowed to."""
        self.all = Grouped(articles, numbers)
        self._show(stay=stay)

    def narrow(self, stretch: Stretch | None, *, by_year: bool = False) -> None:
        """Show the sentences of a month or a year, or all."""
        self.stretch, self.both, self._by_year = stretch, None, by_year
        self._show(stay=False)

    def show_both(self, both: Both) -> None:
        """Show the sentences of two entities together."""
        self.stretch, self.both = None, both
        self._show(stay=False)

    def _show(self, *, stay: bool) -> None:
        chips = []
        grouped = self.all
        if self.stretch is not None:
            first, by_year = self.stretch.first, self._by_year
            grouped = self.all.only(
                lambda article: (
                    article.dated.year == first.year
                    and (by_year or article.dated.month == first.month)
                )
            )
            chips.append((_TIME, stretch_name(self.stretch, by_year=by_year)))
        elif self.both is not None:
            grouped = self.both.grouped
            words = {
                Within.PARAGRAPH: self.tr("In a paragraph with “{name}”"),
                Within.ARTICLE: self.tr("In an article with “{name}”"),
            }[self.both.within]
            chips.append((_BOTH, words.format(name=self.both.other.name)))
        self._chips.set_chips(chips)
        self._above.setContentsMargins(12, 8 if chips else 0, 12, 8 if chips else 0)
        self.list.show_grouped(grouped, stay=stay)
        if len(grouped):
            self._noted.show_rows()
        else:
            self._say_empty()

    def _say_empty(self) -> None:
        if self.narrowed:
            self._noted.say(self.tr("No sentence is left here; close the chip to see the others"))
        else:
            self._noted.say(
                self.tr(
                    "No text mentions it yet. Select its name in an article and press E, "
                    "or look for names in all articles"
                ),
                self.tr("Look in all articles"),
            )
