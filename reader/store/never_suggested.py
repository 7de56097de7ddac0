"""Words that shall not be suggested any more, in any spelling."""

from reader.domain.moments import from_iso, to_iso
from reader.domain.suggestion import NeverSuggested
from reader.store.connection import Row, Value
from reader.store.records import Records


class NeverSuggestedWords(Records[NeverSuggested]):
    """The words that nobody wants suggested any more."""

    table = "never_suggested"
    key = "key"
    columns = ("key", "words", "annotator", "created")

    def to_row(self, record: NeverSuggested) -> tuple[Value, ...]:
        """Return the values of some words."""
        return (record.key, record.words, record.annotator, to_iso(record.created))

    def from_row(self, row: Row) -> NeverSuggested:
        """Return the words of a row."""
        return NeverSuggested(row[1], row[2], from_iso(row[3]))

    def all(self) -> list[NeverSuggested]:
        """Return all words, sorted."""
        return self.select("ORDER BY key")
