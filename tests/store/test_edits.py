"""An edit happens whole or not at all, and never over somebody else's work."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.article import Flags, Place
from reader.domain.edit import Change, Edit, Record
from reader.domain.errors import ConflictError
from reader.store.library import Library
from tests.samples import (
    LATER,
    Filled,
    article_of,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    rows_of,
    text_of,
)
from tests.store.everything import edits_of_every_kind


def flags_of(full: Filled) -> Flags:
    return full.library.flags.find([full.article.id])[full.article.id]


def test_every_kind_of_record_is_read_as_it_was_written(full: Filled) -> None:
    library = full.library
    assert library.articles.get(full.article.id) == full.article
    assert library.articles.get(full.chinese.id) == full.chinese
    assert library.entities.get(full.entity.id) == full.entity
    for mark in (full.highlight, full.mention, full.note):
        assert library.annotations.get(mark.id) == mark
    assert library.texts.get(full.article.text) == full.text
    assert library.texts.original(full.article.original) == full.text.plain


def test_an_edit_and_its_inverse_leave_everything_as_it_was(full: Filled, path: Path) -> None:
    before = rows_of(path)
    for name, edit in edits_of_every_kind(full).items():
        full.library.apply(edit)
        assert rows_of(path) != before, name
        assert list(full.library.findings()) == [], name
        full.library.apply(edit.inverse())
        assert rows_of(path) == before, name
        assert list(full.library.findings()) == [], name


def test_an_edit_whose_last_change_conflicts_changes_nothing(full: Filled, path: Path) -> None:
    before = rows_of(path)
    stale = full.note._replace(note="as it never was")
    for edit in edits_of_every_kind(full).values():
        whole = edit._replace(
            changes=(*edit.changes, Change(stale, stale._replace(color=Color.RED)))
        )
        with pytest.raises(ConflictError, match="nothing was done"):
            full.library.apply(whole)
        assert rows_of(path) == before
        assert list(full.library.findings()) == []


def test_tags_that_are_not_tidy_are_never_written(full: Filled, path: Path) -> None:
    before = rows_of(path)
    made = article_of(full.text, tags=("a;b",))
    for edit in (making(made), *(changing(r, tags=("b", "a")) for r in (full.article, full.note))):
        with pytest.raises(ValueError, match="sorted, distinct"):
            full.library.apply(edit)
    assert rows_of(path) == before


@pytest.mark.parametrize("kind", ["article", "chinese", "entity", "highlight", "note"])
def test_a_record_that_is_no_longer_what_an_edit_expects_is_not_overwritten(
    full: Filled, path: Path, kind: str
) -> None:
    record: Record = getattr(full, kind)
    mine, theirs = changing(record, annotator="me"), changing(record, annotator="them")
    full.library.apply(theirs)
    before = rows_of(path)
    for refused in (mine, Edit("Remove", (Change(record, None),)), making(record)):
        with pytest.raises(ConflictError):
            full.library.apply(refused)
    assert rows_of(path) == before


def test_what_is_gone_cannot_be_changed(full: Filled) -> None:
    full.library.apply(Edit("Remove", (Change(full.note, None),)))
    with pytest.raises(ConflictError):
        full.library.apply(changing(full.note, note="more"))
    with pytest.raises(ConflictError):
        full.library.apply(Edit("Remove", (Change(full.note, None),)))


def test_what_another_window_changed_is_not_undone(full: Filled, path: Path) -> None:
    edit = changing(full.highlight, note="mine")
    full.library.apply(edit)
    with closing(Library.open(path)) as other:
        [now] = other.annotations.find([full.highlight.id]).values()
        other.apply(changing(now, note="theirs"))
    with pytest.raises(ConflictError):
        full.library.apply(edit.inverse())
    [now] = full.library.annotations.find([full.highlight.id]).values()
    assert now.note == "theirs"


def test_flags_are_not_guarded_but_those_of_no_article_are_refused(full: Filled) -> None:
    starred = Flags(article=full.article.id, starred=True)
    elsewhere = Flags(article=full.article.id, read=True)
    full.library.apply(Edit("Read", (Change(Flags(article=full.article.id), elsewhere),)))
    full.library.apply(Edit("Star", (Change(Flags(article=full.article.id), starred),)))
    assert flags_of(full).starred
    nowhere = Flags(article=article_of(full.text).id)
    with pytest.raises(ConflictError):
        full.library.apply(Edit("Star", (Change(nowhere, nowhere._replace(starred=True)),)))


def test_taking_back_a_star_does_not_make_unread_what_was_read_meanwhile(full: Filled) -> None:
    bare = Flags(article=full.article.id)
    star = Edit("Star", (Change(bare, bare._replace(starred=True)),))
    full.library.apply(star)
    full.library.apply(changing(flags_of(full), read=True))
    full.library.apply(star.inverse())
    assert flags_of(full) == Flags(article=full.article.id, read=True)


@pytest.mark.parametrize("kind", ["article", "entity"])
def test_nothing_is_removed_that_something_depends_on(full: Filled, path: Path, kind: str) -> None:
    before = rows_of(path)
    with pytest.raises(ConflictError):
        full.library.apply(Edit("Remove", (Change(getattr(full, kind), None),)))
    assert rows_of(path) == before
    assert list(full.library.findings()) == []


def test_nothing_is_made_that_points_to_what_is_not_there(full: Filled, path: Path) -> None:
    before = rows_of(path)
    nowhere = article_of(text_of("A text that nobody has kept."))
    for record in (
        nowhere,
        mark_on(full.article, full.text.plain, "dawn", entity=entity_of().id),
        mark_on(nowhere, "A text that nobody has kept.", "nobody"),
    ):
        with pytest.raises(ConflictError):
            full.library.apply(making(record))
    assert rows_of(path) == before


def test_a_broken_rule_of_the_tables_is_a_mistake_of_the_program(full: Filled) -> None:
    mark = mark_on(full.article, full.text.plain, "dawn")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        full.library.apply(making(mark, mark))
    assert full.library.annotations.get(mark.id) is None


def test_an_entity_and_its_mentions_are_made_in_one_edit(full: Filled) -> None:
    entity = entity_of("Ulan Bator")
    mark = mark_on(full.article, full.text.plain, "Ulan Bator", entity=entity.id)
    edit = making(entity, mark)
    full.library.apply(edit)
    assert full.library.annotations.get(mark.id) == mark
    full.library.apply(edit.inverse())
    assert full.library.entities.get(entity.id) is None


def test_an_edit_of_many_records_is_carried_out_by_few_statements(full: Filled) -> None:
    marks = [mark_on(full.article, full.text.plain, "dawn", tags=("t",)) for _ in range(1_200)]
    statements: list[str] = []
    full.library._connection.raw.set_trace_callback(statements.append)
    full.library.apply(making(*marks))
    full.library._connection.raw.set_trace_callback(None)
    reads = [said for said in statements if said.lstrip().startswith("SELECT")]
    assert len(reads) < 30
    assert statements.count("COMMIT") == 1
    [row] = full.library.listing.rows([full.article.id])
    assert row.annotations == 1_203


def test_the_reading_place_is_kept_quietly(full: Filled, path: Path) -> None:
    place = Place(article=full.article.id, position=17, progress=0.5)
    assert full.library.articles.place(full.article.id) == Place(article=full.article.id)
    full.library.articles.keep_place(place)
    assert full.library.articles.place(full.article.id) == place
    full.library.apply(changing(full.article, title="Changed", modified=LATER))
    with closing(Library.open(path)) as again:
        assert again.articles.place(full.article.id) == place
    nowhere = article_of(full.text).id
    assert full.library.articles.place(nowhere) == Place(article=nowhere)


@pytest.mark.parametrize(
    ("published", "dated"),
    [
        ("2025-03-01", "2025-03-01T00:00:00.000Z"),
        (" 2025-03-01T10:00+08:00 ", "2025-03-01T02:00:00.000Z"),
        ("19 hours before", "2025-03-06T09:30:00.000Z"),
        ("", "2025-03-06T09:30:00.000Z"),
        ("0001-01-01T00:00+10:00", "2025-03-06T09:30:00.000Z"),
    ],
)
def test_an_article_is_sorted_by_its_date_if_it_is_one_and_else_by_its_import(
    full: Filled, path: Path, published: str, dated: str
) -> None:
    article = put(full.library, text_of("Some words."), published=published)
    assert full.library.articles.get(article.id) == article
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute("SELECT dated FROM articles WHERE id = ?", (article.id,)).fetchone()
    assert found == (dated,)
