"""Entities of two libraries made one set: united field by field, twins merged, chains followed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from reader.domain.entity import Alias, AliasKind, Entity, tidy_aliases
from reader.domain.ids import EntityId
from reader.services.joining.pairs import Pair
from reader.services.joining.three_way import (
    Form,
    base_of,
    changed_since,
    dated,
    in_order,
    same,
    unite,
)
from reader.services.joining.values import Choice
from reader.services.merging import BETWEEN_LINES, BETWEEN_NOTES, joined
from reader.services.merging import united as taken_up

FORM = Form(
    scalars=(("name",), ("type",), ("description",), ("note",), ("accepts",)),
    sets=("aliases", "identifiers"),
)

_STEP = timedelta(milliseconds=1)


class Doubt(NamedTuple):
    """An entity that both sides have changed: in which fields, or that one has deleted."""

    ours: Entity
    theirs: Entity
    base: Entity | None
    fields: tuple[str, ...]


class Merged(NamedTuple):
    """What becomes of entities: `results` by id, for all that differ on the two sides.

    `meant` says for those that are merged which one mentions of them mean, `gone`
    are those of ours for which that is new. `one_trashed` are in the trash on one
    side only. `removed` stay away, because they were removed for good here.
    """

    pairs: Mapping[EntityId, Pair[Entity]]
    results: Mapping[EntityId, Entity]
    doubts: tuple[Doubt, ...]
    meant: Mapping[EntityId, EntityId]
    gone: tuple[EntityId, ...]
    one_trashed: tuple[EntityId, ...]
    removed: frozenset[EntityId]


def merged(
    ours: Sequence[Entity],
    pairs: Sequence[Pair[Entity]],
    twins: Iterable[tuple[EntityId, EntityId]],
    choices: Mapping[EntityId, Choice] | None = None,
) -> Merged:
    """Unite entities; whoever does it with these two sets comes to the same one.

    Of twins the older one takes up the younger one on both sides, as if somebody
    had merged them.
    """
    before = {entity.id: entity for entity in ours}
    results: dict[EntityId, Entity] = {}
    doubts: list[Doubt] = []
    removed: set[EntityId] = set()
    for pair in pairs:
        if pair.ours is not None and pair.theirs is not None:
            choice = (choices or {}).get(pair.ours.id, Choice.BOTH)
            results[pair.ours.id] = _united(pair, pair.ours, pair.theirs, choice, doubts)
        elif pair.theirs is not None:
            results[pair.theirs.id] = pair.theirs
            if pair.buried and not pair.revived:
                removed.add(pair.theirs.id)
        elif pair.ours is not None and not (pair.ours.trashed or pair.revived):
            results[pair.ours.id] = pair.ours._replace(trashed=pair.buried)
    twins = list(twins)
    removed.difference_update(id_ for twin in twins for id_ in twin)
    everything = before | results
    _give_to_winners(everything, pairs)
    for older, younger in twins:
        _make_one(everything, older, younger)
    _break_circles(everything)
    meant = _followed(everything)
    were = _followed(before)
    return Merged(
        pairs={EntityId(pair.id): pair for pair in pairs},
        results={id_: one for id_, one in everything.items() if before.get(id_) != one},
        doubts=tuple(doubts),
        meant=meant,
        gone=tuple(id_ for id_ in before if meant.get(id_) != were.get(id_)),
        one_trashed=tuple(
            EntityId(pair.id)
            for pair in pairs
            if bool(pair.ours and not pair.ours.trashed)
            != bool(pair.theirs and not pair.theirs.trashed)
        ),
        removed=frozenset(removed),
    )


def _united(
    pair: Pair[Entity], ours: Entity, theirs: Entity, choice: Choice, doubts: list[Doubt]
) -> Entity:
    base = base_of(ours, theirs, pair.our_past, pair.their_past)
    into = _merged_into(ours, theirs, base)
    settled: dict[str, object] = {"merged_into": into}
    if into:
        settled["trashed"] = max(
            (side.trashed for side in (ours, theirs) if side.trashed),
            default=max(ours.modified, theirs.modified),
        )
    united = unite(ours, theirs, base, FORM, choice=choice, settled=settled)
    if united.fields or (united.revived and not into):
        doubts.append(Doubt(ours, theirs, base, united.fields))
    if not united.fields or choice is not Choice.BOTH:
        return united.record
    return dated(_with_both(united.record, united.loser, united.fields), ours, theirs)


def _merged_into(ours: Entity, theirs: Entity, base: Entity | None) -> EntityId | None:
    mine, yours = ours.merged_into, theirs.merged_into
    if mine == yours:
        return mine
    if base is None:
        first, second = in_order(ours, theirs)
        return first.merged_into or second.merged_into
    if base.merged_into == mine:
        return yours
    return mine if base.merged_into == yours else in_order(ours, theirs)[0].merged_into


def _with_both(winner: Entity, loser: Entity, fields: Iterable[str]) -> Entity:
    """Return an entity with what gave way: a name as alias, words behind words."""
    made = winner
    for field in fields:
        if field == "name":
            made = _known_as(made, loser.name)
        elif field == "description":
            both = joined(made.description, loser.description, BETWEEN_LINES)
            made = made._replace(description=both)
        elif field == "note":
            made = made._replace(note=joined(made.note, loser.note, BETWEEN_NOTES))
    return made


def _known_as(entity: Entity, name: str) -> Entity:
    if name == entity.name or any(a.text == name and not a.article for a in entity.aliases):
        return entity
    return entity._replace(aliases=tidy_aliases((*entity.aliases, Alias(name, AliasKind.NAME))))


def _give_to_winners(everything: dict[EntityId, Entity], pairs: Iterable[Pair[Entity]]) -> None:
    """Give what one side has said of an entity that the other one has merged to its winner."""
    for pair in sorted(pairs, key=lambda one: one.id):
        ours, theirs = pair.ours, pair.theirs
        if ours is None or theirs is None or bool(ours.merged_into) == bool(theirs.merged_into):
            continue
        alive = theirs if ours.merged_into else ours
        base = base_of(ours, theirs, pair.our_past, pair.their_past)
        winner = everything.get(_end(everything, alive.id))
        if (
            base is None
            or winner is None
            or winner.id == alive.id
            or not changed_since(alive, base)
        ):
            continue
        gained = winner._replace(
            aliases=tidy_aliases((*(set(alive.aliases) - set(base.aliases)), *winner.aliases)),
            identifiers=tuple(
                sorted({*winner.identifiers, *(set(alive.identifiers) - set(base.identifiers))})
            ),
        )
        if alive.name != base.name:
            gained = _known_as(gained, alive.name)
        if alive.note != base.note:
            gained = gained._replace(note=joined(gained.note, alive.note, BETWEEN_NOTES))
        if alive.description != base.description:
            both = joined(gained.description, alive.description, BETWEEN_LINES)
            gained = gained._replace(description=both)
        everything[winner.id] = dated(gained, winner, winner)


def _make_one(everything: dict[EntityId, Entity], older: EntityId, younger: EntityId) -> None:
    winner, loser = everything[older], everything[younger]
    moment = max(winner.modified, loser.modified) + _STEP
    taken = taken_up(loser, winner)
    if not same(taken, winner):
        everything[older] = taken._replace(modified=moment)
    everything[younger] = loser._replace(merged_into=older, trashed=moment, modified=moment)


def _break_circles(everything: dict[EntityId, Entity]) -> None:
    """Let the oldest one of those stand that the two sides have merged into each other."""
    for id_ in sorted(everything):
        seen, here = [id_], everything[id_].merged_into
        while here and here in everything and here not in seen:
            seen.append(here)
            here = everything[here].merged_into
        if here == id_:
            everything[id_] = everything[id_]._replace(merged_into=None, trashed=None)


def _followed(entities: Mapping[EntityId, Entity]) -> dict[EntityId, EntityId]:
    """Return for each merged entity the one that it has become part of in the end."""
    return {id_: _end(entities, id_) for id_, one in entities.items() if one.merged_into}


def _end(entities: Mapping[EntityId, Entity], id_: EntityId) -> EntityId:
    seen = set()
    while id_ in entities and id_ not in seen and (into := entities[id_].merged_into):
        seen.add(id_)
        if into not in entities:
            break
        id_ = into
    return id_
