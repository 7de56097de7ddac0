"""Letters without case, accents and width: what makes spellings of a word meet."""

import re
import unicodedata

_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")


def fold(words: str) -> str:
    """Fold case, accents and width, a code point for a code point, as the index does."""
    if words.isascii():
        return words.lower()
    return _BEYOND_ASCII.sub(_folded, words).lower()


def _folded(run: re.Match[str]) -> str:
    return run[0].translate(_FOLDED)


class _Folding(dict[int, int]):
    """Fills itself with the plain small letter of every character that is asked for."""

    def __missing__(self, point: int) -> int:
        base = unicodedata.normalize("NFKD", chr(point))[0].lower()
        self[point] = ord(base[0])
        return self[point]


_FOLDED = _Folding()
