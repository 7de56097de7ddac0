"""The form of a library file: made, recognised and brought up to date here only."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.domain.errors import LibraryError
from reader.domain.words import say
from reader.paths import bundled
from reader.store.connection import Connection
from reader.store.failures import believed, damage, told
from reader.store.openings import opened, read_at

APPLICATION_ID = 0x504F5354
"""The letters POST, at byte 68 of the file (https://www.sqlite.org/fileformat.html)."""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_PARTS = """
SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type <> 'table'
"""
_WORKED_OUT = "SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0"
_OF_AN_EXPRESSION = "SELECT 1 FROM pragma_index_xinfo(?) WHERE cid = -2"


def newest_version(folder: Path) -> int:
    """Return the number of the last migration in `folder`: the version this program writes."""
    return max(int(path.name[:4]) for path in folder.iterdir() if path.name[:4].isdigit())


def version_of(path: Path) -> int:
    """Return the version of the library at `path` from its header, without opening it.

    Raises `LibraryError` where there is no file, one of another program, one that
    has been cut off, or one that a newer version of this program has written.
    """
    try:
        with opened(path) as file:
            header = read_at(file, 0, _HEADER_BYTES)
            being_written = journal_of(path).exists()
            size = os.fstat(file).st_size  # after it was seen that nobody is still writing
    except FileNotFoundError:
        raise LibraryError(
            say("There is no library at “{path}”; it may have been moved or renamed.", path=path)
        ) from None
    except IsADirectoryError:
        raise LibraryError(
            say("“{name}” is a folder, not a Postil library.", name=path.name)
        ) from None
    except OSError as error:
        raise LibraryError(
            say("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror)
        ) from error
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise LibraryError(
            say(
                "“{name}” is not a Postil library; it was left as it is; "
                "to read an article from it, import it instead.",
                name=path.name,
            )
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise LibraryError(
            say(
                "“{name}” is a database of another program, not a Postil library; "
                "it was left as it is.",
                name=path.name,
            )
        )
    version = int.from_bytes(header[60:64], "big")
    if version > newest_version(bundled("migrations")):
        raise LibraryError(
            say(
                "“{name}” was written by a newer version of Postil; it was left as it is; "
                "update the program to open it.",
                name=path.name,
            )
        )
    pages = int.from_bytes(header[28:32], "big")
    page_size = int.from_bytes(header[16:18], "big")
    counted = header[24:28] == header[92:96]  # else an old SQLite wrote it, which counts no pages
    if counted and not being_written and size < pages * page_size:
        raise damage(path)
    return version


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it needs to take back a transaction that broke off."""
    return path.with_name(f"{path.name}-journal")


def create(
    path: Path, folder: Path | None = None, fill: Callable[[Path], None] | None = None
) -> None:
    """Make a library at `path`: whole or not at all.

    It is empty unless `fill` puts something into the unfinished one, whose path
    it is given, before anybody sees it at `path`. Raises `LibraryError` where
    something is there already or cannot be made.
    """
    # Libraries are made and upgraded once, and opened whenever the window is.
    from reader.whole_file import beside, put_in_free_place  # noqa: PLC0415

    taken = LibraryError(say("“{name}” is there already; it was left as it is.", name=path.name))
    with told(path):
        if path.exists():
            raise taken
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside(path) as unfinished:
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as raw:
                raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _migrate(raw, folder or bundled("migrations"))
            if fill is not None:
                fill(unfinished)
            try:
                put_in_free_place(unfinished, path)
            except FileExistsError:
                raise taken from None


def bring_up_to_date(
    connection: Connection, back_up: Callable[[Connection], object], folder: Path | None = None
) -> None:
    """Apply all migrations that a library lacks, or none of them, after a backup of it.

    Raises `LibraryError` where one is needed and the library is not built as a
    library of its version is, or may not be written, or no backup can be made.
    """
    folder = folder or bundled("migrations")
    newest = newest_version(folder)
    [(version,)] = connection.rows("PRAGMA user_version")
    if version < newest:
        if not connection.writable:
            raise LibraryError(
                say(
                    "“{name}” is from an older version of Postil and may not be written here; "
                    "copy it to a folder of your own and open the copy.",
                    name=connection.path.name,
                )
            )
        _require(connection, _form_made(folder, version))
        back_up(connection)
        try:
            with told(connection.path):
                _migrate(connection.raw, folder, lambda: require_form(connection))
        except sqlite3.DatabaseError as error:  # its rows are not those of its version
            raise damage(connection.path) from error


def require_form(connection: Connection) -> None:
    """Raise `LibraryError` unless the file is built just as the migrations build it.

    What is not ours may not act or stand between: triggers, views, virtual
    tables, indexes on our tables, and our own parts in other words are refused,
    and so are columns and indexes that are worked out. Plain tables of other
    tools, with their indexes, are left alone; so are the statistics that
    `ANALYZE` keeps.
    """
    _require(connection, form_of(bundled("migrations")))


def form_of(folder: Path) -> list[str]:
    """Return the statements by which a library of the newest version is built."""
    script = (folder / "form.sql").read_text(encoding="utf-8")
    return [statement for statement in map(str.strip, script.split(";\n")) if statement]


def _require(connection: Connection, form: list[str]) -> None:
    missing = set(form)
    ours, others, strange = set(), [], []
    with believed(connection.path):
        # Most are found letter by letter, which is quicker than word by word.
        for part in connection.rows(_PARTS):
            _, name, _, sql = part
            if (statement := sql.strip()) in missing:
                missing.remove(statement)
                ours.add(name)
            else:
                others.append(part)
        lacking = set(map(_words, missing))
        for kind, name, table, sql in others:
            words = _words(sql)
            if words in lacking:
                lacking.remove(words)
                ours.add(name)
            elif table in ours or not _is_plain(connection, kind, name, words):
                strange.append(f"{kind} “{name}”")
    if strange:
        raise _altered(connection.path, strange)
    if lacking:
        raise damage(connection.path)


def _is_plain(connection: Connection, kind: str, name: str, words: str) -> bool:
    """Tell whether a part that is not ours is a table or an index of nothing but values."""
    if kind == "table" and words.startswith("CREATE TABLE "):
        # How a column is worked out is written after AS: without it there is nothing to ask.
        return "AS" not in words.upper() or not connection.rows(_WORKED_OUT, (name,))
    if kind == "index" and words.startswith(("CREATE INDEX ", "CREATE UNIQUE INDEX ")):
        return not connection.rows(_OF_AN_EXPRESSION, (name,))
    return False


def _words(sql: str) -> str:
    return " ".join(sql.split())


def _altered(path: Path, strange: list[str]) -> LibraryError:
    return LibraryError(
        say(
            "“{name}” has been altered by another program ({what}), and what is in it might not "
            "stay as it is; it was left as it is; "
            "take out what was put in with that program, or go back to a copy.",
            name=path.name,
            what=", ".join(strange),
        )
    )


def _form_made(folder: Path, version: int) -> list[str]:
    from reader.store.migrating import form_made  # noqa: PLC0415 - slow to load, seldom needed

    return form_made(folder, version)


def _migrate(
    raw: sqlite3.Connection, folder: Path, verify: Callable[[], None] | None = None
) -> None:
    from reader.store.migrating import migrate  # noqa: PLC0415 - as above

    migrate(raw, folder, newest_version(folder), verify)
