"""Web pages into articles: what one came to read, without what stands around it."""

import re
from pathlib import Path

from reader.domain.errors import UnreadableFileError
from reader.domain.text import BlockKind, RunStyle
from reader.domain.words import phrase, say
from reader.formats.blocks import pieces_of
from reader.formats.bylines import Credit, read_byline
from reader.formats.decoding import unify_line_ends
from reader.formats.draft import Draft, Repair, Report, say_nothing, unreadable
from reader.formats.page_article import Found, find_article
from reader.formats.page_credits import Credits, read_credits
from reader.formats.page_events import read_page
from reader.formats.pictures import PictureFinder
from reader.formats.pieces import Piece, join
from reader.formats.tags import BREAKING, STYLES, TABLES
from reader.formats.titles import first_words, without_outlet

_LEFT_OUT = phrase("parts of the page left out")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff]")
_BEGINNING = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
# nh3 drops formulas with all that is in them; their words are kept, without what makes them up.
_FORMULA = re.compile(r"<math\b[^>]*>(.*?)</math\s*>", re.IGNORECASE | re.DOTALL)
_IN_FORMULA = re.compile(
    r"<annotation\b.*?</annotation(?:-xml)?\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL
)
_WITHOUT_WORDS = frozenset(
    (
        *("script", "style", "noscript", "template", "title", "iframe", "object", "canvas"),
        *("audio", "video", "select", "datalist", "button", "textarea", "dialog", "annotation"),
        *("svg",),
    )
)
_KEPT = (BREAKING | TABLES | frozenset(STYLES) | frozenset(("main", "aside", "nav", "menu"))) | (
    frozenset(("img", "br", "span", "time", "body", "address"))
)
_ATTRIBUTES = {
    "*": {"class", "id", "role", "hidden", "aria-hidden", "itemprop", "style"},
    "a": {"href"},
    "img": {"src", "srcset", "alt", "width", "height"}
    | {"data-src", "data-original", "data-lazy-src", "data-srcset"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "li": {"value"},
}
_SCHEMES = {"http", "https", "mailto", "data"}
_FIRST = 6
"""Pieces at the beginning among which the title is looked for."""


class Html:
    """Reads the one article on a web page.

    What is said of it is taken from what the page says to machines and to other
    sites. Menus, what is to be shared or agreed to, and other articles are left
    out, and that is counted.
    """

    name = "HTML"
    suffixes = (".html", ".htm", ".xhtml")

    def read(
        self,
        content: str,
        name: str,
        separator: str | None,
        report: Report = say_nothing,
        folder: Path | None = None,
    ) -> tuple[Draft, ...]:
        """Return the article, with the pictures in `folder`; a separator plays no part.

        Raises `UnreadableFileError` where there are no words.
        """
        del separator
        report(0, 1, name)
        whole = _CONTROLS.sub("", unify_line_ends(content))
        said = read_credits(whole)
        found = find_article(read_page(_clean(whole)))
        finder = PictureFinder(folder)
        pieces = pieces_of(found.html, finder, said.url)
        draft = _draft(content, said, found, pieces, finder)
        if draft is None:
            raise UnreadableFileError(
                say("“{name}” holds no words, so nothing was imported from it.", name=name)
            )
        return (draft,)


def is_html(content: str) -> bool:
    """Tell whether words are the source of a web page."""
    return bool(_BEGINNING.match(content.removeprefix("\ufeff")))


def _clean(html: str) -> str:
    """Return well-formed HTML of the tags that say something; nothing in it acts."""
    import nh3  # noqa: PLC0415 - slow to load, and needed for web pages alone

    return nh3.clean(
        _FORMULA.sub(lambda formula: _IN_FORMULA.sub("", formula[1]), html),
        tags=set(_KEPT),
        clean_content_tags=set(_WITHOUT_WORDS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _draft(
    original: str, said: Credits, found: Found, pieces: list[Piece], finder: PictureFinder
) -> Draft | None:
    heading, outlet = without_outlet(said.heading, frozenset(filter(None, (said.source,))))
    headings = [piece for piece in pieces if piece.kind is BlockKind.HEADING and piece.level == 1]
    title = said.title or (headings[0].words if len(headings) == 1 else "") or heading
    title, also = without_outlet(title, frozenset(filter(None, (said.source,))))
    if not title and pieces:
        title = first_words(pieces[0].words)
    pieces = _without_title(pieces, title)
    if not title:
        return None
    credit = _credit(pieces)
    repairs = Repair(_LEFT_OUT, found.left_out), *finder.left_out(), *unreadable(original)
    return Draft(
        title=title,
        text=join(pieces or [Piece(BlockKind.PARAGRAPH, 0, title)]),
        original=original,
        source=said.source or outlet or also,
        author=said.author or credit.author,
        url=said.url,
        published=said.published or credit.published,
        repairs=tuple(each for each in repairs if each.count),
        pictures=finder.found(),
    )


def _credit(pieces: list[Piece]) -> Credit:
    """Return what the first byline says; where it is no sentence, whom it links to."""
    byline = next((piece for piece in pieces if piece.kind is BlockKind.BYLINE), None)
    if byline is None:
        return Credit()
    linked = (byline.words[r.start : r.stop] for r in byline.runs if r.style is RunStyle.LINK)
    return read_byline(byline.words) or Credit(author=next(linked, ""))


def _without_title(pieces: list[Piece], title: str) -> list[Piece]:
    """Return pieces without the heading that says the title, which stands above them anyway."""
    wanted = title.casefold()
    for number, piece in enumerate(pieces[:_FIRST]):
        if piece.kind is BlockKind.HEADING and piece.words.casefold() == wanted:
            return pieces[:number] + pieces[number + 1 :]
    return pieces
