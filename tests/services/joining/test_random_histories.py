"""Whatever two people do to their copies, merging loses nothing and ends alike on both sides."""

import shutil
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.services.joining.bringing import bring
from reader.services.joining.performing import look, perform
from reader.services.joining.planning import plan
from reader.services.progress import Unwatched
from reader.services.session import Session
from tests.samples import MOMENT, rows_of
from tests.services.joining.copies import Worker, canonical, join, opened, said_in, two

_EXAMPLES = 25


def work(one: Path, other: Path, data: st.DataObject) -> None:
    """Let two people work for a while, one of them earlier or later than the other."""
    early, late = MOMENT + timedelta(hours=1), MOMENT + timedelta(hours=1, seconds=7)
    Worker(one, data, "Ada", early).work()
    Worker(other, data, "Ben", late).work()


@settings(max_examples=_EXAMPLES)
@given(data=st.data(), copied=st.booleans())
def test_both_ways_of_merging_end_alike(data: st.DataObject, copied: bool) -> None:
    with two(copied=copied) as (one, other):
        work(one, other, data)
        was = Path(shutil.copy(one, one.with_name("was.postil")))
        join(one, other)
        join(other, was)
        assert canonical(one) == canonical(other)


@settings(max_examples=_EXAMPLES)
@given(data=st.data(), copied=st.booleans())
def test_they_end_alike_again_after_they_have_gone_on_working(
    data: st.DataObject, copied: bool
) -> None:
    with two(copied=copied) as (one, other):
        for round_ in range(3):
            early = MOMENT + timedelta(days=round_ + 1)
            Worker(one, data, "Ada", early).work(4)
            Worker(other, data, "Ben", early + timedelta(seconds=7)).work(4)
            if data.draw(st.booleans(), label="only one way"):
                join(one, other)
                continue
            was = Path(shutil.copy(one, one.with_name("was.postil")))
            join(one, other)
            join(other, was)
            assert canonical(one) == canonical(other)


@settings(max_examples=_EXAMPLES)
@given(data=st.data(), copied=st.booleans())
def test_merging_the_same_file_again_changes_nothing(data: st.DataObject, copied: bool) -> None:
    with two(copied=copied) as (one, other):
        work(one, other, data)
        join(one, other)
        again = plan(look(one, other, Unwatched()))
        assert again.edit.changes == ()
        assert again.items == ()
        Worker(one, data, "Ada", MOMENT + timedelta(days=1)).work(3)
        mine = canonical(one)
        join(one, other)
        assert canonical(one) == mine


@settings(max_examples=_EXAMPLES)
@given(data=st.data(), copied=st.booleans())
def test_undo_gives_the_library_back_and_redo_merges_again(
    data: st.DataObject, copied: bool
) -> None:
    with two(copied=copied) as (one, other):
        work(one, other, data)
        compared = look(one, other, Unwatched())
        planned = plan(compared)
        session = Session(opened(one), "Ada")
        bring(session.library, other, planned.bringing)
        before = rows_of(one)
        perform(session, planned)
        after = rows_of(one)
        for _ in range(2):
            if not planned.nothing:
                session.undo()
                assert rows_of(one) == before
                assert list(session.library.findings()) == []
                session.redo()
            assert rows_of(one) == after
        session.close()
        assert plan(look(one, other, Unwatched())).edit.changes == ()


@settings(max_examples=_EXAMPLES)
@given(data=st.data(), copied=st.booleans())
def test_no_word_no_mark_and_no_tag_of_either_side_is_lost(
    data: st.DataObject, copied: bool
) -> None:
    with two(copied=copied) as (one, other):
        work(one, other, data)
        ours, theirs = said_in(one), said_in(other)
        join(one, other)
        assert ours | theirs <= said_in(one)
