"""Cards come in order and say what they should; the sieve lets the right ones through."""

from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import Held
from reader.domain.ids import Digest
from reader.domain.placement import Placement, Verdict
from reader.domain.text import Span
from reader.ui.annotations.cards import Card, Sieve, cards_of, headed
from reader.ui.annotations.wording import entity_words, mention_words, moment_words, spoken
from tests.ui.annotations.making import ANN, DEEPSEEK, ENTITIES, NOW, mark


def test_notes_on_the_article_come_first_and_then_passages_by_place() -> None:
    marks = [
        mark("d", "later", 50, color=Color.RED),
        mark("c", "in", 12, color=Color.RED),
        mark("b", "outside in", 12, color=Color.RED),
        mark("a", note="on all of it"),
    ]
    assert [card.id for card in cards_of(marks, {}, ANN)] == ["a", "b", "c", "d"]


def test_a_card_counts_the_mentions_of_its_entity_in_the_article() -> None:
    marks = [mark("a", "DeepSeek", 0, entity=DEEPSEEK), mark("b", "it", 20, entity=DEEPSEEK)]
    cards = cards_of([*marks, mark("c", "x", 40, color=Color.RED)], ENTITIES, ANN)
    assert [card.mentions for card in cards] == [2, 2, 0]
    assert mention_words(1).startswith("1 mention")
    assert mention_words(31).startswith("31 mention")


def test_an_entity_is_named_where_the_quote_says_it_otherwise() -> None:
    quoted, alias = (
        Card(annotation=mark("a", quote, entity=DEEPSEEK), entity=DEEPSEEK)
        for quote in ("deepseek", "the start-up")
    )
    assert entity_words(quoted) == "organisation"
    assert entity_words(alias) == "DeepSeek · organisation"


@pytest.mark.parametrize(
    ("sieve", "through"),
    [
        (Sieve(), "abcd"),
        (Sieve(query="REshape"), "a"),
        (Sieve(query="chip ban"), "b"),
        (Sieve(query="policy"), "b"),
        (Sieve(query="deepseek"), "c"),
        (Sieve(query="start-up deepseek"), "c"),
        (Sieve(query="中文"), "d"),
        (Sieve(query="zebra"), ""),
        (Sieve(colors=frozenset({Color.RED, Color.BLUE})), "ab"),
        (Sieve(holdings=frozenset({Held.NOTE, Held.MENTION})), "bcd"),
        (Sieve(colors=frozenset({Color.BLUE}), holdings=frozenset({Held.NOTE})), "b"),
        (Sieve(tags=frozenset({"policy", "none"})), "b"),
        (Sieve(annotators=frozenset({"Bo"})), "c"),
    ],
)
def test_groups_narrow_together_and_each_lets_any_of_its_values_through(
    sieve: Sieve, through: str
) -> None:
    marks = [
        mark("a", "reshape the landscape", 0, color=Color.RED),
        mark("b", "ecosystem", 30, color=Color.BLUE, tags=("policy",), note="chip *ban*"),
        mark("c", "the start-up", 60, entity=DEEPSEEK, annotator="Bo"),
        mark("d", "🙂", 90, note="中文"),
    ]
    cards = cards_of(marks, ENTITIES, ANN)
    assert "".join(card.id for card in cards if sieve.lets_through(card)) == through


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(minutes=78), "10:42:00"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "Mon"),
        (timedelta(days=40), "25 Jan"),
        (timedelta(days=400), "31 Jan 2024"),
        (-timedelta(minutes=5), "12:05:00"),
    ],
)
def test_a_moment_is_told_as_people_tell_it(ago: timedelta, words: str) -> None:
    assert moment_words(NOW - ago, NOW) in {words, words.removesuffix(":00")}


def test_yesterday_begins_at_midnight() -> None:
    late, early = datetime(2025, 3, 5, 23, 59, tzinfo=UTC), datetime(2025, 3, 6, 0, 1, tzinfo=UTC)
    assert moment_words(late, early) == "yesterday"


def test_a_screen_reader_hears_everything_on_a_card() -> None:
    marked = mark("a", "DeepSeek", entity=DEEPSEEK, color=Color.TEAL, tags=("x", "y"))
    [card] = cards_of([marked], ENTITIES, ANN)
    heard = spoken(card, "compare", NOW)
    assert heard.startswith("DeepSeek, organisation, Teal, Note: compare, Tags: x, y, You, 12:00")


def test_cards_of_marks_without_a_sure_place_stand_in_sections() -> None:
    text = Digest("newer")

    def placed(id_: str, verdict: Verdict, start: int) -> Annotation:
        span = Span(start, start + 3) if verdict in (Verdict.OK, Verdict.CHECK) else None
        found = Placement(text, span, 0.8, verdict)
        return mark(id_, "old", 90 - start, color=Color.RED)._replace(
            text=Digest("older"), placement=found
        )

    marks = [
        placed("late", Verdict.OK, 30),
        placed("kept", Verdict.KEPT, 0),
        placed("lost", Verdict.LOST, 0),
        placed("early", Verdict.OK, 10),
        placed("check", Verdict.CHECK, 20),
        mark("article", note="On all of it"),
    ]
    cards = headed(cards_of(marks, {}, ANN, text=text))
    assert [(card.id, card.heads) for card in cards] == [
        ("article", 0),
        ("check", 1),
        ("lost", 1),
        ("early", 2),
        ("late", 0),
        ("kept", 1),
    ]
    assert "needs checking" in spoken(cards[1], "", NOW)
    assert headed(cards_of(marks[:1], {}, ANN, text=text)) == cards_of(
        marks[:1], {}, ANN, text=text
    )
