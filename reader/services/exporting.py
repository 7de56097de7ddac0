"""Writing annotations for other programs, into files that are seen whole or not at all."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from reader.domain.errors import ExportError
from reader.domain.ids import ArticleId
from reader.domain.words import say
from reader.formats.csv import COLUMNS, SUGGESTED_COLUMNS, write_csv
from reader.store.library import Library
from reader.whole_file import made_whole, not_written


def export_csv(
    library: Library,
    path: Path,
    articles: Sequence[ArticleId] | None = None,
    *,
    annotations: Sequence[int] | None = None,
    suggestions: bool = False,
    bom: bool = True,
    replace: bool = True,
) -> int:
    """Write the annotations of a library, or of some articles, as CSV; return how many rows.

    `annotations` are the numbers of those that are wanted, whatever their
    articles. Else `suggestions` that are pending or were rejected may be among
    them; then there are more columns. Raises `ExportError` as `target` does.
    """
    with text_target(library, path, replace=replace) as file:
        if annotations is not None:
            found = library.flat_rows_of(annotations)
        else:
            found = library.flat_rows(articles, suggestions=suggestions)
        columns = SUGGESTED_COLUMNS if suggestions and annotations is None else COLUMNS
        return write_csv(found, file, bom=bom, columns=columns)


@contextmanager
def target(library: Library, path: Path, *, replace: bool) -> Iterator[Path]:
    """Give the path of a file to make, which takes the place of `path` when all went well.

    Raises `ExportError` where that cannot be written, where it is the library
    itself, or where it exists and may not be replaced.
    """
    refuse_library(library.path, path)
    try:
        if not replace and path.exists():
            raise ExportError(
                say("“{name}” is there already; it was left as it is.", name=path.name)
            )
        with made_whole(path) as unfinished:
            yield unfinished
    except OSError as error:
        raise not_written(path, error) from error


@contextmanager
def text_target(library: Library, path: Path, *, replace: bool) -> Iterator[TextIO]:
    """Give a text file to write in the same way: UTF-8, and line ends as they are written."""
    with (
        target(library, path, replace=replace) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="") as file,
    ):
        yield file


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
        raise not_written(path, error) from error
