"""What can still be read of a damaged library: rows as SQLite finds them, then page by page."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from reader.store.connection import Connection, Row, Value
from reader.store.pages import Found, Pages

Tell = Callable[[int, int, str], None]

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TYPES: dict[str, type | tuple[type, ...]] = {
    "INTEGER": int, "TEXT": str, "REAL": (float, int), "BLOB": bytes
}  # fmt: skip

_STEP = 10_000
"""Rows of pages after which somebody may say that nobody waits any more."""


class Column(NamedTuple):
    """A column of a table: its name, the type of its values, and whether they may be missing."""

    name: str
    type: str
    required: bool
    default: bool
    pattern: re.Pattern[str] | None

    def takes(self, value: Value) -> bool:
        """Tell whether this program may have written a value here."""
        if value is None:
            return not self.required
        if not isinstance(value, _TYPES[self.type]):
            return False
        return self.pattern is None or bool(self.pattern.fullmatch(str(value)))


class Table(NamedTuple):
    """A table of records: its columns, of which the first may be the number of the row."""

    name: str
    columns: tuple[Column, ...]
    numbered: bool
    by_rows: bool

    @property
    def least(self) -> int:
        """How many values a row has at least: older versions had fewer columns."""
        return max(n for n, c in enumerate(self.columns, 1) if c.required and not c.default)

    def fits(self, found: Found) -> bool:
        """Tell whether a row of so many values that was found somewhere may be of this table."""
        values = found.values
        first = 1 if self.numbered else 0
        if self.numbered and values[0] is not None:
            return False
        return all(map(Column.takes, self.columns[first:], values[first:]))

    def row(self, found: Found) -> Row:
        """Return the values of a row with its number in the place of the first."""
        return (found.number, *found.values[1:]) if self.numbered else found.values


def tables_of(connection: Connection) -> list[Table]:
    """Return the tables of a whole library that hold what people made, as it describes them."""
    rows = connection.rows(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND strict ORDER BY name"
    )
    return [_table(connection, name, by_rows=not without) for name, without in rows]


def read_by_sqlite(path: Path, table: Table) -> tuple[list[str], list[Row], bool]:
    """Return the columns and rows of a table as SQLite reads them, and whether all went well.

    Around what it cannot read it is asked for smaller and smaller parts.
    """
    names = [column.name for column in table.columns]
    try:
        with closing(_opened(path)) as raw:
            here = {
                name
                for (name,) in raw.execute(
                    "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table.name,)
                )
            }
            names = [name for name in names if name in here]
            sound = raw.execute(
                "SELECT sql NOT LIKE 'create virtual%' FROM sqlite_schema "
                "WHERE type = 'table' AND name = ?",
                (table.name,),
            ).fetchone()
            if not names or sound != (1,):
                return names, [], not here
            rows, whole = _read(raw, table, names)
            return names, rows, whole
    except (sqlite3.Error, UnicodeError):
        return names, [], False


def read_by_pages(path: Path, tables: list[Table], tell: Tell) -> dict[str, list[Row]]:
    """Return rows of these tables, by name, that pages hold: also those that nothing leads to."""
    pages = Pages(path.read_bytes())
    found: dict[str, list[Row]] = {table.name: [] for table in tables}
    fitting: dict[tuple[bool, int], list[Table]] = {}
    for table in tables:
        for count in range(table.least, len(table.columns) + 1):
            fitting.setdefault((table.by_rows, count), []).append(table)
    for number, row in enumerate(pages.rows()):
        if number % _STEP == 0:
            tell(0, 0, path.name)
        for table in fitting.get((row.number is not None, len(row.values)), ()):
            if table.fits(row):
                found[table.name].append(table.row(row))
    return found


def known(path: Path, table: str, column: str) -> set[str]:
    """Return the values of a column that is indexed, as far as its index can be read."""
    found: set[str] = set()
    with suppress(sqlite3.Error, UnicodeError), closing(_opened(path)) as raw:
        for (value,) in raw.execute(f"SELECT {column} FROM {table} ORDER BY {column}"):
            found.add(value)
    return found


def is_name(key: str, value: object) -> bool:
    """Tell whether a value can be the digest or the id of a record."""
    return bool((_DIGEST if key == "digest" else _ID).fullmatch(str(value)))


def _read(raw: sqlite3.Connection, table: Table, names: list[str]) -> tuple[list[Row], bool]:
    chosen = f"SELECT {', '.join(names)} FROM {table.name} NOT INDEXED"
    if not table.by_rows:
        up, whole = _until_damage(raw.execute, chosen)
        down = (
            [] if whole else _until_damage(raw.execute, f"{chosen} ORDER BY {_key(raw, table)}")[0]
        )
        return list(dict.fromkeys((*up, *down))), whole
    chosen = f"SELECT rowid, {', '.join(names)} FROM {table.name} NOT INDEXED"
    up, whole = _until_damage(raw.execute, f"{chosen} ORDER BY rowid")
    if not whole:
        down, _ = _until_damage(raw.execute, f"{chosen} ORDER BY rowid DESC")
        first = up[-1][0] + 1 if up else 1
        last = down[-1][0] - 1 if down else 0
        up += [*_between(raw, chosen, first, last), *reversed(down)]
    return [row[1:] for row in up], whole


def _between(raw: sqlite3.Connection, chosen: str, first: int, last: int) -> Iterator[Row]:
    if first > last:
        return
    rows, whole = _until_damage(
        raw.execute, f"{chosen} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", (first, last)
    )
    yield from rows
    if not whole:
        first = rows[-1][0] + 1 if rows else first
        if first < last:
            middle = (first + last) // 2
            yield from _between(raw, chosen, first, middle)
            yield from _between(raw, chosen, middle + 1, last)


def _until_damage(
    ask: Callable[..., sqlite3.Cursor], sql: str, values: tuple[int, ...] = ()
) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    try:
        for row in ask(sql, values):
            rows.append(row)  # noqa: PERF402 - what came before the damage is kept
    except (sqlite3.Error, UnicodeError):
        return rows, False
    return rows, True


def _key(raw: sqlite3.Connection, table: Table) -> str:
    rows = raw.execute("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table.name,))
    return ", ".join(f"{name} DESC" for (name,) in rows)


def _opened(path: Path) -> sqlite3.Connection:
    """Open a copy of a damaged library; what broke off in it is taken back there."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA trusted_schema = OFF")
    raw.text_factory = _text
    return raw


def _text(content: bytes) -> str:
    """Return words; what is no text is damage, and is left to be found out where it is used."""
    return content.decode(errors="replace")


def _table(connection: Connection, name: str, *, by_rows: bool) -> Table:
    leading = {
        column: target
        for _, _, _, column, target, *_ in connection.rows(f"PRAGMA foreign_key_list({name})")
    }
    columns, numbered = [], False
    for n, column, type_, required, default, key in connection.rows(f"PRAGMA table_info({name})"):
        to = leading.get(column, column)
        pattern = _DIGEST if to == "digest" else _ID if to == "id" else None
        if n == 0 and key and type_ == "INTEGER" and by_rows:
            numbered = True
        needed = bool(required or key) and not (n == 0 and numbered)
        columns.append(Column(column, type_, needed, default is not None, pattern))
    return Table(name, tuple(columns), numbered, by_rows)
