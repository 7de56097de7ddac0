"""Words as the index is asked for them: just so, spelled otherwise, or in other forms."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from reader.store.index import segment


@dataclass(frozen=True, slots=True)
class Forms:
    """Words that follow each other, and other words that are as good.

    Other `spellings` are as good everywhere. `inflected` words are so only in
    texts that say one of the words beside them: those of a language, of which
    every text of some length says some.
    """

    words: str
    prefix: bool = False
    spellings: tuple[str, ...] = ()
    inflected: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()

    def match(self, column: str = "") -> str:
        """Return the words as an FTS5 string, in one column or in any."""
        others = (word for words, _ in self.inflected for word in words)
        either = " OR ".join(dict.fromkeys((*self._same(), *map(_quoted, others))))
        return f"{{{column}}} : ({either})" if column else f"({either})"

    def match_in_texts(self) -> str:
        """Return the words as an FTS5 string for whole texts."""
        either = self._same()
        for words, telling in self.inflected:
            either.append(f"({_any(words)} AND {_any(telling)})")
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
