"""Entities are listed and merged from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.domain.entity import Alias, EntityType, Identifier
from reader.services.session import Session
from tests.samples import Filled, changing, entity_of, filled, making, mark_on

Call = Callable[..., Any]


@pytest.fixture
def full(tmp_path: Path) -> Filled:
    """Make a library with two cities, each mentioned once."""
    made = filled(tmp_path / "news.postil")
    other = entity_of("Ulan Bator")
    mark = mark_on(made.article, made.text.plain, "Ulan Bator", entity=other.id)
    made.library.apply(making(other, mark))
    made.library.apply(
        changing(
            made.entity,
            aliases=(Alias("Turicum"),),
            identifiers=(Identifier("wikidata", "Q72"),),
            description="a city",
        )
    )
    made.library.close()
    return made


def test_entities_are_listed_with_all_that_is_known(postil: Call, full: Filled) -> None:
    listed = postil("entities", full.library.path, "--json").json
    assert [one["name"] for one in listed] == ["Ulan Bator", "Zürich"]
    assert listed[1] == {
        "id": full.entity.id,
        "name": "Zürich",
        "type": "place",
        "description": "a city",
        "aliases": [{"text": "Turicum", "kind": "alias", "case_sensitive": False, "article": None}],
        "identifiers": [{"scheme": "wikidata", "value": "Q72"}],
        "mentions": 1,
        "articles": 1,
        "accepts": False,
    }
    lines = postil("entities", full.library.path).out.splitlines()
    assert lines[0].split("\t") == ["id", "name", "type", "mentions", "articles", "aliases"]
    assert lines[2].split("\t")[1:] == ["Zürich", "place", "1", "1", "Turicum"]


@pytest.mark.parametrize("called", ["ulan  BATOR", "id"])
def test_entities_are_merged_by_name_alias_or_id(postil: Call, full: Filled, called: str) -> None:
    listed = postil("entities", full.library.path, "--json").json
    loser = str(listed[0]["id"]) if called == "id" else called
    outcome = postil("merge-entities", full.library.path, loser, "turicum")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Merged “Ulan Bator” into “Zürich” with 1 mention\n"
    [one] = postil("entities", full.library.path, "--json").json
    assert (one["name"], one["mentions"], one["articles"]) == ("Zürich", 2, 1)
    assert postil("check", full.library.path).out == "ok\n"


def test_an_entity_that_is_not_meant_alone_is_asked_for_again(postil: Call, full: Filled) -> None:
    session = Session(full.library.open(full.library.path), "Ada")
    twin = entity_of("zürich", EntityType.ORGANISATION)
    session.perform(making(twin))
    session.close()
    outcome = postil("merge-entities", full.library.path, "Ulan Bator", "Zürich")
    assert outcome.code == 1
    assert "more than one entity" in outcome.err
    assert f"zürich (organisation) {twin.id}" in outcome.err
    assert f"Zürich (place) {full.entity.id}" in outcome.err
    outcome = postil("merge-entities", full.library.path, "Geneva", "Zürich")
    assert outcome.code == 1
    assert "no entity of the name “Geneva”" in outcome.err


def test_an_entity_is_not_merged_with_itself(postil: Call, full: Filled) -> None:
    outcome = postil("merge-entities", full.library.path, "Turicum", "Zürich")
    assert outcome.code == 1
    assert "cannot be merged with itself" in outcome.err
