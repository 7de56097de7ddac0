"""Where words begin and end: in folded text, for names that are found in it."""

import re
import unicodedata

from reader.domain.text import is_ideograph

_LONE = re.compile(r"(?<![^\W_])[^\W_]$")
_ELIDED = ("d", "l")
"""Letters that Romance languages set before a name: *l'Europe*."""

_AFTER_APOSTROPHE = re.compile(r"[^\W_]*")
_CONTRACTED = 2
"""Letters at most that stand for a word after an apostrophe: *ma'am*, *we'll*."""

_CURRENCIES = frozenset(("a", "au", "c", "ca", "hk", "nt", "nz", "r", "s", "sg", "us"))
_DOLLARS = re.compile(r" ?(?:\$|dollars?(?![^\W_]))")


def begins_word(words: str, start: int) -> bool:
    """Tell whether a name may begin there.

    Before an ideograph and after one it always may; else only where no word goes on.
    """
    if start == 0 or is_ideograph(words[start]):
        return True
    before = words[start - 1]
    if before == "'":
        lone = _LONE.search(words, max(0, start - 3), start - 1)
        return lone is None or lone[0] in _ELIDED
    return not _belongs(before)


def ends_word(words: str, start: int, stop: int) -> bool:
    """Tell whether a name from `start` may end there.

    It may before a hyphen and before *'s*, but neither before an accent nor
    where it turns out to be a part of a currency, as *US* in *US$*.
    """
    if stop == len(words):
        return True
    after = words[stop]
    if after == "$" or unicodedata.combining(after):
        return False
    if words[start:stop] in _CURRENCIES and _DOLLARS.match(words, stop):
        return False
    if is_ideograph(words[stop - 1]):
        return True
    if after == "'":
        rest = _AFTER_APOSTROPHE.match(words, stop + 1)
        return rest is None or rest[0] in ("", "s") or len(rest[0]) > _CONTRACTED
    return not _belongs(after)


def _belongs(character: str) -> bool:
    """Tell whether a character beside a word is a part of it."""
    if unicodedata.combining(character):
        return True
    return character.isalnum() and not is_ideograph(character)
