"""Texts without the accidents of typesetting, with the way back to the places of the original."""

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from reader.domain.text import Span

IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Ranges for patterns: characters that are words by themselves (of the Unicode standard)."""

_QUOTES = dict.fromkeys("‘’‚‛ʼ´`′‹›", "'") | dict.fromkeys("“”„‟«»″＂", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_LONGER = {"…": "...", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters that nobody sees, such as soft hyphens and spaces without width."""
_SAME_LENGTH = str.maketrans(_QUOTES | _DASHES)
_UNUSUAL = re.compile(r"\s\s|[^\S ]|--|`")
"""What of ASCII alone does not stay as it is."""
_CHANGING = rf"[\s{INVISIBLE}]{{2,}}|[^\S ]|[{INVISIBLE}]|--+|[{''.join(_LONGER)}]"


class _Piece(NamedTuple):
    """A stretch of normal text and where it begins in the original."""

    normal: int
    original: int
    width: int
    """Code points of the original that became this piece as a whole; 0: each became one."""


class Normal:
    """A text as it is compared: NFC, straight quotes, one dash, single spaces, nothing invisible.

    Line ends count as spaces, for paragraphs are joined and parted. Case, width
    and digits stay as they are: they may change what is said.
    """

    def __init__(self, plain: str) -> None:
        """Normalise a text; what keeps its length costs one pass."""
        self._pieces: list[_Piece] = []
        if plain.isascii() and not _UNUSUAL.search(plain):
            self.words = plain
        else:
            self.words = self._rewritten(plain)
        self._starts = [piece.normal for piece in self._pieces]
        self._origins = [piece.original for piece in self._pieces]

    def span(self, start: int, stop: int) -> Span:
        """Return the stretch of the original that became this one, which is not empty."""
        return Span(self._original(start), self._end(stop))

    def position(self, original: int) -> int:
        """Return where what stands at a place of the original is here, or what follows it."""
        if not self._pieces:
            return original
        at = bisect_right(self._origins, original) - 1
        if at < 0:
            return 0
        piece = self._pieces[at]
        following = self._starts[at + 1] if at + 1 < len(self._starts) else len(self.words)
        if not piece.width:
            return min(piece.normal + original - piece.original, following)
        return piece.normal if original == piece.original else following

    def _original(self, position: int) -> int:
        """Return where the character at a position begins in the original."""
        piece = self._piece(position)
        return piece.original if piece.width else piece.original + position - piece.normal

    def _end(self, stop: int) -> int:
        """Return where the character before a position ends in the original."""
        piece = self._piece(stop - 1)
        return piece.original + (piece.width or stop - piece.normal)

    def _piece(self, position: int) -> _Piece:
        if not self._pieces:
            return _Piece(0, 0, 0)
        return self._pieces[bisect_right(self._starts, position) - 1]

    def _rewritten(self, plain: str) -> str:
        said: list[str] = []
        written = done = 0
        for match in re.finditer(_changing(plain), plain):
            kept = plain[done : match.start()]
            new = _rewrite(match[0])
            self._note(written, done, 0, kept)
            written += len(kept)
            self._note(written, match.start(), len(match[0]), new)
            written += len(new)
            said += (kept, new)
            done = match.end()
        self._note(written, done, 0, plain[done:])
        said.append(plain[done:])
        return "".join(said).translate(_SAME_LENGTH)

    def _note(self, normal: int, original: int, width: int, words: str) -> None:
        if words:
            self._pieces.append(_Piece(normal, original, width))


def normal(plain: str) -> str:
    """Return a text as it is compared, without the way back."""
    return Normal(plain).words


def _changing(plain: str) -> str:
    """Return a pattern for whatever does not become one character each by itself."""
    if unicodedata.is_normalized("NFC", plain):
        return _CHANGING
    beyond = [c for c in set(plain) if not c.isascii()]
    marks = "".join(sorted(c for c in beyond if _joins(c)))
    others = "".join(sorted(c for c in beyond if unicodedata.normalize("NFC", c) != c))
    pattern = _CHANGING
    if marks:
        pattern = rf"\S[{re.escape(marks)}]+|{pattern}"
    return rf"{pattern}|[{re.escape(others)}]" if others else pattern


def _joins(character: str) -> bool:
    """Tell whether a character may become one with that before it: an accent, or a Hangul vowel."""
    return unicodedata.combining(character) != 0 or "\u1160" <= character <= "\u11ff"


def _rewrite(words: str) -> str:
    if any(map(str.isspace, words)):
        return " "
    if words[0] in INVISIBLE:
        return ""
    if words[0] == "-":
        return "-"
    return "".join(_LONGER.get(c, c) for c in unicodedata.normalize("NFC", words))
