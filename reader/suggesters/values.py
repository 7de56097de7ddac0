"""Values: amounts of money, percentages and dates that a text names."""

import re
from collections.abc import Iterator
from datetime import date

from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.domain.value import Value
from reader.suggesters.dates import dates
from reader.suggesters.ideographs import in_ideographs
from reader.suggesters.money import money
from reader.suggesters.percents import percents
from reader.suggesters.places import digits

SCORE = 0.9
_IDEOGRAPH = re.compile("[\u3400-\U0010ffff]")


def values(plain: str, published: date | None = None) -> list[Found]:
    """Return the values in the order of the text, without overlaps.

    `published` is the day from which *last year* counts.
    """
    taken = bytearray(len(plain))
    found = []
    for kind in _kinds(plain, published):
        for span, value in sorted(kind, key=_longest_first):
            if taken.find(1, span.start, span.stop) < 0:
                taken[span.start : span.stop] = b"\1" * (span.stop - span.start)
                found.append(Found(span, value.kind, Source.VALUE, SCORE, value=value))
    return sorted(found, key=lambda one: one.span.start)


def _kinds(plain: str, published: date | None) -> Iterator[Iterator[tuple[Span, Value]]]:
    """Go through the kinds of values; of what overlaps, the earlier kind is right."""
    if not plain.isascii() and _IDEOGRAPH.search(plain):
        yield in_ideographs(plain, published)
    places = digits(plain)
    yield money(plain, places)
    yield percents(plain, places)
    yield dates(plain, places, published)


def _longest_first(one: tuple[Span, Value]) -> tuple[int, int]:
    return one[0].start - one[0].stop, one[0].start
