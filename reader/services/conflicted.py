"""Conflicted copies: what cloud services leave beside a library on which two people have worked."""

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader.domain.errors import LibraryError
from reader.paths import bundled
from reader.services.received import is_library
from reader.store import schema
from reader.store.joining import reading

_SAYS_SO = re.compile(
    r"[^\w].*(?:onfli|冲突|衝突|競合|충돌|конфликт|تعارض)|_conflict", re.IGNORECASE
)
"""What follows the name of the library where the service says what it has made.

Dropbox and Nextcloud write "(Ada's conflicted copy 2026-11-20)" in the language
of the person, Syncthing ".sync-conflict-20261120-101500-ABCDEFG".
"""

_MAY_SAY_SO = re.compile(r" ?\(\d{1,3}\)| \d{1,2}|-(?=.*[A-Z])[A-Za-z0-9-]{1,63}")
"""What Google Drive, iCloud and OneDrive add, which people do as well: a number, or the
name of a machine."""


class Conflicted(NamedTuple):
    """A copy of a library, and what tells whether it is still what it was."""

    path: Path
    state: str


def find(library: Path, set_aside: Mapping[str, str] | None = None) -> list[Conflicted]:
    """Return the conflicted copies beside a library, the latest first; nothing is written.

    A file counts that says so by its name; one whose name may mean something else
    counts if it is a copy of this very library. `set_aside` are states of files, by
    their paths, that are not wanted.
    """
    found = []
    own = ""
    for path, said in _named_alike(library):
        with suppress(OSError):  # a service may be at work on it
            copy, changed = _seen(path)
            if (set_aside or {}).get(str(path)) == copy.state or not is_library(path):
                continue
            if not said:
                own = own or id_of(library)
            if said or (own and id_of(path) == own):
                found.append((changed, copy))
    return [copy for _, copy in sorted(found, reverse=True)]


def seen(path: Path) -> Conflicted:
    """Return a copy as it is now; raises `OSError` where there is none."""
    return _seen(path)[0]


def id_of(path: Path) -> str:
    """Return what a library and every copy of it is called, or nothing where that is not known.

    A library of an older version has no such name until it is brought up to date.
    """
    with suppress(LibraryError, OSError):
        if schema.version_of(path) == schema.newest_version(bundled("migrations")):
            with reading(path) as library:
                return library.id
    return ""


def _seen(path: Path) -> tuple[Conflicted, int]:
    found = path.stat()
    return Conflicted(path, f"{found.st_size} {found.st_mtime_ns}"), found.st_mtime_ns


def _named_alike(library: Path) -> Iterator[tuple[Path, bool]]:
    """Go through files beside a library that are named after it, and whether the name says why."""
    with suppress(OSError), os.scandir(library.parent) as entries:
        for entry in entries:
            added = _added(library, entry.name)
            said = bool(_SAYS_SO.match(added))
            if said or _MAY_SAY_SO.fullmatch(added):
                yield library.with_name(entry.name), said


def _added(library: Path, name: str) -> str:
    """Return what stands between the name of the library and its suffix; mostly nothing."""
    stem, suffix = _plain(library.stem), _plain(library.suffix)
    other = unicodedata.normalize("NFC", name)
    folded = _plain(name)
    if not folded.startswith(stem) or not folded.endswith(suffix):
        return ""
    # Folding may make words longer or shorter; then the place is counted in what is folded.
    whole = other if len(other) == len(folded) else folded
    return whole[len(stem) : len(whole) - len(suffix)]


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
