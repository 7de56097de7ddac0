"""However much text a library holds, little of it is in memory at once."""

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.store import checks
from reader.store.library import Library
from tests.samples import put, text_of

TEXTS = 300
WORDS = "Ships bring coffee, news and stories. " * 100
HELD = len(WORDS) * TEXTS // 2
"""Half of all the words, in bytes."""


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """Give a library with much text, most of which nothing points to."""
    made = Library.create(path)
    made._connection.write("PRAGMA synchronous = OFF")
    for number in range(TEXTS):
        made.texts.add([text_of(f"{number} {WORDS}")])
    put(made, text_of("The last word."))
    yield made
    made.close()


def indexes_agree(library: Library) -> bool:
    return all(index.agrees() for index in checks.indexes(library._connection))


@pytest.mark.parametrize(
    "work",
    [
        lambda library: library.texts.index.rebuild(),
        indexes_agree,
        lambda li: li.texts.drop_unused(),
    ],
    ids=["rebuild", "agrees", "drop_unused"],
)
def test_texts_are_gone_through_in_slices(
    library: Library, work: Callable[[Library], object]
) -> None:
    tracemalloc.start()
    try:
        work(library)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < HELD
    assert list(library.findings()) == []
