"""Backups: copies that the program makes by itself, and what going back to one would change."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Reason(StrEnum):
    """What a backup was made before; it stands in the name of its file."""

    DAY = "day"
    MIGRATION = "migration"
    MERGE = "merge"
    RESTORE = "restore"
    REPAIR = "repair"


class Backup(NamedTuple):
    """A copy of a library: when (UTC) and before what it was made, its size, and where it lies.

    One that is not `sound` is of a damaged library, as it was found.
    """

    moment: datetime
    reason: Reason
    bytes: int
    path: Path
    sound: bool = True


class Difference(NamedTuple):
    """How many records would be added, removed and changed."""

    added: int = 0
    removed: int = 0
    changed: int = 0


class Changes(NamedTuple):
    """What going back to a backup would do, by what it would be done to; notes are annotations."""

    articles: Difference
    annotations: Difference
    entities: Difference
    notes: Difference
