"""Writing the figures of insights for spreadsheets."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from reader.domain.errors import ExportError
from reader.domain.words import say
from reader.formats.csv import guard
from reader.whole_file import written_whole

Cell = str | int | Decimal | None

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
            writer.writerow(names)
            writer.writerows([_cell(cell) for cell in row] for row in rows)
    except OSError as error:
        raise unwritten(path, error) from error


def refuse_library(library: Path, path: Path) -> None:
    """Raise `ExportError` where a file to be written is the library itself, or a folder."""
    try:
        if path.is_dir():
            raise ExportError(
                say("“{path}” is a folder; give the name of a file in it.", path=path)
            )
        if path.exists() and path.samefile(library):
            raise ExportError(
                say("“{name}” is the library itself; choose another name.", name=path.name)
            )
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: Path, error: OSError) -> ExportError:
    """Return what is said of a file that could not be written."""
    return ExportError(
        say(
            "“{name}” could not be written: {reason}; "
            "nothing was changed; choose another place or make room.",
            name=path.name,
            reason=error.strerror or error,
        )
    )


def _cell(cell: Cell) -> str | int | None:
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return guard(cell) if isinstance(cell, str) else cell
