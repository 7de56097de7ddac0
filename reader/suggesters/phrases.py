"""Phrases: patterns of a few words, written out, so that looking one up costs the same for all."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from reader.suggesters.word_lists import listed

_MOST_BACK = 48
_WORD_BEGINS = re.compile(r"\b(?=\w)")


def written_out(pattern: str) -> Iterator[str]:
    """Go through all that a pattern stands for.

    Blanks part its words. A word may be a choice `a|b`, with `_` for a blank in
    it and `{name}` for a section of the word list; one that ends in `?` may be missing.
    """
    for words in product(*map(_choices, pattern.split())):
        yield " ".join(filter(None, words)).replace(" ,", ",")


def by_phrase(patterns: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return by each phrase the numbers of the patterns that stand for it."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, pattern in enumerate(patterns):
        for phrase in written_out(pattern):
            if number not in numbers.get(phrase, ()):
                numbers[phrase] = (*numbers.get(phrase, ()), number)
    return numbers


def ending(plain: str, stop: int, most: int) -> Iterator[str]:
    """Go through what the text says up to `stop`, from each of the last words on."""
    words = plain[max(0, stop - _MOST_BACK) : stop].rsplit(" ", most)[-most:]
    said = ""
    for word in reversed(words):
        said = f"{word} {said}" if said else word
        if word.isalnum():
            yield said
        else:
            for begin in _WORD_BEGINS.finditer(word):
                yield said[begin.start() :]


def _choices(slot: str) -> list[str]:
    choices = [""] if slot.endswith("?") else []
    for choice in slot.removesuffix("?").split("|"):
        is_section = choice.startswith("{")
        choices += sorted(listed(choice.strip("{}"))) if is_section else [choice.replace("_", " ")]
    return choices
