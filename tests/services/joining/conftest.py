"""A library of Ada's, and the copy of it that Ben has."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.store.library import Library
from tests.samples import Filled, filled


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Filled]:
    """Give a library of Ada's, of which Ben has a copy beside it."""
    made = filled(tmp_path / "ada.postil")
    shutil.copy(made.library.path, tmp_path / "ben.postil")
    yield made
    made.library.close()


@pytest.fixture
def ben(full: Filled) -> Iterator[Library]:
    """Give Ben's copy, open."""
    with closing(Library.open(full.library.path.with_name("ben.postil"))) as library:
        yield library
