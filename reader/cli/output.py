"""Values as JSON and as lines of text."""

import json
import re
import sys
import unicodedata
from collections.abc import Mapping
from typing import Any

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.errors import QueryError
from reader.domain.ids import Digest, EntityId
from reader.domain.listing import ArticleRow
from reader.domain.moments import to_iso

LIST_FIELDS = (
    "id", "title", "source", "author", "published", "words", "unread", "starred", "annotations",
)  # fmt: skip


_BESIDE = 60
"""Code points of a query that are shown on each side of a mistake."""


_ACTING = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")
"""What consoles obey instead of showing it: it may come from a stranger."""


def say(line: str) -> None:
    """Print one line, with U+FFFD for what a console would obey."""
    sys.stdout.write(_ACTING.sub("\ufffd", line) + "\n")


def say_trouble(trouble: object) -> None:
    """Say what went wrong where it is looked for, in the same way."""
    words = _ACTING.sub("\ufffd", str(trouble))
    sys.stderr.write(f"postil: {words}\n")


def say_json(value: Any) -> None:
    """Print a value as JSON in ASCII, which every program and console can read."""
    sys.stdout.write(json.dumps(value, indent=1) + "\n")


def row_values(row: ArticleRow) -> dict[str, Any]:
    """Return what `list` tells of an article."""
    values = (
        row.id, row.title, row.source, row.author, row.published,
        row.words, not row.read, row.starred, row.annotations,
    )  # fmt: skip
    return dict(zip(LIST_FIELDS, values, strict=True))


def article_values(article: Article) -> dict[str, Any]:
    """Return the metadata of an article."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "author": article.author,
        "url": article.url,
        "published": article.published,
        "tags": list(article.tags),
        "created": to_iso(article.created),
    }


def annotation_values(
    mark: Annotation,
    entities: Mapping[EntityId, Entity],
    names: Mapping[Color, str],
    text: Digest,
) -> dict[str, Any]:
    """Return an annotation, under the names that the CSV export uses.

    `color` is one of the eight, `color_name` what the library's people call it.
    `start` and `stop` count in the version of the text that `text` names, and
    `verdict` says how sure that place is where the quote is from another one.
    """
    anchor, span = mark.anchor, mark.span_in(text)
    entity = entities.get(mark.entity) if mark.entity else None
    return {
        "id": mark.id,
        "article": mark.article,
        "kind": str(mark.kind),
        "quote": anchor.quote if anchor else "",
        "prefix": anchor.prefix if anchor else "",
        "suffix": anchor.suffix if anchor else "",
        "start": span.start if span else None,
        "stop": span.stop if span else None,
        "color": mark.color,
        "color_name": names.get(mark.color, mark.color) if mark.color else None,
        "entity": entity.name if entity else None,
        "entity_type": entity.type if entity else None,
        "tags": list(mark.tags),
        "note": mark.note,
        "annotator": mark.annotator,
        "parent": mark.parent,
        "created": to_iso(mark.created),
        "modified": to_iso(mark.modified),
        "verdict": mark.verdict_in(text),
    }


def pointed(error: QueryError, query: str) -> str:
    """Return what is wrong with a query, and below it the query with a mark under the place."""
    start = max(0, error.span.start - _BESIDE)
    stop = min(len(query), error.span.stop + _BESIDE, error.span.start + 2 * _BESIDE)
    before = columns(query[start : error.span.start])
    wrong = max(1, columns(query[error.span.start : min(stop, error.span.stop)]))
    line = "".join(c if c.isprintable() else " " for c in query[start:stop])
    return f"{error}\n    {line}\n    {' ' * before}{'^' * wrong}"


def columns(words: str) -> int:
    """Return how many columns of a console words take: two for each wide character."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in words
    )
