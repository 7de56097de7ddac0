"""The dictionary: where a text says the names that a library knows.

Each two words of the text are looked up among the first two of all names. Where
names begin with them, the text from there on is looked up among the names, once
for each of their lengths. So it takes the same time however many names there are.
"""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.suggesters.folded import Folded, spelling
from reader.suggesters.word_ends import begins_word, ends_word

CERTAIN, SHARED = 0.95, 0.7
"""How sure a hit is, where one entity has the words and where several do."""

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")
"""A word, or one of the characters that `is_ideograph` tells."""


_Place = tuple[int, int]
"""How far into a name its first word begins, and how long the name is."""


class Name(NamedTuple):
    """Words for an entity, in the whole library or in one article.

    Where case does not matter, a word with a capital still has to have one:
    *grab* is no *Grab*.
    """

    words: str
    entity: EntityId
    type: EntityType
    case_sensitive: bool
    article: ArticleId | None


class Dictionary:
    """The names of a library, ready to be looked for in any number of texts."""

    def __init__(self, names: Iterable[Name]) -> None:
        """Take in the names, those that are to be preferred first.

        Words without a letter or a digit are no names and are passed over.
        """
        self._named: dict[str, list[Name]] = {}
        self._places: dict[str, dict[str, list[_Place]]] = {}
        """By the first and the second word of names, or nothing: where to look for them."""
        for name in names:
            key = Folded(name.words).words.strip()
            if key in self._named:
                self._named[key].append(name)
                continue
            first = _WORD.search(key)
            if first:
                self._named[key] = [name]
                second = _WORD.search(key, first.end())
                seconds = self._places.setdefault(first[0], {})
                places = seconds.setdefault(second[0] if second else "", [])
                place = first.start(), len(key)
                if place not in places:
                    places.append(place)
        self._written: dict[str, tuple[Name, ...]] = {}
        """For words as a text writes them: the names whose capitals they have."""

    def find(self, plain: str, article: ArticleId | None = None) -> list[Found]:
        """Return what names the text says, in its order; none inside a longer one.

        Names for one article are looked for only where `article` is that one.
        """
        if not self._named:
            return []
        hits = sorted(self._hits(plain, article), key=_longest_first)
        taken = bytearray(len(plain))
        kept = []
        for hit in hits:
            start, stop = hit.span.start, hit.span.stop
            if not (taken[start] or taken[stop - 1]):  # what is taken is not shorter
                taken[start:stop] = b"\1" * (stop - start)
                kept.append(hit)
        return sorted(kept, key=attrgetter("span"))

    def _hits(self, plain: str, article: ArticleId | None) -> Iterator[Found]:
        """Go through all hits, however they overlap."""
        folded = Folded(plain)
        words = folded.words
        for start, stop in self._candidates(words):
            names = self._named.get(words[start:stop])
            if names and begins_word(words, start) and ends_word(words, start, stop):
                span = folded.span(start, stop)
                hit = self._meant(names, span, plain, article) if span else None
                if hit:
                    yield hit

    def _candidates(self, words: str) -> Iterator[tuple[int, int]]:
        """Go through the stretches that begin with two words of a name, and are as long."""
        begins: re.Match[str] | None = None
        seconds: dict[str, list[_Place]] | None = None
        for word in _WORD.finditer(words):
            said = word[0]
            if begins and seconds:  # most words that begin a name are followed by others
                if "" in seconds:
                    yield from _from(begins, seconds[""], len(words))
                if said in seconds:
                    yield from _from(begins, seconds[said], len(words))
            begins, seconds = word, self._places.get(said)
        if begins and seconds and "" in seconds:
            yield from _from(begins, seconds[""], len(words))

    def _meant(
        self, names: list[Name], span: Span, plain: str, article: ArticleId | None
    ) -> Found | None:
        """Say which of the names with these words is meant, if one is."""
        said = span.of(plain)
        written = self._written.get(said)
        if written is None:
            written = self._written[said] = tuple(name for name in names if _fits(name, said))
        fitting = [name for name in written if name.article in (None, article)]
        if not fitting:
            return None
        one = fitting[0]
        score = CERTAIN if len({name.entity for name in fitting}) == 1 else SHARED
        return Found(span, one.type, Source.DICTIONARY, score, one.entity)


def _from(begins: re.Match[str], places: list[_Place], end: int) -> Iterator[tuple[int, int]]:
    """Go through the stretches for names whose first word is that match."""
    for into, length in places:
        start = begins.start() - into
        if start >= 0 and start + length <= end:
            yield start, start + length


def _fits(name: Name, said: str) -> bool:
    """Tell whether the text gives the name the capitals that it needs."""
    if said == name.words:
        return True
    ours, theirs = spelling(name.words).strip(), spelling(said)
    if name.case_sensitive:
        return ours == theirs
    words = zip(_WORD.findall(ours), _WORD.findall(theirs), strict=False)
    return not any(our[0].isupper() and their[0].islower() for our, their in words)


def _longest_first(hit: Found) -> tuple[int, int]:
    return hit.span.start - hit.span.stop, hit.span.start
