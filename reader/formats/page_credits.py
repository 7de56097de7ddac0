"""What a web page says of its article where nobody reads it: title, author, date, site, address."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser

_LOOKED_AT = 1_000_000
"""Code points at the beginning of a page in which all this stands."""

_LINKED_DATA = re.compile(
    r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.*?)</script", re.IGNORECASE | re.DOTALL
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]+)")
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Review|CreativeWork|WebPage)$")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_SPACE = re.compile(r"\s+")
_NAMES = {
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "citation_title"),
    "author": ("author", "article:author", "parsely-author", "dc.creator", "citation_author"),
    "published": (
        *(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
        ),
        *("date", "pubdate", "publish-date", "dc.date", "dc.date.issued", "citation_date"),
    ),
    "source": ("og:site_name", "application-name", "dc.publisher", "citation_journal_title"),
    "url": ("og:url",),
}

_PROPERTIES = {
    "title": "headline",
    "author": "author",
    "published": "datePublished",
    "source": "publisher",
    "url": "url",
}
"""What schema.org calls them."""


@dataclass(frozen=True, slots=True)
class Credits:
    """What is said; nothing where nothing is.

    `heading` is what the window of a browser is called by: the title, often with the site's name.
    """

    title: str = ""
    heading: str = ""
    author: str = ""
    published: str = ""
    source: str = ""
    url: str = ""


def read_credits(html: str) -> Credits:
    """Return what a page says: data for machines first, then what it says to other sites."""
    html = html[:_LOOKED_AT]
    head = _Head()
    head.feed(html.replace("<![", "&lt;!["))
    head.close()
    data = _linked_data(html)
    said = {
        field: data.get(field, "") or next((head.said[n] for n in names if head.said.get(n)), "")
        for field, names in _NAMES.items()
    }
    saved = _SAVED_FROM.search(html)
    addresses = (head.canonical, said["url"], saved[1] if saved else "")
    return Credits(
        title=said["title"],
        heading=head.title,
        author="" if _is_address(said["author"]) else said["author"],
        published=_day(said["published"] or head.time),
        source=said["source"],
        url=next((each for each in addresses if _is_address(each)), ""),
    )


class _Head(HTMLParser):
    """Collects what stands in `meta`, `link`, `title` and the first `time`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self.canonical = ""
        self.title = ""
        self.time = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in what one tag says."""
        named = {name: value or "" for name, value in attrs}
        self._in_title = tag == "title" and not self.title
        if tag == "meta":
            name = named.get("property") or named.get("name") or named.get("itemprop") or ""
            self.said.setdefault(name.strip().lower(), _tidy(named.get("content", "")))
        elif tag == "link" and "canonical" in named.get("rel", "").lower().split():
            self.canonical = self.canonical or named.get("href", "").strip()
        elif tag == "time" and not self.time:
            self.time = _tidy(named.get("datetime", ""))

    def handle_endtag(self, _tag: str) -> None:
        """End the title, whatever ends."""
        self._in_title = False

    def handle_data(self, data: str) -> None:
        """Take in the title."""
        if self._in_title:
            self.title = _tidy(self.title + data)


def _linked_data(html: str) -> dict[str, str]:
    """Return what the page's data on an article say (schema.org, in JSON-LD)."""
    found: dict[str, str] = {}
    for script in _LINKED_DATA.findall(html):
        with suppress(ValueError, RecursionError):  # it is no JSON, or nested without end
            data = json.loads(script.strip(), strict=False)
            for node in filter(_is_article, _nodes(data)):
                for field, name in _PROPERTIES.items():
                    value = _text(node.get(name))
                    if value:
                        found.setdefault(field, value)
    return found


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in listed)


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """Go through the objects in a list or graph, two levels deep as sites write them."""
    waiting = [data]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting += each
        elif isinstance(each, dict):
            yield each
            graph = each.get("@graph")
            waiting += graph if isinstance(graph, list) else []


def _text(value: object) -> str:
    """Return words from what may be words, an object with a name, or several of these."""
    if isinstance(value, str):
        return _tidy(value)
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_text, value))))
    return ""


def _day(published: str) -> str:
    """Return a date without the time that machines add to it (ISO 8601)."""
    return published[:10] if _MOMENT.match(published) else published


def _tidy(words: str) -> str:
    return _SPACE.sub(" ", words).strip()


def _is_address(words: str) -> bool:
    return words.lower().startswith(("http://", "https://"))
