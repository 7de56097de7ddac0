"""The page of who and what is mentioned most."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from reader.domain.insights import MostMentioned, Sought
from reader.services import insights
from reader.ui.insights.bars import Bars
from reader.ui.insights.page import Page, TypeChoice
from reader.ui.insights.table import Figures
from reader.ui.insights.wording import type_name
from reader.ui.theme import Theme


class MentionedPage(Page):
    """Shows the entities of a type, or of all types, that are mentioned most."""

    name = "most mentioned"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found = MostMentioned((), 0)
        self._bars = Bars(theme, self)
        self.add_chart(self._bars, scrolls=True)
        self.types = TypeChoice(theme, self)
        self.types.currentIndexChanged.connect(self.ask)
        self.controls.addWidget(self.types)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.types.set_theme(theme)

    def question(self) -> Callable[..., MostMentioned]:
        """Return what is to be counted."""
        return partial(insights.most_mentioned, type_=self.types.type)

    def fill(self, answer: MostMentioned) -> None:
        """Show the bars, and how many entities there are besides."""
        self._found = answer
        self._bars.show_figures(answer.entities)
        more = answer.total - len(answer.entities)
        self.below.setVisible(more > 0)
        self.below.setText(self.tr("%Ln further one(s) are mentioned less", None, more))

    def figures(self, answer: MostMentioned) -> Figures:
        """Return names, types, mentions and articles."""
        return Figures(
            ("entity", "type", "mentions", "articles"),
            (self.tr("Entity"), self.tr("Type"), self.tr("Mentions"), self.tr("Articles")),
            tuple((e.name, type_name(e.type), e.mentions, e.articles) for e in answer.entities),
            tuple(e.type for e in answer.entities),
        )

    def nothing(self) -> str:
        """Return what is said where nobody is mentioned."""
        return self.tr(
            "Nobody and nothing of this kind is mentioned in these articles yet: "
            "select a name and press E."
        )

    def leads_to(self, row: int, _column: int) -> tuple[str, Sought]:
        """Return an entity, and that its mentions are wanted."""
        entity = self._found.entities[row]
        return entity.name, Sought(entities=(entity.id,))
