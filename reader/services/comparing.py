"""Comparing annotators: how far each two agree, by what they mention, by color and by tag."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, Digest, EntityId
from reader.domain.text import Span
from reader.services.agreement import Disagreement, Overlaps, alpha, by_category, overlaps
from reader.services.progress import Progress, Unwatched
from reader.store.library import Library

_SLICE = 500


class Dimension(StrEnum):
    """By what marks are told apart: what they mention, their color, or their tags."""

    TYPE = "type"
    COLOR = "color"
    TAG = "tag"


class Agreement(NamedTuple):
    """How far two annotators agree in one category, or in all of a dimension if that is empty.

    Only articles count in which both have marks. `alpha` is Krippendorff's for
    units; `None` where neither has any.
    """

    left: str
    right: str
    dimension: Dimension
    category: str
    articles: int
    overlaps: Overlaps
    alpha: float | None


class Place(NamedTuple):
    """A mark with where it stands in the current text of its article."""

    span: Span
    mark: Annotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The marks of a library by annotator and article, where they stand in the current text."""

    annotators: tuple[str, ...]
    places: Mapping[str, Mapping[ArticleId, tuple[Place, ...]]]
    titles: Mapping[ArticleId, str]
    lengths: Mapping[ArticleId, int]
    types: Mapping[EntityId, EntityType]

    def shared(self, left: str, right: str) -> list[ArticleId]:
        """Return the articles in which both have marks, in order."""
        here, there = (self.places.get(name, {}) for name in (left, right))
        return sorted(here.keys() & there.keys())


def read(library: Library, progress: Progress | None = None) -> Marked:
    """Read all marks that have a place, outside the trash; without replies and whole articles."""
    progress = progress or Unwatched()
    articles = {article.id: article for article in library.articles.select("WHERE trashed IS NULL")}
    places: dict[str, dict[ArticleId, list[Place]]] = {}
    lengths: dict[ArticleId, int] = {}
    ids = sorted(articles)
    for first in range(0, len(ids), _SLICE):
        progress.report(first, len(ids), library.path.name)
        some = ids[first : first + _SLICE]
        marked: set[ArticleId] = set()
        for mark in library.annotations.all_of(some):
            span = mark.span_in(articles[mark.article].text)
            if span is not None and mark.trashed is None:
                by_article = places.setdefault(mark.annotator, {})
                by_article.setdefault(mark.article, []).append(Place(span, mark))
                marked.add(mark.article)
        texts: dict[Digest, str] = library.texts.plain([articles[id_].text for id_ in marked])
        lengths |= {id_: len(texts.get(articles[id_].text, "")) for id_ in marked}
    return Marked(
        annotators=tuple(sorted(places)),
        places={
            name: {id_: tuple(sorted(found, key=_in_order)) for id_, found in some.items()}
            for name, some in places.items()
        },
        titles={id_: article.title for id_, article in articles.items()},
        lengths=lengths,
        types={entity.id: entity.type for entity in library.entities.select("")},
    )


def agreements(marked: Marked) -> list[Agreement]:
    """Return how far each two annotators agree, in each dimension as a whole and by category.

    Two marks agree when they overlap and have the same category; each is in one
    pair at most, and those that overlap most are pairs first.
    """
    return [
        agreement
        for left, right in combinations(marked.annotators, 2)
        if marked.shared(left, right)
        for dimension in Dimension
        for agreement in _agreements(marked, left, right, dimension)
    ]


def _agreements(marked: Marked, left: str, right: str, dimension: Dimension) -> Iterator[Agreement]:
    """Go through agreements; texts follow each other on one continuum, a break between two."""
    counted: dict[str, Overlaps] = {}
    units: tuple[dict[str, list[Span]], dict[str, list[Span]]] = ({}, {})
    start = 0
    articles = marked.shared(left, right)
    for article in articles:
        here, there = (
            _by_category(marked, marked.places[name][article], dimension) for name in (left, right)
        )
        for category in {**here, **there}:
            found = overlaps(here.get(category, ()), there.get(category, ()))
            counted[category] = counted.get(category, Overlaps(0, 0, 0)) + found
        for some, spans in zip(units, (here, there), strict=True):
            for category, found_there in spans.items():
                moved = (Span(s.start + start, s.stop + start) for s in found_there)
                some.setdefault(category, []).extend(moved)
        start += marked.lengths[article] + 1
    apart: dict[str, Disagreement] = by_category(*units, start)
    if counted:
        every = sum(counted.values(), Overlaps(0, 0, 0))
        number = len(articles)
        yield Agreement(left, right, dimension, "", number, every, alpha(apart.values()))
        for category in sorted(counted):
            yield Agreement(
                left, right, dimension, category, number, counted[category],
                alpha([apart[category]]),
            )  # fmt: skip


def _by_category(
    marked: Marked, places: Iterable[Place], dimension: Dimension
) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for span, mark in places:
        for category in _categories(marked, mark, dimension):
            found.setdefault(category, []).append(span)
    return found


def _categories(marked: Marked, mark: Annotation, dimension: Dimension) -> tuple[str, ...]:
    if dimension is Dimension.TAG:
        return mark.tags
    if dimension is Dimension.COLOR:
        return (str(mark.color),) if mark.color else ()
    if mark.value is not None:
        return (str(mark.value.kind),)
    type_ = marked.types.get(mark.entity) if mark.entity else None
    return (str(type_),) if type_ else ()


def _in_order(place: Place) -> tuple[Span, str]:
    return place.span, place.mark.id
