"""Going back to a backup: in one step, after a backup of what is there now."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.domain.backup import Backup, Changes, Difference, Reason
from reader.domain.errors import LibraryError
from reader.domain.words import say
from reader.store import backups
from reader.store.connection import Connection, Row, Value
from reader.store.failures import told
from reader.store.openings import copy, opened
from reader.store.schema import journal_of, version_of
from reader.whole_file import beside, put_in_place

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_WITH_TRASH = 3
"""The version from which on entities can lie in the trash."""


def restore(path: Path, backup: Path) -> Backup | None:
    """Put a backup in the place of a library, and return the backup of what was there.

    Whoever has the library open has to open it anew. Raises `LibraryError`
    where the backup is damaged, where somebody else is at the library, and
    where there is no room; then the library is as it was.
    """
    with told(path):
        if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            raise PermissionError(13, os.strerror(13))
        with beside(path) as unfinished:
            with told(backup), opened(backup) as file:
                copy(file, unfinished)
            backups.verify(unfinished)
            with _alone(path) as connection:
                kept = _keep(path, connection)
                if connection is not None and os.name == "nt":
                    connection.close()  # Windows replaces no file that is open
                put_in_place(unfinished, path)
                return kept


def would_change(path: Path, backup: Path) -> Changes:
    """Count what going back to a backup would do; raises `LibraryError` where one is damaged.

    Records are the same where they were last modified at the same moment.
    """
    with (
        closing(Connection(path, writable=False)) as present,
        closing(Connection(backup, writable=False)) as past,
    ):
        trash = min(version_of(path), version_of(backup)) >= _WITH_TRASH
        return Changes(
            _difference(present, past, "SELECT id, modified, trashed FROM articles"),
            _difference(present, past, "SELECT id, modified, trashed FROM annotations"),
            _difference(
                present, past, f"SELECT id, modified{', trashed' if trash else ''} FROM entities"
            ),
            _difference(present, past, "SELECT id, note FROM annotations WHERE note <> ''"),
        )


def _difference(present: Connection, past: Connection, sql: str) -> Difference:
    now, then = _by_id(present.each(sql)), _by_id(past.each(sql))
    return Difference(
        added=len(then.keys() - now.keys()),
        removed=len(now.keys() - then.keys()),
        changed=sum(now[id_] != then[id_] for id_ in now.keys() & then.keys()),
    )


def _by_id(rows: Iterator[Row]) -> dict[str, list[Value]]:
    return {id_: values for id_, *values in rows}


def _keep(path: Path, connection: Connection | None) -> Backup | None:
    if connection is not None:
        return backups.make(connection, Reason.RESTORE, even_damaged=True)
    return backups.keep_as_it_is(path, Reason.RESTORE) if path.exists() else None


@contextmanager
def _alone(path: Path) -> Iterator[Connection | None]:
    """Keep everybody else from a library; without a connection where SQLite cannot read it.

    What a transaction that broke off has left beside it is taken back or away
    before: it would be taken for that of the file that comes in its place.
    """
    try:
        connection = Connection(path) if path.exists() else None
        if connection is not None:
            try:
                connection.write("BEGIN EXCLUSIVE")
            except BaseException:
                connection.close()
                raise
    except LibraryError as error:
        if _is_busy(error):
            raise
        connection = None
    if connection is None:
        if journal_of(path).exists():
            raise LibraryError(
                say(
                    "Beside “{name}” lies “{journal}”, which belongs to a change that broke off; "
                    "nothing was changed; move both to another folder, and restore then.",
                    name=path.name,
                    journal=journal_of(path).name,
                )
            )
        yield None
        return
    with closing(connection):
        with suppress(FileNotFoundError):
            journal_of(path).unlink()  # what was to be taken back has been
        yield connection


def _is_busy(error: LibraryError) -> bool:
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _BUSY
