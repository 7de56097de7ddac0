"""What the colours of a library stand for: names planned, and found again by what a person says."""

from collections.abc import Mapping

from reader.domain.annotation import Color
from reader.domain.edit import Change, Edit
from reader.domain.entity import name_key
from reader.domain.errors import ReaderError
from reader.domain.naming import ColorName
from reader.domain.words import say
from reader.services.session import Stamp

LONGEST = 40
"""Code points of the longest name that a colour can have."""


def rename(
    color: Color, name: str, given: Mapping[Color, ColorName], stamp: Stamp, plain: str = ""
) -> Edit:
    """Plan to give a colour a name; an empty one, or the colour's own, takes the name away.

    `given` are the names that there are; `plain` is the colour's own where
    people do not speak English. Raises `ReaderError` for a name that is too
    long or means another colour.
    """
    label = say("Rename colour")
    wanted = " ".join(name.split())
    if name_key(wanted) in {name_key(color), name_key(plain)}:
        wanted = ""
    _require_fitting(color, wanted, given)
    before = given.get(color)
    if wanted == (before.name if before else ""):
        return Edit(label, ())
    if not wanted:
        return Edit(label, (Change(before, None),), say("The colour goes by its own name again"))
    created = before.created if before else stamp.at
    after = ColorName(color, wanted, stamp.annotator, created, stamp.at)
    summary = say("The colour is called “{name}” now", name=wanted)
    return Edit(label, (Change(before, after),), summary)


def names_of(given: Mapping[Color, ColorName]) -> dict[Color, str]:
    """Return the names alone."""
    return {color: record.name for color, record in given.items()}


def color_called(words: str, given: Mapping[Color, ColorName]) -> Color | None:
    """Return the colour that a person means, by its name or by its own word, in any spelling."""
    key = name_key(words)
    named = next((color for color, record in given.items() if name_key(record.name) == key), None)
    return named or next((color for color in Color if color == key), None)


def _require_fitting(color: Color, name: str, given: Mapping[Color, ColorName]) -> None:
    if len(name) > LONGEST:
        raise ReaderError(
            say("A colour’s name has at most {count} characters; choose less.", count=LONGEST)
        )
    if name and color_called(name, given) not in {None, color}:
        raise ReaderError(
            say("“{name}” means another colour already; choose another name.", name=name)
        )
