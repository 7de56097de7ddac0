"""Copies of a library: complete, compact, and never seen half made."""

from pathlib import Path

from reader.domain.errors import LibraryError
from reader.domain.words import say
from reader.store.connection import Connection
from reader.store.failures import told
from reader.whole_file import beside, put_in_place


def copy_into(connection: Connection, target: Path) -> None:
    """Write a copy of an open library to `target`, replacing what is there.

    The copy is made beside the target and renamed when it is complete.
    Raises `LibraryError` where there is no room or no right to write, and where
    the target is the library itself.
    """
    with told(target):
        if target.exists() and target.samefile(connection.path):
            raise LibraryError(
                say("“{name}” is the library itself; choose another name.", name=target.name)
            )
        with beside(target) as unfinished:
            connection.write("VACUUM INTO ?", (str(unfinished),))
            put_in_place(unfinished, target)
