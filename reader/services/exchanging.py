"""Writing entities and mentions for other programs, in the format that each of them reads."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TextIO

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId, new_id
from reader.domain.suggestion import Status
from reader.domain.words import say_many
from reader.formats.brat import write_brat
from reader.formats.conll import write_conll
from reader.formats.entity_csv import write_entities
from reader.formats.gazetteer import Named, write_gazetteer
from reader.formats.jsonl import write_jsonl
from reader.formats.mentions import MentionedIn, Tally
from reader.formats.web_annotation import write_web_annotations
from reader.services import gathering
from reader.services.exporting import export_csv, target, text_target
from reader.services.progress import Progress, Unwatched
from reader.store.library import Library


class Format(StrEnum):
    """What can be written: annotations, entities, or mentions as other programs have them."""

    CSV = "csv"
    CSV_ENTITIES = "csv-entities"
    GAZETTEER = "gazetteer"
    BRAT = "brat"
    JSONL = "jsonl"
    CONLL = "conll"
    JSONLD = "jsonld"


OF_ENTITIES = (Format.CSV_ENTITIES, Format.GAZETTEER)
"""The formats that tell of entities and not of texts."""

ENDINGS = {
    Format.CSV: ".csv",
    Format.CSV_ENTITIES: ".csv",
    Format.GAZETTEER: ".tsv",
    Format.BRAT: ".zip",
    Format.JSONL: ".jsonl",
    Format.CONLL: ".conll",
    Format.JSONLD: ".jsonld",
}
"""How the names of files usually end."""

_TELLING = (Format.BRAT, Format.JSONLD)
"""The formats of mentions that can say what has become of a suggestion."""


class Written(NamedTuple):
    """What an export came to: so many things, and mentions dropped since they overlap others.

    `placeless` have no place in the text that their article has now.
    """

    format: Format
    things: int
    dropped: int = 0
    placeless: int = 0


def export(
    library: Library,
    path: Path,
    format_: Format,
    *,
    articles: Sequence[ArticleId] | None = None,
    suggestions: bool = False,
    bom: bool = True,
    replace: bool = True,
    progress: Progress | None = None,
) -> Written:
    """Write a library in a format: all entities, or what stands in all articles or in some.

    Formats of mentions leave out articles without any. With `suggestions` they
    tell of what is pending too, and of what was rejected if they can say so.
    `bom` is for CSV. Raises `ExportError` as `exporting.target` does.
    """
    progress = progress or Unwatched()
    if format_ is Format.CSV:
        rows = export_csv(
            library, path, articles, suggestions=suggestions, bom=bom, replace=replace
        )
        return Written(format_, rows)
    if format_ in OF_ENTITIES:
        with text_target(library, path, replace=replace) as file:
            entities = gathering.entities(library, progress)
            if format_ is Format.CSV_ENTITIES:
                return Written(format_, write_entities(entities, file, bom=bom))
            return Written(format_, write_gazetteer((_named(e.entity) for e in entities), file))
    told_of = (Status.PENDING, *([Status.REJECTED] if format_ in _TELLING else []))
    found = gathering.mentions(library, articles, told_of if suggestions else (), progress)
    placeless = gathering.placeless(library, articles)
    if format_ is Format.BRAT:
        with target(library, path, replace=replace) as unfinished:
            return Written(format_, *write_brat(found, unfinished), placeless)
    with text_target(library, path, replace=replace) as file:
        return Written(format_, *_writer(format_, library.path.stem)(found, file), placeless)


def told(written: Written, name: str) -> str:
    """Return what was written to a file of that name, in words."""
    format_, count, dropped, placeless = written
    if format_ is Format.CSV:
        said = say_many(
            "Wrote %n annotation to {name}", "Wrote %n annotations to {name}", count, name=name
        )
    elif format_ in OF_ENTITIES:
        said = say_many(
            "Wrote %n entity to {name}", "Wrote %n entities to {name}", count, name=name
        )
    else:
        said = say_many(
            "Wrote %n mention to {name}", "Wrote %n mentions to {name}", count, name=name
        )
    lost = say_many(
        "%n that lost its place was left out", "%n that lost their place were left out", placeless
    )
    told_of = (said, _dropped(format_, dropped) if dropped else "", lost if placeless else "")
    return "; ".join(filter(None, told_of))


def _dropped(format_: Format, dropped: int) -> str:
    if format_ is Format.JSONL:
        return say_many(
            "%n that overlaps a longer one is under “label” only",
            "%n that overlap longer ones are under “label” only",
            dropped,
        )
    return say_many(
        "%n that overlaps a longer one was left out",
        "%n that overlap longer ones were left out",
        dropped,
    )


def _writer(format_: Format, label: str) -> Callable[[Iterable[MentionedIn], TextIO], Tally]:
    if format_ is Format.JSONL:
        return write_jsonl
    if format_ is Format.CONLL:
        return write_conll
    return lambda found, file: write_web_annotations(found, file, label, new_id())


def _named(entity: Entity) -> Named:
    """Return an entity as a gazetteer has it, without what stands for it in one article only."""
    return Named(entity.name, entity.type, tuple(a.text for a in entity.aliases if not a.article))
