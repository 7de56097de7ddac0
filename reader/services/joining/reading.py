"""Reading two libraries for merging: all that a plan needs, so that plans need no library."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.errors import LibraryError
from reader.domain.ids import AnnotationId, ArticleId, Digest
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.suggestion import NeverSuggested, Status, Suggestion
from reader.domain.version import Version
from reader.domain.words import say
from reader.services.joining.mapping import References, sound
from reader.services.joining.meeting import Entities, articles_met, entities_met
from reader.services.joining.merged import Merged, merged
from reader.services.joining.pairs import Pair, Two, differing, named
from reader.services.progress import Progress, Unwatched
from reader.store.failures import damage
from reader.store.joining import reading, suggestions_at
from reader.store.library import Library

R = TypeVar("R")

_MARKS = 2000
"""Marks whose texts are read at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two libraries compared: what differs, and what of this one that may concern.

    Of theirs, articles have the ids that they have here; `here` are those of all of
    ours, and `articles` are ours that it concerns. `beside` are annotations of ours
    that are alike on both sides, or only here, and that may be touched all the same.
    `plain` are the words of texts that may become current; `texts` and `originals`
    are those that are not here.
    """

    other: Path
    references: References
    here: frozenset[ArticleId]
    article_pairs: tuple[Pair[Article], ...]
    articles: Mapping[ArticleId, Article]
    our_versions: Mapping[ArticleId, tuple[Version, ...]]
    their_versions: Mapping[ArticleId, tuple[Version, ...]]
    our_entities: tuple[Entity, ...]
    entity_pairs: tuple[Pair[Entity], ...]
    entities: Merged
    met: Entities
    marks: tuple[Pair[Annotation], ...]
    our_marks: frozenset[str]
    their_marks: frozenset[str]
    beside: Mapping[AnnotationId, Annotation]
    suggested: tuple[Suggestion, ...]
    rejected: tuple[tuple[Suggestion | None, Suggestion], ...]
    never: tuple[NeverSuggested, ...]
    colors: tuple[Pair[ColorName], ...]
    searches: tuple[Pair[SavedSearch], ...]
    plain: Mapping[Digest, str]
    texts: frozenset[Digest]
    originals: frozenset[Digest]


def compare(library: Library, other: Path, progress: Progress | None = None) -> Compared:
    """Read what differs between a library and the one at `other`, which is never written.

    Raises `LibraryError` where the other one cannot be opened, is the library
    itself, or is written meanwhile.
    """
    if other.exists() and other.samefile(library.path):
        raise LibraryError(
            say("“{name}” is the library itself; choose another file.", name=other.name)
        )
    with reading(other) as theirs:
        version = theirs.data_version()
        try:
            compared = _compared(Two.of(library, theirs), other, progress or Unwatched())
        except LibraryError:  # what does not fit together may have been written meanwhile
            _refuse_changed(theirs, version)
            raise
        _refuse_changed(theirs, version)
        return compared


def _refuse_changed(theirs: Library, version: int) -> None:
    if theirs.data_version() != version:
        raise LibraryError(
            say(
                "“{name}” was changed while it was read; nothing was merged; "
                "try again when nobody is working on it.",
                name=theirs.path.name,
            )
        )


def _compared(two: Two, other: Path, progress: Progress) -> Compared:
    ours, theirs = two.ours, two.theirs
    our_versions, their_versions = ours.versions.select(""), theirs.versions.select("")
    our_meetings, their_meetings = two.here.articles(), two.there.articles()
    met = articles_met(our_meetings, their_meetings, our_versions, their_versions)
    here = frozenset(one.id for one in our_meetings)
    there = {met.get(one.id, one.id) for one in their_meetings}
    unmerged = References(met, {})
    article_pairs = [
        _fixed(pair, unmerged.article)
        for pair in differing(two, lambda one: one.articles, progress, met=met)
    ]
    our_entities = ours.entities.select("")
    their_entities = theirs.entities.select("")
    if {one.id for one in their_entities} != set(two.there.ids(theirs.entities)):
        raise damage(theirs.path)
    twins = entities_met(our_entities, their_entities)
    entity_pairs = [
        unmerged.entities(pair, here, there)
        for pair in differing(two, lambda one: one.entities, progress)
    ]
    united = merged(our_entities, entity_pairs, twins.twins)
    references = References(met, united.meant)
    marks = [
        pair._replace(theirs=references.mark(pair.theirs) if pair.theirs else None)
        for pair in _sound(two, differing(two, lambda one: one.annotations, progress))
    ]
    beside = _beside(ours, article_pairs, united, marks)
    articles = ours.articles.find(
        list(
            {*met.values()}
            | {pair.ours.id for pair in article_pairs if pair.ours}
            | {mark.article for mark in beside.values()}
            | {pair.ours.article for pair in marks if pair.ours}
        )
    )
    theirs_too = (pair.theirs for pair in marks if pair.theirs)
    ours_too = (pair.ours for pair in marks if pair.ours)
    texts = _texts(articles, article_pairs, (*theirs_too, *ours_too, *beside.values()))
    plain = theirs.texts.plain(texts) | ours.texts.plain(texts)
    versions = _by_article(their_versions, met)
    texts_there = {pair.theirs.text for pair in article_pairs if pair.theirs}
    texts_there |= {pair.theirs.text for pair in marks if pair.theirs}
    originals_there = {pair.theirs.original for pair in article_pairs if pair.theirs}
    for version in (one for some in versions.values() for one in some):
        texts_there.add(version.text)
        originals_there.add(version.original)
    never = ours.never_suggested.find([one.key for one in theirs.never_suggested.all()])
    return Compared(
        other=other,
        references=references,
        here=here,
        article_pairs=tuple(article_pairs),
        articles={ArticleId(id_): article for id_, article in articles.items()},
        our_versions=_by_article(our_versions, {}),
        their_versions=versions,
        our_entities=tuple(our_entities),
        entity_pairs=tuple(entity_pairs),
        entities=united,
        met=twins,
        marks=tuple(marks),
        our_marks=frozenset(two.here.ids(ours.annotations)),
        their_marks=frozenset(two.there.ids(theirs.annotations)),
        beside=beside,
        suggested=tuple(s for id_ in united.gone for s in ours.suggestions.meaning(id_)),
        rejected=_rejected(two, references),
        never=tuple(one for one in theirs.never_suggested.all() if one.key not in never),
        colors=tuple(named(two, lambda one: one.color_names, progress)),
        searches=tuple(named(two, lambda one: one.saved_searches, progress)),
        plain=plain,
        texts=frozenset(two.here.lacking_texts(list(texts_there))),
        originals=frozenset(two.here.lacking_originals(list(originals_there))),
    )


def _fixed(pair: Pair[R], fix: Callable[[R], R]) -> Pair[R]:
    """Return a pair whose states all name what they refer to as it is named here."""
    return pair._replace(
        theirs=None if pair.theirs is None else fix(pair.theirs),
        our_past=tuple(map(fix, pair.our_past)),
        their_past=tuple(map(fix, pair.their_past)),
    )


def _sound(two: Two, pairs: Iterable[Pair[Annotation]]) -> Iterator[Pair[Annotation]]:
    """Go through pairs of marks, of which theirs read their quotes."""
    every = sorted(pairs, key=lambda pair: pair.theirs.text if pair.theirs else "")
    for first in range(0, len(every), _MARKS):
        some = every[first : first + _MARKS]
        plain = two.theirs.texts.plain(list({pair.theirs.text for pair in some if pair.theirs}))
        for pair in some:
            if pair.theirs is None:
                yield pair
            else:
                yield pair._replace(theirs=sound(pair.theirs, plain.get(pair.theirs.text, "")))


def _beside(
    ours: Library,
    article_pairs: Iterable[Pair[Article]],
    united: Merged,
    marks: Sequence[Pair[Annotation]],
) -> dict[AnnotationId, Annotation]:
    """Return annotations of ours that what happens to others may touch."""
    articles = [
        pair.ours.id
        for pair in article_pairs
        if pair.ours and (_one_gone(pair) or (pair.theirs and pair.theirs.text != pair.ours.text))
    ]
    found = ours.annotations.all_of(articles)
    for entity in {*united.gone, *united.one_trashed}:
        found += ours.annotations.meaning(entity)
    found += ours.annotations.replies_to([AnnotationId(p.id) for p in marks if _one_gone(p)])
    met = {pair.id for pair in marks}
    return {mark.id: mark for mark in found if mark.id not in met}


def _one_gone(pair: Pair[Any]) -> bool:
    """Tell whether one side has a record that the other one lacks or has thrown away."""
    here, there = (side is not None and not side.trashed for side in (pair.ours, pair.theirs))
    return here != there and (pair.ours is not None or pair.buried is not None)


def _texts(
    articles: Mapping[str, Article],
    article_pairs: Iterable[Pair[Article]],
    marks: Iterable[Annotation],
) -> list[Digest]:
    """Return the texts in which marks may have to find their places again, and those before."""
    current: dict[ArticleId, set[Digest]] = {a.id: {a.text} for a in articles.values()}
    wanted: set[Digest] = set()
    for pair in article_pairs:
        for side in (pair.ours, pair.theirs):
            if side is not None:
                current.setdefault(side.id, set()).add(side.text)
    for mark in marks:
        others = current.get(mark.article, set()) - {mark.text}
        if mark.anchor is not None and others:
            wanted |= others | {mark.text}
    return list(wanted)


def _by_article(
    versions: Iterable[Version], met: Mapping[ArticleId, ArticleId]
) -> dict[ArticleId, tuple[Version, ...]]:
    found: dict[ArticleId, list[Version]] = {}
    for version in versions:
        name = met.get(version.article, version.article)
        found.setdefault(name, []).append(version._replace(article=name))
    return {article: tuple(some) for article, some in found.items()}


def _rejected(two: Two, references: References) -> tuple[tuple[Suggestion | None, Suggestion], ...]:
    """Return what was rejected there and is pending here, or not seen here."""
    theirs = suggestions_at(two.theirs, two.there.rejected())
    moved = [references.suggestion(one) for one in theirs]
    here = {one.id: one for one in suggestions_at(two.ours, [one.id for one in moved])}
    pairs = ((here.get(one.id), one) for one in moved)
    return tuple(
        (ours, one) for ours, one in pairs if ours is None or ours.status is Status.PENDING
    )
