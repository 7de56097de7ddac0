"""What fuzzers drive: each target takes bytes from a stranger and answers or says why not."""

import shutil
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.anchoring.differences import differences
from reader.anchoring.finding import find
from reader.domain.anchor import CONTEXT, Anchor
from reader.domain.errors import ReaderError
from reader.domain.placement import Verdict
from reader.domain.text import Span, Text
from reader.formats.decoding import decode
from reader.formats.gazetteer import read_gazetteer
from reader.formats.note_html import note_html, note_links, note_plain
from reader.formats.registry import read_drafts, read_pasted
from reader.services import gazetteers
from reader.services.joining.planning import plan
from reader.services.joining.reading import compare
from reader.services.progress import Unwatched
from reader.services.query_language import parse
from reader.services.searching import understand
from reader.store.library import Library
from tests.fuzz.hostile import complaints, everything
from tests.samples import STAMP

Target = Callable[[bytes], None]

SUFFIXES = (".txt", ".md", ".html", ".htm", ".markdown", ".zip")
_FLIPS = 16


class Bench:
    """A folder with a library in it, made once, for the targets that need one."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def folder(self) -> Path:
        """The folder; what is written into it goes with the program."""
        if self._folder is None:
            self._folder = TemporaryDirectory()
            everything(Path(self._folder.name, "whole.postil"))
        return Path(self._folder.name)

    @property
    def whole(self) -> Path:
        """A library with something in every table."""
        return self.folder / "whole.postil"


BENCH = Bench()


def words_in(content: bytes) -> str:
    """Return words that bytes may stand for, with anything in them but halves of surrogates."""
    return content.decode("utf-8", "replace")


def importing(content: bytes) -> None:
    """Read a file of any suffix, and keep what is found in texts that hold together."""
    if not content:
        return
    path = BENCH.folder / f"news{SUFFIXES[content[0] % len(SUFFIXES)]}"
    path.write_bytes(content[1:])
    with suppress(ReaderError):
        for draft in read_drafts(path).drafts:
            _hold_together(draft.text)


def pasting(content: bytes) -> None:
    """Take what was on the clipboard, which may hold halves of surrogate pairs."""
    with suppress(ReaderError):
        for draft in read_pasted(content.decode("utf-8", "surrogateescape")).drafts:
            _hold_together(draft.text)


def decoding(content: bytes) -> None:
    """Find out in which encoding bytes are words."""
    with suppress(ReaderError):
        decode(content, "news.txt").encode()


def naming(content: bytes) -> None:
    """Take in a list of names."""
    read_gazetteer(words_in(content))
    path = BENCH.folder / "names.tsv"
    path.write_bytes(content)
    with closing(Library.open(BENCH.whole)) as library, suppress(ReaderError):
        gazetteers.plan(library, path, STAMP)


def noting(content: bytes) -> None:
    """Show a note: only in tags that do nothing."""
    words = words_in(content)
    html = note_html(words).lower()
    for acting in ("<script", "<img", "<style", "<iframe", "<form", "<link", "<object", "<svg"):
        assert acting not in html
    assert 'href="javascript:' not in html
    note_plain(words)
    note_links(words)


def querying(content: bytes) -> None:
    """Understand a query, and count what it finds."""
    words = words_in(content)
    with suppress(ReaderError):
        parse(words)
    with closing(Library.open(BENCH.whole)) as library, suppress(ReaderError):
        search = understand(library, words)
        if search is not None:
            library.articles.select(f"WHERE {search.condition().sql}", search.condition().values)


def anchoring(content: bytes) -> None:
    """Find a mark again in another text; what is found lies in it."""
    if len(content) < 4:
        return
    start, length, cut = content[0], content[1], content[2]
    words = words_in(content[3:])
    middle = len(words) * cut // 255
    old, new = words[:middle], words[middle:]
    span = Span(start, start + length + 1)
    quote = span.of(old) or words[:1] or "x"
    before, after = old[max(0, start - CONTEXT) : start], old[start + len(quote) :][:CONTEXT]
    for anchor in (
        Anchor(Span(start, start + len(quote)), quote, before, after),
        Anchor(span, quote, after, before),
        Anchor(Span(2**40, 2**40 + 1), quote, "", ""),
    ):
        found = find(anchor, new)
        assert 0 <= found.score <= 1
        assert (found.span is None) == (found.verdict in {Verdict.LOST, Verdict.KEPT})
        assert found.span is None or found.span.stop <= len(new)
    told = differences(old, new)
    assert isinstance(told, list)


def opening(content: bytes) -> None:
    """Open a library of which some bytes were changed, and ask everything of it."""
    path = BENCH.folder / "damaged.postil"
    _damage(path, content)
    complaints(path, BENCH.folder)


def joining(content: bytes) -> None:
    """Plan to merge a library of which some bytes were changed."""
    path = BENCH.folder / "theirs.postil"
    _damage(path, content)
    with closing(Library.open(BENCH.whole)) as library, suppress(ReaderError):
        plan(compare(library, path, Unwatched()))


TARGETS: dict[str, Target] = {
    "importing": importing,
    "pasting": pasting,
    "decoding": decoding,
    "naming": naming,
    "noting": noting,
    "querying": querying,
    "anchoring": anchoring,
    "opening": opening,
    "joining": joining,
}


def _hold_together(text: Text) -> None:
    assert Text.from_markup(text.plain, text.markup()) == text
    text.plain.encode()
    for run in text.runs:
        assert 0 <= run.start <= run.stop <= len(text.plain)
        assert not run.href.lower().startswith(("javascript:", "data:", "file:", "vbscript:"))


def _damage(path: Path, content: bytes) -> None:
    """Copy the library, change a byte for every five, and cut it off where that is said."""
    for left in (path, path.with_name(f"{path.name}-journal")):
        left.unlink(missing_ok=True)
    shutil.copy(BENCH.whole, path)
    with path.open("r+b") as file:
        size = path.stat().st_size
        for at in range(0, min(len(content), 5 * _FLIPS) - 4, 5):
            place = int.from_bytes(content[at : at + 4], sys.byteorder) % size
            file.seek(place)
            file.write(content[at + 4 : at + 5])
        if len(content) % 11 == 7:
            file.truncate(size * content[0] // 255)
