"""Acronyms: `Long Form ( LF )` and `LF (Long Form)`, which say what letters stand for."""

import re
from typing import NamedTuple

from reader.suggesters.places import before

_SHORT = re.compile(r"\( ?([A-Z][A-Za-z&*+.-]{1,9}) ?\)")
_SHORT_BEFORE = re.compile(r"(?<![\w&*-])([A-Z][A-Za-z&*+-]{1,9}) ?\Z")
_LONGEST_SHORT = 11
_LONG = re.compile(r"\( ?([A-Za-z][^()\n]{5,90}?) ?\)")
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(("of", "for", "and", "the", "in", "on", "to", "de", "a", "an", "at", "by", "s"))
_FAR = 110


class Pair(NamedTuple):
    """Where a short form and its long form stand in a text; a name's has capitals."""

    short: tuple[int, int]
    long: tuple[int, int]
    is_name: bool


def pairs(plain: str) -> list[Pair]:
    """Return the short forms that a levelled text explains itself, in order."""
    found: list[Pair] = []
    for match in _SHORT.finditer(plain):
        start = max(0, match.start() - _FAR)
        start = max(start, plain.rfind("\n", start, match.start()) + 1)
        if long := _long_form(plain, start, match.start(), match[1]):
            found.append(Pair(match.span(1), long, _is_name(plain, long)))
    for match in _LONG.finditer(plain):
        short = before(_SHORT_BEFORE, match.start(), plain, _LONGEST_SHORT)
        long = _long_form(plain, *match.span(1), short[1]) if short else None
        if short and long and long[0] == match.start(1):
            found.append(Pair(short.span(1), long, _is_name(plain, long)))
    return sorted(found)


def _long_form(plain: str, start: int, stop: int, short: str) -> tuple[int, int] | None:
    """Return the words before `stop` whose first letters the short form has, one after another."""
    letters = [c for c in short.lower().rstrip("s") if c.isalpha()]
    if sum(c.isupper() for c in short) < 2:
        return None
    words = list(_WORD.finditer(plain, start, stop))
    while words and words[-1][0] == "s":
        words.pop()
    if not words or plain[words[-1].end() : stop].strip(" '\"s"):
        return None
    at = len(words)
    while letters and at > 0:
        at -= 1
        word = words[at][0].lower()
        if word[0] == letters[-1]:
            letters.pop()
        elif len(letters) > 1 and word[0] == letters[-2] and letters[-1] in word[1:]:
            del letters[-2:]
        elif word not in _SMALL:
            return None
    if letters or words[at][0].lower() in _SMALL:
        return None
    return words[at].start(), words[-1].end()


def _is_name(plain: str, long: tuple[int, int]) -> bool:
    words = [word for word in _WORD.findall(plain, *long) if word not in _SMALL]
    return all(word[0].isupper() or word[0].isdigit() for word in words)
