"""Company: which others an entity is mentioned with, how often, and where."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.insights import Within
from reader.domain.knowing import Companion
from reader.domain.text import BLOCK_BREAK
from reader.services.progress import Progress, Unwatched
from reader.store.knowing import Knowing, Place
from reader.store.library import Library

_SLICE = 200
"""Articles whose texts are read at once."""


def mentioned_with(
    library: Library,
    entity: EntityId,
    within: Within,
    limit: int = 200,
    progress: Progress | None = None,
) -> list[Companion]:
    """Return the entities that are mentioned with one, those most often with it first.

    Paragraphs are counted by reading the articles, which takes its time.
    """
    if within is Within.ARTICLE:
        return _in_articles(library, entity, limit)
    return _in_paragraphs(library, entity, limit, progress or Unwatched())


def behind(library: Library, entity: EntityId, other: EntityId, within: Within) -> "array[int]":
    """Return the numbers of the mentions of both in the articles or paragraphs that have both.

    Those of the newest articles come first, then they follow the text.
    """
    numbers: array[int] = array("q")
    for places in _texts(library, library.part(Knowing).shared(entity, other)):
        both = [place for place in places if place.entity in (entity, other)]
        if within is Within.ARTICLE:
            numbers.extend(place.number for place in both)
            continue
        for paragraph in _paragraphs(library, both):
            if len({place.entity for place in paragraph}) > 1:
                numbers.extend(place.number for place in paragraph)
    return numbers


def _in_articles(library: Library, entity: EntityId, limit: int) -> list[Companion]:
    knowing = library.part(Knowing)
    mentioning, alone = knowing.mentioning(), knowing.totals(entity)[1]
    return [
        Companion(id_, name, EntityType(type_), both, both * mentioning / (alone * others))
        for id_, name, type_, both, others in knowing.together(entity, limit)
    ]


def _in_paragraphs(
    library: Library, entity: EntityId, limit: int, progress: Progress
) -> list[Companion]:
    knowing = library.part(Knowing)
    articles = [row[0] for row in knowing.articles(entity)]
    paragraphs = alone = 0
    others: Counter[EntityId] = Counter()
    both: Counter[EntityId] = Counter()
    for done, places in enumerate(_texts(library, articles)):
        progress.report(min(done, len(articles)), len(articles), "")
        for paragraph in _paragraphs(library, places):
            there = {place.entity for place in paragraph}
            paragraphs += 1
            others.update(there)
            if entity in there:
                alone += 1
                both.update(there)
    del both[entity]
    named = knowing.named(list(both))
    found = [
        Companion(id_, *_named(named[id_]), count, count * paragraphs / (alone * others[id_]))
        for id_, count in both.items()
        if id_ in named
    ]
    return sorted(found, key=lambda one: (-one.times, one.name))[:limit]


def _texts(library: Library, articles: Sequence[ArticleId]) -> Iterator[list[Place]]:
    """Go through articles, and return where each of their texts mentions anything."""
    rest = iter(articles)
    while some := list(islice(rest, _SLICE)):
        places = library.part(Knowing).places(some)
        by_article = {
            article: list(group) for article, group in groupby(places, lambda place: place.article)
        }
        for article in some:
            for _, group in groupby(by_article.get(article, ()), lambda place: place.text):
                yield list(group)


def _paragraphs(library: Library, places: Sequence[Place]) -> Iterator[list[Place]]:
    """Go through the paragraphs of one text that mention anything, by what they mention.

    A mention that goes on into the next paragraph stands where it begins.
    """
    if not places:
        return
    plain = library.texts.plain([places[0].text]).get(places[0].text, "")
    paragraph: list[Place] = []
    end = -1
    for place in places:
        if place.start > end:
            if paragraph:
                yield paragraph
            paragraph = []
            end = plain.find(BLOCK_BREAK, place.start)
            end = len(plain) if end < 0 else end
        paragraph.append(place)
    if paragraph:
        yield paragraph


def _named(told: tuple[str, str]) -> tuple[str, EntityType]:
    name, type_ = told
    return name, EntityType(type_)
