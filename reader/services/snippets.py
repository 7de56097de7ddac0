"""Snippets: the words around what was searched for, with the places of what was found."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from reader.domain.folding import fold
from reader.domain.listing import Snippet
from reader.domain.query import Part, Said, leaves
from reader.domain.text import Span, is_ideograph
from reader.store.forms import Forms
from reader.store.index import segment
from reader.store.querying import Wanted

_WORD = re.compile(r"[^\W_]+")
_LETTER = "[^\\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""A letter or digit of a script that sets words apart: an ideograph ends a word (see `segment`)."""

_NOTHING = re.compile(r"(?!)")
_BEFORE = 40
_LENGTH = 240


def pattern_of(
    wanted: Wanted, parts: Collection[Part], text: str | None = None
) -> re.Pattern[str] | None:
    """Return what finds in folded words what is to be said in one of these parts, if anything.

    Where a `text` is given, other forms of words are those of its language only.
    """
    alternatives = [
        pattern
        for said in leaves(wanted.node)
        if isinstance(said, Said) and said.part in parts
        for pattern in _alternatives(wanted.forms_of(said), text)
    ]
    return re.compile("|".join(dict.fromkeys(alternatives))) if alternatives else None


def around(plain: str, pattern: re.Pattern[str] | None) -> Snippet:
    """Return the words around the first hit, else the beginning; breaks of lines are spaces."""
    folded = fold(plain)
    pattern = pattern or _NOTHING
    first = pattern.search(folded)
    start = 0
    if first is not None and first.start() > _BEFORE:
        start = folded.rfind(" ", 0, first.start() - _BEFORE) + 1
        start = max(start, first.start() - 2 * _BEFORE)
    stop = min(len(plain), start + _LENGTH)
    hits = tuple(
        Span(match.start() - start, match.end() - start)
        for match in pattern.finditer(folded, start, stop)
    )
    return Snippet(re.sub(r"\s", " ", plain[start:stop]), hits)


def places_in(plain: str, pattern: re.Pattern[str] | None) -> list[Span]:
    """Return the places of all hits, in code points of the text."""
    return [Span(*found.span()) for found in (pattern or _NOTHING).finditer(fold(plain))]


def _alternatives(forms: Forms, text: str | None) -> Iterator[str]:
    folded = fold(text) if text is not None and forms.inflected else None
    yield from _pattern(forms.words, prefix=forms.prefix)
    others = [
        word
        for words, telling in forms.inflected
        if folded is None or all(_says_any(folded, group) for group in telling)
        for word in words
    ]
    for word in (*forms.spellings, *others):
        yield from _pattern(word, prefix=False)


def _says_any(folded: str, words: Iterable[str]) -> bool:
    patterns = (pattern for word in words for pattern in _pattern(word, prefix=False))
    return re.search("|".join(patterns), folded) is not None


def _pattern(said: str, *, prefix: bool) -> Iterator[str]:
    words = _WORD.findall(segment(fold(said)))
    if not words:
        return
    spoken = re.escape(words[0])
    for word, following in pairwise(words):
        close = is_ideograph(word[-1]) or is_ideograph(following[0])
        spoken += rf"[\W_]{'*' if close else '+'}{re.escape(following)}"
    before = "" if is_ideograph(words[0][0]) else f"(?<!{_LETTER})"
    after = "" if is_ideograph(words[-1][-1]) else f"(?!{_LETTER})"
    if prefix and after:
        after = f"{_LETTER}*"
    yield before + spoken + after
