"""Entities: who and what the articles speak of."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.domain.ids import EntityId


class EntityType(StrEnum):
    """What an entity is; the order is that of the keys 1 to 7."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PRODUCT = "product"
    EVENT = "event"
    WORK = "work"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, organisation, place, product, event or work that mentions mean."""

    id: EntityId
    name: str
    type: EntityType
    annotator: str
    created: datetime
    modified: datetime

    @property
    def key(self) -> str:
        """What makes two names the same: see `name_key`."""
        return name_key(self.name)


def name_key(name: str) -> str:
    """Fold case, width, quotes and white space, so that spellings of a name meet."""
    folded = unicodedata.normalize("NFKC", name).replace("’", "'").casefold()
    return " ".join(folded.split())
