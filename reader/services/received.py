"""Files that somebody brings along: libraries, told by their first bytes, and what to import."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from reader.paths import SUFFIX
from reader.store.openings import opened, read_at
from reader.store.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_PLACE = slice(68, 72)
"""Where a database says to whom it belongs (https://www.sqlite.org/fileformat.html)."""


class Received(NamedTuple):
    """Files told apart, each kind in the order in which they came."""

    libraries: tuple[Path, ...]
    others: tuple[Path, ...]


def sort(files: Iterable[Path]) -> Received:
    """Tell libraries from everything else, whatever either is called.

    What has the name of a library counts as one as well: whoever opens it is
    told what it is instead.
    """
    libraries: list[Path] = []
    others: list[Path] = []
    for file in files:
        named = file.suffix.casefold() == SUFFIX and not file.is_dir()
        (libraries if named or is_library(file) else others).append(file)
    return Received(tuple(libraries), tuple(others))


def is_library(path: Path) -> bool:
    """Tell whether a file begins as libraries do; one that cannot be read does not."""
    try:
        with opened(path) as file:
            header = read_at(file, 0, _PLACE.stop)
    except OSError:
        return False
    return header.startswith(_MAGIC) and header[_PLACE] == APPLICATION_ID.to_bytes(4, "big")
