"""Quotation marks that lost their side: which of them open, told from the whole paragraph.

Scraped text often has `”` for both marks, glued to the word before: `said:” We
are ready”.` A mark alone seldom tells which it was, a paragraph mostly does:
openings and closings alternate. A mark is turned only where this leaves one way.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

_VERBS = (
    r"(?:says?|said|adds?|added|states?|stated|writes?|wrote|warns?|warned|notes?|noted|tells?|told"
    r"|explains?|explained|continues?|continued|asks?|asked|repl(?:y|ies|ied)|argues?|argued"
    r"|claims?|claimed|insists?|insisted|recalls?|recalled|remarked|commented|announced|declared"
    r"|concludes?|concluded|observes?|observed)"
)
_MARK = re.compile("[“”″]")
_SPEECH_BEFORE = re.compile(rf"\b{_VERBS},?$")
_SPEECH_AFTER = re.compile(rf",? (?:[^\s.“”]+ ){{0,3}}?(?:{_VERBS}|adding|according to)\b")
_REACH = 60
"""Code points in which a word that introduces speech is looked for."""


class _Side(Enum):
    OPENS = auto()
    SPEECH = auto()  # behind “she said,”: opens, unless something is open already
    SPACED = auto()  # with a space on both sides
    EITHER = auto()
    CLOSES = auto()
    PRIME = auto()  # ″ behind a digit: inches, or a mark that closes
    NONE = auto()


def right_sides(words: str) -> tuple[str, int]:
    """Turn the marks that stand on the wrong side; return the words and how many.

    Each line is a paragraph of its own. Letters and digits stay as they are;
    marks, the spaces beside them and a comma may change places.
    """
    if "”" not in words and "″" not in words:
        return words, 0
    lines = words.split("\n")
    turned = 0
    for number, line in enumerate(lines):
        if ("”" in line or "″" in line) and "„" not in line:
            lines[number], count = _righted(line)
            turned += count
    return "\n".join(lines), turned


def _righted(line: str) -> tuple[str, int]:
    marks = [match.start() for match in _MARK.finditer(line)]
    pieces: list[str] = []
    done = count = 0
    for mark, opens in _turns(line, marks):
        start, stop, words = _opening(line, mark) if opens else _closing(line, mark)
        pieces += (line[done:start], words)
        done = stop
        count += 1
    return "".join((*pieces, line[done:])), count


def _turns(line: str, marks: list[int]) -> Iterator[tuple[int, bool]]:
    """Go through the marks that are to be turned, with whether they shall open."""
    sides = [_side(line, mark) for mark in marks]
    is_open = False
    at = 0
    while at < len(marks):
        mark, side = marks[at], sides[at]
        if side is _Side.EITHER:
            stop = next(
                (i for i in range(at, len(marks)) if sides[i] is not _Side.EITHER), len(marks)
            )
            closes_after = sides[stop : stop + 1] in ([_Side.CLOSES], [_Side.PRIME])
            if is_open ^ bool((stop - at) % 2) == closes_after:
                yield from ((other, True) for other in marks[at + is_open : stop : 2])
            is_open = closes_after
            at = stop
            continue
        following = sides[at + 1] if at + 1 < len(marks) else _Side.NONE
        shall_open = _shall_open(side, following, is_open)
        if shall_open is not None:
            if _is_displaced(line, mark, side, shall_open, is_open):
                yield mark, shall_open
            is_open = shall_open
        at += 1


def _shall_open(side: _Side, following: _Side, is_open: bool) -> bool | None:
    """Decide a mark by its side, the next one's and what is open; `None`: leave it."""
    if side in (_Side.OPENS, _Side.CLOSES):
        return side is _Side.OPENS
    if side is _Side.SPEECH:
        return not is_open
    if side is _Side.SPACED:
        paired = following in (_Side.CLOSES, _Side.EITHER, _Side.PRIME)
        return paired if paired != is_open else None
    if side is _Side.PRIME and is_open and following in (_Side.NONE, _Side.OPENS):
        return False
    return None


def _is_displaced(line: str, mark: int, side: _Side, shall_open: bool, is_open: bool) -> bool:
    """Tell whether a mark that has been decided is not written that way yet."""
    if shall_open:
        return line[mark] == "”" and line[mark + 1 : mark + 2] in (" ", ",")
    return side is _Side.PRIME or (is_open and line[mark - 1 : mark] == " ")


def _side(line: str, mark: int) -> _Side:
    """Tell what the neighbours of a mark say about it."""
    before = line[mark - 1] if mark else ""
    after = line[mark + 1 : mark + 2]
    if line[mark] == "“":
        return _Side.NONE if after in ("", " ") and before not in ("", " ") else _Side.OPENS
    if line[mark] == "″":
        return _Side.PRIME if before.isdigit() and after in ("", *".,;:!?") else _Side.NONE
    if before in ("", " ", "(", "["):
        return _side_alone(line, mark, before, after)
    if after == " " and _is_word(line, mark + 2):
        return _side_before_word(line, mark, before)
    if line[mark + 1 : mark + 3] == ", " and before.isalpha() and _is_word(line, mark + 3):
        return _side_by_speech(line, mark)
    return _Side.CLOSES


def _side_alone(line: str, mark: int, before: str, after: str) -> _Side:
    if after == " " and _is_word(line, mark + 2):
        return _Side.SPACED if before == " " else _Side.OPENS
    return _Side.OPENS if after.isalnum() else _Side.CLOSES


def _side_before_word(line: str, mark: int, before: str) -> _Side:
    if before == ":":
        return _Side.OPENS
    if before == "," or before.isalpha():
        return _side_by_speech(line, mark)
    return _Side.CLOSES


def _side_by_speech(line: str, mark: int) -> _Side:
    introduced = _SPEECH_BEFORE.search(line[max(0, mark - _REACH) : mark])
    attributed = _SPEECH_AFTER.match(line[mark + 1 : mark + _REACH])
    if bool(introduced) == bool(attributed):
        return _Side.EITHER
    if attributed:
        return _Side.CLOSES
    glued = line[mark - 1] != "," and line[mark + 1] != ","
    return _Side.EITHER if glued else _Side.SPEECH


def _is_word(line: str, position: int) -> bool:
    character = line[position : position + 1]
    return character.isalnum() or (character != "" and character in "$£€[(‘’")


def _opening(line: str, mark: int) -> tuple[int, int, str]:
    """Return start and stop of what an opening mark replaces, and what it becomes."""
    if mark == 0 or line[mark - 1] in " ([":
        return mark, mark + 2, "“"
    if line[mark + 1] == ",":
        return mark, mark + 3, ", “"
    return mark, mark + 2, " “"


def _closing(line: str, mark: int) -> tuple[int, int, str]:
    """Return start and stop of what a closing mark replaces, and what it becomes."""
    return (mark - 1 if line[mark - 1] == " " else mark), mark + 1, "”"
