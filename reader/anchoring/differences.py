"""What differs between the old and the new words of a passage, word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from reader.anchoring.normal import normal
from reader.anchoring.words import WORD
from reader.domain.text import Span

_MOST = 4_000_000
"""Pairs of words beyond which everything between the first and the last change is one change."""


class Kind(StrEnum):
    """What became of a piece."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    REPLACED = "replaced"


class Piece(NamedTuple):
    """A piece of both passages, with its places in them: `None` where it is not there.

    Put together, the pieces make up both of them.
    """

    kind: Kind
    old: Span | None
    new: Span | None


def differences(old: str, new: str) -> list[Piece]:
    """Tell what differs, in order; spans count from the beginning of each passage.

    Words that differ only in how they are typeset, such as in the form of quotation
    marks, are the same; spaces alone between two changes belong to them.
    """
    before, after = _words(old), _words(new)
    in_old, in_new = _places(before), _places(after)
    return [
        _piece(change.same, in_old[change.a : change.b + 1], in_new[change.c : change.d + 1])
        for change in _joined(list(_changes(before, after)), before)
    ]


class _Change(NamedTuple):
    """Words `a` to `b` of the old passage, and `c` to `d` of the new one."""

    same: bool
    a: int
    b: int
    c: int
    d: int


def _words(passage: str) -> list[str]:
    return [match[0] for match in WORD.finditer(passage)]


def _changes(old: list[str], new: list[str]) -> Iterator[_Change]:
    """Go through stretches of words, those that are the same and others in turn."""
    before, after = list(map(normal, old)), list(map(normal, new))
    shorter = min(len(before), len(after))
    first = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    rest = shorter - first
    last = next((n for n in range(rest) if before[-n - 1] != after[-n - 1]), rest)
    old_end, new_end = len(before) - last, len(after) - last
    yield _Change(True, 0, first, 0, first)
    if (old_end - first) * (new_end - first) > _MOST:
        yield _Change(False, first, old_end, first, new_end)
    else:
        compared = SequenceMatcher(None, before[first:old_end], after[first:new_end], False)
        for name, a, b, c, d in compared.get_opcodes():
            yield _Change(name == "equal", first + a, first + b, first + c, first + d)
    yield _Change(True, old_end, len(before), new_end, len(after))


def _joined(changes: list[_Change], old: list[str]) -> list[_Change]:
    """Join what belongs together: changes with nothing but white space between them."""
    found = [one for one in changes if one.a < one.b or one.c < one.d]
    inner = range(1, len(found) - 1)
    for at, one in enumerate(found):
        if at in inner and one.same and "".join(old[one.a : one.b]).isspace():
            found[at] = one._replace(same=False)
    joined: list[_Change] = []
    for one in found:
        if joined and joined[-1].same == one.same:
            joined[-1] = joined[-1]._replace(b=one.b, d=one.d)
        else:
            joined.append(one)
    return joined


def _places(words: list[str]) -> list[int]:
    """Return where each word begins, and where the last one ends."""
    return list(accumulate(map(len, words), initial=0))


def _piece(same: bool, old: list[int], new: list[int]) -> Piece:
    before = Span(old[0], old[-1]) if len(old) > 1 else None
    after = Span(new[0], new[-1]) if len(new) > 1 else None
    if same:
        return Piece(Kind.SAME, before, after)
    if before and after:
        return Piece(Kind.REPLACED, before, after)
    return Piece(Kind.REMOVED if before else Kind.ADDED, before, after)
