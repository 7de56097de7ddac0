"""The keys of the window's actions: given to them, named in their tool tips, written on a sheet."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.actions import ENTRIES, MENUS, SUBMENUS, Actions, plain
from reader.ui.keymap import Keymap, Line, fixed, keymap, pressed_key, shown

FIRST = {entry.name: entry.keys for entry in ENTRIES}
"""The keys that actions have at first."""


class Keys(QObject):
    """Gives the actions of a window their keys, and other ones at any time."""

    changed = Signal()

    def __init__(self, actions: Actions, kept: Mapping[str, Sequence[str]]) -> None:
        super().__init__(actions)
        self._actions = actions
        self.map = keymap(FIRST, kept)
        self._give()

    def change(self, keys: Keymap) -> None:
        """Give the actions these keys instead, at once."""
        self.map = keys
        self._give()
        self.changed.emit()

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return what every key does, by menu; last those that cannot be changed."""
        parts: dict[str, list[tuple[str, str]]] = {}
        for entry in ENTRIES:
            keys = self.map.keys(entry.name)
            if keys:
                part = menu_name(entry.menu)
                what = plain(QCoreApplication.translate("actions", entry.text))
                parts.setdefault(part, []).append((" / ".join(map(shown, keys)), what))
        rest = [(shown(key), what) for key, what in fixed().items()]
        return [*parts.items(), (self.tr("Everywhere"), rest)]

    def lines(self) -> list[Line]:
        """Return every action by menu, for those who want to change its keys."""
        lines: dict[str, list[Line]] = {}
        for entry in ENTRIES:
            menu = menu_name(entry.menu)
            words = plain(QCoreApplication.translate("actions", entry.text))
            lines.setdefault(menu, []).append(Line(menu, entry.name, words))
        return [line for menu in lines.values() for line in menu]

    def fixed(self) -> dict[str, str]:
        """Return the keys that cannot be given to an action, and what they do."""
        opening = self.tr("opens a menu")
        names = (QCoreApplication.translate("actions", menu) for menu in MENUS)
        mnemonics = (QKeySequence.mnemonic(name).toString() for name in names)
        return fixed() | {key: opening for key in mnemonics if key}

    def _give(self) -> None:
        for entry, action in self._actions:
            keys = self.map.keys(entry.name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            said = QCoreApplication.translate("actions", entry.tip) if entry.tip else action.text()
            action.setToolTip(with_key(plain(said), action))


def meant(widget: QWidget, event: QKeyEvent) -> str:
    """Return the action whose key is pressed in a window, also if it cannot act there, or ""."""
    keys = widget.window().findChild(Keys)
    known = keys.map if isinstance(keys, Keys) else keymap(FIRST, {})
    return next(iter(known.holders(pressed_key(event))), "")


def menu_name(menu: str) -> str:
    """Return the name of the menu that an entry is to be looked for in."""
    return plain(QCoreApplication.translate("actions", SUBMENUS.get(menu, menu)))


def with_key(words: str, action: QAction) -> str:
    """Return words with the key of an action after them, where it has one."""
    key = shown(action.shortcut().toString())
    return f"{words} ({key})" if key else words
