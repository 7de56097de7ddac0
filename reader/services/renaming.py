"""Planning to change what is said of an entity: its name, a line, a note, its links."""

import re

from reader.domain.edit import Change, Edit
from reader.domain.entity import (
    LONGEST_NAME,
    Alias,
    AliasKind,
    Entity,
    Identifier,
    name_key,
    tidy_aliases,
)
from reader.domain.errors import ReaderError
from reader.domain.words import phrase, say
from reader.services import knowing
from reader.services.session import Stamp
from reader.services.suggesting import names_of
from reader.store.library import Library

WIKIDATA, URL = "wikidata", "url"
"""The schemes of identifiers."""

_NUMBER = re.compile(r"[Qq][1-9][0-9]*")
_ON_WIKIDATA = re.compile(
    r"https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(?:Special:EntityPage/)?(Q[1-9][0-9]*)"
    r"(?:[#?].*)?"
)
_ADDRESS = re.compile(r"https?://[^\s/?#.]+\.?[^\s]*", re.IGNORECASE)
_UNDERSTOOD = phrase(
    "“{words}” is no Wikidata number such as Q334 and no address that begins with https://; "
    "nothing was added, so correct it and try again."
)


def rename(library: Library, entity: Entity, name: str, stamp: Stamp) -> Edit:
    """Plan to call an entity by another name.

    The old one becomes an alias if texts mention the entity by it. Raises
    `ReaderError` for a name that is empty or too long.
    """
    label, wanted = say("Rename entity"), " ".join(name.split())
    if not wanted:
        raise ReaderError(
            say("An entity needs a name; it is still called “{name}”.", name=entity.name)
        )
    if len(wanted) > LONGEST_NAME:
        raise ReaderError(
            say(
                "The name of an entity has at most {count} characters; it is still called "
                "“{name}”, so choose a shorter one.",
                count=LONGEST_NAME,
                name=entity.name,
            )
        )
    if wanted == entity.name:
        return Edit(label, ())
    aliases = [alias for alias in entity.aliases if (alias.text, alias.article) != (wanted, None)]
    said = {wording.key for wording in knowing.wordings(library, entity.id)}
    if entity.key in said and entity.key != name_key(wanted):
        aliases.append(Alias(entity.name, AliasKind.NAME, next(names_of(entity)).case_sensitive))
    after = entity._replace(name=wanted, aliases=tidy_aliases(aliases), modified=stamp.at)
    done = say("“{old}” is called “{new}” now", old=entity.name, new=wanted)
    return Edit(label, (Change(entity, after),), done)


def describe(entity: Entity, description: str, stamp: Stamp) -> Edit:
    """Plan to say in a line what tells an entity from others of its name."""
    after = entity._replace(description=" ".join(description.split()), modified=stamp.at)
    done = say("Changed the description of “{name}”", name=entity.name)
    return _edit(say("Describe entity"), entity, after, done)


def write_note(entity: Entity, note: str, stamp: Stamp) -> Edit:
    """Plan to put a note, in Markdown, in place of the one an entity has."""
    after = entity._replace(note=note, modified=stamp.at)
    return _edit(say("Write note"), entity, after, say("Note saved"), f"note {entity.id}")


def accept_by_itself(entity: Entity, accepts: bool, stamp: Stamp) -> Edit:
    """Plan that what is suggested for an entity needs nobody's consent, or needs it again."""
    after = entity._replace(accepts=accepts, modified=stamp.at)
    done = (
        say("Suggestions for “{name}” are accepted by themselves now", name=entity.name)
        if accepts
        else say("Suggestions for “{name}” wait for somebody now", name=entity.name)
    )
    return _edit(say("Accept by itself"), entity, after, done)


def identifier_of(words: str) -> Identifier:
    """Return what a person wrote as an identifier: a Wikidata number, or an address.

    The address of a Wikidata page is its number. Raises `ReaderError` for anything else.
    """
    wanted = words.strip()
    page = _ON_WIKIDATA.fullmatch(wanted)
    if page:
        return Identifier(WIKIDATA, page[1])
    if _NUMBER.fullmatch(wanted):
        return Identifier(WIKIDATA, wanted.upper())
    if _ADDRESS.fullmatch(wanted):
        return Identifier(URL, wanted)
    raise ReaderError(say(_UNDERSTOOD, words=wanted))


def add_identifier(entity: Entity, words: str, stamp: Stamp) -> Edit:
    """Plan to say where else an entity is known; raises `ReaderError` as `identifier_of` does."""
    identifiers = {*entity.identifiers, identifier_of(words)}
    after = entity._replace(identifiers=tuple(sorted(identifiers)), modified=stamp.at)
    done = say("Added a link to “{name}”", name=entity.name)
    return _edit(say("Add link"), entity, after, done)


def remove_identifier(entity: Entity, identifier: Identifier, stamp: Stamp) -> Edit:
    """Plan not to say any more that an entity is known elsewhere."""
    identifiers = tuple(one for one in entity.identifiers if one != identifier)
    after = entity._replace(identifiers=identifiers, modified=stamp.at)
    done = say("Removed a link of “{name}”", name=entity.name)
    return _edit(say("Remove link"), entity, after, done)


def address_of(identifier: Identifier) -> str:
    """Return where on the web an identifier leads."""
    if identifier.scheme == WIKIDATA:
        return f"https://www.wikidata.org/wiki/{identifier.value}"
    return identifier.value


def _edit(label: str, before: Entity, after: Entity, done: str, joins: str = "") -> Edit:
    if before._replace(modified=after.modified) == after:
        return Edit(label, ())
    return Edit(label, (Change(before, after),), done, joins)
