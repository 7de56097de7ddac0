"""Annotations as rows of comma-separated values (RFC 4180), safe to open in a spreadsheet.

A spreadsheet takes a cell that begins with one of `= + - @`, in some languages
also of full width, a tab or the end of a line for a formula. Such a cell is
guarded with an apostrophe in front. A cell that begins with apostrophes and
then one of these gets one more, so that taking one off always gives back what
there was.
"""

import csv
from collections.abc import Iterable, Sequence
from itertools import count
from typing import TextIO

COLUMNS = (
    "annotation_id",
    "article_id",
    "article_title",
    "source",
    "author",
    "url",
    "published",
    "kind",
    "quote",
    "prefix",
    "suffix",
    "start",
    "stop",
    "color",
    "entity",
    "entity_type",
    "tags",
    "note",
    "annotator",
    "created",
    "modified",
)
"""The columns in their order, of the export and of the rows that it is given."""

SUGGESTED_COLUMNS = (
    *COLUMNS,
    "status",
    "suggested_by",
    "score",
    "amount",
    "unit",
    "first_day",
    "last_day",
)
"""The columns where what is pending and what was rejected is among the rows."""

Cell = str | int | float | None

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n")
_SUSPICIOUS = _FORMULA | {"'"}
_BOM = "\ufeff"
_LONGEST_CELL = 2**31 - 1
"""More than any cell: as much as fits where C counts with 32 bits."""


def write_csv(
    rows: Iterable[Sequence[Cell]],
    stream: TextIO,
    *,
    bom: bool,
    columns: Sequence[str] = COLUMNS,
) -> int:
    """Write a header and rows of cells in the order of the columns; return how many rows.

    The stream is text without translation of line ends (`newline=""`); `bom`
    puts the mark in front by which Excel knows UTF-8. `None` is an empty cell.
    """
    if bom:
        stream.write(_BOM)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    suspicious = _SUSPICIOUS  # a local name: this is asked of every cell
    numbers = count()
    writer.writerows(
        [guard(cell) if isinstance(cell, str) and cell[:1] in suspicious else cell for cell in row]
        for row, _ in zip(rows, numbers, strict=False)
    )
    return next(numbers)


def read_csv(stream: TextIO) -> list[dict[str, str]]:
    """Return the rows of a file that `write_csv` wrote, by column, without the guards.

    The stream is text without translation of line ends (`newline=""`), with or
    without the mark in front.
    """
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(stream)
    header = [name.removeprefix(_BOM) for name in next(rows, [])]
    return [dict(zip(header, map(unguard, row), strict=False)) for row in rows]


def guard(cell: str) -> str:
    """Put an apostrophe in front of what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.lstrip("'")[:1] in _FORMULA else cell


def unguard(cell: str) -> str:
    """Take off the apostrophe that `guard` put in front."""
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in _FORMULA else cell
