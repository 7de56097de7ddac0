"""Backups for people: what there is, what going back to one would change, and going back."""

from pathlib import Path

from reader.domain.backup import Backup, Changes, Difference, Reason
from reader.domain.moments import to_iso
from reader.domain.words import phrase, say, say_many
from reader.services.progress import Progress
from reader.store import backups, restoring

_REASONS = {
    Reason.DAY: phrase("before the first change of the day"),
    Reason.MIGRATION: phrase("before an update to a newer version"),
    Reason.MERGE: phrase("before merging another library"),
    Reason.RESTORE: phrase("before going back to a backup"),
    Reason.REPAIR: phrase("before repairing"),
}


def of(library: Path) -> list[Backup]:
    """Return the backups of the library at a path, the newest first."""
    return backups.of(library)


def ensure_today(library: Path, progress: Progress) -> Backup | None:
    """Make the backup of the day if there is need of one, as workers do; see `store.backups`."""
    progress.report(0, 0, library.name)
    return backups.ensure_today(library)


def before_merge(library: Path) -> Backup:
    """Make a backup before another file is merged in; raises `LibraryError` where it fails."""
    return backups.before(library, Reason.MERGE)


def would_change(library: Path, backup: Path) -> Changes:
    """Count what going back to a backup would do; see `restoring.would_change`."""
    return restoring.would_change(library, backup)


def restore(library: Path, backup: Path) -> Backup | None:
    """Go back to a backup, and return that of what was there; see `restoring.restore`.

    Whoever has the library open has to open it anew.
    """
    return restoring.restore(library, backup)


def told(backup: Backup) -> str:
    """Say before what a backup was made."""
    said = say(_REASONS[backup.reason])
    return said if backup.sound else say("{reason}, of a damaged file", reason=said)


def told_changes(changes: Changes) -> list[str]:
    """Say what going back would do, a line for each kind of record that it concerns."""
    said = (
        (say("Articles"), changes.articles),
        (say("Annotations"), changes.annotations),
        (say("Notes among them"), changes.notes),
        (say("Entities"), changes.entities),
    )
    return [f"{name}: {_told(difference)}" for name, difference in said if any(difference)]


def as_values(backup: Backup) -> dict[str, str | int | bool]:
    """Return a backup as values that JSON knows."""
    return {
        "moment": to_iso(backup.moment),
        "reason": str(backup.reason),
        "bytes": backup.bytes,
        "sound": backup.sound,
        "path": str(backup.path),
    }


def _told(difference: Difference) -> str:
    said = (
        (difference.added, say_many("%n comes back", "%n come back", difference.added)),
        (difference.removed, say_many("%n goes", "%n go", difference.removed)),
        (
            difference.changed,
            say_many("%n is as it was", "%n are as they were", difference.changed),
        ),
    )
    return ", ".join(words for count, words in said if count)
