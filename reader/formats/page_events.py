"""A web page as a row of events: what begins, what ends, what is said, and how much of it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

EMPTY = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
"""Tags that have no end."""


@dataclass(slots=True)
class Element:
    """An element of a page: the events from `first` up to `stop` are inside it.

    `words` counts code points, `linked` those of them that lead elsewhere, and
    `own` those that stand in no element inside this one and lead nowhere.
    """

    tag: str
    attrs: dict[str, str]
    first: int
    parent: int
    stop: int = 0
    words: int = 0
    linked: int = 0
    own: int = 0

    def marks(self) -> str:
        """Return what the page calls the element, in lower case."""
        return f"{self.attrs.get('class', '')} {self.attrs.get('id', '')}".lower()


@dataclass(slots=True)
class Page:
    """Elements in the order in which they begin, and the pieces of HTML they are made of.

    `pieces` are tags and words as HTML, so that a part of the page is a part of them.
    """

    elements: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def inside(self, number: int) -> range:
        """Return the numbers of the elements inside one, itself the first."""
        stop = self.elements[number].stop
        last = number + 1
        while last < len(self.elements) and self.elements[last].first < stop:
            last += 1
        return range(number, last)

    def without(self, number: int, left_out: set[int], bylines: set[int]) -> str:
        """Return the HTML of an element without some of those inside it, and with bylines told.

        HTML has a tag for what is said of an author: they get that.
        """
        element = self.elements[number]
        kept: list[str] = []
        place = element.first
        for each in self.inside(number):
            inner = self.elements[each]
            if inner.first < place:
                continue
            if each in left_out:
                kept += self.pieces[place : inner.first]
                place = inner.stop
            elif each in bylines:
                kept += self.pieces[place : inner.first]
                kept += ("<address>", *self.pieces[inner.first : inner.stop], "</address>")
                place = inner.stop
        kept += self.pieces[place : element.stop]
        return "".join(kept)


def read_page(html: str) -> Page:
    """Return a page; `html` is well formed, as `nh3` writes it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.end()


class _Reader(HTMLParser):
    """Collects events; what is never closed ends with the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._page = Page()
        self._page.elements.append(Element("", {}, 0, -1))
        self._open = [0]
        self._links = 0

    def end(self) -> Page:
        """Close what is open and return the page."""
        while self._open:
            self._close()
        return self._page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        page = self._page
        if tag not in EMPTY:
            named = {name: value or "" for name, value in attrs}
            page.elements.append(Element(tag, named, len(page.pieces), self._open[-1]))
            self._open.append(len(page.elements) - 1)
            self._links += tag == "a"
        page.pieces.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of that name."""
        if any(self._page.elements[number].tag == tag for number in reversed(self._open)):
            while self._page.elements[self._open[-1]].tag != tag:
                self._close()
            self._page.pieces.append(f"</{tag}>")
            self._close()

    def handle_data(self, data: str) -> None:
        """Count words for the element that is open."""
        self._page.pieces.append(data)
        length = len(" ".join(data.split()))
        element = self._page.elements[self._open[-1]]
        element.words += length
        element.linked += length if self._links else 0
        element.own += 0 if self._links else length

    def handle_entityref(self, name: str) -> None:
        """Take in a named character."""
        self._page.pieces.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Take in a numbered character."""
        self._page.pieces.append(f"&#{name};")

    def _close(self) -> None:
        """End the element that began last; its words are those of its parent as well."""
        element = self._page.elements[self._open.pop()]
        element.stop = len(self._page.pieces)
        self._links -= element.tag == "a"
        if self._open:
            parent = self._page.elements[self._open[-1]]
            parent.words += element.words
            parent.linked += element.linked
