"""Writing the figures of insights for spreadsheets."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from reader.formats.csv import guard
from reader.services.exporting import refuse_library
from reader.whole_file import not_written, written_whole

Cell = str | int | Decimal | float | None

_BOM = "\ufeff"


def export_figures(
    library: Path, path: Path, names: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> None:
    """Write figures as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it.

    Numbers are written plainly, whatever the locale is; cells that a spreadsheet
    would take for a formula are guarded as in the export of annotations.

    Raises `ExportError` where the file cannot be written or is the library itself.
    """
    refuse_library(library, path)
    try:
        with written_whole(path) as file:
            file.write(_BOM)
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(map(guard, names))
            writer.writerows([_cell(cell) for cell in row] for row in rows)
    except OSError as error:
        raise not_written(path, error) from error


def _cell(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return guard(cell) if isinstance(cell, str) else cell
