"""Which importer a file wants, and what it finds there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.formats.draft import Draft, Report, say_nothing

SUFFIXES = frozenset((".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"))
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

    def read(
        self,
        content: str,
        name: str,
        separator: str | None,
        report: Report = say_nothing,
        folder: Path | None = None,
    ) -> tuple[Draft, ...]:
        """Return at least one article; raises `UnreadableFileError`, naming the file.

        Pictures that the content names are looked for in `folder` and below.
        """
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles in one file, and the line that separates them, given or found.

    Where the file is one article, there is no separator.
    """

    drafts: tuple[Draft, ...]
    separator: str = ""


def importer_for(path: Path, separator: str, content: str = "") -> Importer:
    """Return what reads a file.

    Markdown is known by its suffix, a web page by how its content begins as
    well, and other text by whether something separates.
    """
    # An importer brings regular expressions and parsers that the start can do without.
    from reader.formats.feed_dump import FeedDump  # noqa: PLC0415
    from reader.formats.html import Html, is_html  # noqa: PLC0415
    from reader.formats.markdown import Markdown  # noqa: PLC0415
    from reader.formats.plain import PlainText  # noqa: PLC0415

    suffix = path.suffix.lower()
    if suffix in Markdown.suffixes:
        return Markdown()
    if suffix in Html.suffixes or is_html(content):
        return Html()
    return FeedDump() if separator else PlainText()


def read_drafts(path: Path, separator: str | None = None, report: Report = say_nothing) -> Reading:
    """Read a file, taken apart at a separator.

    Where that is `None` one is looked for, save in Markdown; with an empty one
    the file is one article. `report` is called before each article; what it
    raises ends the reading. Raises `UnreadableFileError` with one sentence if
    there is nothing to be read.
    """
    from reader.formats.decoding import read_file  # noqa: PLC0415 - see above

    return _read(path, read_file(path), separator, report, path.parent)


def read_pasted(text: str, separator: str | None = None, report: Report = say_nothing) -> Reading:
    """Read text from the clipboard as `read_drafts` reads a text file.

    Halves of surrogate pairs, which no file can hold, become U+FFFD.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _read(Path(_PASTED), whole, separator, report, None)


def _read(
    path: Path, content: str, separator: str | None, report: Report, folder: Path | None
) -> Reading:
    from reader.formats.html import Html  # noqa: PLC0415 - see above
    from reader.formats.markdown import Markdown  # noqa: PLC0415
    from reader.formats.separators import find_separator  # noqa: PLC0415

    line = "" if separator is None else separator.strip()
    importer = importer_for(path, line, content)
    if isinstance(importer, Html):
        line = ""
    elif separator is None and not isinstance(importer, Markdown):
        line = find_separator(content) or ""
        importer = importer_for(path, line, content)
    return Reading(importer.read(content, path.name, line, report, folder), line)
