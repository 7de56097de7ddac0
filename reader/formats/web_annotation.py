"""Mentions as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/).

The file is one collection with one page. A mention of an entity is there for
`identifying`: its bodies are what the entity is called elsewhere, or its own id
where that is nothing. All have a body for `classifying`, the type. Positions
count code points of the text that the library keeps, so that is the source of
the target; where it came from is told by `via`.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TextIO
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.domain.entity import Entity, Identifier
from reader.domain.moments import to_iso
from reader.domain.suggestion import Status
from reader.formats.mentions import Mention, MentionedIn, Tally, spelled

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The context that every annotation names."""

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
_WIKIDATA = re.compile(r"[QPL][1-9]\d*")
_SOFTWARE = {"type": "Software", "name": "Postil"}


def write_web_annotations(
    articles: Iterable[MentionedIn], stream: TextIO, label: str, id_: str
) -> Tally:
    """Write a collection of that name; `id_` is a UUID of its own."""
    name = f"urn:uuid:{id_}"
    page = f"urn:uuid:{uuid5(NAMESPACE_URL, f'{name}/1')}"
    stream.write("{\n")
    _write_pairs(
        stream,
        {"@context": CONTEXT, "id": name, "type": "AnnotationCollection", "label": label},
    )
    stream.write(f' "last": {json.dumps(page)},\n "first": {{\n')
    _write_pairs(stream, {"id": page, "type": "AnnotationPage", "partOf": name, "startIndex": 0})
    stream.write(' "items": [')
    total = 0
    for annotation in (one for article in articles for one in annotations(article)):
        stream.write(",\n" if total else "\n")
        stream.write(json.dumps(annotation, ensure_ascii=False))
        total += 1
    stream.write(f'\n ]}},\n "total": {total}\n}}\n')
    return Tally(total)


def annotations(article: MentionedIn) -> Iterator[dict[str, Any]]:
    """Go through the annotations of an article, as objects of JSON."""
    source = _source(article)
    for mention in article.mentions:
        told = {
            "id": f"urn:uuid:{mention.id or _made_id(article, mention)}",
            "type": "Annotation",
            "motivation": "identifying" if mention.entity else "classifying",
            "creator": {"type": "Person", "name": mention.annotator} if mention.annotator else None,
            "created": to_iso(mention.created) if mention.created else None,
            "modified": to_iso(mention.modified) if mention.modified else None,
            "generator": {**_SOFTWARE, "label": mention.source} if mention.source else _SOFTWARE,
            "body": list(_bodies(mention)),
            "target": {"type": "SpecificResource", "source": source, "selector": _place(mention)},
        }
        yield {name: value for name, value in told.items() if value is not None}


def _bodies(mention: Mention) -> Iterator[dict[str, Any]]:
    if mention.entity is not None:
        yield from _identities(mention.entity)
    yield _words("classifying", str(mention.type))
    if mention.value is not None and spelled(mention.value):
        yield _words("describing", spelled(mention.value))
    for tag in mention.tags:
        yield _words("tagging", tag)
    if mention.note:
        yield {**_words("commenting", mention.note), "format": "text/markdown"}
    if mention.status is not Status.ACCEPTED:
        yield _words("assessing", str(mention.status))


def _identities(entity: Entity) -> Iterator[dict[str, Any]]:
    """Go through what an entity is called; its own id if that is nowhere an address."""
    addresses = [iri for iri in map(_iri, entity.identifiers) if iri]
    for iri in addresses or [f"urn:uuid:{entity.id}"]:
        source = {"id": iri, "label": entity.name}
        yield {"type": "SpecificResource", "purpose": "identifying", "source": source}
    for identifier in entity.identifiers:
        if not _iri(identifier):
            yield _words("identifying", ":".join(identifier))


def _iri(identifier: Identifier) -> str:
    scheme, value = identifier
    if scheme == "wikidata" and _WIKIDATA.fullmatch(value):
        return f"http://www.wikidata.org/entity/{value}"
    return value if scheme == "url" and _IRI.fullmatch(value) else ""


def _words(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _source(article: MentionedIn) -> dict[str, Any]:
    about = article.article
    told = {
        "id": f"urn:uuid:{about.id}", "type": "Text", "format": "text/plain", "label": about.title
    }  # fmt: skip
    return {**told, "via": about.url} if _IRI.fullmatch(about.url) else told


def _place(mention: Mention) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextPositionSelector",
            "start": mention.span.start,
            "end": mention.span.stop,
        },
        {
            "type": "TextQuoteSelector",
            "exact": mention.quote,
            "prefix": mention.prefix,
            "suffix": mention.suffix,
        },
    ]


def _made_id(article: MentionedIn, mention: Mention) -> UUID:
    """Return an id for what has none: always the same one for a place in an article."""
    start, stop = mention.span.start, mention.span.stop
    return uuid5(NAMESPACE_URL, f"postil:article/{article.article.id}#{start}-{stop}")


def _write_pairs(stream: TextIO, pairs: dict[str, Any]) -> None:
    stream.writelines(
        f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)},\n"
        for name, value in pairs.items()
    )
