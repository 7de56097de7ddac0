"""Who has a library open for writing: one at a time, told by a small file beside it.

The file is named `.~NAME.lock` and holds one object of JSON: `who` and `host`
in words, `pid`, and in UTC `since` and `beat`. Whoever holds the library keeps
a lock of the operating system on that file, which ends with the process however
it ends; so what a killed program leaves behind blocks nobody. A lock does not
reach from one machine to another where files are only copied between them:
another host is believed as long as its heart beats.

This is manners among people. That no two of them write at once is seen to by
the locks of SQLite.
"""

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from reader.domain.errors import LibraryError
from reader.domain.moments import from_iso, now, to_iso
from reader.domain.words import say
from reader.store.openings import read_at

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

BEAT = timedelta(minutes=1)
"""How often a holder says that it is still there."""

_BELIEVED = timedelta(minutes=5)
"""How long another host is believed after its last beat."""

_MOST_BYTES = 4_096
_MOST_LETTERS = 100
_TRIES = 10
_BEYOND = 1 << 30
"""Where Windows locks a byte: nobody could read what is locked."""


class HeldBy(NamedTuple):
    """Who holds a library, where, and since when (UTC); `here` is on this machine."""

    who: str
    host: str
    since: datetime
    here: bool

    def told_of(self, path: Path) -> str:
        """Say who holds a library."""
        return say(
            "“{name}” is open for writing by {who} on “{host}” since {since}; "
            "nothing was changed; close it there, or work on a copy.",
            name=path.name,
            who=self.who,
            host=self.host,
            since=f"{self.since.astimezone():%Y-%m-%d %H:%M}",
        )


class Holder:
    """The right to write a library, until it is released or the process ends.

    Where no file can be made beside the library it holds nothing: there the
    library cannot be written anyway. Made by `hold`.
    """

    def __init__(self, path: Path, who: str, descriptor: int | None) -> None:
        self.path = path
        self.who = who
        self._descriptor = descriptor
        self._since = self._last = now()
        self._write()

    @property
    def holds(self) -> bool:
        """Whether others are told."""
        return self._descriptor is not None

    def beat(self) -> HeldBy | None:
        """Say that this one is still there; costs nothing if that was said a while ago only.

        Returns who has taken the library over, where somebody has while this
        machine slept; then this one holds it no more.
        """
        if self._descriptor is None or abs(now() - self._last) < BEAT:
            return None
        found = _read(lock_of(self.path))
        if found is not None and found.get("host") != platform.node():
            self._let_go()
            return _held(found)
        if found is None:  # somebody has tidied up
            self._let_go()
            again = hold(self.path, self.who)
            if isinstance(again, HeldBy):
                return again
            self._descriptor, again._descriptor = again._descriptor, None
        self._write()
        return None

    def release(self) -> None:
        """Let others write; to release twice does no harm."""
        if self._descriptor is not None:
            lock, own = lock_of(self.path), _is_at(self._descriptor, lock_of(self.path))
            if sys.platform == "win32":
                self._let_go()  # Windows removes no file that is open
            if own:
                with suppress(OSError):
                    lock.unlink()
            self._let_go()

    def _let_go(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _write(self) -> None:
        self._last = now()
        if self._descriptor is not None:
            told = {
                "who": self.who,
                "host": platform.node(),
                "pid": os.getpid(),
                "since": to_iso(self._since),
                "beat": to_iso(self._last),
            }
            with suppress(OSError):  # a full disk: the lock of the system is there all the same
                content = json.dumps(told).encode()
                os.lseek(self._descriptor, 0, os.SEEK_SET)
                os.write(self._descriptor, content)
                os.ftruncate(self._descriptor, len(content))


def lock_of(path: Path) -> Path:
    """Return where it is told who holds a library."""
    return path.with_name(f".~{path.name}.lock")


def hold(path: Path, who: str) -> Holder | HeldBy:
    """Take the right to write a library, or return who has it."""
    lock = lock_of(path)
    for _ in range(_TRIES):
        try:
            descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError:  # nobody can write a library in such a folder
            return Holder(path, who, None)
        if not _locked(descriptor):
            found = _read(lock) or {}
            os.close(descriptor)
            if not lock.exists():
                continue  # it was released just now
            return _held(found)
        if not _is_at(descriptor, lock):
            os.close(descriptor)
            continue  # as above
        found = _read(lock) or {}
        if _is_believed(found):
            os.close(descriptor)
            return _held(found)
        return Holder(path, who, descriptor)
    return _held({})


def held_elsewhere(path: Path) -> HeldBy | None:
    """Return who holds a library on another machine; on this one SQLite's locks are enough."""
    found = _read(lock_of(path)) or {}
    return _held(found) if _is_believed(found) else None


def refuse_if_held_elsewhere(path: Path) -> None:
    """Raise `LibraryError` where a library is held on another machine."""
    held = held_elsewhere(path)
    if held is not None:
        raise LibraryError(held.told_of(path))


def _locked(descriptor: int) -> bool:
    """Lock a file for this process, and tell whether that went well."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _BEYOND, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a disk that knows no locks: what is written has to do
        return True
    return True


def _is_at(descriptor: int, lock: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), lock.stat())
    except OSError:
        return False


def _read(lock: Path) -> dict[str, str] | None:
    """Return what a lock file says, as words; `None` where there is none, or no sense in it."""
    try:
        descriptor = os.open(lock, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        told = json.loads(read_at(descriptor, 0, _MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    finally:
        os.close(descriptor)
    if not isinstance(told, dict):
        return None
    return {str(key): _tidy(value) for key, value in told.items()}


def _tidy(value: object) -> str:
    """Return what a stranger may have written as a few words on one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())[
        :_MOST_LETTERS
    ]


def _is_believed(found: dict[str, str]) -> bool:
    """Tell whether somebody on another machine holds a library, as far as can be known."""
    beat = _moment(found, "beat")
    elsewhere = found.get("host") != platform.node()
    return elsewhere and beat is not None and abs(now() - beat) < _BELIEVED


def _held(found: dict[str, str]) -> HeldBy:
    host = found.get("host") or platform.node()
    return HeldBy(
        found.get("who") or say("somebody"),
        host,
        _moment(found, "since") or now(),
        host == platform.node(),
    )


def _moment(found: dict[str, str], key: str) -> datetime | None:
    try:
        return from_iso(found.get(key, ""))
    except ValueError:
        return None
