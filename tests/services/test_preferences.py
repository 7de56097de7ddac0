"""Preferences are kept whole, and whatever else is in the file counts as not chosen."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Color
from reader.services import preferences
from reader.services.preferences import Preferences, load, save

CHOSEN = Preferences(
    annotator="Ada",
    former=["A. at the desk"],
    changes_others=True,
    theme="sepia",
    font_family="Noto Serif",
    font_size=14,
    line_height=1.75,
    measure=61,
    color=Color.TEAL,
    order="title",
    last_library="news.postil",
    keys={"highlight": ["X", "Ctrl+H"], "search": []},
    window={
        "geometry": "AdnQ",
        "panes": [216, 348, 720, 306],
        "hidden": ["show_library"],
        "articles": {"/新.postil": "0195"},
        "set_aside": {"/新 (1).postil": "4096 17"},
    },
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the preferences of a test are kept."""
    return tmp_path / "settings" / "preferences.json"


def test_what_was_chosen_is_loaded_again(file: Path) -> None:
    save(CHOSEN, file)
    assert load(file) == CHOSEN
    assert list(file.parent.iterdir()) == [file]


def test_preferences_lie_in_the_folder_for_settings(home: Path) -> None:
    assert load() == Preferences()
    save(CHOSEN)
    assert preferences.settings_file().is_file()
    assert home in preferences.settings_file().parents
    assert load() == CHOSEN


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"17",
        b"\xff\xfe\x00",
        b'{"theme": "dark"',
        b"[" * 200_000,
        json.dumps({"theme": "dark"}).encode("utf-16"),
    ],
)
def test_a_damaged_file_counts_as_none(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert load(file) == Preferences()


def test_a_missing_file_and_a_folder_in_its_place_count_as_none(file: Path) -> None:
    assert load(file) == Preferences()
    file.mkdir(parents=True)
    assert load(file) == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("annotator", 3),
        ("theme", "purple"),
        ("theme", None),
        ("font_size", 3),
        ("font_size", -1),
        ("font_size", 400),
        ("font_size", "14"),
        ("font_size", True),
        ("font_size", 14.0),
        ("font_family", 3),
        ("line_height", 1.1),
        ("line_height", 1.53),
        ("line_height", 2),
        ("line_height", "1.5"),
        ("measure", 59),
        ("measure", 76),
        ("measure", 66.0),
        ("keys", ["H"]),
        ("former", "Ada"),
        ("changes_others", 1),
        ("color", "pink"),
        ("color", ["teal"]),
        ("color", {"teal": 1}),
        ("order", "sideways"),
        ("last_library", ["a"]),
        ("window", []),
        ("unheard_of", 1),
    ],
)
def test_a_value_that_is_unknown_is_as_at_first_and_the_others_are_kept(
    file: Path, name: str, value: object
) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps(CHOSEN._asdict() | {name: value}), encoding="utf-8")
    first = {name: getattr(Preferences(), name)} if hasattr(CHOSEN, name) else {}
    assert load(file) == CHOSEN._replace(**first)


@given(st.dictionaries(st.sampled_from(sorted(CHOSEN._asdict())), anything))
def test_no_content_of_the_file_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, kept: dict[str, object]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    loaded = load(file)
    assert isinstance(loaded.color, Color)
    assert loaded.theme in ("system", "light", "sepia", "dark")
    assert all(isinstance(name, str) and name for name in loaded.former)
    assert all(isinstance(key, str) for keys in loaded.keys.values() for key in keys)


def test_keys_that_are_none_are_as_at_first_and_the_others_are_kept(file: Path) -> None:
    file.parent.mkdir()
    keys = {"note": ["X"], "tags": "T", "entity": ["E", 3], "search": []}
    file.write_text(json.dumps({"keys": keys}), encoding="utf-8")
    assert load(file).keys == {"note": ["X"], "search": []}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", 5),
        ("panes", ["a", 1]),
        ("panes", [1e308, 0, 0, 0]),
        ("panes", [10**30, 0, 0, 0]),
        ("panes", [-1, 0, 0, 1]),
        ("panes", {"library": 3}),
        ("hidden", 7),
        ("hidden", [[]]),
        ("articles", ["a"]),
        ("articles", {"a.postil": 3}),
        ("set_aside", ["a"]),
        ("set_aside", {"a.postil": 3}),
        ("unheard_of", 1),
    ],
)
def test_what_a_window_can_make_nothing_of_is_not_remembered(
    file: Path, name: str, value: object
) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"window": CHOSEN.window | {name: value}}), encoding="utf-8")
    assert load(file).window == {k: kept for k, kept in CHOSEN.window.items() if k != name}


def test_what_cannot_be_written_is_told_and_leaves_nothing(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(OSError, match=r"."):
        save(CHOSEN, file)
    assert list(file.parent.iterdir()) == [file]

    file.rmdir()
    save(CHOSEN, file)
    with pytest.raises(TypeError):
        save(CHOSEN._replace(window={"not": {1, 2}}), file)
    assert load(file) == CHOSEN
    assert list(file.parent.iterdir()) == [file]

    with pytest.raises(OSError, match=r"."):
        save(CHOSEN, file / "below" / "a file")


def test_who_has_chosen_no_name_is_called_as_the_system_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOGNAME", "ada")
    assert Preferences().name == "ada"
    assert CHOSEN.name == "Ada"
    assert CHOSEN._replace(annotator="Lovelace").name == "Lovelace"


@pytest.mark.parametrize("failure", [OSError, KeyError, ImportError])
def test_somebody_without_a_name_is_called_me(
    monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def nobody(_number: int) -> None:
        raise failure

    people = pytest.importorskip("pwd", reason="Windows has no list of the people of a system")
    monkeypatch.setattr(people, "getpwuid", nobody)
    assert Preferences().name == "me"
