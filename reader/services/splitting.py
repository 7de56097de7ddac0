"""Splitting an entity: some of its mentions mean another one, perhaps one merged into it."""

from collections.abc import Collection, Iterator, Sequence

from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity, EntityType, name_key, tidy_aliases
from reader.domain.errors import ReaderError
from reader.domain.words import say, say_many
from reader.services.annotating import entity_for
from reader.services.merging import BETWEEN_LINES, BETWEEN_NOTES, meant, parted
from reader.services.session import Stamp
from reader.store.library import Library


def said(library: Library, entity: Entity, keys: Collection[str]) -> list[Annotation]:
    """Return the mentions whose quotes have one of these keys, those in the trash included."""
    return [mark for mark in library.annotations.meaning(entity.id) if _key(mark) in keys]


def name_for(library: Library, entity: Entity, keys: Collection[str]) -> tuple[str, EntityType]:
    """Return what an entity may be called that gets the mentions with these keys, and its type.

    That is a name that was merged if there is one, else an alias, else nothing.
    """
    for one in library.entities.merged(entity.id):
        if one.key in keys:
            return one.name, one.type
    names = (alias.text for alias in entity.aliases if name_key(alias.text) in keys)
    return max(names, key=len, default=""), entity.type


def split(
    library: Library,
    entity: Entity,
    mentions: Sequence[Annotation],
    stamp: Stamp,
    *,
    name: str,
    type_: EntityType,
) -> Edit:
    """Plan to let mentions of an entity mean another one of that name and type.

    An entity of that name which was merged into it comes back from the trash
    with what it had; else one that is there already takes the mentions, else a
    new one is made. Aliases and suggestions go with their words, unless mentions
    that stay say them too. Raises `ReaderError` for an empty name.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise ReaderError(say("An entity needs a name; write one, and nothing is lost."))
    going = {mark.id: mark for mark in mentions if mark.entity == entity.id}
    before, taken = _taker(library, entity, wanted, type_, stamp)
    merged = before is not None and before.merged_into == entity.id
    if not going and not merged:
        return Edit(say("Split entity"), ())
    keys = {name_key(wanted), *map(_key, going.values())}
    if merged:
        keys |= {name_key(alias.text) for alias in taken.aliases}
    staying = (m for m in library.annotations.meaning(entity.id) if m.id not in going)
    keys -= {entity.key, *map(_key, staying)}
    left = _without(entity, taken, keys, merged=merged)
    aliases = [a for a in entity.aliases if a not in left.aliases and a.text != taken.name]
    taken = taken._replace(aliases=tidy_aliases((*taken.aliases, *aliases)), modified=stamp.at)
    suggestions = (s for s in library.suggestions.meaning(entity.id) if s.key in keys)
    done = say_many(
        "Split %n mention off “{entity}” as “{name}”",
        "Split %n mentions off “{entity}” as “{name}”",
        len(going),
        entity=entity.name,
        name=taken.name,
    )
    return Edit(
        say("Split entity"),
        (
            *_if_different(entity, left._replace(modified=stamp.at)),
            *_if_different(before, taken),
            *(
                Change(mark, mark._replace(entity=taken.id, modified=stamp.at))
                for mark in going.values()
            ),
            *(Change(one, meant(one, taken.id, taken.type)) for one in suggestions),
        ),
        done,
    )


def _taker(
    library: Library, entity: Entity, name: str, type_: EntityType, stamp: Stamp
) -> tuple[Entity | None, Entity]:
    """Return the entity that takes the mentions, as it was if it was, and as it shall be."""
    for merged in library.entities.merged(entity.id):
        if merged.key == name_key(name):
            back = merged._replace(type=type_, trashed=None, merged_into=None, modified=stamp.at)
            return merged, back
    known = [one for one in library.entities.named(name) if one.id != entity.id]
    taker, new = entity_for(name, type_, known, stamp)
    return (None if new else taker), taker


def _without(entity: Entity, taken: Entity, keys: Collection[str], *, merged: bool) -> Entity:
    """Return what stays of an entity without the words that go and what it took up with them."""
    left = entity._replace(
        aliases=tuple(alias for alias in entity.aliases if name_key(alias.text) not in keys)
    )
    if not merged:
        return left
    return left._replace(
        identifiers=tuple(i for i in entity.identifiers if i not in taken.identifiers),
        description=parted(entity.description, taken.description, BETWEEN_LINES),
        note=parted(entity.note, taken.note, BETWEEN_NOTES),
    )


def _if_different(before: Entity | None, after: Entity) -> Iterator[Change]:
    if before is None or before._replace(modified=after.modified) != after:
        yield Change(before, after)


def _key(mark: Annotation) -> str:
    return name_key(mark.anchor.quote) if mark.anchor else ""
