"""What stands in the library pane, line by line."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from reader.domain.entity import EntityType, name_key
from reader.domain.listing import Filter, Shelf
from reader.domain.naming import SavedSearch
from reader.domain.overview import Overview
from reader.ui.type_names import plural_names, type_names

translate = QCoreApplication.translate

SHORT = 8
"""How many entries a section shows until it is unfolded."""

MANY = 12
"""With more entries than this below the shelves, a field to filter them is worth its place."""

_SHELF_ICONS = {
    Shelf.EVERYTHING: "everything",
    Shelf.UNREAD: "unread",
    Shelf.STARRED: "star",
    Shelf.ANNOTATED: "annotated",
    Shelf.CHECK: "needs-checking",
    Shelf.TRASH: "trash",
}


_STANDING = [f"shelf:{shelf}" for shelf in Shelf if shelf is not Shelf.CHECK]


class Kind(Enum):
    """What a line is for."""

    SHELF = auto()
    HEADING = auto()
    ENTRY = auto()
    FOLD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the pane.

    `key` stays the same while names and counts change; on a line that folds a
    section it ends in the section's key. `filter` is what choosing the line asks for;
    `search` is the search that is kept there.
    """

    kind: Kind
    key: str
    label: str
    spoken: str = ""
    count: int | None = None
    filter: Filter | None = None
    icon: str = ""
    dot: EntityType | None = None
    search: SavedSearch | None = None


def lines(
    overview: Overview, *, unfolded: Collection[str] = (), words: str = "", chosen: str = ""
) -> list[Line]:
    """Return the lines for an overview: the shelves, then sections that hold something.

    With `words`, sections show only and all entries whose names hold them.
    Otherwise those not `unfolded` (keys of sections) show their first entries,
    and the one with the key `chosen` wherever it stands. What needs checking has
    a shelf only while there is anything.
    """
    shelves = (_shelf(shelf, overview.shelves.get(shelf, 0)) for shelf in Shelf)
    found = [line for line in shelves if line.count or line.key in (chosen, *_STANDING)]
    wanted = name_key(words)
    for key, title, entries in _sections(overview):
        held = [entry for entry in entries if wanted in name_key(entry.label)]
        if not held:
            continue
        found.append(Line(kind=Kind.HEADING, key=f"heading:{key}", label=title))
        if wanted or len(held) <= SHORT:
            found += held
            continue
        open_ = key in unfolded
        found += held if open_ else _first(held, chosen)
        label = translate("sections", "Show fewer") if open_ else translate("sections", "Show all")
        spoken = f"{title}: {label}"
        found.append(Line(kind=Kind.FOLD, key=f"fold:{key}", label=label, spoken=spoken))
    return found


def key_of(chosen: Filter, overview: Overview | None = None) -> str:
    """Return the key of the line that stands for a filter: for the narrowest of its conditions.

    A query by itself is that of a search that is kept, if the `overview` holds it.
    """
    words = chosen.query.split()
    if words and overview is not None and chosen == Filter(query=chosen.query):
        for search, _ in overview.searches:
            if search.query.split() == words:
                return f"search:{search.id}"
    if chosen.entity is not None:
        return f"entity:{chosen.entity}"
    if chosen.tag is not None:
        return f"tag:{chosen.tag}"
    if chosen.source is not None:
        return f"source:{chosen.source}"
    return f"shelf:{chosen.shelf}"


def section_of(line: Line) -> str:
    """Return the key of the section that a line folds or unfolds."""
    return line.key.partition(":")[2]


def entries_below(overview: Overview) -> int:
    """Return how many entries all sections hold together."""
    sections = (overview.searches, overview.sources, overview.tags, overview.entities)
    return sum(map(len, sections))


def _sections(overview: Overview) -> Iterator[tuple[str, str, list[Line]]]:
    searches = [_search(search, count) for search, count in overview.searches]
    yield "searches", translate("sections", "Saved searches"), searches
    sources = [
        _entry(Filter(source=name), name, count, icon="source") for name, count in overview.sources
    ]
    yield "sources", translate("sections", "Sources"), sources
    tags = [_entry(Filter(tag=name), name, count, icon="tag") for name, count in overview.tags]
    yield "tags", translate("sections", "Tags"), tags
    names = type_names()
    for type_, title in plural_names().items():
        entities = [
            _entry(Filter(entity=row.id), row.name, row.mentions, dot=type_, said=names[type_])
            for row in overview.entities
            if row.type is type_
        ]
        yield type_, title, entities


def _shelf(shelf: Shelf, count: int) -> Line:
    label = {
        Shelf.EVERYTHING: translate("sections", "Everything"),
        Shelf.UNREAD: translate("sections", "Unread"),
        Shelf.STARRED: translate("sections", "Starred"),
        Shelf.ANNOTATED: translate("sections", "Annotated"),
        Shelf.CHECK: translate("sections", "Needs checking"),
        Shelf.TRASH: translate("sections", "Trash"),
    }[shelf]
    chosen = Filter(shelf=shelf)
    return Line(
        kind=Kind.SHELF,
        key=key_of(chosen),
        label=label,
        spoken=f"{label}, {count}",
        count=count,
        filter=chosen,
        icon=_SHELF_ICONS[shelf],
    )


def _search(search: SavedSearch, count: int | None) -> Line:
    told = translate("sections", "cannot be understood") if count is None else str(count)
    return Line(
        kind=Kind.ENTRY,
        key=f"search:{search.id}",
        label=search.name,
        spoken=f"{search.name}, {told}",
        count=count,
        filter=Filter(query=search.query),
        icon="warning" if count is None else "search",
        search=search,
    )


def _entry(
    chosen: Filter,
    name: str,
    count: int,
    *,
    icon: str = "",
    dot: EntityType | None = None,
    said: str = "",
) -> Line:
    return Line(
        kind=Kind.ENTRY,
        key=key_of(chosen),
        label=name,
        spoken=", ".join(part for part in (name, said, str(count)) if part),
        count=count,
        filter=chosen,
        icon=icon,
        dot=dot,
    )


def _first(entries: list[Line], chosen: str) -> list[Line]:
    return entries[:SHORT] + [entry for entry in entries[SHORT:] if entry.key == chosen]
