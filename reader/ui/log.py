"""The log: a file of limited size that tells what the program did, never what people wrote."""

import faulthandler
import logging
import os
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import time
from typing import IO

from reader.paths import log_folder
from reader.ui.report import without_folders

NAME = "postil"
LARGEST = 512 * 1024
"""Bytes after which a new file is begun; the two before it are kept."""

_KEPT = 2
_FALL = "fall-"
_OLD = 7 * 24 * 60 * 60
"""Seconds after which a file in which no fall was written is of no more use."""

_LONGEST_FALL = 20_000


class Log:
    """Writes lines into the log folder, as long as that can be written.

    What goes wrong with the log itself disturbs nobody: it is then not kept.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or log_folder()
        self.file = self.folder / f"{NAME}.log"
        self._logger = logging.getLogger(NAME)
        self._handler: logging.Handler | None = None
        self._fall: IO[str] | None = None

    def begin(self) -> str:
        """Begin to write, and return what the program left behind if it fell the last time."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handler = _Quiet(
                self.file, maxBytes=LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
            )
        except OSError:
            return ""
        handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
        self._handler = handler
        self._logger.setLevel(logging.INFO)
        self._logger.addHandler(handler)
        fallen = self._find_fall()
        if fallen:
            self._logger.error("ended unexpectedly the last time\n%s", fallen)
        self._wait_for_fall()
        return fallen

    def end(self) -> None:
        """Write no more; what was written stays."""
        if self._handler is not None:
            self._logger.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._fall is not None:
            faulthandler.disable()
            name = self._fall.name
            self._fall.close()
            self._fall = None
            with suppress(OSError):
                Path(name).unlink()

    def note(self, line: str) -> None:
        """Write a line of what was done."""
        self._logger.info(line)

    def bug(self, lines: list[str]) -> None:
        """Write down a bug."""
        self._logger.error("%s", "\n".join(["a mistake of the program", *lines]))

    def last_lines(self, count: int) -> list[str]:
        """Return the lines that were written last."""
        try:
            with self.file.open("rb") as file:
                file.seek(max(0, self.file.stat().st_size - 200 * count))
                lines = file.read().decode("utf-8", "replace").splitlines()
        except OSError:
            return []
        return lines[-count:]

    def _find_fall(self) -> str:
        """Return what was written when the program last fell, and put it away."""
        found = ""
        for path in sorted(self.folder.glob(f"{_FALL}*.txt")):
            with suppress(OSError):
                written = path.read_text(encoding="utf-8", errors="replace")
                if written:
                    found = without_folders(written[:_LONGEST_FALL])
                if written or time() - path.stat().st_mtime > _OLD:
                    path.unlink()
        return found

    def _wait_for_fall(self) -> None:
        """Let the interpreter write where it was, should it fall; no Python can do that then."""
        with suppress(OSError, RuntimeError, ValueError):
            path = self.folder / f"{_FALL}{os.getpid()}.txt"
            self._fall = path.open("w", encoding="utf-8")
            faulthandler.enable(self._fall)


class _Quiet(RotatingFileHandler):
    """A handler that gives up in silence where it cannot write."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Let the line go."""
