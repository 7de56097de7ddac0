"""Planning what people do to several annotations at once: each is one edit, one step back."""

from collections.abc import Iterable, Sequence

from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId
from reader.domain.tags import tidy_tags
from reader.domain.words import say, say_many
from reader.services import annotating, owning
from reader.services.discarding import untrashed
from reader.services.session import Stamp
from reader.store.library import Library


def tag(
    marks: Sequence[Annotation], added: Iterable[str], taken: Iterable[str], stamp: Stamp
) -> Edit:
    """Plan to add tags to annotations and to take tags away; their other tags stay."""
    more, less = tidy_tags(added), frozenset(tidy_tags(taken))
    changes = []
    free = owning.changeable(marks, stamp)
    for mark in free:
        tags = tidy_tags(t for t in (*mark.tags, *more) if t not in less)
        if tags != mark.tags:
            changes.append(Change(mark, mark._replace(tags=tags, modified=stamp.at)))
    done = say_many(
        "Changed the tags of %n annotation", "Changed the tags of %n annotations", len(changes)
    )
    return owning.telling(Edit(say("Change tags"), tuple(changes), done), len(marks) - len(free))


def shared_tags(marks: Sequence[Annotation]) -> tuple[str, ...]:
    """Return the tags that all of these annotations have."""
    shared = frozenset.intersection(*(frozenset(mark.tags) for mark in marks)) if marks else ()
    return tuple(sorted(shared))


def link(marks: Sequence[Annotation], entity: Entity, stamp: Stamp, *, new: bool = False) -> Edit:
    """Plan to make marks mean an entity, which is made with them if it is `new`.

    What has no place in the text means nothing and stays as it is.
    """
    free = owning.changeable(marks, stamp)
    changes = [
        Change(mark, mark._replace(entity=entity.id, modified=stamp.at))
        for mark in free
        if mark.entity != entity.id and mark.anchor is not None
    ]
    made = [Change(None, entity)] if new and changes else []
    done = say_many(
        "Tagged %n annotation as {name}",
        "Tagged %n annotations as {name}",
        len(changes),
        name=entity.name,
    )
    return owning.telling(Edit(say("Tag entity"), (*made, *changes), done), len(marks) - len(free))


def remove(library: Library, marks: Sequence[Annotation], stamp: Stamp) -> Edit:
    """Plan to put annotations into the trash, with everything on them and the replies to them.

    What goes together has the same moment: so `restore` knows what comes back together.
    Replies of others go along too: without what they answer nobody would understand them.
    """
    there = [mark for mark in marks if not mark.trashed]
    edit = annotating.remove(there, stamp) if there else Edit(say("Remove annotations"), ())
    gone = owning.changeable(there, stamp)
    ids = {mark.id for mark in gone}
    replies = (r for r in _replies(library, gone) if not r.trashed and r.id not in ids)
    along = tuple(Change(reply, reply._replace(trashed=stamp.at)) for reply in replies)
    return edit._replace(changes=(*edit.changes, *along))


def restore(library: Library, marks: Sequence[Annotation]) -> Edit:
    """Plan to take annotations out of the trash, each with what went there with it.

    The replies that went along come back along. A reply brings what it answers,
    a mention the entity that it means, and an annotation the article that it
    stands on, since none is seen without the other.
    """
    wanted = {mark.id: mark for mark in marks if mark.trashed}
    answered = {mark.parent for mark in marks if mark.parent} - wanted.keys()
    parents = library.annotations.find([id_ for id_ in answered if id_]).values()
    back = wanted | {mark.id: mark for mark in parents if mark.trashed}
    for reply in _replies(library, list(wanted.values())):
        if reply.parent in wanted and reply.trashed == wanted[reply.parent].trashed:
            back[reply.id] = reply
    articles = library.articles.find(list({mark.article for mark in marks})).values()
    meant = {mark.entity for mark in back.values() if mark.entity}
    entities = library.entities.find(list(meant)).values()
    return Edit(
        say("Restore"),
        (
            *(Change(a, a._replace(trashed=None)) for a in articles if a.trashed),
            *(Change(e, untrashed(e)) for e in entities if e.trashed),
            *(Change(mark, mark._replace(trashed=None)) for mark in back.values()),
        ),
        say_many("Restored %n annotation", "Restored %n annotations", len(marks)),
    )


def _replies(library: Library, marks: Sequence[Annotation]) -> list[Annotation]:
    return library.annotations.replies_to([AnnotationId(mark.id) for mark in marks])
