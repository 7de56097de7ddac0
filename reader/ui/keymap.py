"""Which keys every action has: those it has at first, and what a person made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.translation import later

FIXED = (
    ("Return", later("keys", "Open what is chosen; edit the note of a card")),
    ("Ctrl+Return", later("keys", "Finish a note")),
    ("Esc", later("keys", "Go back: from a note to its card, from a card to the text")),
    ("Tab", later("keys", "Go to the next control")),
    ("Shift+Tab", later("keys", "Go to the previous control")),
    ("Up", later("keys", "Go up a row or a line")),
    ("Down", later("keys", "Go down a row or a line")),
    ("Left", later("keys", "Go a character back; fold")),
    ("Right", later("keys", "Go a character on; unfold")),
    ("Home", later("keys", "Go to the beginning")),
    ("End", later("keys", "Go to the end")),
    ("PgUp", later("keys", "Go a page up")),
    ("PgDown", later("keys", "Go a page down")),
    ("Ctrl+A", later("keys", "Select everything")),
)
"""Keys that belong to Qt's controls or to a pane, and what they do there; none can be changed."""


class Line(NamedTuple):
    """An action in a list of keys: its menu, its name in the code, what it is called."""

    menu: str
    action: str
    words: str


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of actions by name, as portable names of shortcuts; the first one is shown.

    `first` holds every action with the keys it has at first, `chosen` those
    that have others now.
    """

    first: Mapping[str, Sequence[str]]
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def keys(self, action: str) -> tuple[str, ...]:
        """Return the keys of an action."""
        return tuple(self.chosen.get(action, self.first[action]))

    def holders(self, key: str) -> list[str]:
        """Return the actions that a key belongs to, in their order; more than one is a conflict."""
        return [action for action in self.first if key in self.keys(action)]

    def rivals(self, action: str) -> list[str]:
        """Return the other actions that have a key of this one."""
        mine = set(self.keys(action))
        return [
            other for other in self.first if other != action and mine.intersection(self.keys(other))
        ]

    def changed(self, action: str) -> bool:
        """Tell whether an action has other keys than at first."""
        return action in self.chosen

    def having(self, action: str, keys: Sequence[str]) -> "Keymap":
        """Return a keymap in which an action has these keys, and its rivals keep theirs."""
        rest = {name: kept for name, kept in self.chosen.items() if name != action}
        if tuple(keys) == tuple(self.first[action]):
            return Keymap(self.first, rest)
        return Keymap(self.first, {**rest, action: tuple(keys)})

    def taking(self, action: str, keys: Sequence[str]) -> "Keymap":
        """Return a keymap in which an action has these keys and no other action has them."""
        made = self
        for other in self.first:
            kept = tuple(key for key in self.keys(other) if key not in keys)
            if other != action and kept != self.keys(other):
                made = made.having(other, kept)
        return made.having(action, keys)

    def reset(self, action: str) -> "Keymap":
        """Return a keymap in which an action has the keys that it has at first."""
        return self.having(action, self.first[action])

    def differing(self) -> dict[str, list[str]]:
        """Return what is to be kept: the keys that are not as at first."""
        return {action: list(keys) for action, keys in self.chosen.items()}


def keymap(first: Mapping[str, Sequence[str]], kept: Mapping[str, Sequence[str]]) -> Keymap:
    """Return the keymap that was kept; what is unknown in it or no key counts as not chosen."""
    made = Keymap({action: tuple(map(portable, keys)) for action, keys in first.items()})
    for action, keys in kept.items():
        names = tuple(map(portable, keys))
        if action in first and all(names):
            made = made.having(action, names)
    return made


def portable(key: str) -> str:
    """Return the one way in which a shortcut is written on every system; "" if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def pressed_key(event: QKeyEvent) -> str:
    """Return the portable name of the keys that are pressed.

    A sign that is typed with Shift, such as `?`, is named without it: on other
    keyboards the same sign has another place.
    """
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    sign = chr(key) if 0x20 < key < 0x7F else ""
    if sign and not sign.isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return portable(QKeySequence(QKeyCombination(held, key)).toString())


def shown(key: str) -> str:
    """Return a shortcut as this system writes it."""
    # "Return" is what Qt calls the key that keyboards call Enter.
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


def fixed() -> dict[str, str]:
    """Return what the keys do that cannot be changed, by their portable names."""
    return {portable(key): QCoreApplication.translate("keys", what) for key, what in FIXED}
