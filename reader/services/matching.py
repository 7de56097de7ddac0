"""Finding words within one text, as somebody types them: folded, or just as they are written."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.domain.folding import fold
from reader.domain.text import BLOCK_BREAK, Span, is_ideograph

_SPACE = rf"[^\S{BLOCK_BREAK}]+"
_LETTER = r"[^\W_]"
_DIACRITIC = 10
"""The least class of a combining character that is written with its letter or left out.

Below are those that make another letter (Unicode Standard, section 4.3)."""

_ALIKE = str.maketrans("‘’‚‛ʼ`´“”„‟«»‐‑‒–—−", "'''''''\"\"\"\"\"\"------")
"""Quotation marks and dashes, which few keyboards have, as those that all have."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. `exactly` says that case and accents count, `whole` that words do."""

    words: str
    exactly: bool = False
    whole: bool = False


class Matches:
    """Where in a text something stands, in order and without overlaps."""

    def __init__(self, places: Sequence[tuple[int, int]] = ()) -> None:
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, n: int) -> Span:
        return Span(*self._places[n])

    @property
    def starts(self) -> list[int]:
        """The code points at which the matches begin."""
        return [start for start, _ in self._places]

    def after(self, position: int) -> int | None:
        """Return the number of the first match from a code point on, if there is one."""
        n = bisect_left(self._places, (position, 0))
        return n if n < len(self._places) else None

    def before(self, position: int) -> int | None:
        """Return the number of the last match that begins before a code point, if there is one."""
        n = bisect_left(self._places, (position, 0)) - 1
        return n if n >= 0 else None

    def within(self, span: Span) -> Iterator[tuple[int, Span]]:
        """Go through the matches that share anything with a span, with their numbers."""
        n = bisect_left(self._places, (span.start, 0))
        if n and self._places[n - 1][1] > span.start:
            n -= 1
        while n < len(self._places) and self._places[n][0] < span.stop:
            yield n, Span(*self._places[n])
            n += 1


class Searched:
    """A text, `plain`, that is looked through again and again."""

    def __init__(self, plain: str) -> None:
        self.plain = plain

    def find(self, wanted: Wanted) -> Matches:
        """Return where the words stand, within a block each time.

        Where case and accents do not count they are folded as in the search of
        the library. A space stands for any white space, a straight quotation
        mark or a hyphen for every kind of it.
        """
        words = self._spelled(wanted.words, exactly=wanted.exactly)
        if not words.strip():
            return Matches()
        pattern = _pattern(words, self._diacritics if not wanted.exactly else "", wanted.whole)
        text = self._written if wanted.exactly else self._folded
        return Matches([match.span() for match in pattern.finditer(text)])

    def _spelled(self, words: str, *, exactly: bool) -> str:
        if exactly:
            return words.translate(_ALIKE)
        bare = "".join(c for c in words if unicodedata.combining(c) < _DIACRITIC)
        return fold(bare.translate(_ALIKE))

    @cached_property
    def _written(self) -> str:
        return self.plain.translate(_ALIKE)

    @cached_property
    def _folded(self) -> str:
        # Folding makes some of these into others that look the same.
        return fold(self._written)

    @cached_property
    def _diacritics(self) -> str:
        """The accents that stand by themselves in this text."""
        if self.plain.isascii():
            return ""
        return "".join(c for c in set(self._folded) if unicodedata.combining(c) >= _DIACRITIC)


def _pattern(words: str, diacritics: str, whole: bool) -> re.Pattern[str]:
    """Return the pattern of words in which accents may stand after every character."""
    passed = f"[{re.escape(diacritics)}]*+" if diacritics else ""
    core = words.strip()
    pieces = core.split()
    spoken = _SPACE.join("".join(re.escape(c) + passed for c in piece) for piece in pieces)
    before = _SPACE if words[0].isspace() else ""
    after = _SPACE if words[-1].isspace() else ""
    if whole and _is_letter(core[0]):
        before = before or f"(?<!{_LETTER})"
    if whole and _is_letter(core[-1]):
        after = after or f"(?!{_LETTER})"
    return re.compile(before + spoken + after)


def _is_letter(character: str) -> bool:
    """Tell whether a character belongs to a word that spaces set apart from others."""
    return character.isalnum() and not is_ideograph(character)
