"""The commands about suggestions: what machines see in articles, and what people make of it."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from reader.cli.output import say, say_json, say_trouble
from reader.cli.sitting import UsageError, sitting
from reader.domain.edit import Edit
from reader.domain.entity import Entity, EntityType, name_key
from reader.domain.errors import NotFoundError
from reader.domain.ids import EntityId
from reader.domain.listing import Filter
from reader.domain.mention import mention_type
from reader.domain.suggestion import Suggestion
from reader.domain.value import Value, ValueKind
from reader.services import deciding, finding
from reader.services.session import Session
from reader.store.library import Library

_TYPES = (*EntityType, *ValueKind)


def add_suggest(command: ArgumentParser) -> None:
    """Say how `suggest` is called."""
    command.add_argument(
        "article", metavar="ARTICLE", nargs="?", help="which one; all of them if not given"
    )


def add_decision(command: ArgumentParser, type_help: str) -> None:
    """Say how `accept` and `reject` are called."""
    command.add_argument(
        "--quote", metavar="TEXT", type=_quoted, required=True, help="the suggested words"
    )
    command.add_argument(
        "--type", metavar="T", choices=[str(type_) for type_ in _TYPES], help=type_help
    )
    command.add_argument(
        "--everywhere",
        action="store_true",
        help="wherever the words are suggested; else only the first time",
    )


def suggest(arguments: Namespace) -> int:
    """Suggest mentions in an article or in all, keep them as pending, and print what is pending."""
    from reader.services import suggesting  # noqa: PLC0415 - many rules, for this command only
    from reader.suggesters.plug_ins import installed  # noqa: PLC0415 - as above

    with sitting(arguments.library, writes=True) as session, installed() as plug_ins:
        library = session.library
        one = finding.article(library, arguments.article).id if arguments.article else None
        articles = library.listing.ids(Filter()) if one is None else [one]
        done = suggesting.suggest_in(library, articles, plug_ins=plug_ins)
        trusted = deciding.accept_by_itself(library, articles, session.stamp())
        session.perform(trusted)
        pending = library.suggestions.pending(one)
        meant = list({one.entity for one in pending if one.entity})
        entities = {entity.id: entity for entity in library.entities.find(meant).values()}
        if arguments.json:
            say_json([values(suggestion, entities) for suggestion in pending])
        else:
            for suggestion in pending:
                say("\t".join(_line(suggestion, entities)))
            say(f"{len(pending)} pending, {done.new} of them new")
            if trusted.changes:
                say(trusted.summary)
        for trouble in done.troubles:
            say_trouble(trouble)
        return 0


def accept(arguments: Namespace) -> int:
    """Turn what is suggested into mentions, of another type if one is given."""
    type_ = mention_type(arguments.type) if arguments.type else None
    with sitting(arguments.library, writes=True) as session:
        meant = _meant(session.library, arguments.quote)
        alike = [one for one in meant if type_ in (None, one.type)]
        as_type = None if alike else type_
        if isinstance(as_type, ValueKind):
            raise UsageError(f"“{arguments.quote}” is not suggested as {as_type}.")
        chosen = _chosen(alike or meant, everywhere=arguments.everywhere)
        return _decide(session, deciding.accept(session.library, chosen, session.stamp(), as_type))


def reject(arguments: Namespace) -> int:
    """Turn suggestions down, those of one type if one is given."""
    with sitting(arguments.library, writes=True) as session:
        meant = _meant(session.library, arguments.quote)
        alike = [one for one in meant if arguments.type in (None, str(one.type))]
        if not alike:
            raise NotFoundError(f"“{arguments.quote}” is not suggested as {arguments.type}.")
        chosen = _chosen(alike, everywhere=arguments.everywhere)
        return _decide(session, deciding.reject(chosen, session.stamp()))


def values(suggestion: Suggestion, entities: Mapping[EntityId, Entity]) -> dict[str, Any]:
    """Return a suggestion as JSON has it; positions count code points."""
    entity = entities.get(suggestion.entity) if suggestion.entity else None
    return {
        "article": suggestion.article,
        "start": suggestion.span.start,
        "stop": suggestion.span.stop,
        "quote": suggestion.quote,
        "type": str(suggestion.type),
        "entity": entity.name if entity else suggestion.full or None,
        "source": suggestion.source,
        "score": suggestion.score,
        "value": _worth(suggestion.value) if suggestion.value else None,
    }


def _quoted(written: str) -> str:
    if not name_key(written):
        raise ArgumentTypeError("there are no words in it")
    return written


def _worth(value: Value) -> dict[str, str | None]:
    """Return a value with its exact number as text, and days in ISO 8601."""
    return {
        "number": None if value.number is None else format(value.number, "f"),
        "unit": value.unit or None,
        "first": value.first.isoformat() if value.first else None,
        "last": value.last.isoformat() if value.last else None,
    }


def _line(suggestion: Suggestion, entities: Mapping[EntityId, Entity]) -> tuple[str, ...]:
    told = values(suggestion, entities)
    fields = ("article", "start", "stop", "type", "quote", "entity", "source")
    return tuple("" if told[field] is None else str(told[field]) for field in fields)


def _meant(library: Library, quote: str) -> list[Suggestion]:
    """Return what is pending on some words, in the oldest article first."""
    found = sorted(library.suggestions.like(name_key(quote)), key=lambda one: one[:3])
    if not found:
        raise NotFoundError(f"“{quote}” is not suggested anywhere; “postil suggest” lists what is.")
    return found


def _chosen(found: Sequence[Suggestion], *, everywhere: bool) -> Sequence[Suggestion]:
    return found if everywhere else found[:1]


def _decide(session: Session, edit: Edit) -> int:
    session.perform(edit)
    say(edit.summary)
    return 0
