"""An open library: the one place where anything people do is written."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from reader.domain.edit import Change, Edit, Record
from reader.domain.errors import ConflictError, LibraryError
from reader.domain.ids import ArticleId
from reader.domain.words import say
from reader.store import schema
from reader.store.connection import Connection, Row
from reader.store.entities import IN_TRASH
from reader.store.failures import believed
from reader.store.records import Records
from reader.store.tables import Tables

_Part = TypeVar("_Part")


class Library(Tables):
    """One library file, open in the thread that opened it.

    Reading goes through the tables; writing through `apply`, which carries out
    an edit whole or not at all.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.path = connection.path
        self.on_trouble: Callable[[LibraryError], None] | None = None
        """Told once in a sitting if the backup of the day cannot be made; what is written is."""

    @classmethod
    def open(cls, path: Path) -> "Library":
        """Open a library, bringing it up to date first; read-only where it may not be written.

        Raises `LibraryError` for a file that is missing, of another program, of
        a newer version, altered by another program, or damaged.
        """
        schema.version_of(path)  # refuses a stranger before SQLite touches it
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        connection = Connection(path, writable=writable)
        try:
            schema.bring_up_to_date(connection, _before_migration)
            schema.require_form(connection)
        except BaseException:
            connection.close()
            raise
        library = cls(connection)
        connection.before_writing = library._back_up
        return library

    @classmethod
    def create(cls, path: Path, fill: Callable[["Library"], None] | None = None) -> "Library":
        """Make a library and open it; raises `LibraryError` where there is a file.

        It is empty, or holds what `fill` has put into it: where that fails,
        or does not come to its end, there is no library at `path`.
        """

        def fill_at(unfinished: Path) -> None:
            if fill is not None:
                with closing(cls._open_new(unfinished)) as library:
                    fill(library)

        schema.create(path, fill=fill_at)
        return cls._open_new(path)

    @classmethod
    def _open_new(cls, path: Path) -> "Library":
        """Open a library that was made just now: there is nothing to have a backup of."""
        library = cls.open(path)
        library._connection.before_writing = None
        return library

    @property
    def writable(self) -> bool:
        """Whether edits can be applied; nobody can allow what the system does not."""
        return self._connection.writable

    @writable.setter
    def writable(self, writable: bool) -> None:
        self._connection.writable = writable

    def apply(self, edit: Edit) -> None:
        """Make every change in the edit, or none of them.

        Raises `ConflictError` where a record is no longer what the edit
        expects, and `LibraryError` where the file cannot be written.
        """
        tables = self.by_kind
        try:
            with self._connection.atomic():
                for (kind, _, _), alike in groupby(edit.changes, _sort):
                    self._make(tables[kind], list(alike))
        except BaseException as error:
            self.remembering.shared()  # what was to be kept was taken back as well
            if not isinstance(error, sqlite3.IntegrityError):
                raise
            # Somebody else has written on what would be removed, or removed what is pointed to.
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise
            raise _conflict() from error

    @property
    def id(self) -> str:
        """What this library and every copy of it is called, as 32 hexadecimal digits."""
        row = self._connection.one("SELECT value FROM library WHERE key = 'id'")
        return str(row[0]) if row else ""

    def note_shared(self) -> None:
        """Remember that somebody may have the present state of every record from now on."""
        self.remembering.shared()

    def flat_rows(
        self, articles: Sequence[ArticleId] | None = None, *, suggestions: bool = False
    ) -> Iterator[Row]:
        """Go through annotations as CSV columns; see `flat.annotation_rows`.

        With `suggestions` they are those of `flat.rows_with_suggestions`.
        """
        from reader.store import flat  # noqa: PLC0415 - only to export

        rows = flat.rows_with_suggestions if suggestions else flat.annotation_rows
        return rows(self._connection, articles)

    def flat_rows_of(self, numbers: Sequence[int]) -> Iterator[Row]:
        """Go through the annotations with these numbers as CSV columns; see `flat.chosen_rows`."""
        from reader.store import flat  # noqa: PLC0415 - as above

        return flat.chosen_rows(self._connection, numbers)

    def part(self, kind: Callable[[Connection], _Part]) -> _Part:
        """Return a part of the library that is not needed to read an article, such as `Browsing`.

        It is made when it is asked for, so that opening a library loads nothing of it.
        """
        return kind(self._connection)

    @property
    def in_place(self) -> bool:
        """Whether the file is still where it was opened; one that was replaced shows no news."""
        return self._connection.in_place()

    def data_version(self) -> int:
        """Return a number that changes when another connection has written the file."""
        row = self._connection.one("PRAGMA data_version")
        return int(row[0]) if row else 0

    def holds_trash(self) -> bool:
        """Tell whether anything lies in the trash."""
        row = self._connection.one(
            "SELECT EXISTS (SELECT 1 FROM articles WHERE trashed IS NOT NULL) "
            "OR EXISTS (SELECT 1 FROM annotations WHERE trashed IS NOT NULL) "
            f"OR EXISTS (SELECT 1 FROM entities WHERE {IN_TRASH})"
        )
        return bool(row and row[0])

    def empty_trash(self) -> int:
        """Remove for good what lies in the trash, and return how many articles, marks and entities.

        This is the only way in which anything that people made is removed, and
        it cannot be undone.
        """
        with self._connection.atomic():
            from reader.store.tombstones import Tombstones  # noqa: PLC0415 - a window needs none

            articles = self.articles.trashed()
            on_them = self.annotations.all_of([article.id for article in articles])
            gone = {mark.id: mark for mark in (*on_them, *self.annotations.trashed())}
            gone |= {mark.id: mark for mark in self.annotations.replies_to(list(gone))}
            self.annotations.delete(list(gone.values()))
            self.articles.delete(articles)
            entities = self.entities.forgettable()
            self.entities.delete(entities)
            self.part(Tombstones).bury((*articles, *gone.values(), *entities))
            self.texts.drop_unused()
        return len(articles) + len(gone) + len(entities)

    def findings(self, tell: Callable[[int, int, str], None] | None = None) -> Iterator[str]:
        """Go through what is wrong with the file; see `checks.findings`."""
        from reader.store import checks  # noqa: PLC0415 - a window needs none

        with believed(self.path):
            yield from checks.findings(self._connection, tell)

    def rebuild(self) -> None:
        """Make anew what is kept beside the records: full-text indexes, counts of annotations.

        Raises `LibraryError` where the file cannot be written; then all is as it was.
        """
        from reader.store import checks  # noqa: PLC0415 - as above

        with self._connection.atomic():
            for index in checks.indexes(self._connection):
                index.rebuild()
            self.annotations.count_anew()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _back_up(self) -> None:
        """Make the backup of the day, before the first change; where it fails, work goes on."""
        from reader.store import backups  # noqa: PLC0415 - once in a sitting, after the first frame

        try:
            backups.ensure_today_of(self._connection)
        except LibraryError as error:
            if self.on_trouble is not None:
                self.on_trouble(error)

    def _make(self, table: Records[Any], changes: list[Change]) -> None:
        ids = [change.record.id for change in changes]
        _refuse_unless_expected(table, changes, table.find(ids))
        first = changes[0]
        if table.remembered and first.before is not None:
            self.remembering.keep(table, ids)
        if first.before is None:
            table.insert([change.after for change in changes])
        elif first.after is None:
            table.delete([change.before for change in changes])
        else:
            table.update([(change.before, change.after) for change in changes])


def _before_migration(connection: Connection) -> None:
    from reader.domain.backup import Reason  # noqa: PLC0415 - seldom needed
    from reader.store import backups  # noqa: PLC0415 - as above

    backups.make(connection, Reason.MIGRATION)


def _refuse_unless_expected(
    table: Records[Any], changes: Iterable[Change], current: dict[str, Any]
) -> None:
    for change in changes:
        found = current.get(change.record.id)
        if not table.allows(change.before, change.after, found):
            raise _conflict()


def _conflict() -> ConflictError:
    return ConflictError(
        say(
            "This has been changed since or is no longer there, so nothing was done; "
            "look at it again and repeat what you wanted."
        )
    )


def _sort(change: Change) -> tuple[type[Record], bool, bool]:
    return type(change.record), change.before is None, change.after is None
