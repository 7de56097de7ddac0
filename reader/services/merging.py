"""Merging two entities that are one: what would come of it, and the edit that does it."""

from typing import NamedTuple

from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, AliasKind, Entity, EntityType, tidy_aliases
from reader.domain.errors import ReaderError
from reader.domain.ids import EntityId
from reader.domain.knowing import MentionRow
from reader.domain.suggestion import Status, Suggestion
from reader.domain.words import say, say_many
from reader.services import knowing
from reader.services.alike import is_acronym
from reader.services.session import Stamp
from reader.services.suggesting import names_of
from reader.store.library import Library

BETWEEN_LINES, BETWEEN_NOTES = "; ", "\n\n"
"""What stands between two descriptions, and between two notes, that have become one."""

_SAMPLES = 3
_WIKIDATA = "wikidata"


class Side(NamedTuple):
    """One of two entities that may be merged, with a few of its sentences.

    Mentions and articles in the trash are not counted. `pending` counts what
    is suggested for it.
    """

    entity: Entity
    mentions: int
    articles: int
    pending: int
    samples: tuple[MentionRow, ...]


class Preview(NamedTuple):
    """What a merge would come to.

    `merged` is the winner as it will be, `aliases` are those that it gains;
    `conflicts` are sentences about what the two do not agree on.
    """

    loser: Side
    winner: Side
    merged: Entity
    aliases: tuple[Alias, ...]
    conflicts: tuple[str, ...]


def preview(library: Library, loser: Entity, winner: Entity) -> Preview:
    """Return what it would come to if `winner` took up `loser`; exchanged, the other way round."""
    merged = united(loser, winner)
    return Preview(
        _side(library, loser),
        _side(library, winner),
        merged,
        tuple(alias for alias in merged.aliases if alias not in winner.aliases),
        tuple(_conflicts(loser, winner)),
    )


def merge(library: Library, loser: Entity, winner: Entity, stamp: Stamp) -> Edit:
    """Plan to let one entity take up another one, with all its mentions and suggestions.

    Those in the trash go along. The loser's name becomes an alias; the loser
    itself goes to the trash, where it waits to be split off again. Raises
    `ReaderError` where both are one, or either lies in the trash.
    """
    _require_two(loser, winner)
    taken = united(loser, winner)._replace(modified=stamp.at)
    gone = loser._replace(merged_into=winner.id, trashed=stamp.at, modified=stamp.at)
    earlier = library.entities.merged(loser.id)
    mentions = library.annotations.meaning(loser.id)
    suggestions = library.suggestions.meaning(loser.id)
    done = say_many(
        "Merged “{loser}” into “{winner}” with %n mention",
        "Merged “{loser}” into “{winner}” with %n mentions",
        sum(mark.trashed is None for mark in mentions),
        loser=loser.name,
        winner=winner.name,
    )
    return Edit(
        say("Merge entities"),
        (
            Change(winner, taken),
            Change(loser, gone),
            *(
                Change(one, one._replace(merged_into=winner.id, modified=stamp.at))
                for one in earlier
            ),
            *(
                Change(mark, mark._replace(entity=winner.id, modified=stamp.at))
                for mark in mentions
            ),
            *(Change(one, meant(one, winner.id, winner.type)) for one in suggestions),
        ),
        done,
    )


def united(loser: Entity, winner: Entity) -> Entity:
    """Return the winner with everything that is known of the loser."""
    ours = {(alias.text, alias.article) for alias in winner.aliases}
    gained = (a for a in (_alias_of(loser, winner), *loser.aliases) if a.text != winner.name)
    return winner._replace(
        aliases=tidy_aliases(
            (*winner.aliases, *(a for a in gained if (a.text, a.article) not in ours))
        ),
        identifiers=tuple(sorted({*winner.identifiers, *loser.identifiers})),
        description=joined(winner.description, loser.description, BETWEEN_LINES),
        note=joined(winner.note, loser.note, BETWEEN_NOTES),
    )


def joined(ours: str, theirs: str, between: str) -> str:
    """Return both words, or those that there are, or once what both say."""
    return ours if theirs in ("", ours) else between.join(filter(None, (ours, theirs)))


def parted(both: str, theirs: str, between: str) -> str:
    """Return what `joined` had as ours; where it cannot be told, `both` as it is."""
    if not theirs:
        return both
    return "" if both == theirs else both.removesuffix(between + theirs)


def meant(suggestion: Suggestion, entity: EntityId, type_: EntityType) -> Suggestion:
    """Return a suggestion as one for another entity; what was decided keeps the type it had."""
    if suggestion.status is Status.PENDING:
        return suggestion._replace(entity=entity, type=type_)
    return suggestion._replace(entity=entity)


def _alias_of(loser: Entity, winner: Entity) -> Alias:
    """Return the loser's name as an alias, which is found just as it was found as a name."""
    name = next(names_of(loser))
    kind = AliasKind.ACRONYM if is_acronym(loser.name, winner.name) else AliasKind.NAME
    return Alias(loser.name, kind, name.case_sensitive)


def _require_two(loser: Entity, winner: Entity) -> None:
    if loser.id == winner.id:
        raise ReaderError(
            say("“{name}” cannot be merged with itself; choose another entity.", name=loser.name)
        )
    for entity in (loser, winner):
        if entity.trashed:
            raise ReaderError(
                say(
                    "“{name}” lies in the trash, so nothing was merged; restore it first.",
                    name=entity.name,
                )
            )


def _side(library: Library, entity: Entity) -> Side:
    counted = knowing.totals(library, entity.id)
    pending = library.suggestions.count_of(entity.id)
    samples = knowing.sample(library, entity.id, _SAMPLES)
    return Side(entity, counted.mentions, counted.articles, pending, tuple(samples))


def _conflicts(loser: Entity, winner: Entity) -> list[str]:
    found = []
    if loser.type is not winner.type:
        found.append(
            say("They are of different types; the type of “{name}” stays.", name=winner.name)
        )
    theirs, ours = (
        {one.value for one in entity.identifiers if one.scheme == _WIKIDATA}
        for entity in (loser, winner)
    )
    if theirs and ours and not theirs & ours:
        found.append(
            say(
                "They have different Wikidata numbers, {ours} and {theirs}; both are kept.",
                ours=", ".join(sorted(ours)),
                theirs=", ".join(sorted(theirs)),
            )
        )
    return found
