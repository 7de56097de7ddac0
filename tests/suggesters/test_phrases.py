"""Phrases of a few words, which are looked up instead of searched for."""

from reader.suggesters.phrases import Phrases, written_out

KNOWN = Phrases([("in|near the?", False), ("such_as ,?", False), ("chief of", True)])


def before(plain: str) -> list[int]:
    return KNOWN.before(plain, len(plain))


def test_a_pattern_stands_for_every_choice_with_and_without_what_may_be_missing() -> None:
    assert list(written_out("in|near the?")) == ["in", "in the", "near", "near the"]
    assert list(written_out("such_as ,?")) == ["such as", "such as,"]


def test_a_section_of_the_word_list_is_a_choice() -> None:
    assert "president of" in written_out("{people} of")


def test_a_phrase_is_known_where_it_ends_a_text() -> None:
    assert before("they live near the") == [0]
    assert before("places such as,") == [1]
    assert before("near the old") == []


def test_a_phrase_begins_where_a_word_begins() -> None:
    assert before("(in") == [0]
    assert before("begin") == []


def test_only_some_phrases_may_have_capitals() -> None:
    assert before("Chief of") == [2]
    assert before("Near the") == []
