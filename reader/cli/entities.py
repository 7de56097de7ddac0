"""The commands about entities: which there are, and two of them made one."""

from argparse import Namespace
from typing import Any

from reader.cli.output import say, say_json
from reader.cli.sitting import sitting
from reader.domain.entity import Entity
from reader.domain.knowing import Tally
from reader.services import finding

_FIELDS = ("id", "name", "type", "mentions", "articles", "aliases")


def entities(arguments: Namespace) -> int:
    """List the entities, the most mentioned first."""
    from reader.services import knowing  # noqa: PLC0415 - for this command only

    with sitting(arguments.library) as session:
        counted = knowing.tallies(session.library)
        found = [
            (entity, counted.get(entity.id, Tally(0, 0)))
            for entity in session.library.entities.all()
        ]
        found.sort(key=lambda pair: -pair[1].mentions)
        told = [values(entity, tally) for entity, tally in found]
        if arguments.json:
            say_json(told)
            return 0
        say("\t".join(_FIELDS))
        for one in told:
            aliases = "; ".join(alias["text"] for alias in one["aliases"])
            say("\t".join(str(value) for value in (*(one[f] for f in _FIELDS[:-1]), aliases)))
        return 0


def merge_entities(arguments: Namespace) -> int:
    """Let one entity take up another one with all its mentions."""
    from reader.services import merging  # noqa: PLC0415 - for this command only

    with sitting(arguments.library, writes=True) as session:
        loser = finding.entity(session.library, arguments.loser)
        winner = finding.entity(session.library, arguments.winner)
        edit = merging.merge(session.library, loser, winner, session.stamp())
        session.perform(edit)
        say(edit.summary)
        return 0


def values(entity: Entity, tally: Tally) -> dict[str, Any]:
    """Return an entity as JSON has it, with its mentions and their articles outside the trash."""
    return {
        "id": entity.id,
        "name": entity.name,
        "type": str(entity.type),
        "description": entity.description,
        "aliases": [
            {
                "text": alias.text,
                "kind": str(alias.kind),
                "case_sensitive": alias.case_sensitive,
                "article": alias.article,
            }
            for alias in entity.aliases
        ],
        "identifiers": [
            {"scheme": identifier.scheme, "value": identifier.value}
            for identifier in entity.identifiers
        ],
        "mentions": tally.mentions,
        "articles": tally.articles,
        "accepts": entity.accepts,
    }
