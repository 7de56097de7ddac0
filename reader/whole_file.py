"""Files that are seen whole or not at all: made beside their place, then moved there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from reader.domain.errors import ExportError
from reader.domain.words import say

_SHOWN = 40
"""Letters of the name that the hidden folder shows: all of them might be too many."""


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder of its own beside `path`.

    Nobody else is given that folder, however many make the same file at once;
    it is removed in the end with whatever is left in it, such as the journal
    of a database. Raises `OSError` where it cannot be made.
    """
    folder = path.with_name(f".{path.name[:_SHOWN]}.{os.urandom(8).hex()}.new")
    folder.mkdir()
    try:
        yield folder / path.name
    finally:
        with suppress(OSError):
            for left in folder.iterdir():
                left.unlink()
            folder.rmdir()


def put_in_place(made: Path, target: Path) -> None:
    """Sync a complete file to the disk and move it where it replaces what is there.

    Raises `OSError`; then what was there is as it was.
    """
    _sync(made)
    made.replace(target)


def put_in_free_place(made: Path, target: Path) -> None:
    """Sync a complete file and move it without ever replacing what somebody else put there.

    Raises `FileExistsError` where there is something, and any other `OSError`.
    """
    _sync(made)
    try:
        os.link(made, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        made.rename(target)


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Give the path of a file to make; when all went well it takes the place of `path`.

    Raises `OSError` where the disk is full or the folder cannot be written.
    """
    with beside(path) as unfinished:
        yield unfinished
        put_in_place(unfinished, path)


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Give a text file to write to, in the same way; raises `OSError` as `made_whole` does.

    Text is UTF-8 and line ends are left as they are written.
    """
    with made_whole(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        yield file


def not_written(path: Path, error: OSError) -> ExportError:
    """Return the failure that tells a person of what kept a file from being written."""
    return ExportError(
        say(
            "“{name}” could not be written: {reason}; "
            "nothing was changed; choose another place or make room.",
            name=path.name,
            reason=error.strerror or error,
        )
    )


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
