"""Taking in a gazetteer: its names become entities, or further names of those that are there."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, Entity, EntityType, name_key, tidy_aliases
from reader.domain.errors import UnreadableFileError
from reader.domain.ids import EntityId, new_id
from reader.domain.words import say, say_many
from reader.formats.decoding import read_file
from reader.formats.gazetteer import Broken, Named, read_gazetteer
from reader.services.aliasing import alias_for
from reader.services.session import Stamp
from reader.store.library import Library


class GazetteerPlan(NamedTuple):
    """An edit that takes a gazetteer in: how many entities it makes, changes and leaves.

    `broken` are the lines that say nothing of use.
    """

    edit: Edit
    made: int
    changed: int
    already: int
    broken: tuple[Broken, ...]

    @property
    def details(self) -> str:
        """The broken lines in words, a line each."""
        return "\n".join(told(line) for line in self.broken)


def plan(library: Library, path: Path, stamp: Stamp) -> GazetteerPlan:
    """Plan to take in the names of a file; nothing is written yet.

    An entity is known again by its name and type, or by an alias that only one
    of its type has; it gains the aliases that it lacks. Raises
    `UnreadableFileError` where the file cannot be read or no line of it is of use.
    """
    names, broken = read_gazetteer(read_file(path))
    if not names:
        raise _useless(path, broken)
    known = _Known(library, stamp)
    for name in names:
        known.take_in(name)
    changes = known.changes()
    made = sum(change.before is None for change in changes)
    changed = len(changes) - made
    already = known.touched - len(changes)
    said = _summary(made, changed, already, len(broken))
    edit = Edit(say("Import gazetteer"), changes, said)
    return GazetteerPlan(edit, made, changed, already, broken)


def told(line: Broken) -> str:
    """Return what is wrong with a line, in words."""
    return say(
        "Line {number}, “{words}”: {reason}",
        number=line.number,
        words=line.words,
        reason=line.reason,
    )


class _Known:
    """The entities of a library, and what becomes of them."""

    def __init__(self, library: Library, stamp: Stamp) -> None:
        self._stamp = stamp
        self._before: dict[EntityId, Entity] = {}
        self._now: dict[EntityId, Entity] = {}
        self._named: dict[tuple[str, EntityType], EntityId] = {}
        self._called: dict[tuple[str, EntityType], set[EntityId]] = {}
        self._touched: set[EntityId] = set()
        for entity in library.entities.all():
            self._before[entity.id] = entity
            self._add(entity)

    @property
    def touched(self) -> int:
        """How many entities names were found to mean, new ones included."""
        return len(self._touched)

    def take_in(self, named: Named) -> None:
        """Make an entity of a name, or give its aliases to the one that it means."""
        name = " ".join(named.name.split())
        entity = self._meant(name, named.type) or self._made(name, named.type)
        aliases = tidy_aliases((*entity.aliases, *_aliases(entity, named.aliases)))
        if aliases != entity.aliases:
            entity = entity._replace(aliases=aliases)
        self._add(entity)
        self._touched.add(entity.id)

    def changes(self) -> tuple[Change, ...]:
        """Return what is new and what has changed."""
        found = []
        for id_, entity in self._now.items():
            before = self._before.get(id_)
            if entity != before:
                after = entity._replace(modified=self._stamp.at)
                found.append(Change(before, after))
        return tuple(found)

    def _add(self, entity: Entity) -> None:
        self._now[entity.id] = entity
        self._named.setdefault((entity.key, entity.type), entity.id)
        for alias in entity.aliases:
            if alias.article is None:
                place = name_key(alias.text), entity.type
                self._called.setdefault(place, set()).add(entity.id)

    def _meant(self, name: str, type_: EntityType) -> Entity | None:
        place = name_key(name), type_
        if place in self._named:
            return self._now[self._named[place]]
        called = self._called.get(place, set())
        return self._now[next(iter(called))] if len(called) == 1 else None

    def _made(self, name: str, type_: EntityType) -> Entity:
        return Entity(
            id=EntityId(new_id()),
            name=name,
            type=type_,
            annotator=self._stamp.annotator,
            created=self._stamp.at,
            modified=self._stamp.at,
        )


def _aliases(entity: Entity, written: Iterable[str]) -> list[Alias]:
    """Return the aliases that an entity lacks, for the whole library."""
    have = {entity.name} | {alias.text for alias in entity.aliases if alias.article is None}
    tidy = (" ".join(words.split()) for words in written)
    return [
        alias_for(entity, words)
        for words in tidy
        if words not in have and any(map(str.isalnum, words))
    ]


def _summary(made: int, changed: int, already: int, broken: int) -> str:
    parts = [
        say_many("%n entity added", "%n entities added", made),
        say_many("%n given further names", "%n given further names", changed),
        say_many("%n already here", "%n already here", already),
        say_many("%n line could not be read", "%n lines could not be read", broken),
    ]
    counts = (made, changed, already, broken)
    return ", ".join(part for part, count in zip(parts, counts, strict=True) if count)


def _useless(path: Path, broken: tuple[Broken, ...]) -> UnreadableFileError:
    if not broken:
        return UnreadableFileError(
            say("“{name}” holds no names, so nothing was imported.", name=path.name)
        )
    first = broken[0]
    return UnreadableFileError(
        say(
            "No line of “{name}” is a name, a tab and a type, so nothing was imported; "
            "line {number}, for one: {reason}.",
            name=path.name,
            number=first.number,
            reason=first.reason,
        )
    )
