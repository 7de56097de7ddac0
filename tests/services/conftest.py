"""A sitting with a library that has something of everything in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services.session import Session
from tests.samples import Filled, filled


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
def session(full: Filled) -> Session:
    """Return a sitting with that library."""
    return Session(full.library, "Ada")
