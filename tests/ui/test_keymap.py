"""A keymap knows who has which key, and keeps only what differs."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.actions import ENTRIES
from reader.ui.keymap import Keymap, fixed, keymap, portable, shown
from reader.ui.keys import FIRST

SMALL = {"a": ("H", "Ctrl+H"), "b": ("N",), "c": ()}
KEYS = st.lists(st.sampled_from(["H", "N", "X", "Ctrl+H", "?"]), unique=True, max_size=3)


def test_actions_have_their_first_keys_until_others_are_chosen() -> None:
    made = Keymap(SMALL)
    assert made.keys("a") == ("H", "Ctrl+H")
    changed = made.having("a", ("X",))
    assert changed.keys("a") == ("X",)
    assert changed.changed("a")
    assert not made.changed("a")
    assert changed.reset("a") == made


def test_keys_that_are_as_at_first_are_not_kept() -> None:
    assert Keymap(SMALL).having("b", ("X",)).having("b", ("N",)).differing() == {}


def test_whoever_has_a_key_is_found_and_so_are_rivals() -> None:
    made = Keymap(SMALL, {"c": ("H", "N")})
    assert made.holders("H") == ["a", "c"]
    assert made.rivals("c") == ["a", "b"]
    assert made.rivals("b") == ["c"]


def test_a_key_that_is_taken_over_is_taken_from_everybody_else() -> None:
    made = Keymap(SMALL).taking("c", ("H",))
    assert made.keys("c") == ("H",)
    assert made.keys("a") == ("Ctrl+H",)


@given(st.lists(st.tuples(st.sampled_from(sorted(SMALL)), KEYS), max_size=6))
def test_what_is_kept_brings_back_the_same_keys(steps: list[tuple[str, list[str]]]) -> None:
    made = Keymap(SMALL)
    for action, keys in steps:
        made = made.taking(action, keys)
        assert all(not made.rivals(name) for name in SMALL)
    again = keymap(SMALL, made.differing())
    assert [again.keys(name) for name in SMALL] == [made.keys(name) for name in SMALL]


def test_kept_keys_of_unknown_actions_and_keys_that_are_none_are_passed_over() -> None:
    made = keymap(SMALL, {"gone": ["X"], "b": ["no such key"], "c": ["ctrl+x"]})
    assert made.differing() == {"c": ["Ctrl+X"]}


def test_the_first_keys_of_the_program_are_keys_and_clash_nowhere() -> None:
    made = keymap(FIRST, {})
    assert all(portable(key) for entry in ENTRIES for key in entry.keys)
    assert {
        entry.name: made.rivals(entry.name) for entry in ENTRIES if made.rivals(entry.name)
    } == {}
    assert not [key for key in fixed() if made.holders(key)]


def test_names_of_actions_are_unique() -> None:
    assert len(FIRST) == len(ENTRIES)


def test_the_key_that_keyboards_call_enter_is_called_so() -> None:
    assert shown("Ctrl+Return") == "Ctrl+Enter"
