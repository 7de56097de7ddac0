"""What one side has removed for good: what the other one has changed since wins, the rest goes."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.services.joining.performing import look
from reader.services.joining.planning import plan
from reader.services.joining.values import Outcome
from reader.services.progress import Unwatched
from reader.services.sharing import Share, save_copy
from reader.store.library import Library
from tests.samples import LATER, MOMENT, Filled, changing
from tests.services.joining.copies import Worker, join, said_in, two

STILL_LATER = LATER + timedelta(hours=1)


def remove(library: Library, full: Filled) -> None:
    """Remove the note for good, long after anybody else has written on it."""
    library.apply(changing(full.note, trashed=STILL_LATER))
    library.empty_trash()


def test_what_was_changed_there_before_it_was_removed_here_comes_back_and_is_told(
    full: Filled, ben: Library
) -> None:
    ben.apply(changing(full.note, note="Better", modified=LATER))
    remove(full.library, full)
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.CONFLICT)] == [full.note.id]
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert (found.note, found.trashed) == ("Better", None)


def test_what_was_changed_here_before_it_was_removed_there_stays_and_is_told(
    full: Filled, ben: Library
) -> None:
    ben.apply(changing(full.note, note="Better", modified=LATER))
    remove(full.library, full)
    planned = join(ben.path, full.library.path)
    assert [item.id for item in planned.of(Outcome.CONFLICT)] == [full.note.id]
    found = ben.annotations.get(full.note.id)
    assert found is not None
    assert (found.note, found.trashed) == ("Better", None)
    assert join(ben.path, full.library.path).nothing


def test_what_somebody_restores_after_it_was_removed_there_stays(
    full: Filled, ben: Library
) -> None:
    remove(ben, full)
    join(full.library.path, ben.path)
    [gone] = full.library.annotations.trashed()
    full.library.apply(changing(gone, trashed=None))
    assert join(full.library.path, ben.path).nothing
    assert full.library.annotations.trashed() == []


def test_what_was_changed_and_removed_there_goes_here(full: Filled, ben: Library) -> None:
    once = full.note._replace(note="Once more", modified=LATER)
    ben.apply(changing(full.note, note=once.note, modified=LATER))
    ben.apply(changing(once, trashed=STILL_LATER))
    ben.empty_trash()
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.DELETED)] == [full.note.id]


def test_an_article_without_marks_goes_with_its_removal(full: Filled, ben: Library) -> None:
    ben.apply(changing(full.chinese, trashed=LATER))
    ben.empty_trash()
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.DELETED)] == [full.chinese.id]
    assert [article.id for article in full.library.articles.trashed()] == [full.chinese.id]


def test_what_had_been_restored_long_before_can_be_removed(full: Filled, tmp_path: Path) -> None:
    library = full.library
    library.apply(changing(full.note, trashed=LATER))
    library.note_shared()
    library.apply(changing(full.note._replace(trashed=LATER), trashed=None))
    copy = Path(shutil.copy(library.path, tmp_path / "carl.postil"))
    with closing(Library.open(copy)) as carl:
        remove(carl, full)
    join(library.path, copy)
    assert [mark.id for mark in library.annotations.trashed()] == [full.note.id]


def test_a_part_of_a_library_still_knows_what_was_removed(
    full: Filled, ben: Library, tmp_path: Path
) -> None:
    ben.apply(changing(full.note, note="Better", modified=LATER))
    remove(full.library, full)
    part = tmp_path / "part.postil"
    save_copy(full.library, part, Share(articles=[full.article.id], trash=False))
    planned = join(ben.path, part)
    assert [item.id for item in planned.of(Outcome.CONFLICT)] == [full.note.id]
    assert planned.of(Outcome.DELETED) == ()


@settings(max_examples=25)
@given(data=st.data())
def test_whoever_empties_the_trash_takes_nothing_new_from_anybody(data: st.DataObject) -> None:
    with two() as (one, other):
        Worker(one, data, "Ada", MOMENT + timedelta(hours=1)).work()
        shutil.copy(one, other)
        handed = said_in(one)
        early, late = MOMENT + timedelta(hours=2), MOMENT + timedelta(hours=2, seconds=7)
        Worker(one, data, "Ada", early, empties_trash=True).work()
        Worker(other, data, "Ben", late, empties_trash=True).work()
        said = (said_in(one) | said_in(other)) - handed
        for into, from_ in ((one, other), (other, one)):
            join(into, from_)
            assert said <= said_in(into)
            again = plan(look(into, from_, Unwatched()))
            assert again.edit.changes == ()
            assert again.items == ()
