"""What machines see is listed and decided on from the command line."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.domain.entity import EntityType
from reader.store.library import Library
from tests.samples import changing, entity_of, making, put, text_of

Call = Callable[..., Any]

FIRST = "Northwind Holdings opened a harbour in Singapore for US$5 million."
SECOND = "Singapore welcomed Northwind Holdings."


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a library of two articles that nobody has looked at."""
    with closing(Library.create(tmp_path / "news.postil")) as made:
        put(made, text_of(FIRST), "First")
        put(made, text_of(SECOND), "Second")
    return made.path


@pytest.fixture
def looked(postil: Call, library: Path) -> Path:
    """Return the same library with six suggestions."""
    assert postil("suggest", library).code == 0
    return library


def protect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system say that no file may be written, also to its administrator."""
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)


def waiting(path: Path) -> list[str]:
    """Return the words that wait for a decision."""
    with closing(Library.open(path)) as library:
        return sorted(one.quote for one in library.suggestions.pending())


def mentioned(path: Path) -> dict[str, tuple[EntityType, int]]:
    """Return the entities of a library, each with its type and how often it is mentioned."""
    with closing(Library.open(path)) as library:
        return {row.name: (row.type, row.mentions) for row in library.entities.mentioned()}


def article(postil: Call, path: Path, title: str) -> str:
    return next(str(one["id"]) for one in postil("list", path, "--json").json
                if one["title"] == title)  # fmt: skip


def test_suggestions_are_printed_as_a_list_of_objects_and_wait(postil: Call, library: Path) -> None:
    first = article(postil, library, "First")
    outcome = postil("suggest", library, first, "--json")

    assert (outcome.code, outcome.err) == (0, "")
    told = outcome.json
    assert all(0 < one.pop("score") <= 1 for one in told)
    place = FIRST.index("Singapore")
    assert told[1:] == [
        {
            "article": first,
            "start": place,
            "stop": place + 9,
            "quote": "Singapore",
            "type": "place",
            "entity": None,
            "source": "rule",
            "value": None,
        },
        {
            "article": first,
            "start": FIRST.index("US$"),
            "stop": FIRST.index("US$") + 12,
            "quote": "US$5 million",
            "type": "money",
            "entity": None,
            "source": "value",
            "value": {"number": "5000000", "unit": "USD", "first": None, "last": None},
        },
    ]
    assert list(outcome.json[0]) == [
        "article", "start", "stop", "quote", "type", "entity", "source", "score", "value"
    ]  # fmt: skip
    assert waiting(library) == ["Northwind Holdings", "Singapore", "US$5 million"]
    assert mentioned(library) == {}


def test_all_articles_are_looked_through_and_a_second_time_bring_nothing_new(
    postil: Call, library: Path
) -> None:
    lines = postil("suggest", library).out.splitlines()
    assert lines[-1] == "5 pending, 5 of them new"
    assert {line.split("\t")[4] for line in lines[:-1]} == {
        "Northwind Holdings", "Singapore", "US$5 million"
    }  # fmt: skip
    assert postil("suggest", library).out.endswith("\n5 pending, 0 of them new\n")


def test_what_the_library_knows_is_told_by_its_name(postil: Call, library: Path) -> None:
    with closing(Library.open(library)) as opened:
        opened.apply(making(entity_of("Singapore")))
    found = [one for one in postil("suggest", library, "--json").json
             if one["quote"] == "Singapore"]  # fmt: skip
    assert {(one["entity"], one["source"]) for one in found} == {("Singapore", "dictionary")}


def test_only_for_an_entity_that_a_person_trusts_is_anything_accepted(
    postil: Call, library: Path
) -> None:
    known, trusted = entity_of("Singapore"), entity_of("Northwind Holdings")
    with closing(Library.open(library)) as opened:
        opened.apply(making(known, trusted))
        opened.apply(changing(trusted, accepts=True))

    outcome = postil("suggest", library)
    assert outcome.out.splitlines()[-2] == "3 pending, 5 of them new"
    assert "2" in outcome.out.splitlines()[-1]
    assert waiting(library) == ["Singapore", "Singapore", "US$5 million"]
    assert mentioned(library)["Northwind Holdings"][1] == 2
    assert mentioned(library)["Singapore"][1] == 0


def test_a_suggestion_is_accepted_where_it_stands_first_or_everywhere(
    postil: Call, looked: Path
) -> None:
    outcome = postil("accept", looked, "--quote", "northwind  HOLDINGS")
    assert (outcome.code, outcome.out) == (0, "Accepted “Northwind Holdings”\n")
    assert mentioned(looked) == {"Northwind Holdings": (EntityType.ORGANISATION, 1)}
    outcome = postil("accept", looked, "--quote", "Singapore", "--everywhere")
    assert outcome.out == "Accepted 2 suggestions\n"
    assert mentioned(looked)["Singapore"] == (EntityType.PLACE, 2)
    assert waiting(looked) == ["Northwind Holdings", "US$5 million"]


def test_a_suggestion_is_accepted_as_another_type(postil: Call, looked: Path) -> None:
    asked = ["--quote", "Northwind Holdings", "--everywhere", "--type"]
    assert postil("accept", looked, *asked, "product").code == 0
    assert mentioned(looked) == {"Northwind Holdings": (EntityType.PRODUCT, 2)}


def test_a_name_is_not_accepted_as_a_value(postil: Call, looked: Path) -> None:
    outcome = postil("accept", looked, "--quote", "Singapore", "--type", "money")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "postil: “Singapore” is not suggested as money.\n"
    assert mentioned(looked) == {}


def test_a_value_that_is_accepted_is_no_entity(postil: Call, looked: Path) -> None:
    assert postil("accept", looked, "--quote", "US$5 million", "--type", "money").code == 0
    assert mentioned(looked) == {}
    assert "US$5 million" not in waiting(looked)


def test_what_is_rejected_is_not_suggested_again(postil: Call, looked: Path) -> None:
    assert postil("reject", looked, "--quote", "Singapore").code == 0
    assert waiting(looked).count("Singapore") == 1
    outcome = postil("reject", looked, "--quote", "Singapore", "--type", "place", "--everywhere")
    assert (outcome.code, outcome.err) == (0, "")
    postil("suggest", looked)
    assert "Singapore" not in waiting(looked)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--quote", "Atlantis"], "“Atlantis” is not suggested anywhere"),
        (["--quote", "Singapore", "--type", "person"], "is not suggested as person"),
    ],
)
def test_what_is_not_suggested_cannot_be_rejected(
    postil: Call, looked: Path, arguments: list[str], said: str
) -> None:
    outcome = postil("reject", looked, *arguments)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert said in outcome.err
    assert len(waiting(looked)) == 5


@pytest.mark.parametrize(
    "arguments",
    [
        ["suggest", "LIBRARY"],
        ["suggest", "LIBRARY", "--json"],
        ["accept", "LIBRARY", "--quote", "Singapore"],
        ["reject", "LIBRARY", "--quote", "Singapore", "--everywhere"],
    ],
)
def test_a_library_that_may_not_be_written_says_so_and_stays_as_it_is(
    postil: Call, looked: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    protect(monkeypatch)
    before = looked.read_bytes()
    outcome = postil(*(looked if word == "LIBRARY" else word for word in arguments))
    assert (outcome.code, outcome.out) == (1, "")
    assert "is open for reading only; nothing was changed" in outcome.err
    assert outcome.err.count("\n") == 1
    assert looked.read_bytes() == before
    assert list(looked.parent.iterdir()) == [looked]
