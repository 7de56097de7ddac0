"""Names that the people of a library give: to its colours, and to searches that they keep."""

from datetime import datetime
from typing import NamedTuple

from reader.domain.annotation import Color
from reader.domain.ids import SearchId


class ColorName(NamedTuple):
    """What a colour stands for in a library, such as "claim" or "evidence".

    A colour without one has the name of the colour. Moments are UTC.
    """

    color: Color
    name: str
    annotator: str
    created: datetime
    modified: datetime

    @property
    def id(self) -> str:
        """What tells it from others: the colour."""
        return self.color


class SavedSearch(NamedTuple):
    """A search that is kept under a name; `query` is in the search language.

    Moments are UTC.
    """

    id: SearchId
    name: str
    query: str
    annotator: str
    created: datetime
    modified: datetime
