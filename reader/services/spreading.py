"""Spreading a tag: where else the words of an entity stand, here and in every other article."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId, ArticleId, new_id
from reader.domain.suggestion import Source
from reader.domain.text import Span
from reader.domain.words import say, say_many
from reader.services.progress import Progress, Unwatched
from reader.services.session import Stamp
from reader.store.library import Library
from reader.suggesters.dictionary import Dictionary
from reader.suggesters.overlaps import Decided


class Place(NamedTuple):
    """Words that mean an entity in an article, and nobody has said so yet."""

    article: Article
    anchor: Anchor


def prepare(_: Progress) -> None:
    """Load what looking for places takes, on whatever thread, so that it is at hand later."""
    from reader.services import suggesting  # noqa: F401, PLC0415 - many rules, for workers only


def places_in(
    library: Library, names: Dictionary, entity: Entity, article: Article, plain: str
) -> list[Place]:
    """Return where an article names an entity without being tagged, in the order of the text.

    Where somebody has decided already, that stands.
    """
    from reader.services import suggesting  # noqa: PLC0415 - many rules, for workers only

    asked = suggesting.decided(library, article.id, article.text)
    return [
        Place(article, Anchor.on(plain, hit.span))
        for hit in names.find(plain, article.id)
        if hit.entity == entity.id and not any(_settles(one, hit.span) for one in asked)
    ]


def places_here(
    library: Library, entity: Entity, article: ArticleId, progress: Progress | None = None
) -> list[Place]:
    """Return where one article names an entity without being tagged."""
    from reader.services import suggesting  # noqa: PLC0415 - as above

    progress = progress or Unwatched()
    progress.report(0, 0, entity.name)
    names = suggesting.dictionary(library)
    return _places_of(library, names, entity, article)


def places_elsewhere(
    library: Library, entity: Entity, besides: ArticleId, progress: Progress | None = None
) -> list[Place]:
    """Return where all other articles outside the trash name an entity without being tagged."""
    from reader.services import suggesting  # noqa: PLC0415 - as above

    progress = progress or Unwatched()
    names = suggesting.dictionary(library)
    words = [name.words for name in suggesting.names_of(entity) if name.article is None]
    ids = [id_ for id_ in library.articles.saying(words) if id_ != besides]
    found: list[Place] = []
    for number, id_ in enumerate(ids):
        progress.report(number, len(ids), entity.name)
        found += _places_of(library, names, entity, id_)
    return found


def tag_all(library: Library, entity: Entity, places: Sequence[Place], stamp: Stamp) -> Edit:
    """Plan to tag all these places as an entity; one step back, however many they are.

    Where somebody has decided since they were found, that stands.
    """
    from reader.services import suggesting  # noqa: PLC0415 - loaded when they were found

    asked: dict[ArticleId, list[Decided]] = {}
    changes: list[Change] = []
    for place in places:
        article = place.article
        if article.id not in asked:
            asked[article.id] = suggesting.decided(library, article.id, article.text)
        if any(_settles(one, place.anchor.span) for one in asked[article.id]):
            continue
        mark = Annotation(
            id=AnnotationId(new_id()),
            article=article.id,
            text=article.text,
            anchor=place.anchor,
            entity=entity.id,
            source=Source.DICTIONARY,
            annotator=stamp.annotator,
            created=stamp.at,
            modified=stamp.at,
        )
        changes.append(Change(None, mark))
    done = say_many(
        "Tagged %n more place as {name}", "Tagged %n more places as {name}", len(changes),
        name=entity.name,
    )  # fmt: skip
    return Edit(say("Tag entity"), tuple(changes), done)


def _places_of(library: Library, names: Dictionary, entity: Entity, id_: ArticleId) -> list[Place]:
    """Return where an article names an entity without being tagged; nowhere if it has gone."""
    article = library.articles.get(id_)
    plain = library.texts.plain([article.text]) if article is not None else {}
    if article is None or article.text not in plain:
        return []
    return places_in(library, names, entity, article, plain[article.text])


def _settles(decided: Decided, span: Span) -> bool:
    """Tell whether a decision leaves nothing to say of a span."""
    return decided.span.overlaps(span) if decided.accepted else decided.span == span
