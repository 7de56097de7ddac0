"""A library with something of everything in it, for every test of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
