"""Mentions as CoNLL files have them: a word a line with its tag, in the scheme IOB2.

A word and its tag have a tab between them. A tag is `O`, or `B-` and the type
for the first word of a mention, `I-` and the type for those that follow. A
blank line ends a sentence, and `-DOCSTART- -X- O O` begins an article, as in
the shared task of CoNLL 2003 (https://www.clips.uantwerpen.be/conll2003/ner/).
Mentions cannot overlap in it: the longest wins.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TextIO

from reader.domain.sentences import sentence_ends
from reader.domain.text import Span, is_ideograph
from reader.formats.mentions import MentionedIn, Tally, flat

_BEGINNING = "-DOCSTART- -X- O O\n\n"

Place = tuple[int, int]
"""Where a word begins and ends, in code points; a span of its own for each would take long."""


def write_conll(articles: Iterable[MentionedIn], stream: TextIO) -> Tally:
    """Write articles word by word; mentions that had to be dropped are not written."""
    written = dropped = 0
    for article in articles:
        kept, lost = flat(article.plain, article.mentions)
        written += len(kept)
        dropped += lost
        stream.write(_BEGINNING)
        stream.write(_tagged(article.plain, [(span, str(type_)) for span, type_ in kept]))
    return Tally(written, dropped)


def words(plain: str, cuts: Iterable[int] = ()) -> Iterator[Place]:
    """Go through the places of words and marks in a text; no word goes across one of the cuts.

    Ideographs are words by themselves, and accents belong to the letter before.
    """
    signs = set(plain)
    accents = "".join(sorted(c for c in signs if unicodedata.category(c)[0] == "M"))
    ideographs = any(map(is_ideograph, signs))
    find = _pattern(accents).finditer
    start = 0
    for stop in (*sorted({cut for cut in cuts if 0 < cut < len(plain)}), len(plain)):
        for found in find(plain, start, stop):
            if ideographs:
                yield from _apart(plain, *found.span())
            else:
                yield found.span()
        start = stop


def _tagged(plain: str, mentions: list[tuple[Span, str]]) -> str:
    """Return the lines of an article."""
    cuts = (place for span, _ in mentions for place in (span.start, span.stop))
    ends = iter([*_ends(plain, mentions), len(plain)])
    end = next(ends)
    rest = iter([(span.start, span.stop, type_) for span, type_ in mentions])
    nothing = (len(plain), len(plain), "")
    begin, over, type_ = next(rest, nothing)
    lines: list[str] = []
    for start, stop in words(plain, cuts):
        if start >= end:
            lines.append("")
            while start >= end:
                end = next(ends)
        if start >= over:
            begin, over, type_ = next(rest, nothing)
        if start < begin:
            lines.append(f"{plain[start:stop]}\tO")
        else:
            lines.append(f"{plain[start:stop]}\t{'B' if start == begin else 'I'}-{type_}")
    return "\n".join((*lines, "", "")) if lines else ""


def _ends(plain: str, mentions: list[tuple[Span, str]]) -> Iterator[int]:
    """Go through the ends of sentences that lie in no mention."""
    rest = iter(mentions)
    span, _ = next(rest, (None, ""))
    for end in sentence_ends(plain):
        while span is not None and span.stop <= end:
            span, _ = next(rest, (None, ""))
        if span is None or end <= span.start:
            yield end


def _apart(plain: str, start: int, stop: int) -> Iterator[Place]:
    """Set the ideographs of a word apart from each other and from letters."""
    for place in range(start + 1, stop):
        if is_ideograph(plain[place]) or is_ideograph(plain[start]):
            if unicodedata.category(plain[place])[0] == "M":
                continue
            yield start, place
            start = place
    yield start, stop


@lru_cache(maxsize=64)
def _pattern(accents: str) -> re.Pattern[str]:
    """Return what finds words, in a text with these accents."""
    letter = rf"(?:[^\W_]|[{re.escape(accents)}])" if accents else r"[^\W_]"
    return re.compile(rf"\d+(?:[.,:]\d+)+|{letter}+(?:[-'’]{letter}+)*|\S")
