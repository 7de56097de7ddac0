"""How names are compared: by their letters, whatever their case, accents and width."""

from enum import IntEnum

from reader.domain.folding import fold


class How(IntEnum):
    """What makes a name fit."""

    SAME = 0
    BEGINS = 1
    HOLDS = 2


def spelled(name: str) -> str:
    """Return a name in the letters by which it is compared."""
    return " ".join(fold(name).split())


def fits(name: str, wanted: str, how: int) -> bool:
    """Tell whether a name is what is wanted, begins so, or holds it (see `How`).

    `wanted` is `spelled` already. SQL knows this function by the same name.
    """
    letters = spelled(name)
    if how == How.SAME:
        return letters == wanted
    return letters.startswith(wanted) if how == How.BEGINS else wanted in letters
