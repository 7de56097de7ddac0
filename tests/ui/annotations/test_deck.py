"""Cards are made anew only where more than the words of a note differs."""

from reader.domain.annotation import Color
from reader.services.session import Person
from reader.ui.annotations.cards import Sieve
from reader.ui.annotations.deck import Deck
from tests.ui.annotations.making import ANN, ENTITIES, mark

FIRST = mark("first", "one", 0, color=Color.RED, note="a")
SECOND = mark("second", "two", 10, color=Color.RED, note="b")
NAMES = {Color.RED: "claim"}


def deck() -> Deck:
    made = Deck()
    assert made.take([FIRST, SECOND], ENTITIES, ANN, NAMES)
    return made


def test_other_words_in_a_note_leave_the_other_cards_as_they_are() -> None:
    held = deck()
    before = held.cards[0]
    written = SECOND._replace(note="b and more")
    assert not held.take([FIRST, written], ENTITIES, ANN, NAMES)
    assert held.cards[0] is before
    assert held.cards[1].annotation == written


def test_anything_else_makes_all_cards_anew() -> None:
    for marks in (
        [FIRST],
        [FIRST, SECOND._replace(note="")],
        [FIRST, SECOND._replace(color=Color.BLUE)],
        [FIRST, SECOND._replace(tags=("x",))],
        [FIRST, mark("third", "three", 20, note="c")],
    ):
        assert deck().take(marks, ENTITIES, ANN, NAMES)
    assert deck().take([FIRST, SECOND], {}, ANN, NAMES)
    assert deck().take([FIRST, SECOND], ENTITIES, Person("Bo"), NAMES)
    assert deck().take([FIRST, SECOND], ENTITIES, ANN._replace(changes_others=True), NAMES)
    renamed = deck()
    assert renamed.take([FIRST, SECOND], ENTITIES, ANN, {})
    assert renamed.cards[0].color_name == "Red"


def test_a_draft_and_the_card_that_is_edited_are_seen_whatever_the_filter() -> None:
    held, nothing = deck(), Sieve(query="nothing has these words")
    assert held.seen(nothing, None, "") == []
    assert [card.id for card in held.seen(nothing, "second", "")] == ["second"]
    assert [card.id for card in held.seen(nothing, "", "first")] == ["first", ""]
    assert [card.id for card in held.seen(nothing, "", "")] == [""]
