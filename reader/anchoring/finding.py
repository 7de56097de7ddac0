"""Finding the place of a mark again: the best of all candidates, and how sure that is."""

from typing import NamedTuple

from reader.anchoring import candidates
from reader.anchoring.alignment import Alignment
from reader.anchoring.evidence import Evidence
from reader.anchoring.judging import best_of, is_accepted, is_settled, verdict
from reader.anchoring.normal import Normal
from reader.anchoring.scoring import Score, scored
from reader.anchoring.sought import Sought
from reader.domain.anchor import CONTEXT, Anchor
from reader.domain.placement import Verdict
from reader.domain.text import Span

LONGEST = 2000
"""Code points of a quote beyond which only its beginning and its end are compared."""
_END = 400


class Found(NamedTuple):
    """Where a passage stands; the span is `None` and the score 0 where it was not found."""

    span: Span | None
    score: float
    verdict: Verdict


LOST = Found(None, 0.0, Verdict.LOST)


def find(anchor: Anchor, plain: str, before: str | None = None) -> Found:
    """Find the passage of an anchor in a text; for several in one text make a `Finder`."""
    return Finder(plain, before).find(anchor)


def _holds(anchor: Anchor, plain: str) -> bool:
    """Tell whether a text reads an anchor's words, and those around them, where it says."""
    return (
        anchor.holds_in(plain)
        and plain.endswith(anchor.prefix, 0, anchor.span.start)
        and plain.startswith(anchor.suffix, anchor.span.stop)
    )


class Finder:
    """Finds passages in one text, which is normalised once, and only when that is needed."""

    def __init__(self, plain: str, before: str | None = None) -> None:
        """Take a text in which passages shall be found.

        `before` is the version of it that anchors were made in; laid beside the text it
        tells where their words went. Anchors that do not hold there are found without it.
        """
        self._plain = plain
        self._normal: Normal | None = None
        self._before = before
        self._alignment = None if before is None else Alignment(before, plain)

    def find(self, anchor: Anchor) -> Found:
        """Find the place that agrees best with an anchor, if any agrees well enough.

        An anchor with neither prefix nor suffix, as other programs give them,
        is found by its quote alone; its span is believed where the text reads the
        quote there, unless it begins at 0.
        """
        if self._is_unmoved(anchor):
            return Found(anchor.span, 1.0, Verdict.OK)
        if self._normal is None:
            self._normal = Normal(self._plain)
        sought = Sought(anchor)
        if not sought.quote:
            return LOST
        exact = candidates.exact(sought, self._normal.words)
        if not exact and len(anchor.quote) > LONGEST:
            return self._find_ends(anchor)
        return self._found(sought, self._normal, exact)

    def _is_unmoved(self, anchor: Anchor) -> bool:
        start, stop = anchor.span
        return _holds(anchor, self._plain) and bool(
            start or anchor.suffix or stop == len(self._plain)
        )

    def _evidence(self, sought: Sought, normal: Normal) -> Evidence:
        known = (
            self._before is not None
            and len(sought.quote) <= LONGEST
            and _holds(sought.anchor, self._before)
        )
        return Evidence(sought, normal, self._alignment if known else None)

    def _found(self, sought: Sought, normal: Normal, exact: list[candidates.Candidate]) -> Found:
        evidence = self._evidence(sought, normal)
        words = normal.words
        led = evidence.candidate
        known = [*exact, led] if led and led not in exact else exact
        scores = [scored(sought, words, one) for one in known]
        if len(sought.quote) <= LONGEST and not any(
            is_settled(score) or evidence.settles(score) for score in scores
        ):
            more = candidates.approximate(sought, words)
            scores += [scored(sought, words, one) for one in more if one not in known]
        scores = [score for score in scores if not evidence.is_against(score.candidate)]
        unique = len(exact) == 1
        here = [score for score in scores if evidence.leads_to(score)]
        fit = here or [score for score in scores if is_accepted(sought, score, unique=unique)]
        if not fit:
            return LOST
        best = best_of(fit)
        if evidence.replaces and not best.same:
            best = next(score for score in scores if score.candidate == led)
        certain = evidence.is_certain and best.same
        return Found(
            self._span(sought, normal, best),
            max(0.0, min(1.0, best.total)),
            Verdict.OK if certain else verdict(sought, words, best, here or scores, unique=unique),
        )

    def _span(self, sought: Sought, normal: Normal, best: Score) -> Span:
        """Return the place in the text, with the white space that the quote had at its ends."""
        start, stop = normal.span(best.candidate.start, best.candidate.stop)
        first, last = start - len(sought.led_by), stop + len(sought.followed_by)
        if first >= 0 and self._plain[first:last] == sought.anchor.quote:
            return Span(first, last)
        return Span(start, stop)

    def _find_ends(self, anchor: Anchor) -> Found:
        """Find a very long passage by how it begins and how it ends."""
        span, quote = anchor.span, anchor.quote
        head = Anchor(
            Span(span.start, span.start + _END),
            quote[:_END],
            anchor.prefix,
            quote[_END : _END + CONTEXT],
        )
        tail = Anchor(
            Span(max(0, span.stop - _END), max(_END, span.stop)),
            quote[-_END:],
            quote[-_END - CONTEXT : -_END],
            anchor.suffix,
        )
        first, last = self.find(head), self.find(tail)
        if first.span is None or last.span is None or last.span.stop <= first.span.start:
            return LOST
        found = Span(first.span.start, last.span.stop)
        length = found.stop - found.start
        if abs(length - len(quote)) > candidates.MOST_CHANGED * len(quote):
            return LOST
        return Found(found, min(first.score, last.score), Verdict.CHECK)
