"""Backups that the program makes by itself: verified copies in its own folder, five of a library.

A backup is a copy of the file byte by byte, made while nobody can write.
*Verified* means that it was opened again once it was complete: it is a library
of the version that its header tells, the parts of the newest version are as the
migrations make them, and SQLite's `quick_check` finds that its pages hold
together. What the rows say is not compared: the bytes are those of the library.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from reader.domain.backup import Backup, Reason
from reader.domain.errors import LibraryError
from reader.domain.moments import now
from reader.domain.words import say
from reader.paths import SUFFIX, bundled, data_folder
from reader.store import schema
from reader.store.connection import Connection
from reader.store.failures import damage
from reader.store.openings import copy, opened, read_at
from reader.whole_file import beside, put_in_free_place

KEPT = 5
"""Sound backups that are kept of each library."""

_SHOWN = 40
"""Letters of a library's name in the name of its folder."""

_NAME = re.compile(
    rf"(\d{{4}}-\d\d-\d\d \d\d\.\d\d\.\d\d\.\d{{3}}) UTC ({'|'.join(Reason)})( damaged)?"
    + re.escape(SUFFIX)
)
_MOMENT = "%Y-%m-%d %H.%M.%S.%f"
_HEADER_BYTES = 100
_CLOCK_TICK = 2_000_000_000
"""Nanoseconds by which disks tell moments apart; those of FAT are the coarsest."""

_LONG_AGO = 24 * 3600
"""Seconds after which nobody is still making a backup."""


def folder_of(path: Path) -> Path:
    """Return where the backups of the library at `path` lie: a library elsewhere has others."""
    place = os.path.normcase(path.resolve())
    digest = sha256(os.fsencode(place)).hexdigest()[:8]
    return data_folder() / "Backups" / f"{path.stem[:_SHOWN]} {digest}"


def of(path: Path) -> list[Backup]:
    """Return the backups of a library, the newest first.

    Those that are said to be made later than now, when a clock was wrong, come last.
    """
    folder, found = folder_of(path), []
    with suppress(FileNotFoundError, NotADirectoryError):
        for file in folder.iterdir():
            spelled = _NAME.fullmatch(file.name)
            if spelled:
                with suppress(ValueError, FileNotFoundError):
                    moment = datetime.strptime(spelled[1], _MOMENT).replace(tzinfo=UTC)
                    size = file.stat().st_size
                    found.append(Backup(moment, Reason(spelled[2]), size, file, not spelled[3]))
    present = now()
    return sorted(found, key=lambda made: (made.moment <= present, made.moment), reverse=True)


def ensure_today(path: Path) -> Backup | None:
    """Make a backup unless there is one of today (UTC), or nothing has changed since the newest.

    Raises `LibraryError` where it cannot be made.
    """
    with closing(Connection(path)) as connection:
        return ensure_today_of(connection)


def ensure_today_of(connection: Connection) -> Backup | None:
    """Do the same for an open library, in a transaction that has not written anything yet."""
    with _explained(connection.path):
        made = [backup for backup in of(connection.path) if backup.sound]
        today = now().date()
        if any(backup.moment.date() == today for backup in made):
            return None
        if made and _unchanged(connection.path, made[0]):
            return None
    return make(connection, Reason.DAY)


def before(path: Path, reason: Reason) -> Backup:
    """Make a backup of a library before something that concerns it all; raises as `make` does."""
    with closing(Connection(path)) as connection:
        return make(connection, reason)


def make(connection: Connection, reason: Reason, *, even_damaged: bool = False) -> Backup:
    """Make a backup of an open library, verify it, and let go of the oldest.

    Raises `LibraryError` where there is no room for it, or where it does not
    hold together, unless it is wanted `even_damaged`: then it is kept as such.
    """
    path = connection.path
    with _explained(path), _begun(path, reason) as (unfinished, target):
        with connection.steady():
            connection.one("SELECT 1 FROM sqlite_schema")  # nobody can write from here on
            if not connection.in_place():
                raise FileNotFoundError(2, os.strerror(2))
            with _explained(path):  # the transaction would take it for its own trouble
                changed = _copy(path, unfinished)
        return _finish(path, unfinished, target, changed, even_damaged=even_damaged)


