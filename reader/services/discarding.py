"""Planning to put entities into the trash, and to take them out again."""

from collections.abc import Sequence

from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity
from reader.domain.words import say, say_many
from reader.services.session import Stamp
from reader.store.library import Library


def discard(library: Library, entities: Sequence[Entity], stamp: Stamp) -> Edit:
    """Plan to put entities into the trash, with the mentions that are nothing else.

    Mentions with a colour, a note, tags or replies stay and mean nothing any more.
    What goes together has the same moment: so `restore` knows what comes back.
    """
    gone = [entity for entity in entities if not entity.trashed]
    changes = [Change(entity, entity._replace(trashed=stamp.at)) for entity in gone]
    for entity in gone:
        marks = [mark for mark in library.annotations.meaning(entity.id) if not mark.trashed]
        answered = {
            reply.parent
            for reply in library.annotations.replies_to([mark.id for mark in marks])
            if not reply.trashed
        }
        for mark in marks:
            stays = mark.id in answered or _is_more(mark)
            after = (
                mark._replace(entity=None, modified=stamp.at)
                if stays
                else mark._replace(trashed=stamp.at)
            )
            changes.append(Change(mark, after))
    if len(gone) == 1:
        done = say("Moved “{name}” to the trash", name=gone[0].name)
    else:
        done = say_many("Moved %n entity to the trash", "Moved %n entities to the trash", len(gone))
    return Edit(say("Delete entity"), tuple(changes), done)


def restore(library: Library, entities: Sequence[Entity]) -> Edit:
    """Plan to take entities out of the trash, each with the mentions that went there with it.

    One that was merged comes back without mentions, since those have gone to
    the other; splitting that one brings them back as well.
    """
    back = [entity for entity in entities if entity.trashed]
    mentions = [
        mark
        for entity in back
        for mark in library.annotations.meaning(entity.id)
        if mark.trashed == entity.trashed
    ]
    if len(back) == 1:
        done = say("Restored “{name}”", name=back[0].name)
    else:
        done = say_many("Restored %n entity", "Restored %n entities", len(back))
    return Edit(
        say("Restore"),
        (
            *(Change(entity, untrashed(entity)) for entity in back),
            *(Change(mark, mark._replace(trashed=None)) for mark in mentions),
        ),
        done,
    )


def untrashed(entity: Entity) -> Entity:
    """Return an entity as it is outside the trash, where none is merged."""
    return entity._replace(trashed=None, merged_into=None)


def _is_more(mark: Annotation) -> bool:
    return bool(mark.color or mark.note or mark.tags)
