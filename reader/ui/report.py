"""Reports of bugs: where one happened and on what system, and nothing that people read or wrote."""

import platform
import re
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from reader import __version__

_FOLDERS = ("site-packages", "reader", "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
_ABOUT_CODE = (AttributeError, NameError, ImportError, AssertionError, IndexError, RecursionError)
_QUOTED = re.compile(
    r"“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|「[^」]*」?"
    r'|(?<!\w)\'(?:[^\'\\]|\\.)*\'?|"(?:[^"\\]|\\.)*"?'
)
_FILE = re.compile(r'File "([^"]+)"')
_CHAIN = 5
"""Causes of causes that are told."""


def system_lines() -> list[str]:
    """Return what the program runs on: versions, the system and its window system."""
    return [
        f"Postil {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}, "
        f"{QGuiApplication.platformName()}",
    ]


def report(error: BaseException, log: Sequence[str] = ()) -> str:
    """Return what is to be known to mend a bug, with the last lines of the log."""
    parts = ["\n".join(system_lines()), "\n".join(trace_lines(error))]
    if log:
        parts.append("\n".join(["Before that:", *log]))
    return "\n\n".join(parts) + "\n"


def trace_lines(error: BaseException) -> list[str]:
    """Return where an exception came from, what raised it last, as lines.

    Lines of code are told, values are not; of files only what tells nothing of
    whose machine it is; of messages what cannot be somebody's words.
    """
    lines: list[str] = []
    for cause in _causes(error):
        if lines:
            lines += ["", "and while that was dealt with:", ""]
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f'  File "{shortened(frame.filename)}", line {frame.lineno}, {frame.name}')
            if frame.line:
                lines.append(f"    {frame.line}")
        said = _message(cause)
        lines.append(f"{type(cause).__qualname__}: {said}" if said else type(cause).__qualname__)
    return lines


def without_words(sentence: str) -> str:
    """Return a sentence without what stands in it between quotation marks."""
    return _QUOTED.sub("“…”", sentence)


def without_folders(dump: str) -> str:
    """Return what the interpreter wrote while it fell, with its files shortened."""
    return _FILE.sub(lambda file: f'File "{shortened(file[1])}"', dump)


def shortened(file: str) -> str:
    """Return the part of a path that is the same on every machine."""
    parts = PurePath(file).parts
    for folder in _FOLDERS:
        if folder in parts[:-1]:
            at = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[at + (folder == "site-packages") :])
    return parts[-1] if parts else file


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Go through an exception and what led to it, the first of them first."""
    chain = [error]
    while len(chain) < _CHAIN:
        last = chain[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or before in chain:
            break
        chain.append(before)
    return reversed(chain)


def _message(error: BaseException) -> str:
    said = " ".join(str(error).split())
    return said if isinstance(error, _ABOUT_CODE) else without_words(said)
