"""Gathering what exports tell of: articles with their mentions, entities with their counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TypeVar

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.domain.suggestion import Status, Suggestion
from reader.formats.entity_csv import Counted
from reader.formats.mentions import Mention, MentionedIn
from reader.services.progress import Progress
from reader.store.library import Library
from reader.store.mentioned import Mentioned

_SLICE = 64
"""Articles or entities that are held at once."""

Item = TypeVar("Item")


def mentions(
    library: Library,
    wanted: Sequence[ArticleId] | None,
    asked: Sequence[Status],
    progress: Progress,
) -> Iterator[MentionedIn]:
    """Go through the articles that have mentions, all or those that are wanted.

    Suggestions of which one of the things that are asked for has become count as well.
    """
    ids = library.part(Mentioned).articles(asked)
    if wanted is not None:
        known = frozenset(wanted)
        ids = [id_ for id_ in ids if id_ in known]
    done = 0
    for some in _slices(ids):
        progress.report(done, len(ids), "")
        yield from _mentioned_in(library, some, asked)
        done += len(some)


def entities(library: Library, progress: Progress) -> Iterator[Counted]:
    """Go through all entities, by name."""
    mentioned = library.part(Mentioned)
    ids = mentioned.entities()
    done = 0
    for some in _slices(ids):
        progress.report(done, len(ids), "")
        found = library.entities.find(some)
        counts = mentioned.counts(some)
        for id_ in some:
            if id_ in found:
                yield Counted(found[id_], *counts.get(id_, (0, 0)))
        done += len(some)


def _mentioned_in(
    library: Library, ids: Sequence[ArticleId], asked: Sequence[Status]
) -> Iterator[MentionedIn]:
    articles = library.articles.find(ids)
    plain = library.texts.plain([article.text for article in articles.values()])
    marks = library.part(Mentioned).marks(ids)
    suggested: dict[ArticleId, list[Suggestion]] = {}
    for article in articles.values() if asked else ():
        suggested[article.id] = _suggested_in(library, article, asked)
    meant = {mark.entity for mark in chain(*marks.values()) if mark.entity}
    meant |= {one.entity for one in chain(*suggested.values()) if one.entity}
    known = library.entities.find(list(meant))
    for id_ in ids:
        if id_ in articles and articles[id_].text in plain:
            words = plain[articles[id_].text]
            found = [
                *_of_marks(_standing(marks.get(id_, ()), articles[id_], words), known),
                *_of_suggestions(suggested.get(id_, ()), words, known),
            ]
            if found:
                yield MentionedIn(articles[id_], words, sorted(found, key=_place))


def placeless(library: Library, wanted: Sequence[ArticleId] | None) -> int:
    """Return how many mentions in all articles or some are left out, since they have no place."""
    found = library.part(Mentioned).placeless()
    return sum(found.values()) if wanted is None else sum(found.get(id_, 0) for id_ in wanted)


def _standing(marks: Iterable[Annotation], article: Article, plain: str) -> Iterator[Annotation]:
    """Go through marks as they stand in the text that their article has now."""
    for mark in marks:
        standing = mark.standing_in(article.text, plain)
        if standing is not None:
            yield standing


def _suggested_in(library: Library, article: Article, asked: Sequence[Status]) -> list[Suggestion]:
    """Return what was suggested in an article; what nobody is asked about any more waits not."""
    all_of_it = library.suggestions.of_article(article.id, article.text)
    found = [one for one in all_of_it if one.status in asked and one.status is not Status.PENDING]
    if Status.PENDING in asked:
        found += library.suggestions.pending(article.id)
    return found


def _of_marks(marks: Iterable[Annotation], known: Mapping[str, Entity]) -> Iterator[Mention]:
    for mark in marks:
        anchor = mark.anchor
        entity = known.get(mark.entity) if mark.entity else None
        type_ = entity.type if entity else mark.value.kind if mark.value else None
        if anchor is not None and type_ is not None:
            yield Mention(
                id=mark.id,
                span=anchor.span,
                quote=anchor.quote,
                prefix=anchor.prefix,
                suffix=anchor.suffix,
                type=type_,
                entity=entity,
                value=mark.value,
                note=mark.note,
                tags=mark.tags,
                annotator=mark.annotator,
                created=mark.created,
                modified=mark.modified,
                source=mark.source,
                score=mark.score,
            )


def _of_suggestions(
    suggestions: Iterable[Suggestion], plain: str, known: Mapping[str, Entity]
) -> Iterator[Mention]:
    for one in suggestions:
        if one.span.of(plain) != one.quote:  # the file of another program, which may say anything
            continue
        anchor = Anchor.on(plain, one.span)
        yield Mention(
            id="",
            span=one.span,
            quote=one.quote,
            prefix=anchor.prefix,
            suffix=anchor.suffix,
            type=one.type,
            entity=known.get(one.entity) if one.entity else None,
            value=one.value,
            annotator=one.annotator,
            modified=one.decided,
            status=one.status,
            source=one.source,
            score=one.score,
        )


def _place(mention: Mention) -> tuple[int, int]:
    return mention.span.start, -mention.span.stop


def _slices(ids: Sequence[Item]) -> Iterator[list[Item]]:
    rest = iter(ids)
    while some := list(islice(rest, _SLICE)):
        yield some
