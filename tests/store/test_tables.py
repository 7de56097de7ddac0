"""What the tables tell: lists, counts, the trash, and rows for other programs."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.article import Flags, Place
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType
from reader.domain.errors import NotFoundError
from reader.domain.ids import ArticleId, Digest
from reader.domain.listing import ArticleRow, Filter, Order, Shelf
from reader.domain.text import digest_of
from reader.formats.csv import COLUMNS
from reader.store.library import Library
from tests.asking import asked, said
from tests.samples import (
    ARABIC,
    CHINESE,
    HARBOUR,
    LATER,
    MOMENT,
    Filled,
    article_of,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    text_of,
)


def titles(full: Filled, chosen: Filter, order: Order = Order.NEWEST) -> list[str]:
    listing = full.library.listing
    return [row.title for row in listing.rows(listing.ids(chosen, order))]


def ticked(full: Filled, article: ArticleId, *, read: bool = False, starred: bool = False) -> None:
    before = full.library.flags.find([article])[article]
    full.library.apply(changing(before, read=read, starred=starred))


def test_a_row_holds_what_a_line_of_the_list_shows(full: Filled) -> None:
    [row] = full.library.listing.rows([full.article.id])
    assert row == ArticleRow(
        id=full.article.id,
        title="The harbour",
        source="Asia Times",
        author="Ada Margin",
        published="19 hours before",
        created=MOMENT,
        words=full.text.words,
        lede=full.text.plain.replace("\n", " "),
        read=False,
        starred=False,
        progress=0.0,
        annotations=3,
        entities=(("Zürich", EntityType.PLACE),),
    )


def test_rows_come_in_the_order_asked_for_without_unknown_ones(full: Filled) -> None:
    wanted = [full.arabic.id, ArticleId("nobody"), full.article.id, full.chinese.id]
    rows = full.library.listing.rows(wanted)
    assert [row.id for row in rows] == [full.arabic.id, full.article.id, full.chinese.id]
    assert full.library.listing.rows([]) == []


def test_a_row_names_the_three_most_mentioned_entities(full: Filled) -> None:
    entities = [entity_of(name, EntityType.PERSON) for name in ("One", "Two", "Three", "Four")]
    marks = [
        mark_on(full.chinese, CHINESE, CHINESE[0], entity=entity.id)
        for number, entity in enumerate(entities)
        for _ in range(number + 1)
    ]
    full.library.apply(making(*entities, *marks))
    [row] = full.library.listing.rows([full.chinese.id])
    assert [name for name, _ in row.entities] == ["Four", "Three", "Two"]


def test_shelves_hold_what_their_names_say(full: Filled) -> None:
    ticked(full, full.chinese.id, starred=True)
    ticked(full, full.arabic.id, read=True)
    assert titles(full, Filter(shelf=Shelf.UNREAD)) == ["The harbour", "半导体"]
    assert titles(full, Filter(shelf=Shelf.STARRED)) == ["半导体"]
    assert titles(full, Filter(shelf=Shelf.ANNOTATED)) == ["The harbour"]
    assert titles(full, Filter(shelf=Shelf.TRASH)) == []
    full.library.apply(changing(full.chinese, trashed=LATER))
    assert titles(full, Filter(shelf=Shelf.STARRED)) == []
    assert titles(full, Filter(shelf=Shelf.TRASH)) == ["半导体"]
    assert titles(full, Filter()) == ["The harbour", "الهامش"]
    assert full.library.listing.shelves() == {
        Shelf.EVERYTHING: 2,
        Shelf.UNREAD: 1,
        Shelf.STARRED: 0,
        Shelf.ANNOTATED: 1,
        Shelf.CHECK: 0,
        Shelf.TRASH: 1,
    }


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.NEWEST, ["The harbour", "الهامش", "半导体"]),
        (Order.OLDEST, ["半导体", "الهامش", "The harbour"]),
        (Order.TITLE, ["The harbour", "الهامش", "半导体"]),
        (Order.SOURCE, ["The harbour", "半导体", "الهامش"]),
        (Order.ANNOTATED, ["The harbour", "الهامش", "半导体"]),
        (Order.LENGTH, ["半导体", "The harbour", "الهامش"]),
        (Order.ANNOTATIONS, ["The harbour", "الهامش", "半导体"]),
        (Order.PROGRESS, ["The harbour", "الهامش", "半导体"]),
    ],
)
def test_lists_are_sorted(full: Filled, order: Order, expected: list[str]) -> None:
    assert titles(full, Filter(), order) == expected


def test_the_article_annotated_last_comes_first(full: Filled) -> None:
    moment = LATER + timedelta(days=1)
    mark = mark_on(full.chinese, CHINESE, CHINESE[:2], modified=moment)
    full.library.apply(making(mark))
    assert titles(full, Filter(), Order.ANNOTATED)[0] == "半导体"
    full.library.apply(changing(mark, trashed=moment))
    assert titles(full, Filter(), Order.ANNOTATED)[0] == "The harbour"


def test_the_article_that_is_read_furthest_and_the_one_with_most_annotations_come_first(
    full: Filled,
) -> None:
    full.library.articles.keep_place(Place(article=full.chinese.id, position=3, progress=0.5))
    full.library.articles.keep_place(Place(article=full.arabic.id, position=1, progress=0.2))
    assert titles(full, Filter(), Order.PROGRESS) == ["半导体", "الهامش", "The harbour"]
    marks = [mark_on(full.arabic, ARABIC, None, note=str(n)) for n in range(4)]
    full.library.apply(making(*marks))
    assert titles(full, Filter(), Order.ANNOTATIONS) == ["الهامش", "The harbour", "半导体"]


def test_articles_of_one_date_keep_the_order_in_which_they_were_in_their_file(
    full: Filled,
) -> None:
    names = ["first", "second", "third"]
    for name in names:
        put(full.library, text_of(name), name, published="2030-01-01")
    assert titles(full, Filter())[:3] == names


def test_a_list_is_narrowed_by_source_tag_and_entity(full: Filled) -> None:
    assert titles(full, Filter(source="联合早报")) == ["半导体"]
    assert titles(full, Filter(source="")) == ["الهامش"]
    assert titles(full, Filter(tag="ships")) == ["The harbour"]
    assert titles(full, Filter(tag="trade")) == ["The harbour"]  # on a mark
    assert titles(full, Filter(entity=full.entity.id)) == ["The harbour"]
    assert titles(full, Filter(tag="trade", source="联合早报")) == []
    full.library.apply(changing(full.highlight, trashed=LATER))
    full.library.apply(changing(full.mention, trashed=LATER))
    assert titles(full, Filter(tag="trade")) == []
    assert titles(full, Filter(entity=full.entity.id)) == []


def test_sources_and_tags_are_counted_by_article_outside_the_trash(full: Filled) -> None:
    put(full.library, text_of("More."), "More", source="Asia Times", tags=("trade",))
    listing = full.library.listing
    assert listing.sources() == [("Asia Times", 2), ("联合早报", 1)]
    assert listing.tags() == [("trade", 2), ("coffee", 1), ("ships", 1)]
    full.library.apply(changing(full.article, trashed=LATER))
    assert listing.sources() == [("Asia Times", 1), ("联合早报", 1)]
    assert listing.tags() == [("trade", 1)]
    assert full.library.annotations.tags() == ["coffee", "ships", "trade"]


def test_an_article_counts_once_for_a_tag_that_several_of_its_marks_bear(full: Filled) -> None:
    twice = mark_on(full.article, full.text.plain, "dawn", tags=("coffee", "trade"))
    full.library.apply(making(twice))
    assert full.library.listing.tags() == [("coffee", 1), ("ships", 1), ("trade", 1)]
    full.library.apply(changing(full.highlight, trashed=LATER))
    assert ("trade", 1) in full.library.listing.tags()
    full.library.apply(changing(twice, trashed=LATER))
    assert full.library.listing.tags() == [("coffee", 1), ("ships", 1)]


def plan_of(full: Filled, *calls: Callable[[], object]) -> str:
    """Return how SQLite goes about the queries that some calls make."""
    asked: list[str] = []
    raw = full.library._connection.raw
    raw.set_trace_callback(asked.append)
    for call in calls:
        call()
    raw.set_trace_callback(None)
    plans = [
        raw.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        for sql in asked
        if not sql.startswith("--")
    ]
    assert plans
    return "\n".join(str(step[3]) for plan in plans for step in plan)


def test_counts_and_search_go_by_indexes(full: Filled) -> None:
    library = full.library
    counting = plan_of(full, library.entities.mentioned, library.listing.tags)
    assert "SEARCH annotations USING COVERING INDEX annotations_by_entity" in counting
    assert "SCAN annotations" not in counting
    assert "SCAN articles" not in counting
    searching = plan_of(
        full,
        lambda: library.listing.ids(
            Filter(), asked=asked(said("coffee"), said("dawn", prefix=True))
        ),
    )
    assert "SEARCH articles USING INDEX articles_by_date" in searching
    digests = "SCAN texts USING COVERING INDEX"  # without the words, which are the bulk
    for table in ("texts", "annotations"):
        assert f"SCAN {table}" not in searching.replace(digests, "")
    assert "SEARCH annotations USING INTEGER PRIMARY KEY" in searching


def mentions(full: Filled, containing: str = "", limit: int = -1) -> list[tuple[str, int]]:
    rows = full.library.entities.mentioned(containing, limit)
    return [(row.name, row.mentions) for row in rows]


def test_entities_are_counted_by_mention_outside_the_trash(full: Filled) -> None:
    often = entity_of("Ships", EntityType.OTHER)
    marks = [mark_on(full.article, full.text.plain, "Ships", entity=often.id) for _ in range(2)]
    full.library.apply(making(often, *marks))
    assert mentions(full) == [("Ships", 2), ("Zürich", 1)]
    assert mentions(full, "ZÜR") == [("Zürich", 1)]
    assert mentions(full, "zur") == []
    assert mentions(full, limit=1) == [("Ships", 2)]
    full.library.apply(changing(marks[0], trashed=LATER))
    assert mentions(full) == [("Ships", 1), ("Zürich", 1)]
    full.library.apply(changing(full.article, trashed=LATER))
    assert mentions(full) == [("Ships", 0), ("Zürich", 0)]


def test_entities_are_found_by_any_spelling_of_their_name(full: Filled) -> None:
    assert full.library.entities.named("  zÜRICH ") == [full.entity]
    assert full.library.entities.named("Zur") == []


def test_annotations_come_in_the_order_of_the_text_the_longer_first(full: Filled) -> None:
    longer = mark_on(full.article, full.text.plain, "Ships bring coffee, news")
    later = mark_on(full.article, full.text.plain, "Ulan Bator")
    full.library.apply(making(later, longer))
    ids = [mark.id for mark in full.library.annotations.of_article(full.article.id)]
    assert ids == [full.note.id, full.mention.id, longer.id, full.highlight.id, later.id]


def test_beginnings_of_ids_are_compared_letter_by_letter(full: Filled) -> None:
    library = full.library
    assert library.articles.beginning(full.article.id) == [full.article.id]
    assert len(library.articles.beginning(full.article.id[:6])) == 2  # never more than two
    assert library.articles.beginning("%") == library.articles.beginning("_") == []
    assert library.annotations.beginning(full.note.id) == [full.note.id]
    library.apply(changing(full.note, trashed=LATER))
    assert library.annotations.beginning(full.note.id) == []


def test_articles_are_known_by_their_original_or_their_text(full: Filled) -> None:
    made_of = full.library.articles.made_of
    assert made_of([full.article.original], [full.chinese.text]) == [full.article, full.chinese]
    assert made_of([full.article.original], [full.article.text]) == [full.article]
    trashed = full.article._replace(trashed=LATER)
    full.library.apply(Edit("Trash", (Change(full.article, trashed),)))
    assert made_of([full.article.original], []) == [trashed]
    twin = put(full.library, full.text, "Twin")
    assert made_of([full.article.original], []) == [twin, trashed]


def test_more_ids_than_a_statement_takes_are_asked_for_in_turns(full: Filled) -> None:
    articles = [article_of(full.text, f"{number}") for number in range(1_100)]
    full.library.apply(making(*articles))
    ids = [article.id for article in articles]
    assert len(full.library.articles.find(ids)) == 1_100
    assert [row.title for row in full.library.listing.rows(ids)] == [a.title for a in articles]


def test_texts_are_kept_once(full: Filled) -> None:
    full.library.texts.add([full.text, full.text, text_of("Fresh."), text_of("Fresh.")])
    full.library.texts.add_originals(["fresh", "fresh"])
    full.library.texts.add_originals(["fresh"])
    assert full.library.texts.get(text_of("Fresh.").digest).plain == "Fresh."
    assert full.library.texts.original(digest_of("fresh")) == "fresh"
    assert list(full.library.findings()) == []


def test_a_text_that_is_not_there_is_told_of(full: Filled) -> None:
    with pytest.raises(NotFoundError, match="text of this article is missing"):
        full.library.texts.get(Digest("0" * 64))
    with pytest.raises(NotFoundError, match="original of this article is missing"):
        full.library.texts.original(Digest("0" * 64))


def test_a_lede_is_the_beginning_of_the_story(full: Filled) -> None:
    put(full.library, text_of("A " + "very " * 100 + "long story."), "Long")
    [row] = full.library.listing.rows(full.library.listing.ids(Filter(query=""), Order.TITLE)[:1])
    assert row.title == "Long"
    assert len(row.lede) == 280


def test_texts_that_nothing_points_to_are_dropped_and_no_others(full: Filled) -> None:
    library = full.library
    spare = text_of("Nobody points here.")
    library.texts.add([spare])
    library.texts.add_originals([spare.plain])
    only_marked = text_of("An older version that a mark stands in.")
    library.texts.add([only_marked])
    older = mark_on(full.article, only_marked.plain, "older", text=only_marked.digest)
    library.apply(making(older))

    library.texts.drop_unused()
    for text in (full.text, text_of(CHINESE), text_of(ARABIC), only_marked):
        assert library.texts.get(text.digest) == text
        if text is not only_marked:
            assert library.texts.original(digest_of(text.plain)) == text.plain
    with pytest.raises(NotFoundError):
        library.texts.get(spare.digest)
    with pytest.raises(NotFoundError):
        library.texts.original(digest_of(spare.plain))
    assert list(library.findings()) == []


def test_a_merged_entity_goes_with_the_one_that_took_it_up(full: Filled) -> None:
    library = full.library
    winner, loser = entity_of("Northwind"), entity_of("Northwind Ltd")
    library.apply(making(winner, loser))
    library.apply(changing(loser, merged_into=winner.id, trashed=LATER))
    assert library.entities.trashed() == []
    assert library.empty_trash() == 0
    library.apply(changing(winner, trashed=LATER))
    assert library.holds_trash()
    assert {one.id for one in library.entities.trashed()} == {winner.id, loser.id}
    assert library.empty_trash() == 2
    assert library.entities.find([winner.id, loser.id]) == {}


def test_emptying_the_trash_removes_what_lies_in_it_and_nothing_else(full: Filled) -> None:
    library = full.library
    assert not library.holds_trash()
    assert library.empty_trash() == 0
    kept = mark_on(full.chinese, CHINESE, CHINESE[:3], color=Color.RED)
    thrown = mark_on(full.chinese, CHINESE, CHINESE[3:5], trashed=LATER)
    on_thrown = mark_on(full.arabic, ARABIC, None, note="goes with its article", tags=("t",))
    library.apply(making(kept, thrown, on_thrown))
    library.apply(changing(full.arabic, trashed=LATER))
    assert library.holds_trash()

    assert library.empty_trash() == 3
    assert not library.holds_trash()
    assert {a.id for a in library.articles.select("")} == {full.article.id, full.chinese.id}
    assert {mark.id for mark in library.annotations.select("")} == {
        full.highlight.id,
        full.mention.id,
        full.note.id,
        kept.id,
    }
    assert library.entities.get(full.entity.id) == full.entity
    with pytest.raises(NotFoundError):
        library.texts.get(full.arabic.text)
    with pytest.raises(NotFoundError):
        library.texts.original(full.arabic.original)
    assert list(library.findings()) == []


def test_flat_rows_are_annotations_with_what_they_stand_in(full: Filled) -> None:
    rows = {row[0]: dict(zip(COLUMNS, row, strict=True)) for row in full.library.flat_rows()}
    assert set(rows) == {full.highlight.id, full.mention.id, full.note.id}
    anchor = full.mention.anchor
    assert anchor is not None
    assert rows[full.mention.id] == {
        "annotation_id": full.mention.id,
        "article_id": full.article.id,
        "article_title": "The harbour",
        "source": "Asia Times",
        "author": "Ada Margin",
        "url": "https://example.org/harbour",
        "published": "19 hours before",
        "kind": "mention",
        "quote": "Zürich",
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "start": anchor.span.start,
        "stop": anchor.span.stop,
        "color": "red",
        "entity": "Zürich",
        "entity_type": "place",
        "tags": None,
        "note": "",
        "annotator": "Ada",
        "created": "2025-03-06T09:30:00.000Z",
        "modified": "2025-03-06T09:30:00.000Z",
    }
    assert rows[full.highlight.id]["tags"] == "trade"
    assert rows[full.note.id]["start"] is None
    assert rows[full.note.id]["kind"] == "note"


def test_flat_rows_are_sorted_by_article_and_place_and_leave_the_trash_out(full: Filled) -> None:
    marks = [mark_on(full.chinese, CHINESE, CHINESE[place : place + 2]) for place in (9, 3, 12, 0)]
    thrown = mark_on(full.chinese, CHINESE, None, trashed=LATER)
    tagged = mark_on(full.article, HARBOUR, "dawn", tags=("a", "b", "新"))
    full.library.apply(making(thrown, tagged, *marks))
    rows = list(full.library.flat_rows())
    assert len(rows) == 8
    assert [(row[1], row[11] or -1) for row in rows] == sorted(
        (row[1], row[11] or -1) for row in rows
    )
    assert [row[16] for row in rows if row[0] == tagged.id] == ["a; b; 新"]
    again = full.library.flat_rows([full.chinese.id, full.article.id, full.chinese.id])
    assert list(again) == rows
    assert {row[1] for row in full.library.flat_rows([full.chinese.id])} == {full.chinese.id}
    full.library.apply(changing(full.chinese, trashed=LATER))
    assert {row[1] for row in full.library.flat_rows()} == {full.article.id}


def test_the_view_gives_other_programs_the_columns_of_the_export(full: Filled, path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        cursor = raw.execute("SELECT * FROM annotations_flat")
        assert tuple(column[0] for column in cursor.description) == COLUMNS
        assert cursor.fetchall() == list(full.library.flat_rows())


def test_rows_for_export_are_read_article_by_article_without_keeping_others_from_writing(
    full: Filled,
) -> None:
    rows = full.library.flat_rows()
    next(rows)
    with closing(Library.open(full.library.path)) as other:
        other.apply(changing(full.note, note="Written while somebody exports."))
    assert len(list(rows)) == 2
    plan = plan_of(full, lambda: list(full.library.flat_rows([full.article.id])))
    assert "SEARCH articles USING INDEX sqlite_autoindex_articles_1" in plan


def test_flags_live_as_long_as_their_article(full: Filled) -> None:
    ticked(full, full.arabic.id, starred=True)
    assert full.library.flags.find([full.arabic.id, full.article.id]) == {
        full.arabic.id: Flags(article=full.arabic.id, starred=True),
        full.article.id: Flags(article=full.article.id),
    }
    full.library.apply(Edit("Remove", (Change(full.arabic, None),)))
    assert full.library.flags.find([full.arabic.id]) == {}
