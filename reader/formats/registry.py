"""Which importer a file wants, and what it finds there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.formats.draft import Draft

SUFFIXES = frozenset((".txt", ".text", ".md", ".markdown"))
"""What is taken up from a folder; a file that is named is always tried."""

_PASTED = "Pasted text"


class Importer(Protocol):
    """Reads one kind of content; `suffixes` are of the files that hold it."""

    @property
    def name(self) -> str:
        """What the kind is called."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of such files, in lower case with their dot."""
        ...

    def read(self, content: str, name: str, separator: str | None) -> tuple[Draft, ...]:
        """Return at least one article; raises `UnreadableFileError`, naming the file."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles in one file, and the line that separates them, given or found."""

    drafts: tuple[Draft, ...]
    separator: str | None = None


def importer_for(path: Path, separator: str | None) -> Importer:
    """Return what reads a file: Markdown by its suffix, else by whether something separates."""
    # An importer brings regular expressions and parsers that the start can do without.
    from reader.formats.feed_dump import FeedDump  # noqa: PLC0415
    from reader.formats.markdown import Markdown  # noqa: PLC0415
    from reader.formats.plain import PlainText  # noqa: PLC0415

    if path.suffix.lower() in Markdown.suffixes:
        return Markdown()
    return FeedDump() if separator else PlainText()


def read_drafts(path: Path, separator: str | None = None) -> Reading:
    """Read a file; without a given `separator` one is looked for, save in Markdown.

    Raises `UnreadableFileError` with one sentence if there is nothing to be read.
    """
    from reader.formats.decoding import read_file  # noqa: PLC0415 - see above

    return _read(path, read_file(path), separator)


def read_pasted(text: str, separator: str | None = None) -> Reading:
    """Read text from the clipboard as `read_drafts` reads a text file.

    Halves of surrogate pairs, which no file can hold, become U+FFFD.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _read(Path(_PASTED), whole, separator)


def _read(path: Path, content: str, separator: str | None) -> Reading:
    from reader.formats.markdown import Markdown  # noqa: PLC0415 - see above
    from reader.formats.separators import find_separator  # noqa: PLC0415

    if not separator and path.suffix.lower() not in Markdown.suffixes:
        separator = find_separator(content)
    drafts = importer_for(path, separator).read(content, path.name, separator)
    return Reading(drafts, separator)
