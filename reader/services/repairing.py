"""Repairing: a new library from a damaged one, and what became of everything in words."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader.domain.backup import Reason
from reader.domain.errors import LibraryError
from reader.domain.words import say, say_many
from reader.services.progress import Progress, Unwatched
from reader.store import backups, repair
from reader.store.repair import Repaired


def repaired(library: Path, output: Path, progress: Progress | None = None) -> Repaired:
    """Make a library at `output` of all that can be read of a damaged one; see `store.repair`.

    A backup of the damaged file as it is is kept where there is room for it.
    """
    if library.is_file() and not output.exists():
        with suppress(LibraryError):  # the damaged file stays where it is, too
            backups.keep_as_it_is(library, Reason.REPAIR)
    return repair.repair(library, output, (progress or Unwatched()).report)


def told(came: Repaired) -> Iterator[str]:
    """Say what was recovered, what is known to be lost, and what else there is to know."""
    yield say("Recovered: {what}.", what=_counted(came.recovered))
    if came.lost:
        yield say("Known to be lost: {what}; a backup may hold them.", what=_counted(came.lost))
    yield from came.remarks


def _counted(rows: dict[str, int]) -> str:
    articles, texts = rows.get("articles", 0), rows.get("texts", 0)
    annotations, entities = rows.get("annotations", 0), rows.get("entities", 0)
    words = (
        say_many("%n article", "%n articles", articles) if articles else "",
        say_many("%n text", "%n texts", texts) if texts else "",
        say_many("%n annotation", "%n annotations", annotations) if annotations else "",
        say_many("%n entity", "%n entities", entities) if entities else "",
    )
    return ", ".join(filter(None, words))
