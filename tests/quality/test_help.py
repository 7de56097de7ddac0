"""The pages of help tell the truth: their keys, their links, and that they are found at all."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.domain.text import RunStyle
from reader.services.guide import Guide, heading, named_keys
from reader.services.query_fields import DAYS, FIELDS
from reader.services.query_language import parse
from reader.ui.actions import ENTRIES, SUBMENUS, plain
from reader.ui.keymap import FIXED, portable, shown
from reader.ui.keys import FIRST

MENU = re.compile(r"\*([A-Z]\w+) > ([^*]+)\*")
CODE_IN_TABLE = re.compile(r"^\| `([^`]+)`(?: and `([^`]+)`)? \|", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)(?:#([^)]*))?\)")
TOLD = {"Return": "Enter"}


@pytest.fixture(scope="module")
def pages(root: Path) -> dict[str, str]:
    """Return the pages as they are written, by name."""
    folder = root / "resources" / "help"
    return {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}


@pytest.fixture(scope="module")
def guide() -> Guide:
    """Return the guide with the keys that actions have at first."""

    def keys(action: str) -> Sequence[str]:
        return FIRST[action]

    return Guide(keys, lambda action: action)


def at_first(action: str) -> list[str]:
    """Return the keys of an action as pages write them."""
    return [shown(portable(key)) for key in FIRST[action]]


def test_every_page_is_linked_to_from_the_index(pages: dict[str, str], guide: Guide) -> None:
    assert {page.name for page in guide.pages} == set(pages)


def test_every_page_has_a_title_and_words(guide: Guide) -> None:
    assert all(page.title and page.text.words > 80 for page in guide.pages)


def test_keys_in_the_pages_are_those_of_the_actions_they_name(pages: dict[str, str]) -> None:
    for content in pages.values():
        for keys, action in named_keys(content):
            assert action in FIRST
            assert at_first(action)[: len(keys)] == keys
        assert content.count("<!--") == len(named_keys(content))


def test_the_page_of_keys_names_all_keys_of_all_actions(pages: dict[str, str]) -> None:
    written = {action: keys for keys, action in named_keys(pages["keys"]) if action != "keys"}
    wanted = {name: at_first(name) for name, keys in FIRST.items() if keys and name != "keys"}
    assert written == wanted
    assert all(f"`{shown(key)}`" in pages["keys"] for key, _ in FIXED)


def test_links_lead_to_pages_and_to_headings_in_them(pages: dict[str, str], guide: Guide) -> None:
    for content in pages.values():
        for address, slug in LINK.findall(content):
            if not address.startswith("https://"):
                name = address.removesuffix(".md")
                assert name in pages
                assert not slug or heading(guide.page(name).text, slug) is not None


def test_every_link_between_pages_is_one_in_the_window_too(
    pages: dict[str, str], guide: Guide
) -> None:
    for page in guide.pages:
        hrefs = [run.href for run in page.text.runs if run.style is RunStyle.LINK]
        outside = [href for href in hrefs if guide.target(href) is None]
        assert outside == []
        inside = [a for a, _ in LINK.findall(pages[page.name]) if not a.startswith("https://")]
        assert len(hrefs) == len(inside)


def test_menus_are_called_what_they_are_called(pages: dict[str, str]) -> None:
    entries = {
        (plain(SUBMENUS.get(entry.menu, entry.menu)), plain(entry.text)) for entry in ENTRIES
    }
    named = {found for content in pages.values() for found in MENU.findall(content)}
    assert named
    assert named - entries == set()


def test_every_example_of_a_search_is_understood(pages: dict[str, str]) -> None:
    examples = [query for found in CODE_IN_TABLE.findall(pages["finding"]) for query in found]
    for query in filter(None, examples):
        parse(query, {"disputed": "red"} if "disputed" in query else None)  # type: ignore[dict-item]
    assert len(examples) > 20


def test_every_field_and_word_for_a_day_is_told(pages: dict[str, str]) -> None:
    told = pages["finding"]
    assert [field for field in FIELDS if f"`{field}:" not in told] == []
    assert [day for day in DAYS if day not in told] == []


def test_files_that_the_readme_links_to_exist(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    links = [address for address, _ in LINK.findall(readme) if "://" not in address]
    assert links
    assert [link for link in links if not (root / link).exists()] == []
