"""The commands that keep a library from being lost: backups, going back to one, and repair."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.output import say, say_json
from reader.cli.sitting import UsageError
from reader.domain.backup import Backup
from reader.services import backups as service
from reader.services import repairing
from reader.services.sharing import size_told
from reader.store.holder import refuse_if_held_elsewhere


def add_restore(command: ArgumentParser) -> None:
    """Say how `restore` is called."""
    command.add_argument(
        "backup",
        metavar="BACKUP",
        help="its number in the list that “postil backups” prints, or its file",
    )
    command.add_argument("--dry-run", action="store_true", help="say what would change")


def add_repair(command: ArgumentParser) -> None:
    """Say how `repair` is called."""
    command.add_argument(
        "output", metavar="OUTPUT", type=Path, help="the library to make; LIBRARY is not touched"
    )


def backups(arguments: Namespace) -> int:
    """List the backups of a library, the newest first."""
    found = service.of(arguments.library)
    if arguments.json:
        say_json([service.as_values(backup) for backup in found])
        return 0
    for number, backup in enumerate(found, 1):
        size = size_told(backup.bytes)
        say(f"{number}\t{backup.moment:%Y-%m-%d %H:%M} UTC\t{size}\t{service.told(backup)}")
    if not found:
        say("There is no backup of this library.")
    return 0


def restore(arguments: Namespace) -> int:
    """Go back to a backup, after a backup of what is there now."""
    chosen = _chosen(arguments.library, arguments.backup)
    if arguments.dry_run:
        told = service.told_changes(service.would_change(arguments.library, chosen))
        for line in told or ["Nothing would change."]:
            say(line)
        return 0
    refuse_if_held_elsewhere(arguments.library)
    kept = service.restore(arguments.library, chosen)
    say(f"{arguments.library.name} is as it was in {chosen.name}")
    if kept is not None:
        say(f"What was there before is kept in {kept.path}")
    return 0


def repair(arguments: Namespace) -> int:
    """Make a new library of all that can be read of a damaged one."""
    came = repairing.repaired(arguments.library, arguments.output)
    if arguments.json:
        say_json(came._asdict())
    else:
        for line in repairing.told(came):
            say(line)
    return 0


def _chosen(library: Path, named: str) -> Path:
    """Return the file of the backup that is meant; raises `UsageError` where there is none."""
    found: list[Backup] = service.of(library)
    if named.isdecimal():
        if not 1 <= int(named) <= len(found):
            raise UsageError(
                f"There is no backup {named}: “postil backups {library}” lists {len(found)}."
            )
        return found[int(named) - 1].path
    if not Path(named).is_file():
        raise UsageError(f"There is no file “{named}”: give a number or the file of a backup.")
    return Path(named)
