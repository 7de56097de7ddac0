"""A copy holds what was to be handed on, is sound, and keeps no trace of anything else."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.domain.article import Flags, Place
from reader.domain.edit import Change, Edit
from reader.domain.errors import LibraryError
from reader.services import sharing
from reader.services.sharing import Share, save_copy
from reader.store.library import Library
from tests.samples import LATER, Filled, changing, entity_of, filled, making, mark_on, rows_of

PHRASE = "orchid zeppelin"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Filled]:
    made = filled(tmp_path / "news.postil")
    yield made
    made.library.close()


@contextmanager
def copied(full: Filled, share: Share) -> Iterator[Library]:
    target = full.library.path.with_name("copy.postil")
    save_copy(full.library, target, share)
    with closing(Library.open(target)) as library:
        assert list(library.findings()) == []
        yield library


def test_a_complete_copy_has_every_row(full: Filled, tmp_path: Path) -> None:
    full.library.apply(changing(full.note, trashed=LATER))
    target = tmp_path / "copy.postil"
    save_copy(full.library, target, Share())
    assert rows_of(target) == rows_of(full.library.path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.postil", "news.postil"]


def test_a_copy_says_what_it_holds_and_how_big_it_is(full: Filled, tmp_path: Path) -> None:
    full.library.apply(changing(full.note, trashed=LATER))
    target = tmp_path / "copy.postil"
    held = save_copy(full.library, target, Share())
    assert held == (3, 2, 1, target.stat().st_size)
    told = sharing.told(held, target.name)
    assert told.startswith("Saved “copy.postil”: 3 articles, 2 annotations, 1 entity; 0.")
    assert sharing.size_told(999) == "1 kB"
    assert sharing.size_told(1_250_000) == "1.2 MB"


def test_a_part_has_its_articles_and_what_they_mention(full: Filled) -> None:
    other = entity_of("Ulan Bator")
    full.library.apply(making(other))
    with copied(full, Share(articles=[full.article.id])) as part:
        assert [each.id for each in part.articles.select("")] == [full.article.id]
        assert {mark.id for mark in part.annotations.select("")} == {
            full.highlight.id, full.mention.id, full.note.id,
        }  # fmt: skip
        assert [each.id for each in part.entities.select("")] == [full.entity.id]
    with copied(full, Share(articles=[full.chinese.id])) as part:
        assert part.annotations.select("") == []
        assert part.entities.select("") == []


def test_what_was_merged_goes_along_with_what_it_was_merged_into(full: Filled) -> None:
    winner = entity_of("Zurich")
    full.library.apply(making(winner))
    full.library.apply(changing(full.entity, merged_into=winner.id, trashed=LATER))
    with copied(full, Share(articles=[full.article.id])) as part:
        assert {each.id for each in part.entities.select("")} == {full.entity.id, winner.id}


def test_a_copy_without_trash_holds_no_word_of_it(full: Filled) -> None:
    secret = mark_on(full.article, full.text.plain, "dawn", note=PHRASE)
    full.library.apply(making(secret))
    full.library.apply(changing(secret, trashed=LATER))
    full.library.note_shared()
    reworded = full.note._replace(note=f"{PHRASE} again", modified=LATER)
    full.library.apply(Edit("Write", (Change(full.note, reworded),)))
    full.library.note_shared()
    full.library.apply(changing(reworded, note="Nothing", modified=LATER.replace(hour=23)))
    with copied(full, Share(trash=False)) as clean:
        assert clean.annotations.trashed() == []
        assert len(clean.annotations.select("")) == 3
        states = clean.ancestors.of([full.note.id])[full.note.id]
        assert {state.content for state in states} == {""}
        assert PHRASE.encode() not in clean.path.read_bytes()
    assert PHRASE.encode() in full.library.path.read_bytes()


def test_a_copy_of_mine_holds_no_word_of_others_nor_answers_to_them(full: Filled) -> None:
    theirs = mark_on(full.article, full.text.plain, "dawn", note=PHRASE, annotator="Ben")
    answer = mark_on(full.article, full.text.plain, None, note="I see", parent=theirs.id)
    full.library.apply(making(theirs, answer))
    with copied(full, Share(only_of="Ada")) as mine:
        assert {mark.id for mark in mine.annotations.select("")} == {
            full.highlight.id, full.mention.id, full.note.id,
        }  # fmt: skip
        assert PHRASE.encode() not in mine.path.read_bytes()
        assert mine.listing.rows([full.article.id])[0].annotations == 3


def test_what_has_been_read_can_stay_at_home(full: Filled) -> None:
    read = Flags(article=full.article.id, read=True, starred=True)
    full.library.apply(Edit("Read", (Change(Flags(full.article.id), read),)))
    full.library.articles.keep_place(Place(full.article.id, 7, 0.5))
    with copied(full, Share(reading_state=False)) as fresh:
        row = fresh.listing.rows([full.article.id])[0]
        assert (row.read, row.starred) == (False, False)
        assert fresh.articles.place(full.article.id) == Place(full.article.id)
    with copied(full, Share()) as same:
        assert same.listing.rows([full.article.id])[0].starred


def test_what_is_left_out_of_a_copy_has_no_tombstone_in_it(full: Filled) -> None:
    with copied(full, Share(articles=[full.chinese.id], only_of="Ben", trash=False)) as part:
        assert part._connection.rows("SELECT * FROM tombstones") == []


def test_a_copy_never_replaces_the_library_or_what_it_may_not(full: Filled) -> None:
    before = full.library.path.read_bytes()
    with pytest.raises(LibraryError, match="is the library itself"):
        save_copy(full.library, full.library.path, Share())
    there = full.library.path.with_name("there.txt")
    there.write_text("mine")
    with pytest.raises(LibraryError, match="is there already"):
        save_copy(full.library, there, Share(), replace=False)
    assert there.read_text() == "mine"
    assert full.library.path.read_bytes() == before


def test_a_copy_of_nothing_is_an_empty_library(full: Filled) -> None:
    with copied(full, Share(articles=[])) as empty:
        assert empty.articles.select("") == []
        assert empty._connection.rows("SELECT * FROM texts") == []
