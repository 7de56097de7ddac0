"""A library with something of everything in it, for every test of the store."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import Filled, filled
from tests.store.harming import NOBODY, mounted


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the test's library lies: alone in a folder."""
    folder = tmp_path / "library"
    folder.mkdir()
    return folder / "news.postil"


@pytest.fixture
def full(path: Path) -> Iterator[Filled]:
    """Give an open library with three articles and marks of every kind."""
    made = filled(path)
    yield made
    made.library.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a small disk of its own where one can be mounted, else a folder."""
    with mounted(tmp_path / "disk") as folder:
        yield folder


@pytest.fixture
def ours() -> Iterator[Path]:
    """Give a folder that somebody without any rights may work in."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def guarded(ours: Path, home: Path) -> Filled:
    """Return a library that belongs to somebody without any rights."""
    full = filled(ours / "news.postil")
    full.library.close()
    if not os.geteuid():
        os.chown(full.library.path, NOBODY, NOBODY)
        os.chown(ours, NOBODY, NOBODY)
    return full
