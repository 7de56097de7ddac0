"""Phrases: patterns of a few words, written out, so that looking one up costs the same for all."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from reader.suggesters.word_lists import listed

_FARTHEST = 48
_MOST_WORDS = 5
_BETWEEN = re.compile(r"\W")
_WORD_BEGINS = re.compile(r"\b(?=\w)")


def written_out(pattern: str) -> Iterator[str]:
    """Go through all that a pattern stands for.

    Blanks part its words. A word may be a choice `a|b`, with `_` for a blank in
    it and `{name}` for a section of the word list; one that ends in `?` may be missing.
    """
    for words in product(*map(_choices, pattern.split())):
        yield " ".join(filter(None, words)).replace(" ,", ",")


class Phrases:
    """Patterns for what stands before a place, known by their numbers."""

    def __init__(self, patterns: Iterable[tuple[str, bool]]) -> None:
        """Take in patterns in small letters; some match in any case."""
        self._numbers: dict[str, tuple[int, ...]] = {}
        self._any_case: dict[str, tuple[int, ...]] = {}
        self._last: set[str] = set()
        for number, (pattern, any_case) in enumerate(patterns):
            for phrase in written_out(pattern):
                for known in (self._numbers, self._any_case) if any_case else (self._numbers,):
                    known[phrase] = (*known.get(phrase, ()), number)
                self._last.add(_last_word(phrase))

    def before(self, plain: str, stop: int) -> list[int]:
        """Return the numbers of those that a text says right before a place, in order."""
        words = plain[max(0, stop - _FARTHEST) : stop].rsplit(" ", _MOST_WORDS)[-_MOST_WORDS:]
        if _last_word(words[-1].lower()) not in self._last:
            return []
        found: set[int] = set()
        said = ""
        for word in reversed(words):
            said = f"{word} {said}" if said else word
            if word.isalnum():
                found.update(self._of(said))
            else:
                for begin in _WORD_BEGINS.finditer(word):
                    found.update(self._of(said[begin.start() :]))
        return sorted(found)

    def _of(self, said: str) -> tuple[int, ...]:
        numbers = self._numbers.get(said, ())
        return numbers if said.islower() else numbers + self._any_case.get(said.lower(), ())


def _last_word(phrase: str) -> str:
    """Return the letters at the end, before a comma if there is one."""
    return _BETWEEN.split(phrase.removesuffix(","))[-1]


def _choices(slot: str) -> list[str]:
    choices = [""] if slot.endswith("?") else []
    for choice in slot.removesuffix("?").split("|"):
        is_section = choice.startswith("{")
        choices += sorted(listed(choice.strip("{}"))) if is_section else [choice.replace("_", " ")]
    return choices
