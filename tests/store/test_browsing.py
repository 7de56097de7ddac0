"""What the annotation browser reads: which annotations, in which groups, in which order."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import (
    AnnotationFilter,
    Contents,
    Group,
    Grouping,
    Heading,
    Held,
    Sorting,
    Trash,
)
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId
from reader.store.browsing import Browsing
from tests.samples import CHINESE, LATER, MOMENT, Filled, changing, making, mark_on

Shown = list[tuple[str, list[AnnotationId]]]


def shown(
    full: Filled,
    chosen: AnnotationFilter | None = None,
    grouping: Grouping = Grouping.NONE,
    sorting: Sorting = Sorting.PLACE,
) -> Shown:
    """Return the keys of groups with the ids in them."""
    browsing = full.library.part(Browsing)
    contents = browsing.contents(chosen or AnnotationFilter(), grouping, sorting)
    return members(full, contents)


def members(full: Filled, contents: Contents) -> Shown:
    assert contents.numbers is not None
    found, start = [], 0
    for key, size in contents.groups:
        numbers = contents.numbers[start : start + size]
        found.append((key, [mark.id for mark in full.library.part(Browsing).chosen(numbers)]))
        start += size
    assert start == len(contents.numbers)
    return found


def ids(*marks: Annotation) -> list[AnnotationId]:
    return [mark.id for mark in marks]


@pytest.fixture
def more(full: Filled) -> Annotation:
    """Put a mark of somebody else on the Chinese article, a day later."""
    later = MOMENT + timedelta(days=1)
    mark = mark_on(
        full.chinese, CHINESE, "半导体", color=Color.BLUE, tags=("trade", "芯片"),
        annotator="Ben", created=later, modified=later,
    )  # fmt: skip
    full.library.apply(making(mark))
    return mark


def test_annotations_stand_by_article_the_newest_first_and_in_the_order_of_the_text(
    full: Filled, more: Annotation
) -> None:
    assert shown(full, grouping=Grouping.ARTICLE) == [
        (full.article.id, ids(full.note, full.mention, full.highlight)),
        (full.chinese.id, ids(more)),
    ]
    browsing = full.library.part(Browsing)
    assert browsing.annotated_articles() == (Group(full.article.id, 3), Group(full.chinese.id, 1))
    [all_of_it] = shown(full, AnnotationFilter(articles=(full.article.id,)))
    numbers = browsing.members(full.article.id, Sorting.PLACE)
    assert ids(*browsing.chosen(numbers)) == all_of_it[1]


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (
            Grouping.ENTITY,
            lambda f, m: [(f.entity.id, [f.mention]), ("", [f.note, f.highlight, m])],
        ),
        (
            Grouping.TAG,
            lambda f, m: [
                ("trade", [f.highlight, m]),
                ("芯片", [m]),
                ("", [f.note, f.mention]),
            ],
        ),
        (
            Grouping.COLOR,
            lambda f, m: [("blue", [f.highlight, m]), ("red", [f.mention]), ("", [f.note])],
        ),
        (
            Grouping.ANNOTATOR,
            lambda f, m: [("Ada", [f.note, f.mention, f.highlight]), ("Ben", [m])],
        ),
        (
            Grouping.DAY,
            lambda f, m: [("2025-03-07", [m]), ("2025-03-06", [f.note, f.mention, f.highlight])],
        ),
    ],
)
def test_annotations_stand_by_what_they_have_in_common(
    full: Filled, more: Annotation, grouping: Grouping, expected: Callable[..., Any]
) -> None:
    wanted = [(key, ids(*marks)) for key, marks in expected(full, more)]
    assert shown(full, grouping=grouping) == wanted


def test_the_newest_stand_first_where_that_is_asked_for(full: Filled, more: Annotation) -> None:
    newest = mark_on(full.article, full.text.plain, None, note="n", created=LATER)
    full.library.apply(making(newest))
    [(_, found)] = shown(full, sorting=Sorting.NEWEST)
    assert found[:2] == ids(more, newest)
    numbers = full.library.part(Browsing).members(full.article.id, Sorting.NEWEST)
    assert full.library.part(Browsing).chosen(numbers)[0] == newest


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (AnnotationFilter(query="coff"), ["highlight"]),
        (AnnotationFilter(query="coff "), []),
        (AnnotationFilter(query='"bring coffee" ships'), ["highlight"]),
        (AnnotationFilter(query="yesterday"), ["note"]),
        (AnnotationFilter(query="zurich"), ["mention"]),
        (AnnotationFilter(query="the harbour"), ["note", "mention", "highlight"]),
        (AnnotationFilter(query="导体"), ["more"]),
        (AnnotationFilter(query="trade"), ["highlight", "more"]),
        (AnnotationFilter(query='"'), ["note", "mention", "highlight", "more"]),
        (AnnotationFilter(query="\ud800x"), []),
        (AnnotationFilter(held=frozenset({Held.NOTE})), ["note"]),
        (AnnotationFilter(held=frozenset({Held.NOTE, Held.MENTION})), ["note", "mention"]),
        (AnnotationFilter(held=frozenset({Held.REPLY})), []),
        (AnnotationFilter(colors=frozenset({Color.BLUE})), ["highlight", "more"]),
        (AnnotationFilter(types=frozenset({EntityType.PLACE})), ["mention"]),
        (AnnotationFilter(types=frozenset({EntityType.PERSON})), []),
        (AnnotationFilter(tags=frozenset({"芯片"})), ["more"]),
        (AnnotationFilter(annotators=frozenset({"Ben"})), ["more"]),
        (AnnotationFilter(first=date(2025, 3, 7)), ["more"]),
        (AnnotationFilter(last=date(2025, 3, 6)), ["note", "mention", "highlight"]),
        (AnnotationFilter(articles=()), []),
        (
            AnnotationFilter(colors=frozenset({Color.BLUE}), annotators=frozenset({"Ada"})),
            ["highlight"],
        ),
    ],
)
def test_a_filter_lets_through_what_meets_all_of_it(
    full: Filled, more: Annotation, chosen: AnnotationFilter, expected: list[str]
) -> None:
    marks = {
        "note": full.note, "mention": full.mention, "highlight": full.highlight, "more": more
    }  # fmt: skip
    found = [id_ for _, group in shown(full, chosen) for id_ in group]
    assert found == ids(*(marks[name] for name in expected))


def test_an_entity_may_be_chosen_by_itself_or_by_its_type(full: Filled) -> None:
    either = AnnotationFilter(
        types=frozenset({EntityType.PERSON}), entities=frozenset({full.entity.id})
    )
    assert shown(full, either) == [("", ids(full.mention))]


def test_what_lies_in_the_trash_is_not_among_the_rest(full: Filled, more: Annotation) -> None:
    full.library.apply(changing(full.highlight, trashed=LATER))
    full.library.apply(changing(full.chinese, trashed=LATER))
    assert shown(full) == [("", ids(full.note, full.mention))]
    assert shown(full, AnnotationFilter(trashed=True)) == [("", ids(full.highlight))]
    assert full.library.part(Browsing).trash() == Trash(articles=1, held=1, annotations=1)
    assert full.library.part(Browsing).annotated_articles() == (Group(full.article.id, 2),)


def test_a_reply_stands_after_what_it_answers_and_in_the_trash_with_it(full: Filled) -> None:
    reply = mark_on(
        full.article, full.text.plain, None, parent=full.mention.id, note="Why?", annotator="Ben"
    )
    full.library.apply(making(reply))
    assert shown(full) == [("", ids(full.note, full.mention, reply, full.highlight))]
    assert shown(full, AnnotationFilter(held=frozenset({Held.REPLY}))) == [("", ids(reply))]
    [row] = (
        full.library.part(Browsing)
        .rows(
            full.library.part(Browsing)
            .contents(AnnotationFilter(query="why"), Grouping.NONE, Sorting.PLACE)
            .numbers
            or []
        )
        .values()
    )
    assert (row.annotation, row.answered, row.title) == (reply, full.mention, full.article.title)

    full.library.apply(changing(full.mention, trashed=LATER))
    full.library.apply(changing(reply, trashed=LATER))
    assert shown(full, AnnotationFilter(trashed=True)) == [("", ids(full.mention, reply))]


def test_groups_are_called_by_what_people_call_them(full: Filled) -> None:
    browsing = full.library.part(Browsing)
    assert browsing.headings(Grouping.ARTICLE, [full.article.id, "none"]) == {
        full.article.id: Heading(full.article.title, full.article.source)
    }
    assert browsing.headings(Grouping.ENTITY, [full.entity.id, ""]) == {
        full.entity.id: Heading("Zürich", type=EntityType.PLACE)
    }
    assert browsing.headings(Grouping.TAG, ["trade"]) == {}


def test_groups_are_counted_by_their_keys_within_a_filter(full: Filled, more: Annotation) -> None:
    counted = full.library.part(Browsing).counted
    assert counted(AnnotationFilter(), Grouping.TAG) == [("trade", 2), ("芯片", 1)]
    by_ben = AnnotationFilter(annotators=frozenset({"Ben"}))
    assert counted(by_ben, Grouping.COLOR) == [("blue", 1)]


def test_chosen_rows_are_those_of_the_export_in_its_order(full: Filled, more: Annotation) -> None:
    numbers = range(full.library.part(Browsing).highest(), 0, -1)
    assert list(full.library.flat_rows_of(numbers)) == list(full.library.flat_rows())
    assert [row[0] for row in full.library.flat_rows_of([2, 2])] == [full.mention.id]


def test_emptying_the_trash_takes_replies_along_with_what_they_answer(full: Filled) -> None:
    reply = mark_on(full.article, full.text.plain, None, parent=full.mention.id, note="Why?")
    full.library.apply(making(reply))
    full.library.apply(changing(full.mention, trashed=LATER))
    assert full.library.empty_trash() == 2
    assert full.library.annotations.get(reply.id) is None
    assert list(full.library.findings()) == []
