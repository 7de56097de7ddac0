"""Datasette and sqlite-utils open a library as it is, and show its views."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from sqlite_utils import Database

from tests.samples import LATER, Filled, changing, filled

_STARTED = 60
"""Seconds that a busy machine may take to start a server."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library with something of everything."""
    path = tmp_path_factory.mktemp("served") / "news.postil"
    filled(path).library.close()
    return path


@pytest.fixture(scope="module")
def served(library: Path) -> Iterator[str]:
    """Serve the library with Datasette, and return its address."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "datasette", "serve", str(library), "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address
    finally:
        server.terminate()
        server.wait()


def _wait_for(address: str) -> None:
    until = time.monotonic() + _STARTED
    while True:
        try:
            _read(address)
        except URLError:
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.1)
        else:
            return


def _read(address: str) -> str:
    with urlopen(address) as answer:  # noqa: S310 - our own server
        return str(answer.read().decode())


def test_datasette_shows_a_page_of_every_view(served: str) -> None:
    assert "The harbour" in _read(f"{served}/news/articles_flat")
    assert "Ships bring coffee" in _read(f"{served}/news/annotations_flat")
    assert "Zürich" in _read(f"{served}/news/entities_flat")


def test_datasette_gives_views_as_json(served: str) -> None:
    rows = json.loads(_read(f"{served}/news/articles_flat.json?_shape=array"))
    assert {row["title"]: row["tags"] for row in rows} == {
        "The harbour": "coffee; ships",
        "半导体": None,
        "الهامش": None,
    }
    (entity,) = json.loads(_read(f"{served}/news/entities_flat.json?_shape=array"))
    assert (entity["name"], entity["type"], entity["mentions"]) == ("Zürich", "place", 1)


def test_being_served_changes_nothing(served: str, library: Path) -> None:
    before = library.read_bytes()
    _read(f"{served}/news/annotations_flat.json")
    assert library.read_bytes() == before
    assert list(library.parent.iterdir()) == [library]


def test_sqlite_utils_reads_the_views(library: Path) -> None:
    with closing(Database(library, execute_plugins=False).conn) as raw:
        names = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type='view'")}
        assert names == {"annotations_flat", "articles_flat", "entities_flat", "suggestions_flat"}
        quotes = raw.execute("SELECT quote FROM annotations_flat WHERE kind = 'highlight'")
        assert quotes.fetchall() == [("Ships bring coffee",)]


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Filled]:
    made = filled(tmp_path / "news.postil")
    yield made
    made.library.close()


def _view(full: Filled, view: str) -> list[dict[str, object]]:
    with closing(Database(full.library.path, execute_plugins=False).conn) as raw:
        found = raw.execute(f"SELECT * FROM {view}")
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]


def test_what_lies_in_the_trash_is_in_no_view(full: Filled) -> None:
    full.library.apply(changing(full.article, trashed=LATER))
    assert {row["title"] for row in _view(full, "articles_flat")} == {"半导体", "الهامش"}
    assert _view(full, "annotations_flat") == []
    assert [row["mentions"] for row in _view(full, "entities_flat")] == [0]
    full.library.apply(changing(full.entity, trashed=LATER))
    assert _view(full, "entities_flat") == []


def test_an_article_has_its_words_and_its_counts(full: Filled) -> None:
    row = next(row for row in _view(full, "articles_flat") if row["title"] == "The harbour")
    assert row["text"] == full.text.plain
    assert (row["words"], row["annotations"], row["read"]) == (full.text.words, 3, 0)
