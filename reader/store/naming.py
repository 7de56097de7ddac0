"""Names for colours, and searches that are kept under a name."""

from reader.domain.annotation import Color
from reader.domain.moments import from_iso, to_iso
from reader.domain.naming import ColorName, SavedSearch
from reader.store.connection import Row, Value
from reader.store.records import Records


class ColorNames(Records[ColorName]):
    """The names that people have given to colours."""

    table = "color_names"
    remembered = True
    key = "color"
    columns = ("color", "name", "annotator", "created", "modified")

    def to_row(self, record: ColorName) -> tuple[Value, ...]:
        """Return the values of a name."""
        return (
            str(record.color), record.name, record.annotator,
            to_iso(record.created), to_iso(record.modified),
        )  # fmt: skip

    def from_row(self, row: Row) -> ColorName:
        """Return the name of a row."""
        return ColorName(Color(row[0]), row[1], row[2], from_iso(row[3]), from_iso(row[4]))

    def all(self) -> dict[Color, ColorName]:
        """Return every name that has been given, by colour."""
        return {record.color: record for record in self.select("")}


class SavedSearches(Records[SavedSearch]):
    """The searches that people have kept."""

    table = "saved_searches"
    remembered = True
    columns = ("id", "name", "query", "annotator", "created", "modified")

    def to_row(self, record: SavedSearch) -> tuple[Value, ...]:
        """Return the values of a search."""
        return (
            record.id, record.name, record.query, record.annotator,
            to_iso(record.created), to_iso(record.modified),
        )  # fmt: skip

    def from_row(self, row: Row) -> SavedSearch:
        """Return the search of a row."""
        return SavedSearch(row[0], row[1], row[2], row[3], from_iso(row[4]), from_iso(row[5]))

    def all(self) -> list[SavedSearch]:
        """Return every search, sorted by name."""
        return self.select("ORDER BY name COLLATE NOCASE, id")
