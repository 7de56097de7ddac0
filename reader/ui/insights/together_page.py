"""The page of who is mentioned together, as a matrix or as a graph."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QSpinBox, QToolButton, QWidget

from reader.domain.insights import Sought, Together, Within
from reader.services import insights
from reader.ui.insights.graph import Graph
from reader.ui.insights.matrix import Matrix
from reader.ui.insights.page import Page, TypeChoice
from reader.ui.insights.table import Figures
from reader.ui.theme import Theme

_COUNTS = (10, 20, 30, 40)
_USUAL = 20
_LINES_A_DOT = 2
"""How many lines there are at first for each dot of the graph: with more nothing can be seen."""


class TogetherPage(Page):
    """Shows which of the most mentioned entities meet in articles or paragraphs."""

    name = "mentioned together"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found: Together | None = None
        self._matrix, self._graph = Matrix(theme, self), Graph(theme, self)
        self.add_chart(self._matrix, scrolls=True)
        self.add_chart(self._graph)
        self._graph.dot_picked.connect(self._lead_to_one)
        self.types = TypeChoice(theme, self)
        self.within = QComboBox(self)
        self.within.setAccessibleName(self.tr("How near they have to stand"))
        self.within.addItem(self.tr("In one article"), Within.ARTICLE)
        self.within.addItem(self.tr("In one paragraph"), Within.PARAGRAPH)
        self.counts = QComboBox(self)
        self.counts.setAccessibleName(self.tr("How many entities"))
        for count in _COUNTS:
            self.counts.addItem(self.tr("The first %Ln", None, count), count)
        self.counts.setCurrentIndex(_COUNTS.index(_USUAL))
        self.least = QSpinBox(self)
        self.least.setAccessibleName(self.tr("Lines from how many meetings on"))
        self.least.setMinimum(1)
        self.least.setMinimumHeight(self.types.sizeHint().height())
        self.least.valueChanged.connect(self._graph.show_from)
        self.least.setPrefix(self.tr("Lines from "))
        self._views = QButtonGroup(self)
        for choice in (self.types, self.within, self.counts):
            choice.currentIndexChanged.connect(self.ask)
            self.controls.addWidget(choice)
        for number, words in enumerate((self.tr("Matrix"), self.tr("Graph"))):
            self.controls.addWidget(self._switch(number, words))
        self.controls.addWidget(self.least)
        self.show_view(0)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.types.set_theme(theme)

    @Slot(int)
    def show_view(self, number: int) -> None:
        """Show the matrix (0) or the graph (1)."""
        self._views.button(number).setChecked(True)
        self.charts.setCurrentIndex(number)
        self.least.setVisible(number == 1)
        index = self.table.currentIndex()
        if self.chart is not None:
            self.chart.choose(index.row() if index.isValid() else None)
        self.offered.emit()

    def question(self) -> Callable[..., Together]:
        """Return what is to be counted."""
        return partial(
            insights.together,
            within=Within(self.within.currentData()),
            type_=self.types.type,
            limit=self.counts.currentData(),
        )

    def fill(self, answer: Together) -> None:
        """Show squares, dots and lines; no more lines at first than can be told apart."""
        self._found = answer
        counts = [pair.meetings for pair in answer.pairs]
        seen = _LINES_A_DOT * len(answer.entities)
        self.least.setMaximum(max(1, *counts, 1))
        self.least.setValue(counts[seen] + 1 if len(counts) > seen else 1)
        self._matrix.show_figures(answer)
        self._graph.show_figures(answer)
        self._graph.show_from(self.least.value())

    def figures(self, answer: Together) -> Figures:
        """Return the pairs that meet, the most frequent first."""
        article = answer.within is Within.ARTICLE
        meetings = self.tr("Articles") if article else self.tr("Paragraphs")
        names = [entity.name for entity in answer.entities]
        return Figures(
            ("entity", "with", "articles" if article else "paragraphs"),
            (self.tr("Entity"), self.tr("Together with"), meetings),
            tuple((names[pair.one], names[pair.other], pair.meetings) for pair in answer.pairs),
            tuple(answer.entities[pair.one].type for pair in answer.pairs),
        )

    def nothing(self) -> str:
        """Return what is said where nobody meets."""
        return self.tr("No two of these are mentioned together in these articles.")

    def leads_to(self, row: int, _column: int) -> tuple[str, Sought]:
        """Return two entities, and that the sentences are wanted where they meet."""
        found = self._found
        if found is None:
            return "", Sought()
        pair = found.pairs[row]
        one, other = found.entities[pair.one], found.entities[pair.other]
        told = self.tr("{one} and {other}").format(one=one.name, other=other.name)
        return told, Sought(entities=(one.id, other.id), together=found.within)

    @Slot(int)
    def _lead_to_one(self, number: int) -> None:
        """Lead to the sentences of the entity of a dot."""
        if self._found is not None:
            entity = self._found.entities[number]
            self.table.go_nowhere()
            self._graph.choose_dot(number)
            self.picked.emit(entity.name, Sought(entities=(entity.id,)))

    def _switch(self, number: int, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setProperty("chip", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumHeight(self.types.sizeHint().height())
        button.clicked.connect(partial(self.show_view, number))
        self._views.addButton(button, number)
        return button
