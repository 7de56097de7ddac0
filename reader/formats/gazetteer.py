r"""Lists of names as lines of text: name, type and aliases, with a tab between two of them.

A line is `name<TAB>type<TAB>alias|alias`; the aliases may be missing. Blank
lines, and lines that begin with `#`, say nothing. What would be taken for
something else is written with a backslash in front: `\\` is a backslash, `\|` a
bar in an alias, `\#` a number sign at the beginning of a line, `\t` a tab, `\n`
and `\r` ends of lines, `\u2028` any other character that breaks lines or cannot
be seen. A backslash before anything else stands for itself. Files are UTF-8.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple, TextIO

from reader.domain.entity import LONGEST_NAME, EntityType
from reader.domain.words import say

_COLUMNS = 3
_SHOWN = 60
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_ESCAPE = re.compile(r"\\(?:([\\|#tnr])|u([0-9a-f]{4}))")
_BAR = re.compile(r"(?:[^\\|]|\\.?)+")
"""What stands between two bars, neither of which has a backslash in front."""

_HIDDEN = re.compile("[\\\\|\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd]")
_SHORT = {"\\": "\\\\", "|": "\\|", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_PLAIN = {"t": "\t", "n": "\n", "r": "\r"}
_ALSO = {"organization": EntityType.ORGANISATION}
_BOM = "\ufeff"
_UNREAD = "\ufffd"
"""What stands where the bytes of a file were no letters."""


class Named(NamedTuple):
    """An entity as a line has it: its name, its type, and other words for it."""

    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()


class Broken(NamedTuple):
    """A line that says nothing of use: its number from 1, how it begins, and why."""

    number: int
    words: str
    reason: str


class Gazetteer(NamedTuple):
    """What a file says, in its order, and the lines that could not be understood."""

    names: tuple[Named, ...]
    broken: tuple[Broken, ...]


def write_gazetteer(names: Iterable[Named], stream: TextIO) -> int:
    """Write a line for each name and return how many.

    The stream is text without translation of line ends.
    """
    written = 0
    for name, type_, aliases in names:
        first = _escaped(name)
        first = f"\\{first}" if first.startswith("#") else first
        cells = (first, str(type_), joined(aliases)) if aliases else (first, str(type_))
        stream.write("\t".join(cells) + "\n")
        written += 1
    return written


def joined(aliases: Iterable[str]) -> str:
    """Return words as the third column has them, with a bar between two of them."""
    return "|".join(map(_escaped, aliases))


def read_gazetteer(content: str) -> Gazetteer:
    """Return the names in the words of a file, and the lines that hold none."""
    names, broken = [], []
    for number, line in enumerate(_LINE_ENDS.split(content.removeprefix(_BOM)), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            names.append(_named(line.rstrip("\t").split("\t")))
        except _BrokenError as error:
            shown = "".join(c if c.isprintable() else " " for c in line[:_SHOWN])
            broken.append(Broken(number, shown.strip(), str(error)))
    return Gazetteer(tuple(names), tuple(broken))


class _BrokenError(Exception):
    """Says in words what is wrong with a line."""


def _named(cells: list[str]) -> Named:
    if any(unicodedata.category(c) == "Cc" for cell in cells for c in cell):
        raise _BrokenError(say("it holds control characters"))
    if any(_UNREAD in cell for cell in cells):
        raise _BrokenError(say("it holds letters that could not be read"))
    if len(cells) == 1:
        raise _BrokenError(say("it has no type: a tab and a type have to follow the name"))
    if len(cells) > _COLUMNS:
        raise _BrokenError(say("it has {n} columns instead of three", n=len(cells)))
    named = Named(_unescaped(cells[0]), _type(cells[1]), _aliases(cells))
    if not any(map(str.isalnum, named.name)):
        raise _BrokenError(say("its name holds neither a letter nor a digit"))
    if max(map(len, (named.name, *named.aliases))) > LONGEST_NAME:
        raise _BrokenError(say("a name in it has more than {most} characters", most=LONGEST_NAME))
    return named


def _type(written: str) -> EntityType:
    bare = written.strip().casefold()
    if bare in _ALSO:
        return _ALSO[bare]
    try:
        return EntityType(bare)
    except ValueError:
        shown, types = written.strip()[:_SHOWN], ", ".join(EntityType)
        told = say("“{type}” is no type; the types are {types}", type=shown, types=types)
        raise _BrokenError(told) from None


def _aliases(cells: list[str]) -> tuple[str, ...]:
    written = cells[2] if len(cells) == _COLUMNS else ""
    return tuple(_unescaped(alias) for alias in _BAR.findall(written) if alias.strip())


def _escaped(words: str) -> str:
    return _HIDDEN.sub(lambda found: _SHORT.get(found[0], f"\\u{ord(found[0]):04x}"), words)


def _unescaped(written: str) -> str:
    return _ESCAPE.sub(
        lambda found: chr(int(found[2], 16)) if found[2] else _PLAIN.get(found[1], found[1]),
        written,
    )
