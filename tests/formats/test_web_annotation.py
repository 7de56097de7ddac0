"""Web Annotations are as the W3C's model has them, one for each mention."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from reader.domain.entity import Identifier
from reader.formats.mentions import MentionedIn, Tally
from reader.formats.web_annotation import annotations, write_web_annotations
from tests.formats.mentioning import ASKED, PLAIN, ZURICH, article, of

REFERENCE = Path(__file__).parent / "reference" / "mentions.jsonld"
COLLECTION = "01950000-0000-7000-8000-000000000031"


def written(*articles: MentionedIn) -> tuple[str, Tally]:
    stream = io.StringIO(newline="")
    tally = write_web_annotations(articles, stream, "news", COLLECTION)
    return stream.getvalue(), tally


def bodies(purpose: str, *identifiers: Identifier) -> list[dict[str, Any]]:
    """Return the bodies for a purpose, of a mention of an entity with these identifiers."""
    entity = ZURICH._replace(identifiers=identifiers)
    [annotation] = annotations(article((of(entity, 1, "Zürich"),)))
    return [body for body in annotation["body"] if body["purpose"] == purpose]


def test_it_is_what_the_reference_file_holds() -> None:
    content, tally = written(article(ASKED))

    assert content == REFERENCE.read_text(encoding="utf-8")
    assert tally == Tally(len(ASKED))


def test_a_collection_holds_one_page_with_every_annotation() -> None:
    collection = json.loads(written(article(ASKED), article())[0])

    page = collection["first"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], page["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert (page["partOf"], collection["last"]) == (collection["id"], page["id"])
    assert collection["total"] == len(page["items"]) == len(ASKED) + 7


def test_a_collection_may_be_empty() -> None:
    collection = json.loads(written()[0])

    assert (collection["total"], collection["first"]["items"]) == (0, [])


def test_selectors_say_the_same_words_by_place_and_by_quote() -> None:
    for annotation in annotations(article(ASKED)):
        place, quote = annotation["target"]["selector"]
        assert PLAIN[place["start"] : place["end"]] == quote["exact"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert PLAIN[place["start"] - len(quote["prefix"]) :].startswith(around)


def test_a_mention_of_an_entity_identifies_and_a_value_classifies() -> None:
    motivations = {
        annotation["target"]["selector"][1]["exact"]: annotation["motivation"]
        for annotation in annotations(article())
    }
    assert motivations["Zürich"] == "identifying"
    assert motivations["20%"] == "classifying"


@pytest.mark.parametrize(
    ("identifier", "address"),
    [
        (Identifier("wikidata", "Q72"), "http://www.wikidata.org/entity/Q72"),
        (Identifier("url", "https://example.org/Zürich"), "https://example.org/Zürich"),
    ],
)
def test_an_identifier_that_is_an_address_is_the_source_of_a_body(
    identifier: Identifier, address: str
) -> None:
    assert bodies("identifying", identifier) == [
        {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": {"id": address, "label": "Zürich"},
        }
    ]


@pytest.mark.parametrize(
    "identifier",
    [
        Identifier("isni", "0000 0001"),
        Identifier("url", "not an address"),
        Identifier("wikidata", "72"),
    ],
)
def test_an_identifier_that_is_no_address_is_said_in_words_beside_the_entitys_own(
    identifier: Identifier,
) -> None:
    own, words = bodies("identifying", identifier)

    assert own["source"] == {"id": f"urn:uuid:{ZURICH.id}", "label": "Zürich"}
    assert words["value"] == f"{identifier.scheme}:{identifier.value}"


def test_what_is_suggested_always_has_the_same_id_and_says_its_status() -> None:
    suggested = [
        annotation
        for annotation in annotations(article(ASKED))
        if annotation["body"][-1]["purpose"] == "assessing"
    ]
    assert [annotation["body"][-1]["value"] for annotation in suggested] == ["pending", "rejected"]
    again = {annotation["id"] for annotation in annotations(article(ASKED))}
    assert {annotation["id"] for annotation in suggested} <= again
    assert len(again) == len(ASKED)
