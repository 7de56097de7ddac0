"""The page of keys gives every action other keys, names what clashes, and puts keys back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.preferences.keys import KeysPage
from reader.ui.keymap import Keymap, Line, fixed, keymap
from reader.ui.theme import load

LINES = [
    Line("Edit", "undo", "Undo"),
    Line("Edit", "redo", "Redo"),
    Line("Annotate", "highlight", "Highlight"),
    Line("Annotate", "note", "Note"),
    Line("Annotate", "tags", "Tags"),
]
FIRST = {
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "highlight": ("H",),
    "note": ("N",),
    "tags": (),
}


class Ui:
    """A page of keys on screen, and what it told."""

    def __init__(self, qtbot: QtBot, kept: dict[str, list[str]] | None = None) -> None:
        self.page = KeysPage(LINES, keymap(FIRST, kept or {}), fixed(), load("light"))
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.told: list[Keymap] = []
        self.page.chosen.connect(self.told.append)

    def press(
        self,
        action: str,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Choose an action, enter the field as by keyboard, and press keys in it."""
        self.page.list.choose(action)
        self.page.list.setFocus()
        QTest.keyClick(self.page.list, Qt.Key.Key_Return)
        assert self.page.field.hasFocus()
        QTest.keyClick(self.page.field, key, held)

    def written(self, action: str) -> str:
        """Return what the list writes as the keys of an action."""
        return self.page.list._items[action].text(1)


def test_pressed_keys_take_the_place_of_the_old_ones(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.press("redo", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert ui.told[-1].differing() == {"redo": ["Ctrl+R"]}
    assert ui.written("redo") == "Ctrl+R"
    assert ui.page.list.hasFocus()


def test_the_old_keys_can_be_kept_beside_the_new_one(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.page.list.choose("highlight")
    ui.page.others.click()
    ui.press("highlight", Qt.Key.Key_X)
    assert ui.told[-1].keys("highlight") == ("H", "X")
    assert ui.written("highlight") == "H / X"


@pytest.mark.parametrize(
    ("key", "held", "named"),
    [
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, "Ctrl++"),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier, "Shift+F7"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "Shift+A"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier, "Alt+Space"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "Backspace"),
    ],
)
def test_keys_are_named_alike_on_every_keyboard(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, named: str
) -> None:
    ui = Ui(qtbot)
    ui.press("tags", key, held)
    assert ui.told[-1].keys("tags") == (named,)


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt])
def test_a_modifier_alone_is_no_key_yet(qtbot: QtBot, key: Qt.Key) -> None:
    ui = Ui(qtbot)
    ui.press("tags", key)
    assert ui.told == []
    assert ui.page.field.hasFocus()


def test_a_key_of_another_action_is_taken_over_only_when_that_is_wanted(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.press("tags", Qt.Key.Key_H)
    assert ui.told == []
    assert ui.page.says.text() == "H belongs to “Highlight”."
    assert ui.page.take.isVisible()
    ui.page.take.click()
    assert ui.told[-1].keys("tags") == ("H",)
    assert ui.told[-1].keys("highlight") == ()
    assert not ui.page.take.isVisible()


def test_a_key_of_another_action_can_be_left_there(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.press("tags", Qt.Key.Key_H)
    ui.page.keep.click()
    assert ui.told == []
    assert ui.page.says.text() == ""
    assert ui.page.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up])
def test_keys_that_panes_need_cannot_be_given_away(qtbot: QtBot, key: Qt.Key) -> None:
    ui = Ui(qtbot)
    ui.press("tags", key)
    assert ui.told == []
    assert "cannot be given away" in ui.page.says.text()
    assert not ui.page.take.isVisible()


def test_escape_and_tab_leave_the_field(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.press("tags", Qt.Key.Key_Escape)
    assert ui.page.list.hasFocus()
    ui.press("tags", Qt.Key.Key_Tab)
    assert not ui.page.field.hasFocus()
    assert ui.told == []


def test_an_action_can_go_without_keys_and_get_its_first_ones_back(qtbot: QtBot) -> None:
    ui = Ui(qtbot)
    ui.page.list.choose("redo")
    assert not ui.page.first_ones.isEnabled()
    ui.page.none.click()
    assert ui.told[-1].differing() == {"redo": []}
    assert not ui.page.none.isEnabled()
    ui.page.first_ones.click()
    assert ui.told[-1].differing() == {}


def test_first_keys_that_somebody_else_has_by_now_are_named(qtbot: QtBot) -> None:
    ui = Ui(qtbot, {"tags": ["H"], "highlight": ["X"]})
    ui.page.list.choose("highlight")
    ui.page.first_ones.click()
    assert "“Tags”" in ui.page.says.text()
    assert ui.written("tags") == "H, also: Highlight"
    assert ui.written("highlight") == "H, also: Tags"


def test_a_reset_gives_every_action_its_first_keys(qtbot: QtBot) -> None:
    ui = Ui(qtbot, {"tags": ["X"], "undo": []})
    ui.page.reset()
    assert ui.told[-1].differing() == {}
    assert ui.written("undo") == "Ctrl+Z"


def test_changed_keys_are_bold_and_said_to_be_changed(qtbot: QtBot) -> None:
    ui = Ui(qtbot, {"tags": ["X"]})
    items = ui.page.list._items
    assert items["tags"].font(1).bold()
    assert not items["note"].font(1).bold()
    assert items["tags"].data(1, Qt.ItemDataRole.AccessibleTextRole) == "X, changed"
    assert items["note"].data(1, Qt.ItemDataRole.AccessibleTextRole) == "N"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("do", ["undo", "redo"]),
        ("ctrl+y", ["redo"]),
        ("high", ["highlight"]),
        ("nothing such", []),
        ("", ["undo", "redo", "highlight", "note", "tags"]),
    ],
)
def test_the_list_is_narrowed_by_name_and_by_key(qtbot: QtBot, words: str, left: list[str]) -> None:
    ui = Ui(qtbot)
    ui.page.filter.setText(words)
    items = ui.page.list._items
    assert [name for name, item in items.items() if not item.isHidden()] == left
    if left:
        assert ui.page.list.action() in left
    menus = [ui.page.list.topLevelItem(n) for n in range(2)]
    hidden = [menu.isHidden() for menu in menus if menu is not None]
    assert hidden[1] == (not {"highlight", "note", "tags"}.intersection(left))
