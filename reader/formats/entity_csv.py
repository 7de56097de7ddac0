"""Entities as rows of comma-separated values, guarded like those of annotations.

Aliases have a bar between two of them and are escaped as in a gazetteer;
identifiers are a scheme, a colon and a value, in the same way.
"""

from collections.abc import Iterable
from typing import NamedTuple, TextIO

from reader.domain.entity import Entity
from reader.domain.moments import to_iso
from reader.formats.csv import Cell, write_csv
from reader.formats.gazetteer import joined

ENTITY_COLUMNS = (
    "id",
    "name",
    "type",
    "description",
    "aliases",
    "identifiers",
    "mentions",
    "articles",
    "note",
    "annotator",
    "created",
    "modified",
)
"""The columns in their order."""


class Counted(NamedTuple):
    """An entity, how often it is mentioned, and in how many articles."""

    entity: Entity
    mentions: int
    articles: int


def write_entities(entities: Iterable[Counted], stream: TextIO, *, bom: bool) -> int:
    """Write a header and a row for each entity; see `csv.write_csv`."""
    return write_csv(map(_row, entities), stream, bom=bom, columns=ENTITY_COLUMNS)


def _row(counted: Counted) -> tuple[Cell, ...]:
    entity = counted.entity
    return (
        entity.id,
        entity.name,
        str(entity.type),
        entity.description,
        joined(alias.text for alias in entity.aliases),
        joined(":".join(identifier) for identifier in entity.identifiers),
        counted.mentions,
        counted.articles,
        entity.note,
        entity.annotator,
        to_iso(entity.created),
        to_iso(entity.modified),
    )
