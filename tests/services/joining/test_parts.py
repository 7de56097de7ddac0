"""Merging a part of a library back into it removes nothing."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, Entity
from reader.services.sharing import Share, save_copy
from reader.store.library import Library
from tests.samples import LATER, MOMENT, Filled, changing, rows_of
from tests.services.joining.copies import Worker, canonical, join, opened, said_in, two


@pytest.fixture
def named(full: Filled) -> Entity:
    """Give an entity that has other words in one article, and was described since."""
    alias = Alias("The city", article=full.chinese.id)
    named = full.entity._replace(aliases=(alias,), modified=LATER)
    full.library.apply(Edit("Name", (Change(full.entity, named),)))
    full.library.note_shared()
    described = named._replace(description="a city", modified=LATER + timedelta(hours=1))
    full.library.apply(Edit("Describe", (Change(named, described),)))
    full.library.note_shared()
    return described


@pytest.fixture
def part(full: Filled, named: Entity, tmp_path: Path) -> Path:
    """Give a part of that library without the article that knows the other words."""
    path = tmp_path / "part.postil"
    save_copy(full.library, path, Share(articles=[full.article.id]))
    with closing(Library.open(path)) as library:
        found = library.entities.get(named.id)
        assert found is not None
        assert found.aliases == ()
    return path


def test_aliases_for_articles_that_a_part_lacks_stay(
    full: Filled, named: Entity, part: Path
) -> None:
    before = rows_of(full.library.path)
    assert join(full.library.path, part).nothing
    assert full.library.entities.get(named.id) == named
    assert rows_of(full.library.path) == before


def test_they_stay_where_the_entity_was_changed_in_the_part(
    full: Filled, named: Entity, part: Path
) -> None:
    with closing(Library.open(part)) as library:
        found = library.entities.get(named.id)
        assert found is not None
        library.apply(changing(found, note="Seen.", modified=LATER + timedelta(hours=2)))
    join(full.library.path, part)
    united = full.library.entities.get(named.id)
    assert united is not None
    assert (united.note, united.aliases) == ("Seen.", named.aliases)


def test_they_come_to_the_part_with_their_articles(full: Filled, named: Entity, part: Path) -> None:
    join(part, full.library.path)
    with closing(Library.open(part)) as library:
        assert library.entities.get(named.id) == named


def shares(library: Library, data: st.DataObject) -> Share:
    """Return what somebody hands on of a library."""
    articles = sorted(article.id for article in library.articles.select(""))
    chosen = st.none() | st.lists(st.sampled_from(articles), unique=True)
    return Share(
        articles=data.draw(chosen, label="articles"),
        only_of=data.draw(st.sampled_from(["", "Ada", "Ben"]), label="only of"),
        trash=data.draw(st.booleans(), label="trash"),
    )


@settings(max_examples=25)
@given(data=st.data())
def test_a_part_that_nobody_has_changed_brings_and_takes_nothing(data: st.DataObject) -> None:
    with two() as (one, other):
        Worker(one, data, "Ada", MOMENT + timedelta(hours=1)).work()
        part = other.with_name("part.postil")
        with closing(opened(one)) as library:
            save_copy(library, part, shares(library, data))
        before = canonical(one)
        assert join(one, part).items == ()
        assert canonical(one) == before


@settings(max_examples=25)
@given(data=st.data())
def test_a_part_in_which_somebody_works_loses_nothing(data: st.DataObject) -> None:
    with two() as (one, other):
        Worker(one, data, "Ada", MOMENT + timedelta(hours=1)).work()
        part = other.with_name("part.postil")
        with closing(opened(one)) as library:
            save_copy(library, part, shares(library, data))
        handed = said_in(part)
        Worker(one, data, "Ada", MOMENT + timedelta(hours=2)).work(3)
        ours = said_in(one)
        with closing(opened(part)) as library:
            has_articles = bool(library.articles.select(""))
        if has_articles:
            Worker(part, data, "Ben", MOMENT + timedelta(hours=2, seconds=7)).work(3)
        theirs = said_in(part)
        join(one, part)
        assert (ours | theirs) - handed <= said_in(one)
