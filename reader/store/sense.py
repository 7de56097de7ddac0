"""Whether what the rows of a library say fits together: places in texts, versions, values."""

import json
from collections.abc import Iterator
from itertools import islice

from reader.domain.text import Span, digest_of
from reader.domain.words import say
from reader.store.connection import Connection
from reader.store.values import COLUMNS, from_columns

MANY = 20
"""Findings of one kind that are told one by one."""

# SQLite stops at a zero byte within a text, so that Python looks at what seems wrong again.
_READS = (
    "coalesce(0 <= start AND start < stop AND substr(plain, start + 1, stop - start) = quote, 0)"
)
_ANCHORS = f"""
SELECT annotations.id, start, stop, quote, plain FROM annotations
LEFT JOIN texts ON texts.digest = annotations.text
WHERE start IS NOT NULL AND NOT {_READS}
"""
_SUGGESTIONS = f"""
SELECT articles.id, start, stop, quote, plain FROM suggestions
JOIN articles ON articles.number = suggestions.article
LEFT JOIN texts ON texts.number = suggestions.text
WHERE NOT {_READS}
"""
_PLACEMENTS = """
SELECT annotations.id, placed_start, placed_stop, plain FROM annotations
LEFT JOIN texts ON texts.digest = annotations.placed_in
WHERE placed_in IS NOT NULL AND placed_start IS NOT NULL
AND NOT coalesce(0 <= placed_start AND placed_start < placed_stop
AND placed_stop <= length(plain), 0)
"""
_VERSIONS = """
SELECT id FROM articles WHERE EXISTS (SELECT 1 FROM versions WHERE versions.article = articles.id)
AND NOT EXISTS (
    SELECT 1 FROM versions
    WHERE versions.article = articles.id AND versions.text = articles.text
)
"""
_REPLIES = """
SELECT reply.id FROM annotations AS reply JOIN annotations AS answered ON answered.id = reply.parent
WHERE answered.article <> reply.article
"""
_ANCESTORS = """
SELECT key FROM ancestors
WHERE content <> '' AND CASE WHEN json_valid(content) THEN json_type(content) <> 'object' ELSE 1 END
"""


def anchors(connection: Connection) -> Iterator[str]:
    """Go through marks that do not read their quote, and those whose place is out of a text."""
    for id_, start, stop, quote, plain in connection.each(_ANCHORS):
        if not _reads(start, stop, quote, plain):
            yield say(
                "Annotation {id} does not read its quote at {start} to {stop}; "
                "remove it and mark the passage again.",
                id=id_,
                start=start,
                stop=stop,
            )
    for id_, start, stop, plain in islice(connection.each(_PLACEMENTS), MANY):
        if not _lies_in(start, stop, plain):
            yield say(
                "Annotation {id} is placed at {start} to {stop}, where there is no text; "
                "look at it under “Needs checking” and choose its place.",
                id=id_,
                start=start,
                stop=stop,
            )


def texts(connection: Connection) -> Iterator[str]:
    """Go through texts that are not what their digest says (see `Text.digest`)."""
    changed = (
        digest
        for digest, plain, markup in connection.each("SELECT digest, plain, markup FROM texts")
        if not _is_of(digest, plain, markup)
    )
    for digest in islice(changed, MANY):
        yield say(
            "The words of text {text} are not those that were brought in; "
            "go back to a backup or a copy to have them as they were.",
            text=digest[:12],
        )


def suggestions(connection: Connection) -> Iterator[str]:
    """Go through suggestions that do not read their words."""
    for id_, start, stop, quote, plain in islice(connection.each(_SUGGESTIONS), MANY):
        if not _reads(start, stop, quote, plain):
            yield say(
                "A suggestion in article {id} does not read its words at {start} to {stop}; "
                "suggest again for this article.",
                id=id_,
                start=start,
                stop=stop,
            )


def histories(connection: Connection) -> Iterator[str]:
    """Go through versions, replies and former states that do not fit what they are of."""
    for (id_,) in connection.rows(f"{_VERSIONS} LIMIT {MANY}"):
        yield say(
            "The text of article {id} is none of its versions; import the article again.", id=id_
        )
    for (id_,) in connection.rows(f"{_REPLIES} LIMIT {MANY}"):
        yield say(
            "Annotation {id} answers one of another article; write the answer again there.", id=id_
        )
    for (key,) in connection.rows(f"{_ANCESTORS} LIMIT {MANY}"):
        yield say(
            "What is remembered of {key} cannot be read; merging may ask more than it needs to.",
            key=key,
        )


def values(connection: Connection) -> Iterator[str]:
    """Go through annotations whose value is no number, unit and days."""
    names = ", ".join(("id", "value", *COLUMNS))
    broken = (
        id_
        for id_, kind, *columns in connection.each(
            f"SELECT {names} FROM annotations WHERE value IS NOT NULL"
        )
        if not _is_value(kind, columns)
    )
    for id_ in islice(broken, MANY):
        yield say("The value of annotation {id} makes no sense; give it another one.", id=id_)


def mergers(connection: Connection) -> Iterator[str]:
    """Go through entities that are merged into each other in a circle."""
    into: dict[str, str] = dict(
        connection.rows("SELECT id, merged_into FROM entities WHERE merged_into IS NOT NULL")
    )
    for entity, first in into.items():
        seen, step = {entity}, first
        while step in into and step not in seen:
            seen.add(step)
            step = into[step]
        if step == entity:
            yield say(
                "Entity {id} is merged into itself by way of others; split it from them.",
                id=entity,
            )


def _is_of(digest: str, plain: str, markup: str) -> bool:
    try:
        said = json.dumps([plain, json.loads(markup)], ensure_ascii=False)
    except (ValueError, RecursionError):
        return False
    return digest_of(said) == digest


def _reads(start: int, stop: int, quote: str, plain: str | None) -> bool:
    return _lies_in(start, stop, plain) and Span(start, stop).of(plain or "") == quote


def _lies_in(start: int, stop: int, plain: str | None) -> bool:
    return plain is not None and 0 <= start < stop <= len(plain)


def _is_value(kind: str, columns: list[str | None]) -> bool:
    try:
        from_columns(kind, columns)
    except (ValueError, TypeError, ArithmeticError):
        return False
    return True