def keep_as_it_is(path: Path, reason: Reason) -> Backup:
    """Keep a copy of a file that SQLite cannot read; raises `LibraryError` as `make` does."""
    with _explained(path), _begun(path, reason) as (unfinished, target):
        return _finish(path, unfinished, target, _copy(path, unfinished), even_damaged=True)


def verify(path: Path) -> None:
    """Raise `LibraryError` unless the file at `path` is a library that holds together."""
    version = schema.version_of(path)
    with closing(Connection(path, writable=False)) as connection:
        if version == schema.newest_version(bundled("migrations")):
            schema.require_form(connection)
        if connection.rows("PRAGMA quick_check(1)") != [("ok",)]:
            raise damage(path)


def _copy(path: Path, unfinished: Path) -> int:
    """Copy a file, and return when it was last changed, in nanoseconds."""
    with opened(path) as file:
        copy(file, unfinished)
        return os.fstat(file).st_mtime_ns


@contextmanager
def _begun(path: Path, reason: Reason) -> Iterator[tuple[Path, Path]]:
    """Give the path of a file to make and the one at which it shall lie in the end."""
    folder = folder_of(path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    _sweep(folder)
    target = folder / f"{now().strftime(_MOMENT)[:-3]} UTC {reason}{SUFFIX}"
    with beside(target) as unfinished:
        yield unfinished, target


def _finish(
    path: Path, unfinished: Path, target: Path, changed: int, *, even_damaged: bool
) -> Backup:
    try:
        verify(unfinished)
    except LibraryError:
        if not even_damaged:
            raise LibraryError(
                say(
                    "The backup of “{name}” does not hold together, so the library itself may be "
                    "damaged; nothing was changed and older backups were kept; "
                    "check the library before you go on.",
                    name=path.name,
                )
            ) from None
        target = target.with_stem(f"{target.stem} damaged")
    os.utime(unfinished, ns=(changed, changed))
    put_in_free_place(unfinished, target)
    _let_go(path, target)
    [made] = [backup for backup in of(path) if backup.path == target]
    return made


def _let_go(path: Path, newest: Path) -> None:
    """Remove backups that are too many; of damaged libraries the newest is kept."""
    sound = [backup.path for backup in of(path) if backup.sound and backup.path != newest]
    damaged = [backup.path for backup in of(path) if not backup.sound and backup.path != newest]
    is_damaged = newest.stem.endswith("damaged")
    for old in (*sound[KEPT - (not is_damaged) :], *damaged[1 - is_damaged :]):
        with suppress(OSError):  # one more than is needed does no harm
            old.unlink()


def _sweep(folder: Path) -> None:
    """Remove what programs that were killed long ago left unfinished."""
    for left in folder.glob(".*.new"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LONG_AGO:
                for file in left.iterdir():
                    file.unlink()
                left.rmdir()


def _unchanged(path: Path, backup: Backup) -> bool:
    """Tell whether a library is as it was when a backup was made.

    Every transaction counts up in the header (https://www.sqlite.org/fileformat.html, 1.3.7).
    """
    with opened(path) as file:
        kept, found = backup.path.stat(), os.fstat(file)
        with backup.path.open("rb") as copied:
            return (
                kept.st_size == found.st_size
                and abs(kept.st_mtime_ns - found.st_mtime_ns) < _CLOCK_TICK
                and copied.read(_HEADER_BYTES) == read_at(file, 0, _HEADER_BYTES)
            )


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what keeps a backup from being made into a `LibraryError`."""
    try:
        yield
    except OSError as error:
        raise LibraryError(
            say(
                "No backup of “{name}” could be made in “{folder}”: {reason}; the library is as "
                "it was; make room there, or see that you may write there.",
                name=path.name,
                folder=folder_of(path).parent,
                reason=error.strerror or error,
            )
        ) from error
