"""The starter library: a welcome article that is a tour, and some briefs to try things on."""

import json
from functools import partial
from pathlib import Path

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.moments import now
from reader.domain.text import Text
from reader.paths import bundled
from reader.services import finding, importing
from reader.services.annotating import annotate, entity_for
from reader.services.session import Stamp
from reader.store.library import Library

WELCOME = "welcome.md"


def create_starter(path: Path, annotator: str) -> Library:
    """Make a library at `path` with the starter articles and their marks, and open it.

    It is there with all of them or not at all. Raises `LibraryError` where
    something is there already or cannot be made.
    """
    return Library.create(path, partial(_fill, stamp=Stamp(annotator, now())))


def _fill(library: Library, stamp: Stamp) -> None:
    seeds = bundled("seeds")
    files = sorted(seeds.glob("*.md"), key=lambda file: (file.name != WELCOME, file.name))
    plan = importing.plan(library, importing.look(files), stamp)
    library.apply(plan.edit)
    marks = json.loads((seeds / "marks.json").read_text(encoding="utf-8"))
    changes: list[Change] = []
    entities: dict[tuple[str, EntityType], EntityId] = {}
    for file, id_ in zip(files, plan.imported, strict=True):
        article = library.articles.find([id_])[id_]
        text = library.texts.get(article.text)
        for mark in marks.get(file.name, ()):
            changes += _mark(mark, article, text, entities, stamp)
    library.apply(Edit("Mark the starter articles", tuple(changes)))


def _mark(
    mark: dict[str, str],
    article: Article,
    text: Text,
    entities: dict[tuple[str, EntityType], EntityId],
    stamp: Stamp,
) -> list[Change]:
    """Return the changes that make one mark of `marks.json`, and its entity if it is new."""
    changes = []
    entity = None
    if mark.get("entity"):
        name, type_ = mark["entity"], EntityType(mark["type"])
        if (name, type_) not in entities:
            made, _ = entity_for(name, type_, (), stamp)
            entities[name, type_] = made.id
            changes.append(Change(None, made))
        entity = entities[name, type_]
    quote = mark["quote"]
    span = finding.occurrence(text.plain, quote, int(mark.get("occurrence", 1))) if quote else None
    made_mark: Annotation = annotate(
        article,
        text,
        span,
        stamp,
        color=Color(mark["color"]) if mark.get("color") else None,
        entity=entity,
        tags=mark.get("tags", ()),
        note=mark.get("note", ""),
    )
    return [*changes, Change(None, made_mark)]
