"""The line between articles is found where there is one, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.separators import find_separator, split

BODY = "This is a paragraph that is long enough to be one, and it ends in a full stop, as they do."


def dump(separator: str, articles: int = 3) -> str:
    parts = [f"Title number {n}\n\n{BODY}\n\n{BODY}\n" for n in range(articles)]
    return f"\n{separator}\n\n".join(parts)


@pytest.mark.parametrize(
    "separator",
    [
        *("Continue Reading", "continue reading…", "Read more", "READ MORE »"),
        *("* * *", "---", "***", "=====", "• • •"),
        *("Next article", "Asia Desk", "下一篇"),
    ],
)
def test_a_separator_is_found_and_cut_at(separator: str) -> None:
    content = dump(separator)

    assert find_separator(content) == separator
    assert len(split(content, separator)) == 3


@pytest.mark.parametrize("separator", ["Continue Reading", "---"])
def test_two_articles_are_enough_for_a_known_separator(separator: str) -> None:
    assert find_separator(dump(separator, 2)) == separator


def test_a_known_phrase_below_a_single_article_is_a_separator() -> None:
    assert find_separator(f"Title\n\n{BODY}\n\nContinue Reading\n") == "Continue Reading"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "One line",
        f"Title\n\n{BODY}\n\n---\n\n{BODY}\n\n---\n\n{BODY}",
        f"Title\n\n{BODY}\n\nAdvertisement\n\n{BODY}\n\nAdvertisement\n\n{BODY}",
        "Refrain\nfirst line\nRefrain\nsecond line\nRefrain\nthird line\n",
        f"=====\nTitle\n=====\n\n{BODY}",
        f"Title\n\nBy somebody\n\n* * *\n\nOne\n\n{BODY}\n\n* * *\n\nTwo\n\n{BODY}",
        f"Title\n\n{BODY}\n\n* * *\n\nOne\n\nA short line.\n\n* * *\n\nTwo\n\n{BODY}",
        f"Title\n\n{BODY}\n\nRead more\n\n{BODY}\n\nRead more\n\n{BODY}",
    ],
)
def test_one_article_has_no_separator(content: str) -> None:
    assert find_separator(content) is None


def test_articles_between_rules_may_be_set_in_short_lines() -> None:
    lines = "\n".join(["Eight words in a line that is short."] * 5)
    chinese = "\n".join(["新加坡宣布投资半导体研发设施，预计二零二七年启用。"] * 2)

    for body in (lines, chinese):
        assert find_separator(f"One\n\n{body}\n\n---\n\nTwo\n\n{body}\n") == "---"


def test_a_known_separator_goes_before_another_line_that_repeats() -> None:
    content = dump("Continue Reading\n\nAsia Desk", 4)

    assert find_separator(content) == "Continue Reading"


def test_a_separator_at_either_end_makes_no_empty_article() -> None:
    content = f"\n---\n\n{dump('---')}\n---\n\n---\n"

    assert len(split(content, "---")) == 3


def test_case_and_spacing_of_a_given_separator_do_not_matter() -> None:
    assert split("a\n  NEXT   one \nb", "Next one") == ["a", "b"]


def test_a_part_keeps_its_characters_and_line_ends() -> None:
    assert split("\r\n  first\r\n\r\n second\xa0x \r\n---\r\nlast", "---") == [
        "  first\r\n\r\n second\xa0x",
        "last",
    ]


@given(st.text(alphabet="ab \n\r-*"), st.sampled_from(["---", "a", "* * *"]))
def test_cutting_loses_nothing_but_separators_and_blank_ends(content: str, separator: str) -> None:
    kept = "".join("".join(split(content, separator)).split())
    expected = "".join(
        "".join(line.split())
        for line in content.splitlines()
        if " ".join(line.split()).casefold() != separator
    )

    assert kept == expected


@given(st.text(alphabet="Aa. \n-", max_size=200))
def test_looking_for_a_separator_never_fails(content: str) -> None:
    found = find_separator(content)

    assert found is None or found in content
