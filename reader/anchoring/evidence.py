"""What the old version of a text says for and against the places where a passage may stand."""

from functools import cached_property

from reader.anchoring.alignment import Alignment
from reader.anchoring.candidates import Candidate, at
from reader.anchoring.distances import Pattern
from reader.anchoring.normal import Normal, normal
from reader.anchoring.scoring import Score
from reader.anchoring.sought import Sought
from reader.domain.text import Span

_ALIKE = 0.5
"""Likeness of a paragraph that has stayed what it was, on the whole."""
_VERY_ALIKE = 0.9
_WIDE = 120
"""Code points of its paragraph next to a passage that tell it from one that is like it."""
_TELLING = 16
_LONG = 40
_MOST_GROWN = 2
"""How many times as long a passage may have become."""
_AT_HOME = 0.85


class Evidence:
    """Where one passage went, if both versions are known; otherwise it says nothing."""

    def __init__(self, sought: Sought, text: Normal, alignment: Alignment | None) -> None:
        """Follow a passage into a text, given in normal form."""
        self._text, self._alignment = text, alignment
        self._quote, self._span = sought.quote, sought.anchor.span
        if alignment:
            start, stop = self._span
            self._span = Span(start + len(sought.led_by), stop - len(sought.followed_by))
        self._trail = alignment.went(self._span) if alignment else None
        span = self._trail.span if self._trail else None
        self.candidate = (
            at(sought, text.words, text.position(span.start), text.position(span.stop))
            if span and span.stop - span.start <= _MOST_GROWN * len(sought.quote) + _TELLING
            else None
        )

    @property
    def is_certain(self) -> bool:
        """Whether its whole paragraph is the same, and in its place or too long for chance."""
        if self._trail is None or self._alignment is None or self._trail.likeness < 1:
            return False
        before, after = self._alignment.beside(self._span)
        return not self._trail.moved or len(before) + len(self._quote) + len(after) >= _LONG

    def settles(self, score: Score) -> bool:
        """Tell whether the passage is at a place for sure, so that no other is to be looked for."""
        trail = self._trail
        if trail is None or score.candidate != self.candidate:
            return False
        whole = trail.kept == 1 and trail.likeness >= _ALIKE
        return whole or (trail.likeness >= _VERY_ALIKE and not trail.moved)

    def is_against(self, candidate: Candidate) -> bool:
        """Tell whether a place was another one in the old version, or is but like the passage's."""
        if self._alignment is None or candidate == self.candidate:
            return False
        place = self._text.span(candidate.start, candidate.stop)
        if self._alignment.is_taken(place, self._span):
            return True
        return not self._is_here(candidate) and not self._is_at_home(candidate)

    def leads_to(self, score: Score) -> bool:
        """Tell whether the passage went to a place, as far as its paragraph tells."""
        trail = self._trail
        if trail is None or not self._is_here(score.candidate):
            return False
        if trail.likeness == 1 or (trail.likeness >= _ALIKE and (score.same or score.quote >= 0.5)):
            return True
        return score.candidate == self.candidate and self._is_told_by_words

    @property
    def replaces(self) -> bool:
        """Whether every word of the passage is there, and others have come in between."""
        return self._trail is not None and self._trail.kept == 1 and self._is_told_by_words

    @property
    def _is_told_by_words(self) -> bool:
        trail = self._trail
        if trail is None or self.candidate is None:
            return False
        if trail.kept == 1:
            return trail.likeness >= _ALIKE
        return trail.kept > 0 and trail.likeness >= _VERY_ALIKE

    def _is_here(self, candidate: Candidate) -> bool:
        here = self.candidate
        return here is not None and here.start < candidate.stop and candidate.start < here.stop

    def _is_at_home(self, candidate: Candidate) -> bool:
        """Tell whether more than the nearest words around a place are what they were."""
        sides = [pattern for pattern in self._sides if pattern.length >= _TELLING]
        before = self._text.words[max(0, candidate.start - _WIDE - _TELLING) : candidate.start]
        after = self._text.words[candidate.stop : candidate.stop + _WIDE + _TELLING]
        return not sides or any(
            1 - min(pattern.beginning(text)) / pattern.length >= _AT_HOME
            for pattern, text in zip(self._sides, (before[::-1], after), strict=True)
            if pattern in sides
        )

    @cached_property
    def _sides(self) -> tuple[Pattern, Pattern]:
        """The words of the paragraph before the passage, from it outwards, and those after it."""
        before, after = self._alignment.beside(self._span) if self._alignment else ("", "")
        return Pattern(normal(before[-_WIDE:])[::-1]), Pattern(normal(after[:_WIDE]))
