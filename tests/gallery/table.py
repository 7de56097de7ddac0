"""The table of states: what each picture shows, in which clothes, and what brings it about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QPixmap

USUAL = (1440, 900)
"""The size of a window in device-independent pixels."""

WIDE, TIGHT = (1600, 960), (1000, 700)
"""A large window, and one on a small screen."""

Draw = Callable[[Any], QPixmap | None]
"""What brings the window of a studio into a state; it may return a picture of something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One picture: `draw` brings a window that has just been opened into the state.

    `library` is the name of a library of the studio; `type` and `scale` are how
    many times larger than usual the system's type and its pixels are; with `mirrored`
    lines begin at the right, as in a language of such a script; `busy` is
    for a state in which work goes on, so that nobody waits for its end.
    """

    name: str
    group: str
    says: str
    draw: Draw
    theme: str = "light"
    size: tuple[int, int] = USUAL
    language: str = "en"
    library: str = "full"
    type: float = 1.0
    scale: int = 1
    mirrored: bool = False
    busy: bool = False


STATES: list[State] = []
"""Every state, in the order of the contact sheet."""


def state(name: str, group: str, says: str, **clothes: Any) -> Callable[[Draw], Draw]:
    """Enter a function into the table, once for each time it is called on it."""

    def enter(draw: Draw) -> Draw:
        STATES.append(State(name=name, group=group, says=says, draw=draw, **clothes))
        return draw

    return enter


def in_themes(name: str, group: str, says: str, **clothes: Any) -> Callable[[Draw], Draw]:
    """Enter a function once for each theme."""

    def enter(draw: Draw) -> Draw:
        for theme in ("light", "sepia", "dark"):
            state(f"{name}-{theme}", group, f"{says}, {theme}", theme=theme, **clothes)(draw)
        return draw

    return enter


def at_widths(name: str, group: str, says: str, **clothes: Any) -> Callable[[Draw], Draw]:
    """Enter a function three times: wide and light, wide and dark, narrow and light."""

    def enter(draw: Draw) -> Draw:
        for how, theme, size in (
            ("wide", "light", WIDE), ("dark", "dark", WIDE), ("tight", "light", TIGHT)
        ):  # fmt: skip
            state(f"{name}-{how}", group, f"{says}, {how}", theme=theme, size=size, **clothes)(draw)
        return draw

    return enter
