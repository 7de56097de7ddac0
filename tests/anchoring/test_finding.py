"""Finding a passage again: where it went, what replaced it, and that it is gone."""

import pytest

from reader.anchoring.finding import LONGEST, LOST, Finder, Found, find
from reader.domain.anchor import Anchor
from reader.domain.placement import Verdict
from reader.domain.text import Span

ARTICLE = """Northwind opens a mill in Penang
Northwind said on Monday that it would open a mill in Penang, its third in Asia.
The mill will cost $4.2 billion and employ 300 people, “not a day later than June”, it said.
Ferries to the island were full all summer. Hotels asked for more ships and got none.
Analysts had expected Northwind to resign from the venture. Its partner Contoso was silent."""


def mark(quote: str, text: str = ARTICLE) -> Anchor:
    start = text.index(quote)
    return Anchor.on(text, Span(start, start + len(quote)))


def words(found: Found, text: str) -> str:
    return found.span.of(text) if found.span else ""


def test_what_did_not_move_is_certain() -> None:
    anchor = mark("expected Northwind to resign")
    assert find(anchor, ARTICLE) == Found(anchor.span, 1.0, Verdict.OK)


def test_what_moved_down_is_found_for_certain() -> None:
    text = f"Advertisement\nUpdated on Tuesday\n{ARTICLE}"
    found = find(mark("expected Northwind to resign"), text)
    assert (words(found, text), found.verdict) == ("expected Northwind to resign", Verdict.OK)


def test_one_of_many_mentions_is_told_by_what_is_around_it() -> None:
    lines = ARTICLE.split("\n")
    text = "\n".join([lines[0], lines[4], *lines[1:4]])
    start = ARTICLE.index("Northwind to resign")
    found = find(Anchor.on(ARTICLE, Span(start, start + 9)), text)
    assert found.span == Span(text.index("Northwind to resign"), text.index(" to resign"))
    assert found.verdict is Verdict.OK


def test_other_quotation_marks_dashes_and_spaces_change_nothing() -> None:
    anchor = mark("300 people, “not a day later than June”, it said")
    text = "New.\n" + ARTICLE.replace("“", '"').replace("”", '"').replace("300 ", "300\u00a0")
    found = find(anchor, text)
    assert words(found, text) == '300\u00a0people, "not a day later than June", it said'
    assert found.verdict is Verdict.OK


def test_punctuation_that_was_put_in_order_needs_no_look() -> None:
    old = "It paid US$ 2, 000 ( RM8, 800 ) for the boat. Nobody was surprised to hear that at all."
    new = old.replace("US$ 2, 000 ( RM8, 800 )", "US$2,000 (RM8,800)")
    found = find(mark("US$ 2, 000 ( RM8, 800 ) for", old), f"Boats\n{new}")
    assert words(found, f"Boats\n{new}") == "US$2,000 (RM8,800) for"
    assert found.verdict is Verdict.OK


@pytest.mark.parametrize(
    ("quote", "old", "new"),
    [
        ("would open a mill", "would open", "would not open"),
        ("would open a mill", "would open", "wouldn’t open"),
        ("cost $4.2 billion and", "$4.2", "$1.2"),
        ("cost $4.2 billion and", "$4.2", "€4.2"),
        ("cost $4.2 billion and", "billion", "million"),
        ("4.2 billion", "$4.2", "€4.2"),
        ("4.2 billion", "$4.2", "$14.2"),
        ("open a mill in Penang", "would open", "would never open"),
        ("Contoso was silent", "Contoso", "Fabrikam"),
        ("300", "300", "950"),
    ],
)
def test_a_change_of_what_is_said_is_shown_to_a_person(quote: str, old: str, new: str) -> None:
    text = f"Corrected.\n{ARTICLE.replace(old, new)}"
    found = find(mark(quote), text)
    assert found.verdict is Verdict.CHECK
    at = text.index(new)
    assert found.span is not None
    assert found.span.overlaps(Span(at - 6, at + len(new) + 6))


def test_a_corrected_letter_is_found_in_its_place_and_not_where_the_old_spelling_stands() -> None:
    old = ARTICLE.replace("Its partner Contoso", "Its partner Northwint")
    old = f"{old}\nNorthwint is no company."
    new = old.replace("Its partner Northwint", "Its partner Northwind")
    found = find(mark("Northwint", old), new)
    assert found.span == Span(old.index("Northwint"), old.index("Northwint") + 9)
    assert found.verdict is Verdict.CHECK


def test_a_deleted_paragraph_is_lost_though_one_like_it_stays() -> None:
    old = "\n".join(
        f"Shares of {name} {moved} to ${price} after its report, traders in {place} said."
        for name, moved, price, place in (
            ("Northwind", "rose", "14.20", "Oslo"), ("Contoso", "fell", "3.75", "Lisbon"),
        )
    )  # fmt: skip
    first, second = old.split("\n")
    assert find(mark(first, old), f"Markets\n{second}") == LOST
    assert find(mark("Northwind", old), f"Markets\n{second}") == LOST


