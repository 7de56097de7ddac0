"""Whether a library is sound: its file, its references, its anchors, its indexes."""

from collections.abc import Iterator
from itertools import islice

from reader.domain.anchor import Anchor
from reader.domain.text import Span
from reader.domain.words import say, say_many
from reader.store.annotations import WRONGLY_COUNTED
from reader.store.connection import Connection
from reader.store.images import Images
from reader.store.index import Index, annotation_index, article_index, text_index
from reader.store.mentions import MentionCounts

_REBUILD = "postil check --rebuild"

_MANY = 20
"""Findings of one kind that are told one by one."""


def findings(connection: Connection) -> Iterator[str]:
    """Go through what is wrong with an open library, a sentence each; nothing if it is sound."""
    yield from _integrity(connection)
    yield from _references(connection)
    yield from _anchors(connection)
    yield from _counts(connection)
    yield from _images(Images(connection))
    for index in indexes(connection):
        if not index.agrees():
            yield say(
                "The search index “{index}” does not agree with what it indexes; "
                "“{command}” makes it anew.",
                index=index.name,
                command=_REBUILD,
            )


def indexes(connection: Connection) -> tuple[Index, ...]:
    """Return every full-text index of a library."""
    return text_index(connection), article_index(connection), annotation_index(connection)


def _integrity(connection: Connection) -> Iterator[str]:
    for (line,) in connection.rows(f"PRAGMA integrity_check({_MANY})"):
        if line != "ok":
            yield say(
                "The file is damaged: {finding}; keep it and go back to a copy of it.",
                finding=line,
            )


def _references(connection: Connection) -> Iterator[str]:
    for table, number, parent, _ in connection.rows("PRAGMA foreign_key_check")[:_MANY]:
        yield say(
            "Row {number} of {table} points to something in {parent} that is not there; "
            "go back to a copy of the file to have it again.",
            number=number,
            table=table,
            parent=parent,
        )


def _anchors(connection: Connection) -> Iterator[str]:
    rows = connection.each(
        "SELECT id, text, start, stop, quote, prefix, suffix FROM annotations "
        "WHERE start IS NOT NULL ORDER BY text"
    )
    digest, plain = None, ""
    for id_, text, start, stop, *words in rows:
        if text != digest:
            found = connection.one("SELECT plain FROM texts WHERE digest = ?", (text,))
            digest, plain = text, found[0] if found else ""
        if not (0 <= start < stop and Anchor(Span(start, stop), *words).holds_in(plain)):
            yield say(
                "Annotation {id} does not read its quote at {start} to {stop}; "
                "remove it and mark the passage again.",
                id=id_,
                start=start,
                stop=stop,
            )


def _counts(connection: Connection) -> Iterator[str]:
    rows = connection.rows(f"{WRONGLY_COUNTED} LIMIT {_MANY}")
    for (id_,) in rows:
        yield say(
            "The number of annotations kept with article {id} is wrong; “{command}” makes it anew.",
            id=id_,
            command=_REBUILD,
        )
    wrong = MentionCounts(connection).wrong()
    if wrong:
        yield say_many(
            "%n number of mentions kept with an article is wrong; “{command}” makes it anew.",
            "%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.",
            wrong,
            command=_REBUILD,
        )


def _images(images: Images) -> Iterator[str]:
    for digest in islice(images.damaged(), _MANY):
        yield say(
            "Picture {digest} is damaged; import its article again, or go back to a copy of "
            "the file.",
            digest=digest[:12],
        )
    for text, digest in islice(images.missing(), _MANY):
        yield say(
            "Text {text} shows picture {digest}, which is not there; its words can be read all "
            "the same.",
            text=text[:12],
            digest=digest[:12],
        )
