"""Planning what people do to passages: marking, noting, tagging, taking away."""

from collections.abc import Sequence

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity, EntityType, name_key
from reader.domain.ids import AnnotationId, EntityId, new_id
from reader.domain.tags import tidy_tags
from reader.domain.text import Span, Text
from reader.domain.words import phrase, say, say_many
from reader.services import owning
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


def add(mark: Annotation) -> Edit:
    """Plan to put an annotation where there is none."""
    noted = phrase("Put a note on the article")
    done = _said(mark, phrase("Highlighted “{quote}”"), noted)
    return Edit(say("Highlight"), (Change(None, mark),), done)


def add_tagged(mark: Annotation) -> Edit:
    """Plan to put an annotation where there is none, for the sake of its tags."""
    done = _said(mark, phrase("Tagged “{quote}”"), phrase("Tagged the article’s note"))
    return Edit(say("Tag"), (Change(None, mark),), done)


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
    return _tag_entity((*made, Change(None, mark)), mark, entity)


def link(mark: Annotation, entity: Entity, stamp: Stamp, *, new: bool = False) -> Edit:
    """Plan to make a mark that exists mean an entity, which is made if it is `new`.

    Raises `NotYoursError`, as everything here does that changes an annotation.
    """
    owning.changeable([mark], stamp)
    made = (Change(None, entity),) if new else ()
    linked = mark._replace(entity=entity.id, modified=stamp.at)
    return _tag_entity((*made, Change(mark, linked)), mark, entity)


def with_entity(edit: Edit, other: Edit) -> Edit:
    """Return an edit that tags with an entity as another edit makes it, as one step."""
    (change,) = other.changes
    rest = [made for made in edit.changes if not isinstance(made.record, Entity)]
    new = len(rest) < len(edit.changes)
    entity = Change(None if new else change.before, change.after)
    return Edit(edit.label, (entity, *rest), edit.summary)


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
    changed = entity._replace(type=type_, modified=stamp.at)
    done = say("Changed the type of “{name}”", name=entity.name)
    return Edit(say("Change type"), (Change(entity, changed),), done)


def reshape(mark: Annotation, text: Text, span: Span, stamp: Stamp) -> Edit:
    """Plan to put a mark on other words of a text; several moves in a row are one step.

    The text may be a later version than the one it was made in: it is made in this one then.
    """
    anchored = mark._replace(anchor=Anchor.on(text.plain, span), text=text.digest, placement=None)
    if anchored == mark:
        return Edit(say("Change ends"), ())
    owning.changeable([mark], stamp)
    changed = anchored._replace(modified=stamp.at)
    done = _said(changed, phrase("The mark is now on {quote}"), "")
    return Edit(say("Change ends"), (Change(mark, changed),), done, joins=f"ends {mark.id}")


def recolor(marks: Sequence[Annotation], color: Color, stamp: Stamp) -> Edit:
    """Plan to give marks a color; what has no place in the text has none and stays as it is."""
    free = owning.changeable(marks, stamp)
    changes = tuple(
        Change(mark, mark._replace(color=color, modified=stamp.at))
        for mark in free
        if mark.color is not color and mark.anchor is not None
    )
    done = say_many(
        "Changed the colour of %n annotation",
        "Changed the colour of %n annotations",
        len(changes),
    )
    return owning.telling(Edit(say("Change colour"), changes, done), len(marks) - len(free))


def retag(mark: Annotation, tags: Sequence[str], stamp: Stamp) -> Edit:
    """Plan to give an annotation these tags instead of those it has."""
    tidy = tidy_tags(tags)
    if tidy == mark.tags:
        return Edit(say("Change tags"), ())
    owning.changeable([mark], stamp)
    changed = mark._replace(tags=tidy, modified=stamp.at)
    done = _said(
        mark,
        phrase("Changed the tags of “{quote}”"),
        phrase("Changed the tags of the article’s note"),
    )
    return Edit(say("Change tags"), (Change(mark, changed),), done)


def write_note(mark: Annotation, note: str, stamp: Stamp) -> Edit:
    """Plan to put a note, in Markdown, in place of the one an annotation has."""
    if note == mark.note:
        return Edit(say("Write note"), ())
    owning.changeable([mark], stamp)
    changed = mark._replace(note=note, modified=stamp.at)
    return _save_note(Change(mark, changed), mark)


def note_article(article: Article, text: Text, note: str, stamp: Stamp) -> tuple[Edit, Annotation]:
    """Plan a note on a whole article, and return the annotation that it makes."""
    made = annotate(article, text, None, stamp, note=note)
    return _save_note(Change(None, made), made), made


def remove(marks: Sequence[Annotation], stamp: Stamp) -> Edit:
    """Plan to put annotations into the trash, with everything on them."""
    free = owning.changeable(marks, stamp)
    changes = tuple(Change(m, m._replace(trashed=stamp.at)) for m in free if not m.trashed)
    if len(free) == 1:
        done = _said(free[0], phrase("Removed “{quote}”"), phrase("Removed a note on the article"))
        edit = Edit(say("Remove annotation"), changes, done)
    else:
        done = say_many("Removed %n annotation", "Removed %n annotations", len(free))
        edit = Edit(say("Remove annotations"), changes, done)
    return owning.telling(edit, len(marks) - len(free))


def _tag_entity(changes: tuple[Change, ...], mark: Annotation, entity: Entity) -> Edit:
    done = _said(
        mark,
        phrase("Tagged “{quote}” as {name}"),
        phrase("Tagged the article as {name}"),
        entity.name,
    )
    return Edit(say("Tag entity"), changes, done)


def _save_note(change: Change, mark: Annotation) -> Edit:
    return Edit(say("Write note"), (change,), say("Note saved"), joins=f"note {mark.id}")


def _said(mark: Annotation, of_quote: str, of_article: str, name: str = "") -> str:
    """Say what was done to a mark, with its quote shortened, or to a note on the article."""
    if mark.anchor is None:
        return say(of_article, name=name)
    quote = " ".join(mark.anchor.quote.split())
    shown = f"{quote[:_SHOWN]}…" if len(quote) > _SHOWN else quote
    return say(of_quote, quote=shown, name=name)
