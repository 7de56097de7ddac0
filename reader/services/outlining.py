"""The headings of an article, to see what it is about and to go to its parts."""

from typing import NamedTuple

from reader.domain.folding import fold
from reader.domain.text import BlockKind, Text


class Heading(NamedTuple):
    """A heading: its words, how deep it is among the others from 0, and where it begins."""

    words: str
    depth: int
    start: int


def headings(text: Text) -> list[Heading]:
    """Return the headings of a text in order; those of the highest rank have the depth 0."""
    found = [block for block in text.blocks if block.kind is BlockKind.HEADING]
    ranks = sorted({block.level for block in found})
    return [
        Heading(" ".join(block.span.of(text.plain).split()), ranks.index(block.level), block.start)
        for block in found
    ]


def has_headings(text: Text) -> bool:
    """Tell whether a text has any headings."""
    return any(block.kind is BlockKind.HEADING for block in text.blocks)


def current(there: list[Heading], position: int) -> int | None:
    """Return which heading a code point stands under; `None` where it is before them all."""
    before = [n for n, heading in enumerate(there) if heading.start <= position]
    return before[-1] if before else None


def matching(there: list[Heading], typed: str) -> list[int]:
    """Return which headings say every word that was typed, case and accents aside."""
    words = fold(typed).split()
    return [
        n for n, heading in enumerate(there) if all(word in fold(heading.words) for word in words)
    ]
