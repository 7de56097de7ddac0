"""The preferences of suggestions: whether they come by themselves, and what never comes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.domain.suggestion import NeverSuggested
from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.qt import tip


class SuggestionsPage(PreferencesPage):
    """Asks what is suggested by itself, and shows the words that nobody wants suggested.

    The words belong to the library, so to reset the page leaves them alone.
    """

    suggests_chosen = Signal(bool)
    again_wanted = Signal(object)
    """A `NeverSuggested` may be suggested again."""

    def __init__(
        self, *, suggests: bool, never: Sequence[NeverSuggested], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Suggestions"), parent)
        self.setObjectName("suggestions")
        self.suggests = QCheckBox(self.tr("Suggest &names and values in what is imported"), self)
        self.suggests.setChecked(suggests)
        self.suggests.toggled.connect(self.suggests_chosen)
        told = QLabel(
            self.tr("They wait until you review them, and show on no page before you ask."), self
        )
        told.setProperty("tone", "faint")
        told.setWordWrap(True)
        self.suggests.setAccessibleDescription(told.text())
        heading = QLabel(self.tr("N&ever suggested in this library"), self)
        self.list = _Words(self)
        heading.setBuddy(self.list)
        self.list.setAccessibleName(heading.text().replace("&", ""))
        self._never = list(never)
        for number, words in enumerate(self._never):
            item = QListWidgetItem(words.words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setToolTip(tip(self.tr("By {name}").format(name=words.annotator)))
        self.again = QPushButton(self.tr("Suggest &again"), self)
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._allow)
        self._none = QLabel(
            self.tr("None. While you review, “Never” puts the words in question here."), self
        )
        self._none.setProperty("tone", "faint")
        self._none.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self.again)
        below.addStretch(1)
        for part in (self.suggests, told, heading, self._none):
            self.column.addWidget(part)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(below)
        self.column.addStretch(0)
        self.list.remove_wanted.connect(self._allow)
        self.list.currentRowChanged.connect(self._offer)
        self.first = self.suggests
        self._offer()

    def reset(self) -> None:
        """Have suggestions come by themselves."""
        self.suggests.setChecked(True)

    @Slot()
    def _offer(self) -> None:
        """Show the list if it holds anything."""
        some = self.list.count() > 0
        self.list.setVisible(some)
        self.again.setVisible(some)
        self._none.setVisible(not some)
        self.again.setEnabled(self.list.currentRow() >= 0)

    @Slot()
    def _allow(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            words = self._never[item.data(Qt.ItemDataRole.UserRole)]
            self.list.takeItem(self.list.row(item))
            self._offer()
            self.again_wanted.emit(words)


class _Words(QListWidget):
    """A list from which Delete takes the current words."""

    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current words away with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
