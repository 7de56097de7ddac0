"""One tag finds its words everywhere, asks nobody twice, and is one step back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import Article
from reader.domain.entity import Alias, AliasKind, Entity, EntityType
from reader.services import deciding, spreading, suggesting
from reader.services.session import Session
from reader.store.library import Library
from tests.samples import (
    LATER,
    STAMP,
    Emptying,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    rows_of,
    text_of,
)

HERE = "Northwind grew. Northwind’s rival, Northwind Tours, shrank. NORTHWIND! northwind"
THERE = ("Nobody said Northwind.", "Nobody said anything.", "Northwind said: “Northwind”.")


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with closing(Library.create(path)) as made:
        yield made


@pytest.fixture
def articles(library: Library) -> list[Article]:
    return [put(library, text_of(plain), plain[:12]) for plain in (HERE, *THERE)]


@pytest.fixture
def northwind(library: Library, articles: list[Article]) -> Entity:
    """Return an entity that somebody has tagged once, at the beginning of the first article."""
    entity = entity_of("Northwind", EntityType.ORGANISATION)
    tours = entity_of("Northwind Tours", EntityType.ORGANISATION)
    mark = mark_on(articles[0], HERE, "Northwind", entity=entity.id)
    library.apply(making(entity, tours, mark))
    return entity


def here(library: Library, entity: Entity, article: Article) -> list[spreading.Place]:
    return spreading.places_in(library, suggesting.dictionary(library), entity, article, HERE)


def test_the_same_words_are_found_here_but_not_inside_longer_names(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    found = here(library, northwind, articles[0])
    assert [place.anchor.quote for place in found] == ["Northwind", "NORTHWIND"]
    assert all(place.anchor.holds_in(HERE) for place in found)


def test_the_same_words_are_found_in_every_other_article(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    library.apply(changing(articles[1], trashed=LATER))
    found = spreading.places_elsewhere(library, northwind, articles[0].id)
    assert [(place.article.id, place.anchor.span.start) for place in found] == [
        (articles[3].id, 0),
        (articles[3].id, 17),
    ]


def test_an_article_that_goes_meanwhile_keeps_nobody_from_the_others(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    gone = Emptying(library, articles[1].text)
    found = spreading.places_elsewhere(library, northwind, articles[0].id, gone)
    assert {place.article.id for place in found} == {articles[3].id}
    gone = Emptying(library, articles[0].text)
    assert spreading.places_here(library, northwind, articles[0].id, gone) == []


def test_aliases_are_found_as_well(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    known = northwind._replace(aliases=(Alias("Nobody", AliasKind.ALIAS),))
    library.apply(changing(northwind, aliases=known.aliases))
    found = spreading.places_elsewhere(library, known, articles[0].id)
    assert {place.anchor.quote for place in found} == {"Nobody", "Northwind"}


def test_what_was_rejected_is_left_out(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    suggesting.suggest_in(library, [articles[0].id])
    (one, *_) = library.suggestions.pending_of(northwind.id)
    library.apply(deciding.reject([one], STAMP))
    spans = [place.anchor.span for place in here(library, northwind, articles[0])]
    assert one.span not in spans
    assert len(spans) == 1


def test_tagging_all_of_them_is_one_step_back(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    suggesting.suggest_in(library)
    before = rows_of(library.path)
    session = Session(library, "Ada")
    found = here(library, northwind, articles[0])
    found += spreading.places_elsewhere(library, northwind, articles[0].id)
    session.perform(spreading.tag_all(library, northwind, found, session.stamp()))
    assert library.suggestions.pending_of(northwind.id) == []
    assert here(library, northwind, articles[0]) == []
    assert list(library.findings()) == []
    session.undo()
    assert rows_of(library.path) == before


def test_what_somebody_decided_since_it_was_found_stands(
    library: Library, northwind: Entity, articles: list[Article]
) -> None:
    session = Session(library, "Ada")
    found = here(library, northwind, articles[0])
    by_hand = mark_on(articles[0], HERE, "NORTHWIND", entity=northwind.id)
    session.perform(making(by_hand))
    edit = spreading.tag_all(library, northwind, found, session.stamp())
    assert [change.after.anchor for change in edit.changes] == [found[0].anchor]  # type: ignore[union-attr]
    assert edit.summary == "Tagged 1 more place as Northwind"
