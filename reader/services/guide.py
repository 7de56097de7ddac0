"""The guide: pages of help in Markdown, their titles in order, and where words stand in them."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from reader.domain.text import BlockKind, Span, Text
from reader.formats.markdown import title_and_text
from reader.paths import bundled
from reader.services.matching import Matches, Searched, Wanted

INDEX = "index"
"""The page that links to all others, in their order."""

_BASE = "https://help.invalid/"
"""Where links between pages are taken to lie; no such host can exist (RFC 2606)."""

_SUFFIX = ".md"
_LINK = re.compile(r"\]\(([\w-]+)\.md\)")
_KEYS = re.compile(r"(`[^`\n]+`(?: / `[^`\n]+`)*)<!--(\w+)-->")
_NO_SLUG = re.compile(r"[^\w -]")
_AROUND = 20
"""Code points shown before a hit."""

KeysOf = Callable[[str], Sequence[str]]
"""Returns the keys of an action as this system writes them."""

MenuOf = Callable[[str], str]
"""Returns where in the menus an action stands."""


class Page(NamedTuple):
    """A page of the guide; `name` is that of its file."""

    name: str
    title: str
    text: Text


class Hit(NamedTuple):
    """A page that says all that was looked for, and where; in its title alone if nowhere."""

    page: Page
    matches: Matches


class Target(NamedTuple):
    """Where a link within the guide leads: a page, and the code point of a heading in it."""

    page: Page
    position: int = 0


class Guide:
    """All pages, read when they are first asked for."""

    def __init__(self, keys_of: KeysOf, menu_of: MenuOf, folder: Path | None = None) -> None:
        self._folder = folder or bundled("resources") / "help"
        self._keys_of = keys_of
        self._menu_of = menu_of

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The index, and the pages that it links to, in order."""
        names = dict.fromkeys([INDEX, *_LINK.findall(self._read(INDEX))])
        return tuple(map(self._page, names))

    def page(self, name: str) -> Page:
        """Return the page of that name; the index where there is none."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def target(self, href: str) -> Target | None:
        """Return where a link leads, unless it leads out of the guide."""
        if not href.startswith(_BASE):
            return None
        name, _, slug = href.removeprefix(_BASE).partition("#")
        page = self.page(name.removesuffix(_SUFFIX))
        return Target(page, heading(page.text, slug) or 0)

    def find(self, words: str) -> list[Hit]:
        """Return the pages that say all of these words, those that are named so first.

        Among the others those come first that say them most, and the index last.
        Where words stand in a page one after the other, only these places count.
        """
        wanted = words.split()
        hits = [hit for page in self.pages if wanted and (hit := self._hit(page, wanted))]
        return sorted(
            hits,
            key=lambda hit: (
                not _named(hit.page, wanted),
                hit.page.name == INDEX,
                -len(hit.matches),
            ),
        )

    def _hit(self, page: Page, wanted: list[str]) -> Hit | None:
        text = self._searched[page.name]
        phrase = text.find(Wanted(" ".join(wanted)))
        if len(phrase):
            return Hit(page, phrase)
        title = Searched(page.title)
        found = []
        for word in wanted:
            places = text.find(Wanted(word))
            if not len(places) and not len(title.find(Wanted(word))):
                return None
            found += [(places[n].start, places[n].stop) for n in range(len(places))]
        return Hit(page, Matches(_apart(found)))

    @cached_property
    def _searched(self) -> dict[str, Searched]:
        return {page.name: Searched(page.text.plain) for page in self.pages}

    def _page(self, name: str) -> Page:
        written = _KEYS.sub(self._say_keys, self._read(name))
        return Page(name, *title_and_text(written, _BASE))

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}{_SUFFIX}").read_text(encoding="utf-8")

    def _say_keys(self, written: re.Match[str]) -> str:
        """Name the keys that are in force: as many as are written, or the menu if there are none.

        What is written are the keys that an action has at first, so that the pages can
        be read elsewhere as well.
        """
        keys = self._keys_of(written[2])[: 1 + written[1].count("` / `")]
        return " / ".join(f"`{key}`" for key in keys) or f"*{self._menu_of(written[2])}*"


def named_keys(content: str) -> list[tuple[list[str], str]]:
    """Return the keys that a page writes down, and of which action each of them is."""
    return [(keys.strip("`").split("` / `"), name) for keys, name in _KEYS.findall(content)]


def heading(text: Text, slug: str) -> int | None:
    """Return where a heading stands, named as in links on the web: small letters and hyphens."""
    for block, words in text.paragraphs():
        if block.kind is BlockKind.HEADING and slug_of(words) == slug:
            return block.start
    return None


def slug_of(words: str) -> str:
    """Return what a heading is called in links."""
    return _NO_SLUG.sub("", words.lower()).replace(" ", "-")


def around(text: Text, span: Span) -> tuple[str, Span]:
    """Return the words from shortly before a hit to the end of its block, and where it is there."""
    block = next(block for block in text.blocks if block.stop >= span.stop)
    start = max(block.start, span.start - _AROUND)
    if start > block.start:
        start = text.plain.find(" ", start, span.start) + 1 or start
    cut = "…" if start > block.start else ""
    at = len(cut) - start
    return cut + text.plain[start : block.stop], Span(span.start + at, span.stop + at)


def _named(page: Page, wanted: list[str]) -> bool:
    title = Searched(page.title)
    return all(len(title.find(Wanted(word))) for word in wanted)


def _apart(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places in order, without those that begin within another."""
    kept: list[tuple[int, int]] = []
    for start, stop in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, stop))
    return kept
