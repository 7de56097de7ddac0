"""Chips with counts: what a merge would do, and which of it the list below shows."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from reader.services.joining.values import Outcome
from reader.ui import icons
from reader.ui.colors import DottedButton
from reader.ui.flow import Flow
from reader.ui.joining.model import ORDER
from reader.ui.joining.wording import counted, outcome_icon, outcome_meaning, outcome_name
from reader.ui.theme import Theme

_ICON = 14


class OutcomeChips(QWidget):
    """One chip for everything and one for each outcome there is; one of them is chosen.

    `narrowed` brings the outcome, or `None` for everything.
    """

    narrowed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to show"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = Flow(self, 6)
        self._group = QButtonGroup(self)
        self.buttons: dict[Outcome | None, DottedButton] = {}
        for outcome in (None, *ORDER):
            chip = DottedButton(self)
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setIconSize(QSize(_ICON, _ICON))
            if outcome is not None:
                chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                chip.setToolTip(outcome_meaning(outcome))
            chip.clicked.connect(partial(self.narrowed.emit, outcome))
            row.addWidget(chip)
            self._group.addButton(chip)
            self.buttons[outcome] = chip
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for outcome, chip in self.buttons.items():
            if outcome is not None:
                chip.setIcon(icons.icon(outcome_icon(outcome), theme, _ICON))

    def show_counts(self, counts: Mapping[Outcome, int]) -> None:
        """Show how many there are of each; what there is none of has no chip."""
        for outcome, chip in self.buttons.items():
            count = sum(counts.values()) if outcome is None else counts.get(outcome, 0)
            name = self.tr("Everything") if outcome is None else outcome_name(outcome)
            words = f"{name} {counted(count)}"
            if outcome is None:
                chip.setText(words)
            else:
                chip.say(words)
            chip.setVisible(bool(count))
        self.buttons[None].setChecked(True)
