"""Whether a place is the passage, and whether somebody should look at it."""

import re
from collections.abc import Sequence

from reader.anchoring.meaning import Alarm, alarms
from reader.anchoring.normal import IDEOGRAPHS
from reader.anchoring.scoring import Score
from reader.anchoring.sought import Sought
from reader.domain.placement import Verdict

_SHORT, _TELLING, _PHRASE, _LONG = 16, 24, 40, 80
"""Code points: shorter words are anywhere; these are said once; phrases; whole sentences."""
_TELLING_RUN = 32
"""Code points of a quote that is said once, and of the same words next to it."""
_HARDLY_MOVED = 100
"""Code points that a passage moves when words before it in its paragraph change."""
_GOOD_CONTEXT = 0.8
_GOOD_SIDE = 0.95
_CLEAR = 0.03
_REACH = 40
_ONE = rf"[{IDEOGRAPHS}]"
_GLUED_BEFORE = re.compile(rf"(?:[$€£¥]\s|{_ONE}|[^\s{IDEOGRAPHS}]{{1,4}})\Z")
_GLUED_AFTER = re.compile(rf"\s?[%‰€]|{_ONE}|[^\s{IDEOGRAPHS}]{{1,4}}")
_LAST_WORD = re.compile(rf"(?:{_ONE}{{1,2}}|[^\s{IDEOGRAPHS}]+)\s*\Z")
_FIRST_WORD = re.compile(rf"\s*(?:{_ONE}{{1,2}}|[^\s{IDEOGRAPHS}]+)")


def is_settled(score: Score) -> bool:
    """Tell whether an exact place is so good that nothing else needs to be looked for."""
    return score.same and score.mean >= _GOOD_CONTEXT


def is_accepted(sought: Sought, score: Score, *, unique: bool) -> bool:
    """Tell whether a place agrees well enough.

    The shorter a quote is and the more it has changed, the more its surroundings
    have to be what they were. `unique`: these words stand nowhere else. The
    thresholds were read off made cases, of which other cases are kept for
    measuring.
    """
    length = len(sought.quote)
    if not sought.has_context:
        return score.same or (length >= _SHORT and score.quote >= 0.85)
    if score.same:
        return (unique and _is_telling(length, score)) or _is_at_home(length, score)
    if length >= _LONG and score.quote >= 0.9:
        return score.better >= 0.12
    if score.mean >= 0.9 and length < _PHRASE:
        return score.quote >= 0.5 or score.candidate.edits <= 2
    return score.quote >= 0.7 and score.better >= 0.92 and score.mean >= 0.55


def _is_telling(length: int, score: Score) -> bool:
    """Tell whether words that stand only once cannot stand there by chance."""
    return length >= _TELLING or score.run >= _TELLING_RUN


def _is_at_home(length: int, score: Score) -> bool:
    """Tell whether the words of a quote are in its surroundings."""
    if length < _SHORT and score.moved > _HARDLY_MOVED:
        return score.better >= 0.87 or score.mean >= 0.78
    return score.better >= 0.68 or length >= _LONG


def best_of(scores: Sequence[Score]) -> Score:
    """Return the best place and, of the stretches there, the one that is just the passage."""
    best = max(scores, key=lambda score: score.total)
    return max((score for score in scores if overlap(score, best)), key=_exactness)


def verdict(
    sought: Sought, words: str, best: Score, scores: Sequence[Score], *, unique: bool
) -> Verdict:
    """Tell whether the best of some places of a text is certain, or should be looked at.

    Certain is what says the same in the same surroundings while no other place
    comes near. Digits, currencies and negations count as far as they touch the
    quote.
    """
    if not best.same or _is_alarming(sought, words, best):
        return Verdict.CHECK
    if not sought.has_context:
        return Verdict.OK if unique and len(sought.quote) >= _SHORT else Verdict.CHECK
    if any(not overlap(one, best) and one.total > best.total - _CLEAR for one in scores):
        return Verdict.CHECK
    if best.mean >= _GOOD_CONTEXT or best.better >= _GOOD_SIDE:
        return Verdict.OK
    return Verdict.OK if unique and len(sought.quote) >= _LONG else Verdict.CHECK


def overlap(one: Score, other: Score) -> bool:
    """Tell whether two places are about the same."""
    first, second = one.candidate, other.candidate
    return first.start < second.stop and second.start < first.stop


def _exactness(score: Score) -> tuple[bool, bool, float]:
    return score.same, score.mean >= 0.98 and score.candidate.edits < 12, -score.changes


def _is_alarming(sought: Sought, words: str, best: Score) -> bool:
    """Tell whether what touches the quote makes it say something else."""
    start, stop, _ = best.candidate
    before, quote = words[max(0, start - _REACH) : start], words[start:stop]
    after = words[stop : stop + _REACH]
    if sought.has_context:
        if alarms(_glued(sought.prefix, sought.quote, sought.suffix), _glued(before, quote, after)):
            return True
        near = _with_neighbours(sought.prefix, sought.quote, sought.suffix)
        return Alarm.NEGATION in alarms(near, _with_neighbours(before, quote, after))
    return bool(alarms(sought.quote, quote))


def _glued(before: str, quote: str, after: str) -> str:
    """Return a quote with the signs that belong to its first and last word."""
    head, tail = _GLUED_BEFORE.search(before), _GLUED_AFTER.match(after)
    return (head[0] if head else "") + quote + (tail[0] if tail else "")


def _with_neighbours(before: str, quote: str, after: str) -> str:
    """Return a quote with the words next to it."""
    head, tail = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    return (head[0] if head else "") + quote + (tail[0] if tail else "")
