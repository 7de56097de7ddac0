"""What a person has chosen for this program on this machine, kept in one small file."""

import json
import os
from collections.abc import Container
from pathlib import Path
from typing import Any, NamedTuple

from reader.domain.annotation import Color
from reader.domain.listing import Order
from reader.paths import settings_folder

FONT_SIZES = range(9, 33)
"""Sizes of the page's text in points that can be chosen."""

LINE_HEIGHTS = tuple(n / 100 for n in range(120, 201, 5))
"""Distances from line to line that can be chosen, in units of the size of the type."""

MEASURES = range(60, 76)
"""Widths of the column that can be chosen, in characters of ordinary English."""

WIDEST = 100_000
"""Device-independent pixels that no pane is wider than."""

_CHOICES: dict[str, Container[Any]] = {
    "theme": ("system", "light", "sepia", "dark"),
    "font_size": (0, *FONT_SIZES),
    "line_height": LINE_HEIGHTS,
    "measure": MEASURES,
    "color": tuple(Color),
    "order": tuple(Order),
}


class Preferences(NamedTuple):
    """Choices and the state of the window.

    `language` is "system" or a code such as "zh_CN"; `theme` is "system",
    "light", "sepia" or "dark"; `font_family` is "" for the best serif there is;
    `font_size` counts points and 0 stands for the usual size; `line_height`
    counts in units of that size, `measure` the characters in a line; `former` are names
    that the annotator had before, and `changes_others` has what other people wrote
    changed like what is one's own; `suggests` has
    imported articles looked through for mentions, and `shows_suggestions` has what waits
    for a decision underlined on the page. `keys` holds
    the keys of actions, by name, where they differ from those at first; `window`
    what the window remembers of itself: its `geometry` in base 64, the widths of its
    `panes` in device-independent pixels, the names of those that are `hidden`, and
    the open one of the `articles` of every library by its path, and the states of
    conflicted copies that are `set_aside`, by their paths; `insights` is how
    their window was left, in base 64.
    """

    annotator: str = ""
    former: list[str] = []  # noqa: RUF012 - nobody changes it
    changes_others: bool = False
    language: str = "system"
    theme: str = "system"
    font_family: str = ""
    font_size: int = 0
    line_height: float = 1.55
    measure: int = 68
    color: Color = Color.YELLOW
    order: str = "newest"
    suggests: bool = True
    shows_suggestions: bool = False
    last_library: str = ""
    insights: str = ""
    keys: dict[str, list[str]] = {}  # noqa: RUF012 - as above
    window: dict[str, Any] = {}  # noqa: RUF012 - as above

    @property
    def name(self) -> str:
        """The annotator's name: the chosen one, else what the system calls the person."""
        return self.annotator or system_name()

    def renamed(self, annotator: str) -> "Preferences":
        """Return these with another name; the one before is remembered as a former one."""
        former = [name for name in (*self.former, self.name) if name != annotator]
        return self._replace(annotator=annotator, former=list(dict.fromkeys(former)))


def system_name() -> str:
    """Return the name under which the person is signed in, or "me" where there is none."""
    # As `getpass` does, which would load what asks for passwords before the first frame.
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if name := os.environ.get(variable):
            return name
    try:
        import pwd  # noqa: PLC0415 - Windows has none

        return pwd.getpwuid(os.getuid()).pw_name
    except (OSError, KeyError, ImportError):
        return "me"


def settings_file() -> Path:
    """Return the file in which preferences are kept."""
    return settings_folder() / "preferences.json"


def load(path: Path | None = None) -> Preferences:
    """Return the kept preferences; what is missing, damaged or unknown is as at first."""
    first = Preferences()
    try:
        kept = json.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return first
    if not isinstance(kept, dict):
        return first
    chosen: dict[str, Any] = {}
    for name, usual in first._asdict().items():
        value = kept.get(name)
        kind = str if isinstance(usual, Color) else type(usual)
        if type(value) is kind and (name not in _CHOICES or value in _CHOICES[name]):
            chosen[name] = type(usual)(value)
    for name, sound in (("keys", _keys), ("window", _window), ("former", _names)):
        chosen[name] = sound(chosen.get(name, type(getattr(first, name))()))
    return first._replace(**chosen)


def _keys(kept: dict[str, Any]) -> dict[str, list[str]]:
    """Return what is a list of keys for every action; anything else counts as not chosen."""
    return {
        name: keys
        for name, keys in kept.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }


def _names(kept: list[Any]) -> list[str]:
    """Return what is a name; anything else counts as not remembered."""
    return [name for name in kept if isinstance(name, str) and name]


def _window(kept: dict[str, Any]) -> dict[str, Any]:
    """Return what a window can make something of; anything else counts as not remembered."""
    sound: dict[str, Any] = {}
    if isinstance(geometry := kept.get("geometry"), str):
        sound["geometry"] = geometry
    panes = kept.get("panes")
    if isinstance(panes, list) and all(type(n) is int and 0 <= n <= WIDEST for n in panes):
        sound["panes"] = panes
    hidden = kept.get("hidden")
    if isinstance(hidden, list) and all(isinstance(name, str) for name in hidden):
        sound["hidden"] = hidden
    articles = kept.get("articles")
    if isinstance(articles, dict) and all(isinstance(id_, str) for id_ in articles.values()):
        sound["articles"] = articles
    set_aside = kept.get("set_aside")
    if isinstance(set_aside, dict) and all(isinstance(state, str) for state in set_aside.values()):
        sound["set_aside"] = set_aside
    return sound


def save(preferences: Preferences, path: Path | None = None) -> None:
    """Keep preferences: whole or not at all. Raises `OSError` where they cannot be written."""
    from reader.whole_file import written_whole  # noqa: PLC0415 - not to begin with

    target = path or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    with written_whole(target) as file:
        file.write(json.dumps(preferences._asdict(), indent=1))
