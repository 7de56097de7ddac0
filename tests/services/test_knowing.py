"""An entity is known by its mentions: how many, when, in which sentences, and beside whom."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.domain.entity import Alias, Entity, EntityType
from reader.domain.ids import AnnotationId
from reader.domain.insights import Within
from reader.domain.knowing import Stretch, Tally, Totals, Wording
from reader.services import alike, company, finding, knowing
from reader.services.alike import Why
from reader.store.library import Library
from tests.samples import LATER, changing, entity_of, making, mark_on, put, text_of


class World(NamedTuple):
    """A library in which a city, a lake and a firm are mentioned."""

    library: Library
    city: Entity
    lake: Entity
    firm: Entity


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Make three articles of three years with mentions, and a fourth without any."""
    with closing(Library.create(tmp_path / "news.postil")) as library:
        city, lake = entity_of("Geneva"), entity_of("Léman")
        firm = entity_of("Northwind", EntityType.ORGANISATION)
        library.apply(making(city, lake, firm))
        told = [
            ("2023-11-02", ("Geneva lies by the Léman. It is old.", "Northwind is in Geneva.")),
            ("2025-01-20T08:00:00Z", ("GENEVA again.", "The Léman alone.")),
            ("2024-02-29", ("Northwind says “Geneva”.",)),
            ("2025-03-01", ("Nothing of the kind.",)),
        ]
        for published, paragraphs in told:
            text = text_of(*paragraphs)
            article = put(library, text, paragraphs[0], published=published)
            for entity in (city, lake, firm):
                words = entity.name if entity.name in text.plain else entity.name.upper()
                if words in text.plain:
                    library.apply(making(mark_on(article, text.plain, words, entity=entity.id)))
        yield World(library, city, lake, firm)


def said(world: World, numbers: "list[int]") -> list[str]:
    rows = knowing.rows(world.library, numbers)
    return [rows[number].annotation.anchor.quote for number in numbers]  # type: ignore[union-attr]


def test_totals_count_what_is_outside_the_trash(world: World) -> None:
    assert knowing.totals(world.library, world.city.id) == Totals(
        3, 3, date(2023, 11, 2), date(2025, 1, 20)
    )
    assert knowing.tallies(world.library)[world.lake.id] == Tally(2, 2)
    newest = knowing.articles(world.library, world.city.id)[0]
    article = world.library.articles.get(newest.id)
    assert article is not None
    world.library.apply(changing(article, trashed=LATER))
    assert knowing.totals(world.library, world.city.id).articles == 2
    assert knowing.tallies(world.library)[world.lake.id] == Tally(1, 1)
    assert knowing.totals(world.library, entity_of("None").id) == Totals(0, 0)


def test_articles_come_newest_first(world: World) -> None:
    found = knowing.articles(world.library, world.city.id)
    assert [(one.dated, one.title, one.mentions) for one in found] == [
        (date(2025, 1, 20), "GENEVA again.", 1),
        (date(2024, 2, 29), "Northwind says “Geneva”.", 1),
        (date(2023, 11, 2), "Geneva lies by the Léman. It is old.", 1),
    ]


def test_mentions_stand_in_their_sentences(world: World) -> None:
    numbers = knowing.mentions(world.library, world.city.id)
    rows = knowing.rows(world.library, numbers)
    assert [rows[number].sentence.words for number in numbers] == [
        "GENEVA again.",
        "Northwind says “Geneva”.",
        "Geneva lies by the Léman.",
    ]
    last = rows[numbers[-1]]
    [hit] = last.sentence.hits
    assert hit.of(last.sentence.words) == "Geneva"
    assert last.dated == date(2023, 11, 2)
    assert len(knowing.mentions(world.library, world.city.id, 2)) == 2
    assert [mark.entity for mark in knowing.chosen(world.library, numbers)] == [world.city.id] * 3


def test_what_a_whole_article_mentions_stands_in_its_first_sentence(world: World) -> None:
    library = world.library
    [newest, *_] = knowing.articles(library, world.city.id)
    article = library.articles.get(newest.id)
    assert article is not None
    someone = entity_of("Contoso")
    library.apply(making(someone, mark_on(article, "", None, entity=someone.id)))
    assert [row.sentence.words for row in knowing.sample(library, someone.id, 3)] == [
        "GENEVA again."
    ]


def test_time_has_no_gaps(world: World) -> None:
    months = knowing.over_time(world.library, world.city.id)
    assert (months[0], months[-1]) == (
        Stretch(date(2023, 11, 1), 1, 1),
        Stretch(date(2025, 1, 1), 1, 1),
    )
    assert len(months) == 15
    assert sum(month.mentions for month in months) == 3
    years = knowing.over_time(world.library, world.city.id, by_year=True)
    assert [(year.first.year, year.mentions) for year in years] == [(2023, 1), (2024, 1), (2025, 1)]
    assert knowing.over_time(world.library, entity_of("None").id) == []


def test_over_many_years_years_are_told(world: World) -> None:
    text = text_of("Geneva, long ago.")
    old = put(world.library, text, published="1998-05-05")
    world.library.apply(making(mark_on(old, text.plain, "Geneva", entity=world.city.id)))
    years = knowing.over_time(world.library, world.city.id)
    assert (years[0].first, len(years)) == (date(1998, 1, 1), 28)


