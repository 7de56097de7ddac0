"""Words as the index is asked for them: just so, spelled otherwise, or in other forms."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.store.index import segment


class Inflected(NamedTuple):
    """Other forms of a word in one language, and groups of words that tell its texts."""

    words: tuple[str, ...]
    telling: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """Words that follow each other, and other words that are as good.

    Other `spellings` are as good everywhere. `inflected` words are so only in
    articles whose text says one of the words beside them, of every group: those
    of a language, of which every text of some length says some.
    """

    words: str
    prefix: bool = False
    spellings: tuple[str, ...] = ()
    inflected: tuple[Inflected, ...] = ()

    def match(self, column: str = "") -> str:
        """Return the words in all their spellings as an FTS5 string, in one column or in any."""
        return _in(column, self._same())

    def inflections(self, column: str = "") -> Iterator[tuple[str, str]]:
        """Return the inflected words of each language, and what its texts say, as FTS5 strings."""
        for words, telling in self.inflected:
            yield _in(column, map(_quoted, words)), _every(telling)

    def match_in_texts(self) -> str:
        """Return the words as an FTS5 string for whole texts."""
        either = self._same()
        for words, telling in self.inflected:
            either.append(f"({_any(words)} AND {_every(telling)})")
        return f"({' OR '.join(dict.fromkeys(either))})"

    def match_exactly(self) -> str:
        """Return the words as an FTS5 string, just as they are."""
        return self._same()[0]

    def _same(self) -> list[str]:
        """Return the words in all their spellings."""
        star = " *" if self.prefix else ""
        wide = unicodedata.normalize("NFKC", self.words), self.words.translate(_FULL_WIDTH)
        said = (_quoted(words) + star for words in (self.words, *wide))
        return list(dict.fromkeys((*said, *map(_quoted, self.spellings))))


def _in(column: str, strings: Iterable[str]) -> str:
    either = " OR ".join(dict.fromkeys(strings))
    return f"{{{column}}} : ({either})" if column else f"({either})"


def _every(groups: Iterable[Iterable[str]]) -> str:
    return f"({' AND '.join(map(_any, groups))})"


def _any(words: Iterable[str]) -> str:
    return f"({' OR '.join(map(_quoted, words))})"


def _quoted(words: str) -> str:
    """Return words as an FTS5 string; quotes cannot break out of it.

    Syntax: https://www.sqlite.org/fts5.html#full_text_query_syntax
    """
    sayable = words.encode(errors="replace").decode()  # halves of surrogate pairs are not
    segmented = segment(sayable).replace('"', '""').replace("\0", " ")
    return f'"{segmented}"'


_FULL_WIDTH = {point: point + 0xFEE0 for point in range(0x21, 0x7F)}
"""Letters, digits and signs as they are often written between Chinese and Japanese characters."""
