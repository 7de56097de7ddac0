"""Searches are kept under a name, counted, and part of the history like everything else."""

import pytest

from reader.domain.errors import ReaderError
from reader.domain.listing import Shelf
from reader.services import background, saving
from reader.services.session import Session
from tests.samples import STAMP, Filled


class Unwatched:
    """A progress that nobody watches."""

    def report(self, done: int, total: int, what: str) -> None:
        """Say nothing."""


def test_a_search_is_saved_under_its_words_taken_back_and_saved_again(session: Session) -> None:
    edit, made = saving.save("  coffee   tag:ships ", STAMP)
    session.perform(edit)
    assert (made.name, made.query) == ("coffee tag:ships", "coffee   tag:ships ")
    assert session.library.saved_searches.all() == [made]
    session.undo()
    assert session.library.saved_searches.all() == []
    session.redo()
    assert session.library.saved_searches.all() == [made]


def test_a_search_is_renamed_and_removed(session: Session) -> None:
    edit, made = saving.save("coffee", STAMP, "Drinks")
    session.perform(edit)
    session.perform(saving.rename(made, "  Hot\ndrinks ", session.stamp()))
    [renamed] = session.library.saved_searches.all()
    assert (renamed.name, renamed.query) == ("Hot drinks", "coffee")
    assert saving.rename(renamed, "Hot drinks", session.stamp()).changes == ()
    session.perform(saving.rename(renamed, " ", session.stamp()))
    [plain] = session.library.saved_searches.all()
    assert plain.name == "coffee"
    session.perform(saving.remove(plain))
    assert session.library.saved_searches.all() == []
    session.undo()
    assert session.library.saved_searches.all() == [plain]


def test_nothing_is_no_search() -> None:
    for query in ("", "   "):
        with pytest.raises(ReaderError, match="no search to save"):
            saving.save(query, STAMP)


def test_a_search_is_known_again_by_its_query(session: Session) -> None:
    _, one = saving.save("coffee ", STAMP)
    _, other = saving.save("tea OR milk", STAMP, "Others")
    assert saving.of_query("coffee", [one, other]) == one
    assert saving.of_query(" tea  OR milk ", [one, other]) == other
    assert saving.of_query("tea", [one, other]) is None


def test_searches_are_counted_with_everything_else(full: Filled) -> None:
    session = Session(full.library, "Ada")
    for query, name in (("coff", "1"), ("coff ", "2"), ("-coffee", "3"), ("color:claim x", "4")):
        session.perform(saving.save(query, STAMP, name)[0])
    overview = background.overview(full.library.path, Unwatched())
    assert [(search.name, count) for search, count in overview.searches] == [
        ("1", 1), ("2", 0), ("3", 2), ("4", None),
    ]  # fmt: skip
    assert overview.shelves[Shelf.EVERYTHING] == 3
