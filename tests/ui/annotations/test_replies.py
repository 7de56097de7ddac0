"""Replies stand under what they answer, and are written like notes."""

from datetime import timedelta

from PySide6.QtCore import Qt

from reader.domain.annotation import Annotation, Color
from reader.domain.ids import AnnotationId
from reader.ui.annotations.cards import Sieve, cards_of, drafted, sifted
from tests.ui.annotations.making import ANN, ENTITIES, NOW, Shown, mark

FIRST = mark("first", "the first words", 0, color=Color.RED, note="A claim.")
LATE = mark("late", note="Agreed.", parent="first", annotator="Bo", made=NOW + timedelta(hours=2))
EARLY = mark("early", note="Why?", parent="first", made=NOW + timedelta(hours=1))
SECOND = mark("second", "more words", 40, color=Color.BLUE)
NOTE = mark("note", note="On all of it.")
ALL = [SECOND, LATE, NOTE, EARLY, FIRST]


def ids(marks: list[Annotation]) -> list[str]:
    return [card.id for card in cards_of(marks, ENTITIES, ANN)]


def test_replies_follow_what_they_answer_oldest_first() -> None:
    assert ids(ALL) == ["note", "first", "early", "late", "second"]
    cards = {card.id: card for card in cards_of(ALL, ENTITIES, ANN)}
    assert cards["first"].replies == 2
    assert [cards[name].last for name in ("early", "late")] == [False, True]
    assert cards["early"].thread == cards["first"].thread == "first"


def test_a_reply_to_what_is_not_there_is_still_seen_and_says_so(ui: Shown) -> None:
    assert ids([SECOND, LATE]) == ["late", "second"]
    ui.show([SECOND, LATE])
    assert ui.ids[0].startswith("Reply to something in the trash")


def test_a_conversation_is_shown_whole_where_any_of_it_fits() -> None:
    cards = cards_of(ALL, ENTITIES, ANN)
    agreed = sifted(cards, Sieve(query="agreed"), None)
    assert [card.id for card in agreed] == ["first", "early", "late"]
    by_bo = sifted(cards, Sieve(annotators=frozenset({"Bo"})), None)
    assert [card.id for card in by_bo] == ["first", "early", "late"]
    blue = sifted(cards, Sieve(colors=frozenset({Color.BLUE})), None)
    assert [card.id for card in blue] == ["second"]


def test_a_draft_of_a_reply_comes_last_in_its_conversation() -> None:
    cards = drafted(cards_of(ALL, ENTITIES, ANN), "first")
    assert [card.id for card in cards] == ["note", "first", "early", "late", "", "second"]
    assert not cards[3].last
    assert [card.id for card in drafted(cards_of([SECOND], ENTITIES, ANN), "gone")] == [
        "second",
        "",
    ]


def test_a_reply_says_whose_it_is_and_when_for_screen_readers(ui: Shown) -> None:
    ui.show(ALL)
    assert ui.ids[3].startswith("Reply, Note: Agreed., Bo, ")


def test_r_writes_a_reply_under_the_chosen_card(ui: Shown) -> None:
    ui.show(ALL)
    ui.panel.choose(FIRST.id)
    ui.cards.setFocus()
    ui.press(Qt.Key.Key_R)
    ui.type("Because.")
    ui.press_in_field(Qt.Key.Key_Escape)
    assert ui.answered == [("first", "Because.")]
    assert ui.panel.chosen() == ["reply"]
    assert not ui.panel.editing()


def test_a_reply_that_grows_is_one_reply(ui: Shown) -> None:
    ui.show(ALL)
    ui.panel.edit_reply(FIRST.id)
    ui.type("Be")
    ui.panel.commit()
    ui.type("cause")
    assert ui.panel.finish_editing()
    assert ui.answered == [("first", "Be")]
    assert ui.written == [("reply", "Because")]


def test_answering_a_reply_answers_what_it_answers(ui: Shown) -> None:
    ui.show(ALL)
    ui.panel.edit_reply(EARLY.id)
    ui.type("x")
    ui.panel.finish_editing()
    assert ui.answered == [("first", "x")]


def test_an_empty_reply_leaves_nothing(ui: Shown) -> None:
    ui.show(ALL)
    ui.panel.edit_reply(FIRST.id)
    assert len(ui.ids) == 6
    assert ui.panel.finish_editing()
    assert len(ui.ids) == 5
    assert ui.answered == []


def test_enter_on_a_reply_edits_it(ui: Shown) -> None:
    ui.show(ALL)
    ui.panel.choose(EARLY.id)
    ui.press(Qt.Key.Key_Return)
    assert ui.field.toPlainText() == "Why?"
    ui.type(" Really?")
    ui.panel.finish_editing()
    assert ui.written == [("early", "Why? Really?")]


def test_a_reply_stands_farther_in_than_what_it_answers(ui: Shown) -> None:
    ui.show(ALL)
    sheets = [ui.cards._sheets.sheet(row) for row in range(5)]
    assert sheets[2].box.left() > sheets[1].box.left()
    assert sheets[2].box.right() == sheets[1].box.right()


def test_replies_are_counted_and_can_be_asked_for(ui: Shown) -> None:
    ui.show(ALL)
    assert "Replies" in ui.chips()
    ui.chip("Replies").click()
    assert len(ui.ids) == 3


def test_a_hidden_conversation_is_shown_to_be_answered(ui: Shown) -> None:
    ui.show(ALL)
    ui.search.setText("more")
    ui.panel.edit_reply(AnnotationId("first"))
    ui.type("y")
    assert ui.panel.finish_editing()
    assert ui.answered == [("first", "y")]
