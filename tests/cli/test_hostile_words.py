"""What a stranger wrote is shown on a console, and not obeyed by it."""

from pathlib import Path

import pytest

from reader.store.library import Library
from tests.cli.conftest import Call
from tests.samples import put, text_of

ORDERS = "\x1b]0;evil\x07\x1b[2J\x1b[31mred\r\x08\x9b1m\x00"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "news.postil"
    made = Library.create(path)
    put(made, text_of(f"Harmless {ORDERS} words."), f"Title {ORDERS}", source=ORDERS, author=ORDERS)
    made.close()
    return path


@pytest.mark.parametrize("command", [("list",), ("search",), ("show",), ("list", "--json")])
def test_no_order_of_a_stranger_reaches_the_console(
    postil: Call, library: Path, command: tuple[str, ...]
) -> None:
    name, *options = command
    wanted = {"search": ["harmless"], "show": [postil("list", library, "--json").json[0]["id"]]}
    outcome = postil(name, library, *wanted.get(name, []), *options)
    assert outcome.code == 0
    assert not set(outcome.out) & set("\x1b\x07\x08\r\x9b\0")


def test_no_order_reaches_it_in_an_error(postil: Call, library: Path) -> None:
    outcome = postil("show", library, f"x{ORDERS[:-1]}")
    assert outcome.code != 0
    assert not set(outcome.err) & set("\x1b\x07\x08\r\x9b\0")
