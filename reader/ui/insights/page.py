"""A page of the insights: what it asks for, its chart, the table of its figures, and its notice."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.entity import EntityType
from reader.domain.insights import Passage, Sought
from reader.ui.colors import dot
from reader.ui.flow import Flow
from reader.ui.insights.plotting import Chart
from reader.ui.insights.table import Figures, FiguresTable
from reader.ui.insights.wording import types_name
from reader.ui.pauses import single_shot
from reader.ui.theme import Theme

_LOWEST = 180

_PATIENCE_MS = 300
"""How long nothing is said of counting: mostly it is over by then."""


class Page(QWidget):
    """One tab. Charts and table show the same rows; a row leads to sentences."""

    asked = Signal(object)
    """What is to be counted, as `reader.services.insights` takes it."""

    picked = Signal(str, object)
    """What a figure is called, and the `Sought` or the `Passage` that it leads to."""

    entered = Signal()
    """Enter on a figure: its sentences are wanted."""

    offered = Signal()
    """There is something else to be copied or saved."""

    widening_requested = Signal()
    """The button of the notice: all articles are wanted."""

    name = ""
    """What files are first called that are made of this page."""

    wide = 0
    """The column of the table that takes what room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.stale = True
        self.whole = True
        self._bar = QWidget(self)
        self.controls = Flow(self._bar, 8)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(16, 10, 16, 10)
        self.head.setSpacing(8)
        self.head.addWidget(self._bar)
        self.charts = QStackedWidget(self)
        self.table = FiguresTable(theme, self)
        self.table.setAccessibleName(self.tr("Figures"))
        self.below = QLabel(self)
        self.below.setProperty("tone", "muted")
        self.below.setWordWrap(True)
        self.below.setContentsMargins(16, 6, 16, 8)
        self.below.hide()
        self._notice = QLabel(self)
        self._notice.setProperty("tone", "muted")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.setWordWrap(True)
        self._widen = QPushButton(self.tr("Look into the whole library"), self)
        self._widen.setFlat(True)
        self._widen.clicked.connect(self.widening_requested)
        self._patience = single_shot(self, _PATIENCE_MS, self._say_busy)
        self._lay_out()
        self.table.settled.connect(self._lead)
        self.table.entered.connect(self.entered)

    @property
    def chart(self) -> Chart | None:
        """The chart that is seen, if there is one."""
        shown = None if self.charts.isHidden() else self.charts.currentWidget()
        if isinstance(shown, QScrollArea):
            shown = shown.widget()
        return shown if isinstance(shown, Chart) else None

    def add_chart(self, chart: Chart, *, scrolls: bool = False) -> None:
        """Have a place for a chart; one that `scrolls` is as high as it needs."""
        shown: QWidget = chart
        if scrolls:
            area = QScrollArea(self)
            area.setProperty("surface", "page")
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(chart)
            shown = area
        self.charts.addWidget(shown)
        chart.picked.connect(self._pick)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.theme = theme
        self.table.set_theme(theme)
        for chart in self.findChildren(Chart):
            chart.set_theme(theme)

    def ask(self) -> None:
        """Ask for the figures anew."""
        self._patience.start()
        self.stale = False
        self.asked.emit(self.question())

    def show_answer(self, answer: Any) -> None:
        """Show what was counted, or say that there is nothing."""
        self._patience.stop()
        self.fill(answer)
        figures = self.figures(answer)
        self.table.show_figures(figures, self.wide)
        self._parts.setCurrentIndex(0 if figures.rows else 1)
        if not figures.rows:
            self._notice.setText(self.nothing())
            self._widen.setVisible(not self.whole)
        self.offered.emit()

    def give_up(self) -> None:
        """Say that nothing was counted: why is said elsewhere."""
        self._patience.stop()
        self.stale = True
        self._notice.setText(self.tr("This could not be counted."))
        self._parts.setCurrentIndex(1)

    def question(self) -> Any:
        """Return what is to be counted; every page asks for something else."""

    def fill(self, _answer: Any) -> None:
        """Show an answer in the charts and the controls."""

    def figures(self, _answer: Any) -> Figures:
        """Return an answer as a table."""
        return Figures()

    def nothing(self) -> str:
        """Return what is said where there are no figures."""
        return ""

    def leads_to(self, _row: int, _column: int) -> tuple[str, Sought | Passage]:
        """Return what a figure is called, and the sentences it stands for."""
        return "", Sought()

    @Slot(int, int)
    def _pick(self, row: int, column: int) -> None:
        index = self.table.currentIndex()
        if (index.row(), index.column()) == (row, column):
            self._lead(row, column)
        self.table.go_to(row, column)

    @Slot(int, int)
    def _lead(self, row: int, column: int) -> None:
        if self.chart is not None:
            self.chart.choose(row)
        self.picked.emit(*self.leads_to(row, column))

    @Slot()
    def _say_busy(self) -> None:
        self._notice.setText(self.tr("Counting…"))
        self._widen.setVisible(False)
        self._parts.setCurrentIndex(1)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setHandleWidth(1)
        self.charts.setMinimumHeight(_LOWEST)
        self.table.setMinimumHeight(_LOWEST // 2)
        self._split.addWidget(self.charts)
        self._split.addWidget(self.table)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([460, 190])
        self._split.setChildrenCollapsible(False)
        self._split.handle(1).setAccessibleName(self.tr("Between chart and table"))
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._split, 1)
        column.addWidget(self.below)
        said = QFrame(self)
        said.setProperty("surface", "page")
        middle = QVBoxLayout(said)
        middle.setContentsMargins(48, 24, 48, 24)
        middle.addStretch()
        middle.addWidget(self._notice)
        middle.addWidget(self._widen, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        self._parts = QStackedWidget(self)
        self._parts.addWidget(shown)
        self._parts.addWidget(said)
        self._parts.setCurrentIndex(1)
        self._widen.hide()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(self.head)
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        frame.addWidget(rule)
        frame.addWidget(self._parts, 1)


class TypeChoice(QComboBox):
    """A choice among the types of entities, or all of them, with their colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Types of entities"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setIconSize(QSize(10, 10))
        for type_ in (None, *EntityType):
            self.addItem(types_name(type_), type_)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the dots in the colours of a theme."""
        for row, type_ in enumerate(EntityType, 1):
            self.setItemIcon(row, dot(theme.entity(type_)))

    @property
    def type(self) -> EntityType | None:
        """The type that is chosen, or `None` for all."""
        chosen: str | None = self.currentData()
        return EntityType(chosen) if chosen is not None else None
