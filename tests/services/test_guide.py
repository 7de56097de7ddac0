"""The guide: pages in order, links between them, keys in them, and what is found where."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.domain.text import RunStyle, Span
from reader.services.guide import Guide, around, heading, named_keys, slug_of

INDEX = "# Start\n\nSee [Two](two.md) and [One](one.md).\n"
ONE = "# One\n\nPress `H`<!--highlight--> or `Ctrl++` / `Ctrl+=`<!--larger-->.\n"
TWO = (
    "# Two things\n\nBack to [there](one.md#a-part), or [out](https://example.org).\n\n"
    "## A part: really?\n\nThe red fox, and a fox that is red. "
    "It sits in the long grass by the river.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with three pages."""
    for name, content in (("index", INDEX), ("one", ONE), ("two", TWO)):
        (tmp_path / f"{name}.md").write_text(content, encoding="utf-8")
    return tmp_path


def read(folder: Path, keys: dict[str, Sequence[str]] | None = None) -> Guide:
    """Return the guide, with these keys in force."""
    return Guide((keys or {}).get, lambda action: f"Menu > {action}", folder)  # type: ignore[arg-type]


@pytest.fixture
def guide(folder: Path) -> Guide:
    """Return the guide with the keys that are written in it."""
    return read(folder, {"highlight": ["H"], "larger": ["Ctrl++", "Ctrl+="]})


def test_pages_come_in_the_order_of_the_index(guide: Guide) -> None:
    assert [page.name for page in guide.pages] == ["index", "two", "one"]
    assert [page.title for page in guide.pages] == ["Start", "Two things", "One"]


def test_a_page_that_is_not_there_is_the_index(guide: Guide) -> None:
    assert guide.page("three").name == "index"


def test_keys_are_those_in_force_and_as_many_as_are_written(folder: Path) -> None:
    guide = read(folder, {"highlight": ["Ctrl+H", "X"], "larger": ["F7"]})
    assert guide.page("one").text.plain == "Press Ctrl+H or F7."
    styles = [run.style for run in guide.page("one").text.runs]
    assert styles == [RunStyle.CODE, RunStyle.CODE]


def test_an_action_without_keys_is_named_by_its_menu(folder: Path) -> None:
    guide = read(folder, {"highlight": [], "larger": []})
    assert guide.page("one").text.plain == "Press Menu > highlight or Menu > larger."


def test_the_keys_that_a_page_writes_down_can_be_checked() -> None:
    assert named_keys(ONE) == [(["H"], "highlight"), (["Ctrl++", "Ctrl+="], "larger")]


def test_a_link_leads_to_a_heading_of_a_page_and_out_of_the_guide_nowhere(guide: Guide) -> None:
    inside, outside = (
        run.href for run in guide.page("two").text.runs if run.style is RunStyle.LINK
    )
    target = guide.target(inside)
    assert target is not None
    assert (target.page.name, target.position) == ("one", 0)
    assert guide.target(outside) is None
    assert outside == "https://example.org"


def test_headings_are_called_in_links_as_on_the_web(guide: Guide) -> None:
    text = guide.page("two").text
    assert slug_of("A part: really?") == "a-part-really"
    assert heading(text, "a-part-really") == text.plain.index("A part")
    assert heading(text, "another") is None


def test_words_that_follow_each_other_are_found_as_such(guide: Guide) -> None:
    [hit] = guide.find("red fox")
    assert hit.page.name == "two"
    assert len(hit.matches) == 1


def test_words_apart_are_all_found_without_overlaps(guide: Guide) -> None:
    [hit] = guide.find("fox river")
    found = [hit.matches[n].of(hit.page.text.plain) for n in range(len(hit.matches))]
    assert found == ["fox", "fox", "river"]


def test_a_page_that_says_not_all_of_it_is_not_found(guide: Guide) -> None:
    assert guide.find("fox wolf") == []
    assert guide.find("  ") == []


def test_pages_that_are_named_so_come_first(guide: Guide) -> None:
    assert [hit.page.name for hit in guide.find("one")] == ["one", "index"]


def test_a_hit_is_shown_with_a_few_words_before_it(guide: Guide) -> None:
    text = guide.page("two").text
    at = text.plain.index("river")
    words, there = around(text, Span(at, at + 5))
    assert words == "…long grass by the river."
    assert there.of(words) == "river"
