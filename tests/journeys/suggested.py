"""A library whose articles speak of Northwind, with suggestions as a machine makes them."""

from contextlib import closing
from pathlib import Path

from reader.domain.listing import Filter
from reader.domain.suggestion import Suggestion
from reader.services import suggesting
from reader.store.library import Library
from reader.ui.wiring.reviewing import Reviewing
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import article_of, making, text_of

FIRST = (
    "Northwind Holdings opened a harbour in Singapore on Monday.",
    "Singapore welcomed Northwind Holdings, which paid US$5 million.",
    "Nobody in Singapore had asked for 20 percent more.",
)
SECOND = ("Northwind Holdings left Singapore.", "The rest is quiet.")
QUIET = ("nothing that has a name is here.",)


def library_at(path: Path, *, looked: bool = True) -> None:
    """Make a library of three articles; `looked` says whether a machine has looked at them."""
    with closing(Library.create(path)) as library:
        for title, paragraphs in (("Quiet", QUIET), ("Second", SECOND), ("First", FIRST)):
            text = text_of(*paragraphs)
            library.texts.add([text])
            library.texts.add_originals([text.plain])
            library.apply(making(article_of(text, title)))
        if looked:
            suggesting.suggest_in(library)


def opened(desktop: Desktop, path: Path, title: str = "First") -> Workplace:
    """Open a window with an article on the page, which has the focus."""
    workplace = desktop.open(path)
    show(workplace, title)
    workplace.window.reading.setFocus()
    return workplace


def show(place: Workplace, title: str) -> None:
    """Open the article of that title."""
    articles = place.desk.library.articles
    ids = place.desk.library.listing.ids(Filter())
    found = next(article for article in articles.find(ids).values() if article.title == title)
    place.desk.open_article(found.id)


def reviewing(place: Workplace) -> Reviewing:
    """Return what goes through suggestions."""
    return around(place).tagging_tools.reviewing


def asked(place: Workplace) -> Suggestion | None:
    """Return what is asked about."""
    return around(place).tagging_tools.pending.current


def waiting(place: Workplace) -> list[str]:
    """Return the words in the open article that wait for a decision."""
    assert place.desk.open is not None
    pending = place.desk.library.suggestions.pending(place.desk.open.article.id)
    return [one.quote for one in pending]


def mentions(place: Workplace) -> list[str]:
    """Return the words in the open article that are mentions."""
    assert place.desk.open is not None
    return [
        mark.anchor.quote
        for mark in place.desk.open.annotations
        if mark.anchor and (mark.entity or mark.value)
    ]
