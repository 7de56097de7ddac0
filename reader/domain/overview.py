"""What the library pane counts."""

from typing import NamedTuple

from reader.domain.listing import EntityRow, Shelf
from reader.domain.naming import SavedSearch


class Overview(NamedTuple):
    """Everything that the library pane counts.

    `searches` are those that are kept, each with the number of its articles, or
    `None` where it cannot be understood any more. `sources`, `tags` are (name,
    articles), most first; `entities` most mentioned first. `trash` says whether
    anything lies in the trash.
    """

    shelves: dict[Shelf, int]
    searches: tuple[tuple[SavedSearch, int | None], ...] = ()
    sources: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    entities: tuple[EntityRow, ...] = ()
    trash: bool = False
