"""Finding one thing by what a person says of it: an id's beginning, a quote."""

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity, name_key
from reader.domain.errors import NotFoundError
from reader.domain.text import Span
from reader.domain.words import say, say_many
from reader.store.library import Library

_LISTED = 5
"""Entities that a sentence lists when several are meant."""


def article(library: Library, beginning: str) -> Article:
    """Return the article whose id begins so.

    Raises `NotFoundError` where there is none or more than one.
    """
    ids = library.articles.beginning(beginning.lower())
    found = library.articles.get(ids[0]) if len(ids) == 1 else None
    if found is None and ids:
        raise NotFoundError(
            say("More than one article has an id that begins with “{id}”.", id=beginning)
        )
    if found is None:
        raise NotFoundError(say("There is no article whose id begins with “{id}”.", id=beginning))
    return found


def annotation(library: Library, beginning: str) -> Annotation:
    """Return the annotation outside the trash whose id begins so.

    Raises `NotFoundError` where there is none or more than one.
    """
    ids = library.annotations.beginning(beginning.lower())
    found = library.annotations.get(ids[0]) if len(ids) == 1 else None
    if found is None and ids:
        raise NotFoundError(
            say("More than one annotation has an id that begins with “{id}”.", id=beginning)
        )
    if found is None:
        raise NotFoundError(
            say("There is no annotation whose id begins with “{id}”.", id=beginning)
        )
    return found


def entity(library: Library, words: str) -> Entity:
    """Return the entity outside the trash of that name or alias, or whose id begins so.

    A name counts before an alias, and both before an id. Raises `NotFoundError`
    where there is none, or where several are meant, which it lists.
    """
    called = library.entities.called(words)
    found = [one for one in called if one.key == name_key(words)] or called
    found = found or library.entities.beginning(words.lower())
    if not found:
        raise NotFoundError(
            say(
                "There is no entity of the name “{words}”, and none whose id begins so.",
                words=words,
            )
        )
    if len(found) > 1:
        listed = "; ".join(f"{one.name} ({one.type}) {one.id}" for one in found[:_LISTED])
        more = "; …" if len(found) > _LISTED else ""
        raise NotFoundError(
            say(
                "“{words}” means more than one entity, so give the id of the one that you mean: "
                "{entities}.",
                words=words,
                entities=listed + more,
            )
        )
    return found[0]


def occurrence(plain: str, quote: str, number: int) -> Span:
    """Return where a quote stands in a text for the `number`-th time, counting from 1.

    Raises `NotFoundError` where it does not stand there so often.
    """
    start, count = -1, 0
    while count < number:
        start = plain.find(quote, start + 1)
        if start < 0 or not quote:
            raise NotFoundError(_told(quote, count))
        count += 1
    return Span(start, start + len(quote))


def _told(quote: str, count: int) -> str:
    if count:
        return say_many(
            "“{quote}” stands only %n time in the text.",
            "“{quote}” stands only %n times in the text.",
            count,
            quote=quote,
        )
    return say(
        "“{quote}” does not stand in the text; give the words exactly as they are.", quote=quote
    )
