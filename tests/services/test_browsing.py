"""Browsing: what is shown, what it can be narrowed to, and what becomes of what is chosen."""

from array import array
from datetime import date
from pathlib import Path

import pytest

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import AnnotationFilter, Facet, Grouping, Sorting, Trash, View
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.formats.csv import read_csv
from reader.services import background, browsing
from reader.services.browsing import Chosen
from tests.samples import Filled, making, mark_on


class Quiet:
    """Hears how far work has come."""

    def report(self, done: int, total: int, what: str) -> None:
        """Take no notice."""


def test_everything_by_article_is_counted_without_looking_at_annotations(full: Filled) -> None:
    contents = browsing.contents(full.library, View())
    assert contents.numbers is None
    assert [group.size for group in contents.groups] == [3]
    narrowed = View(chosen=AnnotationFilter(colors=frozenset({Color.RED})))
    assert len(browsing.contents(full.library, narrowed).numbers or []) == 1
    assert browsing.is_quick(full.library)


def test_values_to_narrow_to_are_counted_within_the_rest_of_the_filter(full: Filled) -> None:
    facets = browsing.facets
    colors = frozenset({Color.RED})
    chosen = AnnotationFilter(colors=colors)
    assert facets(full.library, chosen, Grouping.COLOR) == [
        Facet("blue", "blue", 1),
        Facet("red", "red", 1),
    ]
    assert facets(full.library, chosen, Grouping.TAG) == []
    assert facets(full.library, AnnotationFilter(), Grouping.TAG) == [Facet("trade", "trade", 1)]
    assert facets(full.library, chosen, Grouping.ENTITY) == [
        Facet("place", "place", 1),
        Facet(full.entity.id, "Zürich", 1, EntityType.PLACE),
    ]


def test_a_filter_is_loosened_in_one_respect_only() -> None:
    chosen = AnnotationFilter(
        query="q",
        colors=frozenset({Color.RED}),
        tags=frozenset({"t"}),
        types=frozenset({EntityType.WORK}),
        entities=frozenset({EntityId("e")}),
        annotators=frozenset({"Ada"}),
        first=date(2025, 1, 1),
        last=date(2025, 1, 2),
    )
    loosened = {grouping: browsing.without(chosen, grouping) for grouping in Grouping}
    assert loosened[Grouping.ARTICLE] == loosened[Grouping.NONE] == chosen
    assert not loosened[Grouping.COLOR].colors
    assert not loosened[Grouping.TAG].tags
    assert not loosened[Grouping.ENTITY].types | loosened[Grouping.ENTITY].entities
    assert not loosened[Grouping.ANNOTATOR].annotators
    assert loosened[Grouping.DAY].first is loosened[Grouping.DAY].last is None
    assert all(each.query == "q" for each in loosened.values())


def test_what_was_chosen_by_article_and_by_number_is_each_meant_once(full: Filled) -> None:
    members = browsing.browser(full.library).members(full.article.id, Sorting.PLACE)
    chosen = Chosen(array("q", [members[1], members[1]]), (full.article.id,), 5)
    assert sorted(browsing.numbers(full.library, chosen)) == sorted(members)
    marks = browsing.records(full.library, chosen)
    assert {mark.id for mark in marks} == {full.note.id, full.mention.id, full.highlight.id}


def test_annotations_of_several_articles_are_cited_with_their_own(full: Filled) -> None:
    other = mark_on(full.chinese, "新加坡", "新加坡")
    full.library.apply(making(other))
    cited = browsing.cited(full.library, [full.highlight, full.note, other])
    first, second, third = cited.plain.split("\n\n")
    assert first.startswith("“Ships bring coffee” (Ada Margin, “The harbour”")
    assert second.startswith("“Compare with *yesterday*.”")
    assert third == "“新加坡” (“半导体”, 联合早报, 2025-03-01)"
    assert cited.html.count("<p>") == 3
    assert browsing.cited(full.library, []).plain == ""


@pytest.fixture
def chosen(full: Filled) -> Chosen:
    """Return the second mark and everything on the Chinese article, which is nothing."""
    return Chosen(array("q", [2]), (full.chinese.id,), 1)


def test_workers_gather_count_and_plan_on_a_library_of_their_own(
    full: Filled, chosen: Chosen
) -> None:
    path, quiet = full.library.path, Quiet()
    assert background.contents(path, View(), quiet).groups[0].size == 3
    assert background.facets(path, AnnotationFilter(), Grouping.TAG, quiet)[0].value == "trade"
    assert background.trash(path, quiet) == Trash(0, 0, 0)

    def ids(_: object, marks: list[Annotation]) -> list[str]:
        return [mark.id for mark in marks]

    assert background.plan_for(path, chosen, ids, quiet) == [full.mention.id]


def test_what_is_chosen_is_exported_as_all_of_it_is(
    full: Filled, chosen: Chosen, tmp_path: Path
) -> None:
    target = tmp_path / "chosen.csv"
    assert background.export_chosen(full.library.path, target, chosen, Quiet()) == 1
    with target.open(encoding="utf-8", newline="") as file:
        [row] = read_csv(file)
    assert (row["annotation_id"], row["entity"]) == (full.mention.id, "Zürich")
