"""Ways to harm a library for real: no room, no rights, a lock, a change that broke off."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

DISK_BYTES = 4_000_000
NOBODY = 65_534

_LOCK = """
import sqlite3, sys, time
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
time.sleep(float(sys.argv[2]))
raw.execute("ROLLBACK")
"""


@contextmanager
def mounted(folder: Path) -> Iterator[Path]:
    """Make a folder a small disk of its own where one can be mounted."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)]
    try:
        done = not subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        done = False
    yield folder
    if done:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def little_room(disk: Path, room: int) -> Iterator[None]:
    """Leave so many bytes on a disk; on a folder, let no file become longer than that."""
    if os.path.ismount(disk):
        left = shutil.disk_usage(disk).free - room
        filler = disk / "filler"
        filler.write_bytes(bytes(max(0, left)))
        try:
            yield
        finally:
            filler.unlink()
        return
    import resource  # noqa: PLC0415 - Windows has none

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def names_beside(path: Path) -> set[str]:
    """Return what lies in the folder of a library, but for what takes up its room."""
    return {each.name for each in path.parent.iterdir()} - {"filler"}


@contextmanager
def without_rights() -> Iterator[None]:
    """Be somebody whom the system keeps from what is not theirs."""
    if os.geteuid():
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def left_with_a_journal(path: Path) -> None:
    """Leave a library as a power failure does in the middle of a change."""
    other = path.with_name("other.postil")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("BEGIN")
        raw.execute("UPDATE annotations SET note = hex(randomblob(3000))")
        raw.execute("UPDATE texts SET plain = hex(randomblob(9000))")
        journal = path.with_name(f"{path.name}-journal")
        shutil.copy(path, other)
        shutil.copy(journal, other.with_name("other.postil-journal"))
    other.replace(path)
    other.with_name("other.postil-journal").replace(journal)


@contextmanager
def locked_by_another_program(path: Path, seconds: float) -> Iterator[None]:
    """Let another program keep everybody from a library."""
    command = [sys.executable, "-c", _LOCK, str(path), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "locked\n"
        yield
        program.kill()
