"""Notes as they are shown: Markdown into HTML that holds words and links, nothing else."""

import re
from collections.abc import Callable
from functools import cache
from html import escape, unescape

TAGS = (
    frozenset({"p", "br", "strong", "em", "del", "code", "pre", "blockquote", "hr", "a"})
    | frozenset({"ul", "ol", "li", "h1", "h2", "h3", "h4"})
    | frozenset({"table", "thead", "tbody", "tr", "th", "td"})
)
"""The only tags that the HTML of a note holds."""

ATTRIBUTES = {"a": {"href"}}
"""The only attributes, by tag; an address starts with one of `SCHEMES`."""

SCHEMES = frozenset({"http", "https", "mailto", "postil"})
"""The last one leads to something in the library; see `reader.services.linking`."""

# Python-Markdown's time grows with the square of these.
_LONGEST = 100_000
"""Code points of a note that is still rendered."""

_OPEN = 100
"""Brackets of one kind that may be open at once."""

_LINES = 2_000
"""Lines that may follow each other without a blank one."""

_BRACKETS = re.compile(r"[\[\]()]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S|postil:[a-z]+/[\w-]+\Z", re.IGNORECASE)
_HREF = re.compile(r'<a href="([^"]*)"')


def note_html(markdown: str) -> str:
    """Render a note; nothing in the result makes a program load anything.

    HTML in a note is shown as it was typed, a picture becomes a link to it, and
    a single line break breaks the line. Never raises: what is nested too deep
    or would take too long to be rendered is returned as plain paragraphs.
    """
    source = markdown.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if _takes_long(source):
        return _clean(_paragraphs(source))
    try:
        html = _renderer()(source)
    except RecursionError:
        _renderer.cache_clear()  # it keeps the place where it gave up
        html = _paragraphs(source)
    return _clean(html)


def note_plain(markdown: str) -> str:
    """Return the words of a note in one line, without what marks them up."""
    import nh3  # noqa: PLC0415 - see `_clean`

    return " ".join(unescape(nh3.clean(note_html(markdown), tags=set())).split())


def note_links(markdown: str) -> list[str]:
    """Return the addresses that a note links to, in their order, each once."""
    found = (unescape(address) for address in _HREF.findall(note_html(markdown)))
    return list(dict.fromkeys(found))


def _takes_long(source: str) -> bool:
    """Tell whether rendering would take seconds, as nothing does that people write."""
    if len(source) > _LONGEST:
        return True
    lines = square = round_ = 0
    for line in source.split("\n"):
        if not line.strip(" \t"):
            lines = square = round_ = 0
            continue
        lines += 1
        for bracket in _BRACKETS.findall(line):
            if bracket in "[]":
                square = max(0, square + (1 if bracket == "[" else -1))
            else:
                round_ = max(0, round_ + (1 if bracket == "(" else -1))
            if square > _OPEN or round_ > _OPEN:
                return True
        if lines > _LINES:
            return True
    return False


def _paragraphs(source: str) -> str:
    """Return words as they were typed, in paragraphs and lines."""
    parts = (part.strip("\n") for part in source.split("\n\n"))
    return "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in parts if part)


def _clean(html: str) -> str:
    """Take away every tag and attribute that is not on the lists above."""
    import nh3  # noqa: PLC0415 - costs a start that shows no note

    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        attribute_filter=_whole_address,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _whole_address(_tag: str, _attribute: str, value: str) -> str | None:
    """Keep an address that says where it leads without a page to start from."""
    return value if _ADDRESS.match(value) else None


@cache
def _renderer() -> Callable[[str], str]:
    """Return what turns Markdown into HTML, made with the first note that is shown."""
    from xml.etree.ElementTree import Element  # noqa: PLC0415 - loaded with markdown anyway

    from markdown import Markdown  # noqa: PLC0415 - costs a start that shows no note
    from markdown.extensions.fenced_code import FencedCodeExtension  # noqa: PLC0415
    from markdown.extensions.nl2br import Nl2BrExtension  # noqa: PLC0415
    from markdown.extensions.sane_lists import SaneListExtension  # noqa: PLC0415
    from markdown.extensions.tables import TableExtension  # noqa: PLC0415
    from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor  # noqa: PLC0415
    from markdown.treeprocessors import Treeprocessor  # noqa: PLC0415

    class BareAddress(InlineProcessor):
        """Makes a link of an address that stands in the text."""

        ANCESTOR_EXCLUDES = ("a",)

        def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
            self,
            m: re.Match[str],
            data: str,  # noqa: ARG002 - the library's signature
        ) -> tuple[Element, int, int]:
            link = Element("a", href=m.group())
            link.text = m.group()
            return link, m.start(), m.end()

    class OnlyWords(Treeprocessor):
        """Makes links of pictures, and of the deepest headings those that we show."""

        def run(self, root: Element) -> None:
            for element in root.iter():
                if element.tag == "img":
                    source = element.get("src", "")
                    element.tag, element.text = "a", element.get("alt") or source
                    element.attrib = {"href": source}
                elif element.tag in {"h5", "h6"}:
                    element.tag = "h4"

    renderer = Markdown(
        extensions=[
            FencedCodeExtension(),
            TableExtension(),
            SaneListExtension(),
            Nl2BrExtension(),
        ]
    )
    renderer.preprocessors.deregister("html_block")
    renderer.inlinePatterns.deregister("html")
    renderer.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(.+?)~~", "del"), "del", 65)
    renderer.inlinePatterns.register(
        BareAddress(r"https?://[^\s<>]*[^\s<>.,;:!?)\]}'\"*_~]"), "bare_address", 75
    )
    renderer.treeprocessors.register(OnlyWords(renderer), "only_words", 5)

    def render(source: str) -> str:
        return renderer.reset().convert(source)

    return render
