"""An end of a mark goes by characters, words and sentences, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import Span
from reader.ui.reading.steps import End, Step, moved, stepped

NEWS = "The harbour opens at dawn. Ships bring coffee, news and 🐙 stories! Nobody sleeps."


def at(words: str, plain: str = NEWS) -> Span:
    start = plain.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("begin", "end", "step", "forward", "expected"),
    [
        ("opens", End.STOP, Step.CHARACTER, False, "open"),
        ("opens", End.STOP, Step.WORD, True, "opens at"),
        ("opens at", End.STOP, Step.WORD, False, "opens"),
        ("opens", End.START, Step.WORD, False, "harbour opens"),
        ("harbour opens", End.START, Step.WORD, True, "opens"),
        ("coffee", End.STOP, Step.WORD, True, "coffee, news"),
        ("opens", End.STOP, Step.SENTENCE, True, "opens at dawn."),
        ("opens at dawn.", End.STOP, Step.SENTENCE, True,
         "opens at dawn. Ships bring coffee, news and 🐙 stories!"),
        ("bring", End.START, Step.SENTENCE, False, "Ships bring"),
        ("and", End.STOP, Step.CHARACTER, True, "and 🐙"),
        ("Nobody sleeps", End.STOP, Step.SENTENCE, True, "Nobody sleeps."),
    ],
)  # fmt: skip
def test_an_end_goes_a_step(begin: str, end: End, step: Step, forward: bool, expected: str) -> None:
    span = stepped(NEWS, at(begin), end, step, forward=forward)
    assert span.of(NEWS) == expected


def test_an_end_never_passes_the_other_by_keys() -> None:
    assert stepped(NEWS, at("at"), End.STOP, Step.WORD, forward=False) == at("at")


def test_an_end_that_is_dragged_past_the_other_becomes_it() -> None:
    assert moved(Span(5, 9), End.STOP, 2) == (Span(2, 5), End.START)
    assert moved(Span(5, 9), End.START, 12) == (Span(9, 12), End.STOP)


def test_a_mark_is_never_drawn_together_to_nothing() -> None:
    span = at("o", NEWS)
    assert moved(span, End.STOP, span.start) == (span, End.STOP)


def test_a_family_of_emoji_is_one_character() -> None:
    plain = "all 👨‍👩‍👧 here"
    span = stepped(plain, at("all", plain), End.STOP, Step.CHARACTER, forward=True)
    assert span.of(plain) == "all 👨‍👩‍👧"


def test_chinese_goes_by_words_of_the_script() -> None:
    plain = "新加坡在淡滨尼建立半导体研究中心。東京タワーも見える。"
    span = stepped(plain, Span(0, 1), End.STOP, Step.SENTENCE, forward=True)
    assert span.of(plain) == "新加坡在淡滨尼建立半导体研究中心。"


@given(st.text(min_size=1, max_size=60), st.data())
def test_whatever_the_text_a_step_stays_in_it(plain: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(plain) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(plain))))
    end, step = data.draw(st.sampled_from(End)), data.draw(st.sampled_from(Step))
    forward = data.draw(st.booleans())
    reached = stepped(plain, span, end, step, forward=forward)
    assert 0 <= reached.start < reached.stop <= len(plain)
