"""States of finding: the search, and what the library pane narrows the list to."""

from reader.domain.listing import Filter, Shelf
from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import in_themes, state

GROUP = "Finding"


def _search(studio: Studio, query: str) -> None:
    studio.open(HARBOUR)
    studio.press("/")
    studio.type(query)
    studio.settle(400)


@in_themes("search", GROUP, "Articles that a search finds")
def _words(studio: Studio) -> None:
    _search(studio, "singapore")


@in_themes("search-hits", GROUP, "Hits in notes, quotes and names")
def _hits(studio: Studio) -> None:
    _search(studio, "margin")


@in_themes("search-completion", GROUP, "Fields and values, as a query is typed")
def _completion(studio: Studio) -> None:
    _search(studio, "color:")


@state("search-fields", GROUP, "The names of fields")
def _fields(studio: Studio) -> None:
    _search(studio, "t")


@in_themes("search-mistake", GROUP, "A mistake in a query is pointed at")
def _mistake(studio: Studio) -> None:
    _search(studio, "harbour before:yesterdy tide")
    studio.press("Return")


@state("search-nothing", GROUP, "A search that finds nothing")
def _nothing(studio: Studio) -> None:
    _search(studio, "lighthouse keepers")


@state("shelf-starred", GROUP, "Starred articles")
def _starred(studio: Studio) -> None:
    studio.place.lists.choose(Filter(shelf=Shelf.STARRED))
    studio.place.lists.filter_changed.emit(studio.place.lists.filter)


@state("narrowed", GROUP, "Narrowed by source and tag, with chips over the list")
def _narrowed(studio: Studio) -> None:
    chosen = Filter(shelf=Shelf.ANNOTATED, source="Postil", tag="starter")
    studio.place.lists.choose(chosen)
    studio.place.lists.filter_changed.emit(chosen)


@state("trash", GROUP, "The trash")
def _trash(studio: Studio) -> None:
    for title in ("Ten years of", "A roof for"):
        studio.open(title)
        studio.do("trash_article")
    studio.open(HARBOUR)
    studio.focus("since 1911")
    studio.press("Del")
    chosen = Filter(shelf=Shelf.TRASH)
    studio.place.lists.choose(chosen)
    studio.place.lists.filter_changed.emit(chosen)


@state("trash-empty", GROUP, "An empty trash")
def _trash_empty(studio: Studio) -> None:
    chosen = Filter(shelf=Shelf.TRASH)
    studio.place.lists.choose(chosen)
    studio.place.lists.filter_changed.emit(chosen)


@state("empty-library", GROUP, "A library with nothing in it", library="empty")
def _empty(_studio: Studio) -> None: ...


@state("no-library-articles", GROUP, "Everything is read", library="plain")
def _all_read(studio: Studio) -> None:
    studio.window.articles._view.selectAll()
    studio.do("toggle_read")
    chosen = Filter(shelf=Shelf.UNREAD)
    studio.place.lists.choose(chosen)
    studio.place.lists.filter_changed.emit(chosen)
