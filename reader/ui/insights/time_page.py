"""The page of articles and mentions over time, of everything or of chosen entities."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from reader.domain.ids import EntityId
from reader.domain.insights import Counted, Sought, Step, Timeline
from reader.services import insights
from reader.ui.articles.chips import ChipRow
from reader.ui.colors import dot
from reader.ui.insights.page import Page
from reader.ui.insights.table import Cell, Figures
from reader.ui.insights.timeline import LINES, Over
from reader.ui.insights.wording import period_name, step_name
from reader.ui.theme import Theme


class TimePage(Page):
    """Shows when articles were published and when they mention whom."""

    name = "over time"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found: Timeline | None = None
        self._chosen: dict[EntityId, str] = {}
        self._over = Over(theme, self)
        self.add_chart(self._over)
        self.steps = QComboBox(self)
        self.steps.setAccessibleName(self.tr("Length of the periods"))
        for step in (None, *Step):
            self.steps.addItem(step_name(step), step)
        self.steps.currentIndexChanged.connect(self.ask)
        self.entities = QComboBox(self)
        self.entities.setAccessibleName(self.tr("Add an entity"))
        self.entities.setMaxVisibleItems(16)
        self.entities.setMinimumContentsLength(18)
        self.entities.activated.connect(self._add)
        self.chips = ChipRow(theme, self)
        self.chips.closed.connect(self._remove)
        self.controls.addWidget(self.steps)
        self.controls.addWidget(self.entities)
        self.head.addWidget(self.chips)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.chips.set_theme(theme)

    def compare(self, entities: dict[EntityId, str]) -> None:
        """Show these entities, by name, instead of everything."""
        self._chosen = dict(list(entities.items())[: len(LINES)])
        self.chips.set_chips(list(self._chosen.items()))
        self.ask()

    def question(self) -> Callable[..., Timeline]:
        """Return what is to be counted."""
        step = self.steps.currentData()
        wanted = Step(step) if step is not None else None
        return partial(insights.over_time, entities=tuple(self._chosen), step=wanted)

    def fill(self, answer: Timeline) -> None:
        """Show bars or lines, what can be added to them, and what has no date."""
        self._found = answer
        self._over.show_figures(answer)
        self.charts.setVisible(bool(answer.periods))
        self._offer(answer.offered)
        undated = answer.undated
        if not answer.periods:
            self.below.setVisible(bool(undated.articles))
            self.below.setText(
                self.tr("No article here says of which day it is; its details can be given a date.")
            )
            return
        self.below.setVisible(bool(undated.articles))
        told = self.tr("%Ln article(s) without a date,", None, undated.articles)
        mentions = self.tr("with %Ln mention(s), are not in the chart", None, undated.mentions)
        self.below.setText(f"{told} {mentions}")

    def figures(self, answer: Timeline) -> Figures:
        """Return articles and mentions by period, and in the end what has no date."""
        lines = [f"{entity.name}: " for entity in answer.entities] or [""]
        names = [f"{line}{what}" for line in lines for what in ("articles", "mentions")]
        headers = [
            f"{line}{what}" for line in lines for what in (self.tr("Articles"), self.tr("Mentions"))
        ]
        rows: list[tuple[Cell, ...]] = []
        for period in answer.periods:
            counts = zip(period.articles, period.mentions, strict=True)
            flat = (count for pair in counts for count in pair)
            rows.append((period_name(period, answer.step), *flat))
        if answer.undated.articles and len(lines) == 1:
            rows.append((self.tr("No date"), answer.undated.articles, answer.undated.mentions))
        return Figures(("period", *names), (self.tr("Period"), *headers), tuple(rows))

    def nothing(self) -> str:
        """Return what is said where there are no articles."""
        return self.tr("There are no articles here to be put in order of time.")

    def leads_to(self, row: int, column: int) -> tuple[str, Sought]:
        """Return a period, and that what was said in it is wanted: by one entity or by all."""
        found = self._found
        if found is None:
            return "", Sought()
        lines = found.entities
        if column and len(lines) > 1:
            lines = (lines[(column - 1) // 2],)
        ids = tuple(entity.id for entity in lines)
        names = ", ".join(entity.name for entity in lines)
        if row >= len(found.periods):
            return self.tr("No date"), Sought(entities=ids, undated=True)
        period = found.periods[row]
        told = period_name(period, found.step)
        if names:
            told = self.tr("{names}: {period}").format(names=names, period=told)
        return told, Sought(entities=ids, first=period.first, last=period.last)

    def _offer(self, entities: tuple[Counted, ...]) -> None:
        self.entities.clear()
        full = len(self._chosen) >= len(LINES)
        self.entities.addItem(
            self.tr("No more than five") if full else self.tr("Add an entity…"), None
        )
        for entity in entities if not full else ():
            if entity.id not in self._chosen:
                self.entities.addItem(dot(self.theme.entity(entity.type)), entity.name, entity.id)

    @Slot(int)
    def _add(self, row: int) -> None:
        id_ = self.entities.itemData(row)
        if id_ is not None:
            self.compare({**self._chosen, EntityId(id_): self.entities.itemText(row)})

    @Slot(str)
    def _remove(self, id_: str) -> None:
        self.compare({key: name for key, name in self._chosen.items() if key != id_})
