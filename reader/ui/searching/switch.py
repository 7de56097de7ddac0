"""The switch over the list while something is searched for: articles, notes, quotes, entities."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from reader.domain.hits import Group
from reader.ui.flow import Flow
from reader.ui.theme import sized

_SIDE = 8
_AROUND = 6
_GAP = 2
_SMALL = 12 / 13


class GroupSwitch(QFrame):
    """Says how much was found of what, and asks for the list of another kind.

    The arrows move in it as among any buttons of which one is chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("What was found"))
        self._group = QButtonGroup(self)
        self._buttons = {group: self._button(group) for group in Group}
        buttons = QWidget(self)
        row = Flow(buttons, _GAP)
        for button in self._buttons.values():
            row.addWidget(button)
        around = QVBoxLayout(self)
        around.setContentsMargins(_SIDE, _AROUND, _SIDE, _AROUND)
        around.addWidget(buttons)
        self.choose(Group.ARTICLES)

    def choose(self, group: Group) -> None:
        """Show which kind is listed, without saying that it was chosen."""
        self._buttons[group].setChecked(True)

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Show how much there is of each kind; what is not told stays unnamed.

        Kinds of which there is nothing cannot be chosen, but for the one that is.
        """
        for group, button in self._buttons.items():
            count = counts.get(group)
            words = self._names()[group]
            if count is not None:
                words = self.tr("{kind} {count}").format(
                    kind=words, count=QLocale().toString(count)
                )
            button.setText(words)
            button.setAccessibleName(words)
            nothing = count == 0 and group is not Group.ARTICLES
            button.setEnabled(not nothing or button.isChecked())
        self.updateGeometry()

    def _button(self, group: Group) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("chip", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFont(sized(self.font(), _SMALL))
        button.setText(self._names()[group])
        button.clicked.connect(partial(self._tell, group))
        self._group.addButton(button)
        return button

    def _tell(self, group: Group) -> None:
        self.chosen.emit(group)

    def _names(self) -> dict[Group, str]:
        return {
            Group.ARTICLES: self.tr("Articles"),
            Group.NOTES: self.tr("Notes"),
            Group.QUOTES: self.tr("Quotes"),
            Group.ENTITIES: self.tr("Entities"),
        }
