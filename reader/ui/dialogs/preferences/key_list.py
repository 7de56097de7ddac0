"""The list of actions and their keys, by menu, with what is changed and what clashes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reader.ui.keymap import Keymap, Line, shown
from reader.ui.theme import Theme, sized

_NAME = Qt.ItemDataRole.UserRole


class KeyList(QTreeWidget):
    """Shows every action with its keys; those that are changed in bold, clashes in words."""

    confirmed = Signal()
    """Enter or a double click on an action: its keys are to be changed."""

    def __init__(
        self, lines: Sequence[Line], keys: Keymap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = {line.action: line for line in lines}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._theme = theme
        self._keys = keys
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self._fill(lines)
        self.show_keys(keys)
        self.itemDoubleClicked.connect(self._confirm)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.show_keys(self._keys)

    def show_keys(self, keys: Keymap) -> None:
        """Show these keys; the place and what is chosen stay."""
        self._keys = keys
        for row in range(self.topLevelItemCount()):
            self._paint_menu(self.topLevelItem(row))
        for action, item in self._items.items():
            rivals = keys.rivals(action)
            words = " / ".join(map(shown, keys.keys(action)))
            if rivals:
                others = ", ".join(self._lines[rival].words for rival in rivals)
                words = self.tr("{keys}, also: {actions}").format(keys=words, actions=others)
            item.setText(1, words)
            changed = keys.changed(action)
            font = sized(self.font(), 1.0)
            font.setBold(changed)
            item.setFont(1, font)
            item.setForeground(1, self._theme.color("danger" if rivals else "muted"))
            spoken = self.tr("{keys}, changed").format(keys=words) if changed else words
            item.setForeground(0, self._theme.color("ink"))
            spoken = spoken or self.tr("no keys")
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, spoken)
            # One stop is enough for both columns.
            line = f"{self._lines[action].words}, {spoken}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, line)

    def action(self) -> str:
        """Return the name of the chosen action, or nothing."""
        item = self.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def words_of(self, action: str) -> str:
        """Return what an action is called."""
        return self._lines[action].words

    def choose(self, action: str) -> None:
        """Choose an action and bring it into sight."""
        self.setCurrentItem(self._items[action])

    @Slot(str)
    def filter(self, words: str) -> None:
        """Show only the actions that have these letters in their name or their keys."""
        wanted = words.casefold().split()
        self._show_where(
            lambda action: all(part in self._searched(action).casefold() for part in wanted)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the keys of the action in focus with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _confirm(self) -> None:
        if self.action():
            self.confirmed.emit()

    def _searched(self, action: str) -> str:
        item = self._items[action]
        return " ".join((item.text(0), item.text(1), *self._keys.keys(action)))

    def _show_where(self, wanted: Callable[[str], bool]) -> None:
        for action, item in self._items.items():
            item.setHidden(not wanted(action))
        for row in range(self.topLevelItemCount()):
            menu = self.topLevelItem(row)
            if menu is not None:
                children = filter(None, (menu.child(n) for n in range(menu.childCount())))
                menu.setHidden(all(child.isHidden() for child in children))
        current = self.currentItem()
        if current is None or current.isHidden() or not self.action():
            shown_ = (item for item in self._items.values() if not item.isHidden())
            self.setCurrentItem(next(shown_, None))  # type: ignore[arg-type] # None is "nothing"

    def _paint_menu(self, menu: QTreeWidgetItem | None) -> None:
        if menu is not None:
            menu.setForeground(0, self._theme.color("muted"))

    def _fill(self, lines: Sequence[Line]) -> None:
        menus: dict[str, QTreeWidgetItem] = {}
        for line in lines:
            if line.menu not in menus:
                menu = QTreeWidgetItem(self, [line.menu])
                menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
                menu.setFirstColumnSpanned(True)
                menu.setData(1, Qt.ItemDataRole.AccessibleTextRole, line.menu)
                menu.setFont(0, sized(self.font(), 0.92, QFont.Weight.DemiBold))
                menus[line.menu] = menu
            item = QTreeWidgetItem(menus[line.menu], [line.words])
            item.setData(0, _NAME, line.action)
            self._items[line.action] = item
        self.expandAll()
