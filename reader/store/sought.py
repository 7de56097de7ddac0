"""Which annotations a filter of the browser chooses, as SQL."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from reader.domain.browsing import AnnotationFilter, Held
from reader.domain.entity import name_key
from reader.domain.moments import to_iso
from reader.store.connection import Value
from reader.store.index import segment

_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[^\W_]")

_HERE = "m.trashed IS NULL AND m.article NOT IN (SELECT id FROM articles WHERE trashed > '')"
# Answered from an index alone: few annotations lie in the trash.
_IN_TRASH = "m.number IN (SELECT number FROM annotations WHERE trashed IS NOT NULL)"
_SAID = """(
    m.number IN (SELECT rowid FROM annotation_index WHERE annotation_index MATCH ?)
    OR m.article IN (
        SELECT id FROM articles
        WHERE number IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)
    )
    OR m.entity IN (SELECT id FROM entities WHERE instr(key, ?) > 0)
    OR m.id IN (SELECT annotation FROM annotation_tags WHERE instr(lower(tag), ?) > 0)
)"""
_HOLDS = {
    Held.HIGHLIGHT: "m.color IS NOT NULL",
    Held.MENTION: "m.entity IS NOT NULL",
    Held.NOTE: "m.note <> '' AND m.parent IS NULL",
    Held.REPLY: "m.parent IS NOT NULL",
}
_MEANS = """m.entity IN (
    SELECT id FROM entities WHERE type IN (SELECT value FROM json_each(?))
    UNION ALL SELECT value FROM json_each(?)
)"""
_COLORED = "m.color IN (SELECT value FROM json_each(?))"
_TAGGED = """m.id IN (
    SELECT annotation FROM annotation_tags WHERE tag IN (SELECT value FROM json_each(?))
)"""
_WRITTEN_BY = "m.annotator IN (SELECT value FROM json_each(?))"
_ON_ARTICLES = "m.article IN (SELECT value FROM json_each(?))"


def conditions(chosen: AnnotationFilter) -> tuple[str, list[Value]]:
    """Return a filter as a condition on the annotation `m`, and the values in it."""
    parts = [_IN_TRASH if chosen.trashed else _HERE]
    values: list[Value] = []
    for sought in _sought(chosen.query):
        parts.append(_SAID)
        values += [sought.match, sought.match, name_key(sought.words), sought.words.lower()]
    if chosen.held:
        parts.append(" OR ".join(f"({_HOLDS[held]})" for held in sorted(chosen.held)))
    if chosen.types or chosen.entities:
        parts.append(_MEANS)
        values += [_listed(chosen.types), _listed(chosen.entities)]
    for sql, some in (
        (_COLORED, chosen.colors),
        (_TAGGED, chosen.tags),
        (_WRITTEN_BY, chosen.annotators),
    ):
        if some:
            parts.append(sql)
            values.append(_listed(some))
    if chosen.articles is not None:
        parts.append(_ON_ARTICLES)
        values.append(_listed(chosen.articles))
    if chosen.first is not None:
        parts.append("m.created >= ?")
        values.append(_begins(chosen.first))
    if chosen.last is not None:
        parts.append("m.created < ?")
        values.append(_begins(chosen.last + timedelta(days=1)))
    return " AND ".join(f"({part})" for part in parts), values


class _Sought(NamedTuple):
    """Words that have to be said, as an index understands them and as they are."""

    match: str
    words: str


def _sought(query: str) -> Iterator[_Sought]:
    """Go through what a query asks for: words, and "several words" that follow each other.

    The last word may go on, as somebody may still be typing it.
    """
    for piece in _PIECE.finditer(query):
        phrase, word = piece.groups()
        words = (phrase if word is None else word.rstrip("*")).replace('"', " ").replace("\0", " ")
        words = words.encode(errors="replace").decode()  # halves of surrogate pairs are not
        if _WORD.search(words):
            on = word is not None and (piece.end() == len(query) or word.endswith("*"))
            yield _Sought(f'"{segment(words)}"{" *" if on else ""}', words)


def _listed(values: Iterable[str]) -> str:
    """Return values as JSON, which SQL takes apart again, however many there are."""
    return json.dumps(sorted(values))


def _begins(day: date) -> str:
    """Return the moment at which a day begins where the person sits."""
    return to_iso(datetime.combine(day, time()).astimezone())
