"""Browsing the annotations of the whole library: what is shown, and what it can be narrowed to."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.domain.annotation import Annotation
from reader.domain.browsing import (
    AnnotationFilter,
    Contents,
    Facet,
    Grouping,
    Sorting,
    View,
)
from reader.domain.ids import ArticleId
from reader.services.citing import Citation, cite, words_of
from reader.store.browsing import Browsing
from reader.store.library import Library

QUICK = 5000
"""Annotations that are gathered and counted within a moment, so that no worker is needed."""

QUICK_ARTICLES = 20_000
"""Articles that are looked through within a moment."""

_FACETS = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """Annotations that a person has chosen: some by number, and all those on some articles.

    `size` is how many they are, as far as that was known when they were chosen.
    """

    numbers: "array[int]"
    articles: tuple[ArticleId, ...] = ()
    size: int = 0


def browser(library: Library) -> Browsing:
    """Return what answers the questions of the browser to a library."""
    return library.part(Browsing)


def is_quick(library: Library, view: View | None = None) -> bool:
    """Tell whether a view, or else all annotations, are gathered within a moment."""
    if view is not None and _is_everything_by_article(view):
        return browser(library).highest_article() <= QUICK_ARTICLES
    return browser(library).highest() <= QUICK


def contents(library: Library, view: View) -> Contents:
    """Return what a view shows, group by group.

    All annotations by article need no more than a look at the articles; the
    members of a group are read with `Browsing.members` when they are seen.
    """
    if _is_everything_by_article(view):
        return Contents(browser(library).annotated_articles(), None)
    return browser(library).contents(view.chosen, view.grouping, view.sorting)


def facets(library: Library, chosen: AnnotationFilter, grouping: Grouping) -> list[Facet]:
    """Return what a filter can be narrowed to, the most frequent first.

    Values are counted within everything else that the filter asks for. For
    entities the types come first: their value is that of the type.
    """
    found = browser(library).counted(without(chosen, grouping), grouping)
    found = [(key, size) for key, size in found if key]
    if grouping is not Grouping.ENTITY:
        return [Facet(key, key, size) for key, size in found[:_FACETS]]
    headings = browser(library).headings(grouping, [key for key, _ in found])
    entities = [
        Facet(key, headings[key].words, size, headings[key].type)
        for key, size in found
        if key in headings
    ]
    types: dict[str, int] = {}
    for entity in entities:
        if entity.type is not None:
            types[entity.type] = types.get(entity.type, 0) + entity.size
    kinds = sorted(types.items(), key=lambda item: -item[1])
    return [*(Facet(kind, kind, size) for kind, size in kinds), *entities[:_FACETS]]


def without(chosen: AnnotationFilter, grouping: Grouping) -> AnnotationFilter:
    """Return a filter that does not narrow to values of one sort."""
    match grouping:
        case Grouping.ENTITY:
            return replace(chosen, types=frozenset(), entities=frozenset())
        case Grouping.TAG:
            return replace(chosen, tags=frozenset())
        case Grouping.COLOR:
            return replace(chosen, colors=frozenset())
        case Grouping.ANNOTATOR:
            return replace(chosen, annotators=frozenset())
        case Grouping.DAY:
            return replace(chosen, first=None, last=None)
        case _:
            return chosen


def numbers(library: Library, chosen: Chosen) -> "array[int]":
    """Return the numbers of all annotations that were chosen, each once."""
    found = array("q", chosen.numbers)
    for article in chosen.articles:
        found.extend(browser(library).members(article, Sorting.PLACE))
    return array("q", dict.fromkeys(found))


def records(library: Library, chosen: Chosen) -> list[Annotation]:
    """Return the annotations that were chosen; those that are gone are left out."""
    return browser(library).chosen(numbers(library, chosen))


def cited(library: Library, marks: Sequence[Annotation]) -> Citation:
    """Return what annotations say with where it comes from: quotes, or notes that have none."""
    articles = library.articles.find(list({mark.article for mark in marks}))
    cites = [
        cite([words_of(mark) for mark in some], articles[article])
        for article, some in groupby(marks, lambda mark: mark.article)
        if article in articles
    ]
    return Citation("\n\n".join(c.plain for c in cites), "\n".join(c.html for c in cites))


def _is_everything_by_article(view: View) -> bool:
    return view.grouping is Grouping.ARTICLE and view.chosen == AnnotationFilter()
