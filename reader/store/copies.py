"""Copies of a library: complete, compact, and never seen half made."""

import os
from contextlib import suppress
from pathlib import Path

from reader.domain.errors import LibraryError
from reader.store.connection import Connection
from reader.store.failures import told


def copy_into(connection: Connection, target: Path) -> None:
    """Write a copy of an open library to `target`, replacing what is there.

    The copy is made beside the target and renamed when it is complete.
    Raises `LibraryError` where there is no room or no right to write, and where
    the target is the library itself.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with told(target):
            if target.exists() and target.samefile(connection.path):
                raise LibraryError(f"“{target.name}” is the library itself; choose another name.")
            unfinished.unlink(missing_ok=True)
            connection.write("VACUUM INTO ?", (str(unfinished),))
            unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
