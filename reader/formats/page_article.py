"""Where on a web page the article is, and what there is only beside it."""

import re
from dataclasses import dataclass

from reader.formats.page_events import Element, Page

_PROSE = frozenset(
    (*("p", "li", "blockquote", "pre", "td", "th", "dd", "h1", "h2", "h3", "figcaption"),)
)
"""Tags whose words are read one after the other."""

_PARAGRAPH = 80
"""Code points from which on words are a paragraph, whatever their tag."""

_BESIDE_TAGS = frozenset(("nav", "aside", "menu"))
_BESIDE_ROLES = frozenset(
    (
        *("navigation", "banner", "contentinfo", "complementary", "search", "dialog"),
        *("alertdialog", "menu", "menubar", "toolbar", "alert", "status", "tablist"),
    )
)
_BESIDE_NAMES = frozenset(
    (
        # to pass on, to subscribe, to agree to
        *("share", "sharing", "sharebar", "social", "addthis", "sharethis", "newsletter"),
        *("subscribe", "subscription", "signup", "paywall", "cookie", "cookies", "consent"),
        *("gdpr", "onetrust"),
        # to go elsewhere
        *("related", "recommended", "recommendations", "recirc", "trending", "popular"),
        *("mostread", "outbrain", "taboola", "breadcrumb", "breadcrumbs", "pagination"),
        *("pager", "navbar", "menu", "nav", "navigation", "sidebar", "footer", "toolbar"),
        *("skiplink", "taglist"),
        # of other people
        *("ad", "ads", "advert", "advertisement", "adsbygoogle", "sponsored", "promo"),
        *("promotion", "comments", "disqus", "respond", "popup", "modal", "lightbox"),
        *("overlay", "banner"),
    )
)
_HIDDEN_NAMES = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"))
_BYLINES = frozenset(("byline", "dateline", "author", "authors", "timestamp", "pubdate"))
_BYLINE_LENGTH = 200
_NAME = re.compile(r"[a-z0-9]+")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_MAIN_SHARE = 0.5
"""What an element that calls itself the article has at least of all paragraphs."""

_MOST_SHARE = 0.8
"""What any other element has to have of them."""

_SMALL_SHARE = 0.35
"""What is called something beside the article has at most of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """The article on a page as HTML, and how many parts of the page with words are not in it."""

    html: str
    left_out: int


def find_article(page: Page) -> Found:
    """Return the article on a page: a page without one is an article as a whole."""
    prose = _prose(page)
    beside = _beside(page, prose)
    for number in sorted(beside, reverse=True):
        _take_away(page, prose, number)
    article = _article(page, prose, beside)
    inside = page.inside(article)
    bylines = {number for number in inside if _is_byline(page.elements[number])}
    html = page.without(article, beside, bylines)
    outside = page.elements[0].words - page.elements[article].words
    told = sum(1 for number in beside if page.elements[number].words)
    around = prose[0] > prose[article] or (outside > 0 and not told)
    return Found(html, told + around)


def _prose(page: Page) -> list[int]:
    """Return for each element how many code points of paragraphs are inside it, links apart."""
    prose = [0] * len(page.elements)
    counted = 0
    for number, element in enumerate(page.elements):
        if element.first >= counted and (element.tag in _PROSE or element.own >= _PARAGRAPH):
            prose[number] = element.words - element.linked
            counted = element.stop
    for number in range(len(prose) - 1, 0, -1):
        prose[page.elements[number].parent] += prose[number]
    return prose


def _take_away(page: Page, prose: list[int], number: int) -> None:
    """Count an element's paragraphs no longer for those around it."""
    away, above = prose[number], page.elements[number].parent
    while above >= 0:
        prose[above] -= away
        above = page.elements[above].parent


def _beside(page: Page, prose: list[int]) -> set[int]:
    """Return the outermost elements that are no part of any article."""
    found: set[int] = set()
    gone = 0
    for number, element in enumerate(page.elements):
        if element.first >= gone and number and _is_beside(page, number, prose):
            found.add(number)
            gone = element.stop
    return found


def _is_beside(page: Page, number: int, prose: list[int]) -> bool:
    element = page.elements[number]
    if _is_unseen(element):
        return True
    large = prose[number] > _SMALL_SHARE * prose[0]
    if element.tag in {"body", "main", "article"} or large:
        return False
    if element.tag in _BESIDE_TAGS or element.attrs.get("role", "").lower() in _BESIDE_ROLES:
        return True
    if element.tag in {"footer", "form"}:
        return not _within(page, number, "blockquote")
    return bool(_BESIDE_NAMES.intersection(_NAME.findall(element.marks()))) and not _reads_on(
        page, number
    )


def _is_unseen(element: Element) -> bool:
    attrs = element.attrs
    return (
        "hidden" in attrs
        or attrs.get("aria-hidden", "").lower() == "true"
        or bool(_UNSEEN.search(attrs.get("style", "")))
        or bool(_HIDDEN_NAMES.intersection(attrs.get("class", "").lower().split()))
    )


def _reads_on(page: Page, number: int) -> bool:
    """Tell whether an element holds paragraphs that lead nowhere, as articles do."""
    long = 0
    for each in page.inside(number):
        element = page.elements[each]
        if element.tag == "p" and element.words - element.linked >= 2 * _PARAGRAPH:
            long += 1
    return long > 1


def _within(page: Page, number: int, tag: str) -> bool:
    while number >= 0:
        if page.elements[number].tag == tag:
            return True
        number = page.elements[number].parent
    return False


def _article(page: Page, prose: list[int], beside: set[int]) -> int:
    """Return the element that calls itself the article, else the least that holds most of it."""
    total = prose[0]
    away = {inner for number in beside for inner in page.inside(number)}
    numbers = [number for number in range(1, len(page.elements)) if number not in away]
    for calls_itself in (_is_article, _is_main):
        named = [number for number in numbers if calls_itself(page.elements[number])]
        best = max(named, key=lambda number: prose[number], default=0)
        if best and prose[best] and prose[best] >= _MAIN_SHARE * total:
            return best
    enough = [n for n in numbers if prose[n] and prose[n] >= _MOST_SHARE * total]
    least = min(enough, key=lambda number: (prose[number], -number), default=0)
    return _with_headline(page, _block_of(page, least))


def _is_article(element: Element) -> bool:
    return element.tag == "article" or element.attrs.get("role", "").lower() == "article"


def _is_main(element: Element) -> bool:
    named = {element.tag, element.attrs.get("role", "").lower()}
    return "main" in named or "articlebody" in element.attrs.get("itemprop", "").lower().split()


def _block_of(page: Page, number: int) -> int:
    """Return what holds an element that is itself only a paragraph."""
    while number and page.elements[number].tag in _PROSE:
        number = page.elements[number].parent
    return number


def _with_headline(page: Page, number: int) -> int:
    """Go up to where the headline is, unless that is where the links of the page are too."""
    above = number
    while above > 0:
        element = page.elements[above]
        if 3 * element.linked > element.words + 100:
            return number
        if any(page.elements[inner].tag == "h1" for inner in page.inside(above)):
            return above
        above = element.parent
    return number


def _is_byline(element: Element) -> bool:
    if not 0 < element.words <= _BYLINE_LENGTH or element.tag in {"a", "time", "span"}:
        return False
    named = _BYLINES.intersection(_NAME.findall(element.marks()))
    return bool(named) or "author" in element.attrs.get("itemprop", "").lower().split()
