"""Writing annotations for other programs."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from reader.domain.errors import ExportError
from reader.domain.ids import ArticleId
from reader.domain.words import say
from reader.formats.csv import write_csv
from reader.store.library import Library
from reader.whole_file import written_whole


def export_csv(
    library: Library,
    path: Path,
    articles: Sequence[ArticleId] | None = None,
    *,
    annotations: Sequence[int] | None = None,
    bom: bool = True,
    replace: bool = True,
) -> int:
    """Write the annotations of a library, or of some articles, as CSV; return how many.

    `annotations` are the numbers of those that are wanted, whatever their articles.

    Raises `ExportError` where the file cannot be written, where it is the
    library itself, or where it exists and may not be replaced.
    """
    try:
        if path.is_dir():
            raise ExportError(
                say("“{path}” is a folder; give the name of a file in it.", path=path)
            )
        if path.exists():
            if path.samefile(library.path):
                raise ExportError(
                    say("“{name}” is the library itself; choose another name.", name=path.name)
                )
            if not replace:
                raise ExportError(
                    say("“{name}” is there already; it was left as it is.", name=path.name)
                )
        numbers = count()
        with written_whole(path) as file:
            if annotations is not None:
                found = library.flat_rows_of(annotations)
            else:
                found = library.flat_rows(articles)
            rows = (row for row, _ in zip(found, numbers, strict=False))
            write_csv(rows, file, bom=bom)
        return next(numbers)
    except OSError as error:
        raise ExportError(
            say(
                "“{name}” could not be written: {reason}; "
                "nothing was changed; choose another place or make room.",
                name=path.name,
                reason=error.strerror or error,
            )
        ) from error
