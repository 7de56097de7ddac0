"""How well a place agrees with what is looked for: its words, its surroundings, its position."""

from typing import NamedTuple

from reader.anchoring.candidates import Candidate, torn
from reader.anchoring.distances import Pattern
from reader.anchoring.meaning import says_the_same
from reader.anchoring.sought import Sought

_ENOUGH = 16
"""Code points of context that tell places apart; fewer count for less."""
_SLACK = 12


class Score(NamedTuple):
    """How well a candidate agrees, by numbers from 0 to 1.

    `mean` and `better` are of the two contexts; `total` weighs all and the
    position. `same`: nothing but spaces and punctuation of the quote differs.
    `changes` counts the edits in the quote and around it, `moved` the code points to
    where the quote was, `run` those that are the very same in and next to it.
    """

    candidate: Candidate
    same: bool
    quote: float
    mean: float
    better: float
    total: float
    changes: float
    moved: int
    run: int


def scored(sought: Sought, words: str, candidate: Candidate) -> Score:
    """Compare a candidate and what is around it with the quote and what was around it."""
    start, stop, edits = candidate
    same = says_the_same(sought.quote, words[start:stop]) and not torn(sought, words, start, stop)
    length = max(len(sought.quote), stop - start)
    quote = max(0.0, 1 - (edits / 2 if same else edits) / length)
    before = words[max(0, start - len(sought.prefix) - _SLACK) : start][::-1]
    after = words[stop : stop + len(sought.suffix) + _SLACK]
    sides = [
        (_likeness(sought.prefix[::-1], sought.before, before), len(sought.prefix)),
        (_likeness(sought.suffix, sought.after, after), len(sought.suffix)),
    ]
    known = sum(length for _, length in sides)
    mean = sum(likeness * length for likeness, length in sides) / max(known, _ENOUGH)
    better = max(likeness * min(1, length / _ENOUGH) for likeness, length in sides)
    run = _agreeing(sought.prefix[::-1], before) + _agreeing(sought.suffix, after)
    run += stop - start if same else 0
    moved = abs(start - sought.anchor.span.start)
    near = 1 - min(1.0, moved / max(len(words), 1))
    total = 0.35 * quote + 0.35 * mean + 0.20 * better + 0.10 * near
    return Score(
        candidate, same, quote, mean, better, total, edits + (1 - mean) * known, moved, run
    )


def _likeness(words: str, pattern: Pattern, text: str) -> float:
    """Tell how like its beginning a text is to the words, from 0 to 1."""
    if not words:
        return 0.0
    if text.startswith(words):
        return 1.0
    return 1 - min(pattern.beginning(text)) / len(words)


def _agreeing(one: str, other: str) -> int:
    """Count the characters in which two texts agree before the first in which they do not."""
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)
