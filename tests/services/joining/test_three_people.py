"""Three people who share a library: whoever merges the others loses nothing, in any order."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.services.joining.performing import look
from reader.services.joining.planning import plan
from reader.services.progress import Unwatched
from tests.samples import MOMENT
from tests.services.joining.copies import Worker, join, opened, said_in, two


def at_work(data: st.DataObject, day: int, **people: Path) -> set[tuple[str, str]]:
    """Let people work on their copies, and return what any of them says that is new."""
    new: set[tuple[str, str]] = set()
    for number, (name, path) in enumerate(people.items()):
        handed = said_in(path)
        begin = MOMENT + timedelta(days=day, seconds=7 * number)
        Worker(path, data, name, begin, empties_trash=True).work(4)
        new |= said_in(path) - handed
    return new


@settings(max_examples=20)
@given(data=st.data())
def test_two_merges_in_a_row_lose_nothing_and_need_no_other(data: st.DataObject) -> None:
    with two() as (one, other):
        at_work(data, 1, Ada=one)
        shutil.copy(one, other)
        third = Path(shutil.copy(one, one.with_name("third.postil")))
        said = at_work(data, 2, Ada=one, Ben=other, Carl=third)
        for from_ in (other, third):
            join(one, from_)
        assert said <= said_in(one)
        for from_ in (other, third):
            assert plan(look(one, from_, Unwatched())).edit.changes == ()


@settings(max_examples=20)
@given(data=st.data())
def test_what_went_round_comes_back_as_it_is(data: st.DataObject) -> None:
    with two() as (one, other):
        at_work(data, 1, Ada=one)
        shutil.copy(one, other)
        third = Path(shutil.copy(one, one.with_name("third.postil")))
        at_work(data, 2, Ada=one, Ben=other, Carl=third)
        join(other, one)
        join(third, other)
        join(one, third)
        with closing(opened(one)) as library:
            assert list(library.findings()) == []
        round_ = said_in(one)
        for path in (other, third):
            join(path, one)
            assert said_in(path) == round_
            assert plan(look(one, path, Unwatched())).items == ()
