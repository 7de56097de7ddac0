"""The accessible tree of a window, as a screen reader goes through it, and what is wrong in it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

Role = QAccessible.Role
_Text = QAccessible.Text

BARE = {
    Role.Client,
    Role.Border,
    Role.LayeredPane,
    Role.Grouping,
    Role.Pane,
    Role.Separator,
    Role.Splitter,
    Role.ScrollBar,
    Role.MenuBar,
    Role.StatusBar,
}
"""What only holds or divides other things needs no name; nor does a bar that scrolls."""

VAGUE = {Role.Client, Role.NoRole, Role.Graphic, Role.Border, Role.Pane, Role.Whitespace}
"""Roles that tell nobody what to do with a thing."""

LISTS = {
    Role.List: {Role.ListItem},
    # Qt counts the head of a tree among its rows, also where it is hidden.
    Role.Tree: {Role.TreeItem, Role.ColumnHeader},
}
"""What the rows of a list are, so that one hears that one is in it."""

_ENOUGH = 80
"""Rows of a list that are looked at; all others are made in the same way."""


def below(place: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return what lies right below a place in the tree; of a long list, its first rows."""
    count = place.childCount()
    if place.role() in LISTS:
        count = min(count, _ENOUGH)
    children = (place.child(number) for number in range(count))
    return [child for child in children if child is not None and child.isValid()]


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    """Return all that is to be seen of a widget, from the top."""
    return list(_visible(QAccessible.queryAccessibleInterface(widget)))


def place_of(thing: QObject) -> QAccessibleInterface:
    """Return where a widget stands in the tree."""
    return QAccessible.queryAccessibleInterface(thing)


def name(place: QAccessibleInterface) -> str:
    """Return what a screen reader calls it."""
    return place.text(_Text.Name)


def description(place: QAccessibleInterface) -> str:
    """Return what a screen reader says of it after its name."""
    return place.text(_Text.Description)


def rows(widget: QWidget) -> list[str]:
    """Return what the rows of a list are called."""
    return [name(row) for row in below(place_of(widget)) if row.role() is not Role.ColumnHeader]


def complaints(widget: QWidget) -> list[str]:
    """Return what a person who hears a window would not understand in it."""
    return [f"{_called(place)} {wrong}" for place in tree(widget) for wrong in _wrong(place)]


def _visible(place: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not _is(place, "invisible"):
        yield place
        for child in below(place):
            yield from _visible(child)


def _is(place: QAccessibleInterface, state: str) -> bool:
    return bool(getattr(place.state(), state))


def _wrong(place: QAccessibleInterface) -> Iterator[str]:
    role, said, thing = place.role(), name(place), place.object()
    focusable = _is(place, "focusable") and not _hands_on(thing)
    if role is Role.StaticText and not said:
        return  # a label that has nothing to say at the moment
    if not said.strip() and (focusable or role not in BARE):
        yield "has no name"
    if "&" in said.replace(" & ", " ") or "<" in said or said.startswith("qt_"):
        yield "has a name that was not written to be heard"
    # A page that only scrolls takes the focus for that; what lies in it has roles of its own.
    if focusable and role in VAGUE and not isinstance(thing, QScrollArea):
        yield "takes the focus without saying what it is"
    # On Linux Qt calls it by what is chosen, and leaves the rest to the label beside it.
    if isinstance(thing, QComboBox) and not thing.accessibleName():
        yield "does not say what is chosen in it"
    if role in LISTS:
        strange = {row.role().name for row in below(place) if row.role() not in LISTS[role]}
        yield from (f"holds a {kind} among its rows" for kind in strange)
    if role is Role.ListItem and place.childCount():
        yield "is more than one stop"


def _hands_on(thing: QObject | None) -> bool:
    """Tell whether a widget only hands the focus on to a part of itself."""
    return isinstance(thing, QWidget) and thing.focusProxy() is not None


def _called(place: QAccessibleInterface) -> str:
    thing = place.object()
    words = [place.role().name, repr(name(place)[:60])]
    if thing is not None:
        above = thing.parent()
        words += [type(thing).__name__, "in", type(above).__name__]
    return " ".join(words)
