"""Planning what people do to passages: marking, noting, tagging, taking away."""

from collections.abc import Sequence
from dataclasses import replace

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity, EntityType, name_key
from reader.domain.ids import AnnotationId, EntityId, new_id
from reader.domain.tags import tidy_tags
from reader.domain.text import Span, Text
from reader.services.session import Stamp

_SHOWN = 40
"""Code points of a quote that a message repeats."""


def annotate(
    article: Article,
    text: Text,
    span: Span | None,
    stamp: Stamp,
    *,
    color: Color | None = None,
    entity: EntityId | None = None,
    tags: Sequence[str] = (),
    note: str = "",
) -> Annotation:
    """Return a new annotation on a passage, or on the whole article without a span."""
    return Annotation(
        id=AnnotationId(new_id()),
        article=article.id,
        text=article.text,
        anchor=None if span is None else Anchor.on(text.plain, span),
        color=color,
        entity=entity,
        tags=tidy_tags(tags),
        note=note,
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    )


def add(mark: Annotation, label: str = "Highlight", done: str = "Highlighted") -> Edit:
    """Plan to put an annotation where there is none."""
    return Edit(label, (Change(None, mark),), f"{done} {_told(mark)}")


def highlight(article: Article, text: Text, span: Span, color: Color, stamp: Stamp) -> Edit:
    """Plan to highlight a passage."""
    return add(annotate(article, text, span, stamp, color=color))


def mention(
    article: Article,
    text: Text,
    span: Span,
    entity: Entity,
    stamp: Stamp,
    *,
    new: bool = False,
) -> Edit:
    """Plan to say that a passage means an entity, which is made with it if it is `new`."""
    mark = annotate(article, text, span, stamp, entity=entity.id)
    made = (Change(None, entity),) if new else ()
    return Edit("Tag entity", (*made, Change(None, mark)), f"Tagged {_told(mark)} as {entity.name}")


def link(mark: Annotation, entity: Entity, stamp: Stamp, *, new: bool = False) -> Edit:
    """Plan to make a mark that exists mean an entity, which is made if it is `new`."""
    made = (Change(None, entity),) if new else ()
    linked = replace(mark, entity=entity.id, modified=stamp.at)
    return Edit(
        "Tag entity", (*made, Change(mark, linked)), f"Tagged {_told(mark)} as {entity.name}"
    )


def entity_for(
    name: str, type_: EntityType, known: Sequence[Entity], stamp: Stamp
) -> tuple[Entity, bool]:
    """Return the entity of that name and type among those known, else a new one.

    The second value says whether it is new.
    """
    for entity in known:
        if entity.type is type_ and entity.key == name_key(name):
            return entity, False
    return Entity(
        id=EntityId(new_id()),
        name=" ".join(name.split()),
        type=type_,
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    ), True


def retype(entity: Entity, type_: EntityType, stamp: Stamp) -> Edit:
    """Plan to change what an entity is, for all its mentions."""
    changed = replace(entity, type=type_, modified=stamp.at)
    return Edit(
        "Change type", (Change(entity, changed),), f"“{entity.name}” is now of type {type_}"
    )


def recolor(marks: Sequence[Annotation], color: Color, stamp: Stamp) -> Edit:
    """Plan to give marks a color; notes on whole articles have none and stay as they are."""
    return Edit(
        "Change color",
        tuple(
            Change(mark, replace(mark, color=color, modified=stamp.at))
            for mark in marks
            if mark.color is not color and mark.anchor is not None
        ),
        f"Changed the color to {color}",
    )


def retag(mark: Annotation, tags: Sequence[str], stamp: Stamp) -> Edit:
    """Plan to give an annotation these tags instead of those it has."""
    tidy = tidy_tags(tags)
    if tidy == mark.tags:
        return Edit("Change tags", ())
    changed = replace(mark, tags=tidy, modified=stamp.at)
    return Edit("Change tags", (Change(mark, changed),), f"Changed the tags of {_told(mark)}")


def write_note(mark: Annotation, note: str, stamp: Stamp) -> Edit:
    """Plan to put a note, in Markdown, in place of the one an annotation has."""
    if note == mark.note:
        return Edit("Write note", ())
    changed = replace(mark, note=note, modified=stamp.at)
    return Edit("Write note", (Change(mark, changed),), "Note saved", joins=f"note {mark.id}")


def note_article(article: Article, text: Text, note: str, stamp: Stamp) -> tuple[Edit, Annotation]:
    """Plan a note on a whole article, and return the annotation that it makes."""
    made = annotate(article, text, None, stamp, note=note)
    edit = Edit("Write note", (Change(None, made),), "Note saved", joins=f"note {made.id}")
    return edit, made


def remove(marks: Sequence[Annotation], stamp: Stamp) -> Edit:
    """Plan to put annotations into the trash, with everything on them."""
    return Edit(
        "Remove annotation" if len(marks) == 1 else "Remove annotations",
        tuple(Change(mark, replace(mark, trashed=stamp.at)) for mark in marks if not mark.trashed),
        f"Removed {_told(marks[0])}" if len(marks) == 1 else f"Removed {len(marks)} annotations",
    )


def _told(mark: Annotation) -> str:
    """Return what a message calls an annotation: its quote, shortened."""
    if mark.anchor is None:
        return "a note on the article"
    quote = " ".join(mark.anchor.quote.split())
    return f"“{quote[:_SHOWN]}…”" if len(quote) > _SHOWN else f"“{quote}”"
