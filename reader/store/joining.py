"""What merging reads of two libraries, in bulk: rows to compare, places to meet, what is gone."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from reader.domain.ancestor import Ancestor
from reader.domain.ids import ArticleId, Digest
from reader.domain.moments import from_iso
from reader.domain.picture import Picture
from reader.domain.suggestion import Status, Suggestion
from reader.domain.text import Text
from reader.paths import bundled
from reader.store import schema
from reader.store.ancestors import EXTRA
from reader.store.connection import Connection, Row
from reader.store.failures import believed, told, words_of
from reader.store.images import Images
from reader.store.library import Library
from reader.store.openings import copy, opened, read_at
from reader.store.records import Records
from reader.store.texts import Texts


class Meeting(NamedTuple):
    """By what an article may be known again: what it says, what it came from, its address."""

    id: ArticleId
    text: Digest
    original: Digest
    url: str


class Side:
    """One of two libraries that are compared."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write_at_once(self) -> None:
        """Hold back what a transaction writes until its end, so that others can read till then.

        A cache that overflows would take the file for itself much earlier
        (https://www.sqlite.org/pragma.html#pragma_cache_spill).
        """
        self._connection.write("PRAGMA cache_spill = OFF")

    def ids(self, table: Records[Any]) -> list[str]:
        """Return what names the records of a table, in order."""
        return self._connection.column(f"SELECT {table.key} FROM {table.table} ORDER BY 1")

    def rows(self, table: Records[Any], ids: Sequence[str]) -> dict[str, Row]:
        """Return the rows of records as they are read, by id: alike where the records are."""
        sql = f"{table.selection()} WHERE {table.table}.{table.key} IN (?)"
        with believed(self._connection.path):
            rows = map(table.sound, self._connection.rows_in(sql, ids))
            return {row[0]: row for row in rows}

    def buried(self) -> dict[str, datetime]:
        """Return what was removed for good, by id, and when (UTC)."""
        with believed(self._connection.path):
            return {
                id_: from_iso(removed)
                for id_, removed in self._connection.rows("SELECT id, removed FROM tombstones")
            }

    def articles(self) -> list[Meeting]:
        """Return by what each article may be known again, oldest first."""
        sql = "SELECT id, text, original, url FROM articles ORDER BY id"
        with believed(self._connection.path):
            rows = [[words_of(value) for value in row] for row in self._connection.rows(sql)]
        return [
            Meeting(ArticleId(id_), Digest(text), Digest(original), url)
            for id_, text, original, url in rows
        ]

    def rejected(self) -> list[str]:
        """Return the places of all suggestions that were rejected, which are their ids."""
        sql = (
            "SELECT articles.id || ' ' || texts.digest || ' ' || start || ' ' || stop "
            "FROM suggestions JOIN articles ON articles.number = suggestions.article "
            "JOIN texts ON texts.number = suggestions.text WHERE status = ?"
        )
        return self._connection.column(sql, (str(Status.REJECTED),))

    def lacking_texts(self, digests: Sequence[Digest]) -> list[Digest]:
        """Return which of these texts are not here."""
        return self._lacking("texts", digests)

    def lacking_originals(self, digests: Sequence[Digest]) -> list[Digest]:
        """Return which of these originals are not here."""
        return self._lacking("originals", digests)

    def add_texts(self, texts: Sequence[Text], pictures: Iterable[tuple[Picture, bytes]]) -> None:
        """Keep texts together with what they show: a picture that no text shows may be removed."""
        with self._connection.atomic():
            images = Images(self._connection)
            for picture, content in pictures:
                images.add(picture, content)
            Texts(self._connection).add(texts)

    def _lacking(self, table: str, digests: Sequence[Digest]) -> list[Digest]:
        wanted = list(dict.fromkeys(digests))
        sql = f"SELECT digest FROM {table} WHERE digest IN (?)"
        here = {digest for (digest,) in self._connection.rows_in(sql, wanted)}
        return [digest for digest in wanted if digest not in here]


def state_of(table: Records[Any], row: Row) -> Ancestor:
    """Return what is kept of a row when it becomes an ancestor; see `Ancestors`."""
    names = (*table.columns, *(EXTRA.format(number=n) for n in range(len(table.extra))))
    values = dict(zip(names, row, strict=True))
    key = f"{row[0]}@{values['modified']}~{values.get('trashed') or ''}"
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return Ancestor(key, table.table, row[0], content)


def suggestions_at(library: Library, places: Sequence[str]) -> list[Suggestion]:
    """Return the suggestions at these places."""
    with believed(library.path):
        return list(library.suggestions.find(list(map(words_of, places))).values())


@contextmanager
def reading(path: Path) -> Iterator[Library]:
    """Open somebody else's library and never write to it, nor leave anything beside it.

    One of an older version is copied first, and so is one of which SQLite would
    keep a log. Raises `LibraryError` where `Library.open` does.
    """
    older = schema.version_of(path) < schema.newest_version(bundled("migrations"))
    logged = _would_be_logged(path)
    if not older and not logged:
        with closing(Connection(path, writable=False)) as connection:
            schema.require_form(connection)
            yield Library(connection)
        return
    with told(path), TemporaryDirectory() as folder:
        copied = Path(folder) / path.name
        if logged:
            with opened(path) as file:
                copy(file, copied)
        else:
            with closing(Connection(path, writable=False)) as connection, connection.steady():
                connection.one("SELECT 1 FROM sqlite_schema")  # nobody can write from here on
                with opened(path) as file:
                    copy(file, copied)
        with closing(Connection(copied)) as connection:
            schema.bring_up_to_date(connection, lambda _: None)
            schema.require_form(connection)
            yield Library(connection)


def _would_be_logged(path: Path) -> bool:
    """Tell whether another tool has set a file to write-ahead logging, and nobody is at it now.

    Even to read it SQLite makes two files beside it then, or cannot where it may not
    (https://www.sqlite.org/wal.html#readonly). The mode is at byte 18 of the file.
    """
    with told(path), opened(path) as file:
        logged = read_at(file, 18, 2) == b"\2\2"
    return logged and not path.with_name(f"{path.name}-wal").exists()
