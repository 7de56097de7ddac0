"""Writing a file whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from reader.domain.errors import ExportError


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Give a text file to write to; when all went well it takes the place of `path`.

    What is written goes to a temporary file beside it, is synced to the disk
    and renamed. Text is UTF-8 and line ends are left as they are written.
    Raises `ExportError` where the disk is full or the folder cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise ExportError(
            f"“{path.name}” could not be written: {error.strerror or error}. "
            "Nothing was changed; choose another place or make room."
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
