"""Entities: who and what the articles speak of."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.domain.ids import ArticleId, EntityId

LONGEST_NAME = 300
"""Code points of a name or an alias: what is longer is hardly one."""


class EntityType(StrEnum):
    """What an entity is; the order is that of the keys 1 to 7."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PRODUCT = "product"
    EVENT = "event"
    WORK = "work"
    OTHER = "other"


class AliasKind(StrEnum):
    """What other words for an entity are to its name."""

    NAME = "name"
    ALIAS = "alias"
    ACRONYM = "acronym"
    SURNAME = "surname"


class Alias(NamedTuple):
    """Other words for an entity, in the whole library or in one article.

    Where case matters, the text has to say it just so; where it does not, a
    capital at the beginning still has to be one.
    """

    text: str
    kind: AliasKind = AliasKind.ALIAS
    case_sensitive: bool = False
    article: ArticleId | None = None


class Identifier(NamedTuple):
    """What an entity is called elsewhere: `wikidata` and `Q334`, or `url` and an address."""

    scheme: str
    value: str


class Entity(NamedTuple):
    """A person, organisation, place, product, event or work that mentions mean.

    `description` is a line that tells it from others of its name, `note` is
    Markdown. `aliases` and `identifiers` are sorted and distinct. What is
    suggested for an entity that `accepts` needs nobody's consent. One that was
    merged lies in the trash and says into which. Moments are UTC.
    """

    id: EntityId
    name: str
    type: EntityType
    annotator: str
    created: datetime
    modified: datetime
    description: str = ""
    note: str = ""
    aliases: tuple[Alias, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    accepts: bool = False
    merged_into: EntityId | None = None
    trashed: datetime | None = None

    @property
    def key(self) -> str:
        """What makes two names the same: see `name_key`."""
        return name_key(self.name)


def tidy_aliases(aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    """Return aliases sorted, each words once in the library and once in an article."""
    kept = {(alias.text, alias.article or ""): alias for alias in aliases}
    return tuple(kept[place] for place in sorted(kept))


def name_key(name: str) -> str:
    """Fold case, width, quotes and white space, so that spellings of a name meet."""
    folded = unicodedata.normalize("NFKC", name).replace("’", "'").casefold()
    return " ".join(folded.split())
