"""Full-text search: which rows say what, kept beside the rows that say it."""

from collections.abc import Iterable

from reader.domain.text import is_ideograph
from reader.store.connection import Connection, Row
from reader.store.failures import believed


def segment(words: str) -> str:
    """Set each character of a script without spaces apart, so that any of them is found."""
    if words.isascii():
        return words
    return "".join(f" {c} " if is_ideograph(c) else c for c in words)


class Index:
    """One FTS5 table without content: it knows words and the numbers of rows.

    What is removed must be what was added, since the index cannot look it up.
    `source` reads the number and the indexed columns of every row.
    """

    def __init__(
        self, connection: Connection, name: str, columns: tuple[str, ...], source: str
    ) -> None:
        self.name = name
        self._connection = connection
        self._columns = columns
        self.source = source

    def add(self, rows: Iterable[Row]) -> None:
        """Index rows of a number and the values of the columns."""
        self._write(self._statement(self.name), rows)

    def remove(self, rows: Iterable[Row]) -> None:
        """Take out rows of a number and the values they were indexed with."""
        names = ", ".join((self.name, "rowid", *self._columns))
        marks = ", ".join("?" * (len(self._columns) + 1))
        self._write(f"INSERT INTO {self.name} ({names}) VALUES ('delete', {marks})", rows)

    def rebuild(self) -> None:
        """Make the index anew from the rows it stands for."""
        with self._connection.atomic():
            self._connection.write(f"INSERT INTO {self.name} ({self.name}) VALUES ('delete-all')")
            self.add(self._connection.each(self.source))

    def agrees(self) -> bool:
        """Tell whether the index holds just what a new one would; takes as long as making it."""
        connection = self._connection
        columns = ", ".join(self._columns)
        with connection.steady():
            connection.write(
                f"CREATE VIRTUAL TABLE temp.fresh USING fts5({columns}, content='', "
                "tokenize='unicode61 remove_diacritics 2')"
            )
            self._write(self._statement("temp.fresh"), connection.each(self.source))
            for vocabulary, schema, name in (
                ("kept", "main", self.name),
                ("made", "temp", "fresh"),
            ):
                connection.write(
                    f"CREATE VIRTUAL TABLE temp.{vocabulary} "
                    f"USING fts5vocab({schema}, {name}, instance)"
                )
            differing = connection.one(
                "SELECT 1 FROM (SELECT * FROM temp.kept EXCEPT SELECT * FROM temp.made) "
                "UNION ALL "
                "SELECT 1 FROM (SELECT * FROM temp.made EXCEPT SELECT * FROM temp.kept) LIMIT 1"
            )
            for table in ("kept", "made", "fresh"):
                connection.write(f"DROP TABLE temp.{table}")
        return differing is None

    def _write(self, sql: str, rows: Iterable[Row]) -> None:
        with believed(self._connection.path):
            self._connection.write_all(sql, map(_segmented, rows))

    def _statement(self, table: str) -> str:
        marks = ", ".join("?" * (len(self._columns) + 1))
        return f"INSERT INTO {table} (rowid, {', '.join(self._columns)}) VALUES ({marks})"


def text_index(connection: Connection) -> Index:
    """Return the index of all texts, by the number of the text."""
    return Index(connection, "text_index", ("plain",), "SELECT number, plain FROM texts")


def article_index(connection: Connection) -> Index:
    """Return the index of what is known of articles, by the number of the article."""
    columns = ("title", "source", "author")
    return Index(
        connection, "article_index", columns, "SELECT number, title, source, author FROM articles"
    )


def annotation_index(connection: Connection) -> Index:
    """Return the index of quotes and notes, by the number of the annotation."""
    return Index(
        connection,
        "annotation_index",
        ("quote", "note"),
        "SELECT number, quote, note FROM annotations",
    )


def _segmented(row: Row) -> Row:
    number, *values = row
    return (number, *map(segment, values))
