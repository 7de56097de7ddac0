"""Versions of articles: the texts they have had, and which articles had a text."""

from collections.abc import Sequence

from reader.domain.ids import ArticleId, Digest
from reader.domain.moments import from_iso, to_iso
from reader.domain.version import Version
from reader.store.connection import Row, Value
from reader.store.records import Records


class Versions(Records[Version]):
    """The versions of all articles that have had more than one text."""

    table = "versions"
    columns = ("id", "article", "text", "original", "annotator", "created")

    def to_row(self, record: Version) -> tuple[Value, ...]:
        """Return the values of a version."""
        return (
            record.id, record.article, record.text, record.original,
            record.annotator, to_iso(record.created),
        )  # fmt: skip

    def from_row(self, row: Row) -> Version:
        """Return the version of a row."""
        return Version(row[0], row[1], row[2], row[3], row[4], from_iso(row[5]))

    def of(self, articles: Sequence[ArticleId]) -> list[Version]:
        """Return the versions of these articles, oldest first."""
        sql = f"{self.selection()} WHERE article IN (?)"
        found = self.read(self._connection.rows_in(sql, articles))
        return sorted(found, key=lambda version: (version.created, version.id))

    def made_of(self, originals: Sequence[Digest], texts: Sequence[Digest]) -> list[Version]:
        """Return the versions that came from these words or hold these texts, each once."""
        found: dict[str, Version] = {}
        for column, digests in (("original", originals), ("text", texts)):
            sql = f"{self.selection()} WHERE {column} IN (?)"
            for version in self.read(self._connection.rows_in(sql, digests)):
                found[version.id] = version
        return list(found.values())
