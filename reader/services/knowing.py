"""Knowing an entity: how often, where and when it is mentioned, and in which sentences."""

import re
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from reader.domain.annotation import Annotation
from reader.domain.entity import name_key
from reader.domain.ids import EntityId
from reader.domain.knowing import (
    ArticleMentions,
    MentionRow,
    Stretch,
    Tally,
    Totals,
    Wording,
)
from reader.domain.listing import Snippet
from reader.domain.sentences import sentence_around
from reader.domain.text import Span
from reader.store.articles import sorting_date
from reader.store.browsing import Browsing
from reader.store.knowing import Knowing
from reader.store.library import Library

_MONTHS = 36
"""Months that are shown by themselves; where there would be more, years are."""


def totals(library: Library, entity: EntityId) -> Totals:
    """Return all mentions of an entity at a glance."""
    mentions, articles, first, last = library.part(Knowing).totals(entity)
    if first is None or last is None:
        return Totals(0, 0)
    return Totals(mentions, articles, _day(first[:10]), _day(last[:10]))


def tallies(library: Library) -> dict[EntityId, Tally]:
    """Return how often every entity is mentioned that is mentioned at all."""
    counted = library.part(Knowing).tallies()
    return {entity: Tally(*numbers) for entity, numbers in counted.items()}


def articles(library: Library, entity: EntityId) -> list[ArticleMentions]:
    """Return the articles that mention an entity, newest first."""
    return [
        ArticleMentions(id_, title, source, _day(dated[:10]), mentions)
        for id_, title, source, dated, mentions in library.part(Knowing).articles(entity)
    ]


def holding(library: Library, numbers: Sequence[int]) -> list[ArticleMentions]:
    """Return the articles that some mentions stand in, in that order, each with how many do.

    Mentions of one article have to follow each other.
    """
    in_articles = library.part(Knowing).holders(numbers)
    counts = Counter(in_articles[number] for number in numbers if number in in_articles)
    found = library.articles.find(list(counts))
    return [
        ArticleMentions(
            id_, article.title, article.source, _day(sorting_date(article)[:10]), counts[id_]
        )
        for id_ in counts
        if (article := found.get(id_)) is not None
    ]


def over_time(library: Library, entity: EntityId, *, by_year: bool | None = None) -> list[Stretch]:
    """Return mentions from the first month or year to the last, those without any included.

    The dates are those by which articles are sorted. Unless `by_year` is said,
    it is months where three years hold them all, and else years.
    """
    counted = {
        (int(month[:4]), int(month[5:])): (mentions, articles)
        for month, mentions, articles in library.part(Knowing).over_time(entity)
    }
    return _without_gaps(counted, by_year)


def summed(articles: Sequence[ArticleMentions]) -> tuple[Totals, list[Stretch]]:
    """Return what `totals` and `over_time` would, from the articles that `articles` returned."""
    if not articles:
        return Totals(0, 0), []
    counted: dict[tuple[int, int], tuple[int, int]] = {}
    for article in articles:
        month = article.dated.year, article.dated.month
        mentions, in_articles = counted.get(month, (0, 0))
        counted[month] = mentions + article.mentions, in_articles + 1
    count = sum(mentions for mentions, _ in counted.values())
    totals = Totals(count, len(articles), articles[-1].dated, articles[0].dated)
    return totals, _without_gaps(counted, None)


def _without_gaps(
    counted: Mapping[tuple[int, int], tuple[int, int]], by_year: bool | None
) -> list[Stretch]:
    """Return mentions and articles by year and month as stretches that follow each other."""
    if not counted:
        return []
    first, last = min(counted), max(counted)
    if by_year is None:
        by_year = 12 * (last[0] - first[0]) + last[1] - first[1] >= _MONTHS
    sums: dict[date, list[int]] = {}
    year, month = first
    while (year, month) <= last:
        start = date(year, 1 if by_year else month, 1)
        so_far = sums.setdefault(start, [0, 0])
        mentions, in_articles = counted.get((year, month), (0, 0))
        so_far[0] += mentions
        so_far[1] += in_articles
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return [Stretch(start, *counts) for start, counts in sums.items()]


def mentions(library: Library, entity: EntityId, limit: int = -1) -> "array[int]":
    """Return the numbers of mentions, newest article first and then in the order of the text."""
    return library.part(Knowing).mentions(entity, limit)


def rows(library: Library, numbers: Sequence[int]) -> dict[int, MentionRow]:
    """Return mentions in their sentences, by number; those that are gone are left out.

    Texts are read for it, so ask for what is looked at.
    """
    marks = library.annotations.numbered(numbers)
    found = library.articles.find(list({mark.article for mark in marks.values()}))
    plain = library.texts.plain(list({mark.text for mark in marks.values()}))
    told = {}
    for number, mark in marks.items():
        article = found.get(mark.article)
        if article is not None:
            said = _sentence(mark, plain.get(mark.text, ""))
            day = _day(sorting_date(article)[:10])
            told[number] = MentionRow(number, mark, article.title, article.source, day, said)
    return told


def sample(library: Library, entity: EntityId, size: int) -> list[MentionRow]:
    """Return a few mentions in their sentences, those of the newest articles first."""
    numbers = mentions(library, entity, size)
    told = rows(library, numbers)
    return [told[number] for number in numbers if number in told]


def wordings(library: Library, entity: EntityId) -> list[Wording]:
    """Return what texts say where they mention an entity, most frequent first."""
    said: dict[str, Wording] = {}
    for quote, count in library.part(Knowing).quotes(entity):
        key = name_key(quote)
        before = said.get(key, Wording(key, quote, 0))
        said[key] = before._replace(mentions=before.mentions + count)
    return sorted(said.values(), key=lambda wording: -wording.mentions)


def chosen(library: Library, numbers: Sequence[int]) -> list[Annotation]:
    """Return the mentions with these numbers, in that order; those that are gone are left out."""
    return library.part(Browsing).chosen(numbers)


def _sentence(mark: Annotation, plain: str) -> Snippet:
    """Return the sentence of a mention; the first one stands for the whole article."""
    anchor = mark.anchor
    if anchor is None:
        beginning = sentence_around(plain, Span(0, 1)).of(plain) if plain else ""
        return Snippet(re.sub(r"\s", " ", beginning))
    if not anchor.holds_in(plain):
        return Snippet(anchor.quote)
    around = sentence_around(plain, anchor.span)
    words = re.sub(r"\s", " ", around.of(plain))
    at = Span(anchor.span.start - around.start, anchor.span.stop - around.start)
    return Snippet(words, (at,))


@lru_cache(maxsize=4096)
def _day(dated: str) -> date:
    return date.fromisoformat(dated)
