"""The page of the money that articles name: amounts by currency, each with its sentence."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from reader.domain.insights import Amount, Money, Passage
from reader.services import insights
from reader.ui.insights.page import Page
from reader.ui.insights.table import Cell, Figures
from reader.ui.insights.wording import amount_words
from reader.ui.theme import Theme


class MoneyPage(Page):
    """Shows amounts, the largest of each currency first; currencies are never added up."""

    name = "money"
    wide = 2

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found = Money((), 0, 0)
        self._shown: tuple[Amount, ...] = ()
        self.charts.hide()
        self.currencies = QComboBox(self)
        self.currencies.setAccessibleName(self.tr("Currency"))
        self.currencies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currencies.addItem(self.tr("All currencies"), None)
        self.currencies.activated.connect(self._show_again)
        self.pending = QCheckBox(self.tr("What is only suggested as well"), self)
        self.pending.setMinimumHeight(self.currencies.sizeHint().height())
        self.pending.toggled.connect(self.ask)
        self.controls.addWidget(self.currencies)
        self.controls.addWidget(self.pending)

    def question(self) -> Callable[..., Money]:
        """Return what is to be counted."""
        return partial(insights.money, pending=self.pending.isChecked())

    def fill(self, answer: Money) -> None:
        """Take over what there is, and offer its currencies."""
        if answer is not self._found:
            self._found = answer
            self._offer(sorted({amount.unit for amount in answer.amounts if amount.unit}))
        chosen = self.currencies.currentData()
        self._shown = tuple(a for a in answer.amounts if chosen is None or a.unit == chosen)
        left = answer.total - len(answer.amounts)
        self.below.setVisible(left > 0)
        self.below.setText(self.tr("%Ln smaller amount(s) are left out", None, left))
        words = self.tr("Suggested ones as well (%Ln)", None, answer.pending)
        self.pending.setText(words)
        self.pending.setEnabled(bool(answer.pending) or self.pending.isChecked())

    def figures(self, _answer: Money) -> Figures:
        """Return amounts with where they are named."""
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (a.number, a.unit or "?", a.passage.snippet.words, a.passage.title, a.passage.published)
            for a in self._shown
        )
        names = ["amount", "currency", "sentence", "article", "published"]
        headers = [
            self.tr("Amount"), self.tr("Currency"), self.tr("Sentence"), self.tr("Article"),
            self.tr("Published"),
        ]  # fmt: skip
        if any(a.passage.pending for a in self._shown):
            told = {True: self.tr("suggested"), False: self.tr("accepted")}
            status = (told[a.passage.pending] for a in self._shown)
            rows = tuple((*row, said) for row, said in zip(rows, status, strict=True))
            names.append("status")
            headers.append(self.tr("Status"))
        return Figures(tuple(names), tuple(headers), rows)

    def nothing(self) -> str:
        """Return what is said where no amount is accepted."""
        if self._found.pending and not self.pending.isChecked():
            return self.tr(
                "No amount of money is accepted in these articles yet: "
                "tick the box above to see those that are only suggested."
            )
        return self.tr(
            "No amount of money is known in these articles: "
            "have names and values suggested in the menu Annotate."
        )

    def leads_to(self, row: int, _column: int) -> tuple[str, Passage]:
        """Return an amount and its sentence."""
        amount = self._shown[row]
        return f"{amount_words(amount.number)} {amount.unit}".strip(), amount.passage

    def _offer(self, units: list[str]) -> None:
        before = self.currencies.currentData()
        self.currencies.clear()
        self.currencies.addItem(self.tr("All currencies"), None)
        for unit in units:
            self.currencies.addItem(unit, unit)
        self.currencies.setCurrentIndex(max(0, self.currencies.findData(before)))

    def _show_again(self) -> None:
        self.show_answer(self._found)
