"""Colours go by the names that people give them, and no two by the same."""

import pytest

from reader.domain.annotation import Color
from reader.domain.errors import ReaderError
from reader.domain.naming import ColorName
from reader.services import naming
from reader.services.session import Session, Stamp
from tests.samples import LATER, MOMENT, STAMP

CLAIM = ColorName(Color.YELLOW, "claim", "Ada", MOMENT, MOMENT)
GIVEN = {Color.YELLOW: CLAIM}


def test_a_colour_is_given_a_tidy_name() -> None:
    edit = naming.rename(Color.BLUE, "  what   they say ", GIVEN, STAMP)
    [change] = edit.changes
    assert change.before is None
    assert change.after == ColorName(Color.BLUE, "what they say", "Ada", MOMENT, MOMENT)
    assert edit.summary == "The colour is called “what they say” now"


def test_another_name_keeps_when_the_first_was_given() -> None:
    [change] = naming.rename(Color.YELLOW, "thesis", GIVEN, Stamp("Bo", LATER)).changes
    assert change.before == CLAIM
    assert change.after == ColorName(Color.YELLOW, "thesis", "Bo", MOMENT, LATER)


@pytest.mark.parametrize("name", ["", "  ", "yellow", " YELLOW ", "Gelb"])
def test_an_empty_name_or_the_colour_s_own_takes_the_name_away(name: str) -> None:
    [change] = naming.rename(Color.YELLOW, name, GIVEN, STAMP, "gelb").changes
    assert (change.before, change.after) == (CLAIM, None)


def test_the_name_that_a_colour_has_already_changes_nothing() -> None:
    assert naming.rename(Color.YELLOW, " claim ", GIVEN, STAMP).changes == ()
    assert naming.rename(Color.RED, "", GIVEN, STAMP).changes == ()


@pytest.mark.parametrize("name", ["Claim", "CLAIM ", "green"])
def test_a_name_that_means_another_colour_is_refused(name: str) -> None:
    with pytest.raises(ReaderError, match="means another colour"):
        naming.rename(Color.BLUE, name, GIVEN, STAMP)


def test_the_spelling_of_a_name_can_be_changed() -> None:
    [change] = naming.rename(Color.YELLOW, "Claim", GIVEN, STAMP).changes
    assert isinstance(change.after, ColorName)
    assert change.after.name == "Claim"


def test_a_long_name_is_refused_with_the_limit() -> None:
    longest = "新" * naming.LONGEST
    assert naming.rename(Color.RED, longest, GIVEN, STAMP).changes
    with pytest.raises(ReaderError, match="at most 40"):
        naming.rename(Color.RED, longest + "新", GIVEN, STAMP)


def test_a_colour_is_found_by_its_name_and_by_its_own_word() -> None:
    assert naming.color_called("CLAIM", GIVEN) is Color.YELLOW
    assert naming.color_called("yellow", GIVEN) is Color.YELLOW
    assert naming.color_called("teal", GIVEN) is Color.TEAL
    assert naming.color_called("pink", GIVEN) is None


def test_renaming_is_one_step_that_can_be_taken_back(session: Session) -> None:
    names = session.library.color_names
    before = names.all()
    session.perform(naming.rename(Color.TEAL, "method", before, session.stamp()))
    assert naming.names_of(names.all())[Color.TEAL] == "method"
    session.undo()
    assert names.all() == before
    session.redo()
    assert naming.names_of(names.all())[Color.TEAL] == "method"
