"""How other programs find a passage again, to compare with.

Karakeep and Linkwarden keep bare offsets. Hypothesis's client takes the stored offsets if
they still hold the quote; otherwise it collects the exact hits of the quote, or, where there
are none, those with the fewest edits, up to half the quote's length and 256 at the most. It
takes the hit with the highest (50 quote + 20 prefix + 20 suffix + 2 position) / 92, however
low that is. Written anew from that description.
"""

from collections.abc import Iterator

from reader.anchoring.distances import Pattern
from reader.domain.anchor import Anchor
from reader.domain.text import Span

_MOST_EDITS = 256


def by_offsets(anchor: Anchor, plain: str) -> Span | None:
    """Return the stored span, whatever is there now."""
    return anchor.span if anchor.span.stop <= len(plain) else None


def by_formula(anchor: Anchor, plain: str) -> Span | None:
    """Return the hit with the highest score, whatever that is."""
    if anchor.holds_in(plain):
        return anchor.span
    hits = _exact(anchor.quote, plain) or _fewest_edits(anchor.quote, plain)
    if not hits:
        return None
    return max(hits, key=lambda hit: _score(anchor, plain, *hit))[0]


def _exact(quote: str, plain: str) -> list[tuple[Span, int]]:
    def places() -> Iterator[int]:
        at = plain.find(quote)
        while at >= 0:
            yield at
            at = plain.find(quote, at + 1)

    return [(Span(at, at + len(quote)), 0) for at in places()]


def _fewest_edits(quote: str, plain: str) -> list[tuple[Span, int]]:
    edits = Pattern(quote).ending_in(plain)
    fewest = min(edits)
    if fewest > min(_MOST_EDITS, len(quote) // 2):
        return []
    backwards = Pattern(quote[::-1])
    found: list[tuple[Span, int]] = []
    for stop, number in enumerate(edits):
        if number == fewest:
            behind = plain[max(0, stop - len(quote) - fewest) : stop][::-1]
            back = backwards.beginning(behind).index(fewest)
            if back:
                found.append((Span(stop - back, stop), fewest))
    return found


def _score(anchor: Anchor, plain: str, span: Span, edits: int) -> float:
    prefix, suffix = anchor.prefix, anchor.suffix
    quote = 1 - edits / len(anchor.quote)
    before = _alike(prefix, plain[max(0, span.start - len(prefix)) : span.start])
    after = _alike(suffix, plain[span.stop : span.stop + len(suffix)])
    near = 1 - abs(span.start - anchor.span.start) / max(len(plain), 1)
    return (50 * quote + 20 * before + 20 * after + 2 * near) / 92


def _alike(words: str, text: str) -> float:
    return 1 - min(Pattern(words).ending_in(text)) / len(words) if words else 1.0
