"""The bar at the foot of the page in which one writes what is to be found in the article."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.services.matching import Wanted
from reader.ui.announcing import announce
from reader.ui.foot import FootBar
from reader.ui.qt import clearable
from reader.ui.theme import Theme

_FIELD = (130, 300)


class FindBar(FootBar):
    """Asks for the words to find, and says how many there are and which one is shown."""

    wanted_changed = Signal(object)
    """The words or the switches are others now: a `Wanted`."""

    step_requested = Signal(int)
    """The next place (1) or the one before (-1) is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Find in the article"))
        self._said = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Words to find"))
        clearable(self.field)
        self.field.setMinimumWidth(_FIELD[0])
        self.field.setMaximumWidth(_FIELD[1])
        self._count = QLabel(self)
        self._count.setProperty("tone", "muted")
        self._count.setMinimumWidth(1)
        self._previous = self.button("chevron-up", self.tr("Previous match"), "find_previous")
        self._next = self.button("chevron-down", self.tr("Next match"), "find_next")
        self.exactly = self.button("letter-case", self.tr("Capitals and accents count"))
        self.whole = self.button("whole-word", self.tr("Whole words only"))
        for switch in (self.exactly, self.whole):
            switch.setCheckable(True)
            switch.toggled.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 2)
        for button in (self._previous, self._next, self.exactly, self.whole):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self._count, 1)
        row.addWidget(self.close_button)
        self.field.textChanged.connect(self._tell)
        self._previous.clicked.connect(partial(self.step_requested.emit, -1))
        self._next.clicked.connect(partial(self.step_requested.emit, 1))
        self.field.installEventFilter(self)

    def wanted(self) -> Wanted:
        """Return what is looked for."""
        return Wanted(self.field.text(), self.exactly.isChecked(), self.whole.isChecked())

    def ask(self, words: str = "") -> None:
        """Come up with the focus in the field; `words` replace what stands there."""
        if words:
            self.field.blockSignals(True)
            self.field.setText(words)
            self.field.blockSignals(False)
        self.come_up()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def say(self, words: str, *, missing: bool = False) -> None:
        """Say how many matches there are, or that there are none, to everybody."""
        if words == self._said:
            return
        self._said = words
        self._count.setProperty("tone", "danger" if missing else "muted")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self._count.setAccessibleName(words)
        self._fit()
        for button in (self._previous, self._next):
            button.setEnabled(not missing and bool(words))
        announce(self.field, words)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the field's own keys from the window's shortcuts, and act on them."""
        mine = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if mine and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what is said to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _key(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if enter:
                self.step_requested.emit(-1 if back else 1)
            else:
                self.dismissed.emit()
        return True

    @Slot()
    def _tell(self) -> None:
        self.wanted_changed.emit(self.wanted())

    def _fit(self) -> None:
        metrics = self._count.fontMetrics()
        room = self._count.width()
        self._count.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room))
        self._count.setToolTip(self._said if self._count.text() != self._said else "")


def first_words(selected: str) -> str:
    """Return a selection as words to look for; nothing where it is more than a few of them."""
    words = " ".join(selected.split())
    few = len(words) <= 100 and "\n" not in selected
    return words if few else ""
