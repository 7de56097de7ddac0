"""Acronyms and what they stand for."""

import pytest

from reader.suggesters.acronyms import pairs


def pairs_in(plain: str) -> list[tuple[str, str, bool]]:
    return [(plain[slice(*p.short)], plain[slice(*p.long)], p.is_name) for p in pairs(plain)]


@pytest.mark.parametrize(
    "plain",
    [
        "at the Harbour Crane Office (HCO).",
        "at the Harbour Crane Office ( HCO ).",
        "HCO ( Harbour Crane Office )",
    ],
)
def test_a_bracket_pairs_a_short_form_with_its_long_form(plain: str) -> None:
    assert pairs_in(plain) == [("HCO", "Harbour Crane Office", True)]


def test_small_words_need_no_letter_but_may_have_one() -> None:
    assert pairs_in("the Agency for Cranes and Harbours ( ACH )") == [
        ("ACH", "Agency for Cranes and Harbours", True)
    ]
    assert pairs_in("the Office of Cranes ( OoC )") == [("OoC", "Office of Cranes", True)]


def test_ordinary_words_are_no_name() -> None:
    assert pairs_in("gross harbour product ( GHP )") == [("GHP", "gross harbour product", False)]


def test_words_with_other_letters_are_no_pair() -> None:
    assert pairs_in("the Harbour Crane Office (see below), (ABC)") == []
    assert pairs_in("the Harbour Crane Office (XYZ)") == []


def test_a_possessive_is_not_part_of_the_long_form() -> None:
    assert pairs_in("the Harbour Crane Office's ( HCO ) plan") == [
        ("HCO", "Harbour Crane Office", True)
    ]


def test_a_long_form_lies_on_the_same_line() -> None:
    assert pairs_in("Harbour\nCrane Office (HCO)") == []