def test_a_name_that_is_gone_is_not_found_inside_other_words() -> None:
    old = "The kernel was written by Linus in a year, and machines run it now."
    assert find(mark("Linus", old), "Machines of all makes run the kernels today.") == LOST


def test_a_name_that_became_part_of_a_longer_word_is_to_be_checked() -> None:
    text = ARTICLE.replace("partner Contoso was", "partner Contosogroup was")
    found = find(mark("Contoso"), text)
    assert found.verdict is Verdict.CHECK
    assert words(found, text) == "Contosogroup"


def test_two_places_that_are_equally_good_are_to_be_checked() -> None:
    lines = ARTICLE.split("\n")
    text = "\n".join([lines[2], *lines])
    assert find(mark("employ 300 people"), text).verdict is Verdict.CHECK


def test_text_put_before_a_changed_paragraph_is_not_taken_into_it() -> None:
    old = mark(ARTICLE.split("\n")[3])
    changed = ARTICLE.replace("Hotels", "Hotel owners")
    text = changed.replace("Ferries", "Advertisement\nRead more: mills\nFerries")
    assert words(find(old, text), text) == ARTICLE.split("\n")[3].replace("Hotels", "Hotel owners")


def test_white_space_at_the_ends_of_a_quote_is_kept() -> None:
    text = f"New\n{ARTICLE}"
    found = find(mark(" Ferries".replace(" ", "\n") + " to the "), text)
    assert words(found, text) == "\nFerries to the "


def test_a_quote_of_white_space_alone_is_lost_once_it_moves() -> None:
    assert find(Anchor(Span(9, 10), " ", "abc", "def"), ARTICLE) == LOST


def test_a_quote_without_surroundings_is_certain_if_it_is_long_and_stands_once() -> None:
    quote = "Ferries to the island were full"
    found = find(Anchor(Span(0, len(quote)), quote, "", ""), ARTICLE)
    assert (words(found, ARTICLE), found.verdict) == (quote, Verdict.OK)


@pytest.mark.parametrize("quote", ["Northwind", "Hotels"])
def test_a_short_quote_without_surroundings_is_to_be_checked(quote: str) -> None:
    text = f"A page. {ARTICLE}"
    found = find(Anchor(Span(0, len(quote)), quote, "", ""), text)
    assert found == Found(mark(quote, text).span, found.score, Verdict.CHECK)


def test_a_quote_without_surroundings_is_found_with_a_mistake_in_it() -> None:
    quote = "Ferrys to the islnad were full all summer."
    found = find(Anchor(Span(0, len(quote)), quote, "", ""), ARTICLE)
    assert words(found, ARTICLE) == "Ferries to the island were full all summer."
    assert found.verdict is Verdict.CHECK


def test_a_quote_without_surroundings_that_nobody_wrote_is_lost() -> None:
    quote = "Nothing of the kind was ever written here"
    assert find(Anchor(Span(0, len(quote)), quote, "", ""), ARTICLE) == LOST


def test_a_very_long_passage_is_found_by_its_ends() -> None:
    long = "\n".join(f"Paragraph {n} is about {ARTICLE}" for n in range(20))
    anchor = Anchor.on(long, Span(3, len(long) - 3))
    assert len(anchor.quote) > LONGEST
    text = "New\n" + long.replace("Paragraph 9 ", "Paragraph 99 ")
    found = find(anchor, text)
    assert (words(found, text), found.verdict) == (text[7:-3], Verdict.CHECK)


def test_endless_surroundings_are_looked_at_no_further_than_a_mark_goes_itself() -> None:
    start = ARTICLE.index("Hotels")
    before, after = "x" * 100_000 + ARTICLE[:start], ARTICLE[start + 6 :] + "y" * 100_000
    text = f"New\n{ARTICLE}"
    found = find(Anchor(Span(0, 6), "Hotels", before, after), text)
    assert (words(found, text), found.verdict) == ("Hotels", Verdict.OK)


def test_chinese_is_found_though_it_has_no_spaces() -> None:
    old = "公司表示，将于六月在槟城开设新工厂。分析师不看好这项投资，因为成本达到四十二亿元。"
    new = f"更新。{old.replace('不看好', '看好')}"
    moved = find(mark("槟城", old), new)
    assert (words(moved, new), moved.verdict) == ("槟城", Verdict.OK)
    turned = find(mark("分析师不看好这项投资", old), new)
    assert (words(turned, new), turned.verdict) == ("分析师看好这项投资", Verdict.CHECK)


def test_one_finder_serves_many_marks() -> None:
    finder = Finder(f"New\n{ARTICLE}")
    found = [finder.find(mark(quote)) for quote in ("Penang, its third", "Hotels asked", "Contoso")]
    assert [one.verdict for one in found] == [Verdict.OK] * 3
