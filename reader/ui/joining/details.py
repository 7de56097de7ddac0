"""What is known of one item of a merge: both its sides, and for a conflict what is kept."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.services.joining.values import Choice, Item, Outcome
from reader.ui.flow import Flow
from reader.ui.joining.fields import Sheet, sheet
from reader.ui.joining.offer import Offer
from reader.ui.joining.sides import SidesView
from reader.ui.joining.wording import (
    DOT,
    about_words,
    both_meaning,
    outcome_meaning,
    outcome_name,
    title_words,
)
from reader.ui.messages import Line
from reader.ui.theme import Theme, sized

_LINES = 3
"""Lines of the sides that are seen at the least."""


class ItemDetails(QFrame):
    """Shows an item; `chosen` says what to keep of its conflict, `all_chosen` of every one."""

    chosen = Signal(object, object)
    all_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._item: Item | None = None
        self.title = Line(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(sized(self.font(), 1.1, QFont.Weight.DemiBold))
        self.about = Line(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("tone", "muted")
        self.meaning = QLabel(self)
        self.meaning.setWordWrap(True)
        self.meaning.setProperty("tone", "muted")
        self.sides = SidesView(theme, self)
        self.sides.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.deciding = QWidget(self)
        self.deciding.setAccessibleName(self.tr("What is kept"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.deciding.setSizePolicy(policy)
        row = Flow(self.deciding, 12)
        self.radios = {
            Choice.BOTH: QRadioButton(self.tr("Keep &both"), self.deciding),
            Choice.OURS: QRadioButton(self.tr("Keep m&ine"), self.deciding),
            Choice.THEIRS: QRadioButton(self.tr("Take &theirs"), self.deciding),
        }
        self._group = QButtonGroup(self)
        for choice, radio in self.radios.items():
            self._group.addButton(radio)
            radio.clicked.connect(partial(self._choose, choice))
            row.addWidget(radio)
        self.for_all = QPushButton(self.deciding)
        self.for_all.setFlat(True)
        self.for_all.setAutoDefault(False)
        self.for_all.clicked.connect(self._choose_for_all)
        row.addWidget(self.for_all)
        for radio in self.radios.values():  # so that all stand on one line
            radio.setMinimumHeight(self.for_all.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.meaning)
        column.addWidget(self.deciding)
        column.addSpacing(6)
        column.addWidget(self.sides, 1)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.sides.set_theme(theme)

    def show_item(
        self, item: Item, offer: Offer, choice: Choice, conflicts: int, mine: Collection[str]
    ) -> None:
        """Show an item of an offer that holds so many conflicts, and what was chosen for it."""
        self._item = item
        self.title.say(title_words(item))
        self.about.say(DOT.join((outcome_name(item.outcome), about_words(item, mine))))
        in_conflict = item.outcome is Outcome.CONFLICT
        meaning = outcome_meaning(item.outcome)
        if in_conflict and item.fields:
            meaning = both_meaning(item.kind)
        elif in_conflict:
            meaning = self.tr("One side has deleted it, the other one has changed it: it stays.")
        self.meaning.setText(meaning)
        self.deciding.setVisible(in_conflict and bool(item.fields))
        self.radios[choice].setChecked(True)
        self.for_all.setText(self.tr("The same for all %Ln conflict(s)", None, conflicts))
        self.for_all.setVisible(conflicts > 1)
        other = offer.plan.other.stem
        heads = {
            "base": self.tr("Before"),
            "ours": self.tr("In this library"),
            "theirs": self.tr("In “{name}”").format(name=other),
            "then": self.tr("As it was marked"),
            "now": self.tr("As the text says it now"),
        }
        self.sides.show_sheet(sheet(item, offer), heads)

    def show_group(self, outcome: Outcome, choice: Choice, conflicts: int) -> None:
        """Show what becomes of all items of an outcome; conflicts are decided on together here."""
        self._item = None
        self.title.say(outcome_name(outcome))
        self.about.say(self.tr("All of them"))
        self.meaning.setText(outcome_meaning(outcome))
        self.deciding.setVisible(outcome is Outcome.CONFLICT and bool(conflicts))
        self.for_all.hide()
        self.radios[choice].setChecked(True)
        self.sides.show_sheet(Sheet((), ()), {})

    def _choose(self, choice: Choice) -> None:
        if self._item is None:
            self.all_chosen.emit(choice)
        else:
            self.chosen.emit(self._item, choice)

    def _choose_for_all(self) -> None:
        for choice, radio in self.radios.items():
            if radio.isChecked():
                self.all_chosen.emit(choice)
