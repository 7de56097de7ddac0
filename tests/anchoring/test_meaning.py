"""Which changes make a passage say something else, in the languages of the program."""

import pytest

from reader.anchoring.meaning import Alarm, alarms, says_the_same
from reader.anchoring.normal import normal


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("4.2 billion", "1.2 billion", Alarm.NUMBER),
        ("4.2 billion", "4.2 million", Alarm.NUMBER),
        ("three ships", "four ships", Alarm.NUMBER),
        ("-3 degrees", "3 degrees", Alarm.NUMBER),
        ("5% of all", "5 of all", Alarm.NUMBER),
        ("drei Schiffe", "vier Schiffe", Alarm.NUMBER),
        ("dua kapal", "lima kapal", Alarm.NUMBER),
        ("三百艘船", "四百艘船", Alarm.NUMBER),
        ("$5 million", "€5 million", Alarm.CURRENCY),
        ("RM5 juta", "US$5 juta", Alarm.CURRENCY),
        ("five dollars", "five euros", Alarm.CURRENCY),
        ("would resign", "would not resign", Alarm.NEGATION),
        ("would resign", "wouldn’t resign", Alarm.NEGATION),
        ("has resigned", "has never resigned", Alarm.NEGATION),
        ("nicht offen", "offen", Alarm.NEGATION),
        ("hat eine Antwort", "hat keine Antwort", Alarm.NEGATION),
        ("akan dibuka", "tidak akan dibuka", Alarm.NEGATION),
        ("他会来", "他不会来", Alarm.NEGATION),
        ("已有结果", "没有结果", Alarm.NEGATION),
        ("no table", "notable", Alarm.NEGATION),
    ],
)
def test_a_change_of_numbers_currency_or_negation_is_alarming(
    old: str, new: str, kind: Alarm
) -> None:
    assert kind in alarms(old, new)
    assert kind in alarms(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2, 000 people", "2,000 people"),
        ("US$ 1 billion", "US$1 billion"),
        ("“not now”, he said", '"not now", he said'),
        ("the colour of it", "the color of it"),
        ("didn't go", "didn’t go"),
    ],
)
def test_other_changes_are_not(old: str, new: str) -> None:
    assert alarms(old, new) == frozenset()


def test_punctuation_and_spaces_say_nothing_but_beside_digits_and_as_questions() -> None:
    assert says_the_same("US$ 1 ( RM4.4 ), he said.", "US$1 (RM4.4), he said")
    assert says_the_same("re-elected; gone", "reelected, gone")
    assert not says_the_same("1.5 metres", "15 metres")
    assert not says_the_same("-3 degrees", "3 degrees")
    assert not says_the_same("He resigned.", "He resigned?")
    assert not says_the_same("we're here", "were here")


def test_texts_are_compared_without_the_accidents_of_typesetting() -> None:
    assert normal("“a” – b\u00a0\n c\u00add… e\u0301 ﬁ") == '"a" - b cd... é fi'
