"""Finding one thing by what a person says of it: an id's beginning, a quote."""

from typing import TypeVar

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.errors import NotFoundError
from reader.domain.text import Span
from reader.store.library import Library

Found = TypeVar("Found")


def article(library: Library, beginning: str) -> Article:
    """Return the article whose id begins so.

    Raises `NotFoundError` where there is none or more than one.
    """
    ids = library.articles.beginning(beginning.lower())
    found = library.articles.get(ids[0]) if len(ids) == 1 else None
    return _only(found, len(ids), "article", beginning)


def annotation(library: Library, beginning: str) -> Annotation:
    """Return the annotation outside the trash whose id begins so.

    Raises `NotFoundError` where there is none or more than one.
    """
    ids = library.annotations.beginning(beginning.lower())
    found = library.annotations.get(ids[0]) if len(ids) == 1 else None
    return _only(found, len(ids), "annotation", beginning)


def occurrence(plain: str, quote: str, number: int) -> Span:
    """Return where a quote stands in a text for the `number`-th time, counting from 1.

    Raises `NotFoundError` where it does not stand there so often.
    """
    start, count = -1, 0
    while count < number:
        start = plain.find(quote, start + 1)
        if start < 0 or not quote:
            raise NotFoundError(
                f"“{quote}” stands only {count} times in the text."
                if count
                else f"“{quote}” does not stand in the text; give the words exactly as they are."
            )
        count += 1
    return Span(start, start + len(quote))


def _only(found: Found | None, count: int, kind: str, beginning: str) -> Found:
    if found is not None:
        return found
    if count:
        raise NotFoundError(f"More than one {kind} has an id that begins with “{beginning}”.")
    raise NotFoundError(f"There is no {kind} whose id begins with “{beginning}”.")
