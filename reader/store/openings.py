"""The bytes of a library beside SQLite: read without letting go of the locks that it holds.

To close a file lets go of all locks that the process has on it, whoever took
them (https://www.sqlite.org/howtocorrupt.html, 2.2). A file that a connection
of this process has open is therefore closed after the connection.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

_PIECE = 1 << 20
"""Bytes that are read at once where the system cannot copy by itself."""

Place = tuple[int, int]
"""Which file a path leads to, as device and inode: it stays the same when the file is renamed."""

_lock = Lock()
_connections: dict[Place, int] = {}
_kept: dict[Place, list[int]] = {}


def place_of(path: Path) -> Place:
    """Return which file is at `path`; raises `OSError` where there is none."""
    found = path.stat()
    return found.st_dev, found.st_ino


def connected(place: Place) -> None:
    """Count a connection to a file before it is made."""
    with _lock:
        _connections[place] = _connections.get(place, 0) + 1


def disconnected(place: Place) -> None:
    """Count a connection no more, after it was closed."""
    with _lock:
        _connections[place] -= 1
        if not _connections[place]:
            del _connections[place]
            for descriptor in _kept.pop(place, []):
                os.close(descriptor)


@contextmanager
def opened(path: Path) -> Iterator[int]:
    """Give a descriptor to read a file by, at places that are named; raises `OSError`."""
    place = place_of(path)
    with _lock:
        spare = _kept.get(place)
        descriptor = spare.pop() if spare else os.open(path, os.O_RDONLY | _BINARY)
    try:
        yield descriptor
    finally:
        _close(descriptor)


def read_at(descriptor: int, start: int, count: int) -> bytes:
    """Return up to `count` bytes of a file from `start` on."""
    if sys.platform == "win32":
        os.lseek(descriptor, start, os.SEEK_SET)
        return os.read(descriptor, count)
    return os.pread(descriptor, count, start)


def copy(descriptor: int, target: Path) -> None:
    """Write all bytes of a file into a new one; raises `OSError` where there is no room for it."""
    made = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666)
    try:
        start = 0
        if sys.platform == "linux":
            with suppress(OSError):  # not between all disks
                while count := os.copy_file_range(descriptor, made, 1 << 30, start, start):
                    start += count
        while piece := read_at(descriptor, start, _PIECE):
            start += _write(made, piece, start)
    finally:
        os.close(made)


def _write(made: int, piece: bytes, start: int) -> int:
    os.lseek(made, start, os.SEEK_SET)
    return os.write(made, piece)


def _close(descriptor: int) -> None:
    found = os.fstat(descriptor)
    place = found.st_dev, found.st_ino
    with _lock:
        if place in _connections and os.name == "posix":
            _kept.setdefault(place, []).append(descriptor)
        else:
            os.close(descriptor)


_BINARY = getattr(os, "O_BINARY", 0)
