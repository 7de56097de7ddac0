"""Finding a passage again where the old version of the text is known as well."""

import pytest

from reader.anchoring.finding import LOST, Finder, find
from reader.domain.anchor import Anchor
from reader.domain.placement import Verdict
from reader.domain.text import Span

LINES = (
    "Harbours of the north",
    "Northwind runs two ferries to the island. One of them carries letters and flour.",
    "Analysts had praised Northwind for its patience. Its partner Contoso kept silent all year.",
    "Contents",
    "The mill in Penang cost $4.2 million and employs 300 people from the town.",
    "Hotels asked for more ships in summer and got none of them before October.",
)
ARTICLE = "\n".join(LINES)


def mark(quote: str, text: str = ARTICLE) -> Anchor:
    start = text.index(quote)
    return Anchor.on(text, Span(start, start + len(quote)))


def found(quote: str, *lines: str) -> tuple[str, Verdict]:
    text = "\n".join(lines)
    place = find(mark(quote), text, ARTICLE)
    return place.span.of(text) if place.span else "", place.verdict


def test_a_name_whose_paragraph_is_gone_is_not_found_in_one_that_was_there_before() -> None:
    like = "Analysts had asked, and one praised Northwind for its patience; nobody knew why."
    before = "\n".join([*LINES[:2], like, *LINES[3:], LINES[2]])
    after = "\n".join([*LINES[:2], like, *LINES[3:]])
    start = before.index("Northwind for its patience. Its")
    anchor = Anchor.on(before, Span(start, start + 9))
    assert find(anchor, after, before) == LOST


def test_what_was_written_anew_around_a_name_does_not_lose_it() -> None:
    anew = "Analysts praised Northwind for patience. Rival Contoso then kept quiet all year."
    lines = ("New", *LINES[:2], anew, *LINES[3:])
    assert found("Contoso", *lines) == ("Contoso", Verdict.CHECK)


def test_a_paragraph_that_moved_takes_its_short_quotes_along_for_certain() -> None:
    moved = (*LINES[:2], *LINES[3:], LINES[2])
    assert found("Northwind for", *moved) == ("Northwind for", Verdict.OK)


def test_a_short_line_that_moved_is_shown_to_a_person() -> None:
    moved = (*LINES[:3], *LINES[4:], "An advertisement", "Contents", "Another one")
    assert found("Contents", *moved) == ("Contents", Verdict.CHECK)


def test_words_that_came_in_between_belong_to_the_quote_and_are_shown() -> None:
    negated = LINES[4].replace("300 people", "300 not people")
    assert found("300 people", *LINES[:4], negated) == ("300 not people", Verdict.CHECK)


@pytest.mark.parametrize(("old", "new"), [("$4.2", "€4.2"), ("$4.2", "$1.2"), ("million", "bn")])
def test_a_number_that_changed_in_its_place_is_shown(old: str, new: str) -> None:
    changed = LINES[4].replace(old, new)
    quote = "cost $4.2 million"
    assert found(quote, *LINES[:4], changed) == (quote.replace(old, new), Verdict.CHECK)


def test_a_number_that_changed_inside_a_word_is_told_from_the_rest_of_it() -> None:
    before = "Northwind sells its 5G masts to all of Penang, and asks for no licence.\nElsewhere."
    after = before.replace("5G", "6G").replace("Else", "New. Else")
    place = find(mark("its 5", before), after, before)
    assert (place.span, place.verdict) == (mark("its 6", after).span, Verdict.CHECK)


def test_a_quote_is_found_where_paragraphs_were_joined_and_parted() -> None:
    joined = f"{LINES[1]} {LINES[2]}"
    head, tail = LINES[5].split(" in summer ")
    lines = (LINES[0], joined, LINES[4], head, f"in summer {tail}")
    assert found("partner Contoso kept", *lines)[0] == "partner Contoso kept"
    assert found("carries letters", *lines)[0] == "carries letters"
    assert found("none of them before", *lines)[0] == "none of them before"


def test_of_a_paragraph_that_was_doubled_the_one_in_its_place_is_found() -> None:
    lines = (LINES[0], LINES[4], *LINES[1:])
    text = "\n".join(lines)
    place = find(mark("employs 300"), text, ARTICLE)
    assert (place.span, place.verdict) == (
        Span(text.rindex("employs 300"), text.rindex("employs 300") + 11), Verdict.OK,
    )  # fmt: skip


def test_a_quote_over_several_paragraphs_goes_with_its_ends() -> None:
    quote = "all year.\nContents\nThe mill"
    assert found(quote, "New", *LINES) == (quote, Verdict.OK)


def test_a_text_that_is_not_the_one_that_was_marked_changes_nothing() -> None:
    text = "\n".join(["New", *LINES])
    anchor = mark("its patience")
    assert Finder(text, "Something else").find(anchor) == Finder(text).find(anchor)