def test_spellings_of_the_same_words_are_one_wording(world: World) -> None:
    assert knowing.wordings(world.library, world.city.id) == [Wording("geneva", "Geneva", 3)]


def test_company_in_articles_has_counts_and_lift(world: World) -> None:
    found = company.mentioned_with(world.library, world.city.id, Within.ARTICLE)
    assert {one.name: (one.times, one.lift) for one in found} == {
        "Léman": (2, 2 * 3 / (3 * 2)),
        "Northwind": (2, 2 * 3 / (3 * 2)),
    }
    assert company.mentioned_with(world.library, world.city.id, Within.ARTICLE, 1) == found[:1]


def test_company_in_paragraphs_counts_paragraphs(world: World) -> None:
    found = company.mentioned_with(world.library, world.city.id, Within.PARAGRAPH)
    # Five paragraphs mention anything, three of them the city.
    assert {one.name: (one.times, one.lift) for one in found} == {
        "Léman": (1, 1 * 5 / (3 * 2)),
        "Northwind": (1, 1 * 5 / (3 * 2)),
    }


def test_behind_company_stand_the_mentions_of_both(world: World) -> None:
    numbers = company.behind(world.library, world.city.id, world.firm.id, Within.PARAGRAPH)
    assert said(world, list(numbers)) == ["Northwind", "Geneva"]
    numbers = company.behind(world.library, world.city.id, world.lake.id, Within.ARTICLE)
    assert said(world, list(numbers)) == ["GENEVA", "Léman", "Geneva", "Léman"]


def test_a_name_is_alike_in_any_spelling_and_of_any_type(world: World) -> None:
    twin = entity_of("geneva", EntityType.ORGANISATION)
    other = entity_of("Calvingrad")._replace(aliases=(Alias("GENEVA"),))
    world.library.apply(making(twin, other))
    found = alike.alike(world.library)
    assert {(one.loser.name, one.winner.name, one.why) for one in found} == {
        ("geneva", "Geneva", Why.SAME_NAME),
        ("Calvingrad", "Geneva", Why.SAME_NAME),
    }
    assert len(alike.alike(world.library, twin.id)) == 1


def test_an_acronym_is_alike_to_what_it_stands_for(world: World) -> None:
    firm = EntityType.ORGANISATION
    names = ["Bank of Northern Asia", "B.N.A.", "BNA", "ANB", "Bank for the North"]
    world.library.apply(making(*(entity_of(name, firm) for name in names), entity_of("BNA")))
    acronyms = [one for one in alike.alike(world.library) if one.why is Why.ACRONYM]
    assert {(one.loser.name, one.winner.name) for one in acronyms} == {
        ("B.N.A.", "Bank of Northern Asia"),
        ("BNA", "Bank of Northern Asia"),
    }
    assert {one.loser.type for one in acronyms} == {firm}


def mentioned_together(world: World, *entities: Entity) -> AnnotationId:
    text = text_of(" and ".join(entity.name for entity in entities))
    article = put(world.library, text, "Both")
    marks = [mark_on(article, text.plain, e.name, entity=e.id) for e in entities]
    world.library.apply(making(*entities, *marks))
    return marks[0].id


def test_a_name_inside_another_is_alike_only_in_one_article(world: World) -> None:
    short, long = entity_of("Ma", EntityType.PERSON), entity_of("Jack Ma", EntityType.PERSON)
    away = entity_of("Jill Ma", EntityType.PERSON)
    mentioned_together(world, short, long)
    mentioned_together(world, away)
    [one] = alike.alike(world.library)
    assert (one.loser.name, one.winner.name, one.why) == ("Ma", "Jack Ma", Why.WITHIN)
    assert one.articles == 1


def test_names_that_only_look_alike_are_not(world: World) -> None:
    mentioned_together(world, entity_of("Iran"), entity_of("Tigran"), entity_of("Irans"))
    mentioned_together(world, entity_of("Lake"), entity_of("Lake Firm", EntityType.ORGANISATION))
    assert alike.alike(world.library) == []


def test_an_entity_is_found_by_name_before_alias_before_id(world: World) -> None:
    other = entity_of("Lausanne")._replace(aliases=(Alias("Geneva"), Alias("Lousanna")))
    world.library.apply(making(other))
    assert finding.entity(world.library, "geneva").id == world.city.id
    assert finding.entity(world.library, "LOUSANNA").id == other.id
    assert finding.entity(world.library, other.id[:-2].upper()).id == other.id


def test_the_articles_alone_tell_totals_and_time(world: World) -> None:
    for entity in (world.city.id, entity_of("None").id):
        summed = knowing.summed(knowing.articles(world.library, entity))
        told = knowing.totals(world.library, entity), knowing.over_time(world.library, entity)
        assert summed == told


def test_articles_are_told_by_their_mentions_alone(world: World) -> None:
    numbers = knowing.mentions(world.library, world.city.id)
    whole = knowing.articles(world.library, world.city.id)
    assert knowing.holding(world.library, numbers) == whole
    assert knowing.holding(world.library, []) == []
