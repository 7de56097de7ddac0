"""Texts in which all spellings of a name meet, with the way back to the places of the text."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from reader.domain.text import Span

_QUOTES = str.maketrans("‘’‚‛ʼ´“”„‟", "''''''\"\"\"\"")
_SPACES = r"[^\S\n]{2,}"
_UNUSUAL_SPACE = re.compile(rf"{_SPACES}|[^\S\n ]")


_NOT_FOLDED = re.compile("[^\n -@\\[-~]+")
"""Controls and everything beyond ASCII: translating the rest as well takes longer."""


def spelling(words: str) -> str:
    """Make width, quotes and spaces equal, but keep the case."""
    plain = unicodedata.normalize("NFKC", words.translate(_QUOTES))
    return _UNUSUAL_SPACE.sub(" ", plain)


class Folded:
    """A text without case, width, curly quotes and unusual spaces, as `name_key` makes a name.

    Line ends stay, since no name goes on in the next paragraph. Characters may
    become several, or several one: `span` knows from where.
    """

    def __init__(self, plain: str) -> None:
        """Fold the text; accents on their own are joined with their letter where they can be."""
        self._starts: list[int] = []
        self._origins: list[int] = []
        self._whole: list[bool] = []
        if plain.isascii() and not _UNUSUAL_SPACE.search(plain):
            self.words = plain.lower()
        else:
            self.words = "".join(self._pieces(plain))

    def span(self, start: int, stop: int) -> Span | None:
        """Return the stretch of the text that became this one, if it did so by itself."""
        if not self._starts:
            return Span(start, stop)
        first, last = self._origin(start), self._origin(stop)
        return None if first is None or last is None else Span(first, last)

    def _origin(self, position: int) -> int | None:
        number = bisect_right(self._starts, position) - 1
        beyond = position - self._starts[number]
        return None if beyond and self._whole[number] else self._origins[number] + beyond

    def _pieces(self, plain: str) -> Iterator[str]:
        """Fold what keeps its length in one go, and what does not piece by piece."""
        written = done = 0
        for match in _changing(plain):
            self._note(written, done, whole=False)
            kept = _fold_singly(plain[done : match.start()])
            written += len(kept)
            self._note(written, match.start(), whole=True)
            changed = " " if match[0].isspace() else _fold(match[0])
            written += len(changed)
            done = match.end()
            yield kept
            yield changed
        if done:
            self._note(written, done, whole=False)
        yield _fold_singly(plain[done:])

    def _note(self, written: int, origin: int, *, whole: bool) -> None:
        self._starts.append(written)
        self._origins.append(origin)
        self._whole.append(whole)


def _changing(plain: str) -> Iterator[re.Match[str]]:
    """Find the places where folding changes the number of characters."""
    characters = sorted(set(plain))  # so that one pattern, once compiled, serves many texts
    marks = "".join(filter(_joins, characters))
    others = "".join(c for c in characters if len(_SINGLE[ord(c)]) != 1)
    pattern = _SPACES
    if marks:
        pattern += f"|[^\\n][{re.escape(marks)}]+"
    if others:
        pattern += f"|[{re.escape(others)}]"
    return re.finditer(pattern, plain)


def _joins(character: str) -> bool:
    """Tell whether a character may become one with that before it: an accent, or a Hangul vowel."""
    return unicodedata.combining(character) != 0 or "\u1160" <= character <= "\u11ff"


def _fold(characters: str) -> str:
    return unicodedata.normalize("NFKC", characters.translate(_QUOTES)).casefold()


def _fold_singly(plain: str) -> str:
    """Fold a text character by character."""
    small = plain.encode("utf-8", "surrogatepass").lower()  # ASCII alone, and all of it at once
    return _NOT_FOLDED.sub(
        lambda run: run[0].translate(_SINGLE), small.decode("utf-8", "surrogatepass")
    )


class _Folding(dict[int, str]):
    """Fills itself with what a character becomes by itself."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        space = character.isspace() and character != "\n"
        self[point] = " " if space else _fold(character)
        return self[point]


_SINGLE = _Folding()
