"""Planning what people do to searches that they keep: saving, renaming, forgetting; counting."""

from collections.abc import Iterable, Sequence

from reader.domain.edit import Change, Edit
from reader.domain.errors import QueryError, ReaderError
from reader.domain.ids import SearchId, new_id
from reader.domain.listing import Filter
from reader.domain.naming import SavedSearch
from reader.domain.words import say
from reader.services.searching import understand
from reader.services.session import Stamp
from reader.store.library import Library

LONGEST_NAME = 80
"""Code points of the longest name that a search can have."""


def save(query: str, stamp: Stamp, name: str = "") -> tuple[Edit, SavedSearch]:
    """Plan to keep a search, under its own words if it has no name, and return it.

    Raises `ReaderError` where the query asks for nothing.
    """
    words = " ".join(query.split())
    if not words:
        raise ReaderError(say("There is no search to save; type one first."))
    called = _name(name) or words[:LONGEST_NAME]
    # A space at the end says that the last word does not go on.
    written = query.strip() + " " * query[-1].isspace()
    made = SavedSearch(SearchId(new_id()), called, written, stamp.annotator, stamp.at, stamp.at)
    summary = say("Saved the search “{name}”", name=called)
    return Edit(say("Save search"), (Change(None, made),), summary), made


def rename(search: SavedSearch, name: str, stamp: Stamp) -> Edit:
    """Plan to give a search another name; an empty one stands for its own words."""
    label = say("Rename search")
    called = _name(name) or " ".join(search.query.split())[:LONGEST_NAME]
    if called == search.name:
        return Edit(label, ())
    renamed = search._replace(name=called, modified=stamp.at)
    summary = say("The search is called “{name}” now", name=called)
    return Edit(label, (Change(search, renamed),), summary)


def remove(search: SavedSearch) -> Edit:
    """Plan to forget a search; what it finds stays."""
    summary = say("Removed the search “{name}”", name=search.name)
    return Edit(say("Remove search"), (Change(search, None),), summary)


def of_query(query: str, searches: Iterable[SavedSearch]) -> SavedSearch | None:
    """Return the search that is kept for a query, whatever spaces it has."""
    words = query.split()
    return next((search for search in searches if search.query.split() == words), None)


def counted(library: Library) -> Sequence[tuple[SavedSearch, int | None]]:
    """Return each search that is kept with how many articles it finds now, sorted by name.

    `None` stands for one that cannot be understood: names of colours may have changed.
    """
    return [(search, _count(library, search.query)) for search in library.saved_searches.all()]


def _count(library: Library, query: str) -> int | None:
    try:
        asked = understand(library, query)
    except QueryError:
        return None
    return library.listing.count(Filter(), asked.condition() if asked else None)


def _name(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]
