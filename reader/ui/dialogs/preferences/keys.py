"""The preferences of keys: every action, its keys, and how they are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.preferences.key_field import KeyField
from reader.ui.dialogs.preferences.key_list import KeyList
from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.flow import Flow
from reader.ui.keymap import Keymap, Line, shown
from reader.ui.qt import clearable
from reader.ui.theme import Theme


class KeysPage(PreferencesPage):
    """Shows all keys, and gives others to the action that is chosen.

    `fixed` are the keys that cannot be given away, and what they do. Keys that
    another action has are taken from it only when the person says so.
    """

    chosen = Signal(object)
    """The whole `Keymap` as it is now."""

    def __init__(
        self,
        lines: Sequence[Line],
        keys: Keymap,
        fixed: Mapping[str, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Keys"), parent)
        self.setObjectName("keys")
        self._keys = keys
        self._fixed = fixed
        self._wanted = ""
        self.filter = QLineEdit(self)
        self.filter.setObjectName("search")
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        clearable(self.filter)
        self.list = KeyList(lines, keys, theme, self)
        self.field = KeyField(self)
        self.others = QCheckBox(self.tr("Keep its &other keys"), self)
        self.none = self._button(self.tr("&No keys"))
        self.first_ones = self._button(self.tr("As at &first"))
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.take = self._button(self.tr("&Take it over"))
        self.keep = self._button(self.tr("&Leave it"))
        self._lay_out()
        self._connect()
        self.first = self.filter
        self.list.choose(lines[0].action)

    def reset(self) -> None:
        """Give every action the keys that it has at first."""
        self._change(Keymap(self._keys.first))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.list.set_theme(theme)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.list.filter)
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._show_action)
        self.list.confirmed.connect(self.field.setFocus)
        self.field.left.connect(self.list.setFocus)
        self.field.pressed.connect(self._want)
        self.none.clicked.connect(self._give_none)
        self.first_ones.clicked.connect(self._give_first)
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self._leave_them)

    @Slot(str)
    def _want(self, key: str) -> None:
        """Give the chosen action a key, or say who has it."""
        action = self.list.action()
        if not action:
            return
        holders = [name for name in self._keys.holders(key) if name != action]
        self._wanted = key if holders and key not in self._fixed else ""
        if key in self._fixed:
            words = self.tr("{key} cannot be given away: {what}.")
            self._say(words.format(key=shown(key), what=self._fixed[key]), asks=False)
        elif holders:
            names = ", ".join(f"“{self.list.words_of(name)}”" for name in holders)
            words = self.tr("{key} belongs to {actions}.")
            self._say(words.format(key=shown(key), actions=names), asks=True)
            self.take.setFocus()
        else:
            self._change(self._keys.having(action, self._with(key)))
            self.list.setFocus()

    @Slot()
    def _take(self) -> None:
        self._change(self._keys.taking(self.list.action(), self._with(self._wanted)))
        self.list.setFocus()

    @Slot()
    def _leave_them(self) -> None:
        self._say("", asks=False)
        self.field.setFocus()

    @Slot()
    def _give_none(self) -> None:
        self._change(self._keys.having(self.list.action(), ()))

    @Slot()
    def _give_first(self) -> None:
        action = self.list.action()
        self._change(self._keys.reset(action))
        rivals = self._keys.rivals(action)
        if rivals:
            names = ", ".join(f"“{self.list.words_of(name)}”" for name in rivals)
            self._say(self.tr("It shares keys with {actions} now.").format(actions=names))

    @Slot()
    def _show_action(self) -> None:
        action = self.list.action()
        self._wanted = ""
        self._name.setText(self.list.words_of(action) if action else "")
        for field in (self.field, self.others, self.none):
            field.setEnabled(bool(action))
        self.none.setEnabled(bool(action) and bool(self._keys.keys(action)))
        self.first_ones.setEnabled(bool(action) and self._keys.changed(action))
        rivals = self._keys.rivals(action) if action else []
        names = ", ".join(f"“{self.list.words_of(name)}”" for name in rivals)
        self._say(self.tr("It shares keys with {actions}.").format(actions=names) if names else "")

    def _with(self, key: str) -> tuple[str, ...]:
        """Return the keys of the chosen action with one more, or that one alone."""
        kept = self._keys.keys(self.list.action()) if self.others.isChecked() else ()
        return (*(other for other in kept if other != key), key)

    def _change(self, keys: Keymap) -> None:
        self._keys = keys
        self.list.show_keys(keys)
        self._show_action()
        self.chosen.emit(keys)

    def _say(self, words: str, *, asks: bool = False) -> None:
        self.says.setText(words)
        self.says.setProperty("tone", "danger" if words else "faint")
        self.says.style().polish(self.says)
        self.take.setVisible(asks)
        self.keep.setVisible(asks)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._name = QLabel(self)
        self._name.setProperty("tone", "title")
        below = QFrame(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QWidget(below)
        fields = Flow(row, 8)  # in large type they need more than one line
        for part in (self.field, self.others, self.none, self.first_ones):
            fields.addWidget(part)
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(self.says, 1)
        asked.addWidget(self.take)
        asked.addWidget(self.keep)
        self.others.setMinimumHeight(self.none.sizeHint().height())
        column.addWidget(self._name)
        column.addWidget(row)
        column.addLayout(asked)
        self.take.hide()
        self.keep.hide()
        self.says.setMinimumHeight(self.take.sizeHint().height())
        self.list.setMinimumHeight(14 * self.fontMetrics().height())
        self.column.setSpacing(12)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(below)
